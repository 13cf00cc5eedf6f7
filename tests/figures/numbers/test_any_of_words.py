"""Words with the same beginning, or with what must not stand before them, are all looked for."""

import re

import pytest

from fiscal_desk.figures.numbers.words import any_of


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["(?<!打)破", "(?<!通)过"], "增速破十", "破"),
        (["(?<!打)破", "(?<!通)过"], "收入过亿", "过"),
        (["计划(?=安排)", "计划(?=播种)"], "计划安排", "计划"),
        (["计划(?=安排)", "计划(?=播种)"], "计划播种", "计划"),
        (["其(?!他)", "其"], "其他", "其"),
    ],
)
def test_no_word_of_a_list_is_lost_to_another(words: list[str], text: str, found: str) -> None:
    match = re.search(any_of(words), text)
    assert match is not None
    assert match.group() == found


def test_what_no_word_allows_is_not_found() -> None:
    assert re.search(any_of(["计划(?=安排)", "计划(?=播种)"]), "计划投资") is None

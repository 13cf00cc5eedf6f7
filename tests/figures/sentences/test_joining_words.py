"""The words between an indicator and its number: what they say of it; none of them stays in the name."""

import tomllib
from pathlib import Path

import pytest

from tests.figures.reading import brief

_WORDS = tomllib.loads(Path(__file__).with_name("joining_words.toml").read_text("utf-8"))
_HEADS = ("一般公共预算收入", "教育支出", "固定资产投资", "社会消费品零售总额")


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize("words", _WORDS["amounts"])
def test_an_amount_is_named_by_its_indicator_alone(head: str, words: str) -> None:
    assert brief(f"全县{head}{words}1256亿元。", "indicator", "measure") == [(head, "level")]


@pytest.mark.parametrize("head", _HEADS[:2])
@pytest.mark.parametrize("words", _WORDS["budgeted"])
def test_an_amount_that_is_budgeted_is_named_by_its_income_or_spending_alone(head: str, words: str) -> None:
    found = brief(f"全县{head}{words}12.6亿元。", "indicator", "measure")
    assert found in ([(head, "level")], [(f"{head}预算", "level")])


@pytest.mark.parametrize("head", _HEADS)
@pytest.mark.parametrize(
    ("words", "sign"), [*((words, 1) for words in _WORDS["growth"]), *((words, -1) for words in _WORDS["falls"])]
)
def test_a_growth_or_a_fall_is_a_change_with_its_sign(head: str, words: str, sign: int) -> None:
    found = brief(f"全县{head}{words}12.5%。", "indicator", "measure", "value")
    assert found == [(head, "change", sign * 12.5)]


@pytest.mark.parametrize("words", _WORDS["completed"])
def test_what_part_of_a_budget_is_done_is_its_completion(words: str) -> None:
    found = brief(f"全县教育支出完成12.6亿元，{words}98.6%。", "indicator", "measure")
    assert found == [("教育支出", "level"), ("教育支出", "completion")]


@pytest.mark.parametrize("head", _HEADS[:2])
@pytest.mark.parametrize(
    ("words", "sign"), [*((words, 1) for words in _WORDS["more"]), *((words, -1) for words in _WORDS["less"])]
)
def test_by_how_much_an_amount_moved_is_a_difference_with_its_sign(head: str, words: str, sign: int) -> None:
    found = brief(f"全县{head}完成12.6亿元，{words}1.5亿元。", "indicator", "measure", "value")
    assert found == [(head, "level", 1.26e9), (head, "difference", sign * 1.5e8)]

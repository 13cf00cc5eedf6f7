"""An office may change the memo's sentences; one that lost a number, or names what is not there, is told by name."""

from pathlib import Path

import pytest

from fiscal_desk.resources import resources_folder
from fiscal_desk.wordlists.files import WordListError
from fiscal_desk.wordlists.phrases import phrases, read_phrases

SOURCE = resources_folder() / "memo" / "sentences.toml"


def changed(folder: Path, old: str, new: str) -> Path:
    text = SOURCE.read_text(encoding="utf-8")
    assert old in text
    path = folder / SOURCE.name
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    return path


def test_the_sentences_that_come_with_the_program_are_whole() -> None:
    assert read_phrases(SOURCE) == phrases()


def test_a_sentence_may_be_worded_otherwise(tmp_path: Path) -> None:
    path = changed(tmp_path, "口径相近，互不矛盾{see}", "口径相近，并不矛盾")
    assert read_phrases(path).families.compatible == "{what}，{said}，口径相近，并不矛盾。"


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "{what}，{said}，{gap}表述不一致{judged}{see}。",
            "{what}表述不一致。",
            r"\[faults\] 的 conflict 写法不对（少了 {said}）",
        ),
        ("相差{value}，", "相差{number}，", r"\[faults\] 的 gap 写法不对（不认识 {number}）"),
        ("相差{value}，", "相差{value}{，", r"\[faults\] 的 gap 写法不对（大括号不成对）"),
        ("none = ", "nothing = ", "写法不对"),
    ],
)
def test_a_sentence_that_lost_its_facts_is_refused(old: str, new: str, told: str, tmp_path: Path) -> None:
    with pytest.raises(WordListError, match=told):
        read_phrases(changed(tmp_path, old, new))

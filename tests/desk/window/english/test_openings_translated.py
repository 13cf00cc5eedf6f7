"""Every sentence with which a file is not opened, or not read whole, has its words in the other language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiscal_desk.desk.words.opening_words import opening_words
from fiscal_desk.report import formats
from fiscal_desk.report.errors import Refusal
from fiscal_desk.report.readers.word import package
from tests.desk.window.english.said_in_sources import CHINESE, sentences_in, sentences_told_by

_REFUSES = re.compile(r"(Refusal|_refused|\w*Error)$")
_TELLS_KIND = re.compile(r"^(_Known|refuse)$")
_NAME = "“甲.docx”"


def _refusals(project: Path) -> Iterator[str]:
    for path in sorted((project / "fiscal_desk" / "report").rglob("*.py")):
        for said in sentences_told_by(path, _REFUSES):
            yield from (_NAME + each for each in said)
    yield from sentences_in(project / "fiscal_desk" / "worker" / "memory.py", lambda words: "上限" in words)


def _kinds(project: Path) -> Iterator[str]:
    """Yield what is said of files that are no reports, and of those whose names say otherwise."""
    told = [(name, advice) for _, name, advice in package._OTHER_PACKAGES]
    for path in sorted((project / "fiscal_desk" / "report").rglob("*.py")):
        told += [(said[0], said[1]) for said in sentences_told_by(path, _TELLS_KIND) if len(said) == 2]
    told += [(known.name, known.advice) for _, known in formats._MAGIC if isinstance(known, formats._Known)]
    for name, advice in told:
        for suffix in (".docx", ".txt", ".xyz"):
            with pytest.raises(Refusal) as refused:
                formats.refuse(name, advice, suffix)
            yield _NAME + refused.value.message


def _left_out(project: Path) -> Iterator[str]:
    readers = project / "fiscal_desk" / "report" / "readers"
    for path in ("word/reading.py", "sheets/xlsx.py", "pdf/document.py"):
        for said in sentences_in(readers / path, lambda words: "没有" in words or "缺页" in words):
            if not said.startswith(("设了", "的")):
                yield _NAME + said if said.endswith("。") else f"{_NAME}里{said}；{said}。"


@pytest.mark.usefixtures("speaks_english")
@pytest.mark.parametrize(("sentences", "least"), [(_refusals, 40), (_kinds, 40), (_left_out, 6)])
def test_every_sentence_is_told_in_english(project: Path, sentences: object, least: int) -> None:
    assert callable(sentences)
    found = [each for each in sentences(project) if CHINESE.search(each)]
    assert len(found) >= least
    told = {each: opening_words(each).replace(_NAME, "") for each in found}
    assert {said: words for said, words in told.items() if CHINESE.search(words)} == {}


@pytest.mark.usefixtures("speaks_english")
def test_a_sentence_says_what_to_do_and_keeps_the_names() -> None:
    assert opening_words("“预算.pdf”有 3000 页，超过 2000 页的上限；请只保留要比对的部分，另存后再打开。") == (
        "“预算.pdf” has 3000 pages, more than the limit of 2000. "
        "Keep only what is to be compared, save that, then open it."
    )
    assert opening_words("“甲.xlsx”的单元格超过 200 万个；请只保留要比对的工作表，另存后再打开。").startswith(
        "“甲.xlsx” has more than 2,000,000 cells."
    )
    assert opening_words("“甲.txt”的名字像文本文件，内容却是 PNG 图片；请打开报告的文字版。") == (
        "“甲.txt” is named like a text file, but is a PNG picture. Open a version of the report that is text."
    )
    assert opening_words("没有见过的一句。") == "没有见过的一句。"


def test_in_chinese_nothing_changes(project: Path) -> None:
    assert all(opening_words(each) == each for each in _refusals(project))

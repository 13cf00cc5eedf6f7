"""Every sentence with which case, checks, memo and typing refuse something has its words in the other language."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiscal_desk.desk.words.refusal_words import refusal_words

_CHINESE = re.compile("[\u4e00-\u9fff]")
#: Who refuses something that a window asked for.
_ROOMS = ("case", "figures/typing", "comparison/checks", "memo/arranging", "memo/saving.py")
_REFUSES = re.compile(r"(refused|\w*Error)$")
#: Modules whose sentences stand in tables, by what is wrong.
_TABLES = ("case/errors.py", "case/lexicon/lexicon_file.py", "comparison/checks/own_checks_file.py")


def sentences(project: Path) -> Iterator[str]:
    """Yield the sentences with something in their gaps."""
    package = project / "fiscal_desk"
    for room in _ROOMS:
        place = package / room
        for path in [place] if place.is_file() else sorted(place.rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and _REFUSES.search(ast.unparse(node.func)):
                    yield from (_filled(each) for each in node.args if isinstance(each, ast.Constant | ast.JoinedStr))
    for table in _TABLES:
        for node in ast.walk(ast.parse((package / table).read_text(encoding="utf-8"))):
            # What begins with a closing mark is a part of a sentence that was seen above.
            if isinstance(node, ast.Constant) and re.fullmatch("[^”].+。", str(node.value)):
                yield re.sub(r"\{\w+\}", "xy", str(node.value))


def _filled(words: ast.Constant | ast.JoinedStr) -> str:
    parts = words.values if isinstance(words, ast.JoinedStr) else [words]
    return "".join(str(each.value) if isinstance(each, ast.Constant) else "xy" for each in parts)


@pytest.mark.usefixtures("speaks_english")
def test_every_refusal_is_told_in_english(project: Path) -> None:
    found = [each for each in sentences(project) if _CHINESE.search(each)]
    assert len(found) > 60
    assert [each for each in found if refusal_words(each) == each] == []


@pytest.mark.usefixtures("speaks_english")
def test_what_stands_in_the_gaps_is_told_as_it_is_but_for_the_names_of_fields() -> None:
    assert refusal_words("“范围”只能是一行短语，请删去换行或多余文字。").startswith("“Scope” must be one short line")
    assert refusal_words("看不懂“很多”，请按 244.9亿元、16.3%、超20亿元 这样的写法输入。").startswith("“很多” is not")
    assert refusal_words("没有见过的一句。") == "没有见过的一句。"

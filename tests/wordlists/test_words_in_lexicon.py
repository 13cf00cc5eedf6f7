"""Rules of language stand in resources/lexicon: no list of Chinese words is written into the code that reads reports.

A list is a collection of two strings or more, the keys of a dictionary, or the choices of a regular expression of which
one is longer than a character. Choices between single characters are classes of signs, and those may stay.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

WINGS = ("figures", "comparison", "report")
HAN = re.compile("[\u3400-\u9fff]")
WORD = re.compile("[\u3400-\u9fff]{2}")

#: Where lists may stand, by file or by file and name, and why.
ALLOWED = {
    "figures/numbers/numerals.py": "numerals and multipliers are the grammar of numbers",
    "figures/numbers/patterns.py:numbers": "one pattern for all ways to write a number; its words are from the lexicon",
    "figures/numbers/normalising.py:_MIDDLE_DOT": "units behind a point are the grammar of numbers",
    "figures/numbers/periods.py:expression": "the grammar of dates, in named groups; its words are from the lexicon",
    "figures/numbers/periods.py:time_list": "the grammar of dates",
    "figures/printing.py:MULTIPLIERS": "multipliers are numerals",
    "figures/printing.py:_SHOWN": "multipliers are numerals",
    "report/card/time_words.py:_PERIOD": "the grammar of dates, in named groups",
    "report/readers/sheets/builtin.py": "number formats that spreadsheets know by number, written and never looked for",
    "report/readers/word/numerals.py": "numerals of Word's own lists",
    "report/readers/word/styles.py": "names that Word gives its own styles",
    "report/readers/word/package.py": "kinds of files, told to the user",
    "report/samples.py": "titles of the sample reports",
    "comparison/rows/views.py": "heads of tables, written and never looked for",
    "comparison/tables": "heads and notes of tables, written and never looked for",
}


def written(node: ast.expr | None) -> str | None:
    """Return a string as it is written, with a sign in place of each value that is put in; None for no string."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)
    return None


def choices(pattern: str) -> Iterator[list[str]]:
    """Yield the choices of an expression and of each group in it; classes are left out, groups part of their choice."""
    levels = [[""]]
    for piece in re.findall(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", pattern, re.DOTALL):
        if piece == "(":
            levels.append([""])
        elif piece == ")" and len(levels) > 1:
            group = levels.pop()
            yield group
            levels[-1][-1] += f"({' '.join(group)})"
        elif piece == "|":
            levels[-1].append("")
        elif len(piece) == 1:
            levels[-1][-1] += piece
    yield from levels


def is_list(node: ast.expr) -> bool:
    """Tell a list of Chinese words: a collection, the keys of a dictionary, the choices of an expression."""
    if isinstance(node, ast.Tuple | ast.List | ast.Set | ast.Dict):
        elements = node.keys if isinstance(node, ast.Dict) else node.elts
        return sum(HAN.search(written(element) or "") is not None for element in elements) > 1
    text = written(node)
    if text is None or "|" not in text:
        return False
    for group in choices(text):
        words = [choice for choice in group if HAN.search(choice)]
        if len(words) > 1 and any(map(WORD.search, words)):
            return True
    return False


def lists_in(source: str) -> Iterator[tuple[str, int]]:
    """Yield the name of the statement at the left edge in which a list of Chinese words stands, and the list's line.

    Docstrings are none, and the parts of a formatted string count as the whole that they make.
    """
    for statement in ast.parse(source).body:
        target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", statement)
        name = getattr(target, "name", None) or getattr(target, "id", "")
        parts = {
            id(part)
            for node in ast.walk(statement)
            for part in (
                node.values if isinstance(node, ast.JoinedStr) else [node.value] if isinstance(node, ast.Expr) else []
            )
        }
        for node in ast.walk(statement):
            if isinstance(node, ast.expr) and id(node) not in parts and is_list(node):
                yield name, node.lineno


def keys_of(file: str, name: str) -> set[str]:
    """Return the entries of ALLOWED that would allow a list in this file under this name."""
    return {f"{file}:{name}", file, *(parent.as_posix() for parent in Path(file).parents)}


def test_no_list_of_words_stands_in_the_code(project: Path) -> None:
    found, used = [], set()
    for wing in WINGS:
        for path in sorted((project / "fiscal_desk" / wing).rglob("*.py")):
            file = path.relative_to(project / "fiscal_desk").as_posix()
            for name, line in lists_in(path.read_text(encoding="utf-8")):
                allowed = keys_of(file, name) & ALLOWED.keys()
                used |= allowed
                if not allowed:
                    found.append(f"{file}:{line} {name}")
    assert found == [], "words that are looked for stand in resources/lexicon, with a field in fiscal_desk/wordlists"
    assert used == ALLOWED.keys(), "an exception that nothing needs any more"


@pytest.mark.parametrize(
    "source",
    [
        "X = ('全年', '当年')",
        "X = frozenset(['万', '亿'])",
        "X: dict[str, int] = {'目标': 1, '计划': 2}",
        "X = re.compile('(?:收入|支出)$')",
        "X = re.compile(r'^(?:下达|拨付)(?=.{4})')",
        "X = re.compile(rf'(?P<a>{Y})|(?P<b>中央|地方)')",
        "def f(text):\n    return text.endswith(('的', '和'))",
        "def f(text):\n    return re.sub('[，。]|以及|和', '', text)",
    ],
)
def test_a_list_of_words_is_found(source: str) -> None:
    assert {name for name, _ in lists_in(source)} <= {"X", "f"}
    assert list(lists_in(source))


@pytest.mark.parametrize(
    "source",
    [
        "X = re.compile('[一二三四|五]+(?:[、.]|是)?$')",
        "X = re.compile('年(?:末|底)?')",
        "X = re.compile('全年预算|[一二]|[|%]')",
        "X = ('actual', '实绩')",
        "def f():\n    '''收入|支出|结余'''\n    return f'{a}与{b}不符'",
    ],
)
def test_signs_single_words_and_messages_are_no_lists(source: str) -> None:
    assert list(lists_in(source)) == []

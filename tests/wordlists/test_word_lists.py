"""A word list with a wrong key is refused when it is read, and by name: a rule that nobody reads helps nobody."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiscal_desk.commands import reading
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.resources import resources_folder
from fiscal_desk.wordlists import files
from fiscal_desk.wordlists.entries import Entry, Rule
from fiscal_desk.wordlists.files import SHAPES, WordListError, read_list, read_units, tables, units, wordlist

FOLDER = resources_folder() / "lexicon"
KEY = re.compile(r"^(\w+) = ")
HEAD = re.compile(r"^(\[\[?)([\w.]+)\]")


def places(name: str) -> list[int]:
    """Return the numbers of all lines of a file that set a key or begin a table whose keys are given."""
    lines = (FOLDER / f"{name}.toml").read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines) if KEY.match(line) or HEAD.match(line)]


@pytest.mark.parametrize("name", SHAPES)
def test_each_wrong_key_is_refused_by_name(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.toml"
    lines = (FOLDER / path.name).read_text(encoding="utf-8").splitlines()
    assert places(name)
    for number in places(name):
        wrong = KEY.sub(r"x\1 = ", lines[number]) if KEY.match(lines[number]) else HEAD.sub(r"\1x\2]", lines[number])
        path.write_text("\n".join([*lines[:number], wrong, *lines[number + 1 :]]))
        with pytest.raises(WordListError, match=f"^{path.name}.*(unknown|missing required) field"):
            read_list(path, SHAPES[name])


@pytest.mark.parametrize("name", SHAPES)
def test_words_are_words(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.toml"
    text = (FOLDER / path.name).read_text(encoding="utf-8")
    number = re.sub(r"^(\w+) = (?:\[[^]]*\]|'.*'|\".*\"|\d+)", r"\1 = 1.5", text, count=1, flags=re.MULTILINE)
    number = number if number != text else re.sub(r"= -?\d+", "= 'a'", text, count=1)
    assert number != text
    path.write_text(number, encoding="utf-8")
    with pytest.raises(WordListError):
        read_list(path, SHAPES[name])


def test_every_file_has_a_form_and_every_form_a_file() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == SHAPES.keys()
    assert len(set(SHAPES.values())) == len(SHAPES)


@pytest.mark.parametrize("name", SHAPES)
def test_what_is_read_is_what_the_file_says(name: str) -> None:
    assert tables(name) == tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def rules(value: object) -> Iterator[Rule]:
    """Yield the rules of a list and of what is in it."""
    if isinstance(value, Rule):
        yield value
    elif isinstance(value, Entry):
        for field in value.__struct_fields__:
            yield from rules(getattr(value, field))


@pytest.mark.parametrize("name", SHAPES)
def test_every_rule_is_an_expression_that_finds_its_words(name: str) -> None:
    for rule in rules(wordlist(SHAPES[name])):
        assert rule.words
        assert rule.regex.pattern == rule.source


def test_what_stands_around_a_rule_holds_for_all_its_words() -> None:
    rule = Rule(words=("收入", "支出"), before="^", after="$")
    assert [bool(rule.regex.search(text)) for text in ("收入", "支出", "总支出", "收入数")] == [
        True,
        True,
        False,
        False,
    ]


def test_units_are_whole_and_told_once(tmp_path: Path) -> None:
    assert (units()["元"].base, units()["元"].dimension) == ("元", "money")
    head = "unit,base,dimension,note\n"
    path = tmp_path / "units.csv"
    for rows in ("元,元,money,\n元,元,money,\n", "元,元\n", "元,,money,\n"):
        path.write_text(head + rows, encoding="utf-8")
        with pytest.raises(WordListError, match=r"units\.csv"):
            read_units(path)
    path.write_text("unit,bass,dimension,note\n", encoding="utf-8")
    with pytest.raises(WordListError, match="base"):
        read_units(path)


def test_a_command_tells_before_it_begins(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(shape: object) -> object:
        raise WordListError("bounds.toml写法不对（Object contains unknown field `gtt`）")

    monkeypatch.setattr(files, "wordlist", broken)
    with pytest.raises(CommandError, match=r"bounds\.toml.*gtt"):
        reading.catalogue()

"""Reads the lists of resources/lexicon, each once, and refuses what nobody would read."""

import csv
from functools import cache
from pathlib import Path
from typing import Any, Protocol, TypeVar, cast

import msgspec

from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_toml
from fiscal_desk.wordlists import comparing, naming, numbers, pages, reports, sentences, table_words
from fiscal_desk.wordlists.entries import Entry

#: The file of every list.
SHAPES: dict[str, type[Entry]] = {
    "ledgers": comparing.LedgerWords,
    "amounts": numbers.AmountWords,
    "bounds": numbers.BoundWords,
    "cards": reports.CardWords,
    "conversions": comparing.ConversionWords,
    "families": comparing.FamilyWords,
    "frames": naming.FrameWords,
    "furniture": comparing.FurnitureWords,
    "headings": reports.HeadingWords,
    "label_keys": comparing.LabelKeyWords,
    "labels": sentences.LabelWords,
    "matching": comparing.MatchingWords,
    "measures": sentences.MeasureWords,
    "names": numbers.NameWords,
    "naming": naming.NamingWords,
    "pages": pages.PageWords,
    "partitions": sentences.SumWords,
    "periods": numbers.PeriodWords,
    "places": comparing.PlaceWords,
    "promises": comparing.PromiseWords,
    "purposes": naming.PurposeWords,
    "qualifiers": comparing.QualifierWords,
    "scopes": sentences.ScopeWords,
    "signs": numbers.SignWords,
    "stances": sentences.StanceWords,
    "subjects": naming.SubjectWords,
    "tables": table_words.TableWords,
    "tasks": numbers.TaskWords,
    "thresholds": numbers.ThresholdWords,
}
_UNIT_COLUMNS = ["unit", "base", "dimension", "note"]

List = TypeVar("List", bound=Entry)


class WordListError(Exception):
    """A file of resources/lexicon that cannot be used; the message is one Chinese line with the file's name."""


class Unit(msgspec.Struct, frozen=True):
    """A unit as written (`word`), the unit it is normalised to (`base`) and its dimension."""

    word: str
    base: str
    dimension: str


class _Asked(Protocol):
    def __call__(self, shape: type[List], /) -> List: ...


class _Lists(dict[type[Entry], Entry]):
    """The lists by their form, each read when it is first asked for."""

    def __missing__(self, shape: type[Entry]) -> Entry:
        name = next(name for name, each in SHAPES.items() if each is shape)
        self[shape] = read_list(resources_folder() / "lexicon" / f"{name}.toml", shape)
        return self[shape]


#: Return the list that has this form; raises WordListError. Asked twenty times a figure, so it is the look-up itself.
wordlist: _Asked = cast("_Asked", _Lists().__getitem__)


@cache
def tables(name: str) -> dict[str, Any]:
    """Return a list as plain tables, with all that its form asks for. Raises WordListError."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(wordlist(SHAPES[name])))
    return plain


@cache
def units() -> dict[str, Unit]:
    """Return the units by the word that reports write. Raises WordListError."""
    return read_units(resources_folder() / "lexicon" / "units.csv")


def load_all() -> None:
    """Read all lists now, so that what is wrong in one is told before work begins. Raises WordListError."""
    for shape in SHAPES.values():
        wordlist(shape)
    units()


def read_list(path: Path, shape: type[List]) -> List:
    """Return a list from a file. Raises WordListError."""
    try:
        return from_toml(path, shape)
    except ValueError as error:
        raise WordListError(f"{path.name}写法不对（{error}）") from error


def read_units(path: Path) -> dict[str, Unit]:
    """Return the units of a .csv file. Raises WordListError."""
    found: dict[str, Unit] = {}
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(line for line in file if not line.startswith("#"))
        if next(rows, []) != _UNIT_COLUMNS:
            raise WordListError(f"{path.name}的表头应为{'、'.join(_UNIT_COLUMNS)}")
        for cells in rows:
            if len(cells) != len(_UNIT_COLUMNS) or not all(cells[:3]):
                raise WordListError(f"{path.name}里“{','.join(cells)}”一行不完整")
            if cells[0] in found:
                raise WordListError(f"{path.name}里单位“{cells[0]}”重复")
            found[cells[0]] = Unit(*cells[:3])
    return found

"""Reads the catalogue from resources/catalogue/*.csv and refuses what would make it answer wrongly."""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.errors import CatalogueError
from fiscal_desk.catalogue.label_forms import LabelWords, normalise_label
from fiscal_desk.catalogue.model import Family, Indicator
from fiscal_desk.resources import resources_folder

INDICATORS = "indicators.csv"
AMBIGUOUS = "ambiguous.csv"
WORDS = "words.csv"
LEDGERS = ("", "一般公共预算", "政府性基金预算", "国有资本经营预算", "社会保险基金预算")
#: What an indicator measures; flows are of a period, stocks of a day.
DIMENSIONS = frozenset(
    {
        *("money_flow", "money_stock", "money_per_head"),
        *("count", "count_stock", "people_flow", "people_stock", "per_head"),
        *("area", "length", "volume", "mass", "energy", "concentration"),
        *("share", "rate", "completion", "points", "times", "index"),
    }
)
_COLUMNS = [
    *("id", "name", "aliases", "short_names", "family", "category", "dimension", "base_unit"),
    *("additive", "lower_is_better", "ledger", "code", "note"),
]
_YES = {"yes": True, "no": False}


@cache
def load_catalogue() -> Catalogue:
    """Return the catalogue that ships with the program, read once.

    Raises CatalogueError where a file was edited into something unusable, FileNotFoundError where it is missing.
    """
    return read_catalogue(resources_folder() / "catalogue")


def read_catalogue(folder: Path) -> Catalogue:
    """Return the catalogue in a folder with indicators.csv, ambiguous.csv and words.csv (UTF-8, with header).

    Raises CatalogueError with file, row and column of the first problem.
    """
    indicators: dict[str, Indicator] = {}
    owners: dict[str, str] = {}
    for row, cells in _rows(folder / INDICATORS, _COLUMNS):
        indicator = _indicator(row, cells)
        if indicator.id in indicators:
            raise CatalogueError(INDICATORS, row, "id", f"编号{indicator.id}重复，请改成没有用过的")
        _claim_names(owners, indicator, row)
        indicators[indicator.id] = indicator
    ambiguous = _read_ambiguous(folder / AMBIGUOUS, indicators, owners)
    return Catalogue(indicators, ambiguous, _read_words(folder / WORDS))


def _rows(path: Path, columns: list[str]) -> Iterator[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        header = next(reader, [])
        if header != columns:
            raise CatalogueError(path.name, 1, "", f"表头应为{'、'.join(columns)}")
        for cells in reader:
            if not any(cells):
                continue
            if len(cells) != len(columns):
                raise CatalogueError(path.name, reader.line_num, "", f"应有{len(columns)}列，实有{len(cells)}列")
            yield reader.line_num, {name: cell.strip() for name, cell in zip(columns, cells, strict=True)}


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split("|") if part.strip())


def _indicator(row: int, cells: dict[str, str]) -> Indicator:
    def refuse(column: str, problem: str) -> CatalogueError:
        return CatalogueError(INDICATORS, row, column, problem)

    for column in ("id", "name", "category", "base_unit"):
        if not cells[column]:
            raise refuse(column, "不能为空")
    if cells["family"] not in set(Family):
        raise refuse("family", f"“{cells['family']}”不是已知的类别，应为{'、'.join(Family)}之一")
    if cells["dimension"] not in DIMENSIONS:
        raise refuse("dimension", f"“{cells['dimension']}”不是已知的量纲，应为{'、'.join(sorted(DIMENSIONS))}之一")
    if cells["ledger"] not in LEDGERS:
        raise refuse("ledger", f"“{cells['ledger']}”不是四本预算之一")
    for column in ("additive", "lower_is_better"):
        if cells[column] not in _YES:
            raise refuse(column, "应填yes或no")
    return Indicator(
        id=cells["id"],
        name=cells["name"],
        aliases=_listed(cells["aliases"]),
        short_names=_listed(cells["short_names"]),
        family=Family(cells["family"]),
        category=cells["category"],
        dimension=cells["dimension"],
        base_unit=cells["base_unit"],
        additive=_YES[cells["additive"]],
        lower_is_better=_YES[cells["lower_is_better"]],
        ledger=cells["ledger"],
        code=cells["code"],
        note=cells["note"],
    )


def _claim_names(owners: dict[str, str], indicator: Indicator, row: int) -> None:
    """Record that an indicator owns its names; a name of two indicators would resolve by chance."""
    columns = (("name", (indicator.name,)), ("aliases", indicator.aliases), ("short_names", indicator.short_names))
    for column, names in columns:
        for name in names:
            plain = normalise_label(name)
            if not plain:
                raise CatalogueError(INDICATORS, row, column, f"“{name}”不成名称")
            owner = owners.setdefault(plain, indicator.id)
            if owner != indicator.id:
                problem = f"“{name}”已是指标{owner}的名称；一个名称只能属于一个指标，有歧义的写入{AMBIGUOUS}"
                raise CatalogueError(INDICATORS, row, column, problem)


def _read_ambiguous(path: Path, indicators: dict[str, Indicator], owners: dict[str, str]) -> dict[str, tuple[str, ...]]:
    ambiguous: dict[str, tuple[str, ...]] = {}
    for row, cells in _rows(path, ["name", "candidates", "note"]):
        name, candidates = cells["name"], _listed(cells["candidates"])
        owner = owners.get(normalise_label(name))
        if owner:
            raise CatalogueError(AMBIGUOUS, row, "name", f"“{name}”已是指标{owner}的名称，不能又列为有歧义")
        if name in ambiguous:
            raise CatalogueError(AMBIGUOUS, row, "name", f"“{name}”重复")
        for candidate in candidates:
            if candidate not in indicators:
                raise CatalogueError(AMBIGUOUS, row, "candidates", f"没有编号为“{candidate}”的指标")
        if not name or not candidates:
            raise CatalogueError(AMBIGUOUS, row, "name" if not name else "candidates", "不能为空")
        ambiguous[name] = candidates
    return ambiguous


def _read_words(path: Path) -> LabelWords:
    places: dict[str, list[str]] = {"prefix": [], "suffix": []}
    for row, cells in _rows(path, ["word", "place", "note"]):
        if cells["place"] not in places:
            raise CatalogueError(WORDS, row, "place", "应填prefix或suffix")
        if not normalise_label(cells["word"]):
            raise CatalogueError(WORDS, row, "word", "不能为空")
        places[cells["place"]].append(cells["word"])
    return LabelWords.of(places["prefix"], places["suffix"])

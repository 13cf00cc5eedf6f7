"""A slip in a catalogue file must be told with its row and column, not turn into wrong answers."""

import csv
import shutil
from pathlib import Path

import pytest

from fiscal_desk.catalogue.errors import CatalogueError
from fiscal_desk.catalogue.loading import DIMENSIONS, load_catalogue, read_catalogue
from fiscal_desk.catalogue.model import Family
from fiscal_desk.resources import resources_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(resources_folder() / "catalogue", tmp_path / "catalogue"))


def _edit(path: Path, row: int, column: str, cell: str) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    rows[row - 1][rows[0].index(column)] = cell
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def test_the_shipped_catalogue_loads_and_covers_every_section_of_the_memo() -> None:
    catalogue = load_catalogue()
    assert len(catalogue.indicators) >= 256
    assert {indicator.family for indicator in catalogue.indicators.values()} == set(Family)
    assert {indicator.dimension for indicator in catalogue.indicators.values()} <= DIMENSIONS
    assert load_catalogue() is catalogue


def test_rates_are_never_marked_as_additive() -> None:
    relative = {
        "share",
        "rate",
        "completion",
        "points",
        "times",
        "index",
        "money_per_head",
        "per_head",
        "concentration",
    }
    for indicator in load_catalogue().indicators.values():
        assert not (indicator.additive and indicator.dimension in relative), indicator.id


def test_targets_that_should_fall_are_judged_the_right_way_round() -> None:
    falling = {"pm25", "unemp_survey", "unemp_reg", "petition", "crime", "crime_order", "accident", "accident_death"}
    indicators = load_catalogue().indicators
    assert all(indicators[identifier].lower_is_better for identifier in falling)
    assert not indicators["gpb_rev"].lower_is_better


def test_a_file_saved_by_a_spreadsheet_with_byte_order_mark_loads(folder: Path) -> None:
    path = folder / "indicators.csv"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert read_catalogue(folder).resolve("税收收入") == "tax_rev"


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("family", "income"),
        ("dimension", "money"),
        ("ledger", "一般预算"),
        ("additive", "true"),
        ("lower_is_better", ""),
        ("name", ""),
        ("base_unit", ""),
        ("aliases", "（）"),
    ],
)
def test_a_wrong_cell_is_named_by_row_and_column(folder: Path, column: str, cell: str) -> None:
    _edit(folder / "indicators.csv", 5, column, cell)
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(folder)
    assert (caught.value.file, caught.value.row, caught.value.column) == ("indicators.csv", 5, column)
    assert "第5行" in str(caught.value)
    assert column in str(caught.value)


def test_a_name_claimed_by_two_indicators_is_refused(folder: Path) -> None:
    _edit(folder / "indicators.csv", 9, "aliases", "“税收”收入")
    with pytest.raises(CatalogueError, match="tax_rev"):
        read_catalogue(folder)


def test_an_id_used_twice_is_refused(folder: Path) -> None:
    _edit(folder / "indicators.csv", 7, "id", "gpb_rev")
    with pytest.raises(CatalogueError, match="gpb_rev"):
        read_catalogue(folder)


def test_a_missing_column_is_refused(folder: Path) -> None:
    path = folder / "indicators.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("short_names,", "", 1), encoding="utf-8")
    with pytest.raises(CatalogueError, match="表头"):
        read_catalogue(folder)


def test_a_row_with_a_comma_too_many_is_refused(folder: Path) -> None:
    path = folder / "indicators.csv"
    path.write_text(path.read_text(encoding="utf-8") + "a,b,c\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match="应有13列"):
        read_catalogue(folder)


@pytest.mark.parametrize(
    ("column", "cell"), [("name", "税收收入"), ("candidates", "gpb_revenue"), ("candidates", ""), ("name", "财政支出")]
)
def test_an_unusable_unclear_name_is_refused(folder: Path, column: str, cell: str) -> None:
    _edit(folder / "ambiguous.csv", 2, column, cell)
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(folder)
    assert caught.value.file == "ambiguous.csv"


@pytest.mark.parametrize(("column", "cell"), [("place", "front"), ("word", "，")])
def test_an_unusable_word_is_refused(folder: Path, column: str, cell: str) -> None:
    _edit(folder / "words.csv", 3, column, cell)
    with pytest.raises(CatalogueError) as caught:
        read_catalogue(folder)
    assert (caught.value.file, caught.value.row, caught.value.column) == ("words.csv", 3, column)

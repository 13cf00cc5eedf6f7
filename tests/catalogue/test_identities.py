"""What must add up stands in tables; an id or a key that nobody knows is refused when they are read."""

import re
import shutil
from pathlib import Path

import pytest

from fiscal_desk.catalogue.errors import CatalogueError
from fiscal_desk.catalogue.identities import (
    IDENTITIES,
    PLAUSIBLE,
    load_identities,
    load_plausible,
    own_shares,
    read_identities,
    read_plausible,
)
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.resources import resources_folder

SHIPPED = resources_folder() / "catalogue"
INDICATORS = load_catalogue().indicators


def lines_of(name: str) -> list[tuple[int, str]]:
    text = (SHIPPED / name).read_text(encoding="utf-8")
    return [(number, line) for number, line in enumerate(text.splitlines()) if re.match(r"\w+ = ", line)]


def damaged(tmp_path: Path, name: str, number: int, line: str) -> str:
    """Return what is said of a folder whose file has another line there."""
    folder = Path(shutil.copytree(SHIPPED, tmp_path / "catalogue"))
    lines = (folder / name).read_text(encoding="utf-8").splitlines()
    lines[number] = line
    (folder / name).write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(CatalogueError) as caught:
        (read_identities if name == IDENTITIES else read_plausible)(folder, INDICATORS)
    assert str(caught.value).startswith(f"{name}：")
    return str(caught.value)


def test_the_tables_that_ship_are_whole() -> None:
    known = load_identities()
    assert {"A1", "A2", "A4", "A8", "B1", "B2", "B3", "C7", "D3"} == {each.name for each in known.sums}
    assert len(known.ledgers) == 4
    assert own_shares()["tax_share"] == ("tax_rev", "gpb_rev")
    assert load_plausible().exceeding


@pytest.mark.parametrize("name", [IDENTITIES, PLAUSIBLE])
def test_every_id_is_checked(name: str, tmp_path: Path) -> None:
    ids = re.compile(r"'-?([a-z][a-z0-9_]+)'")
    tried = 0
    for number, line in lines_of(name):
        if line.startswith(("constant_price", "comparable_basis", "sum ")) or not ids.search(line):
            continue
        tried += 1
        said = damaged(tmp_path / str(number), name, number, ids.sub("'no_such_id'", line, count=1))
        assert "no_such_id" in said
    assert tried > 5


@pytest.mark.parametrize("name", [IDENTITIES, PLAUSIBLE])
def test_every_key_is_checked(name: str, tmp_path: Path) -> None:
    keys = {line.split(" = ")[0]: (number, line) for number, line in lines_of(name)}
    titles = set(load_identities().titles) if name == IDENTITIES else set()
    for key in keys.keys() - titles:
        number, line = keys[key]
        said = damaged(tmp_path / key, name, number, f"x{line}")
        assert f"x{key}" in said or key in said


def test_a_beginning_that_fits_no_id_is_refused(tmp_path: Path) -> None:
    number, line = next(each for each in lines_of(IDENTITIES) if each[1].startswith("constant_price"))
    assert "no_such_" in damaged(tmp_path, IDENTITIES, number, line.replace("'va_'", "'no_such_'"))


def test_a_name_without_a_title_is_refused(tmp_path: Path) -> None:
    number, _ = next(each for each in lines_of(IDENTITIES) if each[1].startswith("B4 = "))
    assert "B4" in damaged(tmp_path, IDENTITIES, number, "B5 = '……'")


def test_no_id_of_the_catalogue_stands_in_the_code_of_checks() -> None:
    room = Path(__file__).parents[2] / "fiscal_desk" / "comparison"
    told = {"export", "import", "loan"}  # English words that are ids, too
    for path in room.rglob("*.py"):
        words = set(re.findall(r"\"-?([a-z][a-z0-9_]+)\"", path.read_text(encoding="utf-8")))
        assert (words & INDICATORS.keys()) - told == set(), path.name

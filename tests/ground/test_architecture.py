"""The page about the house must show the house as it is: whoever comes new reads it first."""

import re
import runpy
from pathlib import Path
from typing import Any

import pytest

#: The table of lines is redrawn with the picture; between two drawings a room may grow by so much.
GROWTH = 2.0


@pytest.fixture(scope="module")
def drawing(project: Path) -> dict[str, Any]:
    return runpy.run_path(str(project / "packaging" / "architecture.py"))


@pytest.fixture(scope="module")
def page(project: Path) -> str:
    return (project / "docs" / "architecture.md").read_text(encoding="utf-8")


def test_the_picture_shows_the_imports_as_they_are(drawing: dict[str, Any], page: str) -> None:
    assert drawing["picture"]() in page, "python packaging/architecture.py"


def test_the_table_knows_every_room_and_about_its_size(drawing: dict[str, Any], page: str) -> None:
    told = {
        room: int(lines.replace(",", "")) for room, lines in re.findall(r"\| (fiscal_desk\S*) \| \d+ \| ([\d,]+)", page)
    }
    sizes = {room: lines for room, (_, lines) in drawing["sizes"]().items()}
    assert told.keys() == sizes.keys(), "python packaging/architecture.py"
    grown = {
        room: (told[room], now)
        for room, now in sizes.items()
        if now > GROWTH * told[room] + 20 or now < told[room] / GROWTH
    }
    assert grown == {}, "python packaging/architecture.py"


def test_the_walks_go_through_rooms_that_are_there(project: Path, page: str) -> None:
    steps = re.findall(r"`([a-z_]+/[a-z_/]+(?:\.py)?|[a-z_]+\.py)(?::(\w+))?`", page)
    assert len(steps) > 25
    for name, wanted in steps:
        places = [folder / name for folder in (project / "fiscal_desk", project) if (folder / name).exists()]
        assert places, name
        if wanted:
            source = places[0].read_text(encoding="utf-8")
            assert re.search(rf"^\s*(?:def|class) {wanted}\b", source, re.MULTILINE), (name, wanted)


def test_an_import_that_follows_from_others_is_left_out_and_a_circle_is_refused(drawing: dict[str, Any]) -> None:
    straight = {"desk": frozenset({"case", "report"}), "case": frozenset({"report"}), "report": frozenset[str]()}
    assert drawing["needed"](straight) == [("case", "report"), ("desk", "case")]
    with pytest.raises(ValueError, match="by way of others"):
        drawing["needed"](straight | {"report": frozenset({"desk"})})

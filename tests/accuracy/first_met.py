"""Cases of real reports as they were when they were first read: what a reader gets wrong where nobody tuned it.

Reports that rules were made on are read better than any other, and doubt that is fitted to them trusts too much. So the
cases of annotated reports are kept as they were met: per figure the features of each field and whether the field was
right, without text, names or values. `record` adds reports before anybody mends the reading with them in view.
"""

from collections.abc import Sequence
from pathlib import Path

import msgspec

from fiscal_desk.figures.doubt.features import FIELDS, Features

PATH = Path(__file__).with_name("first_met.json")
_FIELDS = tuple(FIELDS)


class Met(msgspec.Struct, frozen=True):
    """The features of each field of one figure, and which fields were right."""

    features: dict[str, Features]
    right: dict[str, bool]


class _File(msgspec.Struct):
    """`names` are the features; a figure is, a field, a row of indices and values, and a string of 1 (right) and 0."""

    names: list[str]
    reports: list[list[tuple[list[list[float]], str]]]


def first_met() -> list[list[Met]]:
    """Return the kept figures, a list a report."""
    kept = msgspec.json.decode(PATH.read_bytes(), type=_File)
    return [[_met(rows, right, kept.names) for rows, right in report] for report in kept.reports]


def record(reports: Sequence[Sequence[Met]]) -> None:
    """Add the figures of reports that have just been read for the first time."""
    known = first_met() if PATH.is_file() else []
    every = [*known, *reports]
    names = sorted({name for report in every for met in report for found in met.features.values() for name in found})
    place = {name: at for at, name in enumerate(names)}
    written = _File(names, [[_row(met, place) for met in report] for report in every])
    PATH.write_bytes(msgspec.json.encode(written) + b"\n")


def _met(rows: list[list[float]], right: str, names: list[str]) -> Met:
    features = {
        field: {names[int(row[at])]: row[at + 1] for at in range(0, len(row), 2)}
        for field, row in zip(_FIELDS, rows, strict=True)
    }
    return Met(features, {field: mark == "1" for field, mark in zip(_FIELDS, right, strict=True)})


def _row(met: Met, place: dict[str, int]) -> tuple[list[list[float]], str]:
    rows = [
        [part for name, value in sorted(met.features[field].items()) for part in (place[name], round(value, 3))]
        for field in _FIELDS
    ]
    return rows, "".join("1" if met.right[field] else "0" for field in _FIELDS)

"""Large values in small pieces, as they travel between the two processes.

Unpacking runs without a pause that would let the window in: a piece is what takes some milliseconds. A comparison
names the figures of the reports instead of bringing them along, so that there is one of each in the program.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Iterable, Sequence
from typing import Any

from fiscal_desk.comparison.model import Compared, Comparison
from fiscal_desk.figures.model import Figure

#: So many rows, pairs or checks make one piece.
_PIECE = 100
_LISTS = ("rows", "pairs", "checks", "derived", "promises", "arranged")


class PackedItems:
    """Packs reports for a comparison; those that have not changed since the last one are not packed again."""

    def __init__(self) -> None:
        self._packed: list[tuple[Compared, bytes]] = []

    def pack(self, items: Sequence[Compared]) -> list[bytes]:
        """Return a piece for each report."""
        known = {(id(item.report), id(item.reading)): packed for item, packed in self._packed}
        kept = [
            (item, known.get((id(item.report), id(item.reading))) or pickle.dumps(item, pickle.HIGHEST_PROTOCOL))
            for item in items
        ]
        self._packed = kept
        return [packed for _, packed in kept]


def unpack_items(pieces: Iterable[bytes]) -> list[Compared]:
    """Return the reports that were packed."""
    return [pickle.loads(piece) for piece in pieces]


def pack_comparison(comparison: Comparison) -> list[bytes]:
    """Return a comparison without its reports."""
    places = {
        id(figure): (report, number)
        for report, item in enumerate(comparison.items)
        for number, figure in enumerate(item.reading.figures)
    }
    pieces = []
    for name in _LISTS:
        whole = getattr(comparison, name)
        for start in range(0, len(whole), _PIECE):
            buffer = io.BytesIO()
            _Pickler(buffer, places).dump((name, whole[start : start + _PIECE]))
            pieces.append(buffer.getvalue())
    return pieces


def unpack_comparison(pieces: Iterable[bytes], items: Sequence[Compared]) -> Comparison:
    """Return the comparison of `items` that was packed; its figures are those of `items`."""
    found: dict[str, list[Any]] = {name: [] for name in _LISTS}
    for piece in pieces:
        name, part = _Unpickler(io.BytesIO(piece), items).load()
        found[name].extend(part)
    return Comparison(tuple(items), **{name: tuple(whole) for name, whole in found.items()})


class _Pickler(pickle.Pickler):
    def __init__(self, buffer: io.BytesIO, places: dict[int, tuple[int, int]]) -> None:
        super().__init__(buffer, pickle.HIGHEST_PROTOCOL)
        self._places = places

    def persistent_id(self, obj: object) -> tuple[int, int] | None:
        """Name a figure of the reports by its place (called by pickle for every value)."""
        return self._places.get(id(obj)) if type(obj) is Figure else None


class _Unpickler(pickle.Unpickler):
    def __init__(self, buffer: io.BytesIO, items: Sequence[Compared]) -> None:
        super().__init__(buffer)
        self._items = items

    def persistent_load(self, place: tuple[int, int]) -> Figure:
        """Return the figure in a place (called by pickle)."""
        report, number = place
        return self._items[report].reading.figures[number]

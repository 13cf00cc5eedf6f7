"""Where lines and pieces of a report's text stand in the document that shows it, in pixels."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextDocument

from fiscal_desk.desk.pages.offsets import PageMap


def line_tops(document: QTextDocument, places: PageMap, offsets: Sequence[int]) -> list[float]:
    """Return how far down the document the lines begin that hold offsets in rising order."""
    found: list[float] = []
    number, top, ends, tops = -1, 0.0, [0], [0.0]
    for offset in offsets:
        block_number, units = places.locate(offset)
        if block_number != number:
            number = block_number
            block = document.findBlockByNumber(number)
            top = document.documentLayout().blockBoundingRect(block).top()
            layout = block.layout()
            lines = [layout.lineAt(index) for index in range(layout.lineCount())]
            ends = [line.textStart() + line.textLength() for line in lines]
            tops = [line.y() for line in lines] or [0.0]
        found.append(top + tops[min(bisect_right(ends, units), len(tops) - 1)])
    return found


def span_rects(document: QTextDocument, places: PageMap, span: tuple[int, int]) -> list[QRectF]:
    """Return where a span stands in the document, one rectangle a line."""
    found: list[QRectF] = []
    for piece in places.pieces(*span):
        block = document.findBlockByNumber(piece.block)
        corner = document.documentLayout().blockBoundingRect(block).topLeft()
        layout = block.layout()
        at, last = piece.start, piece.start + piece.length
        while at < last:
            line = layout.lineForTextPosition(at)
            if not line.isValid():
                break
            until = min(last, line.textStart() + line.textLength())
            left, right = _x(line.cursorToX(at)), _x(line.cursorToX(until))
            found.append(QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height()))
            if until <= at:
                break
            at = until
    return found


def _x(place: object) -> float:
    """`QTextLine.cursorToX` returns (x, position) or x, depending on the binding's version."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]

"""Where lines and pieces of a report's text stand in the document that shows it, in pixels, and what stays there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QScrollBar

from fiscal_desk.desk.pages.offsets import PageMap

#: A text offset, and how far below the view's top it stands.
Anchor = tuple[int, float]


class HeldPlace:
    """What stays where the eye left it while a page is laid out anew, until somebody scrolls.

    A window takes several steps to its new shape, and in some of them the page is too short to show the line at its
    height: taken anew at each step, the place would be another one in the end.
    """

    def __init__(self, bar: QScrollBar) -> None:
        self.anchor: Anchor | None = None
        self._bar = bar
        self._last, self._most = bar.value(), bar.maximum()
        self._going = False
        bar.rangeChanged.connect(self._on_range)
        bar.valueChanged.connect(self._on_value)

    def hold(self, find: Callable[[], Anchor | None]) -> None:
        """Hold on to what is held already, else to what `find` finds."""
        if self.anchor is None:
            self.anchor = find()

    def let_go(self) -> None:
        """Hold nothing: where the page stands now is what was wanted."""
        self.anchor = None

    def reach(self, anchor: Anchor, top: float) -> None:
        """Scroll to an anchor that stands so far down the document; hold it while the page is too short for that."""
        self.go(anchor, top)
        self.anchor = anchor if self._bar.value() < round(top - anchor[1]) else None

    def go(self, anchor: Anchor, top: float) -> None:
        """Scroll until an anchor that stands so far down the document is at its height."""
        if not shiboken6.isValid(self._bar):
            return  # a pane that goes loses its bar before its document, which may still be laid out
        self._going = True
        self._bar.setValue(round(top - anchor[1]))
        self._going = False

    def _on_range(self, _least: int, most: int) -> None:
        self._most = most  # kept, for a bar that moves while its page goes can no longer be asked

    def _on_value(self, value: int) -> None:
        pushed = value == self._most and value < self._last  # by a page that became shorter, by nobody's hand
        self._last = value
        if not pushed and not self._going:
            self.anchor = None


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


def span_cursors(document: QTextDocument, places: PageMap, span: tuple[int, int]) -> list[QTextCursor]:
    """Return cursors that select a span, one a piece of it."""
    found: list[QTextCursor] = []
    for piece in places.pieces(*span):
        cursor = QTextCursor(document.findBlockByNumber(piece.block))
        cursor.setPosition(cursor.position() + piece.start)
        cursor.setPosition(cursor.position() + piece.length, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor)
    return found

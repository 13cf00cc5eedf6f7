"""Tables that are wider than their page: each is scrolled to the side by a bar of its own, and no text with it.

A view's own bar across stands at 0. What Qt paints of a wide table, and what it does with the mouse there, it does
while that bar stands for a moment where the table's own stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar

from fiscal_desk.desk.pages.tables.heads import Kept, TableHeads

#: Pixels for a step of the wheel.
_STEP = 60
#: Between a table and its bar.
_GAP = 3
#: What stands below a head that stays begins so far from it.
_BELOW_HEAD = 4


class TableScrolls(QObject):
    """The wide tables of the document that a view shows. Places in the view are in pixels of its viewport."""

    scrolled = Signal()

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view = view
        self._heads: TableHeads | None = None
        self._shifts: dict[int, int] = {}  # of tables that are not where they begin, by number
        self._bars: dict[int, QScrollBar] = {}  # of tables that are or were in view

    def set_document(self, document: QTextDocument) -> None:
        """Take the tables of a document, each where it begins."""
        self._heads = TableHeads(document)
        self._shifts.clear()
        for bar in self._bars.values():
            bar.deleteLater()
        self._bars.clear()

    @property
    def heads(self) -> TableHeads | None:
        """What stays in sight of tables; None before there is a document."""
        return self._heads

    @property
    def shifts(self) -> dict[int, int]:
        """How far to the side tables are scrolled, in pixels by their numbers; those that are not are left out."""
        return dict(self._shifts)

    def shift(self, shifts: Mapping[int, int]) -> None:
        """Scroll tables to the side as they were once, as far as they are that wide."""
        for number, value in shifts.items():
            if self._heads is not None and number < self._heads.count:
                self._move(number, value)
        self.place()

    def kept(self) -> list[Kept]:
        """Return what of the tables stays in sight, and where."""
        return self._heads.kept(self._top(), self._room(), self._shifts) if self._heads else []

    def covered(self, y: float) -> float:
        """Return how much of the view's upper end a head takes where a place so far down the document is in view."""
        head = self._heads.covering(y, self._room()) if self._heads else 0.0
        return head + _BELOW_HEAD if head else 0.0

    def shift_at(self, y: float) -> int:
        """Return how far to the side the table is scrolled that stands so far down the document."""
        if not self._shifts or self._heads is None:
            return 0
        number = self._heads.table_at(y)
        return self._shifts.get(number, 0) if number is not None else 0

    def show(self, y: float, left: float, right: float, *, anew: bool = False) -> None:
        """Scroll the table that stands so far down the document until a piece between two places is well in view.

        Where it is in view already the table stays, unless it is to be looked for `anew`.
        """
        number = self._heads.table_at(y) if self._heads else None
        if number is None:
            return
        width, shift = self._room().width(), self._shifts.get(number, 0)
        if left < shift or right > shift + width or anew:
            self._move(number, round((left + right - width * 1.2) / 2))

    def wheel(self, y: float, steps: float) -> bool:
        """Scroll the table at a height of the view by steps of a wheel; return whether there is one that is wide."""
        number = self._heads.table_at(y + self._top()) if self._heads else None
        if number is None or self._most(number) <= 0:
            return False
        self._move(number, self._shifts.get(number, 0) + round(steps * _STEP))
        return True

    def pieces(self, area: QRect) -> Iterator[tuple[QRect, int]]:
        """Yield the pieces of an area of the view from top to bottom, each with how far it is scrolled to the side."""
        at = area.top()
        for number, whole in self._heads.seen(self._top(), self._room()) if self._heads and self._shifts else ():
            if shift := self._shifts.get(number, 0):
                first, last = round(whole.top() - self._top()), round(whole.bottom() - self._top())
                first, last = max(first, at), min(last, area.bottom())
                if first <= last:
                    if first > at:
                        yield QRect(area.left(), at, area.width(), first - at), 0
                    yield QRect(area.left(), first, area.width(), last - first + 1), shift
                    at = last + 1
        if at <= area.bottom():
            yield QRect(area.left(), at, area.width(), area.bottom() - at + 1), 0

    @contextmanager
    def standing(self, across: float, down: float = 0.0) -> Iterator[None]:
        """Have the view's own bars stand elsewhere, by so many pixels, without anybody noticing."""
        bars = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        blockers = [QSignalBlocker(bar) for bar in bars]
        before = [bar.value() for bar in bars]
        for bar, by in zip(bars, (across, down), strict=True):
            if by:
                bar.setValue(bar.value() + round(by))
        try:
            yield
        finally:
            for bar, value in zip(bars, before, strict=True):
                bar.setValue(value)
            for blocker in blockers:
                blocker.unblock()

    def place(self) -> None:
        """Put the bars of the wide tables in view below them, or at the view's lower edge."""
        room, top = self._room(), self._top()
        placed = set()
        for number, whole in self._heads.seen(top, room) if self._heads else ():
            most = self._most(number)
            if most <= 0:
                continue
            bar = self._bars.get(number) or self._bar(number)
            high = bar.sizeHint().height()
            y = min(round(whole.bottom() - top) + _GAP, round(room.height()) - high)
            if y < whole.top() - top:
                continue
            bar.setGeometry(0, y, round(room.width()), high)
            bar.setPageStep(round(room.width()))
            bar.setRange(0, most)
            bar.show()
            placed.add(number)
        for number, bar in self._bars.items():
            if number not in placed:
                bar.hide()

    def bar(self, number: int) -> QScrollBar | None:
        """Return the bar of a table, counted from 0, that is or was in view and is wide."""
        return self._bars.get(number)

    def _bar(self, number: int) -> QScrollBar:
        bar = self._bars[number] = QScrollBar(Qt.Orientation.Horizontal, self._view.viewport())
        bar.setAccessibleName(self.tr("横向滚动这张表格"))
        bar.setCursor(Qt.CursorShape.ArrowCursor)
        bar.setSingleStep(_STEP)
        bar.valueChanged.connect(lambda value: self._on_moved(number, value))
        return bar

    def _move(self, number: int, value: int) -> None:
        if number not in self._bars:
            self._bar(number).hide()
        self._bars[number].setRange(0, self._most(number))
        self._bars[number].setValue(value)

    def _on_moved(self, number: int, value: int) -> None:
        self._shifts[number] = value
        if not value:
            del self._shifts[number]
        self.scrolled.emit()

    def _most(self, number: int) -> int:
        whole = self._heads.place(number) if self._heads else QRectF()
        return round(max(whole.right() - self._room().width() + 1, 0.0)) if whole.width() > self._room().width() else 0

    def _room(self) -> QRectF:
        return QRectF(self._view.viewport().rect())

    def _top(self) -> int:
        return self._view.verticalScrollBar().value()


def moved(point: QPointF, kept: list[Kept]) -> QPointF | None:
    """Return how far from a point of the view that stands in the document which is painted there; None for no head."""
    for piece in reversed(kept):
        if piece.place.contains(point):
            return piece.source.topLeft() - piece.place.topLeft()
    return None

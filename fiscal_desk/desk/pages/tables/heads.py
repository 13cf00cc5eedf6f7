"""Heads of wide and long tables that stay in sight: which parts of a table are painted over the page, and where."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QAbstractTextDocumentLayout, QColor, QPainter, QPalette, QTextDocument, QTextTable

from fiscal_desk.desk.pages.tables.widths import NUMERIC

#: A head that takes more of the view's height or width than this would leave no room for what it heads.
_HIGHEST, _WIDEST = 0.45, 0.6
#: In so many rows a table shows where its second column begins.
_FEW = 5
#: More rows than this above the first number are no heads.
_MOST_HEADS = 5


@dataclass(frozen=True)
class Kept:
    """A piece of the page that is painted elsewhere in the view: where it stands in the document, and where in view."""

    source: QRectF
    place: QRectF


class TableHeads:
    """The tables of one document."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._places: dict[int, QRectF] = {}  # as they were laid out last
        document.documentLayout().documentSizeChanged.connect(self._places.clear)
        frames = document.rootFrame().childFrames()
        self._tables = [frame for frame in frames if isinstance(frame, QTextTable) and frame.rows() > 1]
        self._heads: dict[QTextTable, tuple[int, int]] = {}

    @property
    def any(self) -> bool:
        """Whether there are tables."""
        return bool(self._tables)

    @property
    def count(self) -> int:
        """How many tables there are."""
        return len(self._tables)

    def place(self, number: int) -> QRectF:
        """Return where a table stands in the document, without its margins."""
        if number not in self._places:  # Qt's own rectangle has the margins, and lies beside them
            table, layout = self._tables[number], self._document.documentLayout()
            padding = table.format().toTableFormat().cellPadding()
            last = [table.cellAt(table.rows() - 1, column) for column in range(table.columns())]
            ends = [layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() for cell in last]
            top = self._corner(table, 0, 0)
            across = layout.frameBoundingRect(table).width()
            y = top.y() if top is not None else 0.0
            self._places[number] = QRectF(0.0, y, across, max(ends) + padding + 1 - y)
        return self._places[number]

    def table_at(self, y: float) -> int | None:
        """Return the table, counted from 0, that stands so far down the document; None where none does."""
        number = self._first_below(y)
        return number if number < len(self._tables) and self.place(number).top() <= y else None

    def covering(self, y: float, room: QRectF) -> float:
        """Return how much of the view's upper end a head takes that stays over a place so far down the document."""
        number = self.table_at(y)
        head = self._head(self._tables[number], self.place(number)) if number is not None else None
        return head.height() if head is not None and self._fits(head, room) and head.bottom() <= y else 0.0

    def seen(self, top: float, room: QRectF) -> Iterator[tuple[int, QRectF]]:
        """Yield number and place of the tables that a view shows with the document scrolled down by `top`."""
        for number in range(self._first_below(top), len(self._tables)):
            whole = self.place(number)
            if whole.top() > top + room.height():
                break
            yield number, whole

    def kept(self, top: float, room: QRectF, shifts: Mapping[int, float]) -> list[Kept]:
        """Return what stays in sight, in the order of painting: head rows, first columns, then the corners.

        The document is scrolled down by `top`, and each table by its own shift to the side.
        """
        rows: list[Kept] = []
        columns: list[Kept] = []
        corners: list[Kept] = []
        for number, whole in self.seen(top, room):
            table, shift = self._tables[number], shifts.get(number, 0.0)
            head, first = self._head(table, whole), self._first(table, whole)
            down = head is not None and self._fits(head, room) and head.top() < top
            across = first is not None and first.width() <= _WIDEST * room.width() and first.left() < shift
            if head is not None and down:
                y = min(0.0, whole.bottom() - top - head.height())
                rows.append(Kept(head, QRectF(head.left() - shift, y, head.width(), head.height())))
            if first is not None and across:
                x = min(0.0, whole.right() - shift - first.width())
                columns.append(Kept(first, QRectF(x, first.top() - top, first.width(), first.height())))
            if head is not None and first is not None and down and across:
                corner = QRectF(first.left(), head.top(), first.width(), head.height())
                corners.append(Kept(corner, QRectF(columns[-1].place.left(), rows[-1].place.top(), *_size(corner))))
        return rows + columns + corners

    def _fits(self, head: QRectF, room: QRectF) -> bool:
        return head.height() <= _HIGHEST * room.height()

    def _first_below(self, y: float) -> int:
        numbers = range(len(self._tables))
        return bisect_left(numbers, y, key=lambda number: self.place(number).bottom())

    def paint(self, painter: QPainter, kept: list[Kept], palette: QPalette, edge: QColor) -> None:
        """Paint what stays in sight."""
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = palette  # type: ignore[attr-defined]
        for piece in kept:
            painter.save()
            painter.setClipRect(piece.place)
            painter.fillRect(piece.place, palette.base())
            painter.translate(piece.place.topLeft() - piece.source.topLeft())
            context.clip = piece.source  # type: ignore[attr-defined]
            self._document.documentLayout().draw(painter, context)
            painter.restore()
            painter.setPen(edge)
            painter.drawLine(piece.place.bottomLeft(), piece.place.bottomRight())
            painter.drawLine(piece.place.topRight(), piece.place.bottomRight())

    def _head(self, table: QTextTable, whole: QRectF) -> QRectF | None:
        if table not in self._heads:
            self._heads[table] = _head_rows(table)
        first, end = self._heads[table]
        columns = range(table.columns())
        tops = [at.y() for column in columns if (at := self._corner(table, first, column, at_row=first)) is not None]
        ends = [at.y() for column in columns if (at := self._corner(table, end, column, at_row=end)) is not None]
        if not tops or not ends:
            return None
        return QRectF(whole.left(), min(tops), whole.width(), min(ends) - min(tops))

    def _first(self, table: QTextTable, whole: QRectF) -> QRectF | None:
        corner, beside = self._corner(table, 0, 0), None
        for row in range(min(table.rows(), _FEW)):
            if table.columns() > 1 and table.cellAt(row, 1).column() == 1:
                beside = self._corner(table, row, 1)
                break
        if corner is None or beside is None:
            return None
        return QRectF(corner.x(), corner.y(), beside.x() - corner.x(), whole.bottom() - corner.y())

    def _corner(self, table: QTextTable, row: int, column: int, *, at_row: int = 0) -> QPointF | None:
        """Return the upper left corner of a cell in the document; None where the cell begins in a row above."""
        cell = table.cellAt(row, column)
        if cell.row() < at_row:
            return None
        padding = table.format().toTableFormat().cellPadding()
        block = cell.firstCursorPosition().block()
        return self._document.documentLayout().blockBoundingRect(block).topLeft() - QPointF(padding, padding)


def _head_rows(table: QTextTable) -> tuple[int, int]:
    """Return the first row of heads and the first behind them; a caption and its unit, set as rows, are no heads."""
    rows = range(min(table.rows(), _MOST_HEADS + 1))
    end = next((row for row in rows if row and any(map(NUMERIC.fullmatch, _texts(table, row)[1:]))), 1)
    for row in range(end):
        filled = {table.cellAt(row, at).column() for at, text in enumerate(_texts(table, row)) if text}
        if len(filled) > 1 and sum(table.cellAt(row, at).columnSpan() for at in filled) * 2 > table.columns():
            return row, end
    return 0, 1


def _texts(table: QTextTable, row: int) -> list[str]:
    return [table.cellAt(row, at).firstCursorPosition().block().text() for at in range(table.columns())]


def _size(rect: QRectF) -> tuple[float, float]:
    return rect.width(), rect.height()

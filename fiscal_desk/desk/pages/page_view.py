"""The page of one report: read-only text in a comfortable measure, with the current figure framed."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.pages.copying import empty_mime_data
from fiscal_desk.desk.pages.hands import Hands
from fiscal_desk.desk.pages.line_places import Anchor, HeldPlace, line_tops, span_cursors, span_rects
from fiscal_desk.desk.pages.offsets import PageMap
from fiscal_desk.desk.pages.page_document import LINE_SPACING, Page, measure_width
from fiscal_desk.desk.pages.span_grips import paint_grips
from fiscal_desk.desk.pages.tables.scrolls import TableScrolls, moved

Span = tuple[int, int]

_LEAST_MARGIN = 20
#: So many lines and cells are laid out in one turn of the event loop.
_BLOCKS_AT_ONCE = 300
#: Where a revealed figure comes to stand: a third down, so that what leads to it is seen too.
REVEAL_AT = 0.34


class PageView(Hands, QTextEdit):
    """Shows a Page and speaks in text offsets only."""

    clicked = Signal(int)  # text offset under the pointer, -1 where there is no text
    activated = Signal(int)  # double click or Enter: text offset, -1 for Enter
    menu_requested = Signal(int, QPoint)  # text offset, global position
    zoom_requested = Signal(int)  # steps
    geometry_changed = Signal()  # the text was laid out anew
    focus_entered = Signal()
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The margins beside the measure are the same paper.
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # wide tables have their own
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setTabChangesFocus(True)
        self.selectionChanged.connect(self.selection_changed)
        self.scrolls = TableScrolls(self)
        self.scrolls.scrolled.connect(self.viewport().update)
        self.horizontalScrollBar().valueChanged.connect(self._hold)
        self._map: PageMap | None = None
        self._text = ""
        self._document: QTextDocument | None = None
        self._measure = 600.0
        self._current: Span | None = None
        self._counterpart: Span | None = None
        self.grips = False  # whether the ends of the current figure can be dragged
        self._hits: Sequence[Span] = ()
        self._hit: Span | None = None
        self._found: list[QTextEdit.ExtraSelection] | None = None  # made once for all steps through the same hits
        self._pressed = QPointF()
        self._laid_out = 0  # blocks, counted from the first
        self._held = HeldPlace(self.verticalScrollBar())

    def show_page(self, page: Page, text: str) -> None:
        """Show a document built by `build_page` from a report with this text."""
        self._map, self._text, self._found = page.map, text, None
        self._measure = measure_width(page.document.defaultFont())
        before, self._document = self._document, page.document
        page.document.setParent(self)  # nobody else lets it go: Python leaves it to Qt, which leaves it to its owner
        self.setWordWrapMode(page.document.defaultTextOption().wrapMode())  # a view puts its own in place of a page's
        self._laid_out = 0
        self._held.let_go()
        self.setDocument(page.document)
        self.scrolls.set_document(page.document)
        if before is not None:
            before.deleteLater()
        page.document.documentLayout().documentSizeChanged.connect(self.geometry_changed)
        page.document.documentLayout().documentSizeChanged.connect(self.scrolls.place)
        page.document.documentLayout().documentSizeChanged.connect(self._stay)
        self._fit_measure()
        self._select_extras()

    # Spans

    @property
    def has_page(self) -> bool:
        """Whether a page is shown."""
        return self._map is not None

    @property
    def page_map(self) -> PageMap:
        """The map between the report's text and the document. Raises ValueError before a page is shown."""
        if self._map is None:
            raise ValueError("no page is shown")
        return self._map

    def select_span(self, span: Span) -> None:
        """Select a piece of the text, as dragging over it does."""
        cursor = self.textCursor()
        cursor.setPosition(self.page_map.to_position(span[0]))
        cursor.setPosition(self.page_map.to_position(span[1]), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def selected_span(self) -> Span | None:
        """Return the selected text as offsets, without blanks at its ends; None where nothing is selected."""
        cursor = self.textCursor()
        if self._map is None or not cursor.hasSelection():
            return None
        start, end = self._map.to_offset(cursor.selectionStart()), self._map.to_offset(cursor.selectionEnd())
        chosen = self._text[start:end]
        start, end = start + len(chosen) - len(chosen.lstrip()), end - len(chosen) + len(chosen.rstrip())
        return (start, end) if start < end else None

    def set_current(self, span: Span | None) -> None:
        """Frame a span, or none; the keyboard's place goes there too."""
        if span != self._current:
            self._held.let_go()
        self._current = span
        if span:
            self.point_at(span[0])
        self._select_extras()

    def point_at(self, offset: int) -> None:
        """Put the keyboard's place there, without scrolling; what is selected stays."""
        if self._map is not None and not self.textCursor().hasSelection():
            cursor = self.textCursor()
            cursor.setPosition(self._map.to_position(offset))
            with self.scrolls.standing(0):
                self.setTextCursor(cursor)

    def pointed(self) -> int:
        """Return the offset at the keyboard's place."""
        return self._map.to_offset(self.textCursor().position()) if self._map else 0

    def set_counterpart(self, span: Span | None) -> None:
        """Frame, more lightly, what the current figure of another report is compared with."""
        if span != self._counterpart:
            self._counterpart = span
            self.viewport().update()

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Show what a search found."""
        if hits is not self._hits:
            self._found = None
        self._hits, self._hit = hits, current
        self._select_extras()

    def reveal(self, span: Span, *, at: float | None = None) -> None:
        """Scroll until a span is well in view; leave the page alone where it already is.

        `at` is how far below the view's top it is to stand, as far as that is well in view.
        """
        if not (rects := self.rects(span)):
            return
        top, bottom, height = rects[0].top(), rects[-1].bottom(), self.viewport().height()
        is_covered = any(piece.place.intersects(rects[0]) for piece in self.scrolls.kept())
        if top < height * 0.08 or bottom > height * 0.88 or is_covered:
            wanted = height * REVEAL_AT if at is None else min(max(at, height * 0.1), height * 0.8)
            wanted = max(wanted, self.scrolls.covered(rects[0].center().y() + self._top()))
            self._held.reach((span[0], wanted), top + self._top())
        first = self._document_rects(span)[0]
        is_covered = any(piece.place.intersects(self.rects(span)[0]) for piece in self.scrolls.kept())
        self.scrolls.show(first.center().y(), first.left(), first.right(), anew=is_covered)

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _off(self, point: QPointF) -> QPointF:
        """Return how far from a point stands what is seen there: in a head that was kept, or scrolled to the side."""
        found = moved(point, self.scrolls.kept())
        if found is not None:
            return found - QPointF(0, self._top())
        return QPointF(self.scrolls.shift_at(point.y() + self._top()), 0)

    def _hold(self, value: int) -> None:
        """Qt goes to the side after the text cursor: only the table that holds it goes."""
        if value:
            self.horizontalScrollBar().setValue(0)
            rect = self.cursorRect()
            self.scrolls.show(rect.center().y() + self._top(), rect.left(), rect.right())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint all anew where heads stay in sight, and put the bars of tables where they belong."""
        super().scrollContentsBy(dx, dy)
        if self.scrolls.heads is not None and self.scrolls.heads.any:
            self.viewport().update()
            self.scrolls.place()

    def rects(self, span: Span) -> list[QRectF]:
        """Return where a span stands in the viewport, one rectangle a line."""
        top, across = self._top(), self.scrolls.shift_at
        return [rect.translated(-across(rect.center().y()), -top) for rect in self._document_rects(span)]

    def top_offset(self) -> int:
        """Return the text offset at the top of the view."""
        return self._map.to_offset(self.cursorForPosition(QPoint(4, 4)).position()) if self._map else 0

    def top_block(self) -> int:
        """Return the number of the document's block at the top of the view."""
        return self.cursorForPosition(QPoint(4, 4)).blockNumber()

    def scroll_to_top(self, offset: int) -> None:
        """Scroll until an offset stands at the top of the view."""
        if rects := self._document_rects((offset, offset + 1)):
            self._held.reach((offset, 0), rects[0].top())

    def offset_at(self, point: QPoint) -> int:
        """Return the offset of the character under a point of the viewport, -1 where there is none."""
        if self._map is None:
            return -1
        spot = QPointF(point) + self._off(QPointF(point))
        near = self._map.to_offset(self.cursorForPosition(spot.toPoint()).position())
        place = spot + QPointF(0, self._top())
        for offset in (near, near - 1):
            if 0 <= offset < len(self._text) and any(
                rect.contains(place) for rect in self._document_rects((offset, offset + 1))
            ):
                return offset
        return -1

    def boundary_at(self, point: QPoint) -> int:
        """Return the offset between two characters that is nearest to a point of the viewport."""
        spot = QPointF(point) + self._off(QPointF(point))
        return self.page_map.to_offset(self.cursorForPosition(spot.toPoint()).position())

    def lay_out_some(self) -> bool:
        """Have some more of a long text laid out; return whether all of it is."""
        document = self.document()
        self._laid_out = min(self._laid_out + _BLOCKS_AT_ONCE, document.blockCount())
        document.documentLayout().blockBoundingRect(document.findBlockByNumber(self._laid_out - 1))
        return self._laid_out >= document.blockCount()

    def places(self, offsets: Sequence[int]) -> list[float]:
        """Return how far down the report offsets in rising order stand, from 0 to 1."""
        height = self.document().size().height()
        return [top / height if height else 0.0 for top in self._tops(offsets)]

    def heights(self, offsets: Sequence[int]) -> list[float]:
        """Return how many pixels down the page the middles of the lines stand that hold offsets in rising order."""
        half = self.fontMetrics().height() / 2 if self._map is None else self._line_height() / 2
        return [top + half for top in self._tops(offsets)]

    def _line_height(self) -> float:
        return QFontMetricsF(self.document().defaultFont()).horizontalAdvance("国") * LINE_SPACING

    def _tops(self, offsets: Sequence[int]) -> list[float]:
        return line_tops(self.document(), self._map, offsets) if self._map else [0.0] * len(offsets)

    def _document_rects(self, span: Span) -> list[QRectF]:
        return span_rects(self.document(), self._map, span) if self._map else []

    # Looks

    def _select_extras(self) -> None:
        scheme = scheme_of(self.palette())
        if self._found is None:
            shape = QTextCharFormat()
            shape.setBackground(QColor(scheme.found))
            self._found = [extra for hit in self._hits for extra in self._extras(hit, shape)]
        extras = list(self._found)
        if self._current:
            tint = QColor(scheme.accent)
            tint.setAlpha(56)
            shape = QTextCharFormat()
            shape.setBackground(tint)
            extras += self._extras(self._current, shape)
        self.setExtraSelections(extras)
        self.viewport().update()

    def _extras(self, span: Span, shape: QTextCharFormat) -> list[QTextEdit.ExtraSelection]:
        made = []
        for cursor in span_cursors(self.document(), self.page_map, span):
            extra = QTextEdit.ExtraSelection()
            extra.cursor = cursor  # type: ignore[attr-defined]
            extra.format = shape  # type: ignore[attr-defined]
            made.append(extra)
        return made

    def _fit_measure(self) -> None:
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        side = max(_LEAST_MARGIN, round((room - self._measure) / 2))
        self.setViewportMargins(side, 0, side, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and a frame around the current figure and the current search hit."""
        for piece, shift in list(self.scrolls.pieces(event.rect())):
            with self.scrolls.standing(shift):
                super().paintEvent(QPaintEvent(piece))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = QColor(scheme_of(self.palette()).accent)
        solid, dashed = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine
        for span, line in ((self._current, solid), (self._hit, solid), (self._counterpart, dashed)):
            if span:
                painter.setPen(QPen(accent, 1.6, line))
                for rect in self.rects(span):
                    painter.drawRoundedRect(rect.adjusted(-1.5, 0.5, 1.5, -0.5), 3, 3)
        if self.grips and self._current:
            paint_grips(painter, self.rects(self._current), accent)
        if self.scrolls.heads is not None and (kept := self.scrolls.kept()):
            self.scrolls.heads.paint(painter, kept, self.palette(), QColor(scheme_of(self.palette()).muted))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure, and the lines where the eye was: around the current figure, else at the top."""
        self._held.hold(self._anchor)
        self._fit_measure()
        super().resizeEvent(event)
        self.scrolls.place()
        self._stay()
        self.geometry_changed.emit()

    def _stay(self) -> None:
        if (held := self._held.anchor) and (rects := self._document_rects((held[0], held[0] + 1))):
            self._held.go(held, rects[0].top())

    def _anchor(self) -> Anchor | None:
        """Return a text offset in view and how far below the top it stands."""
        if self._map is None:
            return None
        if self._current and (rects := self.rects(self._current)) and 0 <= rects[0].top() < self.viewport().height():
            return self._current[0], rects[0].top()
        top = self.top_offset()
        rects = self.rects((top, top + 1)) if self._top() else []
        return (top, rects[0].top()) if rects else None

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began."""
        self._pressed = event.position()
        with self._standing_at(event.position()):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select on, in a table that is scrolled to the side, too."""
        with self._standing_at(event.position()):
            super().mouseMoveEvent(event)

    def _standing_at(self, point: QPointF) -> AbstractContextManager[None]:
        off = self._off(point)
        if not off.isNull():
            self.viewport().update()
        return self.scrolls.standing(off.x(), off.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click from a selection."""
        with self._standing_at(event.position()):
            super().mouseReleaseEvent(event)
        way = (event.position() - self._pressed).manhattanLength()
        if event.button() is Qt.MouseButton.LeftButton and way < 4 and not self.textCursor().hasSelection():
            self.clicked.emit(self.offset_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the value of a figure; elsewhere select the word, as everywhere."""
        offset = self.offset_at(event.position().toPoint())
        with self._standing_at(event.position()):
            super().mouseDoubleClickEvent(event)
        self.activated.emit(offset)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll a wide table beneath the pointer to the side, with Shift or a wheel that goes so; else the page."""
        turn, keys = event.angleDelta(), event.modifiers()
        across = turn.x() or (turn.y() if keys & Qt.KeyboardModifier.ShiftModifier else 0)
        is_plain = not keys & Qt.KeyboardModifier.ControlModifier
        if across and is_plain and self.scrolls.wheel(event.position().y(), -across / 120):
            event.accept()
            return
        super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy the report's own text, tabs between cells included."""
        data = empty_mime_data()
        cursor = self.textCursor()
        if self._map is not None:
            start, end = self._map.to_offset(cursor.selectionStart()), self._map.to_offset(cursor.selectionEnd())
            data.setText(self._text[start:end])
        return data

"""A report's own pages beneath each other, with its figures marked; what it is told and tells are text offsets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.looks.styles import light_scheme, scheme_of
from fiscal_desk.desk.pages.hands import Hands
from fiscal_desk.desk.pages.page_view import REVEAL_AT, Span
from fiscal_desk.desk.pages.printed.leaf_layout import ACTUAL, GAP, LeafLayout, lay_out, next_zoom
from fiscal_desk.desk.pages.printed.page_marks import PageMarks
from fiscal_desk.desk.pages.printed.page_painting import paint_frame, paint_mark, paint_paper, paint_tint, paint_words
from fiscal_desk.desk.pages.printed.page_source import PageSource
from fiscal_desk.desk.pages.printed.printed_text import PageRect, PrintedText
from fiscal_desk.desk.pages.printed.selecting import Selecting
from fiscal_desk.desk.pages.span_grips import paint_grips

_NOTHING = lay_out((), 100, None, in_row=1)
_STEP = 48


class PrintedView(Hands, QAbstractScrollArea):
    """Shows what a PageSource gives; pages that are not seen are not drawn."""

    clicked = Signal(int)  # text offset under the pointer, -1 where there is no text
    activated = Signal(int)  # double click or Enter: text offset, -1 for Enter
    menu_requested = Signal(int, QPoint)  # text offset, global position
    selection_changed = Signal()
    geometry_changed = Signal()  # the pages lie elsewhere
    looked_at = Signal()  # another page is seen, or the zoom is another
    zoom_requested = Signal(int)  # steps
    focus_entered = Signal()

    def __init__(self, source: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._source = source
        self._marks = PageMarks()
        self.layout_: LeafLayout = _NOTHING
        self.zoom: float | None = None  # None: as wide as the view
        self.in_row = 1
        self._current: Span | None = None
        self._pointed = 0
        self._counterpart: Span | None = None
        self._hit: Span | None = None
        self._waiting: Span | None = None  # to be revealed once pages are there
        self._ready: Span | None = None  # was revealed before it was known where on its page it stands
        self.grips = False  # whether the ends of the current figure can be dragged
        self.selecting = Selecting(self)
        self.zoom_requested.connect(self.zoom_by)
        source.opened.connect(self._on_opened)
        source.page_changed.connect(self._on_page)
        self.verticalScrollBar().valueChanged.connect(self._want)
        if source.text is not None:
            self._on_opened()

    # What is shown

    @property
    def text(self) -> PrintedText | None:
        """Where the text is printed; None before the file is open."""
        return self._source.text

    def set_figures(self, figures: Sequence[CaseFigure]) -> None:
        """Mark these figures, in text order."""
        self._marks.set_figures(figures)
        self.viewport().update()

    def set_current(self, span: Span | None) -> None:
        """Frame a span, or none."""
        self._current = span
        if span:
            self.point_at(span[0])
        self.viewport().update()

    def point_at(self, offset: int) -> None:
        """Put the keyboard's place there; it is not seen on pages."""
        self._pointed = offset

    def pointed(self) -> int:
        """Return the offset at the keyboard's place."""
        return self._pointed

    def set_counterpart(self, span: Span | None) -> None:
        """Frame, more lightly, what the current figure of another report is compared with."""
        self._counterpart = span
        self.viewport().update()

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Show what a search found."""
        self._marks.set_hits(hits)
        self._hit = current
        self.viewport().update()

    def select_span(self, span: Span) -> None:
        """Select a piece of the text, as dragging over it does."""
        self.selecting.select(*span)

    def selected_span(self) -> Span | None:
        """Return the selected text as offsets, without blanks at its ends; None where nothing is selected."""
        return self.selecting.span()

    def copy(self) -> None:
        """Put the selected text onto the clipboard."""
        self.selecting.copy()

    # Where things are

    def rects(self, span: Span) -> list[QRectF]:
        """Return where a span stands in the viewport, one rectangle a line."""
        shift = self._shift()
        text = self.text
        return [self._placed(rect).translated(shift) for rect in text.rects(*span)] if text else []

    def reveal(self, span: Span, *, at: float | None = None) -> None:
        """Scroll until a span is well in view; leave the pages alone where it already is.

        `at` is how far below the view's top it is to stand, as far as that is well in view.
        """
        if self.text is None:
            self._waiting = span
            return
        rects = self.rects(span)
        if not rects:
            return
        page = self.text.spot(span[0])[0]
        self._ready = None if self.text.is_known(page) else span
        height, width = self.viewport().height(), self.viewport().width()
        if rects[0].top() < height * 0.08 or rects[-1].bottom() > height * 0.88:
            wanted = height * REVEAL_AT if at is None else min(max(at, height * 0.1), height * 0.8)
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + rects[0].top() - wanted))
        across = self.horizontalScrollBar()
        if rects[0].left() < GAP or rects[0].right() > width - GAP:
            across.setValue(round(across.value() + rects[0].center().x() - width / 2))

    def top_offset(self) -> int:
        """Return the text offset at the top of the view."""
        if self.text is None or not self.layout_.leaves:
            return 0
        top = self.verticalScrollBar().value()
        page = self.layout_.seen(top, top)[0]
        leaf = self.layout_.leaves[page]
        return self.text.first_below(page + 1, (top - leaf.y) / leaf.scale)

    def scroll_to_top(self, offset: int) -> None:
        """Scroll until an offset stands at the top of the view."""
        self.verticalScrollBar().setValue(round(self._height(offset) - GAP))

    def offset_at(self, point: QPoint) -> int:
        """Return the offset of the character under a point of the viewport, -1 where there is none."""
        spot = self._spot(QPointF(point))
        return self.text.offset_at(*spot) if self.text and spot else -1

    def boundary_at(self, point: QPoint) -> int:
        """Return the offset between two characters that is nearest to a point of the viewport."""
        spot = self._spot(QPointF(point))
        return self.text.boundary_at(*spot) if self.text and spot else 0

    def lay_out_some(self) -> bool:
        """Return that all is laid out: pages are at once."""
        return True

    def places(self, offsets: Sequence[int]) -> list[float]:
        """Return how far down the report offsets stand, from 0 to 1."""
        return [self._height(offset) / max(self.layout_.height, 1.0) for offset in offsets]

    def heights(self, offsets: Sequence[int]) -> list[float]:
        """Return how many pixels down the whole the middles of the lines stand that hold offsets."""
        return [self._height(offset) for offset in offsets]

    @property
    def page(self) -> int:
        """The page, counted from 1, that most of the view shows."""
        middle = self.verticalScrollBar().value() + self.viewport().height() * 0.4
        return next(iter(self.layout_.seen(middle, middle)), 0) + 1

    @property
    def effective_zoom(self) -> float:
        """The zoom of the page that is looked at: 1.0 is the size of the paper."""
        leaves = self.layout_.leaves
        return leaves[self.page - 1].scale / ACTUAL if leaves else 1.0

    # How it is shown

    def zoom_by(self, steps: int) -> None:
        """Go up or down the ladder of zooms; 0 goes back to the width of the view."""
        self._set_looks(next_zoom(self.effective_zoom, steps) if steps else None, self.in_row)

    def set_in_row(self, count: int) -> None:
        """Show one page in a row, or two."""
        self._set_looks(self.zoom, count)

    def go_to_page(self, number: int) -> None:
        """Bring a page, counted from 1, to the top."""
        if 1 <= number <= len(self.layout_.leaves):
            self.verticalScrollBar().setValue(round(self.layout_.leaves[number - 1].y - GAP))

    def _set_looks(self, zoom: float | None, in_row: int) -> None:
        if (zoom, in_row) != (self.zoom, self.in_row):
            self.zoom, self.in_row = zoom, in_row
            self._lay_out()

    def _lay_out(self) -> None:
        if self.text is None:
            return
        before, anchor, across = self.layout_, self._anchor(), self._anchor_across()
        sizes = [(shape.width, shape.height) for shape in self.text.shapes]
        self.layout_ = lay_out(sizes, self.viewport().width(), self.zoom, in_row=self.in_row)
        view = self.viewport().size()
        for bar, whole, seen in (
            (self.verticalScrollBar(), self.layout_.height, view.height()),
            (self.horizontalScrollBar(), self.layout_.width, view.width()),
        ):
            bar.setRange(0, max(round(whole) - seen, 0))
            bar.setPageStep(seen)
            bar.setSingleStep(_STEP)
        if anchor is not None and before.leaves:
            number, share, below = anchor
            leaf = self.layout_.leaves[number]
            self.verticalScrollBar().setValue(round(leaf.y + share * leaf.height - below))
            self._go_across(*across)
        self._want()
        self.viewport().update()
        self.geometry_changed.emit()

    def _anchor(self) -> tuple[int, float, float] | None:
        """Return a page, how far down it, and how far below the view's top that stands: what the eye is at."""
        leaves = self.layout_.leaves
        if not leaves:
            return None
        below = 0.0
        if self._current and (rects := self.rects(self._current)) and 0 <= rects[0].top() < self.viewport().height():
            below = rects[0].top()
        y = self.verticalScrollBar().value() + below
        number = self.layout_.seen(y, y)[0]
        return number, (y - leaves[number].y) / max(leaves[number].height, 1.0), below

    def _anchor_across(self) -> tuple[float, float]:
        """Return how far across the whole, from 0 to 1, stands what the eye is at, and where in the view."""
        at = self.viewport().width() / 2
        rects = self.rects(self._current) if self._current and self.layout_.leaves else []
        if rects and 0 <= rects[0].left() < self.viewport().width():
            at = rects[0].center().x()
        return (self.horizontalScrollBar().value() + at) / max(self.layout_.width, 1.0), at

    def _go_across(self, share: float, at: float) -> None:
        self.horizontalScrollBar().setValue(round(share * self.layout_.width - at))

    def _on_opened(self) -> None:
        self._lay_out()
        if self._waiting:
            self.reveal(self._waiting)
            self._waiting = None

    def _on_page(self, number: int) -> None:
        self._marks.forget(number)
        if self._ready and self.text and self.text.is_known(self.text.spot(self._ready[0])[0]):
            span, self._ready = self._ready, None
            self.reveal(span)
        self.viewport().update()

    def _want(self) -> None:
        if self.text is None:
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        seen = list(self.layout_.seen(top, top + height))
        around = [at for at in (seen[-1] + 1, seen[0] - 1) if 0 <= at < len(self.layout_.leaves)] if seen else []
        ratio = self.devicePixelRatioF()
        wanted = [at + 1 for at in (*seen, *around)] if self.isVisible() else []
        self._source.want(wanted, {each: self.layout_.leaves[each - 1].scale * ratio for each in wanted})
        self.looked_at.emit()

    def _shift(self) -> QPointF:
        return QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value() + 0.0)

    def _placed(self, rect: PageRect) -> QRectF:
        leaf = self.layout_.leaves[rect.page - 1]
        size = (rect.right - rect.left) * leaf.scale, (rect.bottom - rect.top) * leaf.scale
        return QRectF(leaf.x + rect.left * leaf.scale, leaf.y + rect.top * leaf.scale, *size)

    def _height(self, offset: int) -> float:
        if self.text is None or not self.layout_.leaves:
            return 0.0
        page, y = self.text.spot(offset)
        leaf = self.layout_.leaves[page - 1]
        return leaf.y + y * leaf.scale

    def _spot(self, point: QPointF) -> tuple[int, float, float] | None:
        place = point - self._shift()
        at = self.layout_.leaf_at(place.x(), place.y())
        if at is None:
            return None
        leaf = self.layout_.leaves[at]
        return at + 1, (place.x() - leaf.x) / leaf.scale, (place.y() - leaf.y) / leaf.scale

    # Looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages that are seen, their marks, and the frames."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scheme = scheme_of(self.palette())
        painter.fillRect(self.viewport().rect(), QColor(scheme.faint) if not scheme.dark else self.palette().window())
        top, text = self.verticalScrollBar().value(), self.text
        if text is None:
            words = self.tr("正在打开原页……")
            paint_words(painter, QRectF(self.viewport().rect()), words, QColor(scheme.muted))
        for at in self.layout_.seen(top, top + self.viewport().height()):
            if text is not None:
                self._paint_page(painter, at + 1, text)
        accent = QColor(light_scheme().accent)
        for span, line in (
            (self._current, Qt.PenStyle.SolidLine),
            (self._hit, Qt.PenStyle.SolidLine),
            (self._counterpart, Qt.PenStyle.DashLine),
        ):
            for rect in self.rects(span) if span else ():
                paint_frame(painter, rect, accent, line)
        if self.grips and self._current:
            paint_grips(painter, self.rects(self._current), accent)
        painter.end()

    def _paint_page(self, painter: QPainter, number: int, text: PrintedText) -> None:
        leaf, shift, scheme = self.layout_.leaves[number - 1], self._shift(), light_scheme()
        place = QRectF(leaf.x, leaf.y, leaf.width, leaf.height).translated(shift)
        paint_paper(painter, place, self._source.picture(number), QColor(scheme.faint))
        if self._source.is_broken(number):
            paint_words(painter, place, self.tr("第{number}页无法显示").format(number=number), QColor(scheme.muted))
        for page_rect in self._marks.hits_on(number, text):
            paint_tint(painter, self._placed(page_rect).translated(shift), QColor(scheme.found))
        for figure, page_rect in self._marks.on(number, text) if text.is_known(number) else ():
            paint_mark(painter, self._placed(page_rect).translated(shift), figure, scheme)
        tint = QColor(scheme.accent)
        tint.setAlpha(56)
        for chosen in (self._current, self.selecting.raw()):
            for rect in text.rects_on(number, *chosen) if chosen else ():
                paint_tint(painter, self._placed(rect).translated(shift), tint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the width anew, and keep what the eye was at where it was."""
        super().resizeEvent(event)
        self._lay_out()

    # Hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a selection."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.selecting.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with a selection."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.selecting.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell a click from a selection."""
        if event.button() is Qt.MouseButton.LeftButton and not self.selecting.release(event):
            self.clicked.emit(self.offset_at(event.position().toPoint()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word, and go to the value where it is a figure."""
        self.selecting.select_word(offset := self.offset_at(event.position().toPoint()))
        self.activated.emit(offset)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the value, Ctrl+A selects all; the rest scrolls."""
        bar, key = self.verticalScrollBar(), event.key()
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.selecting.select_all()
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key == Qt.Key.Key_Space:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.triggerAction(bar.SliderAction.SliderPageStepSub if back else bar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

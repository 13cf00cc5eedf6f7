"""One report on the desk: its head, its page with every figure marked, and the overview strip."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fiscal_desk.case.changes.spans import span_limits
from fiscal_desk.case.model import CaseFigure, CaseReport, Change, FigureKey, FigureState
from fiscal_desk.desk.fields.card_gaps import CHOICE, CardGaps, open_question
from fiscal_desk.desk.fields.span_words import tell_span
from fiscal_desk.desk.looks.styles import is_dark
from fiscal_desk.desk.pages.appearance import Appearance
from fiscal_desk.desk.pages.marks import Marks
from fiscal_desk.desk.pages.overview_strip import OverviewStrip
from fiscal_desk.desk.pages.page_building import MarkedPage, build_marked
from fiscal_desk.desk.pages.page_document import Look
from fiscal_desk.desk.pages.page_view import PageView, Span
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.pages.span_drag import SpanDrag
from fiscal_desk.desk.panes.card_question import CardQuestion
from fiscal_desk.desk.panes.own_pages import Faces, PageMeans
from fiscal_desk.desk.panes.pane_header import PaneHeader
from fiscal_desk.desk.panes.pane_strip import PaneStrip
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.messages import Message, Weight
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.tips.mark_tip import MarkTip
from fiscal_desk.desk.widgets.message_bar import MessageStack
from fiscal_desk.report.model import Span as TextSpan


class ReportPane(QWidget):
    """Shows one report of the session's case."""

    close_requested = Signal(str)  # report id
    card_requested = Signal(str)  # report id
    value_requested = Signal()
    menu_requested = Signal(object, QPoint)  # FigureKey | None, global position
    selection_changed = Signal()
    focused = Signal(str)  # report id
    span_drawn = Signal(object, int, int)  # FigureKey, text offsets: the user dragged an end of the current figure
    card_answered = Signal(str, object)  # report id, what was typed by field of the card; nothing: not now
    scrolled = Signal()
    laid_out = Signal()  # text or pages lie elsewhere
    pages_chosen = Signal(str, bool)  # hash of the file, whether its own pages are shown

    def __init__(
        self, session: Session, report: CaseReport, appearance: Appearance, means: PageMeans | None = None
    ) -> None:
        super().__init__()
        self.report_id = report.id
        self._session = session
        self._appearance = appearance
        self.report = report.report
        self._built = False  # a page that nobody has seen yet is not set: twenty reports open as fast as three
        self._look: Look | None = None  # as the page was set
        self._steps: Iterator[MarkedPage | None] | None = None  # of a page that is about to be shown
        self._found: tuple[Sequence[Span], Span | None] = ((), None)  # hits of a search, and the one that is shown
        self.header = PaneHeader()
        self.messages = MessageStack()
        self.question: CardQuestion | None = None  # what the card leaves open
        self.view = PageView()
        self.faces = Faces(session, report.id, self.view, means)
        self.strip = OverviewStrip()
        self.drag = SpanDrag(self.view, self._room, self._tell_span)
        self._ticks = PaneStrip(
            self.strip, lambda: self.shown, lambda: self._marks.figures if self._built else None, self._current, self
        )
        self._lay_out()
        self._connect()
        self._show_head()
        after_paint(self, lambda: self._ask(session.report(report.id) or report))

    @property
    def shown(self) -> PageView | PrintedView:
        """What is seen of the report: text or pages."""
        return self.faces.shown

    def show_pages(self, on: bool) -> None:
        """Show the report's own pages, or its text; nothing happens where it has none."""
        on = on and self.faces.offers_pages(self.report)
        self.header.pages_button.setChecked(on)
        top, keyboard = self.shown.top_offset() if self._built else 0, self.shown.hasFocus()
        if self.faces.turn(self.report, to_pages=on):
            self._on_turned(top, keyboard=keyboard)

    def _on_turned(self, top: int, *, keyboard: bool) -> None:
        """Go on in what is seen now where the eye was in what was seen before."""
        self.setFocusProxy(self.shown)
        if keyboard:
            self.shown.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._built:
            self.shown.set_hits(*self._found)
            self.show_current(reveal=False)
            figure = self._current()
            span = self._found[1] or ((figure.current.start, figure.current.end) if figure else None)
            self.shown.reveal(span or (top, top + 1), at=None if span else 0.0)
        self._ticks.note_moved()
        self.laid_out.emit()

    def _on_pages_made(self, view: PrintedView) -> None:
        self._connect_view(view)
        SpanDrag(view, self._room, self._tell_span).drawn.connect(self._on_drawn)
        self._show_head()
        if self._built:
            view.set_figures(self._marks.figures)

    def _on_refused(self, why: str) -> None:
        self.header.pages_button.setChecked(False)
        self._on_turned(0, keyboard=False)
        self.messages.show_message(Message(Weight.WARNING, why, cause="pages"))

    def ensure_built(self) -> None:
        """Set the page where that has not been done yet, unless the report has left the case."""
        if not self._built and self._session.report(self.report_id) is not None:
            self._build()
            self.show_current()

    def rebuild(self) -> None:
        """Set the page anew: another zoom, another palette, another text."""
        self._steps = None
        if self._built:
            self._build()

    def _prepare(self) -> None:
        if not self._built and self._session.report(self.report_id) is not None:
            self._steps = self._steps or self._building()
            if made := next(self._steps):
                self._show(made)
            after_paint(self, self.show_current if made else self._prepare)

    def _building(self) -> Iterator[MarkedPage | None]:
        look, case = self._appearance.look(self.palette()), self._session.case
        return build_marked(self.report, look, lambda: case.figures(self.report_id), dark=is_dark(self.palette()))

    def _build(self) -> None:
        self._show(next(filter(None, self._steps or self._building())))

    def _show(self, made: MarkedPage) -> None:
        self._steps = None
        top = self.view.top_offset() if self._built else 0
        page, self._marks, self.highlighter, self._look = made
        self._map = page.map
        self._built = True
        self.view.geometry_changed.emit()  # what moves from here on is moved by nobody's hand: no pane follows it
        self.view.show_page(page, self.report.text)
        self._show_head()
        self.shown.set_hits(*self._found)
        self._after_marks()
        after_paint(page.document, self.highlighter.settle)
        self.show_current(reveal=False)
        if top:
            self.view.scroll_to_top(top)

    def refresh_report(self, report: CaseReport) -> None:
        """Take over a card that was put right, or a reading that was made anew."""
        self._ask(report)
        if report.report is self.report:
            return
        same_text = report.report.text is self.report.text or report.report.text == self.report.text
        same_file = report.report.origin.sha256 == self.report.origin.sha256
        self.report = report.report
        if not (same_text and same_file):
            self.faces.drop_pages()
            self.header.pages_button.setChecked(False)
        self._show_head()
        if not same_text:
            self.rebuild()

    def _on_appearance(self) -> None:
        self._steps = None  # a page that was made for another look
        after_paint(self, self._follow_appearance)  # a turned wheel says so many times before a page has been set

    def _follow_appearance(self) -> None:
        here = self._session.report(self.report_id)  # another case may have come meanwhile
        if here and here.report.text == self.report.text and self._look != self._appearance.look(self.palette()):
            self.rebuild()

    def _ask(self, report: CaseReport) -> None:
        """Ask what the card leaves open, or no longer."""
        case = self._session.case
        gaps = CardGaps() if case.is_read_only else open_question(report, case.choice)
        if self.question is not None:
            if self.question.gaps == gaps:
                return
            self.question.take_away(self.view)
            self.question = None
        if gaps.missing:
            self.question = question = CardQuestion(gaps, report.report.card, self)
            question.answered.connect(lambda answers: self.card_answered.emit(self.report_id, answers))
            question.card_wanted.connect(lambda: self.card_requested.emit(self.report_id))
            question.left.connect(lambda: self.shown.setFocus())
            self._column.addWidget(question)
            question.put_between(self.header.close_button, self.view)

    def _show_head(self) -> None:
        self.header.show_report(self.report)
        title = self.report.card.title or self.report.origin.name
        self.view.setAccessibleName(self.tr("报告正文：{title}").format(title=title))
        if (pages := self.faces.pages) is not None:
            pages.setAccessibleName(self.tr("报告原页：{title}").format(title=title))
        self.header.offer_pages(self.faces.offers_pages(self.report))

    def apply_change(self, change: Change) -> None:
        """Paint what a change touched, and nothing else."""
        if CHOICE in change.choices and (report := self._session.report(self.report_id)) is not None:
            self._ask(report)
        if not self._built:
            self._steps = None  # it may have been marked already as it was before
            return
        mine = [key for key in change.figures if key.report == self.report_id]
        if self.report_id in change.reports:
            self._reload_marks()
        elif mine:
            blocks: set[int] = set()
            for key in mine:
                figure = self._session.figure(key)
                touched = self._marks.replace(figure) if figure else None
                if touched is None:
                    self._reload_marks()
                    return
                blocks.update(touched)
            self.highlighter.put(self._marks.of_blocks(blocks), near=self.view.top_block())
            self._after_marks()

    def show_current(self, *, reveal: bool = True) -> None:
        """Frame the session's current figure where it is one of this report."""
        key = self._session.current
        if key is not None and key.report == self.report_id:
            self.ensure_built()
        if not self._built:
            return
        figure = self._current()
        span = (figure.current.start, figure.current.end) if figure else None
        self.shown.grips = figure is not None and self._may_draw(figure)
        self.shown.set_current(span)
        self.shown.set_counterpart(None)
        self._ticks.point_at(figure)
        if span and reveal:
            self.shown.reveal(span)

    def show_counterpart(self, key: FigureKey | None, *, reveal: bool = True, at: float | None = None) -> None:
        """Frame a figure that the current one of another report is compared with; None: there is none.

        Unless `reveal` is False it is brought into view, at the height `at` where it has to be scrolled to.
        """
        if key is not None:
            self.ensure_built()
        if not self._built:
            return
        figure = self._marks.get(key.figure) if key else None
        span = (figure.current.start, figure.current.end) if figure else None
        self.shown.set_counterpart(span if key != self._session.current else None)
        if span and reveal:
            self.shown.reveal(span, at=at)

    def set_hits(self, hits: Sequence[Span], current: Span | None) -> None:
        """Show what a search found; scroll to the current hit."""
        self._ticks.set_hits(hits)
        self._found = hits, current
        if current is not None:
            self.ensure_built()
        if not self._built:
            return
        self.shown.set_hits(hits, current)
        if current:
            self.shown.reveal(current)
        self._ticks.refresh()

    def figure_rects(self, figure_id: str) -> list[tuple[float, float, float, float]]:
        """Return where a figure stands in the viewport: x, y, width, height for each of its lines."""
        self.ensure_built()
        figure = self._marks.get(figure_id)
        rects = self.shown.rects((figure.current.start, figure.current.end)) if figure else []
        return [(rect.x(), rect.y(), rect.width(), rect.height()) for rect in rects]

    def figure_top(self, figure_id: str) -> float | None:
        """Return how far below the top of the view a figure begins; None where it is not in view."""
        rects = self.figure_rects(figure_id)
        return rects[0][1] if rects and 0 <= rects[0][1] < self.shown.viewport().height() else None

    def showEvent(self, event: QShowEvent) -> None:
        """Set the page now that it is seen, but not before the window around it stands, and in two steps."""
        if not self._built:
            after_paint(self, self._prepare)
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._on_appearance()  # a scheme comes in several palettes, and a page is set anew once

    def _lay_out(self) -> None:
        page = QHBoxLayout()
        page.setSpacing(0)
        page.addWidget(self.faces, 1)
        page.addWidget(self.strip)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(page, 1)
        self.messages.lie_over(self.faces)
        self.setFocusProxy(self.view)

    def _connect(self) -> None:
        self.header.close_clicked.connect(lambda: self.close_requested.emit(self.report_id))
        self.header.card_clicked.connect(lambda: self.card_requested.emit(self.report_id))
        self.header.pages_button.clicked.connect(self._on_pages_button)
        self._connect_view(self.view)
        self.view.zoom_requested.connect(self._appearance.zoom_by)
        self.drag.drawn.connect(self._on_drawn)
        self.faces.made.connect(self._on_pages_made)
        self.faces.refused.connect(self._on_refused)
        self._appearance.changed.connect(self._on_appearance)

    def _connect_view(self, view: PageView | PrintedView) -> None:
        MarkTip(view, lambda offset: self._marks.at(offset) if self._built else None, self._session.catalogue)
        view.clicked.connect(self._on_clicked)
        view.activated.connect(self._on_activated)
        view.menu_requested.connect(self._on_menu)
        view.selection_changed.connect(self.selection_changed)
        view.focus_entered.connect(lambda: self.focused.emit(self.report_id))
        view.geometry_changed.connect(self._ticks.note_moved)
        view.geometry_changed.connect(self.laid_out)
        view.verticalScrollBar().valueChanged.connect(self._ticks.show_view)
        view.verticalScrollBar().valueChanged.connect(self.scrolled)
        view.verticalScrollBar().rangeChanged.connect(self.laid_out)

    def _on_pages_button(self, on: bool) -> None:
        self.messages.end("pages")
        self.show_pages(on)
        self.pages_chosen.emit(self.report.origin.sha256, self.shown is not self.view)

    def _on_clicked(self, offset: int) -> None:
        if offset >= 0 and (figure := self._marks.at(offset)):
            self._session.set_current(figure.key)

    def _on_activated(self, offset: int) -> None:
        if offset >= 0:
            if (figure := self._marks.at(offset)) is None:
                return
            self._session.set_current(figure.key)
        if self._current():
            self.value_requested.emit()

    def _on_menu(self, offset: int, place: QPoint) -> None:
        figure = self._marks.at(offset) if offset >= 0 else None
        if figure:
            self._session.set_current(figure.key)
        self.menu_requested.emit(figure.key if figure else None, place)

    def _on_drawn(self, start: int, end: int) -> None:
        if figure := self._current():
            self.span_drawn.emit(figure.key, start, end)
            self.show_current(reveal=False)

    def _may_draw(self, figure: CaseFigure) -> bool:
        return figure.state is not FigureState.REJECTED and not self._session.case.is_read_only

    def _room(self) -> tuple[TextSpan, TextSpan] | None:
        figure = self._current() if self._built else None
        if figure is None or not self._may_draw(figure):
            return None
        return TextSpan(figure.current.start, figure.current.end), span_limits(self.report, self._marks.figures, figure)

    def _tell_span(self, span: TextSpan) -> str:
        report, figure = self._session.report(self.report_id), self._current()
        return tell_span(report, figure, span) if report and figure else ""

    def _current(self) -> CaseFigure | None:
        key = self._session.current
        return self._marks.get(key.figure) if key and key.report == self.report_id else None

    def _reload_marks(self) -> None:
        before = self._marks.by_block()
        self._marks = Marks(self._map, self._session.case.figures(self.report_id))
        self._ticks.note_moved()
        after = self._marks.by_block()
        touched = {block for block in before.keys() | after.keys() if before.get(block) != after.get(block)}
        self.highlighter.put(self._marks.of_blocks(touched), near=self.view.top_block())
        self._after_marks()
        self.show_current(reveal=False)

    def _after_marks(self) -> None:
        if (pages := self.faces.pages) is not None:
            pages.set_figures(self._marks.figures)
        counted = [figure.state for figure in self._marks.figures if figure.state is not FigureState.REJECTED]
        self.header.show_counts(len(counted), counted.count(FigureState.DOUBTFUL))
        self._ticks.note_changed()
        self.messages.clear()
        if not self._marks.figures:
            self.messages.show_message(
                Message(Weight.WARNING, self.tr("这份报告里没有识别出数据。可选中正文里的数字，用“补录”加入。"))
            )

"""Ctrl+F: looks for words, numbers and indicators in all open reports and walks through what it finds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from fiscal_desk.case.model import Change
from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.pages.page_view import Span
from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.search.searching import MOST_HITS, Place, nearest, search, snapshot
from fiscal_desk.desk.services.jobs import Job, Jobs, Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.choice_box import ChoiceBox, name_box
from fiscal_desk.desk.widgets.filter_line import DeskLine
from fiscal_desk.desk.words.figure_kinds import FigureKind
from fiscal_desk.desk.words.search_words import tell_query, way_name
from fiscal_desk.desk.words.spoken import name_of
from fiscal_desk.figures.typing.finding import Query, Way, understand

#: Characters that are searched while the user types; more of them go to the background.
_AT_ONCE = 200_000


class SearchBar(QWidget):
    """A line to type into, how it is to be taken, the count, previous, next, close."""

    opened = Signal()
    closed = Signal()
    found = Signal(list)  # list[Place], whenever there is another result
    moved = Signal(int)  # which of them is current, −1 for none
    list_wanted = Signal()  # the keyboard wants to go to the list of results

    def __init__(self, session: Session, panes: PaneArea, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._panes = panes
        self._jobs = jobs
        self._job: Job | None = None
        self._hits: list[Place] = []
        self._spans: dict[str, list[Span]] = {}  # the same, by report: one object as long as nothing else is found
        self._at = -1
        self._asked: Query | None = None
        self._more = False
        self.line = DeskLine()
        self.line.setClearButtonEnabled(True)
        self.line.setMaximumWidth(360)
        self.way = ChoiceBox()
        self.kind = ChoiceBox()
        self.count = QLabel()
        self.told = QLabel()
        self.previous_button = QToolButton()
        self.next_button = QToolButton()
        self.close_button = QToolButton()
        self._typing = QTimer(self, singleShot=True, interval=150)
        self._stale = QTimer(self, singleShot=True, interval=150)
        self._lay_out()
        self._connect()
        self._fill_boxes()
        self._dress()
        self.hide()

    @property
    def places(self) -> list[Place]:
        """What was found, report after report, in text order."""
        return self._hits

    @property
    def current(self) -> Place | None:
        """The hit that is shown."""
        return self._hits[self._at] if self._at >= 0 else None

    def open_search(self) -> None:
        """Show the bar, ready to type; what is selected in the text is looked for at once."""
        if chosen := self._panes.selected_span():
            report = self._session.report(chosen[0])
            text = report.report.text[chosen[1] : chosen[2]] if report else ""
            if text and "\n" not in text and len(text) <= 40:
                self.line.setText(text)
        self.show()
        self.line.selectAll()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.opened.emit()
        self.search()

    def close_search(self) -> None:
        """Hide the bar; the text is where the search came to, with the hit selected or its figure current."""
        if self.isHidden():
            return
        self._typing.stop()
        self._stop_job()
        self.hide()
        place = self.current
        self._take([], None)
        if place is not None and place.key is not None:
            self._session.set_current(place.key)
        elif place is not None:
            self._panes.show_text(place.report, place.start, place.end)
        self._panes.focus_text()
        self.closed.emit()

    def search(self) -> None:
        """Look through all reports; a lot of text is searched in the background."""
        self._typing.stop()
        self._stale.stop()
        self._stop_job()
        # Qt gives back the plain text of an enumeration's member.
        kind = FigureKind(self.kind.currentData()) if self.kind.currentData() else None
        query = understand(self.line.text(), self._session.catalogue, Way(self.way.currentData()))
        if not query.words and kind is None:
            self._take([], None)
            return
        reports = snapshot(self._session.case)
        if sum(len(report.text) for report in reports) <= _AT_ONCE:
            self._take(search(reports, query, kind), query)
            return

        def work(progress: Progress) -> list[Place]:
            return search(reports, query, kind, progress.check)

        self._job = self._jobs.start("", work, done=lambda places: self._take(places, query), key="search")

    def go(self, step: int) -> None:
        """Go to the next (1) or previous (−1) hit, round the end."""
        if self.isHidden():
            self.open_search()
        elif self._typing.isActive():
            self.search()
            self._choose()
        elif self._hits:
            self.go_to((self._at + step) % len(self._hits))

    def go_to(self, number: int) -> None:
        """Go to the n-th hit, counted from 0; a figure that was found becomes the current one."""
        self._at = number
        self._choose()
        self._show_hits()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, down goes to the list, Esc closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_search()
        elif event.key() == Qt.Key.Key_Down and self.line.hasFocus():
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._dress()

    # Results

    def _take(self, places: list[Place], query: Query | None) -> None:
        before = self.current
        if before is None and (active := self._panes.active):
            before = Place(active.report_id, 0, 0)
        self._job = None
        self._asked = query
        self._more = len(places) > MOST_HITS
        self._hits = places[:MOST_HITS]
        self._spans = {}
        for place in self._hits:
            self._spans.setdefault(place.report, []).append((place.start, place.end))
        self._at = nearest(self._hits, before)
        self.found.emit(self._hits)
        self._show_hits()

    def _choose(self) -> None:
        if self.current is not None and self.current.key is not None:
            self._session.set_current(self.current.key)

    def _show_hits(self) -> None:
        here = self.current
        self._panes.set_hits(self._spans, (here.report, (here.start, here.end)) if here else None)
        self.moved.emit(self._at)
        self._write_count()

    def _write_count(self) -> None:
        if self._hits:
            words = self.tr("第 {at} 处，共 {count} 处") if not self._more else self.tr("第 {at} 处，共 {count} 处以上")
            text = words.format(at=self._at + 1, count=len(self._hits))
        else:
            text = self.tr("没有找到") if self._asked is not None else ""
        self.count.setText(text)
        self.told.setText(tell_query(self._asked, self._session.catalogue) if self._asked is not None else "")
        self.told.setToolTip(self.told.text())
        for button in (self.previous_button, self.next_button):
            button.setEnabled(bool(self._hits))

    def _stop_job(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _on_change(self, _change: Change | None = None) -> None:
        if not self.isHidden():
            self._stale.start()

    # Building

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 6, 4)
        row.addWidget(self.line, 3)
        row.addWidget(self.way)
        row.addWidget(self.kind)
        for button in (self.previous_button, self.next_button):
            button.setAutoRaise(True)
            row.addWidget(button)
        row.addWidget(self.count)
        row.addSpacing(8)
        row.addWidget(self.told, 2)
        self.close_button.setAutoRaise(True)
        row.addWidget(self.close_button)
        # What it was understood as must not push the window wider.
        self.told.setMinimumWidth(1)

    def _connect(self) -> None:
        self._typing.timeout.connect(self.search)
        self._stale.timeout.connect(self.search)
        self.line.textChanged.connect(self._typing.start)
        for box in (self.way, self.kind):
            box.currentIndexChanged.connect(self.search)
        self.previous_button.clicked.connect(lambda: self.go(-1))
        self.next_button.clicked.connect(lambda: self.go(1))
        self.close_button.clicked.connect(self.close_search)
        self._session.figures_changed.connect(self._on_change)
        self._session.reports_changed.connect(self._on_change)
        self._session.case_replaced.connect(self._on_change)

    def _fill_boxes(self) -> None:
        for box in (self.way, self.kind):
            box.blockSignals(True)
        for way in Way:
            self.way.addItem(way_name(way), way)
        self.kind.addItem(self.tr("全部类型"), None)
        for kind in FigureKind:
            self.kind.addItem(name_of(kind), kind)
        for box in (self.way, self.kind):
            box.blockSignals(False)
        name_box(self.way, self.tr("按什么查找"))
        name_box(self.kind, self.tr("只找这一类数据"))

    def _dress(self) -> None:
        self.line.setPlaceholderText(self.tr("查找文字、数值（244.9亿 也能找到 2449000万元）或指标"))
        self.line.setAccessibleName(self.tr("查找"))
        for button, name, words in (
            (self.previous_button, "previous", self.tr("上一处（Shift+Enter）")),
            (self.next_button, "next", self.tr("下一处（Enter）")),
            (self.close_button, "close", self.tr("关闭查找（Esc）")),
        ):
            button.setIcon(icon(name))
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._write_count()

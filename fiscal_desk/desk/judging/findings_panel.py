"""One list of all findings: what disagrees, does not add up, was not reached, names nobody or is in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from fiscal_desk.case.changes.commands import JudgeFindings, SetNote
from fiscal_desk.case.model import CaseFigure, Change
from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.judging.doubts import DoubtLine, doubts
from fiscal_desk.desk.judging.findings_here import FindingsHere
from fiscal_desk.desk.judging.findings_model import (
    KIND,
    NOTE,
    REPORTS,
    SAYS,
    STATE,
    WHEN,
    WHO,
    FindingLine,
    FindingsModel,
    Line,
)
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.choice_box import ChoiceBox, name_box
from fiscal_desk.desk.widgets.elided_label import ElidedLabel
from fiscal_desk.desk.widgets.filter_line import DeskLine
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.desk.words.spoken import name_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from fiscal_desk.memo.findings.finding import Finding

#: Of the columns beside what a finding says, which takes the rest.
_WIDTHS = {STATE: 84, KIND: 90, REPORTS: 96, NOTE: 90, WHO: 56, WHEN: 90}
_LEAST_WIDTH = 220
#: A note is on disk when the hand has rested so long; whoever waits for the field to be left loses it with the power.
_REST_MS = 1500


class FindingsPanel(QWidget):
    """The list, with the states and the note of the chosen finding; the numbers behind it come into view with it."""

    shown = Signal()  # the chosen finding may stand otherwise than before

    def __init__(
        self,
        session: Session,
        feed: ComparisonFeed,
        found: FindingsHere,
        actions: Actions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._feed = feed
        self._found = found
        self._lines: tuple[Line, ...] = ()
        self._stale = True
        self._returning = False
        self.model = FindingsModel(self)
        self.table = TextTable(wide=SAYS, frozen=1, two_lines=True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("问题清单"))
        self.states = ChoiceBox()
        self.states.addItem(self.tr("全部情况"), None)
        for state in FindingState:
            self.states.addItem(name_of(state), state.value)
        name_box(self.states, self.tr("按核实情况筛选"))
        self.kinds = ChoiceBox()
        self.kinds.addItem(self.tr("全部类别"), None)
        for kind, words in self.model.kinds().items():
            self.kinds.addItem(words, kind)
        name_box(self.kinds, self.tr("按类别筛选"))
        self.count = ElidedLabel()
        self.note = DeskLine()
        self.note.setPlaceholderText(self.tr("所选问题的说明，写进备忘录"))
        self.note.setAccessibleName(self.tr("所选问题的说明"))
        self.note.setEnabled(False)
        self._next = actions.connect_to(ActionId.NEXT_FINDING, lambda: self.walk(1))
        self._previous = actions.connect_to(ActionId.PREVIOUS_FINDING, lambda: self.walk(-1))
        self._noted: Line | None = None  # whose note is being typed
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._bar = QHBoxLayout()
        self._lay_out()
        self._connect()

    def offer_states(self, states: Mapping[FindingState, QAction]) -> None:
        """Put buttons for the states beside the note."""
        for action in states.values():
            self._bar.addWidget(self._button(action))

    def chosen(self) -> list[Finding]:
        """Return the finding of the current row; a figure in doubt is none of the memo's."""
        line = self._current()
        return [line.finding] if isinstance(line, FindingLine) else []

    def doubted(self) -> list[CaseFigure]:
        """Return the figure of the current row where it is or was in doubt."""
        line = self._current()
        return [line.figure] if isinstance(line, DoubtLine) else []

    def _current(self) -> Line | None:
        index = self.table.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def walk(self, step: int) -> None:
        """Go to the next finding, or the one before, and show its numbers; at the end it begins anew."""
        self.refresh()
        rows = self.model.rowCount()
        self.settle()
        if not rows:
            ready = self._feed.current and not (self.states.currentData() or self.kinds.currentData())
            words = (
                self.tr("没有要核实的问题。")
                if ready
                else self.tr("还在对比各报告，或筛选条件下没有问题；请稍后再按。")
            )
            self._session.messages.show_info(words)
            return
        at = self.table.currentIndex()
        row = (at.row() + step) % rows if at.isValid() else (0 if step > 0 else rows - 1)
        self.table.setCurrentIndex(self.model.index(row, SAYS))
        self._reveal(self.table.currentIndex())

    def refresh(self) -> None:
        """Show the findings of the newest comparison, as far as the filter lets them through."""
        if self._stale:
            self._stale = False
            names = short_names(self._session.case.reports)
            found = self._found.everything()
            self._lines = (
                *(FindingLine(each, self._reports_of(each, names)) for each in found),
                *doubts(self._session.case, names),
            )
        state, kind = self.states.currentData(), self.kinds.currentData()
        shown = tuple(line for line in self._lines if state in (None, line.state.value) and kind in (None, line.kind))
        before, current = self.table.currentIndex(), self._current()
        chosen = [current.id] if current is not None else []
        self._returning = True
        self.model.set_lines(shown)
        if before.isValid() and shown:
            ids = [self.model.line(row).id for row in range(self.model.rowCount())]
            row = ids.index(chosen[0]) if chosen and chosen[0] in ids else min(before.row(), len(ids) - 1)
            self.table.setCurrentIndex(self.model.index(row, max(before.column(), 0)))
        self._returning = False
        waiting = sum(line.state is FindingState.TO_CHECK for line in self._lines)
        words = self.tr("显示 {shown} / {all} 项，待核实 {waiting} 项")
        self.count.setText(words.format(shown=len(shown), all=len(self._lines), waiting=waiting))
        self._show_note()
        self.shown.emit()

    def show_changed(self) -> None:
        """Look the findings up again where they are seen, else when they will be."""
        self._stale = True
        if self.isVisible():
            after_paint(self, self._refresh_stale)

    def showEvent(self, event: QShowEvent) -> None:
        """Look up what has changed since it was last seen."""
        super().showEvent(event)
        if self._stale:
            after_paint(self, self._refresh_stale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give what findings say the room that the other columns leave, as long as the user has chosen no widths."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - sum(_WIDTHS.values()) - self.table.verticalScrollBar().sizeHint().width() - 16
        self.table.set_widths({**_WIDTHS, SAYS: max(room, _LEAST_WIDTH)})

    def _refresh_stale(self) -> None:
        if self._stale:
            self.refresh()

    def _reports_of(self, found: Finding, names: Mapping[str, str]) -> str:
        ids = dict.fromkeys(self._feed.report_ids[report] for report, _ in found.members)
        return "、".join(names[each] for each in ids if each in names)

    def _reveal(self, index: QModelIndex) -> None:
        line = self.model.line(index.row()) if index.isValid() else None
        if isinstance(line, DoubtLine):
            self._session.reveal([line.figure.key])
        elif line is not None:
            self._session.reveal(self._feed.keys_of(line.finding.members))

    def _show_note(self) -> None:
        line = self._current()
        self.note.setEnabled(line is not None and not self._session.case.is_read_only)
        if line is not None and self._noted is not None and line.id == self._noted.id:
            self._noted = line
            return  # it is being typed
        self._noted = None
        self.note.setText(line.note if line is not None else "")

    def _on_row(self) -> None:
        if not self._returning:
            self.settle()
            self._show_note()

    def _on_typed(self) -> None:
        self._noted = self._noted or self._current()
        self._rest.start()

    def _on_left(self) -> None:
        self.settle()
        self._noted = None

    def settle(self) -> None:
        """Keep the note as far as it is typed, for the finding that it was typed for."""
        self._rest.stop()
        noted, words = self._noted, self.note.text().strip()
        if isinstance(noted, DoubtLine):
            figure = self._session.figure(noted.figure.key)
            if figure is not None and words != figure.note:
                self._session.do(SetNote(figure.key, words))
        elif noted is not None:
            known = self._session.case.memo.judgements.get(noted.id)
            if words != (known.note if known is not None else ""):
                self._session.do(JudgeFindings({noted.id: noted.finding.says}, None, words))

    def _start_anew(self) -> None:
        self._rest.stop()
        self._noted, self._lines = None, ()
        self.model.set_lines(())
        self._show_note()
        self.show_changed()

    def _on_figures(self, change: Change) -> None:
        if any(name.startswith("memo.") for name in change.choices):
            self.show_changed()

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(self.states)
        top.addWidget(self.kinds)
        top.addWidget(self._button(self._previous))
        top.addWidget(self._button(self._next))
        top.addWidget(self.count)
        top.addStretch(1)
        self._bar.setSpacing(4)
        self._bar.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 2)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(self._bar)
        self._fit()

    def _connect(self) -> None:
        self.states.activated.connect(self.refresh)
        self.kinds.activated.connect(self.refresh)
        self.table.chosen.connect(self._reveal)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.note.textEdited.connect(self._on_typed)
        self.note.editingFinished.connect(self._on_left)
        self._rest.timeout.connect(self.settle)
        self._feed.changed.connect(self.show_changed)
        self._session.figures_changed.connect(self._on_figures)
        self._session.case_replaced.connect(self._start_anew)

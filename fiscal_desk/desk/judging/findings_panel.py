"""One list of all findings: what disagrees, does not add up, was not reached, names nobody or is in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from fiscal_desk.case.changes.commands import Command, JudgeFindings, SetNote, Together
from fiscal_desk.case.model import CaseFigure, Change
from fiscal_desk.case.state.memo_words import FindingState, Judgement
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
from fiscal_desk.desk.widgets.text_table import TWO_LINES, TextTable
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.desk.words.spoken import name_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from fiscal_desk.memo.findings.finding import Finding

#: Of the columns beside what a finding says, which takes the rest; what words fill is wider where they need it.
_WIDTHS = {STATE: 84, KIND: 90, REPORTS: 96, NOTE: 90, WHO: 56, WHEN: 90}
#: What a table keeps free beside the words of a cell.
_MARGIN = 16
_LEAST_WIDTH = 220
#: A note is on disk when the hand has rested so long; whoever waits for the field to be left loses it with the power.
_REST_MS = 1500
#: A finding that arrow keys came to is brought into view once the hand rests so long: who runs past waits for nothing.
_PASSING_MS = 150


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
        self.note.setAccessibleName(self.tr("所选问题的说明"))
        self.note.setEnabled(False)
        self._next = actions.connect_to(ActionId.NEXT_FINDING, lambda: self.walk(1))
        self._previous = actions.connect_to(ActionId.PREVIOUS_FINDING, lambda: self.walk(-1))
        self._noted: tuple[Line, ...] = ()  # whose note is being typed
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._passing = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._selecting = QTimer(self, singleShot=True, interval=0)  # Qt tells of selection and current row one by one
        self._bar = QHBoxLayout()
        self._lay_out()
        self._connect()
        self._show_note()

    def offer_states(self, states: Mapping[FindingState, QAction]) -> None:
        """Put buttons for the states beside the note."""
        for action in states.values():
            self._bar.addWidget(self._button(action))

    def chosen(self) -> list[Finding]:
        """Return the findings of the selected rows; a figure in doubt is none of the memo's."""
        return [line.finding for line in self._selected() if isinstance(line, FindingLine)]

    def doubted(self) -> list[CaseFigure]:
        """Return the figures of the selected rows that are or were in doubt."""
        return [line.figure for line in self._selected() if isinstance(line, DoubtLine)]

    def _current(self) -> Line | None:
        index = self.table.currentIndex()
        return self.model.line(index.row()) if index.isValid() else None

    def _selected(self) -> tuple[Line, ...]:
        """The lines that what is said now is about, the current one first."""
        current = self.table.currentIndex()
        if not current.isValid():
            return ()
        rows = dict.fromkeys((current.row(), *self.table.selected_rows()))
        return tuple(self.model.line(row) for row in rows)

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
        # Qt's own would add to what is selected while Ctrl is held.
        self.table.select_rows(self.model.index(row, SAYS), ())
        self._reveal(self.table.currentIndex())

    def refresh(self) -> None:
        """Show the findings of the newest comparison, as far as the filter lets them through."""
        if self._stale:
            self._stale = False
            names = short_names(self._session.case.reports)
            found = self._found.everything()
            self._lines = (
                *(FindingLine(each, self._reports_of(each, names), self._earlier(each)) for each in found),
                *doubts(self._session.case, names),
            )
        state, kind = self.states.currentData(), self.kinds.currentData()
        shown = tuple(line for line in self._lines if state in (None, line.state.value) and kind in (None, line.kind))
        before, current = self.table.currentIndex(), self._current()
        chosen = {line.id for line in self._selected()}
        self._returning = True
        self.model.set_lines(shown)
        if before.isValid() and self.model.rowCount():
            ids = [self.model.line(row).id for row in range(self.model.rowCount())]
            known = current is not None and current.id in ids
            row = ids.index(current.id) if current is not None and known else min(before.row(), len(ids) - 1)
            rows = [at for at, name in enumerate(ids) if name in chosen]
            self.table.select_rows(self.model.index(row, max(before.column(), 0)), rows if known else ())
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
        self.table.give_lines(two=self.height() >= TWO_LINES)
        self._fit()

    def _fit(self) -> None:
        # States and kinds say at a look what is left to do: they are shortened in no language.
        metrics = self.table.fontMetrics()
        words = {STATE: map(name_of, FindingState), KIND: self.model.kinds().values()}
        needed = {at: max(map(metrics.horizontalAdvance, each)) + _MARGIN for at, each in words.items()}
        widths = {at: max(width, needed.get(at, 0)) for at, width in _WIDTHS.items()}
        room = self.width() - sum(widths.values()) - self.table.verticalScrollBar().sizeHint().width() - _MARGIN
        self.table.set_widths({**widths, SAYS: max(room, _LEAST_WIDTH)})

    def _refresh_stale(self) -> None:
        # Put off while it was seen, it may be hidden by now: another case is on the desk, and not compared yet.
        if self._stale and self.isVisible():
            self.refresh()

    def _earlier(self, found: Finding) -> str:
        """What was said of a finding when its numbers were others."""
        word = self._session.case.memo.judgements.get(found.id) if found.outdated else None
        return "，".join(filter(None, (name_of(word.state), word.note))) if word is not None else ""

    def _reports_of(self, found: Finding, names: Mapping[str, str]) -> str:
        ids = dict.fromkeys(self._feed.report_ids[report] for report, _ in found.members)
        return "、".join(names[each] for each in ids if each in names)

    def _reveal(self, index: QModelIndex) -> None:
        self._passing.stop()
        line = self.model.line(index.row()) if index.isValid() else None
        if isinstance(line, DoubtLine):
            self._session.reveal([line.figure.key])
        elif line is not None:
            self._session.reveal(self._feed.keys_of(line.finding.members))

    def _show_note(self) -> None:
        lines = self._selected()
        self.note.setEnabled(bool(lines) and not self._session.case.is_read_only)
        noted = {line.id: line.earlier for line in self._noted}
        if lines and {line.id for line in lines} == noted.keys():
            if all(line.earlier in ("", noted[line.id]) for line in lines):
                self._noted = lines
                return  # it is being typed
            if self._rest.isActive():
                self.settle()  # the numbers have changed beneath the hand
        self._noted = ()
        notes = {line.note for line in lines}
        self.note.setText(notes.pop() if len(notes) == 1 else "")
        words = self.tr("所选问题的说明，写进备忘录")
        if len(lines) > 1:
            words = self.tr("所选 {count} 项问题共同的说明，写进备忘录").format(count=len(lines))
        elif lines and (earlier := lines[0].earlier):
            words = self.tr("数据变化前：{words}").format(words=earlier)
        self.note.setPlaceholderText(words)

    def _note_selected(self) -> None:
        if not self._returning:
            self._selecting.start()

    def _on_selected(self) -> None:
        self._selecting.stop()
        self.settle()
        self._show_note()
        self.shown.emit()

    def _on_row(self) -> None:
        if not self._returning and self.table.hasFocus():
            self._passing.start()

    def _show_passed(self) -> None:
        """Bring what the keyboard came to into view; the keyboard stays in the list."""
        if self.table.hasFocus() and len(self.table.selected_rows()) < 2:
            self._reveal(self.table.currentIndex())

    def _on_typed(self) -> None:
        self._noted = self._noted or self._selected()
        self._rest.start()

    def _on_left(self) -> None:
        self.settle()
        self._noted = ()

    def settle(self) -> None:
        """Keep the note as far as it is typed, for the findings that it was typed for: all of them in one step."""
        self._rest.stop()
        words = self.note.text().strip()
        said, steps = {}, list[Command]()
        for line in self._noted:
            if isinstance(line, FindingLine):
                known = self._session.case.memo.judgements.get(line.id, Judgement())
                # The same words about other numbers are a new note; none at all leave the earlier one where it is.
                if words != (known.note if known.is_about(line.finding.says) else ""):
                    said[line.id] = line.finding.says
            elif (figure := self._session.figure(line.figure.key)) is not None and words != figure.note:
                steps.append(SetNote(figure.key, words))
        if said:
            steps.insert(0, JudgeFindings(said, None, words))
        if steps:
            # the history is Chinese, whoever reads it
            self._session.do(steps[0] if len(steps) == 1 else Together(tuple(steps), f"备注 {len(self._noted)} 项问题"))

    def _start_anew(self) -> None:
        for timer in (self._rest, self._passing):
            timer.stop()
        self._noted, self._lines = (), ()
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
        self.table.selectionModel().currentRowChanged.connect(self._note_selected)
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.table.selectionModel().selectionChanged.connect(self._note_selected)
        self._selecting.timeout.connect(self._on_selected)
        self._passing.timeout.connect(self._show_passed)
        self.note.textEdited.connect(self._on_typed)
        self.note.editingFinished.connect(self._on_left)
        self._rest.timeout.connect(self.settle)
        self._feed.changed.connect(self.show_changed)
        self._session.figures_changed.connect(self._on_figures)
        self._session.case_replaced.connect(self._start_anew)

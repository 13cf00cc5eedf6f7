"""The menu of a table says how its findings stand: a state and a note, as one step of the case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from fiscal_desk.case.changes.commands import Command, JudgeFindings, Together
from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.judging.doubts import DoubtLine, settling
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.spoken import name_of
from fiscal_desk.vocabulary.words import word_of

if TYPE_CHECKING:
    from fiscal_desk.case.model import CaseFigure, Change
    from fiscal_desk.memo.findings.finding import Finding


@dataclass(frozen=True)
class Judged:
    """A table with findings: what the chosen rows have of them, and how the table is shown anew."""

    table: TextTable
    chosen: Callable[[], list[Finding]]
    refresh: Callable[[], object]
    settle: Callable[[], object] = lambda: None  # takes in what is still being typed
    doubted: Callable[[], list[CaseFigure]] = list  # what the chosen rows have of figures in doubt


_ACTIONS = {
    FindingState.TO_CHECK: ActionId.JUDGE_TO_CHECK,
    FindingState.VERIFIED: ActionId.JUDGE_VERIFIED,
    FindingState.EXPLAINED: ActionId.JUDGE_EXPLAINED,
    FindingState.NOT_USED: ActionId.JUDGE_NOT_USED,
}


class Judging(QObject):
    """Puts states and a note into the menus of tables; greyed where no chosen row is a finding."""

    def __init__(
        self,
        session: Session,
        actions: Actions,
        tables: Sequence[Judged],
        shown: Callable[[], QWidget],
        parent: QWidget,
    ) -> None:
        """`shown` returns the panel that is on top: its table is meant."""
        super().__init__(parent)
        self._session = session
        self._tables = tables
        self._shown = shown
        self.menu = QMenu(self.tr("核实情况"), parent)
        self.states = {state: self._action(actions, state) for state in FindingState}
        self.menu.addActions(list(self.states.values()))
        self.menu.addSeparator()
        self.note = actions.connect_to(ActionId.JUDGE_NOTE, self._ask_note)
        self.menu.addAction(self.note)
        for each in tables:
            each.table.lead_actions = [*each.table.lead_actions, self.menu.menuAction()]
            each.table.addActions(self.menu.actions())  # for keys that the user gives them
            each.table.menu_opening.connect(self.offer)
        session.figures_changed.connect(self._on_changed)

    def offer(self) -> None:
        """Offer what can be said of the chosen rows: a state that one of them is not in."""
        findings, figures = self._chosen(), self._doubted()
        self.menu.menuAction().setEnabled(bool(findings or figures))
        there = {each.judgement.state for each in findings} | {DoubtLine(each, "").state for each in figures}
        for state, action in self.states.items():
            action.setEnabled(bool(there - {state}))
        self.note.setEnabled(bool(findings))

    def _action(self, actions: Actions, state: FindingState) -> QAction:
        return actions.connect_to(_ACTIONS[state], lambda: self._judge(state))

    def _chosen(self) -> list[Finding]:
        table = self._table()
        return table.chosen() if table is not None else []

    def _doubted(self) -> list[CaseFigure]:
        table = self._table()
        return table.doubted() if table is not None else []

    def _table(self) -> Judged | None:
        panel = self._shown()
        return next((each for each in self._tables if panel.isAncestorOf(each.table)), None)

    def _judge(self, state: FindingState) -> None:
        if (table := self._table()) is not None:
            table.settle()
        said = {each.id: each.says for each in self._chosen() if each.judgement.state is not state}
        keys = tuple(each.key for each in self._doubted() if DoubtLine(each, "").state is not state)
        steps: list[Command] = [JudgeFindings(said, state)] if said else []
        if keys:
            steps.append(settling(keys, state))
        count = len(said) + len(keys)
        if not steps:
            return
        # the history is Chinese, whoever reads it
        label = f"标为{word_of(state)} {count} 项问题"
        if self._session.do(steps[0] if len(steps) == 1 else Together(tuple(steps), label)) and count > 1:
            words = self.tr("{count} 项标为“{state}”，可一次撤销。")
            self._session.messages.show_info(words.format(count=count, state=name_of(state)))

    def _ask_note(self) -> None:
        findings = self._chosen()
        if not findings:
            return
        dialog = QInputDialog(self._shown())
        dialog.setWindowTitle(self.tr("核实情况的说明"))
        dialog.setLabelText(self.tr("写进备忘录的说明："))
        notes = {each.judgement.note for each in findings}
        dialog.setTextValue(notes.pop() if len(notes) == 1 else "")
        dialog.setMinimumWidth(420)
        said = {each.id: each.says for each in findings}
        dialog.textValueSelected.connect(lambda note: self._session.do(JudgeFindings(said, None, note)))
        dialog.open()

    def _on_changed(self, change: Change) -> None:
        if any(name.startswith("memo.finding.") for name in change.choices):
            for each in self._tables:
                each.refresh()
                each.table.viewport().update()  # the user's word is no part of what a row says

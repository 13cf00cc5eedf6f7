"""The menu of a table says how its findings stand: a state and a note, as one step of the case."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QInputDialog, QMenu

from fiscal_desk.case.changes.commands import JudgeFindings
from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.spoken import name_of

if TYPE_CHECKING:
    from fiscal_desk.case.model import Change
    from fiscal_desk.memo.findings.finding import Finding


class Judging(QObject):
    """Puts states and a note into the menu of a table; greyed where the chosen row is no finding."""

    def __init__(
        self,
        session: Session,
        table: TextTable,
        chosen: Callable[[], list[Finding]],
        refresh: Callable[[], object],
    ) -> None:
        """`chosen` returns the findings of the chosen row; `refresh` shows the table anew."""
        super().__init__(table)
        self._session = session
        self._table = table
        self._chosen = chosen
        self._refresh = refresh
        self.menu = QMenu(self.tr("核实情况"), table)
        group = QActionGroup(self.menu)
        self.states: dict[FindingState, QAction] = {}
        for state in FindingState:
            action = group.addAction(name_of(state))
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, state=state: self._judge(state))
            self.menu.addAction(action)
            self.states[state] = action
        self.menu.addSeparator()
        self.note = self.menu.addAction(self.tr("说明…"))
        self.note.triggered.connect(self._ask_note)
        table.lead_actions = [*table.lead_actions, self.menu.menuAction()]
        table.menu_opening.connect(self.offer)
        session.figures_changed.connect(self._on_changed)

    def offer(self) -> None:
        """Show how the chosen row stands."""
        findings = self._chosen()
        self.menu.setEnabled(bool(findings))
        for state, action in self.states.items():
            action.setChecked(bool(findings) and findings[0].judgement.state is state)

    def _judge(self, state: FindingState) -> None:
        if findings := self._chosen():
            self._session.do(JudgeFindings({each.id: each.says for each in findings}, state))

    def _ask_note(self) -> None:
        findings = self._chosen()
        if not findings:
            return
        dialog = QInputDialog(self._table)
        dialog.setWindowTitle(self.tr("核实情况的说明"))
        dialog.setLabelText(self.tr("写进备忘录的说明："))
        dialog.setTextValue(findings[0].judgement.note)
        dialog.setMinimumWidth(420)
        said = {each.id: each.says for each in findings}
        dialog.textValueSelected.connect(lambda note: self._session.do(JudgeFindings(said, None, note)))
        dialog.open()

    def _on_changed(self, change: Change) -> None:
        if any(name.startswith("memo.finding.") for name in change.choices):
            self._refresh()

"""How a finding stands: its state and a note, beside the list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.widgets.filter_line import DeskLine
from fiscal_desk.desk.words.spoken import name_of

if TYPE_CHECKING:
    from fiscal_desk.memo.arranging.draft import Entry


class FindingBar(QWidget):
    """Four states and a note for the chosen finding; says what the user chose."""

    state_chosen = Signal(object)  # FindingState
    note_written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entry: Entry | None = None
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.states = QButtonGroup(self)
        self.note = DeskLine()
        self.note.setPlaceholderText(self.tr("核实情况的说明，写进备忘录"))
        self.note.setAccessibleName(self.tr("核实情况的说明"))
        self.note.setClearButtonEnabled(True)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.buttons: dict[FindingState, QPushButton] = {}
        for state in FindingState:
            button = QPushButton(name_of(state))
            button.setCheckable(True)
            button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 16)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setAccessibleName(self.tr("核实状态：{state}").format(state=name_of(state)))
            self.states.addButton(button)
            self.buttons[state] = button
            row.addWidget(button)
            button.clicked.connect(lambda _checked=False, state=state: self.state_chosen.emit(state))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.note)
        self.note.editingFinished.connect(self.settle)
        self.show_finding(None)

    def show_finding(self, entry: Entry | None) -> None:
        """Show a finding's state and note; None where none is chosen."""
        same = entry is not None and self._entry is not None and entry.id == self._entry.id
        self._entry = entry
        self.setEnabled(entry is not None)
        if entry is None:
            self.title.setText(self.tr("在上面点选一项发现，可标明核实情况"))
            self.note.clear()
        else:
            outdated = self.tr("数据已变，请重新核实") if entry.outdated else ""
            self.title.setText(outdated or self.tr("这项发现的核实情况"))
            if not (same and self.note.hasFocus()):
                self.note.setText(entry.note)
        self.states.setExclusive(False)
        for state, button in self.buttons.items():
            button.setChecked(entry is not None and entry.state is state)
        self.states.setExclusive(True)

    def settle(self) -> None:
        """Say what was typed as a note."""
        if self._entry is not None and self.note.text().strip() != self._entry.note:
            self.note_written.emit(self.note.text().strip())

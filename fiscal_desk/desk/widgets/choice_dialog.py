"""A dialog that lays mine and theirs side by side, and asks for a choice in every row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QHeaderView, QLabel, QPushButton, QVBoxLayout, QWidget

from fiscal_desk.desk.widgets.text_rows import TextRow, TextRows
from fiscal_desk.desk.widgets.text_table import TextTable

_CHOSEN, _OTHER = "●", "○"
_LINES = 3


@dataclass(frozen=True)
class Choice:
    """What is to be chosen: its subject, and what each side says of it; at most three lines each."""

    subject: str
    mine: str
    theirs: str


class ChoiceDialog(QDialog):
    """One's own word is chosen first; a click on either side, or the space bar, chooses the other."""

    def __init__(
        self, title: str, intro: str, choices: Sequence[Choice], accept: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._choices = tuple(choices)
        self._theirs = [False] * len(self._choices)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(1000, 540)
        self.intro = QLabel(intro)
        self.intro.setWordWrap(True)
        self.intro.setTextFormat(Qt.TextFormat.PlainText)
        self.model = TextRows((self.tr("内容"), self.tr("我的"), self.tr("对方的")), self)
        self.table = TextTable(wide=0)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("有分歧的内容"))
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().lineSpacing() * _LINES + 12)
        self.count = QLabel()
        self.extra = QCheckBox()  # shown only where a caller gives it words
        self.extra.hide()
        self.all_mine = QPushButton(self.tr("全部用我的"))
        self.all_theirs = QPushButton(self.tr("全部用对方的"))
        self.accept_button = QPushButton(accept)
        self.accept_button.setDefault(True)
        self.cancel_button = QPushButton(self.tr("取消"))
        self._lay_out()
        self.model.set_rows([self._row(number) for number in range(len(self._choices))])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setVisible(bool(self._choices))
        self._show_count()
        self.table.clicked.connect(self._on_clicked)
        self.table.installEventFilter(self)
        self.all_mine.clicked.connect(lambda: self.choose_all(False))
        self.all_theirs.clicked.connect(lambda: self.choose_all(True))
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        if self._choices:
            self.table.setCurrentIndex(self.model.index(0, 1))
            self.table.setFocus()

    def theirs(self) -> list[int]:
        """Return the places in `choices` where the other side's word was chosen."""
        return [number for number, theirs in enumerate(self._theirs) if theirs]

    def choose(self, number: int, theirs: bool) -> None:
        """Choose a side in one row."""
        if self._theirs[number] is not theirs:
            self._theirs[number] = theirs
            self.model.set_row(number, self._row(number))
            self._show_count()

    def choose_all(self, theirs: bool) -> None:
        """Choose one side in all rows."""
        for number in range(len(self._choices)):
            self.choose(number, theirs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the space bar turn the current row to the other side."""
        index = self.table.currentIndex()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and index.isValid():
            key = Qt.Key(event.key())
            if key is Qt.Key.Key_Space:
                self.choose(index.row(), not self._theirs[index.row()])
                return True
        return super().eventFilter(watched, event)

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.column() > 0:
            self.choose(index.row(), index.column() == 2)

    def _row(self, number: int) -> TextRow:
        choice, theirs = self._choices[number], self._theirs[number]
        marks = (_OTHER, _CHOSEN) if theirs else (_CHOSEN, _OTHER)
        cells = (choice.subject, f"{marks[0]} {choice.mine}", f"{marks[1]} {choice.theirs}")
        return TextRow(cells, bold=2 if theirs else 1)

    def _show_count(self) -> None:
        theirs = sum(self._theirs)
        words = self.tr("{mine} 处用我的，{theirs} 处用对方的")
        self.count.setText(words.format(mine=len(self._theirs) - theirs, theirs=theirs) if self._choices else "")

    def _lay_out(self) -> None:
        choosing = QHBoxLayout()
        choosing.addWidget(self.all_mine)
        choosing.addWidget(self.all_theirs)
        choosing.addWidget(self.count)
        choosing.addStretch(1)
        for button in (self.all_mine, self.all_theirs):
            button.setVisible(bool(self._choices))
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.extra)
        row.addStretch(1)
        row.addWidget(self.accept_button)
        row.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(self.intro)
        column.addWidget(self.table, 1)
        column.addLayout(choosing)
        column.addLayout(row)

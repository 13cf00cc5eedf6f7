"""Choosing keys: every action with a place to press its keys, what is wrong with them, and the way back."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.desk.keys.key_book import KeyBook, KeyEntry
from fiscal_desk.desk.keys.key_rules import key_problem
from fiscal_desk.desk.looks.styles import scheme_of

#: An action may have two sequences: F8 and Alt+Right.
_PLACES = 2


class KeyRow(QWidget):
    """One action: its words, its keys, what is wrong with them."""

    changed = Signal()

    def __init__(self, entry: KeyEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.label = QLabel(entry.words)
        self.problem = QLabel()
        self.problem.hide()
        self.editors = [QKeySequenceEdit() for _ in range(_PLACES)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 1, 0, 1)
        grid.addWidget(self.label, 0, 0)
        grid.setColumnStretch(0, 1)
        for place, editor in enumerate(self.editors):
            editor.setMaximumSequenceLength(1)
            editor.setClearButtonEnabled(True)
            editor.setFixedWidth(150)
            words = self.tr("“{action}”的快捷键") if place == 0 else self.tr("“{action}”的备用快捷键")
            editor.setAccessibleName(words.format(action=entry.words))
            editor.keySequenceChanged.connect(self.changed)
            grid.addWidget(editor, 0, 1 + place)
        grid.addWidget(self.problem, 1, 0, 1, 1 + _PLACES)
        self.load(entry.keys)

    def keys(self) -> list[QKeySequence]:
        """Return what stands in the row, without empty places."""
        return [editor.keySequence() for editor in self.editors if not editor.keySequence().isEmpty()]

    def load(self, keys: list[QKeySequence] | tuple[QKeySequence, ...]) -> None:
        """Put keys into the row."""
        for place, editor in enumerate(self.editors):
            editor.setKeySequence(keys[place] if place < len(keys) else QKeySequence())

    def tell(self, problem: str) -> None:
        """Say what is wrong, or nothing."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.problem.setStyleSheet(f"color: {'#f08a80' if scheme_of(self.palette()).dark else '#b3261e'}")


class KeySettings(QWidget):
    """The page: a line to look for an action, and a row for each one."""

    def __init__(self, book: KeyBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self.sought = QLineEdit()
        self.sought.setAccessibleName(self.tr("筛选功能"))
        self.sought.setPlaceholderText(self.tr("查找操作"))
        self.sought.setClearButtonEnabled(True)
        self.rows: dict[str, KeyRow] = {entry.name: KeyRow(entry) for entry in book.entries}
        self._heads: list[tuple[QLabel, list[KeyRow]]] = []
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setSpacing(2)
        for group, entries in groupby(book.entries, lambda entry: entry.group):
            head = QLabel(f"<b>{group}</b>")
            column.addSpacing(6)
            column.addWidget(head)
            rows = [self.rows[entry.name] for entry in entries]
            self._heads.append((head, rows))
            for row in rows:
                column.addWidget(row)
                row.changed.connect(self.check)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(self.tr("全部快捷键"))
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.sought)
        outer.addWidget(area, 1)
        self.sought.textChanged.connect(self._filter)
        self.check()

    def check(self) -> bool:
        """Say in each row what is wrong; return whether all is well."""
        keys = {name: row.keys() for name, row in self.rows.items()}
        shared = self._book.conflicts(keys)
        for name, row in self.rows.items():
            problem = next((words for each in keys[name] if (words := key_problem(each))), "")
            if not problem and name in shared:
                others = [self.rows[other].entry.words if other in self.rows else other for other in shared[name]]
                problem = self.tr("与“{others}”重复，请换一组。").format(others="”“".join(others))
            row.tell(problem)
        return not any(row.problem.text() for row in self.rows.values())

    def restore_defaults(self) -> None:
        """Put in the keys that the actions came with; nothing is kept before `apply`."""
        for row in self.rows.values():
            row.load(row.entry.defaults)

    def apply(self) -> bool:
        """Give the actions these keys and keep them; return False, and change nothing, where something is wrong."""
        if not self.check():
            return False
        self._book.put({name: row.keys() for name, row in self.rows.items()})
        return True

    def _filter(self, text: str) -> None:
        wanted = text.strip().casefold()
        for head, rows in self._heads:
            for row in rows:
                row.setVisible(wanted in row.entry.words.casefold())
            head.setVisible(any(not row.isHidden() for row in rows))


class KeySettingsDialog(QDialog):
    """The page with its buttons."""

    def __init__(self, book: KeyBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("更改快捷键"))
        self.page = KeySettings(book)
        self.outcome = QLabel()
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.defaults = buttons.addButton(self.tr("全部恢复默认"), role.ResetRole)
        self.accept_button = buttons.addButton(self.tr("确定"), role.AcceptRole)
        self.cancel_button = buttons.addButton(self.tr("取消"), role.RejectRole)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(self.outcome)
        column.addWidget(buttons)
        for button in (self.defaults, self.accept_button, self.cancel_button):
            button.setAutoDefault(False)
        self.defaults.clicked.connect(self.page.restore_defaults)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.resize(620, 640)

    def accept(self) -> None:
        """Keep the keys, or say that something has to be changed first."""
        if self.page.apply():
            super().accept()
        else:
            self.outcome.setText(self.tr("有快捷键不能用或重复，请先改好标出的几行。"))

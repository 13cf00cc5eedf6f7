"""A list with a check box for each line: the reports in a folder or an archive, the sheets of a workbook."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

_ROLE = Qt.ItemDataRole.UserRole


class CheckList(QDialog):
    """The space bar or a click turns one, two buttons turn all; at least one must be checked.

    `title`, `intro` and `accept` are shown words, the last with a {count}.
    """

    def __init__(
        self,
        title: str,
        intro: str,
        accept: str,
        names: Sequence[str],
        checked: Collection[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(640, 460)
        self._accept_words = accept
        words = QLabel(intro)
        words.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for number, name in enumerate(names):
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if number in checked else Qt.CheckState.Unchecked)
            item.setToolTip(name)
            item.setData(_ROLE, number)
            self.list.addItem(item)
        self.all = QPushButton(self.tr("全选"))
        self.none = QPushButton(self.tr("全不选"))
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        row = QHBoxLayout()
        for button in (self.all, self.none):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.all.clicked.connect(lambda: self._turn_all(Qt.CheckState.Checked))
        self.none.clicked.connect(lambda: self._turn_all(Qt.CheckState.Unchecked))
        self.list.itemChanged.connect(self._show_count)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._show_count()

    def chosen(self) -> list[int]:
        """Return the places of the checked names."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [item.data(_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _turn_all(self, state: Qt.CheckState) -> None:
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)

    def _show_count(self) -> None:
        count = len(self.chosen())
        self.accept_button.setText(self._accept_words.format(count=count))
        self.accept_button.setEnabled(count > 0)

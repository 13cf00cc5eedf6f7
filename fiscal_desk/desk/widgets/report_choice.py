"""The list of reports that a folder or an archive offers, with a check box for each."""

from __future__ import annotations

from collections.abc import Sequence

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


class ReportChoice(QDialog):
    """All are checked at first; the space bar or a click turns one, two buttons turn all."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("选择要打开的报告"))
        self.resize(640, 460)
        intro = QLabel(self.tr("里面有 {count} 份报告，勾选要打开的：").format(count=len(names)))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("里面的报告"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for number, name in enumerate(names):
            item = QListWidgetItem(name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            item.setToolTip(name)
            item.setData(_ROLE, number)
            self.list.addItem(item)
        self.all = QPushButton(self.tr("全选"))
        self.none = QPushButton(self.tr("全不选"))
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(self.tr("打开"), QDialogButtonBox.ButtonRole.AcceptRole)
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
        column.addWidget(intro)
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
        self.accept_button.setText(self.tr("打开 {count} 份").format(count=count))
        self.accept_button.setEnabled(count > 0)

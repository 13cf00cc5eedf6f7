"""The office's own Word template: chosen from a file, shown by its name, and put away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget


class TemplateField(QWidget):
    """`path` is the template's, empty for none; `changed` says that the user has chosen otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = ""
        self.name = QLineEdit()
        self.name.setReadOnly(True)
        self.name.setPlaceholderText(self.tr("不用模板，按国标"))
        self.name.setAccessibleName(self.tr("Word 模板"))
        self.choose = QPushButton(self.tr("选择…"))
        self.without = QPushButton(self.tr("不用"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.choose)
        row.addWidget(self.without)
        self.setFocusProxy(self.choose)
        self.choose.clicked.connect(self._choose)
        self.without.clicked.connect(lambda: self._take(""))
        self.show_path("")

    def show_path(self, path: str) -> None:
        """Show a template that is remembered."""
        self.path = path
        self.name.setText(Path(path).name)
        self.name.setCursorPosition(0)
        told = self.tr("Word 文件用这份模板的样式；预览、PDF 和打印仍按国标的版式")
        self.name.setToolTip(f"{path}\n{told}" if path else told)
        self.without.setVisible(bool(path))

    def _choose(self) -> None:
        kinds = self.tr("Word 模板 (*.dotx *.docx *.dotm *.docm)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("选择 Word 模板"), str(Path(self.path).parent), kinds)
        if chosen:
            self._take(chosen)

    def _take(self, path: str) -> None:
        if path != self.path:
            self.show_path(path)
            self.choose.setFocus()
            self.changed.emit()

"""What is on the clipboard, to be made a report: its title is asked for."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fiscal_desk.report.pasted import Pasted, has_tables
from fiscal_desk.report.source import LARGEST_TEXT

_LONGEST_TITLE = 60


class PasteDialog(QDialog):
    """Shows what was copied, as it will be read; both its title and its words can be changed first."""

    def __init__(self, text: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("粘贴为报告"))
        self.resize(720, 520)
        self._html = html if has_tables(html) else ""
        self._copied = text
        self.title = QLineEdit(_first_line(text))
        self.title.setPlaceholderText(self.tr("如：云岫区财政局2024年工作总结"))
        self.text = QPlainTextEdit(text)
        self.text.setAccessibleName(self.tr("报告正文"))
        self.as_table = QCheckBox(self.tr("按表格识读（内容来自网页、Word 或 Excel）"))
        self.as_table.setChecked(bool(self._html))
        self.as_table.setVisible(bool(self._html))
        self.hint = QLabel(self.tr("题名里最好写明地方和年份：期间、口径都从这里推断。"))
        self.hint.setWordWrap(True)
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(self.tr("作为报告打开"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        form = QFormLayout()
        form.addRow(self.tr("题名"), self.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        column.setSpacing(10)
        column.addLayout(form)
        column.addWidget(self.hint)
        column.addWidget(self.text, 1)
        column.addWidget(self.as_table)
        column.addWidget(self.buttons)
        self.title.textChanged.connect(self._enable)
        self.text.textChanged.connect(self._enable)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.title.selectAll()
        self.title.setFocus()
        self._enable()

    def pasted(self) -> Pasted:
        """Return what stands in the dialog; words that were changed are read as words."""
        text = self.text.toPlainText()
        is_table = self.as_table.isChecked() and text == self._copied
        return Pasted(self.title.text().strip(), text, self._html if is_table else "")

    def _enable(self) -> None:
        self.accept_button.setEnabled(bool(self.title.text().strip() and self.text.toPlainText().strip()))
        self.as_table.setEnabled(self.text.toPlainText() == self._copied)


def copied_words(data: QMimeData) -> tuple[str, str]:
    """Return the words and the HTML of a clipboard; words without end are no report."""
    text = data.text() if data.hasText() else ""
    html = data.html() if data.hasHtml() else ""
    if max(len(text), len(html)) > LARGEST_TEXT:
        return text[:0], ""
    return text.replace("\r\n", "\n").replace("\r", "\n"), html


def _first_line(text: str) -> str:
    """Return the first line where it is short enough to be a title, and no sentence or row of a table."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    is_title = len(line) <= _LONGEST_TITLE and "\t" not in line and not line.endswith(("。", "；", "，"))
    return line if is_title else ""

"""The self-check in the window: a process of its own looks, so that the reports stay usable meanwhile."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QProcess, QProcessEnvironment, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from fiscal_desk.desk.selfcheck.checking import LANGUAGE_VARIABLE
from fiscal_desk.desk.selfcheck.screen import own_command
from fiscal_desk.desk.selfcheck.system_libraries import own_surroundings


class SelfCheckWindow(QWidget):
    """A window of its own; looks once when it opens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("检查运行环境"))
        self.page = QPlainTextEdit(self.tr("正在检查……"))
        self.page.setReadOnly(True)
        self.page.setAccessibleName(self.tr("检查结果"))
        buttons = QDialogButtonBox()
        self.copy = buttons.addButton(self.tr("复制"), QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("关闭"), QDialogButtonBox.ButtonRole.RejectRole)
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(buttons)
        self.resize(720, 460)
        self.process = QProcess(self)
        surroundings = QProcessEnvironment()
        for name, value in own_surroundings().items():
            surroundings.insert(name, value)
        surroundings.insert(LANGUAGE_VARIABLE, "en" if QLocale().language() == QLocale.Language.English else "zh_CN")
        self.process.setProcessEnvironment(surroundings)
        self.process.finished.connect(self._on_finished)
        self.process.errorOccurred.connect(self._on_error)
        program, *arguments = own_command("--self-check")
        self.process.start(program, arguments)

    def closeEvent(self, event: object) -> None:
        """Let go of a check that still looks."""
        self.process.finished.disconnect(self._on_finished)
        self.process.errorOccurred.disconnect(self._on_error)
        self.process.kill()
        self.process.waitForFinished()

    def _on_finished(self) -> None:
        found = bytes(self.process.readAllStandardOutput().data()).decode("utf-8", "replace")
        self._show(found or bytes(self.process.readAllStandardError().data()).decode("utf-8", "replace"))

    def _on_error(self) -> None:
        self._show(self.tr("检查没有启动起来：{reason}").format(reason=self.process.errorString()))

    def _show(self, text: str) -> None:
        self.page.setPlainText(text.strip())
        self.copy.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.page.toPlainText())

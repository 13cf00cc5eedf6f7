"""The file dialogs, behind one small interface that tests put their own choices into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

CASE_SUFFIX = ".fdesk"
LEXICON_SUFFIX = ".json"


class FileDialogs(QObject):
    """Asks for files with the system's dialogs."""

    window: QWidget | None = None  # what the dialogs belong to

    def choose_reports(self, folder: str) -> list[Path]:
        """Ask for reports to open; empty where the user cancels."""
        from fiscal_desk.report.opening import SUPPORTED_SUFFIXES

        patterns = " ".join(f"*{suffix}" for suffix in SUPPORTED_SUFFIXES)
        kinds = ";;".join([self.tr("报告 ({patterns})").format(patterns=patterns), self.tr("所有文件 (*)")])
        names, _ = QFileDialog.getOpenFileNames(self.window, self.tr("打开报告"), folder, kinds)
        return [Path(name) for name in names]

    def ask_password(self, why: str) -> str | None:
        """Ask for the password of a file; `why` says which. None where the user cancels."""
        password, is_given = QInputDialog.getText(self.window, self.tr("打开密码"), why, QLineEdit.EchoMode.Password)
        return password if is_given and password else None

    def choose_case(self, folder: str) -> Path | None:
        """Ask for a case to open."""
        kinds = self.tr("案卷 (*{suffix})").format(suffix=CASE_SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("打开案卷"), folder, kinds)
        return Path(name) if name else None

    def choose_document(self) -> Path | None:
        """Ask for a Word file to hold against the norms."""
        kinds = self.tr("Word 文档 (*.docx)")
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("核对公文格式"), "", kinds)
        return Path(name) if name else None

    def choose_lexicon(self) -> Path | None:
        """Ask for a lexicon that was handed round."""
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("导入词库"), "", self.tr("词库 (*.json)"))
        return Path(name) if name else None

    def choose_lexicon_target(self) -> Path | None:
        """Ask where to write the lexicon to hand it round; the dialog itself asks before it replaces a file."""
        proposal = self.tr("财政对读词库") + LEXICON_SUFFIX
        name, _ = QFileDialog.getSaveFileName(self.window, self.tr("导出词库"), proposal, self.tr("词库 (*.json)"))
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == LEXICON_SUFFIX else path.with_name(path.name + LEXICON_SUFFIX)

    def choose_history_target(self, case: str) -> Path | None:
        """Ask where to write the history; the dialog itself asks before it replaces a file."""
        kinds = ";;".join([self.tr("Excel 工作簿 (*.xlsx)"), self.tr("CSV 文本 (*.csv)")])
        proposal = self.tr("{case}更正历史.xlsx").format(case=case)
        name, kind = QFileDialog.getSaveFileName(self.window, self.tr("导出更正历史"), proposal, kinds)
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() in (".xlsx", ".csv"):
            return path
        return path.with_name(path.name + (".csv" if "csv" in kind else ".xlsx"))

    def choose_case_target(self, proposal: str) -> Path | None:
        """Ask where to save the case; the dialog itself asks before it replaces a file."""
        kinds = self.tr("案卷 (*{suffix})").format(suffix=CASE_SUFFIX)
        name, _ = QFileDialog.getSaveFileName(self.window, self.tr("案卷另存为"), proposal, kinds)
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == CASE_SUFFIX else path.with_name(path.name + CASE_SUFFIX)

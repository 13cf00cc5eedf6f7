"""The file dialogs, behind one small interface that tests put their own choices into."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QLineEdit, QWidget

from fiscal_desk.desk.services.save_places import documents_folder, free_path

if TYPE_CHECKING:
    from fiscal_desk.report.model import SheetOfFile
    from fiscal_desk.report.pasted import Pasted

CASE_SUFFIX = ".fdesk"
LEXICON_SUFFIX = ".json"


class FileDialogs(QObject):
    """Asks for files with the system's dialogs."""

    window: QWidget | None = None  # what the dialogs belong to

    def choose_reports(self, folder: str) -> list[Path]:
        """Ask for reports to open; empty where the user cancels."""
        from fiscal_desk.report.opening import SUPPORTED_SUFFIXES

        patterns = " ".join(f"*{suffix}" for suffix in (*SUPPORTED_SUFFIXES, ".zip"))
        kinds = ";;".join([self.tr("报告 ({patterns})").format(patterns=patterns), self.tr("所有文件 (*)")])
        names, _ = QFileDialog.getOpenFileNames(self.window, self.tr("打开报告"), folder, kinds)
        return [Path(name) for name in names]

    def choose_folder(self, folder: str) -> Path | None:
        """Ask for a folder of reports."""
        name = QFileDialog.getExistingDirectory(self.window, self.tr("打开文件夹里的报告"), folder)
        return Path(name) if name else None

    def choose_among(self, names: Sequence[str]) -> list[int]:
        """Ask which of the reports in a folder or archive to open; return their places, none where the user cancels."""
        title, intro = (
            self.tr("选择要打开的报告"),
            self.tr("里面有 {count} 份报告，勾选要打开的：").format(count=len(names)),
        )
        return self._checked(title, intro, self.tr("打开 {count} 份"), names, range(len(names)))

    def choose_sheets(self, sheets: Sequence[SheetOfFile]) -> list[int]:
        """Ask which sheets of a workbook to read; return their places, none where the user cancels."""
        title = self.tr("选择工作表")
        intro = self.tr("这份表格有 {count} 张工作表，勾选作为报告内容的：").format(count=len(sheets))
        read = [place for place, sheet in enumerate(sheets) if sheet.is_read]
        return self._checked(title, intro, self.tr("读取 {count} 张"), [sheet.name for sheet in sheets], read)

    def _checked(
        self, title: str, intro: str, accept: str, names: Sequence[str], checked: Collection[int]
    ) -> list[int]:
        from fiscal_desk.desk.widgets.check_list import CheckList

        dialog = CheckList(title, intro, accept, names, checked, self.window)
        try:
            return dialog.chosen() if dialog.exec() == QDialog.DialogCode.Accepted else []
        finally:
            dialog.deleteLater()

    def ask_pasted(self, text: str, html: str) -> Pasted | None:
        """Show what was copied and ask for its title; None where the user cancels."""
        from fiscal_desk.desk.widgets.paste_dialog import PasteDialog

        dialog = PasteDialog(text, html, self.window)
        try:
            return dialog.pasted() if dialog.exec() == QDialog.DialogCode.Accepted else None
        finally:
            dialog.deleteLater()

    def ask_password(self, why: str) -> str | None:
        """Ask for the password of a file; `why` says which. None where the user cancels."""
        password, is_given = QInputDialog.getText(self.window, self.tr("打开密码"), why, QLineEdit.EchoMode.Password)
        return password if is_given and password else None

    def choose_case(self, folder: str) -> Path | None:
        """Ask for a case to open."""
        kinds = self.tr("案卷 (*{suffix})").format(suffix=CASE_SUFFIX)
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("打开案卷"), folder, kinds)
        return Path(name) if name else None

    def choose_document(self, title: str) -> Path | None:
        """Ask for a Word file; `title` says what for."""
        kinds = self.tr("Word 文档 (*.docx)")
        name, _ = QFileDialog.getOpenFileName(self.window, title, str(documents_folder()), kinds)
        return Path(name) if name else None

    def choose_lexicon(self) -> Path | None:
        """Ask for a lexicon that was handed round."""
        name, _ = QFileDialog.getOpenFileName(
            self.window, self.tr("导入词库"), str(documents_folder()), self.tr("词库 (*.json)")
        )
        return Path(name) if name else None

    def choose_lexicon_target(self) -> Path | None:
        """Ask where to write the lexicon to hand it round; the dialog itself asks before it replaces a file."""
        proposal = str(free_path(documents_folder() / (self.tr("财政对读词库") + LEXICON_SUFFIX)))
        name, _ = QFileDialog.getSaveFileName(self.window, self.tr("导出词库"), proposal, self.tr("词库 (*.json)"))
        if not name:
            return None
        path = Path(name)
        return path if path.suffix.lower() == LEXICON_SUFFIX else path.with_name(path.name + LEXICON_SUFFIX)

    def choose_history_target(self, proposal: str) -> Path | None:
        """Ask where to write the history; the dialog itself asks before it replaces a file."""
        kinds = ";;".join([self.tr("Excel 工作簿 (*.xlsx)"), self.tr("CSV 文本 (*.csv)")])
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

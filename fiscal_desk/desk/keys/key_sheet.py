"""The key sheet: one page of all keys, made from the actions themselves, to look at or to print."""

from __future__ import annotations

from html import escape
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QTextBrowser, QVBoxLayout, QWidget

from fiscal_desk.desk.keys.key_book import KeyBook
from fiscal_desk.desk.keys.key_rules import shown_keys
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.save_places import documents_folder, free_path

Line = tuple[str, str]  # what it does, the keys


def sheet_of(book: KeyBook) -> list[tuple[str, list[Line]]]:
    """Return the groups of the sheet: the menus with every action that has keys, then what is fixed."""
    groups = []
    for group, entries in groupby(book.entries, lambda entry: entry.group):
        lines = [(each.words, " / ".join(shown_keys(keys) for keys in each.keys)) for each in entries if each.keys]
        if lines:
            groups.append((group, lines))
    translate = QCoreApplication.translate
    fixed = [
        (translate("KeySheet", "正文、列表：去改数值"), "Enter"),
        (translate("KeySheet", "填写栏：存下并回正文 / 恢复原样并回正文"), "Enter / Esc"),
        (translate("KeySheet", "正文：移动光标 / 选中文字"), translate("KeySheet", "方向键 / Shift+方向键")),
        (translate("KeySheet", "查找：下一处 / 上一处 / 到结果列表"), "Enter / Shift+Enter / ↓"),
        (translate("KeySheet", "关闭查找，选中找到的文字"), "Esc"),
        (translate("KeySheet", "停止正在打开的报告"), "Esc"),
        (translate("KeySheet", "菜单"), translate("KeySheet", "Alt+菜单名后的字母")),
        (translate("KeySheet", "下一栏 / 上一栏"), "Tab / Shift+Tab"),
    ]
    return [*groups, (translate("KeySheet", "各处通用（不可改）"), fixed)]


def sheet_html(groups: list[tuple[str, list[Line]]], title: str) -> str:
    """Return the sheet as a page of two columns, about equally long."""
    tables = [_table(name, lines) for name, lines in groups]
    sizes = [len(lines) + 2 for _, lines in groups]
    split = min(range(len(groups) + 1), key=lambda at: abs(sum(sizes[:at]) - sum(sizes[at:])))
    left, right = "".join(tables[:split]), "".join(tables[split:])
    cell = '<td width="50%" valign="top" style="padding: 0 10px">'
    columns = f'<table width="100%"><tr>{cell}{left}</td>{cell}{right}</td></tr></table>'
    return f'<h3 align="center">{escape(title)}</h3>{columns}'


def _table(name: str, lines: list[Line]) -> str:
    rows = "".join(
        f'<tr><td style="padding: 1px 4px">{escape(words)}</td>'
        f'<td align="right" style="padding: 1px 4px"><b>{escape(keys)}</b></td></tr>'
        for words, keys in lines
    )
    return f'<p style="margin: 8px 0 2px 0"><b>{escape(name)}</b></p><table width="100%" cellspacing="0">{rows}</table>'


class KeySheet(QDialog):
    """Shows the sheet; it can be kept as a PDF, and the keys can be changed from here."""

    change_wanted = Signal()

    def __init__(self, book: KeyBook, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._book = book
        self._messages = messages
        self.setWindowTitle(self.tr("快捷键一览"))
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(self.tr("快捷键一览"))
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        self.change = buttons.addButton(self.tr("更改快捷键…"), role.ActionRole)
        self.keep = buttons.addButton(self.tr("存为 PDF…"), role.ActionRole)
        self.close_button = buttons.addButton(self.tr("关闭"), role.RejectRole)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)
        buttons.rejected.connect(self.reject)
        self.change.clicked.connect(self.change_wanted)
        self.keep.clicked.connect(self._ask_where)
        self._book.changed.connect(self.refresh)
        self.refresh()
        self.resize(900, 880)

    def refresh(self) -> None:
        """Write the sheet anew."""
        self.browser.setHtml(sheet_html(sheet_of(self._book), self.tr("财政对读 快捷键一览")))

    def write_pdf(self, path: Path) -> int:
        """Write the sheet as a PDF on A4 and return how many pages it took. Raises OSError where it cannot."""
        with path.open("ab"):
            pass  # what cannot be opened for writing says so here; Qt would only print a warning
        writer = QPdfWriter(str(path))
        writer.setPageLayout(
            QPageLayout(
                QPageSize(QPageSize.PageSizeId.A4),
                QPageLayout.Orientation.Portrait,
                QMarginsF(12, 12, 12, 12),
                QPageLayout.Unit.Millimeter,
            )
        )
        page = QTextDocument()
        font = self.font()
        font.setPointSizeF(8.5)
        page.setDefaultFont(font)
        page.setHtml(sheet_html(sheet_of(self._book), self.tr("财政对读 快捷键一览")))
        page.documentLayout().setPaintDevice(writer)
        room = writer.pageLayout().paintRectPixels(writer.resolution()).size()
        page.setPageSize(QSizeF(room))
        page.print_(writer)
        return page.pageCount()

    def _ask_where(self) -> None:
        proposal = str(free_path(documents_folder() / self.tr("快捷键一览.pdf")))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("存为 PDF"), proposal, "PDF (*.pdf)")
        if not name:
            return
        try:
            self.write_pdf(Path(name))
        except OSError:
            self._messages.show_error(self.tr("无法写入“{name}”，请换一个位置。").format(name=Path(name).name))
        else:
            self._messages.show_info(self.tr("已存为“{name}”。").format(name=Path(name).name))

"""The pages of a long PDF while it is still being read: drawn from the file, without marks."""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fiscal_desk.desk.pages.printed.page_bar import PageBar
from fiscal_desk.desk.pages.printed.page_source import PageSource
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.report.formats import Format
from fiscal_desk.report.opening import report_from_text
from fiscal_desk.worker.pages import FileBeingRead


class FirstPages(QWidget):
    """Shows a file's pages, and says that it is being read; nothing is seen where its pages cannot be shown."""

    def __init__(self, jobs: Jobs, path: Path, password: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        report = report_from_text("", name=path.name)
        # No file has this for its hash: what is held of it is not taken for a report's.
        origin = msgspec.structs.replace(report.origin, format=Format.PDF.value, sha256=f"being read: {path}")
        report = msgspec.structs.replace(report, origin=origin)
        self.source = PageSource(jobs, report, lambda: FileBeingRead(0, "none", b"", path=str(path)), self)
        self.view = PrintedView(self.source)
        self.view.setAccessibleName(self.tr("正在读取的文件的原页：{name}").format(name=path.name))
        said = QLabel(self.tr("正在读取“{name}”，先看原页；读完后在这里显示正文和数据。").format(name=path.name))
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setWordWrap(True)
        said.setContentsMargins(12, 8, 12, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(said)
        column.addWidget(PageBar(self.view))
        column.addWidget(self.view, 1)
        self.source.failed.connect(self.hide)
        self.source.open(password)

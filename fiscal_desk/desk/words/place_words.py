"""Where in its file a place of a report is found, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.report.model import Report


def place_words(report: Report, offset: int) -> str:
    """Return where a text offset stands: 收入表!C7, 第3页 or 第3段; empty where no paragraph holds it."""
    block = report.block_at(offset)
    if block is None:
        return ""
    if block.place is not None and block.place.address:
        return block.place.address
    page = report.page_at(offset)
    if page is not None:
        return QCoreApplication.translate("Places", "第{number}页").format(number=page)
    return QCoreApplication.translate("Places", "第{number}段").format(number=block.number)

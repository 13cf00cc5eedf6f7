"""Cells on the clipboard: as text between tabs, and as a table that spreadsheets take cell by cell."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QMimeData, QStringListModel
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

Lines = Sequence[Sequence[str]]

#: Says to Excel and to Calc that a cell is text: “2023” stays a year, “1-6” is no date, “=” begins no formula.
_AS_TEXT = """ style="mso-number-format:'\\@'" sdnum="1033;0;@\""""


def is_copy_key(event: QEvent) -> bool:
    """Whether Ctrl+C is pressed in a table, before the window takes it, which copies from the page."""
    is_key = event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
    return is_key and event.matches(QKeySequence.StandardKey.Copy)  # type: ignore[attr-defined]


def copy_lines(lines: Lines, *, heads: bool) -> None:
    """Put cells on the clipboard; with `heads`, the first line are the heads of the columns. No lines: nothing."""
    if not lines:
        return
    data = _mime_data()
    data.setText(as_text(lines))
    if heads or len(lines) > 1 or len(lines[0]) > 1:
        data.setHtml(as_html(lines, heads=heads))
    QGuiApplication.clipboard().setMimeData(data)


def as_text(lines: Lines) -> str:
    """Return cells as lines with tabs between them."""
    return "\n".join("\t".join(cell.replace("\n", " ").replace("\t", " ") for cell in line) for line in lines)


def as_html(lines: Lines, *, heads: bool) -> str:
    """Return cells as an HTML table of text cells."""
    rows = []
    for at, line in enumerate(lines):
        tag = "th" if heads and at == 0 else "td"
        rows.append("".join(f"<{tag}{_AS_TEXT}>{escape(cell)}</{tag}>" for cell in line))
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<html><head><meta charset="utf-8"></head><body><table>{body}</table></body></html>'


def _mime_data() -> QMimeData:
    """Return empty data that Qt made itself: the clipboard keeps it until Qt has gone, which is after Python."""
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    data.clear()
    return data

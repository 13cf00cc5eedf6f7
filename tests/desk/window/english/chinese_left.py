"""What of a window is still Chinese while it speaks English, but for what reports say and for names that are kept."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabWidget,
    QTextBrowser,
    QWidget,
)

_CHINESE = re.compile("[\u4e00-\u9fff]+")
_TAG = re.compile("<[^>]*>")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
#: So many lines of a table say what all of it does.
_LINES = 60


def chinese_left(top: QWidget, kept: str) -> list[str]:
    """Return what is seen, shown as a tip or read out beneath a widget, has Chinese in it, and is not in `kept`."""
    found = []
    for widget in (top, *top.findChildren(QWidget)):
        if not _is_part_of(widget, top):
            continue
        for words in _said(widget):
            if strange := chinese_in(words, kept):
                found.append(f"{type(widget).__name__}({widget.objectName()}) {strange}")
    return list(dict.fromkeys(found))


def chinese_in(words: str, kept: str) -> str:
    """Return the Chinese of some words that is not in `kept`, with how they begin; empty where there is none."""
    plain = _TAG.sub("", words)
    strange = [each for each in _CHINESE.findall(plain) if each not in kept]
    return f"{'…'.join(strange)}: {plain[:90]}" if strange else ""


def _is_part_of(widget: QWidget, top: QWidget) -> bool:
    """Return whether a widget is shown in this window: not in a dialog of its own."""
    while widget is not top:
        if isinstance(widget, QDialog) or (widget.isHidden() and not isinstance(widget, QMenu)):
            return False
        parent = widget.parentWidget()
        if parent is None:
            return False
        widget = parent
    return True


def _said(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.statusTip()
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox():
            yield widget.title()
        case QLineEdit():
            yield widget.placeholderText()
            yield widget.text()
        case QTextBrowser():
            yield widget.toPlainText()
        case QPlainTextEdit():
            yield widget.placeholderText()
        case QTabWidget():
            yield from (widget.tabText(at) for at in range(widget.count()))
            yield from (widget.tabToolTip(at) for at in range(widget.count()))
        case QMenu():
            yield from (action.text() for action in widget.actions())
            yield from (action.toolTip() for action in widget.actions())
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model())


def _cells(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[str]:
    parent = parent or QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        for role in _ROLES[:2]:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(min(model.rowCount(parent), _LINES)):
            yield from (str(model.data(model.index(row, column, parent), role) or "") for role in _ROLES)
    for row in range(min(model.rowCount(parent), _LINES)):
        here = model.index(row, 0, parent)
        if model.rowCount(here):
            yield from _cells(model, here)

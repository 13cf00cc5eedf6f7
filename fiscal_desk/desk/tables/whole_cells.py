"""Cells that are too narrow for their words: words are shortened, numbers never."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from fiscal_desk.desk.widgets.elided_label import whole_numbers

#: What stands between several values in one cell, and what parts two lines of one cell for Qt.
_BETWEEN, _LINE = "；", "\u2028"
#: What the style keeps free on either side of the words.
_MARGIN = 8


class WholeCells(QStyledItemDelegate):
    """Shortens what does not fit so that no number is shown in part."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put the words into the option as they fit."""
        super().initStyleOption(option, index)
        text, metrics = option.text, option.fontMetrics  # type: ignore[attr-defined]
        rect = option.rect  # type: ignore[attr-defined]
        room = rect.width() - _MARGIN
        if len(text) * metrics.maxWidth() > room and metrics.horizontalAdvance(text) > room:
            lines = max(rect.height() // metrics.lineSpacing(), 1)
            option.text = fitted(text, metrics, room, lines)  # type: ignore[attr-defined]


def fitted(text: str, metrics: QFontMetrics, room: int, lines: int) -> str:
    """Return a cell's text for so many lines of a width (pixels): several values stand beneath each other."""
    values = text.split(_BETWEEN)
    if 1 < len(values) <= lines and all(metrics.horizontalAdvance(each + _BETWEEN) <= room for each in values):
        return (_BETWEEN + _LINE).join(values)
    # Where a line ends something of it is lost: a letter, or in other languages a word.
    lost = metrics.horizontalAdvance("国" if text.count(" ") < lines else "国国国")
    width = room * lines - (lines - 1) * lost
    if lines > 1 and metrics.horizontalAdvance(text) <= width:
        return text
    return whole_numbers(text, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))

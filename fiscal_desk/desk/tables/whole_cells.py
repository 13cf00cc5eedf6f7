"""Cells that are too narrow for their words: words are shortened, numbers never."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

#: What stands between several values in one cell, and what parts two lines of one cell for Qt.
_BETWEEN, _LINE = "；", "\u2028"
#: What the style keeps free on either side of the words.
MARGIN = 6
_NUMBER = re.compile(r"[\d.,]+$")
#: A number at the end, with the sign that parts it from what was counted before; and words that go on behind it.
_BARE = re.compile(r"\s*(?:[，、·•]|(?<!\d),|,(?=\s))\s*[\d.,]+\s*$")
_WORD = re.compile(r"\s*(?:/|[^\W\d])")


class WholeCells(QStyledItemDelegate):
    """Shortens what does not fit so that no number is shown in part."""

    def initStyleOption(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Put the words into the option as they fit."""
        super().initStyleOption(option, index)
        text, metrics = option.text, option.fontMetrics  # type: ignore[attr-defined]
        rect = option.rect  # type: ignore[attr-defined]
        room = rect.width() - MARGIN
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


def whole_numbers(text: str, shown: str) -> str:
    """Return a shortened text without the beginning of a number: 存疑 115 must not become 存疑 11…

    Nor is a number left of which nothing says what it counts: 7 pages, 7 … is 7 pages….
    """
    kept = len(shown) - 1
    if shown == text or not shown or text[:kept] != shown[:kept]:
        return shown
    if kept < len(text) and _NUMBER.match(text[kept]):
        return _NUMBER.sub("", shown[:kept]).rstrip() + shown[kept:]
    if _WORD.match(text[kept:]) and (found := _BARE.search(shown[:kept])) and found.start():
        return shown[: found.start()] + shown[kept:]
    return shown

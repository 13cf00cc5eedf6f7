"""A label that shortens its text to the room it has."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel

_NUMBER = re.compile(r"[\d.,]+$")
#: A number at the end, with the sign that parts it from what was counted before; and words that go on behind it.
_BARE = re.compile(r"\s*[,，、·•]\s*[\d.,]+\s*$")
_WORD = re.compile(r"\s*(?:/|[^\W\d])")


class ElidedLabel(QLabel):
    """A label that shortens its text to the room it has; the whole text is its tool tip."""

    def minimumSizeHint(self) -> QSize:
        """Allow any narrowness."""
        return QSize(20, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits; all of it where the label may take several lines."""
        if self.wordWrap():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        metrics = self.fontMetrics()
        shown = whole_numbers(self.text(), metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width()))
        self.setToolTip(self.text() if shown != self.text() else "")
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), int(self.alignment()), shown)
        painter.end()


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

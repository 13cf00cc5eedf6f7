"""Tabs no higher than their names need: the style's own padding would cost the text a line."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabBar

_PADDING = 7  # above and below a name


class LowTabs(QTabBar):
    """A tab bar of one line."""

    def tabSizeHint(self, index: int) -> QSize:
        """Return the style's width and the height of a name."""
        hint = super().tabSizeHint(index)
        return QSize(hint.width(), min(hint.height(), self.fontMetrics().height() + _PADDING))

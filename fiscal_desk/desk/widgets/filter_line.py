"""Lines beside the text, in which undo and redo belong to the case where the line has nothing to take back."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget


class DeskLine(QLineEdit):
    """A line of the window; a dialog's own may keep all keys to themselves."""

    def event(self, event: QEvent) -> bool:
        """Let go of Ctrl+Z and Ctrl+Y, which a line edit claims always."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return False
        return super().event(event)


class FilterLine(DeskLine):
    """Narrows a list down; has a cross that empties it."""

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)

"""The fields of the report card, with a bar where there is little room: pressed together, fields would cut words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class FieldArea(QScrollArea):
    """As high as its fields where it may be; the field that is typed in stays in sight."""

    def __init__(self, fields: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(fields)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What a new period does is shown below, and takes room while it is typed."""
        super().resizeEvent(event)
        typed_in = self.window().focusWidget()
        if typed_in is not None and self.widget().isAncestorOf(typed_in):
            # With what is said of the field beneath it.
            self.ensureWidgetVisible(typed_in, 0, 2 * typed_in.height())

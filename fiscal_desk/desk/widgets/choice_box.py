"""A box of choices that says what it is for, and that never cuts a word in the middle of a letter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip


class ChoiceBox(QComboBox):
    """Where words are too long for their place, they end in …; the tip and the open list have them whole."""

    gives_way = False  # whether it may become narrower than the choices that it is made for

    def minimumSizeHint(self) -> QSize:
        """Allow a box that gives way to show no more than two characters and …."""
        hint = super().minimumSizeHint()
        if not self.gives_way:
            return hint
        # Qt reckons with an icon, too.
        made_for = (
            self.minimumContentsLength() * self.fontMetrics().horizontalAdvance("X") + self.iconSize().width() + 4
        )
        return QSize(hint.width() - made_for + self.fontMetrics().horizontalAdvance("国国…"), hint.height())

    def shown_text(self) -> str:
        """Return what stands in the box."""
        metrics, whole, room = self.fontMetrics(), self.currentText(), self._room()
        # Qt makes a box as wide as what is seen of its words: the blank half of a last bracket needs no room.
        if metrics.boundingRect(whole).right() <= room:
            return whole
        return metrics.elidedText(whole, Qt.TextElideMode.ElideRight, room)

    def showPopup(self) -> None:
        """Open the list, as wide as its longest words."""
        bar = self.view().verticalScrollBar().sizeHint().width()
        self.view().setMinimumWidth(max(self.view().sizeHintForColumn(0) + bar, self.width()))
        super().showPopup()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box with words that fit."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()  # type: ignore[attr-defined]
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell the whole words of what was shortened."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            whole = self.currentText()
            QToolTip.showText(event.globalPos(), whole if self.shown_text() != whole else "", self)
            return True
        return super().event(event)

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        # Fusion leaves a pixel at either end of the field.
        return self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width() - 2


def name_box(box: QComboBox, purpose: str) -> None:
    """Have screen readers say what a box is for: on Linux its name is what is chosen in it, so it is described, too."""
    box.setAccessibleName(purpose)
    box.setAccessibleDescription(purpose)

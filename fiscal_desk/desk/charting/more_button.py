"""A bar's buttons where it has no room for them: what does not fit is in a menu of one more button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QWidget


class MoreButton(QToolButton):
    """Stands behind the buttons of a bar; those that are named first give way first."""

    def __init__(self, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._offered = True
        self.setText(self.tr("更多"))
        self.setAccessibleName(self.tr("更多操作"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setMenu(self._menu)
        self.hide()

    def offer(self, offered: bool) -> None:
        """Show the buttons, as many as fit, or none."""
        self._offered = offered

    def fit(self, room: int, spacing: int) -> None:
        """Leave as many buttons in the bar as fit into so many pixels."""
        taken = sum(button.sizeHint().width() + spacing for button in self._buttons)
        put_away = 0
        if taken > room:
            room -= self.sizeHint().width() + spacing
            while taken > room and put_away < len(self._buttons):
                taken -= self._buttons[put_away].sizeHint().width() + spacing
                put_away += 1
        for at, button in enumerate(self._buttons):
            button.setVisible(self._offered and at >= put_away)
        self.setVisible(self._offered and put_away > 0)

    def _fill(self) -> None:
        self._menu.clear()
        for button in self._buttons:
            if button.isHidden():
                action = self._menu.addAction(button.text())
                action.setEnabled(button.isEnabled())
                action.triggered.connect(button.click)

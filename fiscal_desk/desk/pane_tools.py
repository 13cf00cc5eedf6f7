"""What is done with the panes and in them: going together, and drawing the spans of figures anew."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from fiscal_desk.desk.pane_area import PaneArea
from fiscal_desk.desk.settings import Settings


class PaneTools(QObject):
    """Puts these actions into the menus and remembers what is switched on."""

    def __init__(self, panes: PaneArea, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._linking = panes.linking
        self._linking.link.setChecked(settings.flag("linked", True))
        self._linking.link.toggled.connect(lambda on: settings.set_flag("linked", on))

    def add_to_menus(self, view: QMenu) -> None:
        """Put the actions at the ends of these menus."""
        view.addSeparator()
        view.addActions([self._linking.link, self._linking.mark])

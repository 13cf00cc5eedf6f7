"""The key book of a window with its two dialogs: the sheet, and the place to change keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.keys.key_book import KeyBook, focus_first
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.settings.settings import Settings


class KeyWindows(QObject):
    """Made when all panels are there; opens its dialogs over the window."""

    def __init__(self, actions: Actions, settings: Settings, messages: Messages, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._messages = messages
        self.book = KeyBook(actions, settings, self)
        actions.connect_to(ActionId.KEY_SHEET, self.show_sheet)
        actions.connect_to(ActionId.CHANGE_KEYS, self.change_keys)

    def show_sheet(self) -> None:
        """Show all keys on one page."""
        from fiscal_desk.desk.keys.key_sheet import KeySheet

        sheet = KeySheet(self.book, self._messages, self._window)
        sheet.change_wanted.connect(self.change_keys)
        sheet.open()

    def change_keys(self) -> None:
        """Let the user choose other keys."""
        from fiscal_desk.desk.keys.key_settings import KeySettingsDialog

        KeySettingsDialog(self.book, self._window).open()


def go_to_panel(dock: QDockWidget, widget: QWidget) -> None:
    """Put the keyboard into a panel, showing it where it is hidden."""
    dock.show()
    dock.raise_()
    focus_first(widget)

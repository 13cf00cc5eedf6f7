"""Report card, settings and help: actions that open a window of their own, and what the user set put to work.

The window makes one of these and lends its menus.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

from fiscal_desk.desk.files.files import Files
from fiscal_desk.desk.looks.icons import icon
from fiscal_desk.desk.pages.appearance import Appearance
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.window.menus import Menus


class HelpTools(QObject):
    """One for a window."""

    keys_wanted = Signal()  # the help page names them, the key sheet shows them

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        files: Files,
        settings: Settings,
        appearance: Appearance,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._files = files
        self._preferences = settings.preferences
        self._appearance = appearance
        self._window = window
        #: Which report the user is looking at; empty for none.
        self.report_shown: Callable[[], str] = lambda: ""
        self.page = 0  # of the settings, where they were turned to last
        self.card = self._make(self.tr("报告卡片…"), "Ctrl+I", self.show_card)
        self.card.setIcon(icon("card"))
        self.settings = self._make(self.tr("设置…"), "Ctrl+,", self.show_settings)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.help = self._make(self.tr("使用说明"), "F1", self.show_help)
        session.case_replaced.connect(self.refresh)
        session.reports_changed.connect(self.refresh)
        self._preferences.changed.connect(self._on_changed)
        self._set_font()
        self.refresh()

    def add_to_menus(self, menus: Menus) -> None:
        """Put the actions where people look for them."""
        before = menus.recent.menuAction()
        menus.file.insertAction(before, self.card)
        menus.edit.addSeparator()
        menus.edit.addAction(self.settings)
        actions = menus.help.actions()
        menus.help.insertAction(actions[0] if actions else None, self.help)  # type: ignore[arg-type]

    def refresh(self) -> None:
        """Enable what can be done now."""
        self.card.setEnabled(bool(self._session.case.reports))

    def show_card(self, report_id: str = "") -> None:
        """Open the card of a report; without one, of the report that the user is looking at."""
        from fiscal_desk.desk.card.card_dialog import CardDialog

        self._files.settle()
        report = self._session.report(report_id or self.report_shown())
        if report:
            CardDialog(self._session, self._jobs, self._files.lexicon.read(), report, self._window).open()

    def show_settings(self) -> None:
        """Open the settings on the page that was turned to last."""
        from fiscal_desk.desk.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._preferences, self._window, page=self.page)
        dialog.page_turned.connect(self._on_page)
        dialog.open()

    def show_help(self) -> None:
        """Open the page of help beside the window, which stays usable."""
        from fiscal_desk.desk.help.help_window import HelpWindow

        for there in self._window.findChildren(HelpWindow):
            there.raise_()
            there.activateWindow()
            return
        help_window = HelpWindow(self._window)
        help_window.keys_wanted.connect(self.keys_wanted)
        help_window.show()

    def _on_page(self, page: int) -> None:
        self.page = page

    def _on_changed(self, key: str) -> None:
        if key.startswith("look/page"):
            self._set_font()
        if key == "look/scheme":
            self.card.setIcon(icon("card"))

    def _set_font(self) -> None:
        self._appearance.set_font(
            self._preferences.text("look/page_font"), self._preferences.number("look/page_points")
        )

    def _make(self, words: str, keys: str, slot: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: slot())
        return action

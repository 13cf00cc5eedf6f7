"""Report card, settings and help: actions that open a window of their own, and what the user set put to work.

The window makes one of these.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.card.card_answering import CardAnswering
from fiscal_desk.desk.files.files import Files
from fiscal_desk.desk.pages.appearance import Appearance
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings


class HelpActions(QObject):
    """One for a window."""

    sheets_wanted = Signal(str)  # report id: the card names its sheets, which others choose among
    keys_wanted = Signal()  # the help page names them, the key sheet shows them

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        files: Files,
        settings: Settings,
        appearance: Appearance,
        actions: Actions,
        report_shown: Callable[[], str],
        window: QMainWindow,
    ) -> None:
        """`report_shown` returns the id of the report that the user is looking at; empty for none."""
        super().__init__(window)
        self._session = session
        self._jobs = jobs
        self._files = files
        self._preferences = settings.preferences
        self._appearance = appearance
        self._window = window
        self._report_shown = report_shown
        self.answering = CardAnswering(session, jobs, files.lexicon.read, self)
        self.page = 0  # of the settings, where they were turned to last
        self._card = actions.connect_to(ActionId.CARD, self.show_card)
        actions.connect_to(ActionId.SETTINGS, self.show_settings)
        actions.connect_to(ActionId.HELP, self.show_help)
        actions.connect_to(ActionId.SELF_CHECK, self.show_self_check)
        session.case_replaced.connect(self.refresh)
        session.reports_changed.connect(self.refresh)
        self._preferences.changed.connect(self._on_changed)
        self._set_font()
        self.refresh()

    def refresh(self) -> None:
        """Enable what can be done now."""
        self._card.setEnabled(bool(self._session.case.reports))

    def show_card(self, report_id: str = "") -> None:
        """Open the card of a report; without one, of the report that the user is looking at."""
        from fiscal_desk.desk.card.card_dialog import CardDialog

        self._files.settle()
        report = self._session.report(report_id or self._report_shown())
        if report:
            dialog = CardDialog(self._session, self._jobs, self._files.lexicon.read(), report, self._window)
            dialog.sheets_wanted.connect(self.sheets_wanted)
            dialog.open()

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

    def show_self_check(self) -> None:
        """Look what this computer has of what the program needs, in a window beside the reports."""
        from fiscal_desk.desk.selfcheck.selfcheck_window import SelfCheckWindow

        SelfCheckWindow(self._window).show()

    def _on_page(self, page: int) -> None:
        self.page = page

    def _on_changed(self, key: str) -> None:
        if key.startswith("look/page"):
            self._set_font()

    def _set_font(self) -> None:
        self._appearance.set_font(
            self._preferences.text("look/page_font"), self._preferences.number("look/page_points")
        )

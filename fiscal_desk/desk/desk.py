"""Everything that outlives a window: session, messages, jobs, settings, files; and the window itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from fiscal_desk.desk.collecting import CalmCollector
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.files.files import Files
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.services.standing import Standing
from fiscal_desk.desk.settings.language import set_language
from fiscal_desk.desk.settings.preferring import Preferring
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.window.window import Window
from fiscal_desk.desk.words.refusal_words import refusal_words

if TYPE_CHECKING:
    from fiscal_desk.case.case import Case
    from fiscal_desk.catalogue.catalogue import Catalogue
    from fiscal_desk.worker.process import Worker


class Desk(QObject):
    """Owns the window and makes another one where the language changes.

    Long work is done by `worker`; without one, in threads of this process.
    """

    def __init__(
        self,
        application: QApplication,
        case: Case,
        catalogue: Catalogue | Callable[[], Catalogue],
        settings: Settings,
        worker: Worker | None = None,
        front: Window | None = None,
    ) -> None:
        """Make the window, or take the one that was shown already."""
        super().__init__(application)
        self._application = application
        self.settings = settings
        self.messages = Messages(self)
        self.messages.refusal = refusal_words
        self.jobs = Jobs(self, worker)
        self.session = Session(case, catalogue, self.messages, self)
        self.feed = ComparisonFeed(self.session, self.jobs, self)
        self.standing = Standing(self.session, self.messages, self)
        self.files = Files(self.session, self.messages, self.jobs, settings, self)
        self.collector = CalmCollector(application, self.session, self.jobs, self)
        if front is None:
            set_language(application, settings.language)
        self._window = self._take_on(front or Window(settings))
        self.preferring = Preferring(application, self.session, settings.preferences, self._turn_language, self)
        application.aboutToQuit.connect(self.end)

    @property
    def window(self) -> Window:
        """The window, with all that is in it."""
        self._window.complete()
        return self._window

    def show(self) -> None:
        """Show the window; what is not seen first is built once it has been painted."""
        self._window.show()

    def switch_language(self, code: str) -> None:
        """Turn to another language at once: the case stays as it is, the window is built anew."""
        self.session.settle()  # what it says when it is done, it says in this window
        self.settings.language = code
        before = self.window
        before.save_state()
        set_language(self._application, code)
        current = self.session.current
        self._window = self._take_on(Window(self.settings))
        if before.isVisible():
            self.show()
        before.hide()
        before.deleteLater()
        if current:
            self.session.reveal([current])

    def _turn_language(self, code: str) -> None:
        """Turn the language in the settings: they stay open in the new window."""
        page = self.window.help_actions.page
        self.switch_language(code)
        self.window.help_actions.page = page
        self.window.help_actions.show_settings()

    def end(self) -> None:
        """Stop background work and let go of the case; called once, at the end."""
        self.session.settle()
        self.jobs.end()
        self.session.case.close()
        self.collector.end()

    def _take_on(self, window: Window) -> Window:
        window.take_on(self.session, self.messages, self.jobs, self.files, self.feed)
        window.language_chosen.connect(self.switch_language)
        self.messages.window = window
        self.files.dialogs.window = window
        return window

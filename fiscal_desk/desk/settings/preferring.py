"""Makes hold what the user set and what outlives a window: language, light or dark, who signs, how far 约 reaches."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from fiscal_desk.case.case import current_user
from fiscal_desk.case.changes.commands import Command, Together
from fiscal_desk.desk.looks.colour_scheme import apply_scheme
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.preferences import Preferences

#: How far 约 reaches in a case that says nothing, in percent, and of a rate in 个百分点.
_USUAL = {"review/about": 5.0, "review/about_rate": 0.3}


class Preferring(QObject):
    """Listens to the preferences and to the session."""

    def __init__(
        self,
        application: QApplication,
        session: Session,
        preferences: Preferences,
        switch_language: Callable[[str], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._application = application
        self._session = session
        self._preferences = preferences
        self._switch_language = switch_language
        preferences.changed.connect(self._on_changed)
        session.case_replaced.connect(self._sign)
        if scheme := preferences.text("look/scheme"):
            apply_scheme(application, scheme)
        self._sign()

    def _on_changed(self, key: str) -> None:
        match key:
            case "language":
                self._switch_language(self._preferences.text(key))
            case "look/scheme":
                apply_scheme(self._application, self._preferences.text(key))
            case "review/who":
                self._session.case.who = self._preferences.text(key) or current_user()
            case "review/about" | "review/about_rate" if self._session.case.reports:
                self._session.do(_about_step(key, self._preferences))

    def _sign(self) -> None:
        if who := self._preferences.text("review/who"):
            self._session.case.who = who


def share(preferences: Preferences) -> Decimal:
    """Return how far 约 reaches, as a share of the value."""
    return Decimal(str(preferences.number("review/about"))) / 100


def with_habits(command: Command, preferences: Preferences, *, first: bool, label: str) -> Command:
    """Return the command that adds a report; the first one of a case brings the user's habits of comparing along."""
    unusual = [key for key, usual in _USUAL.items() if preferences.number(key) != usual]
    if not first or not unusual:
        return command
    return Together((*(_about_step(key, preferences) for key in unusual), command), label)


def _about_step(key: str, preferences: Preferences) -> Command:
    from fiscal_desk.comparison.remembered import about_rate_step, about_step

    if key == "review/about":
        return about_step(share(preferences))
    return about_rate_step(Decimal(str(preferences.number(key))))

"""Makes hold what the user set and what outlives a window: language, colours, who signs, how far 约 and 尾差 reach."""

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

#: What a case has that says nothing: how far 约 reaches, in percent, and of a rate in 个百分点; 尾差 as usual.
_USUAL = {"review/about": 5.0, "review/about_rate": 0.3, "review/rounding": ""}


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
            case _ if key in _USUAL and self._session.case.reports:
                self._session.do(_step(key, self._preferences))

    def _sign(self) -> None:
        if who := self._preferences.text("review/who"):
            self._session.case.who = who


def share(preferences: Preferences) -> Decimal:
    """Return how far 约 reaches, as a share of the value."""
    return Decimal(str(preferences.number("review/about"))) / 100


def with_habits(command: Command, preferences: Preferences, *, first: bool, label: str) -> Command:
    """Return the command that adds a report; the first one of a case brings the user's habits of comparing along."""
    unusual = [key for key, usual in _USUAL.items() if _value(key, preferences) != usual]
    if not first or not unusual:
        return command
    return Together((*(_step(key, preferences) for key in unusual), command), label)


def _value(key: str, preferences: Preferences) -> float | str:
    return preferences.text(key) if key == "review/rounding" else preferences.number(key)


def _step(key: str, preferences: Preferences) -> Command:
    from fiscal_desk.comparison.remembered import about_rate_step, about_step, rounding_step

    if key == "review/rounding":
        chosen = preferences.text(key)
        return rounding_step(int(chosen) if chosen else None)
    if key == "review/about":
        return about_step(share(preferences))
    return about_rate_step(Decimal(str(preferences.number(key))))

"""What the memo dialog remembers: the office's habits for all cases; all of it for this one."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import msgspec

from fiscal_desk.case.changes.commands import SetChoice
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.memo.settings import Length, MemoSettings
from fiscal_desk.memo.words.names import memo_title
from fiscal_desk.typed import from_plain

if TYPE_CHECKING:
    from fiscal_desk.case.case import Case

#: Name of the case's own choice.
CHOICE = "memo"
#: What belongs to the office and is proposed for the next case, too.
_HABITS = ("office", "page_number", "fonts", "length", "unit", "decimals", "template")
#: What belongs to the case; the date is today's until somebody says otherwise.
_OF_CASE = (
    "title",
    "recipient",
    "length",
    "date",
    "office",
    "page_number",
    "fonts",
    "unit",
    "decimals",
    "template",
)


class MemoMemory:
    """Keeps the habits in the user's settings."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def settings(self, choice: Any) -> MemoSettings:
        """Return what to propose: the habits, and what the case remembers (its `memo` choice, None for nothing)."""
        remembered = {name: self._settings.memo_habit(name) for name in _HABITS}
        if not remembered["length"] and self._settings.memo_habit("one_sided") == "true":
            remembered["length"] = Length.FULL  # an earlier version asked whether one-sided indicators shall be listed
        if isinstance(choice, dict):
            remembered |= {name: choice[name] for name in _OF_CASE if name in choice}
        known = {name: str(value) for name, value in remembered.items() if value}
        try:
            return from_plain(known, MemoSettings, strict=False)
        except msgspec.ValidationError:
            return MemoSettings()

    def step(self, settings: MemoSettings, case: Case) -> SetChoice | None:
        """Return the step that has the case remember its part; None where it does already.

        A title that is the proposed one follows the reports, and today's date follows the days.
        """
        known = {name: getattr(settings, name) for name in _OF_CASE}
        if known["title"] == memo_title([report.report for report in case.reports]):
            known["title"] = ""
        if known["date"] == date.today().isoformat():
            known["date"] = ""
        choice = {name: value for name, value in known.items() if value or name not in ("title", "date")}
        return None if choice == (case.choice(CHOICE) or {}) else SetChoice(CHOICE, choice)

    def keep(self, settings: MemoSettings) -> None:
        """Remember the habits."""
        for name in _HABITS:
            self._settings.set_memo_habit(name, str(getattr(settings, name)))

    @property
    def folder(self) -> str:
        """Where the last memo was written; empty where there was none."""
        return self._settings.memo_folder

    @folder.setter
    def folder(self, folder: str) -> None:
        self._settings.memo_folder = folder

"""What the memo dialog remembers: the office's habits for all cases; title, recipient and length for this one."""

from __future__ import annotations

from typing import Any

import msgspec

from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.memo.settings import Length, MemoSettings

#: Name of the case's own choice.
CHOICE = "memo"
#: What belongs to the office and is proposed for the next case, too.
_HABITS = ("office", "page_number", "fonts", "length")
#: What belongs to the case; the date is today's until somebody says otherwise.
_OF_CASE = ("title", "recipient", "length")


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
            return msgspec.convert(known, MemoSettings, strict=False)
        except msgspec.ValidationError:
            return MemoSettings()

    def choice(self, settings: MemoSettings) -> dict[str, str]:
        """Return what the case shall remember."""
        return {name: value for name in _OF_CASE if (value := getattr(settings, name))}

    def keep(self, settings: MemoSettings, folder: str) -> None:
        """Remember the habits, and where the memo was written."""
        for name in _HABITS:
            self._settings.set_memo_habit(name, getattr(settings, name))
        self._settings.memo_folder = folder

    @property
    def folder(self) -> str:
        """Where the last memo was written; empty where there was none."""
        return self._settings.memo_folder

"""What was opened last, and where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from fiscal_desk.desk.services.save_places import documents_folder
from fiscal_desk.desk.settings.settings import Settings


class RecentFiles(QObject):
    """Keeps it in the user's settings; `changed` says that the list is another one."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def folder(self) -> str:
        """Where the last file was opened or saved; the user's documents before there was one, or where it is gone."""
        last = self._settings.last_folder
        return last if last and Path(last).is_dir() else str(documents_folder())

    def holds(self, path: str) -> bool:
        """Whether a path is one of those that were opened last."""
        return any(str(each) == path for each in self._settings.recent)

    def remember(self, paths: Sequence[Path]) -> None:
        """Put files at the head of the list, in their order."""
        for path in reversed(paths):
            self._settings.add_recent(path)
        self._settings.last_folder = str(paths[0].absolute().parent)
        self.changed.emit()

    def forget(self, *paths: Path) -> None:
        """Take files that cannot be opened off the list."""
        for path in paths:
            self._settings.forget_recent(path)
        if paths:
            self.changed.emit()

    def note_case(self, path: Path) -> None:
        """Keep which case is open."""
        self._settings.last_case = path

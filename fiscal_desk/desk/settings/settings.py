"""What the desk remembers between starts: places and sizes, recent files, language, zoom."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from fiscal_desk.desk.settings.preferences import Preferences
from fiscal_desk.own_places import private_file, private_folder

_MOST_RECENT = 10
#: So many written memos are known again.
_MOST_DIGESTS = 50
_MOST_PAGED = 200
_MOST_CASES = 60


class Settings:
    """A few typed values over an INI file in the user's configuration folder."""

    def __init__(self, path: Path | None = None) -> None:
        """Use a file of the caller's, or the user's own."""
        if path is None:
            self._store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "fiscal-desk", "fiscal-desk")
            with contextlib.suppress(OSError):  # said by the self-check; without it the settings are not kept
                private_folder(self.path.parent)
                private_file(self.path)  # Qt keeps the rights that a file has
        else:
            self._store = QSettings(str(path), QSettings.Format.IniFormat)
        self.preferences = Preferences(self._store)

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self._store.fileName())

    def state(self, name: str) -> QByteArray:
        """Return a saved geometry or state; empty where there is none."""
        value = self._store.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_state(self, name: str, value: QByteArray) -> None:
        """Keep a geometry or state."""
        self._store.setValue(f"window/{name}", value)

    def flag(self, name: str, default: bool) -> bool:
        """Return a yes or no."""
        return str(self._store.value(f"view/{name}", default)).lower() in ("true", "1")

    def set_flag(self, name: str, value: bool) -> None:
        """Keep a yes or no."""
        self._store.setValue(f"view/{name}", value)

    def number(self, name: str, default: float) -> float:
        """Return a number; the default where the file holds something else."""
        try:
            return float(str(self._store.value(f"view/{name}", default)))
        except ValueError:
            return default

    def set_number(self, name: str, value: float) -> None:
        """Keep a number."""
        self._store.setValue(f"view/{name}", value)

    def keys(self, name: str) -> list[str] | None:
        """Return the keys that the user gave an action, empty for none; None where the action keeps its own."""
        value = self._store.value(f"keys/{name}")
        return None if value is None else [each for each in str(value).split("\t") if each]

    def set_keys(self, name: str, keys: list[str] | None) -> None:
        """Keep an action's keys; None forgets them."""
        if keys is None:
            self._store.remove(f"keys/{name}")
        else:
            self._store.setValue(f"keys/{name}", "\t".join(keys))

    def tables(self, case: str) -> dict[str, str]:
        """Return how the tables of a case are arranged, by their names."""
        names = [str(self._store.value(f"tables/{case}/names", ""))]
        return {name: str(self._store.value(f"tables/{case}/{name}", "")) for name in names[0].split(",") if name}

    def set_tables(self, case: str, arranged: dict[str, str]) -> None:
        """Keep how the tables of a case are arranged; of the cases, those that were left last."""
        known = [each for each in str(self._store.value("tables/cases", "")).split(",") if each and each != case]
        for old in known[_MOST_CASES:]:
            self._store.remove(f"tables/{old}")
        self._store.remove(f"tables/{case}")
        if arranged:
            self._store.setValue(f"tables/{case}/names", ",".join(arranged))
            for name, layout in arranged.items():
                self._store.setValue(f"tables/{case}/{name}", layout)
        cases = [*([case] if arranged else []), *known[:_MOST_CASES]]
        self._store.setValue("tables/cases", ",".join(cases))

    @property
    def reference(self) -> str:
        """Hash of the file whose pane the others followed; empty for none."""
        return str(self._store.value("view/reference", ""))

    @reference.setter
    def reference(self, digest: str) -> None:
        self._store.setValue("view/reference", digest)

    @property
    def with_pages(self) -> list[str]:
        """Hashes of the files that were shown as their own pages, the latest first."""
        return [digest for digest in str(self._store.value("view/with_pages", "")).split(" ") if digest]

    def set_with_pages(self, digest: str, on: bool) -> None:
        """Keep whether a file is shown as its own pages."""
        others = [each for each in self.with_pages if each != digest]
        self._store.setValue("view/with_pages", " ".join([digest, *others][:_MOST_PAGED] if on else others))

    def memo_habit(self, name: str) -> str:
        """Return what the office chose for its last memo; empty where it has not chosen."""
        return str(self._store.value(f"memo/{name}", ""))

    def set_memo_habit(self, name: str, value: str | bool) -> None:
        """Keep what the office chose for its memos."""
        self._store.setValue(f"memo/{name}", value)

    def memo_digest(self, path: Path) -> str:
        """Return the hash of what was last written to a path as a memo; empty where nothing was."""
        return dict(self._memo_digests()).get(str(path.absolute()), "")

    def set_memo_digest(self, path: Path, digest: str) -> None:
        """Remember the hash of a memo that was written, so that it may be replaced while nobody has changed it."""
        known = str(path.absolute())
        others = [each for each in self._memo_digests() if each[0] != known]
        kept = [(known, digest), *others][:_MOST_DIGESTS]
        self._store.setValue("memo/digests", ["\t".join(each) for each in kept])

    def _memo_digests(self) -> list[tuple[str, str]]:
        value = self._store.value("memo/digests", [])
        lines = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
        parted = [str(line).rpartition("\t") for line in lines]
        return [(path, digest) for path, _, digest in parted if path]

    @property
    def memo_folder(self) -> str:
        """Where the last memo was written; empty where there was none."""
        return str(self._store.value("memo/folder", ""))

    @memo_folder.setter
    def memo_folder(self, folder: str) -> None:
        self._store.setValue("memo/folder", folder)

    @property
    def language(self) -> str:
        """The chosen language (zh_CN, en), empty for the system's."""
        return str(self._store.value("language", ""))

    @language.setter
    def language(self, code: str) -> None:
        self._store.setValue("language", code)

    @property
    def recent(self) -> list[Path]:
        """Reports and cases that were opened last, the latest first."""
        value = self._store.value("recent", [])
        names = [value] if isinstance(value, str) else list(value) if isinstance(value, list) else []
        return [Path(str(name)) for name in names if name]

    def add_recent(self, path: Path) -> None:
        """Put a file at the head of the recent ones."""
        path = path.absolute()
        paths = [path, *(each for each in self.recent if each != path)]
        self._store.setValue("recent", [str(each) for each in paths[:_MOST_RECENT]])

    def forget_recent(self, path: Path | None = None) -> None:
        """Forget one recent file, or all."""
        left = [each for each in self.recent if each != path] if path else []
        self._store.setValue("recent", [str(each) for each in left])

    @property
    def last_folder(self) -> str:
        """Where the last file was opened or saved."""
        return str(self._store.value("last_folder", ""))

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._store.setValue("last_folder", folder)

    @property
    def last_case(self) -> Path | None:
        """The case that was open when the program ended."""
        value = str(self._store.value("last_case", ""))
        return Path(value) if value else None

    @last_case.setter
    def last_case(self, path: Path | None) -> None:
        self._store.setValue("last_case", str(path) if path else "")

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()

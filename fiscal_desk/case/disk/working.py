"""Where a case lives before it has a name: a working file in the user's data folder, found again after a crash."""

from __future__ import annotations

import contextlib
import os
from datetime import datetime
from pathlib import Path

from fiscal_desk.case.disk.locking import holder_of, lock_path
from fiscal_desk.case.disk.storage import is_untouched
from fiscal_desk.case.errors import from_os
from fiscal_desk.own_places import data_folder, private_file, private_folder

SUFFIX = ".fdesk"


def working_folder() -> Path:
    """Return the folder of the working files, whether it is there or not."""
    return data_folder() / "working"


def new_working_file(now: datetime) -> Path:
    """Return a path for a new working file in a folder that is there. Raises CaseError."""
    folder = working_folder()
    try:
        private_folder(data_folder())
        private_folder(folder)
    except OSError as error:
        raise from_os(error, folder) from error
    return folder / f"{now:%Y%m%d-%H%M%S}-{os.urandom(3).hex()}{SUFFIX}"


def is_working_file(path: Path) -> bool:
    """Return whether a case has no name of the user's yet."""
    return path.parent == working_folder()


def close_to_others(path: Path) -> None:
    """Let only this user read a working file; a case in a place of the user's choice is left as it is."""
    if is_working_file(path):
        with contextlib.suppress(OSError):
            private_file(path)


def unsaved_files() -> tuple[Path, ...]:
    """Return the working files that hold something and that no running program has open, newest first."""
    try:
        files = sorted(working_folder().glob(f"*{SUFFIX}"), key=lambda path: path.name, reverse=True)
    except OSError:
        return ()
    return tuple(path for path in files if not _in_use(path) and not is_untouched(path))


def remove_working_file(path: Path) -> None:
    """Delete a working file with what belongs to it; other files are left alone."""
    if is_working_file(path):
        for file in (path, path.with_name(f"{path.name}-journal"), lock_path(path)):
            with contextlib.suppress(OSError):
                file.unlink()


def _in_use(path: Path) -> bool:
    try:
        holder = holder_of(path)
    except OSError:
        return True
    return holder is not None and not holder.gone

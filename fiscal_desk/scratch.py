"""Copies that are needed for a moment: in a folder of the user's own, and gone also where the program was killed.

A report that LibreOffice converts lies on the disk once more while it does. In the system's folder for temporary files
a killed program would leave it there for good; here the next start clears it away.
"""

import contextlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from fiscal_desk.own_places import cache_folder, private_folder

#: What is older than this belongs to no program that still works on it, whatever its number says.
_OLDEST_SECONDS = 24 * 3600


@contextlib.contextmanager
def scratch_folder() -> Iterator[Path]:
    """Yield an empty folder that only this user can enter and that is gone afterwards. Raises OSError."""
    try:
        parent: Path | None = private_folder(_scratch())
    except OSError:  # a home that cannot be written, as of a service
        parent = None
    with tempfile.TemporaryDirectory(prefix=f"{os.getpid()}-", dir=parent, ignore_cleanup_errors=True) as name:
        yield Path(name)


def clear_left_over() -> None:
    """Remove what killed programs left behind; what cannot be removed stays."""
    with contextlib.suppress(OSError):
        for folder in _scratch().iterdir():
            if _is_left_over(folder):
                shutil.rmtree(folder, ignore_errors=True)


def _scratch() -> Path:
    return cache_folder() / "scratch"


def _is_left_over(folder: Path) -> bool:
    number = folder.name.partition("-")[0]
    try:
        if time.time() - folder.stat().st_mtime > _OLDEST_SECONDS:
            return True
        if not number.isdigit() or os.name == "nt":  # where asking for a process would end it
            return False
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False

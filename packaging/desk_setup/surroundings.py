"""What the checks find around them: code that is compiled once, and memory for what the whole suite writes."""

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desk_setup.places import clean_environment

#: Where Linux keeps files in memory.
MEMORY = Path("/dev/shm")
#: So many bytes have to be free there; the whole suite writes a tenth of it.
ROOM = 2 * 1024**3


@contextmanager
def surroundings(*, in_memory: bool) -> Iterator[dict[str, str]]:
    """Hold the environment of the checks; with `in_memory`, what they write is nowhere else, and gone afterwards.

    Tests open hundreds of cases, and a case waits for the disk at every step. Who looks for one test's fault finds
    its files on the disk, where pytest keeps them.
    """
    environment = clean_environment()
    # The suite starts hundreds of processes: what the first one compiled serves the others, and the next run.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not in_memory or "TMPDIR" in environment or not has_room(MEMORY):
        yield environment
        return
    # A short name: tests make sockets below it, and a socket's path holds 108 bytes.
    with tempfile.TemporaryDirectory(prefix="fd-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        Path(folder).chmod(0o711)  # tests stand in for other users, who may pass through but see nothing
        yield environment | {"TMPDIR": folder}


def has_room(folder: Path) -> bool:
    """Return whether tests may write, and start what they have written, in a folder with room enough."""
    if sys.platform == "win32" or not os.access(folder, os.W_OK | os.X_OK):
        return False
    found = os.statvfs(folder)
    return not found.f_flag & os.ST_NOEXEC and found.f_bavail * found.f_frsize >= ROOM

"""Puts a finished file in its place in one step: the old one stays whole until the new one is."""

import os
from pathlib import Path

#: The rights that a program asks for; the system takes off what the user's umask withholds.
_ANY_NEW_FILE = 0o666
_FRESH = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` beside `path`, on to the disk, and put it in its place; the folder must be there.

    The file has the rights of the one that it replaces, or those of any new file. Raises OSError; then `path` is as it
    was, and nothing is left beside it.
    """
    rights = path.stat().st_mode & 0o777 if path.exists() else None
    draft = path.with_name(f".~{os.urandom(6).hex()}.tmp")
    # Never readable by more people than the finished file, not even while it is written.
    handle = os.open(draft, _FRESH, _ANY_NEW_FILE if rights is None else rights | 0o200)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if rights is not None:
            draft.chmod(rights)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise

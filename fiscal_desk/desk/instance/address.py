"""Where the first start listens: one address for each user, screen and data folder."""

from __future__ import annotations

import hashlib
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fiscal_desk.own_places import cache_folder, data_folder, private_folder

#: A local socket's path holds 108 bytes; Qt makes it in a folder beside it first.
_LONGEST = 100


@dataclass(frozen=True)
class Address:
    """The name for QLocalServer (a socket's path; on Windows a pipe) and the file that says whose turn it is."""

    name: str
    lock: Path


def address() -> Address:
    """Return where this user's first start on this screen listens.

    Raises OSError where no folder of the user's own can be had.
    """
    screen = "".join(os.environ.get(name, "") + "\0" for name in ("WAYLAND_DISPLAY", "DISPLAY"))
    mark = hashlib.sha256(f"{screen}{data_folder()}".encode("utf-8", "surrogateescape")).hexdigest()[:12]
    name = f"fiscal-desk-{mark}"
    if os.name == "nt":
        return Address(name, private_folder(cache_folder()) / f"{name}.lock")
    socket = _folder(name) / name
    return Address(str(socket), socket.with_suffix(".lock"))


def _folder(name: str) -> Path:
    """Return a folder that only this user can enter and whose path is short enough for a socket."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and _is_ours(Path(runtime)) and _fits(Path(runtime), name):
        return Path(runtime)
    cache = cache_folder()
    if _fits(cache, name):
        return private_folder(cache)
    last = private_folder(Path(tempfile.gettempdir()) / f"fiscal-desk-{os.getuid()}")
    if not _is_ours(last):
        raise PermissionError(f"{last} belongs to somebody else")
    return last


def _fits(folder: Path, name: str) -> bool:
    return len(os.fsencode(folder / name)) <= _LONGEST


def _is_ours(folder: Path) -> bool:
    """Return whether a folder is this user's and closed to all others; a link to one is not."""
    try:
        facts = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.getuid() and not stat.S_IMODE(facts.st_mode) & 0o077

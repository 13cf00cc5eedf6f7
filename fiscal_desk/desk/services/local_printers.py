"""Keeps the search for printers on this computer's own socket: without it CUPS would ask a port of the network."""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from pathlib import Path

_SOCKET = "/run/cups/cups.sock"
_VARIABLE = "CUPS_SERVER"
_SERVER = re.compile(r"^\s*ServerName\s+\S", re.MULTILINE | re.IGNORECASE)


def ask_printers_locally(
    environment: MutableMapping[str, str], settings: tuple[Path, ...] = (), socket: str = _SOCKET
) -> None:
    """Tell CUPS, in this process's environment, to use its local socket; a server that the office has named is kept.

    `settings` are CUPS's own files, by default those of the system and of the user.
    """
    files = settings or (Path("/etc/cups/client.conf"), Path.home() / ".cups" / "client.conf")
    if _VARIABLE not in environment and not any(map(_names_server, files)):
        environment[_VARIABLE] = socket


def _names_server(file: Path) -> bool:
    try:
        return bool(_SERVER.search(file.read_text(encoding="utf-8", errors="replace")))
    except OSError:
        return False

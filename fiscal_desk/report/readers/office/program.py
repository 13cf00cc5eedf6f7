"""Where LibreOffice is on this computer."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

_NAMES = ("soffice", "libreoffice")
_UNIX_PLACES = ("/usr/lib/libreoffice", "/usr/lib64/libreoffice", "/opt/libreoffice")
_WINDOWS_PLACES = ("ProgramFiles", "ProgramFiles(x86)", "ProgramW6432")
_MAC = Path("/Applications/LibreOffice.app/Contents/MacOS/soffice")


def office_program() -> Path | None:
    """Return LibreOffice's program, None where none was found."""
    for name in _NAMES:
        if found := shutil.which(name):
            return Path(found)
    return next((place for place in _usual_places() if place.is_file()), None)


def _usual_places() -> Iterator[Path]:
    for variable in _WINDOWS_PLACES:
        if folder := os.environ.get(variable):
            yield Path(folder) / "LibreOffice" / "program" / "soffice.exe"
    for place in _UNIX_PLACES:
        yield Path(place) / "program" / "soffice"
    opt = Path("/opt")
    if opt.is_dir():  # the packages of its makers are named by version: libreoffice24.8
        yield from (folder / "program" / "soffice" for folder in sorted(opt.glob("libreoffice*"), reverse=True))
    yield _MAC

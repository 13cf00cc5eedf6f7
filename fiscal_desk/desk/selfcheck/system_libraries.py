"""Libraries that the system lacks, each with the package that brings it. Knows no Qt: it may be Qt that is missing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from fiscal_desk.resources import resources_folder

#: How the loader of programs complains.
_NOT_LOADED = re.compile(r"(\S+\.so[.\d]*): cannot open shared object file")
#: How `ldd` does.
_NOT_FOUND = re.compile(r"^\s*(\S+) => not found", re.MULTILINE)
#: What shows a message on a desktop where Qt cannot, each with the options before the words.
_DIALOGS = (("zenity", "--error", "--no-markup", "--text"), ("kdialog", "--error"), ("xmessage", "-center"))
_SECONDS = 20.0
#: Under PySide6/, frozen or not.
_QT_FILES = (
    "QtWidgets*.so",
    "QtNetwork*.so",
    "QtSvg*.so",
    "QtPrintSupport*.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforminputcontexts/lib[ci]*.so",
    "Qt/plugins/xcbglintegrations/*.so",
)


def library_in(complaint: str) -> str:
    """Return the library that the loader did not find, of what it said; empty where it said something else."""
    found = _NOT_LOADED.search(complaint)
    return found[1] if found else ""


def own_surroundings() -> dict[str, str]:
    """Return the environment in which this program's libraries are found: a frozen one's are not in that of others."""
    own = getattr(sys, "_MEIPASS", "")
    return {**os.environ, "LD_LIBRARY_PATH": own} if own and sys.platform.startswith("linux") else dict(os.environ)


def qt_files() -> list[Path]:
    """Return the files by which Qt opens windows and hears input methods; they name all that it needs of the system."""
    found = find_spec("PySide6")
    folder = Path(found.origin).parent if found is not None and found.origin else Path()
    return [path for pattern in _QT_FILES for path in sorted(folder.glob(pattern))]


def missing_for(files: Iterable[Path]) -> tuple[str, ...]:
    """Return the libraries that these libraries or programs need and the system lacks, by name.

    Empty also where that cannot be told: no `ldd` (another system than Linux).
    """
    ldd = shutil.which("ldd")
    if ldd is None or not sys.platform.startswith("linux"):
        return ()
    missing: set[str] = set()
    for file in files:
        try:
            run = subprocess.run(
                [ldd, file], env=own_surroundings(), capture_output=True, text=True, timeout=_SECONDS, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            continue
        missing |= set(_NOT_FOUND.findall(run.stdout))
    return tuple(sorted(missing))


def packages_for(libraries: Iterable[str]) -> tuple[str, ...]:
    """Return the packages that bring libraries, in Debian's names; those that no package is known for are left out."""
    known = _packages()
    return tuple(sorted({known[name] for name in libraries if name in known}))


def advice(libraries: Iterable[str]) -> str:
    """Return in one line what is missing and which packages to install; empty where nothing is missing."""
    named = sorted(libraries)
    if not named:
        return ""
    packages = packages_for(named)
    what = f"缺少系统库 {'、'.join(named)}。"
    if not packages:
        return f"{what}请把库名告诉系统管理员，安装含有它的软件包。"
    return f"{what}请安装软件包 {'、'.join(packages)}（Debian、UOS、麒麟：sudo apt install {' '.join(packages)}）。"


def tell_on_desktop(words: str) -> subprocess.Popen[bytes] | None:
    """Show words in a dialog of the desktop's own, for whoever started the program by a double-click; return it.

    Nothing is shown in a terminal, where they can be read already, nor where there is no such dialog.
    """
    if sys.stderr.isatty() or not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return None
    for program, *options in _DIALOGS:
        if path := shutil.which(program):
            return subprocess.Popen([path, *options, words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return None


@cache
def _packages() -> dict[str, str]:
    text = (resources_folder() / "system_libraries.toml").read_text(encoding="utf-8")
    packages: dict[str, str] = tomllib.loads(text)["packages"]
    return packages

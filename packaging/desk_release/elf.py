"""What the files of the frozen folder ask of a system: glibc's symbols, and libraries that are not in the folder."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from desk_setup.messages import SetupError
from desk_setup.system import PACKAGES

#: The small libraries of X11 that desktops lack: they come along, from the system that the release is made on.
#: xkbcommon-x11 is not among them: it looks into xkbcommon, and beside one of another version the program crashes.
COMES_ALONG = r"libxcb-(cursor|icccm|image|keysyms|render-util|util|xkb|shape|xinerama)\b"
_VERSION = re.compile(r"\bGLIBC_(\d+)\.(\d+)(?:\.\d+)?\b")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield the programs and libraries in a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def glibc_needs(folder: Path) -> dict[Path, tuple[int, int]]:
    """Return the newest glibc that each file asks for."""
    return {
        path: max(((int(major), int(minor)) for major, minor in _VERSION.findall(_headers(path))), default=(0, 0))
        for path in elf_files(folder)
    }


def check_glibc(folder: Path, promised: str) -> tuple[int, int]:
    """Return the newest glibc that any file asks for. Raises SetupError where it is newer than what is promised."""
    needs = glibc_needs(folder)
    major, minor = map(int, promised.split("."))
    beyond = {path: need for path, need in needs.items() if need > (major, minor)}
    if beyond:
        names = "\n".join(f"  {a}.{b}  {path.relative_to(folder)}" for path, (a, b) in sorted(beyond.items()))
        raise SetupError(
            f"这些文件需要比 {promised} 更新的 glibc：\n{names}", "Files need a newer glibc than promised."
        )
    return max(needs.values())


def outside_needs(folder: Path) -> dict[str, set[str]]:
    """Return the libraries that are loaded from the system, each with the files that ask for it."""
    files = list(elf_files(folder))
    inside = {path.name for path in folder.rglob("*.so*")}
    asked: dict[str, set[str]] = {}
    for path in files:
        for name in _NEEDED.findall(_headers(path)):
            if name not in inside:
                asked.setdefault(name, set()).add(path.relative_to(folder).as_posix())
    return asked


def system_packages(folder: Path) -> list[str]:
    """Return Debian's packages that the folder needs.

    Raises SetupError for a library that no package is known for, and for one that should have come along.
    """
    asked = outside_needs(folder)
    if lacking := sorted(name for name in asked if re.match(COMES_ALONG, name)):
        wanted = " ".join(sorted({PACKAGES[name] for name in lacking if name in PACKAGES}))
        raise SetupError(
            f"这些库应随程序提供，但这台电脑上没有：{'、'.join(lacking)}。请安装 {wanted} 后重新发布。",
            f"Libraries that should come along are not on this system. Install {wanted}.",
        )
    strange = {name: files for name, files in asked.items() if name not in PACKAGES}
    if strange:
        names = "\n".join(f"  {name}: {', '.join(sorted(files)[:3])}" for name, files in sorted(strange.items()))
        raise SetupError(f"这些系统库没有登记属于哪个软件包：\n{names}", "No package is known for these libraries.")
    return sorted({PACKAGES[name] for name in asked})


def _headers(path: Path) -> str:
    run = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=False)
    return run.stdout

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
#: What stands beside the promised glibc 2.28 on the systems that have it: the C++ library of GCC 8.
CPLUSPLUS = {"GLIBCXX": (3, 4, 25), "CXXABI": (1, 3, 11)}
_VERSION = re.compile(r"\b(GLIBC|GLIBCXX|CXXABI)_(\d+(?:\.\d+)+)\b")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield the programs and libraries in a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needs(folder: Path) -> dict[Path, dict[str, tuple[int, ...]]]:
    """Return the newest glibc and C++ library that each file asks for, by the names that their symbols bear."""
    found: dict[Path, dict[str, tuple[int, ...]]] = {}
    for path in elf_files(folder):
        asked = found.setdefault(path, {})
        headers = _headers(path).replace("GLIBC_ABI_DT_RELR", "GLIBC_2.36")  # the mark of packed relocations
        for name, number in _VERSION.findall(headers):
            asked[name] = max(asked.get(name, (0,)), tuple(map(int, number.split("."))))
    return found


def comes_along(name: str) -> bool:
    """Say whether a library is one of the system's that come along."""
    return re.match(COMES_ALONG, name) is not None


def system_package(name: str) -> str:
    """Return Debian's package of a library that is registered; raises KeyError."""
    return PACKAGES[re.sub(r"(\.so\.\d+)[\d.]*$", r"\1", name)]


def check_glibc(folder: Path, promised: str) -> str:
    """Return the newest glibc that any file asks for. Raises SetupError where it is newer than what is promised.

    So it does where a file asks for a newer C++ library than the systems with that glibc have.
    """
    limits = {"GLIBC": tuple(map(int, promised.split("."))), **CPLUSPLUS}
    found = needs(folder)
    beyond = [
        f"  {name} {_dotted(asked[name])}  {path.relative_to(folder)}"
        for path, asked in sorted(found.items())
        for name, limit in limits.items()
        if asked.get(name, (0,)) > limit
    ]
    if beyond:
        names = "\n".join(beyond)
        raise SetupError(
            f"这些文件需要比承诺的（glibc {promised} 和同时期的 libstdc++）更新的系统：\n{names}",
            "Files need a newer system than promised.",
        )
    return _dotted(max((asked.get("GLIBC", (0,)) for asked in found.values()), default=(0,)))


def _dotted(number: tuple[int, ...]) -> str:
    return ".".join(map(str, number))


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

"""What Qt needs from a Linux system: shared libraries and a Chinese font.

Asked of the system itself (ldd on Qt's own files, Qt's font list), since lists of packages grow old.
"""

import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from pathlib import Path

from desk_setup import debian
from desk_setup.environment import read_stamp, write_stamp
from desk_setup.messages import SetupError, say
from desk_setup.places import ENVIRONMENT, PROJECT, clean_environment, tool

#: The package for each library that the program takes from the system.
PACKAGES: dict[str, str] = tomllib.loads((PROJECT / "resources" / "system_libraries.toml").read_text(encoding="utf-8"))[
    "packages"
]
FONT_PACKAGE = "fonts-noto-cjk"

#: The parts of Qt that the program loads, under PySide6/. Others (GTK theme, frame buffer …) need more than we do.
USED = (
    "QtWidgets.abi3.so",
    "QtSvg.abi3.so",
    "QtPrintSupport.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqwayland*.so",
    "Qt/plugins/platforminputcontexts/lib[ci]*.so",
    "Qt/plugins/xcbglintegrations/*.so",
    "Qt/plugins/wayland-shell-integration/libxdg-shell.so",
    "Qt/plugins/iconengines/*.so",
)

FONT_QUESTION = """
import sys
from PySide6.QtGui import QFontDatabase, QGuiApplication
application = QGuiApplication([])
sys.exit(not QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))
"""


def not_found(listing: str) -> set[str]:
    """Return the libraries that `ldd` did not find, of what it printed."""
    lines = (line.split() for line in listing.splitlines())
    return {words[0] for words in lines if words[1:4] == ["=>", "not", "found"]}


def missing_libraries() -> set[str]:
    """Return the names of shared libraries that Qt needs and this system lacks; empty where that cannot be told."""
    pyside = next(ENVIRONMENT.glob("lib/python3*/site-packages/PySide6"), None)
    if not sys.platform.startswith("linux") or pyside is None or shutil.which("ldd") is None:
        return set()
    files: list[Path] = [path for pattern in USED for path in sorted(pyside.glob(pattern))]
    missing: set[str] = set()
    for file in files:
        run = subprocess.run(["ldd", str(file)], env=clean_environment(), capture_output=True, text=True, check=False)
        missing |= not_found(run.stdout)
    return missing


def packages_for(libraries: Iterable[str]) -> set[str]:
    """Return Debian's packages for libraries; those that no entry knows are left out."""
    return {PACKAGES[name] for name in libraries if name in PACKAGES}


def has_chinese_font() -> bool:
    """Say whether Qt finds a font with simplified Chinese."""
    off_screen = dict(clean_environment(), QT_QPA_PLATFORM="offscreen")
    run = subprocess.run([tool("python"), "-c", FONT_QUESTION], env=off_screen, capture_output=True, check=False)
    return run.returncode == 0


def prepare_system() -> None:
    """See to Qt's libraries and a Chinese font: install them where that is allowed, else say how.

    Raises SetupError where libraries are missing, as no window can open then. A missing font is only said.
    """
    if not sys.platform.startswith("linux") or read_stamp().get("system"):
        return
    missing = missing_libraries()
    if missing and debian.may_install():
        debian.install(packages_for(missing))
        missing = missing_libraries()
    if missing:
        names = " ".join(sorted(missing))
        wanted = packages_for(missing)
        if wanted and not any(Path("/usr/share/fonts").rglob("*CJK*")):
            wanted.add(FONT_PACKAGE)  # Qt cannot be asked yet; one command is better than two
        hint = debian.command_for(wanted) if debian.has_apt() and wanted else names
        raise SetupError(
            f"Qt 需要的系统库不全（{names}）。请安装：{hint}",
            f"Qt lacks system libraries. Install them: {hint}",
        )
    if not has_chinese_font() and not (debian.may_install() and debian.install([FONT_PACKAGE]) and has_chinese_font()):
        hint = debian.command_for([FONT_PACKAGE]) if debian.has_apt() else "Noto Sans CJK SC"
        say(
            f"没有找到中文字体，界面文字会显示为方框。请安装：{hint}", f"No Chinese font was found. Install one: {hint}"
        )
        return
    write_stamp(system=True)

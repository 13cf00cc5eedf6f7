"""Whether a window can be opened: asked in a process of its own, as Qt ends a process in which it finds no screen."""

from __future__ import annotations

import subprocess
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from fiscal_desk.desk.selfcheck.outcome import Outcome, State
from fiscal_desk.desk.selfcheck.system_libraries import missing_for, own_surroundings, packages_for, qt_files

translate = QCoreApplication.translate

#: Said by the probe before the platform's name.
_MARK = "fiscal-desk-screen "
_SECONDS = 60.0


def own_command(*arguments: str) -> list[str]:
    """Return the command that starts this program again, frozen or not."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "fiscal_desk"]
    return [*start, *arguments]


def probe_screen() -> int:
    """Open Qt's platform and print its name; the exit code is 0 where that works."""
    application = QGuiApplication(sys.argv[:1])
    screen = application.primaryScreen()
    size = screen.size() if screen is not None else None
    sys.stdout.write(
        f"{_MARK}{application.platformName()} {size.width() if size else 0}×{size.height() if size else 0}\n"
    )
    return 0


def check_screen(platform: str | None) -> Outcome:
    """Say which platform Qt takes; `platform` is QT_QPA_PLATFORM as the program found it."""
    environment = {name: value for name, value in own_surroundings().items() if name != "QT_QPA_PLATFORM"}
    if platform is not None:
        environment["QT_QPA_PLATFORM"] = platform
    try:
        run = subprocess.run(
            own_command("--probe-screen"), env=environment, capture_output=True, timeout=_SECONDS, check=False
        )
        said, noise = run.stdout.decode("utf-8", "replace"), run.stderr.decode("utf-8", "replace")
    except (OSError, subprocess.TimeoutExpired) as error:
        said, noise = "", str(error)
    name = translate("SelfCheck", "显示")
    line = next((line for line in said.splitlines() if line.startswith(_MARK)), "")
    if line:
        return Outcome("screen", name, State.GOOD, line.removeprefix(_MARK))
    first = next((line.strip() for line in noise.splitlines() if "xcb" in line or "display" in line.lower()), "")
    return Outcome(
        "screen",
        name,
        State.FAILING,
        first or translate("SelfCheck", "Qt 没有找到可用的显示"),
        translate("SelfCheck", "窗口打不开；extract、compare、check 等命令不受影响。"),
        translate("SelfCheck", "请在图形桌面里启动。已在桌面里的，请看“系统库”一项缺什么，并更新显卡驱动。"),
    )


def check_libraries(*, opens: bool) -> Outcome:
    """Say which libraries of the system Qt's windows need and do not find, and the packages that bring them.

    Where a window `opens` all the same (on Wayland, say), what is missing is needed for less.
    """
    name = translate("SelfCheck", "系统库")
    missing = missing_for(qt_files())
    if not missing:
        return Outcome("libraries", name, State.GOOD, translate("SelfCheck", "窗口需要的都在"))
    packages = packages_for(missing)
    return Outcome(
        "libraries",
        name,
        State.LACKING if opens else State.FAILING,
        translate("SelfCheck", "缺少 {libraries}").format(libraries="、".join(missing)),
        translate("SelfCheck", "在 X11 桌面上窗口打不开，或输入法用不了；extract、compare、check 等命令不受影响。"),
        translate(
            "SelfCheck",
            "请安装软件包 {packages}（Debian、UOS、麒麟：sudo apt install {command}）；别的系统请按库名查找。",
        ).format(packages="、".join(packages) or "—", command=" ".join(packages)),
    )

"""Open the desk on the sample reports; where there is no screen, make what it makes."""

import os
import subprocess
import sys

from desk_setup.messages import say
from desk_setup.places import PROJECT, clean_environment, tool


def has_screen() -> bool:
    """Say whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def open_desk() -> int:
    """Start the program on its samples; return its exit code."""
    program = [str(tool("python")), "-m", "fiscal_desk"]
    if has_screen():
        say("正在打开财政对读（示例报告）……", "Opening Fiscal Desk on the sample reports")
        return subprocess.run([*program, "--samples"], cwd=PROJECT, env=clean_environment(), check=False).returncode
    folder = PROJECT / "out"
    say(
        f"没有可用的屏幕，改为在 {folder} 生成示例成果……",
        "There is no screen: the sample case's results are written instead",
    )
    folder.mkdir(exist_ok=True)
    command = [*program, "samples", "--output", str(folder)]
    code = subprocess.run(command, cwd=PROJECT, env=clean_environment(), check=False).returncode
    if code == 0:
        say(f"示例成果已写入 {folder}。", "Written there: the memo, the comparison table, a picture of the window")
    return code

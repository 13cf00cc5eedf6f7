"""The `build --check` command: start the frozen program where there is no Python and no source tree."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import tempfile
import time
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from desk_setup.messages import SetupError, say
from desk_setup.places import FROZEN

#: How long the window may take to read the samples, which is a second or two, and how long it must stay open then.
READING_SECONDS, WINDOW_SECONDS = 120, 3
WORD_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def bare_environment() -> dict[str, str]:
    """Return as few variables as a program can start with: none at all but what Windows cannot do without."""
    needed = ("SYSTEMROOT", "SYSTEMDRIVE", "TEMP", "TMP")
    kept = {name: os.environ[name] for name in needed if os.name == "nt" and name in os.environ}
    return {**kept, "QT_QPA_PLATFORM": "offscreen"}


def check() -> None:
    """Start a copy of the frozen program far from the source tree and read the memo that it writes.

    Raises SetupError where it does not start, or a file is missing or cannot be read.
    """
    with tempfile.TemporaryDirectory(prefix="fiscal-desk-frozen-") as folder:
        copy, empty = Path(folder, "程序 program"), Path(folder, "空 empty")
        shutil.copytree(FROZEN, copy, symlinks=True)
        empty.mkdir()
        if not (copy / "licences" / "Qt" / "LGPL-3.0.txt").is_file():
            raise SetupError("打包后的程序缺少许可证文本。", "The frozen program lacks its licences.")
        start = time.monotonic()
        check_samples(copy / ("fiscal-desk.exe" if os.name == "nt" else "FiscalDesk"), empty)
        seconds = time.monotonic() - start
        check_window(copy / ("FiscalDesk.exe" if os.name == "nt" else "FiscalDesk"), empty)
    say(
        f"打包后的程序在空文件夹中写出了备忘录、对照表和窗口图片（{seconds:.1f} 秒），窗口也能打开。",
        "Started from an empty folder, the frozen program wrote memo, table and picture, and opened its window",
    )


def check_samples(program: Path, folder: Path) -> None:
    """Let the frozen program write the sample case into a folder. Raises SetupError where a file is not right."""
    run = subprocess.run(
        [program, "samples", "--output", "."],
        cwd=folder,
        env=bare_environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=600,
        check=False,
    )
    if run.returncode != 0:
        said = (run.stdout + run.stderr).decode("utf-8", "replace").strip()
        raise SetupError(f"打包后的程序未能运行（退出码 {run.returncode}）：\n{said}", "The frozen program failed.")
    problems = faults(folder)
    if problems:
        raise SetupError("打包后的程序写出的文件有问题：" + "；".join(problems), "A file it wrote is not right.")


def check_window(program: Path, folder: Path) -> None:
    """Open the desk on the samples for some seconds, its home in a folder. Raises SetupError where it ends."""
    log = folder / "window.log"
    # platformdirs asks Windows itself where these are, unless told otherwise.
    overrides = ("WIN_PD_OVERRIDE_APPDATA", "WIN_PD_OVERRIDE_LOCAL_APPDATA")
    homes = {name: str(folder / "home") for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", *overrides)}
    environment = {**bare_environment(), **homes}
    with log.open("wb") as said:
        window = subprocess.Popen(
            [program, "--samples"], cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=said
        )
        try:
            for _ in range(READING_SECONDS * 4):
                if window.poll() is not None or opened_reports(folder / "home"):
                    break
                time.sleep(0.25)
            ended = window.wait(WINDOW_SECONDS)
        except subprocess.TimeoutExpired:
            window.kill()
            window.wait()
            ended = None
    text = log.read_text(encoding="utf-8", errors="replace").strip()
    if not opened_reports(folder / "home"):
        raise SetupError(f"打包后的窗口没有读出示例报告：\n{text}", "The frozen window read no reports.")
    if ended is not None or "Traceback" in text:
        raise SetupError(f"打包后的窗口未能正常打开（退出码 {ended}）：\n{text}", "The frozen window failed.")


def opened_reports(home: Path) -> int:
    """Return how many reports the window has read and put into its case."""
    count = 0
    for path in home.rglob("*.fdesk"):
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as connection:
            count += connection.execute("SELECT count(*) FROM report").fetchone()[0]
    return count


def faults(folder: Path) -> list[str]:
    """Return what is wrong with the files that the `samples` command wrote, each in a few words."""
    found = []
    if "备忘录" not in word_text(folder / "对比备忘录.docx"):
        found.append("备忘录无法读出")
    if not zipfile.is_zipfile(folder / "指标对照表.xlsx"):
        found.append("对照表无法读出")
    picture = folder / "窗口.png"
    if not picture.is_file() or not picture.read_bytes().startswith(b"\x89PNG"):
        found.append("窗口图片无法读出")
    return found


def word_text(path: Path) -> str:
    """Return a Word file's text, or nothing where it is none."""
    try:
        with zipfile.ZipFile(path) as parts:
            document = ElementTree.fromstring(parts.read("word/document.xml"))
    except (OSError, KeyError, zipfile.BadZipFile, ElementTree.ParseError):
        return ""
    return "".join(node.text or "" for node in document.iter(WORD_TEXT))

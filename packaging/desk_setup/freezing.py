"""The `build` command: a program in one folder that needs neither Python nor the source tree."""

import os
import shutil
import subprocess
import tempfile
import time
import zipfile
from pathlib import Path
from xml.etree import ElementTree

from desk_setup.messages import SetupError, say
from desk_setup.places import FROZEN, PROJECT, SPEC, clean_environment, tool

WORD_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def build() -> None:
    """Freeze the program into dist/FiscalDesk. Raises SetupError where PyInstaller fails."""
    folders = ["--distpath", str(FROZEN.parent), "--workpath", str(PROJECT / "build")]
    command = [str(tool("python")), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *folders, str(SPEC)]
    say("正在打包程序……", "Freezing the program")
    start = time.monotonic()
    if subprocess.run(command, cwd=PROJECT, env=clean_environment(), check=False).returncode != 0:
        raise SetupError("打包没有成功，原因见上。", "The program was not frozen, see above.")
    megabytes = sum(path.stat().st_size for path in FROZEN.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6
    say(
        f"已生成 {FROZEN}（{megabytes:.0f} MB，用时 {time.monotonic() - start:.0f} 秒）。",
        f"{FROZEN}: {megabytes:.0f} MB in {time.monotonic() - start:.0f} s",
    )


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
        program = copy / ("fiscal-desk.exe" if os.name == "nt" else "FiscalDesk")
        start = time.monotonic()
        run = subprocess.run(
            [program, "samples", "--output", "."],
            cwd=empty,
            env=bare_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=600,
            check=False,
        )
        if run.returncode != 0:
            said = (run.stdout + run.stderr).decode("utf-8", "replace").strip()
            raise SetupError(
                f"打包后的程序未能运行（退出码 {run.returncode}）：\n{said}", "The frozen program failed, see above."
            )
        seconds = time.monotonic() - start
        problems = faults(empty)
        if problems:
            raise SetupError(
                "打包后的程序写出的文件有问题：" + "；".join(problems), "The files it wrote are not right."
            )
    say(
        f"打包后的程序在空文件夹中写出了备忘录、对照表和窗口图片（{seconds:.1f} 秒）。",
        "The frozen program wrote memo, table and picture from an empty folder with an empty environment",
    )


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

"""The Python that the program is frozen with: built once against the promised glibc, with locked wheels in it."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

from desk_setup.messages import SetupError, say
from desk_setup.places import CONSTRAINTS, PROJECT, clean_environment

MAKER = PROJECT / "packaging" / "base" / "make_python.sh"
_PYTHON = "3.13"
#: What freezes and what our own package is built with; the program's libraries are those of pyproject.toml.
_TOOLS = ("pyinstaller", "hatchling", "editables")
_TAGS = ("2_28", "2_27", "2_26", "2_24", "2_17", "2014", "2_12", "2010", "2_5", "1")


def frozen_python(folder: Path) -> Path:
    """Return a Python with all that is frozen, made in a folder where it is not there yet. Raises SetupError.

    Wheels are fetched by this Python's pip for the promised glibc only, so that one that needs more is an error.
    """
    python = folder / "python" / "bin" / f"python{_PYTHON}"
    if not python.exists():
        say("正在编译打包用的 Python（约十分钟，只需一次）……", "Building the Python that is frozen (ten minutes, once)")
        _run(["bash", str(MAKER), str(folder)], folder / "make.log", "打包用的 Python 没有编译成功")
    stamp = folder / "python" / "fiscal-desk.stamp"
    mark = hashlib.sha256(CONSTRAINTS.read_bytes() + (PROJECT / "pyproject.toml").read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text(encoding="ascii") != mark:
        wheels = folder / f"wheels-{mark[:12]}"
        say("正在下载要打包的库……", "Fetching the libraries that are frozen")
        platforms = [option for tag in _TAGS for option in ("--platform", f"manylinux{_tag(tag)}_x86_64")]
        wanted = ["download", "--quiet", "--only-binary=:all:", "--python-version", _PYTHON, "--implementation", "cp"]
        abis = ["--abi", f"cp{_PYTHON.replace('.', '')}", "--abi", "abi3", "--abi", "none"]
        locked = ["--constraint", str(CONSTRAINTS), *needs(), *_TOOLS]
        _run(
            [sys.executable, "-m", "pip", *wanted, *abis, *platforms, "--dest", str(wheels), *locked],
            folder / "wheels.log",
            "要打包的库没有下载成功",
        )
        install = [str(python), "-m", "pip", "install", "--quiet", "--no-index", "--find-links", str(wheels)]
        _run([*install, *locked], folder / "install.log", "要打包的库没有装上")
        stamp.write_text(mark, encoding="ascii")
    return python


def needs() -> list[str]:
    """Return what the program needs, as pyproject.toml says it."""
    text = (PROJECT / "pyproject.toml").read_text(encoding="utf-8")
    block = re.search(r"^dependencies = \[(.*?)^\]", text, re.DOTALL | re.MULTILINE)
    assert block is not None
    return re.findall(r'^\s*"([^"]+)"', block[1], re.MULTILINE)


def _tag(tag: str) -> str:
    return tag if tag.startswith(("1", "20")) else f"_{tag}"


def _run(command: list[str], log: Path, chinese: str) -> None:
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as said:
        run = subprocess.run(command, env=clean_environment(), cwd=PROJECT, stdout=said, stderr=said, check=False)
    if run.returncode != 0:
        tail = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise SetupError(f"{chinese}，记录在 {log}：\n{tail}", f"It failed, see {log}.")

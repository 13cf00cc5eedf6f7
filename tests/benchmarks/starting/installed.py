"""How long the frozen program takes to paint its window and to answer, and its memory, against a bare frozen window.

    python tests/benchmarks/starting/installed.py PROGRAM --python PYTHON [--runs 7] [--platform offscreen]

PROGRAM is the FiscalDesk that was frozen or installed; PYTHON, BASE/python/bin/python3.13, is what it was frozen with:
by it a bare PySide6 window is frozen in the same way. The program answers once it hears later starts: case, desk and
settings stand then, and keys and clicks are taken. A program, not a test: it prints times, memory and ratios of one
run. All starts have an empty home and take turns, so that a busy machine is busy for both. Linux only.
"""

import argparse
import os
import signal
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1600, 1000)
window.show()
sys.exit(application.exec())
"""
#: What Qt says when the contents of a window go to the screen.
_PAINTED = "Flushing"
_REST_SECONDS, _LONGEST_SECONDS, _LOOK_SECONDS = 1.0, 60.0, 0.002


def freeze_bare(python: Path, folder: Path) -> Path:
    """Freeze the bare window and return its program."""
    (folder / "bare.py").write_text(BARE, encoding="utf-8")
    quiet = [
        "--noconfirm",
        "--log-level",
        "ERROR",
        "--onedir",
        "--exclude-module",
        "ssl",
        "--exclude-module",
        "tkinter",
    ]
    places = ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), "--specpath", str(folder)]
    command = [str(python), "-m", "PyInstaller", *quiet, *places, str(folder / "bare.py")]
    subprocess.run(command, cwd=folder, check=True, stderr=subprocess.DEVNULL)
    return folder / "dist" / "bare" / "bare"


def measure(program: Path, home: Path, platform: str) -> tuple[float, float, float, float]:
    """Start a program; return the seconds to its first painted window and until it answers (0: it never does).

    And MB at rest: of all its processes, and of the first.
    """
    home.mkdir()
    environment = {
        **{name: os.environ[name] for name in ("PATH", "DISPLAY") if name in os.environ},
        **{"HOME": str(home), "LANG": "C.UTF-8", "QT_QPA_PLATFORM": platform, "XDG_RUNTIME_DIR": str(home)},
        **{"QT_LOGGING_RULES": "qt.widgets.painting.info=true", "QT_FORCE_STDERR_LOGGING": "1"},
    }
    home.chmod(0o700)
    begin = time.monotonic()
    process = subprocess.Popen(
        [program], env=environment, cwd=home, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    try:
        assert process.stderr is not None
        for line in process.stderr:
            if _PAINTED in line:
                break
        else:
            raise SystemExit(f"{program} painted no window")
        painted = time.monotonic() - begin
        with Path(os.devnull).open("w", encoding="utf-8") as nowhere:  # a full pipe would stop it
            reader = subprocess.Popen(["cat"], stdin=process.stderr, stdout=nowhere)
        answers = 0.0
        while process.poll() is None and not answers and time.monotonic() - begin < painted + _REST_SECONDS * 5:
            time.sleep(_LOOK_SECONDS)
            if any(path.is_socket() for path in home.iterdir()):
                answers = time.monotonic() - begin
            elif program.name != "FiscalDesk":
                break
        wait_for_rest(process.pid, begin)
        family = [process.pid, *children(process.pid)]
        return painted, answers, sum(map(megabytes, family)), megabytes(process.pid)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait()
        reader.wait()


def children(pid: int) -> list[int]:
    """Return the processes that a process has started, and theirs."""
    text = " ".join(path.read_text(encoding="ascii") for path in Path(f"/proc/{pid}/task").glob("*/children"))
    return [each for child in map(int, text.split()) for each in (child, *children(child))]


def megabytes(pid: int) -> float:
    """Return a process's own share of memory (PSS)."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def wait_for_rest(pid: int, begin: float) -> None:
    """Return when a process and its children have used no time for a second."""
    last = -1
    while time.monotonic() - begin < _LONGEST_SECONDS:
        now = sum(ticks(each) for each in (pid, *children(pid)))
        if now - last <= 1:
            return
        last = now
        time.sleep(_REST_SECONDS)


def ticks(pid: int) -> int:
    """Return the processor time that a process has used, in ticks of 10 ms."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=Path, help="the frozen or installed FiscalDesk")
    parser.add_argument("--python", type=Path, required=True, help="the Python that it was frozen with")
    parser.add_argument("--runs", type=int, default=7, help="starts of each program (7)")
    parser.add_argument("--platform", default="offscreen", help="Qt's platform: offscreen, or xcb with a DISPLAY")
    asked = parser.parse_args()
    taken: dict[str, list[tuple[float, float, float, float]]] = {"bare frozen window": [], "Fiscal Desk": []}
    with tempfile.TemporaryDirectory(prefix="fiscal-desk-installed-") as name:
        folder = Path(name)
        programs = {"bare frozen window": freeze_bare(asked.python, folder), "Fiscal Desk": asked.program.resolve()}
        for turn in range(asked.runs + 1):  # the first turn warms the caches and is not counted
            for number, (title, program) in enumerate(programs.items()):
                row = measure(program, folder / f"{turn}-{number}", asked.platform)
                if turn:
                    taken[title].append(row)
    middle = {title: [statistics.median(column) for column in zip(*rows, strict=True)] for title, rows in taken.items()}
    bare = middle["bare frozen window"]
    head = f"{'':20}{'first paint':>12}{'ratio':>7}{'least':>10}{'answers':>12}"
    print(f"{head}{'memory':>11}{'ratio':>7}{'without worker':>16}")
    for title, (seconds, answers, whole, first) in middle.items():
        least = min(row[0] for row in taken[title])
        times = f"{seconds * 1000:>9.0f} ms{seconds / bare[0]:>7.2f}{least * 1000:>7.0f} ms"
        times += f"{answers * 1000:>9.0f} ms" if answers else f"{'':12}"
        print(f"{title:20}{times}{whole:>8.0f} MB{whole / bare[2]:>7.2f}{first:>13.0f} MB")


if __name__ == "__main__":
    main()

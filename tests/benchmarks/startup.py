"""How long the desk takes from the start of its process to a painted window, against a bare PySide6 window.

    python tests/benchmarks/startup.py [--runs 7]

A program, not a test: it prints times and ratios of one run, and which heavy modules each start had loaded when its
window was painted. All starts have an empty home, and take turns, so that a busy machine is busy for all of them.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
HEAVY = ("pandas", "numpy", "pyqtgraph", "docx", "lxml", "openpyxl")

#: Goes before each program: reports time and modules as soon as a window was painted, then ends the process.
WATCH = f"""
import json, os, sys, time
from PySide6.QtCore import QLoggingCategory, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QMainWindow

def hear(kind, context, words):
    if "Flushing" in words:  # the contents of a window go to the screen
        heavy = [name for name in {HEAVY!r} if name in sys.modules]
        print(json.dumps({{"painted": time.monotonic(), "modules": len(sys.modules), "heavy": heavy}}), flush=True)
        os._exit(0)

QLoggingCategory.setFilterRules("qt.widgets.painting.info=true")
qInstallMessageHandler(hear)
"""

PROGRAMS = {
    "bare PySide6 window": """
application = QApplication([])
window = QMainWindow()
window.resize(1600, 1000)
window.show()
application.exec()
""",
    "desk, nothing open": "from fiscal_desk.__main__ import main\nsys.exit(main([]))\n",
    "desk, sample reports": 'from fiscal_desk.__main__ import main\nsys.exit(main(["--samples"]))\n',
}


def start(program: str, home: Path, bytecode: str) -> tuple[float, dict[str, object]]:
    """Start a program; return the seconds until its window was painted, and what it reported."""
    folders = {
        name: str(home) for name in ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    }
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, **folders, "LANG": "C.UTF-8", "LANGUAGE": "zh_CN"}
    environment["PYTHONPYCACHEPREFIX"] = bytecode  # filled in the first turn: a user's starts, too, compile only once
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.monotonic()
    run = subprocess.run(
        [sys.executable, "-c", WATCH + program],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if run.returncode != 0 or not run.stdout:
        raise SystemExit(f"the program did not show a window:\n{run.stdout}{run.stderr}")
    report = json.loads(run.stdout.splitlines()[-1])
    return report["painted"] - begin, report


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--runs", type=int, default=7, help="starts of each program (7)")
    runs = parser.parse_args().runs
    times: dict[str, list[float]] = {title: [] for title in PROGRAMS}
    reports: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory(prefix="fiscal-desk-start-") as folder:
        for turn in range(runs + 1):  # the first turn warms the caches and is not counted
            for number, (title, program) in enumerate(PROGRAMS.items()):
                home = Path(folder, f"{turn}-{number}")
                home.mkdir()
                seconds, reports[title] = start(program, home, str(Path(folder, "bytecode")))
                if turn:
                    times[title].append(seconds)
    bare = statistics.median(times["bare PySide6 window"])
    print(f"{'':24}{'median':>9}{'least':>9}{'ratio':>7}{'modules':>9}  heavy modules loaded")
    for title, taken in times.items():
        middle, report = statistics.median(taken), reports[title]
        loaded = report["heavy"]
        names = " ".join(map(str, loaded)) if isinstance(loaded, list) and loaded else "none"
        row = f"{middle * 1000:>6.0f} ms{min(taken) * 1000:>6.0f} ms{middle / bare:>7.2f}{report['modules']:>9}"
        print(f"{title:24}{row}  {names}")


if __name__ == "__main__":
    main()

"""How the window bears texts without an end in sight: `python tests/benchmarks/window_long.py [--where] [--only KIND]`.

Paragraphs with a figure in every clause, texts that are one line, and numbers of many digits are opened beside a short
report in the real window, each at n and at 4n, in a process of its own with the event loop running. Printed are the
time until text, marks, checks and comparison are there, the longest time for which the event loop stood still
meanwhile, one correction until it is painted, and how each grew: 4 is linear. Seconds are of the machine, ratios
hardly.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication
from tables import TITLE, paragraph
from window_load import FROZEN_MS, Heart, private_home, spin

from fiscal_desk.figures.changes import FigureChanges

SHORT = "云岫区2023年预算执行情况\n全区税收收入完成12.3亿元，增长4.5%。\n"


def one_line(characters: int) -> str:
    """Return a text of one line with a figure in every clause, without a title."""
    return paragraph(characters).rstrip("\n")


def long_number(digits: int) -> str:
    """Return a report with one number of so many digits."""
    return f"{TITLE}全区税收收入完成{_digits(digits)}亿元，增长5.5%。\n"


def long_numbers(count: int) -> str:
    """Return a report of so many numbers, of 30 digits each."""
    lines = (f"第{number}项支出完成{_digits(30)}.{number}万元，增长{_digits(29)}%。" for number in range(count))
    return TITLE + "\n".join(lines) + "\n"


KINDS: dict[str, tuple[str, Callable[[int], str], int]] = {
    "paragraph": ("a paragraph, characters", lambda size: TITLE + paragraph(size), 30_000),
    "line": ("a text of one line, characters", one_line, 250_000),
    "digits": ("one number, digits", long_number, 10_000),
    "numbers": ("numbers of 30 digits", long_numbers, 250),
}


def _digits(count: int) -> str:
    return ("1234567890" * (count // 10 + 1))[:count]


def desk_run(folder: Path, text: str, *, where: bool) -> dict[str, float]:
    """Open the text in the desk beside a short one, and correct a figure."""
    from fiscal_desk.case.case import Case
    from fiscal_desk.case.changes.commands import CorrectFigure
    from fiscal_desk.catalogue.loading import load_catalogue
    from fiscal_desk.desk.app import make_application
    from fiscal_desk.desk.desk import Desk
    from fiscal_desk.desk.services.breathing import is_put_off
    from fiscal_desk.desk.settings.settings import Settings
    from fiscal_desk.worker.process import WorkerProcess

    application = make_application()
    long, short = folder / "长.txt", folder / "短.txt"
    long.write_text(text, encoding="utf-8")
    short.write_text(SHORT, encoding="utf-8")
    case, settings = Case.create(folder / "案卷.fdesk"), Settings(folder / "settings.ini")
    desk = Desk(application, case, load_catalogue(), settings, WorkerProcess())
    desk.window.resize(1600, 1000)
    desk.window.show()
    desk.jobs.wake_worker()

    def rest(seconds: float) -> None:
        until = time.perf_counter() + seconds
        spin(lambda: time.perf_counter() > until)

    def settled() -> bool:
        return desk.feed.current and not desk.jobs.running and not is_put_off()

    rest(2)
    heart = Heart(where=where)
    began = time.perf_counter()
    desk.files.reports.open_reports([long, short])
    session = desk.session
    spin(lambda: len(session.case.reports) == 2 and settled())
    there = time.perf_counter() - began
    rest(1)
    opening = heart.longest
    figures = session.case.figures(session.case.reports[0].id)
    session.reveal([figures[-1].key])
    rest(1)
    heart.longest = 0.0
    began = time.perf_counter()
    session.do(CorrectFigure(figures[-1].key, FigureChanges(indicator="更正后的指标")))
    desk.window.repaint()
    QCoreApplication.processEvents()
    corrected = time.perf_counter() - began
    spin(settled)
    result = {
        "figures": len(figures),
        "there": there,
        "still": opening / 1000,
        "corrected": corrected,
        "still_correcting": heart.longest / 1000,
    }
    desk.window.hide()
    desk.end()
    return result


def measured(kind: str, times: int, where: bool) -> dict[str, float]:
    """Run one measurement in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="fiscal-desk-long-") as folder:
        environment = {**os.environ, **private_home(folder)}
        command = [sys.executable, __file__, "--run", kind, str(times), folder, *(["--where"] if where else [])]
        run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=900)
    return dict(json.loads(run.stdout.splitlines()[-1]))


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--where", action="store_true", help="print where the event loop stood still")
    parser.add_argument("--only", choices=KINDS, help="one kind of text")
    parser.add_argument("--run", nargs=3, metavar=("KIND", "TIMES", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        kind, times, folder = options.run
        _, make, size = KINDS[kind]
        print(json.dumps(desk_run(Path(folder), make(int(times) * size), where=options.where)), flush=True)
        os._exit(0)
    names = (("there", "everything there"), ("still", "longest stand-still"), ("corrected", "one correction"),
             ("still_correcting", "stand-still, correcting"))  # fmt: skip
    for kind in [options.only] if options.only else KINDS:
        words, _, size = KINDS[kind]
        once, four_times = measured(kind, 1, options.where), measured(kind, 4, options.where)
        print(f"{words}: {size:,} and {4 * size:,}; figures {once['figures']:,} and {four_times['figures']:,}")
        for name, what in names:
            ratio = four_times[name] / once[name]
            print(f"  {what:26}{once[name]:8.2f} s{four_times[name]:8.2f} s{ratio:7.1f}", flush=True)
    print(f"the window stands still where that is over {FROZEN_MS} ms")


if __name__ == "__main__":
    main()

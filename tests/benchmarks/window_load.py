"""How the window bears twenty long reports: `python tests/benchmarks/window_load.py [--where] [FILE …]`.

Opens 20 reports of 20,000 characters, put together from the samples' sentences, in the real window, as a user would:
in the background, with the event loop running. Prints the time until the first page is painted and until everything
is there, the longest time for which the event loop stood still meanwhile, one correction until it is painted, and the
memory; beside them the same texts in plain QPlainTextEdits without marks, and the ratios. Each is measured in a
process of its own. Times are of the machine it runs on; compare ratios. `--where` prints where the loop stood still.
Files that are named are opened in place of the made reports, and no plain edits are measured.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabWidget

REPORTS = 20
CHARACTERS = 20_000
#: A user sees a window that stands still for longer as frozen.
FROZEN_MS = 100
_BEAT_MS = 2
_SENTENCE = re.compile(r"[^。；\n]{8,}[。；]")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
#: Sentences with more numbers are left out, so that there are about 10,000 figures in all.
_MOST_NUMBERS = 2


def texts() -> list[str]:
    """Return the reports' texts: sentences of the samples in another order with other digits in each."""
    from fiscal_desk.report.samples import sample_texts

    found = [sentence for path in sample_texts() for sentence in _SENTENCE.findall(path.read_text(encoding="utf-8"))]
    sentences = [sentence for sentence in found if len(_NUMBER.findall(sentence)) < _MOST_NUMBERS]
    made = []
    for number in range(REPORTS):
        dice = random.Random(number)
        lines = [f"云岫区财政局{2004 + number}年工作总结", "一、收入情况"]
        length = 0
        while length < CHARACTERS:
            line = "".join(dice.choice(sentences) for _ in range(6))
            line = re.sub(r"\d(?=\.|亿|万|个)", lambda _, dice=dice: str(dice.randint(1, 9)), line)  # type: ignore[misc]
            lines.append(line)
            length += len(line) + 1
        made.append("\n".join(lines)[:CHARACTERS])
    return made


class Heart(QObject):
    """Beats in the event loop, and remembers the longest time between two beats.

    `busy` counts, in milliseconds as well, only what the window's own thread did meanwhile: other programs do not make
    it longer.
    """

    def __init__(self, *, where: bool) -> None:
        super().__init__()
        self.longest = 0.0
        self.busy = 0.0
        self.gaps: list[float] = []
        self._clock = time.pthread_getcpuclockid(threading.get_ident())
        self._worked = time.clock_gettime(self._clock)
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        if where:
            self._main = threading.get_ident()
            threading.Thread(target=self._watch, daemon=True).start()

    def _beat(self) -> None:
        now = time.perf_counter()
        gap = (now - self._last) * 1000
        worked = time.clock_gettime(self._clock)
        self.busy = max(self.busy, (worked - self._worked) * 1000)
        self._worked = worked
        self.longest = max(self.longest, gap)
        if gap > FROZEN_MS / 2:
            self.gaps.append(round(gap))
        self._last = now

    def _watch(self) -> None:
        while True:
            time.sleep(0.02)
            busy = (time.clock_gettime(self._clock) - self._worked) * 1000
            if busy > FROZEN_MS / 2:
                stack = traceback.extract_stack(sys._current_frames()[self._main])
                lines = [f"{Path(each.filename).stem}:{each.lineno}" for each in stack if "desk" in each.filename][-9:]
                print(f"  busy for {busy:.0f} ms: " + " < ".join(reversed(lines)),
                      file=sys.stderr)  # fmt: skip


class FirstPaint(QObject):
    """Tells when the first page with text was painted."""

    def __init__(self, kind: type) -> None:
        super().__init__()
        self.at: float | None = None
        self._kind = kind

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the viewport of a page."""
        if self.at is None and event.type() is QEvent.Type.Paint:
            parent = watched.parent()
            if isinstance(parent, self._kind) and parent.document().characterCount() > 1:  # type: ignore[attr-defined]
                self.at = time.perf_counter()
        return False


def private_home(folder: str) -> dict[str, str]:
    """Return the variables by which a window keeps settings in a folder of its own, and speaks Chinese."""
    names = ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    return {**dict.fromkeys(names, folder), "LANG": "C.UTF-8", "LANGUAGE": "zh_CN"}


def spin(until: Callable[[], object], seconds: float = 300.0) -> None:
    """Let the event loop run as it runs in the program, until something is so."""
    limit = time.perf_counter() + seconds
    while not until():
        if time.perf_counter() > limit:
            raise SystemExit("it takes too long")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(0.0005)


def megabytes(process: int | str = "self") -> float:
    """Return the memory that a process has in use."""
    pages = int(Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


def desk_run(folder: Path, where: bool, files: list[Path]) -> dict[str, float]:
    """Open the reports, or the files that are named, in the desk and correct one figure."""
    from fiscal_desk.case.case import Case
    from fiscal_desk.case.changes.commands import CorrectFigure
    from fiscal_desk.catalogue.loading import load_catalogue
    from fiscal_desk.desk.app import make_application
    from fiscal_desk.desk.desk import Desk
    from fiscal_desk.desk.pages.page_view import PageView
    from fiscal_desk.desk.settings.settings import Settings
    from fiscal_desk.figures.changes import FigureChanges
    from fiscal_desk.worker.process import WorkerProcess

    application = make_application()
    paths = list(files)
    for number, text in enumerate([] if files else texts()):
        path = folder / f"报告{number:02d}.txt"
        path.write_text(text, encoding="utf-8")
        paths.append(path)
    case, settings = Case.create(folder / "案卷.fdesk"), Settings(folder / "settings.ini")
    worker = WorkerProcess()
    desk = Desk(application, case, load_catalogue(), settings, worker)
    desk.window.resize(1600, 1000)
    desk.window.show()
    desk.jobs.wake_worker()  # as the program does once it stands
    desk.jobs.start("the worker is awake", lambda progress: progress.run(os.getpid))
    spin(lambda: not desk.jobs.running)  # on a machine that has other work that takes longer than choosing a file
    rested = time.perf_counter() + 2
    spin(lambda: time.perf_counter() > rested)
    before = megabytes()
    paint = FirstPaint(PageView)
    application.installEventFilter(paint)
    heart = Heart(where=where)
    began = time.perf_counter()
    desk.files.reports.open_reports(paths)
    spin(lambda: paint.at is not None)
    first = (paint.at or 0) - began
    application.removeEventFilter(paint)
    session = desk.session
    spin(lambda: len(session.case.reports) == len(paths) and desk.feed.current and not desk.jobs.running)
    all_there = time.perf_counter() - began
    spin_until = time.perf_counter() + 0.5
    spin(lambda: time.perf_counter() > spin_until)
    opening, opening_busy = heart.longest, heart.busy
    gaps = sorted(heart.gaps)[-8:]
    figures = session.case.figures(session.case.reports[0].id)
    session.reveal([figures[20].key])
    spin_until = time.perf_counter() + 0.5
    spin(lambda: time.perf_counter() > spin_until)
    heart.longest = heart.busy = 0.0
    corrections, corrections_busy = [], []
    for number in range(20, 25):
        key = figures[number].key
        began, worked = time.perf_counter(), time.thread_time()
        session.do(CorrectFigure(key, FigureChanges(indicator=f"更正后的指标{number}")))
        desk.window.repaint()
        QCoreApplication.processEvents()
        corrections_busy.append((time.thread_time() - worked) * 1000)
        corrections.append((time.perf_counter() - began) * 1000)
        spin(lambda: desk.feed.current and not desk.jobs.running)
    total = sum(len(session.case.figures(report.id)) for report in session.case.reports)
    result = {
        "first": first,
        "all": all_there,
        "gap": opening,
        "gap_busy": opening_busy,
        "gaps": gaps,
        "gap_correcting": heart.longest,
        "gap_correcting_busy": heart.busy,
        "correction": sorted(corrections)[2],
        "correction_busy": sorted(corrections_busy)[2],
        "memory": megabytes() - before,
        "worker": megabytes(worker.pid or "self"),
        "figures": total,
    }
    desk.window.hide()
    desk.end()
    return result  # type: ignore[return-value]


def plain_run(folder: Path, where: bool, files: list[Path]) -> dict[str, float]:
    """Show the same texts in plain edits."""
    application = QApplication([])
    made = texts()
    before = megabytes()
    paint = FirstPaint(QPlainTextEdit)
    application.installEventFilter(paint)
    heart = Heart(where=where)
    began = time.perf_counter()
    tabs = QTabWidget()
    tabs.resize(1600, 1000)
    for number, text in enumerate(made):
        edit = QPlainTextEdit()
        edit.setReadOnly(True)
        edit.setPlainText(text)
        tabs.addTab(edit, str(number))
    tabs.show()
    spin(lambda: paint.at is not None)
    changes, changes_busy = [], []
    edit = tabs.currentWidget()
    for _ in range(5):
        changed, worked = time.perf_counter(), time.thread_time()
        cursor = edit.textCursor()  # type: ignore[union-attr]
        cursor.insertText("更")
        tabs.repaint()
        QCoreApplication.processEvents()
        changes_busy.append((time.thread_time() - worked) * 1000)
        changes.append((time.perf_counter() - changed) * 1000)
    spin_until = time.perf_counter() + 0.3
    spin(lambda: time.perf_counter() > spin_until)
    first = (paint.at or 0) - began
    return {
        "first": first,
        "all": first,
        "gap": heart.longest,
        "gap_busy": heart.busy,
        "correction": sorted(changes)[2],
        "correction_busy": sorted(changes_busy)[2],
        "memory": megabytes() - before,
    }


def measured(what: str, where: bool, files: list[Path]) -> dict[str, float]:
    """Run one measurement in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="fiscal-desk-load-") as folder:
        environment = {**os.environ, **private_home(folder)}
        command = [sys.executable, __file__, "--run", what, folder, *(["--where"] if where else [])]
        command += map(str, files)
        run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=900)
    return dict(json.loads(run.stdout.splitlines()[-1]))


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--where", action="store_true", help="print where the event loop stood still")
    parser.add_argument("--run", nargs=2, metavar=("WHAT", "FOLDER"), help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path)
    options = parser.parse_args()
    if options.run:
        run = {"desk": desk_run, "plain": plain_run}[options.run[0]]
        print(json.dumps(run(Path(options.run[1]), options.where, options.files)), flush=True)
        os._exit(0)
    desk = measured("desk", options.where, [path.absolute() for path in options.files])
    plain = desk if options.files else measured("plain", False, [])
    what = f"{len(options.files)} files" if options.files else f"{REPORTS} reports of {CHARACTERS} characters"
    print(f"{what}, {desk['figures']:.0f} figures")
    print(f"{'':34}{'desk':>12}{'plain edits':>14}{'ratio':>8}")
    for name, words, factor, unit in (
        ("first", "first page painted", 1000, "ms"),
        ("all", "everything there, compared", 1000, "ms"),
        ("gap", "longest stand-still while opening", 1, "ms"),
        ("gap_busy", "  of it the window's own time", 1, "ms"),
        ("correction", "one change until painted", 1, "ms"),
        ("correction_busy", "  of it the window's own time", 1, "ms"),
        ("memory", "memory", 1, "MB"),
    ):
        ours, theirs = desk[name] * factor, plain[name] * factor
        ratio = ours / theirs if theirs else float("nan")
        print(f"{words:34}{ours:>9.0f} {unit}{theirs:>11.0f} {unit}{ratio:>8.1f}")
    print(f"{'longest stand-still, correcting':34}{desk['gap_correcting']:>9.0f} ms")
    own = "  of it the window's own time"
    print(f"{own:34}{desk['gap_correcting_busy']:>9.0f} ms")
    print(f"{'memory of the worker process':34}{desk['worker']:>9.0f} MB")
    print(f"longest ones while opening, ms: {desk['gaps']}; frozen means over {FROZEN_MS} ms")


if __name__ == "__main__":
    main()

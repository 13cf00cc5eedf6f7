"""How fast a correction is seen in a large case: `python tests/benchmarks/correcting/window_correcting.py`.

A value, a scope, a period and an indicator are typed into the inspector of the real window, the first report of a case
of 20 reports open in it (9,145 figures, as in `window_load`), then of the same report alone. Measured is what the
window's own thread does from the press of Enter until page, list and inspector are painted, in milliseconds of
processor time, the least and the middle one of many; beside it how long Enter took by the clock, of which the disk is
the rest, and the longest turn of the event loop that follows. The ratio of both cases says what a correction costs for
figures that it does not touch. `--profile` prints where the time of the large case goes.
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from window_load import private_home, spin
from window_steps import large_case

from fiscal_desk.case.case import Case
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.app import make_application
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.services.breathing import is_put_off
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.worker.process import WorkerProcess

ONE_FRAME_MS = 16
_TIMES = 8
_FIRST = 20


class Painted(QObject):
    """Knows whether a window was painted since `seen` was taken back."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.seen = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take note of what waited for paint and gets it now."""
        if event.type() is QEvent.Type.UpdateRequest:
            self.seen = True
        return False


def turns_until(over: Callable[[], bool], longest_seconds: float = 30.0) -> Iterator[float]:
    """Let the event loop run turn by turn; yield the processor time that each one took, in milliseconds."""
    limit = time.perf_counter() + longest_seconds
    while not over():
        if time.perf_counter() > limit:
            raise SystemExit("it takes too long")
        began = time.thread_time()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        yield (time.thread_time() - began) * 1000
        time.sleep(0.0005)


def typed_for(field: str, number: int) -> str:
    """Return what is typed into a field: another text for each figure."""
    return {
        "value": f"{number + 3}.{number % 9 + 1}",  # in the unit that is printed there
        "scope": "全市" if number % 2 else "云岫区",
        "period": f"{2010 + number % 8}年",
        "indicator": f"更正后的指标{number}",
    }[field]


def corrections(desk: Desk, profile: cProfile.Profile | None) -> dict[str, tuple[float, float, float, float]]:
    """Type into each field of some figures; return least and middle processor time, clock, and longest turn after."""
    session, window = desk.session, desk.window
    report = session.case.reports[0]
    figures = session.case.figures(report.id)
    session.reveal([figures[_FIRST].key])

    def settled() -> bool:
        return not is_put_off()  # the comparison goes on in the other process, as it does while somebody works

    def rest(seconds: float) -> float:
        spin(settled)
        until = time.perf_counter() + seconds
        spin(lambda: time.perf_counter() > until)
        return until

    spin(lambda: desk.feed.current and not desk.jobs.running)
    rest(1.0)
    painted = Painted(window)
    found = {}
    for column, field in enumerate(("value", "scope", "period", "indicator")):
        busy, clocked, after = [], [], []
        first = _FIRST + column * (_TIMES + 1)
        for number in range(first, first + _TIMES + 1):
            session.set_current(figures[number].key)
            rest(0.1)
            row = window.inspector.page.rows[field]
            row.editor.setFocus()
            row.editor.selectAll()
            row.editor.insert(typed_for(field, number))  # as an input method does
            rest(0.05)
            painted.seen = False
            began, worked = time.perf_counter(), time.thread_time()
            if profile is not None and number > first:
                profile.enable()
            QTest.keyClick(row.editor, Qt.Key.Key_Return)
            for _ in turns_until(lambda: painted.seen):
                pass
            if profile is not None:
                profile.disable()
            worked, ended = time.thread_time() - worked, time.perf_counter()
            turns = list(turns_until(settled))
            until = time.perf_counter() + 0.3
            turns += turns_until(lambda until=until: time.perf_counter() > until)
            if number > first:  # the first one of a kind brings modules along
                busy.append(worked * 1000)
                clocked.append((ended - began) * 1000)
                after.append(max(turns))
        found[field] = min(busy), median(busy), median(clocked), median(after)
    return found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--profile", action="store_true", help="print where the time goes")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fiscal-desk-correcting-") as place:
        folder = Path(place)
        os.environ.update(private_home(place))
        application = make_application()
        path = large_case(folder)
        desk = Desk(
            application,
            Case.create(folder / "空案卷.fdesk"),
            load_catalogue(),
            Settings(folder / "settings.ini"),
            WorkerProcess(),
        )
        desk.window.resize(1600, 1000)
        desk.window.show()
        desk.jobs.wake_worker()
        desk.jobs.start("the worker is awake", lambda progress: progress.run(os.getpid))
        spin(lambda: not desk.jobs.running)
        desk.files.cases.open_case(path)
        spin(lambda: len(desk.session.case.reports) > 1)
        profile = cProfile.Profile() if options.profile else None
        large = corrections(desk, profile)
        total = sum(len(desk.session.case.figures(report.id)) for report in desk.session.case.reports)
        desk.files.cases.open_case(large_case(folder, "小案卷", reports=1))
        spin(lambda: len(desk.session.case.reports) == 1)
        alone = corrections(desk, None)
        print(f"{total} figures; from Enter until painted, the window's own time; one frame is {ONE_FRAME_MS} ms")
        print(f"{'':12}{'least':>8}{'middle':>8}{'clock':>8}{'turn after':>12}{'one report, least':>20}{'ratio':>8}")
        for field, (least, middle, clock, after) in large.items():
            other = alone[field][0]
            over = "  over" if least > ONE_FRAME_MS else ""
            print(
                f"{field:12}{least:8.1f}{middle:8.1f}{clock:8.1f}{after:12.1f}{other:20.1f}{least / other:8.2f}{over}"
            )
        if profile is not None:
            pstats.Stats(profile).sort_stats("tottime").print_stats(45)
        desk.window.hide()
        desk.end()
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    main()

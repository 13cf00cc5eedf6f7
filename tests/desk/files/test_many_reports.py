"""Many reports at once: the window takes them one by one, and nothing is worked out for what is about to change."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import ConfirmFigures, CorrectFigure
from fiscal_desk.comparison import comparing
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.worker.process import WorkerProcess
from tests.desk.whole_desk import SUMMARY, figure, follow, said, settle, whole_desk, write_reports


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


def years(count: int) -> list[str]:
    """Return reports of as many years."""
    return [SUMMARY.replace("2023", str(2003 + number)) for number in range(count)]


def test_work_waits_until_the_window_has_taken_a_part(qtbot: QtBot) -> None:
    jobs = Jobs()
    taken: list[int] = []
    waiting: list[int] = []  # how many parts waited for the window when one had been handed over

    def work(progress: Progress) -> None:
        for number in range(5):
            progress.hand_over(number)
            waiting.append(number + 1 - len(taken))

    jobs.start("", work, part=taken.append)
    qtbot.waitUntil(lambda: not jobs.running)
    jobs.end()  # as the desk does: what its threads still hold must not outlive it
    assert taken == [0, 1, 2, 3, 4]
    assert max(waiting) <= 1


def test_cancelled_work_does_not_wait_for_a_window_that_is_gone(qapp: QApplication) -> None:
    jobs = Jobs(qapp)
    begun = threading.Event()

    def work(progress: Progress) -> None:
        begun.set()
        progress.hand_over("nobody takes this: no event loop runs")

    jobs.start("", work)
    assert begun.wait(5)
    jobs.cancel_all()
    assert jobs._pool.activeThreadCount() == 0
    assert jobs.running == []


def test_a_worker_that_dies_in_the_middle_costs_no_report(tmp_path: Path, qtbot: QtBot) -> None:
    worker = WorkerProcess()
    with whole_desk(tmp_path, qtbot, worker=worker) as desk:
        desk.files.reports.open_reports(write_reports(tmp_path, *years(8)))
        qtbot.waitUntil(lambda: bool(desk.session.case.reports), timeout=20_000)
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGTERM)
        settle(desk, qtbot)
        assert len(desk.session.case.reports) == 8
        assert len(desk.feed.report_ids) == 8
        assert said(desk) == []
        first = desk.session.case.reports[0]
        assert desk.session.case.original(first.id) == (tmp_path / first.report.origin.name).read_bytes()
        compared = desk.feed.comparison.rows[0]
        assert any(cell for cell in compared.cells)
    assert worker.pid is None


def test_cancelling_stops_what_the_worker_does(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, worker=WorkerProcess()) as desk:
        job = desk.jobs.start("长", lambda progress: progress.run(time.sleep, 60))
        qtbot.wait(300)
        QTest.mouseClick(desk.window.status.cancel, Qt.MouseButton.LeftButton)
        assert job.cancelled
        qtbot.waitUntil(lambda: not desk.jobs.running, timeout=5000)
        desk.files.reports.open_reports(write_reports(tmp_path, SUMMARY))
        settle(desk, qtbot)
        assert len(desk.session.case.reports) == 1


def test_reports_on_their_way_are_compared_once_they_are_all_there(
    desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    compare = comparing.compare
    sizes: list[int] = []

    def counted(items: list[object], catalogue: object, settings: object) -> Comparison:
        sizes.append(len(items))
        return compare(items, catalogue, settings)  # type: ignore[arg-type]

    monkeypatch.setattr(comparing, "compare", counted)
    desk.files.reports.open_reports(write_reports(tmp_path, *years(8)))
    settle(desk, qtbot)
    assert sizes == [8]
    assert len(desk.feed.report_ids) == 8


def test_counts_and_rows_follow_every_change_though_they_are_kept(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.reports.open_now(write_reports(tmp_path, *years(3)))
    settle(desk, qtbot)
    total = sum(len(desk.session.case.figures(report.id)) for report in desk.session.case.reports)
    assert desk.window.status.reviewed.text().startswith(f"已核 0/{total}")
    key = figure(desk, "86.4亿元", 1).key
    desk.session.do(ConfirmFigures((key,)))
    follow()
    assert desk.window.status.reviewed.text().startswith(f"已核 1/{total}")
    desk.session.do(CorrectFigure(key, FigureChanges(indicator="更正后的收入")))
    shown = desk.window.figure_list
    assert next(row for row in shown.rows if row.key == key).indicator == "更正后的收入"
    first = desk.session.case.reports[0].id
    desk.files.reports.remove_report(first)
    assert all(row.key.report != first for row in shown.rows)
    assert shown.rows[0].key.report == key.report
    desk.session.undo()
    assert len(shown.rows) == total
    settle(desk, qtbot)


def test_python_looks_for_garbage_where_nobody_waits(desk: Desk) -> None:
    assert gc.get_threshold()[2] > 1000
    assert gc.get_freeze_count() > 0
    desk.files.cases.new_case()
    assert gc.get_freeze_count() > 0


def test_python_has_its_garbage_back_when_the_desk_ends(tmp_path: Path, qtbot: QtBot) -> None:
    before = gc.get_threshold()
    with whole_desk(tmp_path, qtbot):
        assert gc.get_threshold() != before
    assert gc.get_threshold() == before
    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize("moment", [0, 120, 400, 700], ids=lambda each: f"{each}ms")
def test_quitting_before_or_in_the_middle_of_opening_ends_cleanly(tmp_path: Path, project: Path, moment: int) -> None:
    paths = write_reports(tmp_path, *years(8))
    program = (
        "import sys\nfrom pathlib import Path\n"
        "from PySide6.QtCore import QTimer\nfrom PySide6.QtWidgets import QApplication\n"
        "from fiscal_desk.desk.app import make_application, run_desk\n"
        "make_application()\nQTimer.singleShot(int(sys.argv[1]), QApplication.closeAllWindows)\n"
        "sys.exit(run_desk([Path(each) for each in sys.argv[2:]]))\n"
    )
    run = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, str(moment), *map(str, paths)],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (run.returncode, "Traceback" in run.stderr) == (0, False), run.stderr

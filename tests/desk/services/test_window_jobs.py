"""Background work: nothing late is shown, nothing cancelled arrives, no error is swallowed."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.worker.process import WorkerProcess
from tests.desk.whole_desk import painted, whole_desk


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    jobs = Jobs()
    yield jobs
    jobs.end()  # as the desk does: what its threads still hold must not outlive it


def test_results_come_in_the_gui_thread(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    worker: list[threading.Thread] = []

    def work(progress: Progress) -> int:
        worker.append(threading.current_thread())
        progress.tell(1, 2, "一半")
        return 7

    results: list[int] = []

    def done(result: int) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    told: list[tuple[int, int, str]] = []
    jobs.start("算", work, done=done).progressed.connect(lambda *args: told.append(args))
    qtbot.waitUntil(lambda: not jobs.running)
    assert results == [7]
    assert told == [(1, 2, "一半")]
    assert threads == [threading.main_thread()]
    assert worker != threads


def test_only_the_last_of_one_kind_is_delivered(jobs: Jobs, qtbot: QtBot) -> None:
    go_on = threading.Event()
    results: list[str] = []

    def work(name: str) -> str:
        go_on.wait(10)
        return name

    jobs.start("旧", lambda progress: work("旧"), done=results.append, key="对比")
    jobs.start("新", lambda progress: work("新"), done=results.append, key="对比")
    jobs.start("另", lambda progress: work("另"), done=results.append)
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert sorted(results) == ["另", "新"]


def test_cancelled_work_stops_at_its_next_look_and_delivers_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()
    reached: list[int] = []
    delivered: list[object] = []

    def work(progress: Progress) -> None:
        begun.set()
        go_on.wait(10)
        progress.check()
        reached.append(1)

    job = jobs.start("长", work, done=delivered.append, failed=delivered.append)
    qtbot.waitUntil(begun.is_set)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert reached == []
    assert delivered == []


def test_an_error_goes_to_who_asked_or_to_the_crash_watch(jobs: Jobs, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise ValueError("坏")

    asked: list[Exception] = []
    unhandled: list[Exception] = []
    jobs.unhandled.connect(unhandled.append)
    jobs.start("一", work, failed=asked.append)
    jobs.start("二", work)
    qtbot.waitUntil(lambda: not jobs.running)
    assert [str(error) for error in asked] == ["坏"]
    assert [str(error) for error in unhandled] == ["坏"]


def test_a_worker_is_there_by_the_time_files_are_chosen_and_none_before(tmp_path: Path, qtbot: QtBot) -> None:
    worker = WorkerProcess()
    with whole_desk(tmp_path, qtbot, worker=worker) as desk:
        painted(qtbot)
        assert worker.pid is None
        seen: list[bool] = []

        def choose(_: Path) -> list[Path]:
            qtbot.waitUntil(lambda: worker.pid is not None, timeout=60_000)
            seen.append(True)
            return []

        desk.files.dialogs.choose_reports = choose  # type: ignore[method-assign]
        desk.files.reports.choose_reports()
        assert seen == [True]


def test_what_is_put_off_until_the_program_ends_is_never_begun(qtbot: QtBot) -> None:
    jobs = Jobs()
    begun: list[str] = []
    jobs.end()
    with qtbot.assertNotEmitted(jobs.started, wait=20):
        jobs.start("late", lambda _: begun.append("job"))
        jobs.wake_worker()
    assert (jobs.running, begun) == ([], [])


def test_a_job_is_not_freed_under_the_thread_that_still_tells_its_result(jobs: Jobs, qtbot: QtBot) -> None:
    go_on, there = threading.Event(), []
    job = jobs.start("算", lambda progress: go_on.wait(10))
    leave = job._left.set

    def slowly() -> None:
        time.sleep(0.2)  # the thread lost its turn inside of Qt
        there.append(isValid(job))
        leave()

    job._left.set = slowly  # type: ignore[method-assign]
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running and bool(there))
    qtbot.wait(20)  # what is to be freed is freed
    assert there == [True]
    assert not isValid(job)

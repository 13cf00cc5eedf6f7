"""The second process: it answers, it is replaced where it dies, and nobody waits for what nobody wants."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.worker.process import WorkerLost, WorkerProcess, WorkerStuck, WorkHere
from fiscal_desk.worker.tasks import open_report_file
from fiscal_desk.worker.telling import Ear, tell, tell_part


def always() -> None:
    """Say that the answer is wanted."""


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    made = WorkerProcess()
    yield made
    made.close()


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{pid}/stat")
    return not status.exists() or status.read_text(encoding="ascii", errors="replace").split()[2] != "Z"


def test_work_is_done_in_another_process(worker: WorkerProcess) -> None:
    there = worker.run(always, os.getpid)
    assert there == worker.pid != os.getpid()
    assert worker.run(always, sum, [1, 2, 3]) == 6


def test_what_is_wrong_with_a_file_arrives_as_it_is(worker: WorkerProcess, tmp_path: Path) -> None:
    with pytest.raises(ReportOpeningError, match="没有") as told:
        worker.run(always, open_report_file, tmp_path / "没有.txt")
    assert told.value.problem is OpeningProblem.MISSING
    assert any("open_report_file" in note for note in told.value.__notes__)  # where it happened, for the log


def test_an_error_that_cannot_travel_is_told_in_words(worker: WorkerProcess) -> None:
    with pytest.raises(UnicodeDecodeError):
        worker.run(always, str, b"\xff", "utf-8")
    with pytest.raises(RuntimeError, match="CannotTravel: 坏"):
        worker.run(always, raise_what_cannot_travel)


class CannotTravel(Exception):  # noqa: N818
    """Holds what cannot be sent."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.lock = threading.Lock()


def raise_what_cannot_travel() -> None:
    raise CannotTravel("坏")


def test_a_process_that_was_killed_is_replaced_without_a_word(worker: WorkerProcess) -> None:
    before = worker.run(always, os.getpid)
    os.kill(before, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert worker.run(always, os.getpid) != before


def test_work_that_kills_its_process_twice_is_an_error_and_no_endless_loop(worker: WorkerProcess) -> None:
    with pytest.raises(WorkerLost, match="_exit"):
        worker.run(always, os._exit, 3)
    assert worker.run(always, sum, [1, 2]) == 3


class Unwanted(Exception):  # noqa: N818
    """Raised by who no longer wants the answer."""


def test_cancelled_work_is_left_at_once_and_does_not_hold_up_the_next(worker: WorkerProcess) -> None:
    busy = worker.run(always, os.getpid)
    looks = 0

    def check() -> None:
        nonlocal looks
        looks += 1
        if looks > 5:
            raise Unwanted

    with pytest.raises(Unwanted):
        worker.run(check, time.sleep, 600)
    assert worker.run(always, os.getpid) != busy  # who waited for the work would have got the answer of its process


def test_a_late_answer_is_not_taken_for_that_of_the_next_call(worker: WorkerProcess) -> None:
    looks = 0

    def check() -> None:
        nonlocal looks
        looks += 1
        if looks > 2:  # one look comes before the call
            raise Unwanted

    with pytest.raises(Unwanted):
        worker.run(check, time.sleep, 0.3)
    assert worker.run(always, max, [4, 9]) == 9


def test_closing_ends_the_process() -> None:
    worker = WorkerProcess()
    pid = worker.run(always, os.getpid)
    worker.close()
    assert worker.pid is None
    assert not is_running(pid)


def test_a_program_that_is_killed_leaves_no_process_behind(project: Path) -> None:
    program = (
        "import os, sys, time\n"
        "from fiscal_desk.worker.process import WorkerProcess\n"
        "if __name__ == '__main__':\n"
        "    print(WorkerProcess().run(lambda: None, os.getpid), flush=True)\n"
        "    os.kill(os.getpid(), 9)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=project, capture_output=True, encoding="utf-8", timeout=60, check=False
    )
    pid = int(run.stdout)
    for _ in range(400):
        if not is_running(pid):
            break
        time.sleep(0.05)
    assert not is_running(pid)


def test_a_process_that_never_comes_to_life_is_done_without(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fiscal_desk.worker.process.serve", die_at_once)
    worker = WorkerProcess()
    assert worker.run(always, os.getpid) == os.getpid()
    assert worker.run(always, os.getpid) == os.getpid()
    worker.close()


def die_at_once(connection: object) -> None:
    """What a virus scanner or a start-up policy leaves of a process."""
    os._exit(3)


def test_a_worker_that_is_busy_does_not_hold_up_the_end() -> None:
    worker = WorkerProcess()
    worker.run(always, os.getpid)
    lost: list[Exception] = []

    def work() -> None:
        try:
            worker.run(always, time.sleep, 200)
        except WorkerLost as error:
            lost.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while not worker._busy:
        time.sleep(0.01)
    worker.close()
    thread.join(60)
    assert len(lost) == 1  # the work was broken off, not waited for
    worker.close()


def test_errors_of_the_system_keep_their_words(worker: WorkerProcess, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="没有这个文件") as told:
        worker.run(always, os.stat, tmp_path / "没有这个文件")
    assert told.value.errno == errno.ENOENT
    with pytest.raises(UnicodeDecodeError, match="can't decode byte 0xff"):
        worker.run(always, str, b"\xff", "utf-8")


def test_without_a_process_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    worker = WorkerProcess()

    def refuse() -> None:
        raise OSError("no more processes")

    monkeypatch.setattr(worker, "_start", refuse)
    assert worker.run(always, os.getpid) == os.getpid()
    assert WorkHere().run(always, os.getpid) == os.getpid()
    worker.close()


def test_the_process_knows_no_qt(worker: WorkerProcess) -> None:
    from fiscal_desk.worker.tasks import wake

    worker.run(always, wake)
    assert worker.run(always, loaded, "PySide6") is False
    assert worker.run(always, loaded, "fiscal_desk.comparison.comparing") is True


def loaded(name: str) -> bool:
    return name in sys.modules


def count_to(last: int) -> int:
    for number in range(1, last + 1):
        tell(number, last)
    return last


def say_nothing() -> None:
    tell(1, 2)
    time.sleep(60)


def test_how_far_work_is_arrives_before_its_answer(worker: WorkerProcess) -> None:
    heard: list[tuple[int, int]] = []
    assert worker.watch(always, lambda *how: heard.append(how), count_to, 3) == 3
    assert heard == [(1, 3), (2, 3), (3, 3)]
    assert worker.run(always, count_to, 2) == 2  # nobody listens
    heard.clear()
    assert WorkHere().watch(always, lambda *how: heard.append(how), count_to, 2) == 2
    assert heard == [(1, 2), (2, 2)]


def say_some_first() -> int:
    tell_part("some")
    tell(1, 2)
    return 7


def test_what_is_there_already_arrives_before_the_answer(worker: WorkerProcess) -> None:
    heard: list[object] = []
    ear = Ear(lambda *how: heard.append(how), heard.append)
    for each in (worker, WorkHere()):
        heard.clear()
        assert each.watch(always, ear, say_some_first) == 7
        assert heard == ["some", (1, 2)]
        heard.clear()
        assert each.watch(always, lambda *how: heard.append(how), say_some_first) == 7
        assert heard == [(1, 2)]  # who does not ask for parts is not given any


def test_a_file_whose_reading_nobody_wants_any_more_is_let_go_of(worker: WorkerProcess) -> None:
    class Enough(Exception):  # noqa: N818 - the user's wish
        pass

    def told(done: int, total: int) -> None:
        if done == 2:
            raise Enough

    with pytest.raises(Enough):
        worker.watch(always, told, count_to, 1_000)
    assert worker.run(always, sum, [1, 2]) == 3


def test_work_that_gives_no_sign_of_life_is_ended(worker: WorkerProcess, monkeypatch: pytest.MonkeyPatch) -> None:
    worker.run(always, os.getpid)
    first = worker.pid
    assert first is not None
    monkeypatch.setattr(worker, "quiet_seconds", 0.2)
    with pytest.raises(WorkerStuck, match="say_nothing"):
        worker.watch(always, lambda *_: None, say_nothing)
    assert not is_running(first)
    assert worker.run(always, sum, [1, 2]) == 3

"""A file that asks for all of the computer's memory is told of in one line, and takes nothing else along."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.reading import catalogue, read_report
from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.worker import memory
from fiscal_desk.worker.memory import room_for_file
from fiscal_desk.worker.process import WorkerProcess
from fiscal_desk.worker.tasks import open_file
from fiscal_desk.worker.windows_memory import Counters, LimitedJob, Limits
from tests.report.docx_building import docx_bytes, p

pytestmark = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="limits are measured on Linux")

SENTENCE = "全区一般公共预算收入完成86.42亿元，同比增长8.6%。"
#: What a small report needs, and a bomb does not content itself with.
LITTLE = 50_000_000


def always() -> None:
    """Say that the answer is wanted."""


def with_little_room(path: Path, most: int) -> str:
    """Open a file where files get `most` bytes; called in the worker process."""
    memory.MOST_OF_FILE = most
    return open_file(path, Lexicon()).report.text


def by_command_with_little_room(path: Path, most: int) -> None:
    """Read a file as `extract` does, where files get `most` bytes."""
    memory.MOST_OF_FILE = most
    read_report(path, catalogue())


def take(size: int) -> int:
    return len(bytes(size))


@pytest.fixture
def worker() -> Iterator[WorkerProcess]:
    made = WorkerProcess()
    yield made
    made.close()


def word_bomb() -> bytes:
    """Return a Word file of many empty elements, below every limit of size, ratio and nesting."""
    return docx_bytes(p(SENTENCE) + "<w:p/><w:b/>" * 300_000)


def web_bomb() -> bytes:
    """Return a web page of as many."""
    return f"<html><body><p>{SENTENCE}</p>{'<p></p>' * 500_000}</body></html>".encode()


def sheet_bomb() -> bytes:
    """Return a table of many short cells."""
    return (f"{SENTENCE}\n" + "1,\n" * 300_000).encode()


@pytest.fixture
def bomb(tmp_path: Path) -> Path:
    path = tmp_path / "炸弹.docx"
    path.write_bytes(word_bomb())
    return path


def test_a_file_that_takes_too_much_is_told_and_the_next_one_opens(
    worker: WorkerProcess, bomb: Path, tmp_path: Path
) -> None:
    other = tmp_path / "好.txt"
    other.write_text(SENTENCE, encoding="utf-8")
    process = worker.run(always, os.getpid)
    with pytest.raises(ReportOpeningError) as told:
        worker.run(always, with_little_room, bomb, LITTLE)
    assert told.value.problem is OpeningProblem.TOO_LARGE
    assert str(told.value).startswith("“炸弹.docx”读取时要占用的内存超过 50 MB 的上限")
    assert "\n" not in str(told.value)
    assert worker.run(always, with_little_room, other, LITTLE) == SENTENCE
    assert worker.run(always, os.getpid) == process  # nothing had to be started anew


@pytest.mark.parametrize(("name", "make"), [("网页.html", web_bomb), ("表.csv", sheet_bomb)])
def test_bombs_of_other_kinds_are_told_in_the_same_words(
    worker: WorkerProcess, tmp_path: Path, name: str, make: Callable[[], bytes]
) -> None:
    path = tmp_path / name
    path.write_bytes(make())
    with pytest.raises(ReportOpeningError, match="内存超过 50 MB 的上限") as told:
        worker.run(always, with_little_room, path, LITTLE)
    assert told.value.problem is OpeningProblem.TOO_LARGE


def test_what_comes_after_a_file_has_its_room_again(worker: WorkerProcess, tmp_path: Path) -> None:
    path = tmp_path / "好.txt"
    path.write_text(SENTENCE, encoding="utf-8")
    worker.run(always, with_little_room, path, LITTLE)
    assert worker.run(always, take, 5 * LITTLE) == 5 * LITTLE


def test_the_process_as_a_whole_has_a_limit(worker: WorkerProcess) -> None:
    with pytest.raises(MemoryError):
        worker.run(always, take, memory.MOST_OF_PROCESS)
    assert worker.run(always, sum, [1, 2]) == 3


def test_a_command_says_the_same(worker: WorkerProcess, bomb: Path) -> None:
    with pytest.raises(CommandError, match=r"“炸弹\.docx”读取时要占用的内存超过"):
        worker.run(always, by_command_with_little_room, bomb, LITTLE)


def test_the_windows_own_process_is_not_limited() -> None:
    with room_for_file("报告.txt", "", most=1):
        assert take(LITTLE) == LITTLE


class KernelStandIn:
    """What Windows' kernel32 does with job objects, as its documentation tells it."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.refuses = refuses
        self.limits: list[tuple[int, int]] = []
        self.assigned: list[tuple[int, int]] = []

    def __getattr__(self, name: str) -> Callable[..., int]:
        return {
            "GetCurrentProcess": lambda: 2**64 - 1,
            "CreateJobObjectW": lambda *_: 0 if self.refuses else 2**40,
            "AssignProcessToJobObject": self.assign,
            "SetInformationJobObject": self.set_limits,
            "K32GetProcessMemoryInfo": self.tell_memory,
        }[name]

    def assign(self, job: ctypes.c_void_p, process: ctypes.c_void_p) -> int:
        self.assigned.append((job.value or 0, process.value or 0))
        return 1

    def set_limits(self, _: object, kind: int, limits: object, size: int) -> int:
        told = ctypes.cast(limits, ctypes.POINTER(Limits)).contents  # type: ignore[arg-type]
        assert (kind, size) == (9, 144)
        self.limits.append((told.flags, told.process_memory))
        return 1

    def tell_memory(self, _: object, counters: object, size: int) -> int:
        told = ctypes.cast(counters, ctypes.POINTER(Counters)).contents  # type: ignore[arg-type]
        assert size == told.size == 72
        told.committed = 123_456
        return not self.refuses


@pytest.mark.skipif(sys.maxsize < 2**32, reason="sizes are those of 64 bits")
def test_windows_is_asked_as_its_documentation_tells() -> None:
    kernel = KernelStandIn()
    job = LimitedJob(kernel)
    assert job.held() == 123_456
    assert job.limit(8_000) == 0
    assert job.limit(1_000) == 8_000
    assert job.limit(0) == 1_000
    assert kernel.limits == [(0x100, 8_000), (0x100, 1_000), (0, 0)]
    assert kernel.assigned == [(2**40, 2**64 - 1)]  # once


def test_where_windows_gives_no_job_nothing_is_limited() -> None:
    kernel = KernelStandIn(refuses=True)
    job = LimitedJob(kernel)
    assert job.held() is None
    assert job.limit(8_000) == 0
    assert job.limit(1_000) == 0
    assert kernel.limits == []

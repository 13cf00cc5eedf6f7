"""Two people on one case: the second one looks, learns who holds it, and can take over what was left behind."""

import os
import platform
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import CorrectFigure, SetNote
from fiscal_desk.case.disk.locking import Holder, Lock, lock_path
from fiscal_desk.case.disk.processes import birth_of, is_running
from fiscal_desk.case.errors import CaseError, CaseProblem
from fiscal_desk.figures.changes import FigureChanges
from tests.case.samples import key_of, seen

HOLDING = """
import sys
from pathlib import Path
from fiscal_desk.case.case import Case
case = Case.open(Path(sys.argv[1]), who="李强")
print("read-only" if case.is_read_only else "holding", flush=True)
for line in sys.stdin:
    key = case.figures(case.reports[0].id)[0].key
    from fiscal_desk.case.changes.commands import SetNote
    try:
        case.do(SetNote(key, line.strip()))
        print("done", flush=True)
    except Exception as error:
        print(type(error).__name__, error, flush=True)
case.close()
"""


class Other:
    """Another process that opens a case and writes notes into it."""

    def __init__(self, path: Path, project: Path) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-X", "utf8", "-c", HOLDING, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            cwd=project,
        )
        assert self.process.stdout is not None
        self.answer = self.process.stdout.readline().strip()

    def note(self, words: str) -> str:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{words}\n")
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()

    def end(self) -> None:
        self.process.communicate(timeout=20)

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate(timeout=20)


def test_two_processes_on_one_case(case: Case, case_path: Path, project: Path) -> None:
    case.close()
    other = Other(case_path, project)
    try:
        assert other.answer == "holding"
        with Case.open(case_path, who="周敏") as second:
            assert second.is_read_only
            holder = second.held_by
            assert holder is not None
            assert (holder.user, holder.host, holder.pid) == ("李强", platform.node(), other.process.pid)
            assert "李强" in second.read_only_reason
            assert platform.node() in second.read_only_reason
            assert holder.since[:16].replace("T", " ") in second.read_only_reason
            key = second.figures(second.reports[0].id)[0].key
            with pytest.raises(CaseError) as caught:
                second.do(SetNote(key, "抢写"))
            assert caught.value.problem is CaseProblem.LOCKED
            with pytest.raises(CaseError) as caught:
                second.save_as(case_path)
            assert caught.value.problem is CaseProblem.LOCKED
            assert other.note("照常") == "done"
            assert second.figure(key).note == ""
        other.end()
        with Case.open(case_path) as third:
            assert not third.is_read_only
            assert third.figure(key).note == "照常"
    finally:
        other.kill()


def test_the_one_who_looks_can_save_a_copy_and_go_on_there(
    case: Case, case_path: Path, project: Path, tmp_path: Path
) -> None:
    case.close()
    other = Other(case_path, project)
    try:
        with Case.open(case_path) as second:
            second.save_as(tmp_path / "我的.fdesk")
            assert not second.is_read_only
            second.do(SetNote(key_of(second, "3家"), "副本"))
        assert other.note("还在写") == "done"
    finally:
        other.kill()


def test_what_a_killed_program_left_is_taken_over_silently(case: Case, case_path: Path, project: Path) -> None:
    case.close()
    other = Other(case_path, project)
    other.kill()
    assert lock_path(case_path).exists()
    with Case.open(case_path) as again:
        assert not again.is_read_only
    assert not lock_path(case_path).exists()


def test_a_case_taken_over_can_no_longer_be_changed_by_the_first(case: Case, case_path: Path, project: Path) -> None:
    case.close()
    other = Other(case_path, project)
    try:
        with Case.open(case_path, who="周敏", take_over=True) as second:
            second.do(SetNote(key_of(second, "3家"), "接手"))
            answer = other.note("迟到")
            assert answer.startswith("CaseError")
            assert "周敏" in answer
        assert other.note("还是迟到").startswith("CaseError")  # the file is no longer what it knew
        other.end()
        with Case.open(case_path) as third:
            notes = [figure.note for figure in third.figures(third.reports[0].id)]
            assert "接手" in notes
            assert not any("迟到" in note for note in notes)
    finally:
        other.kill()


def leave_lock(case_path: Path, **fields: object) -> None:
    given = {"host": platform.node(), "user": "王芳", "pid": os.getpid(), "since": "2025-03-01T09:00:00+08:00"}
    holder = Holder(**(given | {"birth": birth_of(os.getpid()), "token": "t"} | fields))  # type: ignore[arg-type]
    lock_path(case_path).write_bytes(msgspec.json.encode(holder))


def test_a_lock_of_another_computer_is_respected_until_it_is_taken_over(case: Case, case_path: Path) -> None:
    case.close()
    leave_lock(case_path, host="预算科-03", pid=1)
    with Case.open(case_path) as second:
        assert second.is_read_only
        assert second.read_only_reason == (
            f"案卷“{case_path.name}”正由王芳（计算机 预算科-03，自 2025-03-01 09:00 起）使用，只能查看；"
            "请待其关闭后再改，或把案卷另存到别处。"
        )
    assert lock_path(case_path).exists()
    with Case.open(case_path, take_over=True) as second:
        assert not second.is_read_only
    assert not lock_path(case_path).exists()


def test_a_process_number_used_again_does_not_lock_a_case_for_ever(case: Case, case_path: Path) -> None:
    if not birth_of(os.getpid()):
        pytest.skip("this system does not tell when a process began")
    case.close()
    leave_lock(case_path, birth="another boot")
    with Case.open(case_path) as again:
        assert not again.is_read_only


@pytest.mark.parametrize("data", [b"", b"{", b"noise \xff", b'{"host": 3}'], ids=repr)
def test_a_lock_file_that_says_nothing_is_taken_over(case: Case, case_path: Path, data: bytes) -> None:
    case.close()
    lock_path(case_path).write_bytes(data)
    with Case.open(case_path) as again:
        assert not again.is_read_only


def test_a_lock_file_that_was_swept_away_is_set_again(case: Case, case_path: Path) -> None:
    lock_path(case_path).unlink()
    case.do(SetNote(key_of(case, "3家"), "继续"))
    with Case.open(case_path) as second:
        assert second.is_read_only


def test_the_same_program_does_not_open_a_case_twice_for_writing(case: Case, case_path: Path) -> None:
    with Case.open(case_path) as second:
        assert second.is_read_only
    case.do(SetNote(key_of(case, "3家"), "继续"))


def test_a_locked_case_is_not_saved_over(case: Case, case_path: Path, tmp_path: Path) -> None:
    with Case.create(tmp_path / "忙.fdesk") as busy:
        before = seen(busy)
        for attempt in (lambda: case.save_as(busy.path), lambda: Case.create(busy.path)):
            with pytest.raises(CaseError) as caught:
                attempt()
            assert caught.value.problem is CaseProblem.LOCKED
        assert seen(busy) == before
    assert case.path == case_path


def test_two_writers_cannot_mix_even_without_a_lock(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Lock files may be lost on a network drive: the file itself notices."""
    monkeypatch.setattr(Lock, "confirm", lambda lock, path: None)
    key = key_of(case, "86.4亿元")
    with Case.open(case_path, take_over=True) as second:
        second.do(CorrectFigure(key, FigureChanges(value=2)))
        before = seen(case)
        with pytest.raises(CaseError) as caught:
            case.do(CorrectFigure(key, FigureChanges(value=1)))
        assert caught.value.problem is CaseProblem.CHANGED_ELSEWHERE
        assert seen(case) == before
        second.do(CorrectFigure(key, FigureChanges(value=3)))


def test_processes_are_told_apart() -> None:
    assert is_running(os.getpid())
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert not is_running(ended.pid)
    if sys.platform == "linux":
        # A process begun later; a parent may be born in the same tick of the clock as its child.
        time.sleep(0.05)
        with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as later:
            assert birth_of(os.getpid()) != birth_of(later.pid)
            later.communicate(b"\n")
        zombie = subprocess.Popen([sys.executable, "-c", ""], stdout=subprocess.PIPE)
        assert zombie.stdout is not None
        zombie.stdout.read()  # it has closed its end: it is ending, and nobody has asked how
        for _ in range(200):
            if not is_running(zombie.pid):
                break
            time.sleep(0.01)
        assert not is_running(zombie.pid)
        zombie.communicate()

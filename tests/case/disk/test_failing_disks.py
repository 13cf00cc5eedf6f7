"""A full disk, a folder that must not be written, a drive that is gone: one clear line, and the work is kept."""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, CorrectFigure, RejectFigures, SetNote
from fiscal_desk.case.disk import saving, storage
from fiscal_desk.case.errors import CaseError, CaseProblem, from_os
from fiscal_desk.figures.changes import FigureChanges
from tests.case.samples import key_of, names_in, read, report_of, seen


def fails(attempt: Callable[[], object], problem: CaseProblem) -> str:
    with pytest.raises(CaseError) as caught:
        attempt()
    assert caught.value.problem is problem
    assert "\n" not in str(caught.value)
    return str(caught.value)


def fill_the_disk(monkeypatch: pytest.MonkeyPatch, pages: int) -> None:
    """Let no case grow beyond some pages, as on a full disk."""

    def connect(path: Path, mode: str = "rw", **how: bool) -> sqlite3.Connection:
        connection = real(path, mode, **how)
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    real = storage.connect
    monkeypatch.setattr(storage, "connect", connect)
    monkeypatch.setattr(saving, "connect", connect)


def test_a_full_disk_loses_only_the_step_that_did_not_fit(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=1)))
    case._file.close()
    fill_the_disk(monkeypatch, 1)
    before = seen(case)
    long = SetNote(key_of(case, "3家"), "很长的备注" * 20_000)
    for _ in range(2):
        assert "磁盘空间已满" in fails(lambda: case.do(long), CaseProblem.DISK_FULL)
        assert seen(case) == before
    monkeypatch.undo()  # somebody made room
    case.do(long)
    after = seen(case)
    case.close()
    with Case.open(case_path) as again:
        assert seen(again) == after


def test_a_full_disk_leaves_the_work_to_be_saved_elsewhere(
    case: Case, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    case._file.close()
    fill_the_disk(monkeypatch, 1)
    report = report_of("云岫区收入1亿元。" * 500, name="长.txt")
    with pytest.raises(CaseError) as caught:
        case.do(AddReport(report, read(report.text)))
    assert caught.value.save_elsewhere
    assert len(case.reports) == 2
    monkeypatch.undo()
    case.save_as(tmp_path / "别处.fdesk")
    case.do(AddReport(report, read(report.text)))
    assert len(case.reports) == 3


def test_a_disk_that_fills_up_while_saving_keeps_the_old_file(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "满.fdesk"
    with Case.create(target) as old:
        old.do(AddReport(report_of("云岫区收入1亿元。", name="旧.txt"), read("云岫区收入1亿元。")))
        before_target = seen(old)
    case.do(SetNote(key_of(case, "3家"), "很长的备注" * 20_000))
    data, before = target.read_bytes(), seen(case)
    fill_the_disk(monkeypatch, 40)
    fails(lambda: case.save_as(target), CaseProblem.DISK_FULL)
    monkeypatch.undo()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    fails(lambda: case.save_as(target), CaseProblem.DISK_FULL)
    monkeypatch.undo()
    assert target.read_bytes() == data
    assert names_in(tmp_path) == sorted([target.name, case_path.parent.name])
    assert seen(case) == before
    assert case.path == case_path
    case.do(SetNote(key_of(case, "3家"), "继续"))
    with Case.open(target) as old:
        assert seen(old) == before_target


def test_a_folder_that_must_not_be_written_opens_cases_to_look_at(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = case.reports
    case.close()
    refuse_writing(monkeypatch, case_path.parent)
    with Case.open(case_path) as shown:
        assert shown.is_read_only
        assert "不能写入" in shown.read_only_reason
        assert shown.held_by is None
        assert shown.reports == before
        assert not shown.can_undo
        key = key_of(shown, "3家")
        fails(lambda: shown.do(SetNote(key, "查")), CaseProblem.READ_ONLY)
        fails(shown.undo, CaseProblem.READ_ONLY)
        shown.save_as(tmp_path / "可写.fdesk")
        assert (shown.is_read_only, shown.read_only_reason) == (False, "")
        shown.do(SetNote(key, "查"))
    assert names_in(case_path.parent) == [case_path.name]


def refuse_writing(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let nobody make or replace a file in a folder; permissions alone do not keep root out."""
    real = os.open

    def open_(path: str | Path, flags: int, mode: int = 0o777, **more: int) -> int:
        if flags & os.O_CREAT and Path(path).parent == folder:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", open_)


def test_a_file_that_must_not_be_written_opens_to_look_at(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    case.close()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and real(path, mode))
    with Case.open(case_path) as shown:
        assert shown.is_read_only
        fails(lambda: shown.do(SetNote(key_of(shown, "3家"), "查")), CaseProblem.READ_ONLY)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="permissions do not hold root back")
def test_permissions_of_a_folder_are_respected(case: Case, case_path: Path, tmp_path: Path) -> None:
    case.close()
    case_path.parent.chmod(0o500)
    try:
        with Case.open(case_path) as shown:
            assert shown.is_read_only
        fails(lambda: Case.create(case_path.with_name("新.fdesk")), CaseProblem.READ_ONLY)
    finally:
        case_path.parent.chmod(0o700)


def test_an_unfinished_change_in_a_read_only_folder_is_not_shown(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = case.reports
    case.close()
    connection = sqlite3.connect(case_path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE opened SET name = ?", ("x" * 200_000,))
    copies = {name: case_path.with_name(name).read_bytes() for name in names_in(case_path.parent)}
    connection.execute("ROLLBACK")
    connection.close()
    for name, data in copies.items():
        case_path.with_name(name).write_bytes(data)
    refuse_writing(monkeypatch, case_path.parent)
    real = storage.connect

    def connect(path: Path, mode: str = "rw", **how: bool) -> sqlite3.Connection:
        if path == case_path:  # what SQLite says where it cannot roll back; root it would let
            error = sqlite3.OperationalError("attempt to write a readonly database")
            error.sqlite_errorcode = sqlite3.SQLITE_READONLY_ROLLBACK
            raise error
        return real(path, mode, **how)

    monkeypatch.setattr(storage, "connect", connect)
    with Case.open(case_path) as shown:
        assert shown.reports == before
    assert {name: case_path.with_name(name).read_bytes() for name in names_in(case_path.parent)} == copies


def test_a_drive_that_is_gone_leaves_the_work_to_be_saved_elsewhere(
    case: Case, case_path: Path, tmp_path: Path
) -> None:
    source = tmp_path / "原件.txt"
    text = "云岫区教育支出2亿元。"
    source.write_bytes(text.encode())
    case.do(AddReport(report_of(text, name="原件.txt", path=str(source)), read(text)))
    case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=1), why="核过"))
    before = seen(case)
    away = tmp_path / "拔掉"
    case_path.parent.rename(away)
    key = key_of(case, "3家")
    assert "已断开" in fails(lambda: case.do(RejectFigures((key,))), CaseProblem.GONE)
    fails(case.undo, CaseProblem.GONE)
    assert seen(case) == before
    case.save_as(tmp_path / "救回.fdesk")
    assert seen(case) == before
    assert case.original(case.reports[2].id) == text.encode()
    case.do(RejectFigures((key,)))
    case.close()
    with Case.open(tmp_path / "救回.fdesk") as again:
        assert again.figure(key_of(again, "86.4亿元")).corrections[0].why == "核过"


def test_a_drive_that_comes_back_is_used_again(case: Case, case_path: Path, tmp_path: Path) -> None:
    key = key_of(case, "3家")
    away = tmp_path / "拔掉"
    case_path.parent.rename(away)
    fails(lambda: case.do(RejectFigures((key,))), CaseProblem.GONE)
    away.rename(case_path.parent)
    case.do(RejectFigures((key,)))
    before = seen(case)
    case.close()
    with Case.open(case_path) as again:
        assert seen(again) == before


def test_a_case_deleted_under_our_hands_is_not_silently_written_into_nothing(case: Case, case_path: Path) -> None:
    case.do(RejectFigures((key_of(case, "3家"),)))
    case_path.unlink()
    before = seen(case)
    fails(lambda: case.do(SetNote(key_of(case, "5.2%"), "丢")), CaseProblem.GONE)
    assert not case_path.exists()
    case.save_as(case_path.with_name("重存.fdesk"))
    assert seen(case) == before


def test_a_case_replaced_under_our_hands_is_not_written_over(case: Case, case_path: Path, tmp_path: Path) -> None:
    """Somebody's synchronising program put another version in place."""
    older = tmp_path / "older"
    shutil.copyfile(case_path, older)
    case.do(RejectFigures((key_of(case, "3家"),)))
    older.replace(case_path)
    for _ in range(2):
        with pytest.raises(CaseError) as caught:
            case.do(SetNote(key_of(case, "5.2%"), "写"))
        assert caught.value.save_elsewhere
    with Case.open(case_path, take_over=True) as other:
        assert other.figure(key_of(other, "5.2%")).note == ""


def test_no_data_folder_is_one_clear_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(tmp_path / "file"))
    with pytest.raises(CaseError):
        Case.create()
    assert Case.unsaved() == ()


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        (errno.ENOSPC, CaseProblem.DISK_FULL),
        (errno.EROFS, CaseProblem.READ_ONLY),
        (errno.EIO, CaseProblem.GONE),
        (errno.ENOENT, CaseProblem.MISSING),
    ],
)
def test_what_the_system_says_is_told_in_words(code: int, problem: CaseProblem) -> None:
    error = from_os(OSError(code, "…"), Path("案卷.fdesk"))
    assert error.problem is problem
    assert "案卷.fdesk" in str(error)


def test_a_case_that_could_not_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill_the_disk(monkeypatch, 3)
    fails(lambda: Case.create(tmp_path / "新.fdesk"), CaseProblem.DISK_FULL)
    assert names_in(tmp_path) == []


def test_originals_are_not_left_out_because_the_file_is_busy(
    case: Case, case_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(storage, "PATIENCE", 0.05)
    source = tmp_path / "原件.txt"
    text = "云岫区教育支出2亿元。"
    source.write_bytes(text.encode())
    case.do(AddReport(report_of(text, name="原件.txt", path=str(source)), read(text)))
    source.unlink()
    busy = sqlite3.connect(case_path, isolation_level=None)
    busy.execute("BEGIN EXCLUSIVE")
    case._file._connect().execute("PRAGMA busy_timeout = 10")
    fails(lambda: case.save_as(tmp_path / "别处.fdesk"), CaseProblem.LOCKED)
    busy.execute("ROLLBACK")
    busy.close()
    assert case.path == case_path
    assert names_in(tmp_path) == [case_path.parent.name]
    case.save_as(tmp_path / "别处.fdesk")
    assert case.original(case.reports[2].id) == text.encode()

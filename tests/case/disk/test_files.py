"""A case is one file that can be saved, moved and mailed, and that is never lost before it has a name."""

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case, current_user
from fiscal_desk.case.changes.commands import (
    AddFigure,
    AddReport,
    CorrectFigure,
    RejectFigures,
    RemoveReport,
    SetCard,
    SetChoice,
    SetNote,
)
from fiscal_desk.case.disk.working import working_folder
from fiscal_desk.case.errors import CaseError, CaseProblem
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.report.model import ReportCard
from tests.case.samples import OTHER_TEXT, TEXT, figure_in, key_of, names_in, read, report_of, seen


def fill(case: Case) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, FigureChanges(value=Decimal("1E+7"), bound="about"), why="原文为约"))
    case.do(AddFigure(key.report, figure_in(TEXT, "惠民补贴", value=Decimal("1.50"))))
    case.do(RejectFigures((key_of(case, "3家"),)))
    case.do(SetNote(key, "待核"))
    case.do(SetCard(key.report, ReportCard(title="改过", period="2023")))
    case.do(SetChoice("memo", {"title": "备忘录"}))
    case.undo()


def test_a_corrected_value_survives_reopening(case: Case, case_path: Path) -> None:
    fill(case)
    before = seen(case)
    case.close()
    with Case.open(case_path) as again:
        assert seen(again) == before
        assert again.figure(key_of(again, "86.4亿元")).current.value == Decimal("1E+7")
        again.undo()
        assert again.reports[0].report.card.title == "临澜市财政局年度工作总结"


def test_a_change_is_in_the_file_the_moment_it_is_made(case: Case, case_path: Path, tmp_path: Path) -> None:
    for step in range(5):
        case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=step)))
        copy = tmp_path / f"copy{step}.fdesk"
        shutil.copyfile(case_path, copy)
        with Case.open(copy) as other:
            assert other.figure(key_of(other, "86.4亿元")).current.value == step


def test_nothing_but_the_case_is_left_in_the_folder(case: Case, case_path: Path) -> None:
    fill(case)
    assert names_in(case_path.parent) == sorted([case_path.name, *beside(case_path)])
    case.close()
    assert names_in(case_path.parent) == [case_path.name]


def test_between_two_changes_the_journal_is_void_and_holds_nothing_of_the_case(case: Case, case_path: Path) -> None:
    fill(case)
    journal = case_path.with_name(beside(case_path)[1])
    assert not any(journal.read_bytes()[:28])  # SQLite takes one back that begins otherwise
    journal.unlink()
    case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=5)))
    case.close()
    with Case.open(case_path) as again:
        assert again.figure(key_of(again, "86.4亿元")).current.value == 5


def test_a_large_change_leaves_a_journal_that_is_no_burden(case: Case, case_path: Path) -> None:
    key = key_of(case, "86.4亿元")
    for size in (3_000_000, 1):
        case.do(SetNote(key, "备" * size))
    assert case_path.with_name(beside(case_path)[1]).stat().st_size <= 1024 * 1024


@pytest.mark.skipif(os.name == "nt", reason="Windows replaces no file that is open")
def test_the_journal_of_another_file_in_the_cases_place_is_left_alone(case: Case, case_path: Path) -> None:
    case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=5)))
    case_path.rename(case_path.with_name("别处.fdesk"))
    Case.create(case_path.with_name("新来.fdesk")).close()
    case_path.with_name("新来.fdesk").rename(case_path)
    journal = case_path.with_name(beside(case_path)[1])
    journal.write_bytes(b"of the other one")
    case.close()
    assert journal.read_bytes() == b"of the other one"


def beside(path: Path) -> tuple[str, str]:
    """Return what stands beside a case while it is open: lock and journal."""
    return f".~{path.name}.lock", f"{path.name}-journal"


def test_a_new_case_is_safe_before_it_has_a_name(tmp_path: Path) -> None:
    case = Case.create()
    assert (case.is_saved, case.name) == (False, "未命名案卷")
    assert case.path.parent == working_folder()
    case.do(AddReport(report_of(), read(TEXT)))
    fill(case)
    before = seen(case)
    target = tmp_path / "三地对比.fdesk"
    working = case.path
    case.save_as(target)
    assert (case.is_saved, case.name, case.path) == (True, "三地对比", target)
    assert seen(case) == before
    assert names_in(working.parent) == []
    case.do(SetNote(key_of(case, "5.2%"), "续"))
    case.close()
    with Case.open(target) as again:
        assert again.figure(key_of(again, "5.2%")).note == "续"


def test_a_crash_before_the_first_save_loses_nothing(tmp_path: Path) -> None:
    older = Case.create()
    older.do(AddReport(report_of(), read(TEXT)))
    assert Case.unsaved() == ()  # it is open
    older.close()
    untouched = Case.create()
    untouched.close()
    assert Case.unsaved() == (older.path,)
    with Case.open(Case.unsaved()[0]) as found:
        assert not found.is_saved
        assert len(found.reports) == 1
        found.discard()
    assert Case.unsaved() == ()
    assert names_in(working_folder()) == []


def test_discarding_never_deletes_a_saved_case(case: Case, case_path: Path) -> None:
    case.discard()
    assert case_path.exists()


def test_saving_elsewhere_leaves_the_first_file_as_it_was(case: Case, case_path: Path, tmp_path: Path) -> None:
    fill(case)
    before = seen(case)
    old = case_path.read_bytes()
    target = tmp_path / "另存.fdesk"
    case.save_as(target)
    case.do(SetNote(key_of(case, "5.2%"), "只在新文件"))
    assert case_path.read_bytes() == old
    with Case.open(case_path) as first:
        assert not first.is_read_only
        assert seen(first) == before
    assert names_in(case_path.parent) == [case_path.name]


def test_saving_over_another_case_replaces_it_whole(case: Case, tmp_path: Path) -> None:
    target = tmp_path / "旧.fdesk"
    with Case.create(target) as old:
        old.do(AddReport(report_of("云岫区收入1亿元。", name="旧.txt"), read("云岫区收入1亿元。")))
    journal = target.with_name(f"{target.name}-journal")
    journal.write_bytes(b"left by a crash")
    before = seen(case)
    case.save_as(target)
    case.close()
    assert names_in(tmp_path) == sorted([target.name, "案卷 夹#1"])
    with Case.open(target) as again:
        assert seen(again) == before


def _spoil_a_reading(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE reading SET value = x'00ff'")


def _put_another_case_there(path: Path) -> None:
    another = path.with_name("另一份.fdesk")
    with Case.create(another) as other:
        other.do(AddReport(report_of("云岫区收入1亿元。", name="旧.txt"), read("云岫区收入1亿元。")))
    another.replace(path)


def _change_it_elsewhere(path: Path) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(
            "INSERT INTO history SELECT seq + 1, at, who, why, action, command, label, target, effect FROM history "
            "ORDER BY seq DESC LIMIT 1"
        )
        connection.execute("UPDATE opened SET text = (SELECT text FROM opened ORDER BY id DESC LIMIT 1)")


@pytest.mark.parametrize("spoil", [Path.unlink, _spoil_a_reading, _put_another_case_there, _change_it_elsewhere])
def test_what_is_saved_elsewhere_is_what_is_on_screen_whatever_became_of_the_file(
    case: Case, case_path: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    fill(case)
    before = seen(case)
    target = tmp_path / "另存.fdesk"
    spoil(case_path)
    case.save_as(target)
    case.close()
    with Case.open(target) as again:
        assert seen(again) == before


def test_steps_that_were_just_made_are_undone_and_made_again_to_the_last_detail(case: Case, case_path: Path) -> None:
    fill(case)
    figures = [case.figures(report.id) for report in case.reports]
    for _ in range(3):
        case.undo()
        case.redo()
        case.undo()
    for _ in range(3):
        case.redo()
    assert [case.figures(report.id) for report in case.reports] == figures
    case.close()
    with Case.open(case_path) as again:
        assert [again.figures(report.id) for report in again.reports] == figures


def test_saving_under_the_same_name_is_no_step(case: Case, case_path: Path) -> None:
    before = case_path.read_bytes()
    case.save_as(case_path)
    assert case_path.read_bytes() == before
    case.do(SetNote(key_of(case, "5.2%"), "续"))


def test_a_link_to_a_case_stays_a_link(case: Case, tmp_path: Path) -> None:
    target = tmp_path / "真.fdesk"
    link = tmp_path / "链.fdesk"
    case.save_as(target)
    case.close()
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("this system lets nobody make links")
    with Case.open(link) as linked:
        assert linked.path == target
    with Case.create(link):
        pass
    assert link.is_symlink()


def test_the_original_file_travels_with_the_case(tmp_path: Path) -> None:
    source = tmp_path / "总结.txt"
    source.write_bytes(TEXT.encode())
    noise = tmp_path / "噪.txt"
    noise.write_bytes(os.urandom(5000))
    odd = report_of(OTHER_TEXT, name="噪.txt", path=str(noise))
    with Case.create() as case:
        case.do(AddReport(report_of(TEXT, path=str(source)), read(TEXT)))
        case.do(AddReport(odd, read(OTHER_TEXT)))
        source.unlink()
        case.save_as(tmp_path / "寄出.fdesk")
        case.do(RemoveReport(case.reports[0].id))
        case.undo()
    with Case.open(tmp_path / "寄出.fdesk") as sent:
        assert sent.original(sent.reports[0].id) == TEXT.encode()
        assert sent.original(sent.reports[1].id) is None  # the file was no longer what the report was read from


def test_bytes_that_do_not_shrink_are_kept_as_they_are(tmp_path: Path) -> None:
    import hashlib

    import msgspec

    source = tmp_path / "图.docx"
    data = os.urandom(20_000)
    source.write_bytes(data)
    report = report_of(TEXT)
    origin = msgspec.structs.replace(
        report.origin, path=str(source), sha256=hashlib.sha256(data).hexdigest().upper(), size=len(data)
    )
    with Case.create() as case:
        case.do(AddReport(msgspec.structs.replace(report, origin=origin), read(TEXT)))
        assert case.original(case.reports[0].id) == data
        case.discard()


def test_what_is_missing_is_called_missing(tmp_path: Path) -> None:
    for attempt in (
        lambda: Case.open(tmp_path / "无.fdesk"),
        lambda: Case.open(tmp_path / "无" / "无.fdesk"),
        lambda: Case.create(tmp_path / "无" / "新.fdesk"),
    ):
        with pytest.raises(CaseError) as caught:
            attempt()
        assert caught.value.problem is CaseProblem.MISSING
        assert "找不到" in str(caught.value)
    with pytest.raises(CaseError):
        Case.open(tmp_path)
    assert names_in(tmp_path) == []


def test_a_closed_case_says_so(case: Case, tmp_path: Path) -> None:
    key = key_of(case, "5.2%")
    case.close()
    case.close()
    for attempt in (lambda: case.do(SetNote(key, "晚了")), case.undo, lambda: case.save_as(tmp_path / "x.fdesk")):
        with pytest.raises(CaseError) as caught:
            attempt()
        assert caught.value.problem is CaseProblem.CLOSED


def test_somebody_without_a_login_name_can_work(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr("getpass.getuser", nobody)
    assert current_user() == "未知用户"

"""Whatever file is called a case: one clear line, and the file is left exactly as it was."""

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import CorrectFigure
from fiscal_desk.case.disk import schema
from fiscal_desk.case.errors import CaseError, CaseProblem
from fiscal_desk.figures.changes import FigureChanges
from tests.case.samples import key_of, names_in, seen


@pytest.fixture
def whole(case: Case, case_path: Path) -> bytes:
    for step in range(30):
        case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=step), why="逐次更正，以便文件有些分量"))
    case.close()
    return case_path.read_bytes()


def problem_of(path: Path) -> CaseProblem:
    before = path.read_bytes()
    with pytest.raises(CaseError) as caught:
        Case.open(path)
    assert path.read_bytes() == before
    assert [name for name in names_in(path.parent) if name.startswith(".~") or "journal" in name] == []
    assert path.name in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value.problem


def test_files_of_another_kind_are_no_cases(tmp_path: Path) -> None:
    for name, data in {
        "文字.fdesk": "临澜市财政局".encode() * 100,
        "图片.fdesk": b"\x89PNG\r\n\x1a\n" + bytes(500),
        "压缩.fdesk": b"PK\x03\x04" + bytes(500),
        "一字.fdesk": b"x",
        "杂音.fdesk": random.Random(5).randbytes(4096),
    }.items():
        (tmp_path / name).write_bytes(data)
        assert problem_of(tmp_path / name) is CaseProblem.NOT_A_CASE


def test_a_database_of_another_program_is_no_case(tmp_path: Path) -> None:
    path = tmp_path / "账.fdesk"
    connection = sqlite3.connect(path)
    connection.executescript(
        "CREATE TABLE history (seq INTEGER); INSERT INTO history VALUES (1); PRAGMA user_version = 1"
    )
    connection.close()
    assert problem_of(path) is CaseProblem.NOT_A_CASE


def test_an_empty_file_was_a_case_once(tmp_path: Path) -> None:
    path = tmp_path / "空.fdesk"
    path.write_bytes(b"")
    assert problem_of(path) is CaseProblem.DAMAGED


def test_a_case_of_a_newer_program_is_left_alone(whole: bytes, case_path: Path) -> None:
    connection = sqlite3.connect(case_path)
    connection.execute(f"PRAGMA user_version = {schema.current_version() + 1}")
    connection.close()
    assert problem_of(case_path) is CaseProblem.NEWER_VERSION


@pytest.mark.parametrize("share", [0.001, 0.01, 0.3, 0.6, 0.95])
def test_a_case_that_was_cut_off_is_damaged(whole: bytes, case_path: Path, share: float) -> None:
    case_path.write_bytes(whole[: max(17, int(len(whole) * share))])
    assert problem_of(case_path) is CaseProblem.DAMAGED


def test_a_case_with_pages_of_noise_is_damaged(whole: bytes, case_path: Path) -> None:
    chance = random.Random(7)
    case_path.write_bytes(whole[:4096] + chance.randbytes(len(whole) - 4096))
    assert problem_of(case_path) is CaseProblem.DAMAGED


def test_a_byte_flipped_anywhere_is_noticed_or_harmless(whole: bytes, case_path: Path) -> None:
    chance = random.Random(11)
    outcomes = set()
    for _ in range(150):
        data = bytearray(whole)
        for _ in range(chance.choice((1, 40))):
            data[chance.randrange(len(data))] ^= chance.randrange(1, 256)
        case_path.write_bytes(data)
        try:
            with Case.open(case_path) as case:
                seen(case)
            outcomes.add("harmless")
        except CaseError as error:
            outcomes.add(error.problem)
    assert CaseProblem.DAMAGED in outcomes


@pytest.mark.parametrize(
    "harm",
    [
        "DROP TABLE decision",
        "DELETE FROM about",
        "UPDATE reading SET value = x'00'",
        "UPDATE reading SET value = substr(value, 1, length(value) - 3)",
        "UPDATE opened SET text = 'plain'",
        "UPDATE opened SET card = '{'",
        "UPDATE decision SET value = '{\"corrections\": 3}'",
        "UPDATE decision SET value = replace(value, '\"29\"', '\"many\"')",
        "UPDATE report SET opened = 'r77'",
        "DROP TRIGGER history_keeps_all_lines; DELETE FROM history WHERE seq = 2",
        "DROP TRIGGER history_keeps_its_lines; UPDATE history SET action = 'jump' WHERE seq = 2",
    ],
)
def test_a_case_whose_tables_make_no_sense_is_damaged(whole: bytes, case_path: Path, harm: str) -> None:
    connection = sqlite3.connect(case_path)
    connection.executescript(f"PRAGMA foreign_keys = OFF; {harm};")
    assert connection.total_changes or "DROP" in harm
    connection.close()
    assert problem_of(case_path) is CaseProblem.DAMAGED


def test_a_step_of_the_log_that_cannot_be_read_hinders_only_its_undo(whole: bytes, case_path: Path) -> None:
    connection = sqlite3.connect(case_path)
    connection.executescript(
        "DROP TRIGGER history_keeps_its_lines;"
        "UPDATE history SET effect = '[1]' WHERE seq = (SELECT max(seq) FROM history)"
    )
    connection.close()
    with Case.open(case_path) as case:
        before = seen(case)
        with pytest.raises(CaseError) as caught:
            case.undo()
        assert caught.value.problem is CaseProblem.DAMAGED
        assert seen(case) == before
        case.do(CorrectFigure(key_of(case, "86.4亿元"), FigureChanges(value=99)))


def test_the_log_cannot_be_rewritten_by_accident(case: Case, case_path: Path) -> None:
    connection = sqlite3.connect(case_path)
    for harm in ("UPDATE history SET who = '别人'", "DELETE FROM history"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(harm)
    connection.close()


def test_a_change_that_a_crash_cut_short_is_taken_back(case: Case, case_path: Path, tmp_path: Path) -> None:
    """A crash in the middle of writing leaves a journal: opening restores what was confirmed before."""
    before = seen(case)
    case.close()
    connection = sqlite3.connect(case_path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE opened SET name = ?", ("x" * 200_000,))  # spills into the file before the commit
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for name in (case_path.name, f"{case_path.name}-journal"):
        shutil.copyfile(case_path.with_name(name), crashed / name)
    connection.execute("ROLLBACK")
    connection.close()
    assert (crashed / case_path.name).read_bytes() != case_path.read_bytes()
    with Case.open(crashed / case_path.name) as again:
        assert seen(again) == before
    assert names_in(crashed) == [case_path.name]

"""A case of an older program opens in a newer one, with everything in it."""

import sqlite3
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import SetNote
from fiscal_desk.case.disk import schema
from fiscal_desk.case.errors import CaseError, CaseProblem
from tests.case.samples import key_of, seen

NEXT = "CREATE TABLE lexicon (phrase TEXT PRIMARY KEY); INSERT INTO lexicon SELECT name FROM opened;"


def version_in(path: Path) -> int:
    connection = sqlite3.connect(path)
    try:
        return schema.version_of(connection)
    finally:
        connection.close()


def test_an_older_case_is_brought_up_to_date_when_it_is_opened(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = seen(case)
    case.close()
    old = version_in(case_path)
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT))
    with Case.open(case_path) as newer:
        assert seen(newer) == before
        newer.do(SetNote(key_of(newer, "3家"), "新版"))
    assert version_in(case_path) == old + 1
    monkeypatch.undo()
    with pytest.raises(CaseError) as caught:
        Case.open(case_path)
    assert caught.value.problem is CaseProblem.NEWER_VERSION


def test_an_older_case_that_is_only_read_is_not_rewritten(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = case_path.read_bytes()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT))
    with Case.open(case_path) as second:
        assert second.is_read_only
        assert second.reports == case.reports
    assert case_path.read_bytes() == before


def test_a_step_to_a_newer_version_that_fails_changes_nothing(
    case: Case, case_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = seen(case)
    case.close()
    data = case_path.read_bytes()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, NEXT + "INSERT INTO nowhere VALUES (1);"))
    with pytest.raises(CaseError):
        Case.open(case_path)
    assert case_path.read_bytes() == data
    monkeypatch.undo()
    with Case.open(case_path) as again:
        assert seen(again) == before

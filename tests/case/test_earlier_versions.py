"""A case that an earlier version made opens with its whole history, and undo and redo go through all of it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any, get_args

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import Command, SetNote
from fiscal_desk.case.model import FigureState
from fiscal_desk.case.state.step_kinds import StepKind, kind_of_stored

FIXTURES = Path(__file__).parent / "fixtures"
#: How 8e1aeeb saw its own case: fixtures/README.md.
#: Steps that came after that.
LATER = {
    StepKind.JUDGE_FINDINGS,
    StepKind.REWORD_SENTENCE,
    StepKind.ARRANGE_MEMO,
    StepKind.ADOPT_MEMO_WORDS,
}
SEEN: dict[str, Any] = json.loads((FIXTURES / "case_of_8e1aeeb.json").read_text(encoding="utf-8"))


@pytest.fixture
def old_case(tmp_path: Path) -> Path:
    return Path(shutil.copy(FIXTURES / "case_of_8e1aeeb.fdesk", tmp_path / "旧案卷.fdesk"))


def seen(case: Case) -> dict[str, Any]:
    """Return what stands in fixtures/case_of_8e1aeeb.json for a case."""
    decided = []
    for report in case.reports:
        for each in (*case.figures(report.id), *case.orphans(report.id)):
            if each.corrections or each.note or each.state not in (FigureState.READ, FigureState.DOUBTFUL):
                now = each.current
                value = None if now.value is None else format(now.value.normalize(), "f")
                said = [[word.kind.value, word.who, word.when, word.why] for word in each.corrections]
                figure = [each.key.report, each.key.figure, each.state.value, now.text, value, now.unit]
                decided.append([*figure, now.indicator, now.period, each.note, each.orphaned, said])
    return {
        "undo": case.undo_label,
        "redo": case.redo_label,
        "reports": [
            [each.id, each.report.card.title, each.report.card.place, len(each.reading.figures)]
            for each in case.reports
        ],
        "decided": decided,
        "choice": case.choice("memo"),
    }


def kinds_in(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [word for (word,) in connection.execute("SELECT command FROM history ORDER BY seq")]
    finally:
        connection.close()


def test_every_line_of_an_old_history_is_there(old_case: Path) -> None:
    with Case.open(old_case) as case:
        told = [
            [each.seq, each.when, each.who, each.why, each.action.value, each.label, each.target]
            for each in case.history()
        ]
        kinds = [each.kind for each in case.history()]
    assert told == [[*line[:5], *line[6:]] for line in SEEN["history"]]
    assert len(told) == 21
    assert set(kinds) == set(StepKind) - LATER
    assert kinds == [kind_of_stored(line[5]) for line in SEEN["history"]]


def test_undo_and_redo_go_through_an_old_case_as_they_did_then(old_case: Path) -> None:
    with Case.open(old_case) as case:
        assert seen(case) == SEEN["now"]
        for expected in SEEN["redone"]:
            assert case.redo() is not None
            assert seen(case) == expected
        assert case.redo() is None
        for expected in SEEN["undone"]:
            assert case.undo() is not None
            assert seen(case) == expected
        assert case.undo() is None
        assert case.reports == ()
        while case.redo():
            pass
        assert seen(case) == SEEN["redone"][-1]


def test_an_old_case_is_worked_on_and_saved_elsewhere(old_case: Path, tmp_path: Path) -> None:
    with Case.open(old_case) as case:
        key = case.figures(case.reports[0].id)[8].key
        case.do(SetNote(key, "新版的备注"))
        assert kinds_in(old_case) == [*(line[5] for line in SEEN["history"]), "set_note"]  # lines never change
        before = case.history()
        case.save_as(tmp_path / "另存.fdesk")
    with Case.open(tmp_path / "另存.fdesk") as again:
        assert again.history() == before
        assert again.undo() is not None
        assert {**seen(again), "redo": ""} == {**SEEN["now"], "redo": ""}
    assert set(kinds_in(tmp_path / "另存.fdesk")) <= {kind.value for kind in StepKind}


def test_every_command_has_a_kind_of_its_own() -> None:
    kinds = [command.kind for command in get_args(Command)]
    assert sorted(kinds) == sorted(StepKind)


def test_a_word_of_a_newer_program_is_kept() -> None:
    assert kind_of_stored("fold_figures") == "fold_figures"

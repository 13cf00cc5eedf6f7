"""A step about thousands of figures is made beside the window, and comes to the same as when it is made at once."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddReport,
    Command,
    ConfirmFigures,
    CorrectFigure,
    RejectFigures,
    RestoreFigures,
)
from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.case.state.history import Action
from fiscal_desk.case.steps import LongStep
from fiscal_desk.figures.changes import FigureChanges
from tests.case.samples import OTHER_TEXT, TEXT, read, report_of

AT_NOON = datetime.fromisoformat("2025-03-04T12:00:00+08:00")


def make_case(path: Path) -> Case:
    case = Case.create(path, who="核对员", clock=lambda: AT_NOON)
    for text in (TEXT, OTHER_TEXT):
        case.do(AddReport(report_of(text, name=f"{len(text)}.txt"), read(text)))
    return case


def keys(case: Case) -> list[FigureKey]:
    return [figure.key for report in case.reports for figure in case.figures(report.id)]


def seen(case: Case) -> list[object]:
    """Return all that can be asked of a case."""
    of_reports = [
        (
            report,
            case.figures(report.id),
            case.reading(report.id),
            case.orphans(report.id),
            [case.figure(figure.key) for figure in case.figures(report.id)],
            [case.named(report.id, figure.current.indicator) for figure in case.figures(report.id)],
        )
        for report in case.reports
    ]
    return [of_reports, case.progress(), case.corrections(), case.history(), case.undo_label, case.redo_label]


def beside(case: Case, begin: Callable[[], LongStep | None]) -> None:
    """Make a step in another thread, as the window does."""
    step = begin()
    if step is not None:
        thread = threading.Thread(target=step.run)
        thread.start()
        case.take(step)
        thread.join()


def next_step(dice: random.Random, there: list[FigureKey]) -> Command | str:
    """Return a command about some of the figures, or the word of an undo or redo."""
    turns = ["undo", "redo"]
    if not there:
        return dice.choice(turns)
    some = tuple(dice.sample(there, min(dice.randint(1, 6), len(there))))
    changes = FigureChanges(indicator=dice.choice(("税收", "教育支出")), value=None)
    commands = [ConfirmFigures(some), RejectFigures(some), RestoreFigures(some), CorrectFigure(some[0], changes)]
    return dice.choice([*turns, *commands])


@pytest.mark.parametrize("seed", range(12))
def test_steps_made_beside_are_what_they_are_when_made_at_once(tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    with make_case(tmp_path / "甲.fdesk") as one, make_case(tmp_path / "乙.fdesk") as other:
        for _ in range(14):
            seen(other)  # what was asked before is what a step carries on
            step = next_step(dice, keys(one))
            try:
                if step == "undo":
                    one.undo()
                elif step == "redo":
                    one.redo()
                else:
                    one.do(step)  # type: ignore[arg-type]
            except CaseError as refusal:
                with pytest.raises(CaseError, match=str(refusal)):
                    beside(other, lambda step=step: other.begin(step))  # type: ignore[misc]
                continue
            if isinstance(step, str):
                beside(other, lambda step=step: other.begin_turn(Action(step)))  # type: ignore[misc]
            else:
                beside(other, lambda step=step: other.begin(step))  # type: ignore[misc]
            assert seen(one) == seen(other)
        with Case.open(tmp_path / "乙.fdesk", read_only=True) as again:
            assert seen(again)[:3] == seen(other)[:3]


def test_a_step_that_is_called_off_leaves_nothing_in_the_case_nor_in_its_file(tmp_path: Path) -> None:
    with make_case(tmp_path / "甲.fdesk") as case:
        before = seen(case)
        step = case.begin(ConfirmFigures(tuple(keys(case))))
        step.run(is_wanted=lambda: False)
        assert not case.take(step).figures
        assert seen(case) == before
        case.do(ConfirmFigures(tuple(keys(case)[:1])))  # and the case goes on
        with Case.open(tmp_path / "甲.fdesk", read_only=True) as again:
            assert again.progress() == (1, len(keys(case)))


def test_nothing_else_is_done_before_a_step_that_is_under_way_was_taken(tmp_path: Path) -> None:
    with make_case(tmp_path / "甲.fdesk") as case:
        step = case.begin(ConfirmFigures(tuple(keys(case))))
        steps: tuple[Callable[[], object], ...] = (
            case.undo,
            lambda: case.do(RejectFigures(tuple(keys(case)[:1]))),
            lambda: case.save_as(tmp_path / "乙.fdesk"),
            lambda: case.begin(RejectFigures(tuple(keys(case)[:1]))),
        )
        for other in steps:
            with pytest.raises(RuntimeError, match="under way"):
                other()
        step.run()
        case.take(step)
        assert {case.figure(key).state for key in keys(case)} == {FigureState.CONFIRMED}


def test_a_step_that_cannot_be_written_is_told_and_the_case_stays_as_it_was(tmp_path: Path) -> None:
    with make_case(tmp_path / "甲.fdesk") as case:
        before = seen(case)
        step = case.begin(ConfirmFigures(tuple(keys(case))))
        with make_case(tmp_path / "乙.fdesk") as other:
            path = other.path
        path.replace(tmp_path / "甲.fdesk")  # somebody puts another file there
        step.run()
        with pytest.raises(CaseError):
            case.take(step)
        assert seen(case) == before


def test_a_command_that_changes_nothing_comes_to_nothing_beside_too(tmp_path: Path) -> None:
    with make_case(tmp_path / "甲.fdesk") as case:
        command: Command = RestoreFigures(tuple(keys(case)))
        before = case.history()
        step = case.begin(command)
        step.run()
        assert not case.take(step).figures
        assert case.history() == before

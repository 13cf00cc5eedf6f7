"""What one step costs in the window is counted: the change alone is looked up, listed, marked and compared."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import ConfirmFigures, CorrectFigure, RejectFigures
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.pages.highlighter import Highlighter
from fiscal_desk.desk.panes import linked_pairs, pane_area
from fiscal_desk.desk.services.breathing import is_put_off
from fiscal_desk.figures.changes import FigureChanges
from tests.counting import calls_during
from tests.desk.whole_desk import pane_of, settle, whole_desk, write_reports

LINES = 60


def long_report(year: int) -> str:
    lines = (
        f"{year}年，全区第{number}项目支出{number}.{year % 7}亿元，增长{number % 9}.5%。" for number in range(1, LINES)
    )
    vague = f"{year}年，另有各类补助数百万元。"  # a number that nobody can read whole waits to be looked at
    return "\n".join((f"云岫区{year}年预算执行情况", *lines, vague)) + "\n"


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return long_report(2022), long_report(2023)


@pytest.fixture
def quiet(desk: Desk, qtbot: QtBot) -> Desk:
    """Hold a desk in which nothing is left to look up."""
    qtbot.waitUntil(lambda: desk.window.panes.linking._pairs.knows(desk.window.panes.seen_panes()), timeout=10_000)
    qtbot.waitUntil(lambda: not desk.window.panes.linking._settling.isActive())
    return desk


def rename(desk: Desk, place: int = 5) -> CorrectFigure:
    report = desk.session.case.reports[0].id
    return CorrectFigure(desk.session.case.figures(report)[place].key, FigureChanges(indicator="更正后的指标"))


def test_a_correction_finds_one_landmark_anew_and_keeps_where_lines_stand(
    quiet: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    linking = quiet.window.panes.linking

    def settled() -> bool:
        return not linking._settling.isActive() and linking._pairs.knows(linking._seen()) and not is_put_off()

    quiet.session.do(rename(quiet, 2))  # the bar that offers to remember comes: pages are laid out for what is left
    settle(quiet, qtbot)
    qtbot.waitUntil(settled)
    found: list[int] = []
    known = linked_pairs.figure_landmark
    monkeypatch.setattr(linked_pairs, "figure_landmark", lambda each: found.append(1) or known(each))
    looked_up: list[int] = []
    for report in range(2):
        view = pane_of(quiet, report).view
        heights = view.heights
        monkeypatch.setattr(view, "heights", lambda at, heights=heights: looked_up.extend(at) or heights(at))
    quiet.session.do(rename(quiet))
    qtbot.waitUntil(settled)
    assert len(found) == 1
    assert len(looked_up) <= 4


def test_a_confirmed_figure_is_not_compared_again(quiet: Desk, qtbot: QtBot) -> None:
    case = quiet.session.case
    compared = quiet.feed.comparison
    jobs: list[str] = []
    quiet.jobs.started.connect(lambda job: jobs.append(job.key))
    quiet.session.do(ConfirmFigures((case.figures(case.reports[0].id)[4].key,)))
    assert not quiet.feed.current
    settle(quiet, qtbot)
    assert quiet.feed.comparison is compared
    assert jobs == []
    quiet.session.do(RejectFigures((case.figures(case.reports[0].id)[4].key,)))
    settle(quiet, qtbot)
    assert quiet.feed.comparison is not compared
    assert jobs == ["comparison"]


def test_a_correction_shows_few_rows_of_the_comparison_anew(quiet: Desk, qtbot: QtBot) -> None:
    model = quiet.window.comparison.model
    rows = model.rowCount()
    anew, changed = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    came, went = QSignalSpy(model.rowsInserted), QSignalSpy(model.rowsRemoved)
    quiet.session.do(rename(quiet))
    settle(quiet, qtbot)
    assert rows > LINES
    assert anew.count() == 0
    assert 1 <= changed.count() + came.count() + went.count() <= 8


def test_a_correction_of_a_doubtful_figure_moves_one_row_of_the_list(quiet: Desk, qtbot: QtBot) -> None:
    listed = quiet.window.figure_list.model
    anew, back = QSignalSpy(listed.modelReset), QSignalSpy(listed.row_back)
    first = listed.key_at(0)
    assert first is not None
    quiet.session.do(CorrectFigure(first, FigureChanges(indicator="更正后的指标")))
    settle(quiet, qtbot)
    order = [listed.row_of(figure.key) for figure in quiet.session.case.figures(first.report)]
    assert anew.count() == 0
    assert back.count() == (0 if listed.key_at(0) == first else 1)
    assert -1 not in order
    assert len(order) == len(set(order))


def test_rows_that_were_chosen_stay_chosen_where_one_goes_elsewhere(quiet: Desk, qtbot: QtBot) -> None:
    table, listed = quiet.window.figure_list.table, quiet.window.figure_list.model
    table.setFocus()
    table.selectRow(0)
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in (2, 4):
        table.selectionModel().select(listed.index(row, 0), flags)
    chosen, first = set(quiet.window.figure_list.chosen_keys()), listed.key_at(0)
    assert first is not None
    back, top = QSignalSpy(listed.row_back), table.verticalScrollBar().value()
    quiet.session.do(CorrectFigure(first, FigureChanges(indicator="更正后的指标")))
    settle(quiet, qtbot)
    assert back.count() == 1, "the row stands where it stood: this test tests nothing"
    assert set(quiet.window.figure_list.chosen_keys()) == chosen
    assert listed.key_at(table.currentIndex().row()) == first == quiet.session.current
    assert table.verticalScrollBar().value() == top


def test_marks_of_a_whole_page_are_shown_in_slices(quiet: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    turns: list[int] = []
    some = Highlighter._mark_some

    def counted(self: Highlighter) -> None:
        before = len(self._waiting)
        some(self)
        turns.append(before - len(self._waiting))

    monkeypatch.setattr(Highlighter, "_mark_some", counted)
    case = quiet.session.case
    keys = tuple(figure.key for figure in case.figures(case.reports[0].id))
    quiet.session.do(ConfirmFigures(keys))
    qtbot.waitUntil(lambda: not is_put_off())
    assert sum(turns) >= LINES - 1
    assert max(turns) <= 24


def test_the_next_figure_that_waits_is_found_from_where_the_walk_is(quiet: Desk) -> None:
    queue, figures = quiet.window.queue, quiet.window.queue.figures()
    waiting = queue.keys()
    assert waiting, "nothing waits: the walk has nowhere to go"
    at = next(number for number, each in enumerate(figures) if each.key == waiting[0])
    here = figures[at - 1].key
    assert queue.following(here) == waiting[0]
    assert calls_during(lambda: queue.following(here)) < 100


def test_panes_of_a_case_are_made_a_few_at_a_time(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pane_area, "_STEP_SECONDS", 0.0)
    paths = write_reports(tmp_path, *map(long_report, range(2018, 2024)))
    with whole_desk(tmp_path, qtbot, paths) as desk:
        panes, made = desk.window.panes, []
        desk.session.case_replaced.emit()  # as it is said of a case with these reports
        before = len(panes.panes)
        while len(panes.panes) < len(paths):
            QApplication.processEvents()
            made.append(len(panes.panes) - before)
            before = len(panes.panes)
        assert max(made) <= 1
        settle(desk, qtbot)
        assert [pane.report_id for pane in panes.panes] == [report.id for report in desk.session.case.reports]


def test_a_large_report_that_comes_gets_its_pane_in_a_turn_of_its_own_and_is_shown_where_it_was_asked_for(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pane_area, "_LARGE_REPORT", LINES)
    paths = write_reports(tmp_path, *map(long_report, range(2018, 2022)))
    with whole_desk(tmp_path, qtbot, paths[:3]) as desk:
        panes, reports = desk.window.panes, desk.files.reports
        before = len(panes.panes)
        reports.open_now(paths[3:])
        assert len(panes.panes) == before, "its pane is made once the rest is on screen"
        wanted = desk.session.case.reports[3].id
        reports.report_wanted.emit(wanted)
        settle(desk, qtbot)
        assert [pane.report_id for pane in panes.panes] == [report.id for report in desk.session.case.reports]
        assert wanted in [pane.report_id for pane in panes.seen_panes()]
        assert panes.active is not None
        assert panes.active.report_id == wanted

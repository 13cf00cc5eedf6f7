"""Whatever was corrected, confirmed and taken back one after the other: the window shows what one opened anew shows."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import ConfirmFigures, CorrectFigure, RejectFigures, RestoreFigures
from fiscal_desk.case.model import FigureKey
from fiscal_desk.case.state.history import Action
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.figure_list.figure_rows import Column
from fiscal_desk.desk.services import long_steps
from fiscal_desk.desk.services.long_steps import LongSteps
from fiscal_desk.desk.widgets.field_editors import LineField
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.whole_desk import settle, whole_desk

_STEPS = 9


def shown(desk: Desk) -> dict[str, object]:
    """Return what list, pages, heads, status bar, inspector and comparison say."""
    window, case = desk.window, desk.session.case
    model = window.figure_list.model
    comparison = window.comparison.model
    across = range(comparison.columnCount())
    roles = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
    seen: dict[str, object] = {
        "list": [
            [model.data(model.index(row, column), role) for column in Column for role in roles]
            for row in range(model.rowCount())
        ],
        "count": window.figure_list.count.text(),
        "reviewed": window.status.reviewed.text(),
        "unit": window.status.unit.text(),
        "left": (window.queue.left(), window.queue.progress(), window.queue.keys()),
        "related": [
            window.inspector.page.related.item(row).text() for row in range(window.inspector.page.related.count())
        ],
        "fields": {
            name: [
                [label.text() for label in (row.told, row.before, row.reason) if not label.isHidden()],
                row.editor.text() if isinstance(row.editor, LineField) else row.editor.value(),
                row.editor.pending(),
            ]
            for name, row in window.inspector.page.rows.items()
        },
        "heights": [window.figure_list.table.rowHeight(row) for row in range(model.rowCount())],
        "compared": [
            [comparison.data(comparison.index(row, column)) for column in across]
            for row in range(comparison.rowCount())
        ],
    }
    for report in case.reports:
        pane = window.panes.pane(report.id)
        assert pane is not None
        pane.ensure_built()
        formats = []
        block = pane.view.document().firstBlock()
        while block.isValid():
            ranges = [
                (each.start, each.length, each.format.background().color().name()) for each in block.layout().formats()
            ]
            formats.append(sorted(ranges))
            block = block.next()
        seen[f"page of {report.id}"] = formats
        seen[f"marks of {report.id}"] = pane._marks.by_block()
        seen[f"head of {report.id}"] = pane.header.counts.text()
    return seen


def step(dice: random.Random, desk: Desk, steps: LongSteps) -> None:
    """Do something to some of the figures, or take it back, or make it again."""
    session = desk.session
    keys = [figure.key for report in session.case.reports for figure in session.case.figures(report.id)]
    key: FigureKey = dice.choice(keys)
    some = tuple(dice.sample(keys, dice.randint(1, len(keys))))
    changes = dice.choice(
        (
            FigureChanges(indicator=dice.choice(("教育支出", "税收收入", "更正后的指标"))),
            FigureChanges(value=session.case.figure(key).current.quantum),
            FigureChanges(period=dice.choice(("2022", "2023", "2024H1"))),
            FigureChanges(scope=dice.choice(("全市", "云岫区"))),
        )
    )
    session.set_current(key)
    doing = (
        lambda: session.do(CorrectFigure(key, changes)),
        lambda: steps.do(ConfirmFigures(some)),
        lambda: steps.do(RejectFigures(some[:2])),
        lambda: steps.do(RestoreFigures(some)),
        lambda: steps.do(ConfirmFigures(tuple(keys))),
        lambda: steps.turn(Action.UNDO) if len(session.case.history()) > len(session.case.reports) else None,
        lambda: steps.turn(Action.REDO),
    )
    dice.choices(doing, weights=(6, 2, 2, 1, 1, 3, 2))[0]()


@pytest.mark.parametrize("seed", range(4))
def test_what_is_carried_on_step_by_step_is_what_a_window_opened_anew_shows(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    if seed % 2:  # as if they were thousands
        monkeypatch.setattr(long_steps, "_FEW_FIGURES", 2)
        monkeypatch.setattr(long_steps, "_FEW_BYTES", 0)
    dice = random.Random(seed)
    steps = LongSteps(desk.session, desk.jobs, desk)
    for _ in range(_STEPS):
        step(dice, desk, steps)
        if dice.random() < 0.6:  # some follow each other before the window has come to rest
            QApplication.processEvents()
    settle(desk, qtbot)
    case = desk.session.case
    reports = len(case.reports)
    copy = tmp_path / "另一份" / "同一份.fdesk"
    copy.parent.mkdir()
    shutil.copyfile(case.path, copy)
    with whole_desk(tmp_path / "另一份", qtbot) as fresh:
        fresh.session.replace_case(Case.open(copy))
        qtbot.waitUntil(lambda: len(fresh.window.panes.panes) == reports)
        current = desk.session.current
        for each in (desk, fresh):
            each.session.set_current(None)
            each.session.set_current(current)
            settle(each, qtbot)
        one, other = shown(desk), shown(fresh)
        for what in other:
            assert one[what] == other[what], what

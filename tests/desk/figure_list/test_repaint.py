"""A correction paints what it changed: in a list of hundreds nobody waits for the rows beside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure, RejectFigures
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.figure_list.figure_model import FigureModel
from fiscal_desk.desk.figure_list.figure_rows import Column
from fiscal_desk.desk.inspector import related_list
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.whole_desk import settle

_LINES = "".join(
    f"第{number}项：教育支出{number}.{number % 9}亿元，增长{number % 7}.5%。\n" for number in range(11, 91)
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return f"云岫区财政局2023年工作总结\n\n{_LINES}", f"云岫区财政局2022年工作总结\n\n{_LINES}"


def test_a_correction_asks_for_the_cells_of_its_own_row(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = desk.session
    figures = session.case.figures(session.case.reports[0].id)
    session.reveal([figures[3].key])
    settle(desk, qtbot)
    QApplication.processEvents()
    asked: set[int] = set()
    data = FigureModel.data

    def noting(model: FigureModel, index: object, *role: object) -> object:
        asked.add(index.row())  # type: ignore[attr-defined]
        return data(model, index, *role)  # type: ignore[arg-type]

    monkeypatch.setattr(FigureModel, "data", noting)
    model = desk.window.figure_list.model
    here = model.row_of(figures[3].key)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, *_: told.append((first.column(), last.column())))
    assert session.do(CorrectFigure(figures[3].key, FigureChanges(period="2021")))
    QCoreApplication.sendPostedEvents()
    assert told == [(Column.STATE, Column.STATE), (Column.PERIOD, Column.PERIOD)]  # one cell alone, else all is painted
    assert asked <= {here}


def test_a_rejected_figure_is_struck_through_in_all_its_cells(desk: Desk) -> None:
    session = desk.session
    figures = session.case.figures(session.case.reports[0].id)
    told: list[int] = []
    desk.window.figure_list.model.dataChanged.connect(lambda first, *_: told.append(first.column()))
    assert session.do(RejectFigures((figures[3].key,)))
    assert told == list(Column)


def test_of_many_related_figures_only_those_in_sight_are_put_into_words(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = desk.session
    settle(desk, qtbot)
    printed: list[object] = []
    print_figure = related_list.print_figure

    def noting(figure: object) -> str:
        printed.append(figure)
        return print_figure(figure)  # type: ignore[arg-type]

    monkeypatch.setattr(related_list, "print_figure", noting)
    figures = session.case.figures(session.case.reports[0].id)
    key = next(figure.key for figure in figures if figure.current.indicator == "教育支出")
    session.set_current(key)
    QApplication.processEvents()
    related = desk.window.inspector.page.related
    assert related.count() > 4 * related_list.MOST_SHOWN
    assert 0 < len({id(each) for each in printed}) <= 2 * related_list.MOST_SHOWN
    assert related.item(related.count() - 1).text().startswith(tuple("0123456789"))  # and the last one says its words

"""The list of figures: what needs a look comes first, filters find it, and 10,000 rows do not stutter."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import ConfirmFigures, CorrectFigure, RejectFigures
from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.fields.value_typed import show_value
from fiscal_desk.desk.figure_list.figure_model import FigureModel
from fiscal_desk.desk.figure_list.figure_rows import Column, FigureRow, Filter, Order, arrange, make_row
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.words.figure_kinds import FigureKind
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Figure, Measure, Stance
from tests.counting import calls_during
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import (
    SUMMARY,
    click_figure,
    figure,
    figure_point,
    follow,
    pane_of,
    press,
    whole_desk,
    write_reports,
)

Key, Modifier, Role = Qt.Key, Qt.KeyboardModifier, Qt.ItemDataRole


def row(number: int, *, state: FigureState = FigureState.READ, report: str = "r1", **fields: object) -> FigureRow:
    values = {
        "value": Decimal(number),
        "text": f"{number}万元",
        "indicator": f"指标{number}",
        "confidence": 1.0,
        **fields,
    }
    made = Figure(
        id=f"f{number}",
        start=number,
        end=number + 3,
        **({"unit": "元"} | values | fields),  # type: ignore[arg-type]
    )
    case_figure = CaseFigure(FigureKey(report, made.id), made, made, state)
    return make_row(case_figure, "云岫区 2023年", "2023年")


def starts(rows: list[FigureRow]) -> list[int]:
    return [int(each.key.figure[1:]) for each in rows]


def test_doubtful_figures_come_first_the_most_doubtful_on_top() -> None:
    rows = [
        row(1),
        row(2, state=FigureState.DOUBTFUL, confidence=0.8),
        row(3, state=FigureState.CONFIRMED),
        row(4, state=FigureState.DOUBTFUL, confidence=0.3),
    ]
    assert starts(arrange(rows, Filter(), Order())) == [4, 2, 1, 3]


def test_sorting_by_value_goes_by_size_and_puts_masked_ones_last() -> None:
    rows = [
        row(1, value=Decimal("9e9")),
        row(2, value=None, text="*万元"),
        row(3, value=Decimal("2e10")),
        row(4, value=Decimal(5)),
    ]
    assert starts(arrange(rows, Filter(), Order(Column.VALUE))) == [4, 1, 3, 2]


@pytest.mark.parametrize("typed", ["２４４．９亿", "244.9", "财政收入", "24 4.9", "ＧＤＰ", "gdp"])
def test_a_text_filter_takes_full_width_digits_blanks_and_any_case(typed: str) -> None:
    rows = [row(1), row(2, text="244.9亿元", indicator="财政收入与GDP")]
    assert starts(arrange(rows, Filter(text=typed), Order())) == [2]


def test_filters_narrow_each_other() -> None:
    rows = [
        row(1, measure=Measure.CHANGE),
        row(2, measure=Measure.CHANGE, report="r2"),
        row(3, stance=Stance.PLAN, measure=Measure.CHANGE, report="r2"),
        row(4, measure=Measure.CHANGE, report="r2", state=FigureState.REJECTED),
    ]
    wanted = Filter(state=FigureState.READ, kind=FigureKind.CHANGE, report="r2")
    assert starts(arrange(rows, wanted, Order())) == [2]


def test_every_cell_is_text_because_qt_shows_numbers_of_other_kinds_as_blanks(qapp: object) -> None:
    model = FigureModel(scheme_of(qapp.palette()))  # type: ignore[attr-defined]
    model.set_rows([row(1), row(2, value=None, text="*万元", period=None)])
    for line in range(model.rowCount()):
        for column in Column:
            assert isinstance(model.index(line, column).data(Role.DisplayRole), str)
    assert model.index(1, Column.VALUE).data() == "*万元"


def test_ten_thousand_figures_are_arranged_and_shown_with_work_in_proportion(qtbot: QtBot, qapp: object) -> None:
    rows = [row(n, state=FigureState.DOUBTFUL if n % 9 == 0 else FigureState.READ) for n in range(10_000)]
    model = FigureModel(scheme_of(qapp.palette()))  # type: ignore[attr-defined]

    def show(count: int) -> None:
        model.set_rows(arrange(rows[:count], Filter(text="指标"), Order(Column.VALUE, descending=True)))

    few = calls_during(lambda: show(1_000))
    model.set_rows([])
    assert calls_during(lambda: show(10_000)) <= few * 10 * 1.1
    assert model.rowCount() == 10_000
    changed = [*rows]
    changed[77] = row(77, state=FigureState.CONFIRMED)
    with qtbot.waitSignal(model.dataChanged) as heard, qtbot.assertNotEmitted(model.modelReset):
        model.set_rows(arrange(changed, Filter(text="指标"), Order(Column.VALUE, descending=True)))
    assert heard.args is not None
    assert heard.args[0].row() == 10_000 - 78


def click_row(desk: Desk, key: FigureKey) -> None:
    table = desk.window.figure_list.table
    index = desk.window.figure_list.model.index(desk.window.figure_list.model.row_of(key), Column.INDICATOR)
    table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
    place = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, QPoint(20, place.y()))


def test_a_click_in_the_list_brings_the_sentence_into_view(desk: Desk) -> None:
    wanted = figure(desk, "21.3亿元", 1)
    click_row(desk, wanted.key)
    assert desk.session.current == wanted.key
    viewport, point = figure_point(desk, wanted.key)
    assert viewport.rect().contains(point)


def test_the_list_follows_a_click_in_the_page(desk: Desk) -> None:
    wanted = figure(desk, "3000万元")
    click_figure(desk, wanted.key)
    chosen = desk.window.figure_list.table.currentIndex()
    assert desk.window.figure_list.model.key_at(chosen.row()) == wanted.key


def test_arrow_keys_in_the_list_walk_and_enter_goes_to_the_value(desk: Desk) -> None:
    listed = desk.window.figure_list
    click_row(desk, listed.model.key_at(0) or figure(desk, "86.4亿元").key)
    press(desk, Key.Key_Down)
    assert desk.session.current == listed.model.key_at(1)
    press(desk, Key.Key_Return)
    assert desk.window.inspector.page.rows["value"].editor.hasFocus()


def test_typing_filters_after_a_moment_and_keeps_the_chosen_figure(desk: Desk, qtbot: QtBot) -> None:
    listed = desk.window.figure_list
    wanted = figure(desk, "21.3亿元")
    click_figure(desk, wanted.key)
    listed.filter_text.setFocus()
    type_in(listed.filter_text, "教育")
    qtbot.waitUntil(lambda: 0 < listed.model.rowCount() < len(listed.rows))
    assert all("教育" in row.indicator for row in listed.rows if listed.model.row_of(row.key) >= 0)
    assert desk.session.current == wanted.key
    assert listed.count.text().startswith(f"{listed.model.rowCount()} / {len(listed.rows)}")


def test_boxes_filter_by_state_kind_and_report(desk: Desk) -> None:
    listed = desk.window.figure_list
    key = figure(desk, "21.3亿元").key
    desk.session.do(RejectFigures((key,)))
    listed.filter_state.setCurrentIndex(listed.filter_state.findData(FigureState.REJECTED))
    assert [listed.model.key_at(each) for each in range(listed.model.rowCount())] == [key]
    listed.filter_report.setCurrentIndex(listed.filter_report.findData(desk.session.case.reports[1].id))
    assert listed.model.rowCount() == 0
    listed.filter_state.setCurrentIndex(0)
    listed.filter_kind.setCurrentIndex(listed.filter_kind.findData(FigureKind.PLAN))
    shown = {listed.model.index(each, Column.VALUE).data() for each in range(listed.model.rowCount())}
    assert shown
    assert all(figure(desk, words, 1).current.stance is Stance.PLAN for words in shown)


def test_a_click_on_a_heading_sorts_and_a_third_one_goes_back_to_doubt(desk: Desk) -> None:
    listed = desk.window.figure_list
    header = listed.table.horizontalHeader()

    def click() -> list[str]:
        at = QPoint(header.sectionViewportPosition(Column.VALUE) + 15, header.height() // 2)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, Modifier.NoModifier, at)
        return [str(listed.model.index(each, Column.VALUE).data()) for each in range(listed.model.rowCount())]

    first = [str(listed.model.index(each, Column.VALUE).data()) for each in range(listed.model.rowCount())]
    up, down = click(), click()
    assert up[-1] == down[0] == "86.4亿元"
    assert click() == first


def test_several_rows_are_confirmed_in_one_step(desk: Desk) -> None:
    listed = desk.window.figure_list
    keys = [listed.model.key_at(each) for each in range(3)]
    click_row(desk, keys[0] or figure(desk, "86.4亿元").key)
    press(desk, Key.Key_Down, Modifier.ShiftModifier)
    press(desk, Key.Key_Down, Modifier.ShiftModifier)
    assert listed.chosen_keys() == keys
    press(desk, Key.Key_Return, Modifier.ControlModifier)
    assert {desk.session.case.figure(key).state for key in keys if key} == {FigureState.CONFIRMED}
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert FigureState.CONFIRMED not in {desk.session.case.figure(key).state for key in keys if key}


@pytest.mark.parametrize(
    ("value", "text", "shown"),
    [("-2.7", "2.7", "-2.7元"), ("-5", "5%", "-5%"), ("-5", "－5%", "-5%"), ("2.7", "2.7", "2.7元"), ("0", "0", "0元")],
)
def test_what_is_below_zero_is_listed_with_its_sign(value: str, text: str, shown: str) -> None:
    assert row(1, value=Decimal(value), text=text).printed == shown


def test_list_and_inspector_say_a_fall_in_one_way() -> None:
    fields = {"value": Decimal(-1320000), "unit": "元", "quantum": Decimal("10000.0000"), "measure": Measure.DIFFERENCE}
    fall = Figure(id="f1", start=0, end=8, text="0.0132亿元", indicator="公务接待费", **fields)  # type: ignore[arg-type]
    assert row(1, text=fall.text, **fields).printed == show_value(fall) == "减少0.0132亿元"


@pytest.mark.parametrize(
    ("value", "unit", "text", "shown"),
    [
        ("326620000", "元", "32662", "32662万元"),
        ("14484850000", "元", "1,448,485", "1,448,485万元"),
        ("101", "%", "101", "101%"),
        ("3000", "人", "3000", "3000人"),
        ("2000", "年", "2000年", "2000年"),
    ],
)
def test_a_number_of_a_table_is_not_listed_without_its_unit(value: str, unit: str, text: str, shown: str) -> None:
    scale = Decimal(10000 if shown.endswith("万元") else 1)
    assert row(1, value=Decimal(value), unit=unit, text=text, quantum=scale).printed == shown


def test_a_range_below_zero_says_its_direction() -> None:
    falling = row(1, value=Decimal(-8), value_max=Decimal(-5), text="5%-8%", measure=Measure.CHANGE)
    assert falling.printed.startswith("下降")


def test_a_corrected_value_is_listed_as_corrected_and_not_as_printed(desk: Desk) -> None:
    key = figure(desk, "86.4亿元").key
    listed = desk.window.figure_list
    desk.session.do(CorrectFigure(key, FigureChanges(indicator="地方一般公共预算收入")))
    assert listed.model.index(listed.model.row_of(key), Column.VALUE).data() == "86.4亿元"
    desk.session.do(CorrectFigure(key, FigureChanges(value=Decimal("8650000000"), quantum=Decimal(10_000_000))))
    assert listed.model.index(listed.model.row_of(key), Column.VALUE).data() == "86.5亿元"


def test_the_status_bar_counts_what_was_reviewed(desk: Desk) -> None:
    total = len(desk.window.figure_list.rows)
    assert desk.window.status.reviewed.text() == f"已核 0/{total}"
    desk.session.do(ConfirmFigures((figure(desk, "86.4亿元").key, figure(desk, "7.2%").key)))
    follow()
    assert desk.window.status.reviewed.text() == f"已核 2/{total}"
    desk.session.undo()
    follow()
    assert desk.window.status.reviewed.text() == f"已核 0/{total}"
    assert desk.window.status.unit.text() == "单位：亿元"


def test_two_reports_of_one_place_and_year_have_different_names(tmp_path: Path, qtbot: QtBot) -> None:
    again = SUMMARY.replace("工作总结", "决算情况说明").replace("86.4", "86.5")
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, again)) as desk:
        names = {listed.report for listed in desk.window.figure_list.rows}
        assert len(names) == 2
        assert pane_of(desk).report.card.title != pane_of(desk, 1).report.card.title


def test_a_report_of_no_known_place_goes_by_its_title(tmp_path: Path, qtbot: QtBot) -> None:
    text = "预算执行情况说明（摘要）\n\n2025年，完成一般公共预算收入86.4亿元，增长7.2%。\n"
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, text)) as desk:
        assert {row.report for row in desk.window.figure_list.rows} == {"预算执行情况说明"}

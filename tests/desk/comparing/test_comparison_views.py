"""The four views of the comparison in the real window: fitting, chosen by keys, kept, one click from the text."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import RejectFigures
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.desk import Desk
from tests.desk.whole_desk import HALF_YEAR, another_window, figure, open_case, settle, whole_desk, write_reports

LAST_YEAR = """云岫区2023年政府工作报告

2022年，一般公共预算收入80.6亿元，教育支出20.4亿元。
二、2023年工作安排
2023年预期目标是：一般公共预算收入增长8%以上，教育支出21亿元。
"""
THIS_YEAR = """云岫区财政局2023年工作总结

2023年，全区一般公共预算收入86.4亿元，增长7.2%，教育支出21.3亿元。
"""
NEIGHBOUR = """临澜市财政局2023年工作总结

2023年，全市一般公共预算收入412.6亿元，增长5.4%。
"""


def choose(desk: Desk, view: View) -> None:
    box = desk.window.comparison.view_box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(list(View).index(view)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def texts(desk: Desk) -> list[list[str]]:
    model = desk.window.comparison.views.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def heads(desk: Desk) -> list[str]:
    model = desk.window.comparison.views.model
    return [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in range(model.columnCount())]


def test_years_places_and_plans_stand_beside_each_other(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LAST_YEAR, THIS_YEAR, NEIGHBOUR)) as desk:
        choose(desk, View.YEARS)
        assert heads(desk)[2:] == ["2022年", "2023年"]
        assert ["一般公共预算收入", "云岫区", "80.6亿元", "86.4亿元"] in texts(desk)
        choose(desk, View.PLACES)
        assert heads(desk)[2:] == ["云岫区", "临澜市"]
        assert ["一般公共预算收入", "2023年", "86.4亿元", "412.6亿元"] in texts(desk)
        choose(desk, View.PLANS)
        assert heads(desk)[2:] == ["目标", "力争目标", "实绩", "完成情况"]
        growth = next(line for line in texts(desk) if line[0] == "一般公共预算收入增速")
        assert growth[2:] == ["增长8%以上", "", "增长7.2%", "未达到"]


def test_a_click_on_a_year_goes_to_its_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LAST_YEAR, THIS_YEAR)) as desk:
        choose(desk, View.YEARS)
        table = desk.window.comparison.views.table
        row = next(row for row, line in enumerate(texts(desk)) if line[0] == "教育支出")
        place = table.visualRect(table.model().index(row, 2)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        current = desk.session.current_figure
        assert current is not None
        assert current.current.text == "20.4亿元"
        assert [row.label for row in desk.window.comparison.chosen_rows()] == ["教育支出", "教育支出"]


def test_words_filter_every_view(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LAST_YEAR, THIS_YEAR)) as desk:
        choose(desk, View.YEARS)
        desk.window.comparison.words.setFocus()
        QTest.keyClicks(desk.window.comparison.words, "21.3")
        assert [line[0] for line in texts(desk)] == ["教育支出"]


def test_an_empty_view_says_what_to_open(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, HALF_YEAR)) as desk:
        choose(desk, View.PLACES)
        views = desk.window.comparison.views
        assert views.empty.isVisible()
        assert "打开其他地区" in views.empty.text()


def seen(desk: Desk) -> list[str]:
    """Return the labels that the table shows on screen, whichever of the two tables it is."""
    panel = desk.window.comparison
    table = panel.table if panel.stack.currentWidget() is panel.table else panel.views.table
    assert table.isVisible()
    return [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]


def test_two_years_of_a_place_open_as_its_years(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LAST_YEAR, THIS_YEAR)) as desk:
        assert desk.window.comparison.view is View.YEARS
        assert seen(desk) == ["一般公共预算收入", "教育支出"]


def test_a_place_more_turns_the_table_to_places_until_the_user_chooses(tmp_path: Path, qtbot: QtBot) -> None:
    first, second, neighbour = write_reports(tmp_path, LAST_YEAR, THIS_YEAR, NEIGHBOUR)
    with whole_desk(tmp_path, qtbot, [second]) as desk:
        panel = desk.window.comparison
        assert panel.view is View.REPORTS
        desk.files.reports.open_now([neighbour])
        qtbot.waitUntil(lambda: panel.view is View.PLACES)
        assert seen(desk) == ["一般公共预算收入", "一般公共预算收入增速"]
        choose(desk, View.REPORTS)
        desk.files.reports.open_now([first])
        settle(desk, qtbot)
        assert len(desk.session.case.reports) == 3
        assert panel.view is View.REPORTS


def test_a_correction_does_not_turn_the_table_under_the_users_hands(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LAST_YEAR, THIS_YEAR)) as desk:
        desk.session.do(RejectFigures(tuple(figure(desk, words).key for words in ("80.6亿元", "20.4亿元"))))
        settle(desk, qtbot)
        assert desk.window.comparison.view is View.YEARS


def test_a_view_that_was_chosen_stays_with_its_case_and_goes_into_no_other(tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, LAST_YEAR, THIS_YEAR)
    with whole_desk(tmp_path, qtbot, paths) as desk:
        panel, mine = desk.window.comparison, desk.session.case.path
        choose(desk, View.PLACES)
        Case.create(tmp_path / "另一个.fdesk", who="核对员").close()
        assert open_case(desk, qtbot, tmp_path / "另一个.fdesk")
        desk.files.reports.open_now(paths)
        settle(desk, qtbot)
        assert panel.view is View.YEARS
        assert open_case(desk, qtbot, mine)
        settle(desk, qtbot)
        assert panel.view is View.PLACES


def test_the_view_is_the_same_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, THIS_YEAR)) as desk:
        choose(desk, View.PLANS)
        desk.window.save_state()
        window = another_window(desk)
        qtbot.addWidget(window)
        window.complete()
        assert window.comparison.view is View.PLANS


def test_nobody_is_told_that_nothing_can_be_compared_before_it_was_compared(tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, LAST_YEAR, THIS_YEAR)
    with whole_desk(tmp_path, qtbot) as desk:
        panel = desk.window.comparison
        choose(desk, View.YEARS)
        assert panel.views.empty.text().startswith("还没有指标")
        desk.files.reports.open_now(paths)
        qtbot.waitUntil(lambda: len(desk.session.case.reports) == 2 and not desk.feed.current)
        assert panel.views.empty.text().startswith("各报告还没有对比完")
        assert panel.count.text() == "还没有对比完"
        choose(desk, View.REPORTS)
        assert panel.count.text() == "还没有对比完"
        choose(desk, View.YEARS)
        settle(desk, qtbot)
        assert ["一般公共预算收入", "", "80.6亿元", "86.4亿元"] in texts(desk)
        assert panel.count.text().startswith("显示")

"""A finding is judged where it is seen: in the tables of rows, checks and tasks, as a step that can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.memo.model import Table
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import press, settle

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

SUMMARY = (
    "云岫区财政局2023年工作总结\n"
    "2023年，全区一般公共预算收入86.42亿元，其中税收收入60亿元，非税收入20亿元。全年改造老旧小区26个。\n"
)
SPEECH = "云岫区2024年政府工作报告\n2023年，全区一般公共预算收入86.42亿元。全年改造老旧小区28个，新增学位6200个。\n"


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return SUMMARY, SPEECH


def go_to(table: TextTable, words: str) -> int:
    """Choose the row that holds some words, and return it."""
    model = table.model()
    for row in range(model.rowCount()):
        texts = [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        if any(words in text for text in texts):
            table.setCurrentIndex(model.index(row, 1))
            table.menu_opening.emit()
            return row
    raise AssertionError(words)


def test_a_conflict_is_judged_in_the_comparison_and_shown_there(desk: Desk, qtbot: QtBot) -> None:
    panels = desk.window.bottom_tabs
    row = go_to(panels.comparison.table, "老旧小区")
    judging = panels.judging
    assert judging.menu.menuAction().isEnabled()
    assert not judging.states[FindingState.TO_CHECK].isEnabled()
    panels.comparison.table.setFocus()
    press(desk, Key.Key_3, CONTROL)
    assert str(panels.comparison.model.index(row, 0).data()).endswith("· 已说明")
    (word,) = desk.session.case.memo.judgements.values()
    assert word.state is FindingState.EXPLAINED
    assert word.said.startswith("2023年改造老旧小区")
    press(desk, Key.Key_Z, CONTROL)
    assert not desk.session.case.memo.judgements
    assert "已说明" not in str(panels.comparison.model.index(row, 0).data())


def test_what_agrees_is_no_finding(desk: Desk) -> None:
    go_to(desk.window.bottom_tabs.comparison.table, "一般公共预算收入（")
    assert not desk.window.bottom_tabs.judging.menu.menuAction().isEnabled()


def test_a_check_that_fails_gets_a_note(desk: Desk, qtbot: QtBot) -> None:
    panels = desk.window.bottom_tabs
    panels.setCurrentWidget(panels.checks)
    row = go_to(panels.checks.table, "60亿元")
    panels.judging.note.trigger()
    dialog = panels.checks.findChildren(QInputDialog)[-1]
    line = dialog.focusWidget()
    assert line is not None
    type_in(line, "另有国有资源收入")
    dialog.accept()
    (word,) = desk.session.case.memo.judgements.values()
    assert (word.state, word.note) == (FindingState.TO_CHECK, "另有国有资源收入")
    assert str(panels.checks.model.index(row, 0).data()).endswith("· 待核实")


def test_the_memo_says_what_was_judged_in_a_table(desk: Desk, qtbot: QtBot) -> None:
    panels = desk.window.bottom_tabs
    go_to(panels.comparison.table, "老旧小区")
    panels.judging.states[FindingState.VERIFIED].trigger()
    press(desk, Key.Key_P, CONTROL)
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: desk.window.memo_feed.current and not desk.jobs.running, timeout=20_000)
    draft = desk.window.memo_feed.draft
    assert draft is not None
    prose = "".join(getattr(block, "text", "") for block in draft.memo.blocks)
    assert "表述不一致，已核实（原文见" in prose


PLAN = (
    "云岫区财政局2024年工作要点\n"
    "1.完善绩效评价（牵头科室：绩效科；责任科室：预算科；完成时限：6月底前）。\n"
    "2.规范资产处置（牵头科室：资产科；责任科室：预算科；完成时限：9月底前）。\n"
    "3.推进预算公开（牵头科室：税政科；责任科室：资产科；完成时限：8月底前）。\n"
    "4.清理存量资金（牵头科室：国库科；责任科室：预算科）。\n"
)


class TestTasks:
    @pytest.fixture
    def report_texts(self) -> tuple[str, ...]:
        return SUMMARY, PLAN

    def test_a_task_without_a_deadline_is_judged_in_its_table_and_in_the_memo(self, desk: Desk, qtbot: QtBot) -> None:
        panels = desk.window.bottom_tabs
        panels.setCurrentWidget(panels.tasks)
        row = go_to(panels.tasks.table, "清理存量资金")
        panels.judging.states[FindingState.EXPLAINED].trigger()
        assert panels.tasks.model.index(row, 6).data() == "已说明"
        (word,) = desk.session.case.memo.judgements.values()
        assert "没有载明完成时限" in word.said
        go_to(panels.tasks.table, "推进预算公开")
        assert not panels.judging.menu.menuAction().isEnabled()
        press(desk, Key.Key_P, CONTROL)
        settle(desk, qtbot)
        qtbot.waitUntil(lambda: desk.window.memo_feed.current and not desk.jobs.running, timeout=20_000)
        draft = desk.window.memo_feed.draft
        assert draft is not None
        (table,) = [
            block for block in draft.memo.blocks if isinstance(block, Table) and block.columns[-1].title == "核实情况"
        ]
        assert "".join(run.text for run in table.rows[0].cells[-1]) == "已说明"

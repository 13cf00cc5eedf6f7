"""A message goes when its cause goes, and nothing is said twice."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.services.messages import Cause
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import HALF_YEAR, click_figure, figure, painted, press, said, settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def bars(desk: Desk) -> list[str]:
    """Return what is said in bars now."""
    QApplication.processEvents()
    return [bar.message.text for bar in desk.window.message_stack.bars()]


def test_that_a_file_could_not_be_opened_is_gone_once_it_was(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "上半年.txt"
    desk.files.open_paths([path])
    settle(desk, qtbot)
    assert len(bars(desk)) == 1
    path.write_text(HALF_YEAR, encoding="utf-8")
    desk.files.open_paths([path])
    settle(desk, qtbot)
    assert len(desk.session.case.reports) == 3
    assert bars(desk) == []


def test_an_undo_that_is_offered_goes_before_it_would_undo_something_else(desk: Desk) -> None:
    desk.files.reports.remove_report(desk.session.case.reports[1].id)
    assert len(bars(desk)) == 1
    press(desk, Key.Key_Z, Modifier.ControlModifier)
    assert len(desk.session.case.reports) == 2
    assert bars(desk) == []


def test_what_a_report_lacks_is_said_while_it_is_in_the_case(desk: Desk) -> None:
    report = desk.session.case.reports[1].id
    desk.messages.show_warning("有两张工作表没有读。", cause=Cause.REPORT.of(report))
    desk.messages.show_warning("没有原因的话留着。")
    desk.files.reports.remove_report(report)
    assert "有两张工作表没有读。" not in bars(desk)
    assert "没有原因的话留着。" in bars(desk)


def test_an_export_that_failed_is_forgotten_once_it_succeeded(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    taken = tmp_path / "对照表.xlsx"
    taken.mkdir()
    for path, left in ((taken, 1), (tmp_path / "对照表2.xlsx", 0)):
        desk.window.comparison.write_to(path)
        settle(desk, qtbot)
        assert len([each for each in bars(desk) if "没有导出" in each]) == left


def test_what_cannot_be_understood_is_told_where_it_was_typed_and_nowhere_else(desk: Desk) -> None:
    click_figure(desk, figure(desk, "70.1亿元").key)
    row = desk.window.inspector.page.rows["value"]
    press(desk, Key.Key_Return)
    type_in(row.editor, "七十个亿左右吧")
    press(desk, Key.Key_Return)
    assert row.told.text()
    assert row.told.text() not in said(desk)
    QTest.keyClick(row.editor, Key.Key_Escape)
    assert bars(desk) == []


def test_the_way_out_of_reading_mode_is_not_told_outside_of_it(desk: Desk) -> None:
    press(desk, Key.Key_F11)
    assert len(bars(desk)) == 1
    press(desk, Key.Key_F11)
    assert bars(desk) == []


class _Counter(QObject):
    """Counts the requests for a layout in the whole program."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() is QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def test_a_message_that_nobody_closes_costs_the_computer_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.messages.show_warning("有两张工作表没有读，请对照原件。")
    painted(qtbot)
    for _ in range(20):
        QApplication.processEvents()
    counter = _Counter()
    QApplication.instance().installEventFilter(counter)
    for _ in range(50):
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(counter)
    assert counter.seen == 0

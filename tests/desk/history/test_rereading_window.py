"""Reports are read again without losing a word of the user's; what finds no place is shown and can be placed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import ConfirmFigures, CorrectFigure, SetNote
from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.history.orphans_panel import OrphansPanel
from fiscal_desk.desk.history.rereading_view import RereadingView
from fiscal_desk.desk.widgets.message_bar import MessageBar
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.whole_desk import (
    SPEECH,
    SUMMARY,
    click_figure,
    figure,
    open_case,
    press,
    said,
    settle,
    whole_desk,
    write_reports,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL = Modifier.ControlModifier
CASE_OF_8E1AEEB = Path(__file__).parents[2] / "case" / "fixtures" / "case_of_8e1aeeb.fdesk"
CHANGED = SUMMARY.replace("下达稳岗资金3000万元。", "统筹就业补助等专款3200万元。").replace("86.4亿元", "86.5亿元")


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH)) as desk:
        settle(desk, qtbot)
        yield desk


def orphans(desk: Desk) -> OrphansPanel:
    return desk.window.correction_panels.orphans


def tab_shown(desk: Desk) -> bool:
    tabs = desk.window.bottom_tabs
    return tabs.isTabVisible(tabs.indexOf(orphans(desk)))


def reread(desk: Desk, qtbot: QtBot) -> None:
    """Read all reports again, and accept what would change if anything would."""
    desk.window.actions_[ActionId.REREAD_ALL].trigger()
    settle(desk, qtbot)
    if views := desk.window.findChildren(RereadingView):
        accept(desk, views[-1], qtbot)


def shown(desk: Desk, qtbot: QtBot) -> RereadingView:
    """Return the list of what would change, which is open."""
    settle(desk, qtbot)
    view = desk.window.findChildren(RereadingView)[-1]
    assert view.isVisible()
    return view


def accept(desk: Desk, view: RereadingView, qtbot: QtBot) -> None:
    QTest.mouseClick(view.accept_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    desk.window.activateWindow()  # off screen nobody does so when a dialog closes
    qtbot.waitUntil(desk.window.isActiveWindow)


def changes(view: RereadingView) -> list[tuple[str, ...]]:
    """Return what the list says: figure, indicator, what becomes of it, how far it was reviewed."""
    return [view.model.row(number).cells[1:] for number in range(view.model.rowCount())]


def offer_bar(desk: Desk, words: str) -> MessageBar:
    """Return the message bar whose button has these words."""
    bars = desk.window.message_stack.bars()
    return next(bar for bar in bars if bar.offer_button is not None and bar.offer_button.text() == words)


def change_source(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    """Change the first report's file, read again, and accept the new file."""
    write_reports(tmp_path, CHANGED)
    reread(desk, qtbot)
    button = offer_bar(desk, "按新文件重新识别").offer_button
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    accept(desk, shown(desk, qtbot), qtbot)


def test_nothing_changes_before_what_would_change_is_seen_and_accepted(desk: Desk, qtbot: QtBot) -> None:
    desk.session.do(CorrectFigure(figure(desk, "21.3亿元", 1).key, FigureChanges(indicator="学校支出")))
    desk.session.do(ConfirmFigures((figure(desk, "21.3亿元").key,)))
    desk.files.lexicon.change(lambda it: it.with_entry(Entry(EntryKind.RENAME, "教育支出", "教育事业支出")))
    label, before = desk.session.case.undo_label, [report.reading for report in desk.session.case.reports]
    desk.window.actions_[ActionId.REREAD_ALL].trigger()
    view = shown(desk, qtbot)
    assert ("21.3亿元", "教育支出", "指标：教育支出 → 教育事业支出", "已确认") in changes(view)
    assert all(row[1] != "学校支出" for row in changes(view))
    assert "1 个数据中由您更正的内容保持不变" in view.sentence.text()
    QTest.mouseClick(view.leave_button, Qt.MouseButton.LeftButton)
    settle(desk, qtbot)
    assert [report.reading for report in desk.session.case.reports] == before
    assert desk.session.case.undo_label == label
    desk.window.actions_[ActionId.REREAD_ALL].trigger()
    QTest.keyClick(shown(desk, qtbot), Key.Key_Escape)
    assert [report.reading for report in desk.session.case.reports] == before
    desk.window.actions_[ActionId.REREAD_ALL].trigger()
    QTest.keyClick(shown(desk, qtbot), Key.Key_Return)
    settle(desk, qtbot)
    assert figure(desk, "21.3亿元").current.indicator == "教育事业支出"
    assert figure(desk, "21.3亿元", 1).current.indicator == "学校支出"


def test_a_changed_file_lists_what_goes_and_what_comes(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.session.do(SetNote(figure(desk, "3000万元").key, "问过就业科"))
    write_reports(tmp_path, CHANGED)
    desk.window.correction_panels.rereading.reread([desk.session.case.reports[0].id], from_files=True)
    view = shown(desk, qtbot)
    fates = {(text, change) for text, _, change, _ in changes(view)}
    assert {("3000万元", "不再识别"), ("86.4亿元", "不再识别"), ("3200万元", "新识别"), ("86.5亿元", "新识别")} <= fates
    assert "1 处更正、确认或备注会找不到原来的数据" in view.sentence.text()
    assert figure(desk, "3000万元").note == "问过就业科"
    accept(desk, view, qtbot)
    assert orphans(desk).model.rowCount() == 1


def test_a_case_of_an_earlier_version_keeps_its_readings_until_the_user_accepts(tmp_path: Path, qtbot: QtBot) -> None:
    path = Path(shutil.copy(CASE_OF_8E1AEEB, tmp_path / "旧案卷.fdesk"))
    with Case.open(path, read_only=True) as case:
        readings = [report.reading for report in case.reports]
        said = [said_in(case, report.id) for report in case.reports]
    with whole_desk(tmp_path, qtbot) as desk:
        assert open_case(desk, qtbot, path)
        assert [report.reading for report in desk.session.case.reports] == readings
        desk.window.actions_[ActionId.REREAD_ALL].trigger()
        view = shown(desk, qtbot)
        assert changes(view)
        assert [report.reading for report in desk.session.case.reports] == readings
        QTest.mouseClick(view.leave_button, Qt.MouseButton.LeftButton)
        settle(desk, qtbot)
        assert [report.reading for report in desk.session.case.reports] == readings
        desk.window.actions_[ActionId.REREAD_ALL].trigger()
        accept(desk, shown(desk, qtbot), qtbot)
        assert [report.reading for report in desk.session.case.reports] != readings
        assert [said_in(desk.session.case, report.id) for report in desk.session.case.reports] == said
        press(desk, Key.Key_Z, CONTROL)
        settle(desk, qtbot)
        assert [report.reading for report in desk.session.case.reports] == readings


def said_in(case: Case, report_id: str) -> list[tuple[object, ...]]:
    """Return every word of the user's about a report's figures, in an order of their own."""
    figures = (*case.figures(report_id), *case.orphans(report_id))
    words = [
        (each.current.text, each.note, word.kind, sorted(word.after.items(), key=str), word.who, word.when, word.why)
        for each in figures
        for word in each.corrections
    ]
    return sorted(words, key=str)


def test_reading_again_uses_the_lexicon_of_today_and_keeps_corrections(desk: Desk, qtbot: QtBot) -> None:
    desk.session.do(CorrectFigure(figure(desk, "70.1亿元").key, FigureChanges(value=Decimal(7))))
    desk.files.lexicon.change(lambda it: it.with_entry(Entry(EntryKind.RENAME, "教育支出", "教育事业支出")))
    reread(desk, qtbot)
    assert figure(desk, "21.3亿元").current.indicator == "教育事业支出"
    assert figure(desk, "21.3亿元", 1).current.indicator == "教育事业支出"
    assert figure(desk, "70.1亿元").current.value == 7
    assert "更正全部保留" in said(desk)[-1]
    press(desk, Key.Key_Z, CONTROL)
    assert [figure(desk, "21.3亿元", report).current.indicator for report in (0, 1)] == ["教育支出"] * 2
    settle(desk, qtbot)


def test_reading_again_without_news_makes_no_step(desk: Desk, qtbot: QtBot) -> None:
    label = desk.session.case.undo_label
    reread(desk, qtbot)
    assert "与原来相同" in said(desk)[-1]
    assert desk.session.case.undo_label == label


def test_only_the_report_in_front_is_read_again(desk: Desk, qtbot: QtBot) -> None:
    desk.files.lexicon.change(lambda it: it.with_entry(Entry(EntryKind.RENAME, "教育支出", "教育事业支出")))
    click_figure(desk, figure(desk, "21.3亿元", 1).key)
    desk.window.actions_[ActionId.REREAD_ONE].trigger()
    accept(desk, shown(desk, qtbot), qtbot)
    assert [figure(desk, "21.3亿元", report).current.indicator for report in (0, 1)] == ["教育支出", "教育事业支出"]


def test_a_changed_file_is_noticed_and_read_only_when_the_user_says_so(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    write_reports(tmp_path, CHANGED)
    reread(desk, qtbot)
    assert figure(desk, "86.4亿元")
    button = offer_bar(desk, "按新文件重新识别").offer_button
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    accept(desk, shown(desk, qtbot), qtbot)
    assert figure(desk, "86.5亿元").current.indicator == "一般公共预算收入"
    assert desk.session.case.reports[0].report.text == CHANGED
    press(desk, Key.Key_Z, CONTROL)
    assert figure(desk, "86.4亿元")
    settle(desk, qtbot)


def test_a_changed_file_is_noticed_when_its_case_is_opened(tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, SUMMARY)
    with whole_desk(tmp_path, qtbot, paths) as desk:
        first = desk.session.case.path
        settle(desk, qtbot)
        assert not any("有改动" in words for words in said(desk))
        desk.files.cases.new_case()
        write_reports(tmp_path, CHANGED)
        open_case(desk, qtbot, first)
        settle(desk, qtbot)
        assert sum("源文件在打开之后有改动" in words for words in said(desk)) == 1
        desk.window.correction_panels.rereading.look_for_changed_files()
        settle(desk, qtbot)
        assert sum("源文件在打开之后有改动" in words for words in said(desk)) == 1


def test_a_changed_file_is_noticed_when_the_user_comes_back_to_the_window(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    rereading = desk.window.correction_panels.rereading
    rereading._pause.stop()
    write_reports(tmp_path, CHANGED)
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    for state in (Qt.ApplicationState.ApplicationInactive, Qt.ApplicationState.ApplicationActive):
        application.applicationStateChanged.emit(state)
    settle(desk, qtbot)
    assert "源文件在打开之后有改动" in said(desk)[-1]


def test_a_file_that_cannot_be_read_any_more_leaves_its_report(desk: Desk, qtbot: QtBot) -> None:
    origin = Path(desk.session.case.reports[0].report.origin.path)
    origin.write_bytes(b"")
    desk.window.correction_panels.rereading.reread([desk.session.case.reports[0].id], from_files=True)
    settle(desk, qtbot)
    assert figure(desk, "86.4亿元")
    assert origin.name in said(desk)[-1]


def test_a_lost_correction_is_shown_and_put_on_another_figure(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    lost = figure(desk, "3000万元").key
    desk.session.do(CorrectFigure(lost, FigureChanges(indicator="就业专款"), why="照指标文"))
    desk.session.do(SetNote(lost, "问过就业科"))
    assert not tab_shown(desk)
    change_source(desk, tmp_path, qtbot)
    assert tab_shown(desk)
    panel = orphans(desk)
    button = offer_bar(desk, "查看").offer_button
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    cells = panel.model.row(0).cells
    assert "3000万元" in cells[1]
    assert "指标：" in cells[2]
    assert "就业专款" in cells[2]
    assert (cells[3], cells[5]) == ("核对员", "问过就业科")
    QTest.mouseClick(
        panel.table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        panel.table.visualRect(panel.model.index(0, 1)).center(),
    )
    likely = desk.session.current_figure
    assert likely is not None
    assert likely.current.text == "3200万元"
    assert "3200万元" in panel.attach_button.text()
    QTest.mouseClick(panel.attach_button, Qt.MouseButton.LeftButton)
    now = figure(desk, "3200万元")
    assert (now.current.indicator, now.note, now.corrections[0].why) == ("就业专款", "问过就业科", "照指标文")
    assert not tab_shown(desk)
    press(desk, Key.Key_Z, CONTROL)
    assert tab_shown(desk)
    assert figure(desk, "3200万元").state is not FigureState.CORRECTED
    settle(desk, qtbot)


def test_a_lost_correction_is_let_go_only_by_the_user_and_can_come_back(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.session.do(CorrectFigure(figure(desk, "3000万元").key, FigureChanges(indicator="就业专款")))
    change_source(desk, tmp_path, qtbot)
    desk.window.bottom_tabs.setCurrentWidget(orphans(desk))
    QTest.mouseClick(orphans(desk).drop_button, Qt.MouseButton.LeftButton)
    assert not tab_shown(desk)
    press(desk, Key.Key_Z, CONTROL)
    assert orphans(desk).model.rowCount() == 1
    path = desk.session.case.path
    settle(desk, qtbot)
    desk.files.cases.new_case()
    assert not tab_shown(desk)
    with Case.open(path, read_only=True) as kept:
        assert len(kept.orphans(kept.reports[0].id)) == 1


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_path_that_only_a_case_names_is_left_alone(tmp_path: Path, qtbot: QtBot) -> None:
    theirs = tmp_path / "来信"
    theirs.mkdir()
    paths = write_reports(theirs, SUMMARY)
    with whole_desk(theirs, qtbot, paths) as desk:
        settle(desk, qtbot)
        case = desk.session.case.path
    paths[0].unlink()
    os.mkfifo(paths[0])  # who reads it waits for ever
    ours = tmp_path / "我的"
    ours.mkdir()
    with whole_desk(ours, qtbot, ()) as desk:
        open_case(desk, qtbot, case)
        settle(desk, qtbot)
        assert not desk.files.reports.has_opened(str(paths[0]))
        desk.window.correction_panels.rereading.reread_all()  # asked for: looked at, and no file
        settle(desk, qtbot)
        assert figure(desk, "86.4亿元")

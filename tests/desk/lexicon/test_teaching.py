"""A correction that was remembered need never be made again: not in the open reports, and not in the next one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind
from fiscal_desk.case.lexicon.lexicon_file import lexicon_path, load_lexicon
from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.lexicon.entry_dialog import EntryDialog
from fiscal_desk.desk.lexicon.lesson_bar import LessonBar
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import SUMMARY, click_figure, figure, follow, press, said, settle, whole_desk, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, BOTH = Modifier.ControlModifier, Modifier.ControlModifier | Modifier.ShiftModifier
CITY = """临澜市2023年财政工作总结

全市教育支出64.2亿元，开展3家连创。
"""
NAMED = """云岫区2025年工作要点

开展3家连创，新建口袋公园2个。
年底前，3家连创，全部完成。
"""


def bar(desk: Desk) -> LessonBar:
    """Return the bar as it stands once the correction is painted."""
    follow()
    return desk.window.correction_panels.lesson_bar


def rename(desk: Desk, words: str, indicator: str, report: int = 0) -> None:
    correct(desk, words, "indicator", indicator, report)


def correct(desk: Desk, words: str, field: str, typed: str, report: int = 0) -> None:
    """Correct a field with mouse and keyboard."""
    click_figure(desk, figure(desk, words, report).key)
    fill_in(desk, field, typed)


def fill_in(desk: Desk, field: str, typed: str) -> None:
    """Type over a field of the current figure."""
    editor = desk.window.inspector.page.rows[field].editor
    editor.setFocus()
    editor.selectAll()  # type: ignore[union-attr]
    type_in(editor, typed)
    press(desk, Key.Key_Return)


def click(button: object) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[call-overload]


def test_a_renamed_indicator_is_offered_once_and_renames_the_others_in_one_step(desk: Desk, qtbot: QtBot) -> None:
    assert not bar(desk).isVisible()
    rename(desk, "21.3亿元", "教育事业支出")
    assert bar(desk).isVisible()
    assert "指标“教育支出”改称“教育事业支出”" in bar(desk).label.text()
    others = [figure(desk, "3.5%"), figure(desk, "21.3亿元", 1)]
    assert bar(desk).everywhere_button.text() == "记住，也用于另外 2 个数据"
    click(bar(desk).everywhere_button)
    assert not bar(desk).isVisible()
    for each in others:
        now = desk.session.case.figure(each.key)
        assert (now.current.indicator, now.state) == ("教育事业支出", FigureState.CORRECTED)
        assert "用户词库" in now.corrections[-1].why
    assert [entry.becomes for entry in load_lexicon().entries] == ["教育事业支出"]
    press(desk, Key.Key_Z, CONTROL)
    assert {desk.session.case.figure(each.key).current.indicator for each in others} == {"教育支出"}
    assert figure(desk, "21.3亿元").current.indicator == "教育事业支出"
    settle(desk, qtbot)


def test_the_next_report_is_read_as_was_taught(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    rename(desk, "21.3亿元", "教育事业支出")
    click(bar(desk).remember_button)
    assert figure(desk, "21.3亿元", 1).state is not FigureState.CORRECTED
    desk.files.reports.open_reports(write_reports(tmp_path, CITY))
    settle(desk, qtbot)
    taught = figure(desk, "64.2亿元", 2)
    assert taught.current.indicator == "教育事业支出"
    assert taught.original == taught.current
    assert "用户词库" in taught.current.reasons["indicator"]


def test_remembering_by_keys_without_the_mouse(desk: Desk, qtbot: QtBot) -> None:
    rename(desk, "21.3亿元", "教育事业支出")
    press(desk, Key.Key_M, BOTH)
    assert figure(desk, "21.3亿元", 1).current.indicator == "教育事业支出"
    rename(desk, "70.1亿元", "税收收入合计")
    press(desk, Key.Key_M, CONTROL)
    assert [entry.phrase for entry in load_lexicon().entries] == ["教育支出", "税收收入"]
    settle(desk, qtbot)


def test_an_offer_comes_after_the_correction_is_painted_and_its_keys_at_once(desk: Desk, qtbot: QtBot) -> None:
    shown = desk.window.correction_panels.lesson_bar
    rename(desk, "86.4亿元", "一般公共预算总收入")
    assert not shown.isVisible()
    assert shown.remember.isEnabled()
    assert bar(desk).isVisible()
    settle(desk, qtbot)


def test_an_indicator_that_was_filed_by_hand_is_filed_so_in_the_next_report(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    correct(desk, "3000万元", "canonical", "一般公共预算收入")
    assert "归入“一般公共预算收入”" in bar(desk).label.text()
    click(bar(desk).remember_button)
    desk.files.reports.open_reports(write_reports(tmp_path, "云岫区2025年小结\n\n下达稳岗资金900万元。\n"))
    settle(desk, qtbot)
    resolved = desk.session.catalogue.resolve("一般公共预算收入")
    assert figure(desk, "900万元", 2).current.canonical == resolved


def test_a_unit_that_was_put_right_is_known(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    correct(desk, "12个", "value", "12座", 1)
    assert "数字后的“个”，单位是“座”" in bar(desk).label.text()
    click(bar(desk).remember_button)
    correct(desk, "12个", "value", "13座", 1)
    assert not bar(desk).isVisible()  # the number teaches nothing
    desk.files.reports.open_reports(write_reports(tmp_path, "云岫区2025年小结\n\n新建口袋公园15个。\n"))
    settle(desk, qtbot)
    assert figure(desk, "15个", 2).current.unit == "座"


def test_a_rejected_phrase_is_never_read_again(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, NAMED)) as desk:
        report_id = desk.session.case.reports[0].id
        named = [each for each in desk.session.case.figures(report_id) if each.current.text == "3家"]
        assert len(named) == 2
        click_figure(desk, named[0].key)
        press(desk, Key.Key_Delete, CONTROL)
        assert "“3家连创”里的数不是数据" in bar(desk).label.text()
        click(bar(desk).everywhere_button)
        assert desk.session.case.figure(named[1].key).state is FigureState.REJECTED
        desk.files.reports.open_reports(write_reports(tmp_path, CITY))
        settle(desk, qtbot)
        texts = [each.current.text for each in desk.session.case.figures(desk.session.case.reports[1].id)]
        assert texts == ["64.2亿元"]


def test_an_amount_that_was_no_figure_teaches_nothing(desk: Desk, qtbot: QtBot) -> None:
    click_figure(desk, figure(desk, "3000万元").key)
    press(desk, Key.Key_Delete, CONTROL)
    assert not bar(desk).isVisible()
    settle(desk, qtbot)


def test_undoing_the_correction_takes_the_offer_back(desk: Desk, qtbot: QtBot) -> None:
    rename(desk, "21.3亿元", "教育事业支出")
    press(desk, Key.Key_Z, CONTROL)
    assert not bar(desk).isVisible()
    press(desk, Key.Key_Y, CONTROL)
    assert not bar(desk).isVisible()  # nobody is asked twice
    settle(desk, qtbot)


def test_closing_the_offer_leaves_no_trace(desk: Desk, qtbot: QtBot) -> None:
    rename(desk, "21.3亿元", "教育事业支出")
    click(bar(desk).close_button)
    assert not bar(desk).isVisible()
    assert not lexicon_path().exists()
    settle(desk, qtbot)


def test_the_entry_can_be_put_right_before_it_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    rename(desk, "21.3亿元", "教育事业支出")
    click(bar(desk).edit_button)
    dialog = bar(desk).findChild(EntryDialog)
    assert dialog is not None
    dialog.becomes.selectAll()
    type_in(dialog.becomes, "教育领域支出")
    press_on(dialog.becomes)
    assert "“教育领域支出”" in bar(desk).label.text()
    click(bar(desk).remember_button)
    (entry,) = load_lexicon().entries
    assert (entry.becomes, entry.source and entry.source.who) == ("教育领域支出", "核对员")
    settle(desk, qtbot)


def test_what_would_be_replaced_in_the_lexicon_is_told(desk: Desk, qtbot: QtBot) -> None:
    entry = Entry(EntryKind.RENAME, "教育支出", "旧称")
    assert desk.files.lexicon.change(lambda lexicon: lexicon.with_entry(entry))
    rename(desk, "21.3亿元", "教育事业支出")
    assert "现为“旧称”，将被替换" in bar(desk).label.text()
    settle(desk, qtbot)


def test_a_damaged_lexicon_is_told_and_moved_aside_only_on_request(tmp_path: Path, qtbot: QtBot) -> None:
    lexicon_path().parent.mkdir(parents=True, exist_ok=True)
    lexicon_path().write_bytes(b'{"format": "fiscal-desk-lexicon", "vers')
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY)) as desk:
        assert "已损坏" in said(desk)[0]
        rename(desk, "21.3亿元", "教育事业支出")
        click(bar(desk).remember_button)
        assert bar(desk).isVisible()  # not remembered, so still on offer
        message = next(each for each in reversed(desk.messages.log) if each.offer is not None)
        assert message.offer is not None
        message.offer.run()
        click(bar(desk).remember_button)
        assert len(load_lexicon().entries) == 1
        assert len(list(lexicon_path().parent.glob("lexicon.damaged-*.json"))) == 1
        settle(desk, qtbot)


def press_on(widget: object) -> None:
    QTest.keyClick(widget, Key.Key_Return)  # type: ignore[call-overload]


def test_the_offer_works_in_the_other_language_too(desk: Desk, qtbot: QtBot) -> None:
    desk.switch_language("en")
    qtbot.waitExposed(desk.window)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.session.reveal([figure(desk, "21.3亿元").key])
    fill_in(desk, "indicator", "教育事业支出")
    assert bar(desk).label.text().startswith("Remember")
    click(bar(desk).everywhere_button)
    assert figure(desk, "21.3亿元", 1).current.indicator == "教育事业支出"
    settle(desk, qtbot)
    desk.switch_language("")
    settle(desk, qtbot)

"""The memo dialog: what it proposes and remembers, that it writes, and that nothing is lost where it cannot."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QDate, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import CorrectFigure, RemoveReport, SetChoice
from fiscal_desk.desk.memo import memo_dialog
from fiscal_desk.desk.memo.memo_dialog import MemoDialog
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.words.names import memo_title
from tests.desk.desk_case import Desk, open_desk, press, shown, type_in

Key = Qt.Key


@pytest.fixture
def desk(small_desk: Desk) -> Desk:
    return small_desk


def open_dialog(desk: Desk, qtbot: QtBot) -> MemoDialog:
    dialog = MemoDialog(desk.session, desk.messages, desk.jobs, Settings())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(dialog, qtbot, 640, 420)
    return dialog


def retype(widget: object, text: str) -> None:
    widget.setFocus()  # type: ignore[attr-defined]
    widget.selectAll()  # type: ignore[attr-defined]
    type_in(widget, text)  # type: ignore[arg-type]


def words_of(path: Path) -> str:
    document = Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def wait(desk: Desk, dialog: MemoDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.jobs.running and dialog.write.isEnabled(), timeout=60_000)


def test_title_date_and_target_are_proposed(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(desk, qtbot)
    assert dialog.title.text() == memo_title([report.report for report in desk.case.reports])
    assert dialog.date.date() == QDate.currentDate()
    target = dialog.target_path()
    assert target is not None
    assert target.parent == tmp_path
    assert target.suffix == ".docx"


def test_the_memo_is_written_with_what_was_typed(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.session.do(CorrectFigure(desk.key("7.2%"), FigureChanges(value=Decimal("7.5")), why="与快报核对"))
    dialog = open_dialog(desk, qtbot)
    retype(dialog.title, "云岫区两份报告对比备忘录")
    retype(dialog.recipient, "区政府办公室：")
    retype(dialog.office, "云岫区财政局综合科")
    dialog.date.setDate(QDate(2024, 2, 3))
    target = tmp_path / "备忘录.docx"
    retype(dialog.target, str(tmp_path / "备忘录"))
    press(dialog.target, Key.Key_Return)
    wait(desk, dialog, qtbot)
    assert dialog.written == target
    words = words_of(target)
    for expected in (
        "云岫区两份报告对比备忘录",
        "区政府办公室：",
        "云岫区财政局综合科",
        "2024年2月3日",
        "7.5%",
        "与快报核对",
    ):
        assert expected in words
    assert "区政府办公室：：" not in words
    assert dialog.open_file.isVisible()
    assert dialog.open_folder.isVisible()
    assert "备忘录已生成" in dialog.outcome.text()
    assert not desk.last_message(), "not said twice"


def test_written_files_and_their_folder_are_opened_by_the_system(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return len(opened) < 3

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    dialog = open_dialog(desk, qtbot)
    dialog.start_writing()
    wait(desk, dialog, qtbot)
    QTest.mouseClick(dialog.open_file, Qt.MouseButton.LeftButton)
    QTest.mouseClick(dialog.open_folder, Qt.MouseButton.LeftButton)
    assert opened == [str(dialog.written), str(tmp_path)]
    QTest.mouseClick(dialog.open_file, Qt.MouseButton.LeftButton)
    assert "自行打开" in dialog.outcome.text()


def test_a_target_that_is_open_elsewhere_is_told_and_another_can_be_named(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    taken = tmp_path / "备忘录.docx"
    taken.write_bytes(b"before")
    (tmp_path / ".~lock.备忘录.docx#").write_text("")
    dialog = open_dialog(desk, qtbot)
    retype(dialog.office, "综合科")
    retype(dialog.target, str(taken))
    dialog.start_writing()
    wait(desk, dialog, qtbot)
    assert "打开" in dialog.outcome.text()
    assert taken.read_bytes() == b"before"
    assert dialog.office.text() == "综合科"
    assert dialog.isVisible()
    assert not dialog.open_file.isVisible()
    retype(dialog.target, str(tmp_path / "另一份.docx"))
    dialog.start_writing()
    wait(desk, dialog, qtbot)
    assert (tmp_path / "另一份.docx").exists()


def test_a_folder_that_is_not_there_is_told(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = open_dialog(desk, qtbot)
    retype(dialog.target, str(tmp_path / "没有" / "备忘录.docx"))
    dialog.start_writing()
    wait(desk, dialog, qtbot)
    assert "不存在" in dialog.outcome.text()


def test_a_fault_of_ours_is_reported_and_the_dialog_stays(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> object:
        return lambda progress: json.loads("{")

    monkeypatch.setattr(memo_dialog, "memo_work", broken)
    dialog = open_dialog(desk, qtbot)
    with qtbot.waitSignal(desk.jobs.unhandled):
        dialog.start_writing()
    assert dialog.outcome.text()
    assert dialog.write.isEnabled()


def test_an_empty_target_or_case_is_told(desk: Desk, qtbot: QtBot) -> None:
    dialog = open_dialog(desk, qtbot)
    retype(dialog.target, " ")
    dialog.start_writing()
    assert "哪个文件" in dialog.outcome.text()
    retype(dialog.target, "备忘录")
    for report in desk.case.reports:
        desk.session.do(RemoveReport(report.id))
    dialog.start_writing()
    assert "还没有报告" in dialog.outcome.text()


def test_habits_are_remembered_for_other_cases_and_the_title_for_this_one(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = open_dialog(desk, qtbot)
    retype(dialog.title, "本案卷的标题")
    retype(dialog.office, "综合科")
    dialog.page_number.setCurrentIndex(dialog.page_number.findData("centre"))
    dialog.fonts.setCurrentIndex(dialog.fonts.findData("plain"))
    dialog.length.setCurrentIndex(dialog.length.findData(Length.BRIEF))
    dialog.start_writing()
    wait(desk, dialog, qtbot)
    assert desk.case.choice("memo")["length"] == "brief"
    again = open_dialog(desk, qtbot)
    assert again.title.text() == "本案卷的标题"
    assert again.length.currentData() == Length.BRIEF
    (tmp_path / "另一案").mkdir()
    with open_desk(tmp_path / "另一案") as other:
        fresh = open_dialog(other, qtbot)
        assert fresh.title.text().startswith("关于")
        assert fresh.office.text() == "综合科"
        assert fresh.page_number.currentData() == "centre"
        assert fresh.fonts.currentData() == "plain"
        assert fresh.length.currentData() == Length.BRIEF


def test_a_case_keeps_its_length_where_the_office_changed_its_habit(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.session.do(SetChoice("memo", {"length": "full"}))
    assert open_dialog(desk, qtbot).length.currentData() == Length.FULL
    desk.session.do(SetChoice("memo", {"title": "更早的版本没有详略"}))
    assert open_dialog(desk, qtbot).length.currentData() == Length.STANDARD


def test_a_proposed_title_follows_the_reports(desk: Desk, qtbot: QtBot) -> None:
    dialog = open_dialog(desk, qtbot)
    dialog.start_writing()
    wait(desk, dialog, qtbot)
    desk.session.do(RemoveReport(desk.case.reports[1].id))
    again = open_dialog(desk, qtbot)
    assert again.title.text() == memo_title([desk.case.reports[0].report])


def test_closing_while_it_writes_gives_the_memo_up(desk: Desk, qtbot: QtBot) -> None:
    dialog = open_dialog(desk, qtbot)
    dialog.start_writing()
    assert not dialog.write.isEnabled()
    press(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: not desk.jobs.running, timeout=60_000)
    assert dialog.written is None
    assert not desk.last_message()


def test_a_memo_that_somebody_changed_is_not_replaced_without_a_question(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "备忘录.docx"
    dialog = open_dialog(desk, qtbot)
    retype(dialog.target, str(target))
    press(dialog.target, Key.Key_Return)
    wait(desk, dialog, qtbot)
    assert dialog.written == target
    retype(dialog.office, "综合科")
    press(dialog.target, Key.Key_Return)
    wait(desk, dialog, qtbot)  # nobody has touched it: it is written anew
    assert "综合科" in words_of(target)
    changed = Document(str(target))
    changed.add_paragraph("科长改过的一段")
    changed.save(str(target))
    dialog.target.setFocus()
    press(dialog.target, Key.Key_Return)
    wait(desk, dialog, qtbot)
    assert "没有替换它" in dialog.outcome.text()
    assert "科长改过的一段" in words_of(target)
    press(dialog.focusWidget(), Key.Key_Space)  # another name is proposed first
    wait(desk, dialog, qtbot)
    assert "科长改过的一段" in words_of(target)
    assert dialog.written == tmp_path / "备忘录（2）.docx"
    assert dialog.written.exists()


def test_a_memo_that_could_not_be_written_is_no_step_to_undo(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "备忘录.docx"
    target.write_bytes(b"somebody else's")
    before = desk.case.undo_label
    dialog = open_dialog(desk, qtbot)
    retype(dialog.title, "收支对比")
    retype(dialog.target, str(target))
    press(dialog.target, Key.Key_Return)
    wait(desk, dialog, qtbot)
    assert dialog.written is None
    assert desk.case.undo_label == before
    press(dialog.focusWidget(), Key.Key_Space)  # under another name
    wait(desk, dialog, qtbot)
    assert dialog.written is not None
    assert desk.case.undo_label == "修改备忘录设置"


def test_a_changed_memo_is_replaced_where_the_user_says_so_and_only_as_it_was_then(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    target = tmp_path / "备忘录.docx"
    target.write_bytes(b"somebody else's")
    dialog = open_dialog(desk, qtbot)
    retype(dialog.target, str(target))
    press(dialog.target, Key.Key_Return)
    wait(desk, dialog, qtbot)
    assert dialog.replace.isVisible()
    target.write_bytes(b"changed once more while the question stood")
    QTest.mouseClick(dialog.replace, Qt.MouseButton.LeftButton)
    wait(desk, dialog, qtbot)
    assert target.read_bytes() == b"changed once more while the question stood"
    QTest.mouseClick(dialog.replace, Qt.MouseButton.LeftButton)
    wait(desk, dialog, qtbot)
    assert dialog.written == target
    assert target.read_bytes()[:2] == b"PK"
    assert not dialog.replace.isVisible()


def test_a_memo_is_known_again_by_another_window(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "备忘录.docx"
    for _ in range(2):
        dialog = open_dialog(desk, qtbot)
        retype(dialog.target, str(target))
        press(dialog.target, Key.Key_Return)
        wait(desk, dialog, qtbot)
        assert dialog.written == target
        dialog.close()

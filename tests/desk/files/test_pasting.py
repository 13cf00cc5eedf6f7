"""Words from the clipboard, and the reports of a folder or an archive, on the desk."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.widgets.check_list import CheckList
from fiscal_desk.desk.widgets.paste_dialog import PasteDialog
from tests.desk.whole_desk import SPEECH, SUMMARY, figure, press, said, settle, write_reports

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
WORDS = "2024年，澜江市一般公共预算收入完成41.5亿元，增长5.2%。"
CELLS = "<table><tr><td>项目</td><td>决算数（万元）</td></tr><tr><td>教育支出</td><td>12345</td></tr></table>"


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


def copy(text: str = "", html: str = "", files: tuple[Path, ...] = ()) -> None:
    data = QMimeData()
    if text:
        data.setText(text)
    if html:
        data.setHtml(html)
    if files:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    QApplication.clipboard().setMimeData(data)


def answer(kind: type, act: object) -> list[object]:
    """Do something in the dialog that comes next, once it is there."""
    seen: list[object] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            QTimer.singleShot(20, look)
            return
        seen.append(dialog)
        act(dialog)  # type: ignore[operator]

    QTimer.singleShot(0, look)
    return seen


def test_words_from_a_chat_become_a_report_under_the_title_that_is_typed(desk: Desk, qtbot: QtBot) -> None:
    copy(WORDS)

    def give_title(dialog: PasteDialog) -> None:
        dialog.title.setText("澜江市2024年财政收支情况")  # an input method types Chinese, keys cannot
        QTest.keyClick(dialog.title, Key.Key_Return)

    seen = answer(PasteDialog, give_title)
    press(desk, Key.Key_V, Control)
    settle(desk, qtbot)

    assert seen
    assert figure(desk, "41.5亿元").current.period == "2024"
    assert desk.session.case.reports[0].report.card.title == "澜江市2024年财政收支情况"
    assert desk.session.case.reports[0].report.origin.path == ""
    desk.session.undo()
    assert not desk.session.case.reports


def test_cells_from_a_sheet_stay_a_table(desk: Desk, qtbot: QtBot) -> None:
    copy("项目\t决算数（万元）\n教育支出\t12345", CELLS)

    def give_title(dialog: PasteDialog) -> None:
        dialog.title.setText("澜江市2024年决算")
        assert dialog.as_table.isChecked()
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    answer(PasteDialog, give_title)
    press(desk, Key.Key_V, Control)
    settle(desk, qtbot)

    blocks = desk.session.case.reports[0].report.blocks
    assert sum(block.place is not None for block in blocks) == 4
    assert figure(desk, "12345").current.indicator == "教育支出"


def test_what_was_changed_in_the_dialog_is_what_is_read(qtbot: QtBot) -> None:
    dialog = PasteDialog(WORDS, CELLS)
    qtbot.addWidget(dialog)
    dialog.text.setPlainText(WORDS.replace("41.5", "41.6"))
    dialog.title.setText("澜江市2024年财政收支情况")

    pasted = dialog.pasted()

    assert "41.6" in pasted.text
    assert pasted.html == ""


def test_nothing_on_the_clipboard_is_said_and_harms_nothing(desk: Desk, qtbot: QtBot) -> None:
    QApplication.clipboard().clear()

    press(desk, Key.Key_V, Control)
    settle(desk, qtbot)

    assert "剪贴板里没有" in said(desk)[-1]
    assert not desk.session.case.reports


def test_files_that_were_copied_are_opened(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    copy(files=tuple(write_reports(tmp_path, SUMMARY)))

    press(desk, Key.Key_V, Control)
    settle(desk, qtbot)

    assert len(desk.session.case.reports) == 1


def test_pasting_into_a_field_stays_in_the_field(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.reports.open_now(write_reports(tmp_path, SUMMARY))
    settle(desk, qtbot)
    copy("教育")
    press(desk, Key.Key_F, Control)
    field = desk.window.focusWidget()
    assert isinstance(field, QLineEdit)
    QTest.keyClick(field, Key.Key_V, Control)

    assert field.text() == "教育"
    assert len(desk.session.case.reports) == 1


def test_an_archive_opens_as_a_list_to_choose_from(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, SUMMARY, SPEECH)
    path = tmp_path / "材料.zip"
    with zipfile.ZipFile(path, "w") as made:
        for each in paths:
            made.write(each, each.name)

    def take_second(dialog: CheckList) -> None:
        QTest.keyClick(dialog.list, Key.Key_Space)  # the first one is left out
        QTest.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)

    answer(CheckList, take_second)
    desk.files.open_paths([path])
    settle(desk, qtbot)

    names = [each.report.origin.name for each in desk.session.case.reports]
    assert names == [sorted(each.name for each in paths)[1]]


def test_a_folder_without_reports_says_so(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    empty = tmp_path / "空"
    empty.mkdir()

    desk.files.open_paths([empty])
    settle(desk, qtbot)

    assert "没有可以打开的报告" in said(desk)[-1]

"""Files that a second start hands over open in the window; not under a question that is still to be answered."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.instance.call import call_for, read_call, write_call
from fiscal_desk.desk.instance.receiving import Receiving
from tests.desk.whole_desk import settle


def another_report(folder: Path) -> Path:
    path = folder / "云岫区2021年财政工作总结.txt"
    path.write_text("云岫区2021年财政工作总结\n\n全年一般公共预算收入86.42亿元，增长8.6%。\n", encoding="utf-8")
    return path


def test_a_minimised_window_comes_back_with_the_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    before = len(desk.session.case.reports)
    desk.window.showMinimized()
    Receiving(desk).receive(call_for([another_report(tmp_path)], samples=False))
    settle(desk, qtbot)
    assert not desk.window.isMinimized()
    assert len(desk.session.case.reports) == before + 1


def test_a_file_waits_for_the_answer_to_an_open_question(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    before = len(desk.session.case.reports)
    question = QMessageBox(desk.window)
    question.setWindowModality(Qt.WindowModality.ApplicationModal)
    question.show()
    receiving = Receiving(desk)
    receiving.receive(call_for([another_report(tmp_path)], samples=False))
    qtbot.wait(700)
    settle(desk, qtbot)
    assert len(desk.session.case.reports) == before
    QTest.keyClick(question, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(desk.session.case.reports) == before + 1, timeout=60_000)


def test_names_that_are_no_text_get_through() -> None:
    call = call_for([Path("/tmp/\udcff报告.docx")], samples=False, environment={"XDG_ACTIVATION_TOKEN": "令"})
    assert read_call(write_call(call)) == call
    assert call.tokens == {"XDG_ACTIVATION_TOKEN": "令"}

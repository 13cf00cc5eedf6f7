"""The settings hold at once and at the next start."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QFontComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import ConfirmFigures
from fiscal_desk.comparison.remembered import settings_of
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.help.help_window import HelpWindow
from fiscal_desk.desk.help.libraries import libraries
from fiscal_desk.desk.keys.key_sheet import KeySheet
from fiscal_desk.desk.looks.colour_scheme import apply_scheme
from fiscal_desk.desk.looks.styles import is_dark
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.settings.settings_dialog import SettingsDialog
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import SUMMARY, figure, painted, pane_of, press, settle, whole_desk, write_reports

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    try:
        with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY)) as made:
            yield made
    finally:
        apply_scheme(application, "")


def opened(desk: Desk, qtbot: QtBot, page: int = 0) -> SettingsDialog:
    press(desk, Key.Key_Comma, Modifier.ControlModifier)
    dialog = desk.window.findChildren(SettingsDialog)[-1]
    qtbot.waitExposed(dialog)
    dialog.tabs.setCurrentIndex(page)
    return dialog


def choose(dialog: SettingsDialog, key: str, data: str) -> None:
    box = dialog.editors[key]
    assert isinstance(box, QComboBox)
    box.setFocus()
    while box.currentData() != data:
        QTest.keyClick(box, Key.Key_Down)


def test_dark_holds_at_once_and_light_again(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    choose(dialog, "look/scheme", "dark")
    qtbot.waitUntil(lambda: is_dark(pane_of(desk).palette()))
    hints = [each for each in dialog.tabs.widget(0).findChildren(QLabel) if each.wordWrap()]
    assert hints
    assert all(each.palette().windowText().color().lightness() > 120 for each in hints), "hints are read on dark ground"
    box = dialog.editors["look/scheme"]
    QTest.keyClick(box, Key.Key_Up)
    qtbot.waitUntil(lambda: not is_dark(pane_of(desk).palette()))
    assert Settings(desk.settings.path).preferences.text("look/scheme") == "light"


def test_font_and_size_set_the_pages_anew(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    size, family = dialog.editors["look/page_points"], dialog.editors["look/page_font"]
    assert isinstance(size, QDoubleSpinBox)
    assert isinstance(family, QFontComboBox)
    size.setFocus()
    QTest.keyClick(size, Key.Key_Up)
    QTest.keyClick(size, Key.Key_Up)
    painted(qtbot)
    assert page_font(desk).pointSizeF() == 13.0
    other = next(
        box for box in (family.itemText(at) for at in range(family.count())) if box != page_font(desk).family()
    )
    family.setCurrentFont(QFont(other))
    painted(qtbot)
    assert page_font(desk).families()[0] == other


def page_font(desk: Desk) -> QFont:
    """Return the font of a line of a report's page."""
    block = pane_of(desk).view.document().findBlockByNumber(3)
    return block.begin().fragment().charFormat().font()


def test_who_signs_is_written_into_corrections_from_now_on(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, 1)
    name = dialog.editors["review/who"]
    assert isinstance(name, QLineEdit)
    name.setFocus()
    type_in(name, "李会计")
    QTest.keyClick(dialog, Key.Key_Escape)
    desk.session.do(ConfirmFigures((figure(desk, "86.4亿元").key,)))
    assert desk.session.case.corrections()[-1].who == "李会计"
    desk.files.cases.new_case()
    assert desk.session.case.who == "李会计"


def test_how_far_rounding_reaches_is_set_seen_in_the_checks_and_undone(tmp_path: Path, qtbot: QtBot) -> None:
    text = (
        "云岫区2023年财政工作总结\n2023年，全区一般公共预算收入86.44亿元，其中税收收入74.15亿元，非税收入12.27亿元。\n"
    )
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, text)) as desk:
        settle(desk, qtbot)

        def verdicts() -> list[str]:
            return [check.verdict for check in desk.feed.comparison.checks if check.computed]

        assert verdicts() == ["rounding"]
        dialog = opened(desk, qtbot, 1)
        choose(dialog, "review/rounding", "0")
        settle(desk, qtbot)
        assert verdicts() == ["fails"]
        assert desk.session.case.undo_label == "修改尾差的认定"
        QTest.keyClick(dialog, Key.Key_Escape)
        desk.session.undo()
        settle(desk, qtbot)
        assert verdicts() == ["rounding"], "undone"
        desk.files.cases.new_case()
        desk.files.reports.open_now(write_reports(tmp_path, text))
        settle(desk, qtbot)
        assert verdicts() == ["fails"], "a new case has the user's habits"


def test_the_reach_of_about_belongs_to_the_case_and_can_be_undone(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(desk, qtbot, 1)
    about = dialog.editors["review/about"]
    assert isinstance(about, QDoubleSpinBox)
    about.setFocus()
    QTest.keyClick(about, Key.Key_A, Modifier.ControlModifier)
    QTest.keyClicks(about, "10")
    QTest.keyClick(about, Key.Key_Tab)
    QTest.keyClick(dialog, Key.Key_Escape)
    assert settings_of(desk.session.case.choice).about == Decimal("0.1")
    desk.session.undo()
    assert settings_of(desk.session.case.choice).about == Decimal("0.05")
    desk.files.cases.new_case()
    desk.files.reports.open_now(write_reports(tmp_path, SUMMARY))
    assert settings_of(desk.session.case.choice).about == Decimal("0.1")
    assert desk.session.case.undo_label.startswith("添加报告")
    settle(desk, qtbot)


def test_another_language_keeps_the_settings_open(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot)
    choose(dialog, "language", "en")
    shown = desk.window.findChildren(SettingsDialog)
    assert [each.windowTitle() for each in shown] == ["Settings"]
    QTest.keyClick(shown[0].editors["language"], Key.Key_Up)
    assert desk.window.findChildren(SettingsDialog)[-1].windowTitle() == "设置"


def test_what_the_file_says_wrongly_counts_as_not_said(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[look]\nscheme=pink\npage_points=big\n[review]\nabout=900\n", encoding="utf-8")
    preferences = Settings(path).preferences
    assert preferences.text("look/scheme") == ""
    assert preferences.number("look/page_points") == 12.0
    assert preferences.number("review/about") == 20.0


def test_memo_defaults_are_proposed_by_the_memo_dialog(desk: Desk, qtbot: QtBot) -> None:
    from fiscal_desk.desk.memo.memo_dialog import MemoDialog

    preferences = desk.settings.preferences
    preferences.set("memo/office", "云岫区财政局")
    preferences.set("memo/page_number", "centre")
    press(desk, Key.Key_P, Modifier.ControlModifier | Modifier.ShiftModifier)
    dialog = desk.window.findChildren(MemoDialog)[-1]
    assert dialog.office.text() == "云岫区财政局"
    assert dialog.page_number.currentData() == "centre"
    dialog.reject()


def test_help_opens_with_marks_and_leads_to_the_keys(desk: Desk, qtbot: QtBot) -> None:
    press(desk, Key.Key_F1)
    page = desk.window.findChildren(HelpWindow)[-1]
    qtbot.waitExposed(page)
    text = page.browser.toPlainText()
    assert "存疑" in text
    assert "尾差" in text
    assert len(pictures(page)) == 6  # one for every state
    links = [address for address in anchors(page) if address]
    assert links == ["desk:keys"]
    page.browser.setFocus()
    QTest.keyClick(page.browser, Key.Key_Tab)
    QTest.keyClick(page.browser, Key.Key_Return)
    assert desk.window.findChildren(KeySheet)
    press(desk, Key.Key_F1)
    assert len(desk.window.findChildren(HelpWindow)) == 1
    page.close()


def pictures(page: HelpWindow) -> list[str]:
    """Return the names of the pictures in the page."""
    html = page.browser.document().toHtml()
    return re.findall(r'<img src="([^"]+)"', html)


def anchors(page: HelpWindow) -> list[str]:
    """Return the addresses of the links in the page."""
    found: list[str] = []
    block = page.browser.document().begin()
    while block.isValid():
        place = block.begin()
        while not place.atEnd():
            if (address := place.fragment().charFormat().anchorHref()) and address not in found:
                found.append(address)
            place += 1
        block = block.next()
    return found


def test_about_names_every_library_that_the_program_depends_on(project: Path) -> None:
    import tomllib

    listed = {each.name.lower() for each in libraries()}
    wanted = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    names = {line.split(">")[0].split("<")[0].split("=")[0].strip().lower() for line in wanted}
    assert names <= listed
    assert all(each.version and each.licence for each in libraries())

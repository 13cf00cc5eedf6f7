"""The window as a whole: it comes back as it was left, follows the language, and loads nothing heavy to show itself."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget
from pytestqt.qtbot import QtBot

from fiscal_desk.case.changes.commands import RejectFigures
from fiscal_desk.desk.actions.ids import ActionId, MenuId
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.files.welcome import Unsaved
from fiscal_desk.desk.picture import write_picture
from fiscal_desk.desk.services.messages import Offer
from tests.desk.desk_case import type_in
from tests.desk.whole_desk import (
    SPEECH,
    SUMMARY,
    another_window,
    click_figure,
    figure,
    open_case,
    painted,
    pane_of,
    press,
    settle,
    whole_desk,
    write_reports,
)

Key, Modifier = Qt.Key, Qt.KeyboardModifier


def test_every_panel_can_be_hidden_and_stays_hidden_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, SUMMARY)
    with whole_desk(tmp_path, qtbot, paths) as desk:
        for action in desk.window.menus[MenuId.PANELS].actions():
            assert action.isChecked()
            action.trigger()
        assert not any(dock.isVisible() for dock in desk.window.findChildren(QDockWidget))
        assert not desk.window.tools.isVisible()
        assert not desk.window.legend.isVisible()
        desk.window.menus[MenuId.PANELS].actions()[1].trigger()
        desk.window.resize(1111, 777)
        desk.window.close()
    with whole_desk(tmp_path, qtbot, paths, size=(0, 0)) as again:
        window = again.window
        assert not window.list_dock.isVisible()
        assert window.inspector_dock.isVisible()
        assert not window.legend.isVisible()


def test_the_window_fits_a_small_office_screen(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, SPEECH)) as desk:
        least = desk.window.minimumSizeHint()
        assert least.width() <= 1280
        assert least.height() <= 720


def test_the_size_comes_back(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, size=(790, 610)) as desk:
        size = desk.window.size()
        assert size != desk.window.sizeHint()
        desk.window.close()
        again = another_window(desk)
        qtbot.addWidget(again)
        assert again.size() == size


def test_a_window_that_is_new_fits_on_a_small_screen_however_long_the_list_of_files(
    tmp_path: Path, qtbot: QtBot
) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        paths = [tmp_path / f"报告{number}.txt" for number in range(9)]
        desk.window.welcome.show_files([Unsaved(path, f"{path.stem}的案卷") for path in paths], paths)
        assert desk.window.minimumSizeHint().height() < 660
        desk.files.reports.open_now(write_reports(tmp_path, SUMMARY, SPEECH))
        settle(desk, qtbot)
        assert desk.window.minimumSizeHint().height() < 660
        new = another_window(desk)
        qtbot.addWidget(new)
        assert new.width() <= new.screen().availableSize().width()
        assert new.height() <= new.screen().availableSize().height()


def test_widths_of_panels_come_back(tmp_path: Path, qtbot: QtBot) -> None:
    paths = write_reports(tmp_path, SUMMARY, SPEECH)
    with whole_desk(tmp_path, qtbot, paths, size=(1300, 800)) as desk:
        window = desk.window
        window.resizeDocks([window.list_dock], [340], Qt.Orientation.Horizontal)
        qtbot.waitUntil(lambda: abs(window.list_dock.width() - 340) < 5)
        window.close()
        desk.files.cases.new_case()
        again = another_window(desk)
        qtbot.addWidget(again)
        again.resize(1300, 800)
        again.show()
        desk.files.reports.open_now(paths)
        settle(desk, qtbot)
        assert again.bottom_dock.isVisible()
        assert abs(again.list_dock.width() - 340) < 5


def test_hidden_panels_of_the_welcome_page_come_back_with_the_first_report(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        assert not desk.window.list_dock.isVisible()
        desk.files.reports.open_now(write_reports(tmp_path, SUMMARY))
        docks = (desk.window.list_dock, desk.window.inspector_dock, desk.window.bottom_dock)
        painted(qtbot)
        assert all(dock.isVisible() for dock in docks)
        settle(desk, qtbot)
        desk.files.cases.new_case()
        assert not any(dock.isVisible() for dock in docks)
        desk.window.close()
    with whole_desk(tmp_path, qtbot) as again:
        again.files.reports.open_now(write_reports(tmp_path, SPEECH))
        painted(qtbot)
        assert again.window.list_dock.isVisible()


def test_closing_stores_what_was_typed_and_not_entered(desk: Desk) -> None:
    key = figure(desk, "86.4亿元").key
    click_figure(desk, key)
    press(desk, Key.Key_Return)
    editor = desk.window.inspector.page.rows["value"].editor
    type_in(editor, "８６．５亿元")
    desk.window.close()
    assert desk.session.case.figure(key).current.value == Decimal("8650000000")
    assert not desk.window.isVisible()


def test_closing_asks_only_where_something_typed_would_be_lost(desk: Desk) -> None:
    click_figure(desk, figure(desk, "86.4亿元").key)
    press(desk, Key.Key_Return)
    type_in(desk.window.inspector.page.rows["value"].editor, "说不清")
    answers = iter([False, True])
    desk.messages.asker = lambda question: next(answers)
    desk.window.close()
    assert desk.window.isVisible()
    desk.window.close()
    assert not desk.window.isVisible()
    assert len(desk.messages.questions) == 2


def test_no_shortcut_is_a_plain_letter_and_none_is_taken_twice(desk: Desk) -> None:
    window = desk.window
    seen: dict[str, str] = {}
    for menu in window.menuBar().actions():
        for action in menu.menu().actions() if menu.menu() else []:  # type: ignore[union-attr]
            for keys in action.shortcuts():
                words = keys.toString()
                assert "+" in words or (words.startswith("F") and words[1:].isdigit()), words
                assert seen.setdefault(words, action.text()) == action.text()
    assert len(seen) > 20


def test_the_language_changes_at_once_and_the_work_stays(desk: Desk, qtbot: QtBot) -> None:
    key = figure(desk, "86.4亿元").key
    click_figure(desk, key)
    tabs = [column.tabs.tabText(0) for column in desk.window.panes.columns]
    assert tabs == ["云岫区 2023年 财政工作总结", "云岫区 2023年 政府工作报告"]
    english = next(action for action in desk.window.menus[MenuId.LANGUAGE].actions() if action.text() == "English")
    english.trigger()
    qtbot.waitUntil(lambda: desk.window.isVisible())
    try:
        assert desk.window.actions_[ActionId.OPEN_REPORTS].text() == "Open Reports…"
        assert desk.window.menus[MenuId.FILE].title() == "&File"
        assert desk.session.current == key
        assert len(desk.window.panes.panes) == 2
        assert desk.window.status.reviewed.text().startswith("Reviewed 0/")
        assert desk.settings.language == "en"
        assert [column.tabs.tabText(0) for column in desk.window.panes.columns] == [
            "云岫区 2023 Finance summary",
            "云岫区 2023 Government report",
        ]
        settle(desk, qtbot)
    finally:
        desk.switch_language("zh_CN")
    assert desk.window.actions_[ActionId.OPEN_REPORTS].text() == "打开报告…"
    settle(desk, qtbot)


def test_messages_stand_in_the_window_with_what_can_be_done(desk: Desk) -> None:
    done: list[int] = []
    desk.messages.show_error("案卷写不进去，请另存。", offer=Offer("另存…", lambda: done.append(1)))
    desk.messages.show_error("案卷写不进去，请另存。")
    assert len(desk.window.message_stack.bars()) == 1  # nothing is said twice, and the offer stays
    desk.messages.show_error("磁盘已满，请清理。")
    (first, second) = desk.window.message_stack.bars()
    assert first.offer_button is not None
    QTest.mouseClick(first.offer_button, Qt.MouseButton.LeftButton)
    assert done == [1]
    QTest.mouseClick(second.close_button, Qt.MouseButton.LeftButton)
    assert desk.window.message_stack.bars() == []
    assert desk.window.message_stack.isHidden()
    desk.messages.show_info("好了。")
    assert desk.window.status.currentMessage() == "好了。"
    assert desk.window.message_stack.bars() == []


def test_a_case_that_can_only_be_read_says_so_and_can_be_saved_elsewhere(
    tmp_path: Path, qtbot: QtBot, desk: Desk
) -> None:
    (tmp_path / "另一处").mkdir()
    with whole_desk(tmp_path / "另一处", qtbot) as other:
        open_case(other, qtbot, desk.session.case.path)
        assert "只读" in other.window.windowTitle()
        (bar,) = other.window.message_stack.bars()
        assert bar.message.text == other.session.case.read_only_reason
        assert bar.offer_button is not None
        assert not other.session.do(RejectFigures((figure(other, "86.4亿元").key,)))
        settle(other, qtbot)


def test_columns_are_chosen_from_the_menu_and_kept(desk: Desk) -> None:
    one = next(action for action in desk.window.menus[MenuId.COLUMNS].actions() if action.text() == "1")
    one.trigger()
    assert len(desk.window.panes.columns) == 1
    assert desk.window.panes.columns[0].tabs.count() == 2
    desk.window.panes.columns[0].tabs.setCurrentIndex(1)
    assert desk.window.panes.active is pane_of(desk, 1)
    assert desk.settings.number("columns", 0) == 1


def test_the_memo_button_shows_the_workshop_and_writing_opens_its_dialog(desk: Desk, qtbot: QtBot) -> None:
    desk.window.actions_[ActionId.MEMO].trigger()
    assert desk.window.memo_place.is_open
    desk.window.actions_[ActionId.WRITE_MEMO].trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    assert type(dialog).__name__ == "MemoDialog"
    dialog.close()


def test_a_picture_is_taken_without_a_screen(tmp_path: Path, qtbot: QtBot) -> None:
    png = tmp_path / "窗口.png"
    write_picture(write_reports(tmp_path, SUMMARY, SPEECH), png, scale=1.5, size=(1000, 700))
    picture = QImage(str(png))
    assert (picture.width(), picture.height()) == (1500, 1050)
    colours = {picture.pixelColor(x, y).name() for x in range(0, 1500, 7) for y in range(0, 1050, 7)}
    assert len(colours) > 40
    with pytest.raises(OSError, match="cannot write"):
        write_picture([], tmp_path / "nowhere" / "x.png", size=(400, 300))


def test_the_window_shows_without_heavy_libraries(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from fiscal_desk.case.case import Case\n"
        "from fiscal_desk.catalogue.loading import load_catalogue\n"
        "from fiscal_desk.desk.app import make_application\n"
        "from fiscal_desk.desk.desk import Desk\n"
        "from fiscal_desk.desk.settings.settings import Settings\n"
        "folder = Path(sys.argv[1])\n"
        "case, settings = Case.create(folder / 'a.fdesk'), Settings(folder / 's.ini')\n"
        "desk = Desk(make_application(), case, load_catalogue(), settings)\n"
        "desk.window.show()\n"
        "heavy = {'pandas', 'numpy', 'pyqtgraph', 'docx', 'openpyxl', 'lxml'} & set(sys.modules)\n"
        "desk.end()\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_program_opens_a_named_file_and_ends_cleanly(tmp_path: Path) -> None:
    (path,) = write_reports(tmp_path, SUMMARY)
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from PySide6.QtCore import QTimer\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from fiscal_desk.desk import app\n"
        "from fiscal_desk.desk.desk import Desk\n"
        "def watch():\n"
        "    windows = [each for each in QApplication.topLevelWidgets() if each.objectName() == 'window']\n"
        "    there = bool(windows) and windows[0].is_complete\n"
        "    if there and windows[0].session.case.reports and not windows[0].jobs.running:\n"
        "        timer.stop()\n"
        "        print(windows[0].windowTitle(), len(windows[0].panes.panes))\n"
        "        windows[0].close()\n"
        "application = app.make_application()\n"
        "timer = QTimer(interval=50)\n"
        "timer.timeout.connect(watch)\n"
        "timer.start()\n"
        "sys.exit(app.run_desk([Path(sys.argv[1])]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, encoding="utf-8", timeout=120, check=False
    )
    noise = [line for line in done.stderr.splitlines() if "This plugin does not support" not in line]
    assert (done.returncode, noise) == (0, [])
    assert done.stdout.strip().endswith("（未保存） — 财政对读 1")

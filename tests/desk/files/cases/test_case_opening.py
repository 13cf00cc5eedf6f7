"""Opening a case takes a while: what the user does meanwhile lands where it was meant to, and nothing twice."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.desk.card.card_dialog import CardDialog
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.files.cases import case_files, case_opening
from fiscal_desk.desk.memo.memo_dialog import MemoDialog
from fiscal_desk.desk.pages.page_view import PageView
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.worker.tasks import open_file
from tests.desk.whole_desk import (
    HALF_YEAR,
    SPEECH,
    SUMMARY,
    open_case,
    pane_of,
    said,
    settle,
    whole_desk,
    write_reports,
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return (SUMMARY,)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """A case of another report that nobody has open."""
    (tmp_path / "别处").mkdir()
    opened = open_file(write_reports(tmp_path / "别处", SPEECH)[0], Lexicon())
    with Case.create(tmp_path / "别的.fdesk") as case:
        case.do(AddReport(opened.report, opened.reading))
    return tmp_path / "别的.fdesk"


class Held:
    """Holds the opening of cases until it is let go."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.go_on = threading.Event()
        self.begun = threading.Event()
        real = case_opening.open_case

        def slow(*args: object) -> Case:
            case = real(*args)  # type: ignore[arg-type]
            self.begun.set()
            self.go_on.wait(10)
            return case

        monkeypatch.setattr(case_files, "open_case", slow)


@pytest.fixture
def held(monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    made = Held(monkeypatch)
    yield made
    made.go_on.set()


def titles(desk: Desk) -> list[str]:
    return [report.report.card.title for report in desk.session.case.reports]


def test_a_dialog_about_the_case_before_goes_with_it(desk: Desk, other: Path, qtbot: QtBot) -> None:
    desk.window.help_actions.show_card(desk.session.case.reports[0].id)
    desk.window.write_memo()
    assert desk.window.findChildren(CardDialog)
    assert open_case(desk, qtbot, other)
    shown = [*desk.window.findChildren(CardDialog), *desk.window.findChildren(MemoDialog)]
    assert not any(dialog.isVisible() for dialog in shown)
    assert titles(desk) == ["云岫区2024年政府工作报告"]


def test_asking_twice_for_one_case_opens_it_once_and_to_be_changed(
    desk: Desk, other: Path, qtbot: QtBot, held: Held
) -> None:
    first = desk.files.cases.open_case(other)
    qtbot.waitUntil(held.begun.is_set)
    assert desk.files.cases.open_case(other) is first
    held.go_on.set()
    settle(desk, qtbot)
    assert desk.session.case.path == other
    assert not desk.session.case.is_read_only


def test_a_case_that_was_called_off_and_asked_for_again_can_be_changed(
    desk: Desk, other: Path, qtbot: QtBot, held: Held
) -> None:
    first = desk.files.cases.open_case(other)
    qtbot.waitUntil(held.begun.is_set)
    assert first is not None
    QTest.mouseClick(desk.window.status.cancel, Qt.MouseButton.LeftButton)
    desk.files.cases.open_case(other)
    held.go_on.set()
    settle(desk, qtbot)
    assert desk.session.case.path == other
    assert not desk.session.case.is_read_only


def test_the_present_case_chosen_again_calls_off_the_one_on_its_way(
    desk: Desk, other: Path, qtbot: QtBot, held: Held
) -> None:
    present = desk.session.case.path
    desk.files.cases.open_case(other)
    qtbot.waitUntil(held.begun.is_set)
    desk.files.cases.open_case(present)
    held.go_on.set()
    settle(desk, qtbot)
    assert desk.session.case.path == present
    Case.open(other).close()  # its lock was given back
    assert titles(desk) == ["云岫区财政局2023年工作总结"]


def test_reports_opened_meanwhile_join_the_case_that_is_on_its_way(
    desk: Desk, other: Path, tmp_path: Path, qtbot: QtBot, held: Held
) -> None:
    desk.files.cases.open_case(other)
    qtbot.waitUntil(held.begun.is_set)
    desk.files.reports.open_reports(write_reports(tmp_path, HALF_YEAR))
    held.go_on.set()
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: len(titles(desk)) == 2)
    settle(desk, qtbot)
    assert titles(desk) == ["云岫区2024年政府工作报告", "沅宁市财政局2024年上半年工作总结"]


@pytest.mark.parametrize("empty", [True, False], ids=["an empty case", "the present case"])
def test_reports_that_waited_for_a_case_are_opened_in_the_one_the_user_chose_instead(
    desk: Desk, other: Path, tmp_path: Path, qtbot: QtBot, held: Held, empty: bool
) -> None:
    present = titles(desk)
    desk.files.cases.open_case(other)
    qtbot.waitUntil(held.begun.is_set)
    desk.files.reports.open_reports(write_reports(tmp_path, HALF_YEAR))
    if empty:
        desk.files.cases.new_case()
    else:
        desk.files.cases.open_case(desk.session.case.path)
    held.go_on.set()
    wanted = [*([] if empty else present), "沅宁市财政局2024年上半年工作总结"]
    qtbot.waitUntil(lambda: titles(desk) == wanted)
    settle(desk, qtbot)
    assert titles(desk) == wanted


def test_reports_dropped_together_with_a_case_that_is_none_are_opened_all_the_same(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "坏.fdesk"
    bad.write_bytes(b"nothing")
    desk.files.open_paths([bad, *write_reports(tmp_path, SPEECH)])
    settle(desk, qtbot)
    qtbot.waitUntil(lambda: len(titles(desk)) == 2)
    settle(desk, qtbot)
    assert any("坏.fdesk" in text for text in said(desk))


def test_after_opening_a_case_from_the_welcome_page_the_keyboard_is_in_the_text(
    other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with whole_desk(tmp_path, qtbot) as desk:
        assert open_case(desk, qtbot, other)
        qtbot.waitUntil(lambda: isinstance(desk.window.focusWidget(), PageView))


def test_a_clicked_reference_says_that_it_is_one(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.files.reports.open_now(write_reports(tmp_path, SPEECH))
    settle(desk, qtbot)
    button = pane_of(desk).header.reference_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    assert "是基准" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    settle(desk, qtbot)


def test_what_the_user_marks_counts_more_than_what_was_remembered(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    (later,) = write_reports(tmp_path, SPEECH)
    desk.window.panes.restore_reference(open_file(later, Lexicon()).report.origin.sha256)
    desk.window.panes.toggle_reference(pane_of(desk).report_id)
    desk.files.reports.open_now([later])
    settle(desk, qtbot)
    assert desk.window.panes.linking.reference == desk.session.case.reports[0].id


def test_panes_of_cases_that_were_closed_are_gone(desk: Desk, other: Path, qtbot: QtBot) -> None:
    first = desk.session.case.path
    for path in (other, first, other, first):
        assert open_case(desk, qtbot, path)
    gc.collect()
    assert len([each for each in gc.get_objects() if isinstance(each, ReportPane)]) == 1

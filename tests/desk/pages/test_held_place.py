"""A page that is laid out while its pane goes disturbs nobody."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.pages.line_places import HeldPlace
from tests.desk.whole_desk import SPEECH, SUMMARY, open_case, pane_of, settle, whole_desk, write_reports

LONG = SUMMARY + "\n".join(f"全年第{number}项支出{number}.5亿元，各项工作按时完成。" * 3 for number in range(1, 200))


def test_a_page_that_outlives_its_scroll_bar_is_laid_out_without_a_fault(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, SPEECH)) as desk:
        view = pane_of(desk).view
        bar = view.verticalScrollBar()
        bar.setValue(500)
        held = HeldPlace(bar)
        held.hold(lambda: (10, 0.0))
        assert held.anchor is not None
        held.go(held.anchor, 300)
        assert bar.value() == 300
        settle(desk, qtbot)
        view.setVerticalScrollBar(type(bar)())  # the view deletes the bar that it had
        assert not shiboken6.isValid(bar)
        held.go((10, 0.0), 400)


def test_another_case_opens_while_pages_are_laid_out(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, LONG, SPEECH)) as desk:
        saved = tmp_path / "甲.fdesk"
        desk.session.case.save_as(saved)
        for size in (900, 1300, 700):
            pane_of(desk).view.verticalScrollBar().setValue(600)
            desk.window.resize(size, 700)
            assert open_case(desk, qtbot, saved)
        settle(desk, qtbot)

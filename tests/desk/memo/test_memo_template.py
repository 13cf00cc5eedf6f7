"""An office's own Word template in the window: kept for the case and the next one; what it lacks is told."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.memo.memo_dialog import MemoDialog
from fiscal_desk.desk.settings.settings import Settings
from tests.desk.desk_case import Desk, open_desk, shown
from tests.memo.typesetting.test_template import template

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def desk(small_desk: Desk) -> Desk:
    return small_desk


def open_dialog(desk: Desk, qtbot: QtBot) -> MemoDialog:
    dialog = MemoDialog(desk.session, desk.messages, desk.jobs, Settings())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    shown(dialog, qtbot, 640, 460)
    return dialog


def choose(dialog: MemoDialog, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    QTest.mouseClick(dialog.form.template.choose, LEFT)


def write(desk: Desk, dialog: MemoDialog, qtbot: QtBot) -> None:
    dialog.start_writing()
    qtbot.waitUntil(lambda: not desk.jobs.running and dialog.write.isEnabled(), timeout=60_000)


def test_the_word_file_has_the_templates_styles_and_what_lacks_is_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "本局公文.dotx"
    own.write_bytes(template())
    dialog = open_dialog(desk, qtbot)
    choose(dialog, own, monkeypatch)
    assert dialog.form.template.name.text() == "本局公文.dotx"
    write(desk, dialog, qtbot)
    assert dialog.written is not None
    assert Document(str(dialog.written)).paragraphs[0].style.name == "备忘录标题"  # type: ignore[union-attr]
    assert "模板里没有样式“主送”" in desk.messages.log[-1].detail
    assert "模板里没有样式" in dialog.outcome.text()


def test_the_template_is_kept_for_this_case_and_the_next_until_it_is_put_away(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "本局公文.docx"
    own.write_bytes(template())
    dialog = open_dialog(desk, qtbot)
    choose(dialog, own, monkeypatch)
    write(desk, dialog, qtbot)
    assert open_dialog(desk, qtbot).settings().template == str(own)
    (tmp_path / "next").mkdir()
    with open_desk(tmp_path / "next") as other:
        following = open_dialog(other, qtbot)
        assert following.settings().template == str(own)
        QTest.mouseClick(following.form.template.without, LEFT)
        write(other, following, qtbot)
        assert open_dialog(other, qtbot).settings().template == ""
    assert open_dialog(desk, qtbot).settings().template == str(own)


def test_a_template_that_is_gone_is_told_and_nothing_is_written(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_dialog(desk, qtbot)
    choose(dialog, tmp_path / "没有这份.dotx", monkeypatch)
    write(desk, dialog, qtbot)
    assert dialog.written is None
    assert "模板“没有这份.dotx”读不出来" in dialog.outcome.text()

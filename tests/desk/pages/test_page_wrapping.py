"""Lines break between words; where a text has no words for pages on end, anywhere, or the window would stand still."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextOption
from pytestqt.qtbot import QtBot

from tests.desk.whole_desk import painted, pane_of, settle, whole_desk

Mode = QTextOption.WrapMode


@pytest.mark.parametrize(
    ("words", "mode"),
    [
        ("12.3亿元，单价12345678901元", Mode.WrapAtWordBoundaryOrAnywhere),
        ("9" * 4000 + "元", Mode.WrapAnywhere),
    ],
)
def test_a_page_breaks_lines_as_its_text_needs(words: str, mode: Mode, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "云岫区2024年财政工作总结.txt"
    path.write_text(f"云岫区2024年财政工作总结\n全区税收收入{words}，教育支出4.5亿元。\n", encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        painted(qtbot)
        view = pane_of(desk).view
        assert view.wordWrapMode() is mode
        assert view.document().defaultTextOption().wrapMode() is mode
        assert view.horizontalScrollBar().maximum() == 0
        settle(desk, qtbot)

"""Reports with pages are cited by page, wherever somebody may want to look it up on paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.card.card_dialog import CardDialog
from fiscal_desk.desk.desk import Desk
from tests.desk.whole_desk import figure, pane_of, settle, whole_desk
from tests.report.readers.pdf.pdf_building import page_of_lines, pdf

PAGES = pdf(
    page_of_lines("　　2024年，澜江市一般公共预算收入完成41.5亿元。"),
    page_of_lines("　　2024年，全市教育支出12.4亿元。"),
    page_of_lines(""),
)


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def paged(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "澜江市.pdf"
    path.write_bytes(PAGES)
    with whole_desk(tmp_path, qtbot, [path]) as desk:
        yield desk


def test_the_card_tells_how_many_pages_the_file_has(paged: Desk, qtbot: QtBot) -> None:
    QTest.mouseClick(pane_of(paged).header.card_button, Qt.MouseButton.LeftButton)
    settle(paged, qtbot)
    dialog = paged.window.findChild(CardDialog)
    assert isinstance(dialog, CardDialog)
    assert "共 3 页" in dialog.pages.text()  # the empty one, too
    dialog.reject()


def test_the_inspector_tells_the_page_of_a_figure(paged: Desk) -> None:
    paged.session.set_current(figure(paged, "12.4亿元").key)
    assert "第2页" in paged.window.inspector.page.head.place.toolTip()


def test_the_comparison_tells_the_page_of_what_stands_in_a_cell(paged: Desk) -> None:
    model = paged.window.comparison.model
    tips = [model.data(model.index(row, 2), Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]
    assert "12.4亿元\n第2页" in tips
    assert "41.5亿元\n第1页" in tips

"""Tables that are wider or longer than their pane: numbers stay whole, and what heads them stays in sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.pages.page_view import PageView
from tests.desk.whole_desk import pane_of, settle, whole_desk

HEADS = (
    *("县区名称", "一般公共预算收入（万元）", "税收收入（万元）", "非税收入（万元）", "政府性基金收入（万元）"),
    *("国有资本经营收入（万元）", "上级补助收入（万元）", "债券收入（万元）", "调入资金（万元）", "动用预备费（万元）"),
    *("比上年增长（%）", "备注"),
)


def row(at: int) -> str:
    numbers = [str(at * 7919 * (column + 1) + 1000000) for column in range(9)]
    return ",".join((f"澜江第{at}经济技术开发区管理委员会", *numbers, f"{at / 3:.1f}", "按可比口径调整后的数字"))


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return ()


@pytest.fixture
def wide(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "澜江市2024年收入表.csv"
    path.write_text("\n".join((",".join(HEADS), *(row(at) for at in range(1, 41)))), encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path], size=(1366, 768)) as desk:
        yield desk


def view_of(desk: Desk) -> PageView:
    return pane_of(desk).view


def words_at(desk: Desk, point: QPoint) -> str:
    """Return the cell that is seen at a point of the page."""
    offset = view_of(desk).offset_at(point)
    block = pane_of(desk).report.block_at(offset) if offset >= 0 else None
    return pane_of(desk).report.text[block.span.start : block.span.end] if block else ""


def seen_words(desk: Desk, *, across: bool) -> set[str]:
    """Return the cells along the upper or the left edge of the page."""
    size = view_of(desk).viewport().size()
    along = range(8, size.width() if across else size.height(), 8)
    points = [(at, deep) for at in along for deep in range(8, 40 if across else 120, 8)]
    return {words_at(desk, QPoint(at, deep) if across else QPoint(deep, at)) for at, deep in points}


@pytest.fixture
def captioned(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """A table whose caption and unit are rows of it, as budget offices make them."""
    path = tmp_path / "澜江市2024年收入表.csv"
    above = ["表一,,,,,,,,,,,单位：万元"]
    path.write_text("\n".join((*above, ",".join(HEADS), *(row(at) for at in range(1, 41)))), encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path], size=(1366, 768)) as desk:
        yield desk


def test_heads_stay_in_sight_and_not_the_caption_above_them(captioned: Desk, qtbot: QtBot) -> None:
    view_of(captioned).verticalScrollBar().setValue(view_of(captioned).verticalScrollBar().maximum())
    settle(captioned, qtbot)
    seen = seen_words(captioned, across=True)
    assert HEADS[0] in seen
    assert "表一" not in seen


@pytest.mark.parametrize("width", [1366, 900])
def test_no_number_is_broken_over_lines(wide: Desk, qtbot: QtBot, width: int) -> None:
    wide.window.resize(width, 768)
    settle(wide, qtbot)
    block = view_of(wide).document().begin()
    checked = 0
    while block.isValid():
        if block.text().replace(".", "").isdigit():
            assert block.layout().lineCount() == 1, block.text()
            checked += 1
        block = block.next()
    assert checked == 400


def test_the_head_row_stays_in_sight_below_it(wide: Desk, qtbot: QtBot) -> None:
    bar = view_of(wide).verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert {"县区名称", "税收收入（万元）"} & seen_words(wide, across=True)


def test_the_first_column_stays_in_sight_beside_it(wide: Desk, qtbot: QtBot) -> None:
    across, down = view_of(wide).horizontalScrollBar(), view_of(wide).verticalScrollBar()
    down.setValue(down.maximum() // 2)
    across.setValue(across.maximum() * 2 // 3)
    assert across.value() > 0
    seen = seen_words(wide, across=False)
    assert len({words for words in seen if words.startswith("澜江第")}) >= 3
    assert "县区名称" in seen  # the corner belongs to both


def test_what_is_looked_at_is_not_left_beneath_the_head(wide: Desk, qtbot: QtBot) -> None:
    report = wide.session.case.reports[0]
    figures = wide.session.case.figures(report.id)
    assert len(figures) > 100
    for figure in figures[3::37]:
        wide.session.reveal([figure.key])
        settle(wide, qtbot)
        rect = view_of(wide).rects((figure.current.start, figure.current.end))[0]
        offset = view_of(wide).offset_at(rect.center().toPoint())
        assert figure.current.start <= offset < figure.current.end, figure.current.text


def test_a_figure_of_a_wide_table_is_clicked_where_it_is_seen(wide: Desk, qtbot: QtBot) -> None:
    figures = wide.session.case.figures(wide.session.case.reports[0].id)
    last = figures[-2]
    wide.session.reveal([last.key])
    settle(wide, qtbot)
    wide.session.set_current(None)
    rect = view_of(wide).rects((last.current.start, last.current.end))[0]
    QTest.mouseClick(view_of(wide).viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert wide.session.current == last.key

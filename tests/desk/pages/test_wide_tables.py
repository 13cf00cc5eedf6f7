"""Tables that are wider or longer than their pane: numbers stay whole, and what heads them stays in sight."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.pages.page_view import PageView
from fiscal_desk.desk.pages.tables.grid import TableGrid
from tests.desk.whole_desk import open_case, pane_of, settle, whole_desk

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


def bar_of(desk: Desk, table: int = 0) -> QScrollBar:
    """Return the bar that scrolls a table to the side."""
    bar = view_of(desk).scrolls.bar(table)
    assert bar is not None
    assert bar.isVisible()
    return bar


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
    across, down = bar_of(wide), view_of(wide).verticalScrollBar()
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


@pytest.mark.parametrize("share", [0.36, 0.40, 0.44])
def test_in_a_very_low_pane_the_head_leaves_the_row_that_is_looked_at_in_sight(
    wide: Desk, qtbot: QtBot, share: float
) -> None:
    view, pane = view_of(wide), pane_of(wide)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    head = view.scrolls.covered(view.verticalScrollBar().value() + view.viewport().height() / 2)
    assert head > 0
    pane.setParent(None)  # lower than a window would have it
    pane.resize(pane.width(), round(head / share) + pane.height() - view.viewport().height())
    pane.show()
    qtbot.waitUntil(lambda: view.viewport().height() == round(head / share))
    settle(wide, qtbot)
    for figure in wide.session.case.figures(wide.session.case.reports[0].id)[40::61]:
        view.reveal((figure.current.start, figure.current.end))
        settle(wide, qtbot)
        rect = view.rects((figure.current.start, figure.current.end))[0]
        assert view.scrolls.kept()
        assert rect.top() >= head - 1, figure.current.text
        assert rect.bottom() <= view.viewport().height()
        offset = view.offset_at(rect.center().toPoint())
        assert figure.current.start <= offset < figure.current.end, figure.current.text
    pane.close()
    pane.deleteLater()


def test_a_figure_of_a_wide_table_is_clicked_where_it_is_seen(wide: Desk, qtbot: QtBot) -> None:
    figures = wide.session.case.figures(wide.session.case.reports[0].id)
    last = figures[-2]
    wide.session.reveal([last.key])
    settle(wide, qtbot)
    wide.session.set_current(None)
    rect = view_of(wide).rects((last.current.start, last.current.end))[0]
    QTest.mouseClick(view_of(wide).viewport(), Qt.MouseButton.LeftButton, pos=rect.center().toPoint())
    assert wide.session.current == last.key


def page_of_tables(*names: str) -> str:
    """Return a web page with a paragraph before each of some wide tables."""
    parts = []
    for name in names:
        rows = ["".join(f"<th>{head}</th>" for head in HEADS)]
        rows += ["".join(f"<td>{cell}</td>" for cell in row(at).split(",")) for at in range(1, 7)]
        table = "".join(f"<tr>{cells}</tr>" for cells in rows)
        parts.append(
            f"<p>{name}收支情况见下表，各项数字均为年度执行数，{'口径与上年一致，' * 9}单位另注。</p>"
            f"<table>{table}</table>"
        )
    return f"<html><head><title>澜江市2024年收支表</title></head><body>{''.join(parts)}</body></html>"


@pytest.fixture
def two(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    path = tmp_path / "澜江市2024年收支表.html"
    path.write_text(page_of_tables("澜江市", "云岫区"), encoding="utf-8")
    with whole_desk(tmp_path, qtbot, [path], size=(1366, 900)) as desk:
        yield desk


def cells(desk: Desk, words: str) -> list[tuple[int, int]]:
    """Return where words stand in the text."""
    text = pane_of(desk).report.text
    return [(at, at + len(words)) for at in range(len(text)) if text.startswith(words, at)]


def left_of(desk: Desk, span: tuple[int, int]) -> float:
    return view_of(desk).rects(span)[0].left()


def test_one_table_is_scrolled_to_the_side_and_no_text_with_it(two: Desk, qtbot: QtBot) -> None:
    heads, told = cells(two, "债券收入（万元）"), cells(two, "口径与上年一致")[0]
    assert len(heads) == 2
    before = [left_of(two, span) for span in (*heads, told)]
    view_of(two).reveal(heads[0])
    view_of(two).scrolls.place()
    bar = bar_of(two)
    bar.setValue(0)
    start = [left_of(two, span) for span in (*heads, told)]
    bar.setValue(bar.maximum())
    after = [left_of(two, span) for span in (*heads, told)]
    assert bar.maximum() > 100
    assert after[0] == start[0] - bar.maximum()
    assert after[1:] == start[1:] == before[1:]
    last = cells(two, "按可比口径调整后的数字")[0]
    assert view_of(two).rects(last)[0].right() <= view_of(two).viewport().width()
    assert view_of(two).horizontalScrollBar().value() == 0


def test_the_wheel_with_shift_scrolls_the_table_that_is_pointed_at(two: Desk, qtbot: QtBot) -> None:
    first, second = cells(two, "债券收入（万元）")
    view_of(two).reveal(first)
    told = left_of(two, cells(two, "口径与上年一致")[0])
    before = [left_of(two, span) for span in (first, second)]
    wheel(view_of(two), view_of(two).rects(cells(two, "县区名称")[0])[0].center(), -120)
    after = [left_of(two, span) for span in (first, second)]
    assert after[0] < before[0]
    assert after[1] == before[1]
    assert left_of(two, cells(two, "口径与上年一致")[0]) == told


def wheel(view: PageView, place: QPointF, turn: int) -> None:
    """Turn the wheel with Shift over a place of the view."""
    port = view.viewport()
    event = QWheelEvent(
        place,
        QPointF(port.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ShiftModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(port, event)


def test_cells_of_a_scrolled_table_are_selected_where_they_are_seen(two: Desk, qtbot: QtBot) -> None:
    words = "比上年增长（%）"
    span = cells(two, words)[0]
    view_of(two).reveal(span)
    bar_of(two).setValue(bar_of(two).maximum())
    rects = view_of(two).rects(span)
    port = view_of(two).viewport()
    start = QPoint(round(rects[0].left()) + 1, round(rects[0].center().y()))
    end = QPoint(round(rects[-1].right()) + 2, round(rects[-1].center().y()))
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    chosen = view_of(two).selected_span()
    assert chosen is not None
    assert pane_of(two).report.text[slice(*chosen)] == words
    QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))


def test_each_table_keeps_its_head_and_first_column_in_sight(two: Desk, qtbot: QtBot) -> None:
    figures = two.session.case.figures(two.session.case.reports[0].id)
    for table in (0, 1):
        corner = cells(two, "县区名称")[table]
        mine = [each for each in figures if each.current.start > corner[0] and each.current.text.endswith(".0")]
        two.session.reveal([mine[0].key])
        settle(two, qtbot)
        rect = view_of(two).rects((mine[0].current.start, mine[0].current.end))[0]
        assert view_of(two).viewport().rect().contains(rect.center().toPoint())
        assert {words[:2] for words in seen_words(two, across=False)} & {"澜江"}


def test_the_bar_of_a_table_covers_no_text_below_it(two: Desk, qtbot: QtBot) -> None:
    told = cells(two, "云岫区收支情况")[0]
    view_of(two).reveal(told)
    bar, below = bar_of(two), view_of(two).rects(told)[0]
    last = view_of(two).rects(cells(two, "按可比口径调整后的数字")[5])[-1]
    assert last.bottom() <= bar.geometry().top() <= bar.geometry().bottom() <= below.top()


def test_names_are_set_in_as_in_the_file_in_the_text_and_in_the_tables_own_window(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "澜江市2024年支出表.csv"
    names = ("一般公共服务支出", "　人大事务", "　　行政运行", "　政协事务")
    path.write_text(
        "项目,决算数\n" + "\n".join(f"{name},{at}36.5" for at, name in enumerate(names, 1)), encoding="utf-8"
    )
    with whole_desk(tmp_path, qtbot, [path], size=(1366, 768)) as desk:
        pane = pane_of(desk)
        text = pane.report.text
        starts = [text.index(name.strip()) for name in names]
        edges = [pane.view.rects((start, start + 1))[0].left() for start in starts]
        grid = TableGrid(pane.report, 0, lambda block: None, lambda figure: "", dark=False)
        heads = [str(grid.headerData(at, Qt.Orientation.Vertical)) for at in range(len(names))]
    assert edges[0] < edges[1] == edges[3] < edges[2]
    assert [head.strip() for head in heads] == [name.strip() for name in names]
    assert [len(head) - len(head.lstrip()) for head in heads] == [0, 2, 4, 2]


def test_a_case_that_is_opened_again_shows_the_column_of_a_wide_table_that_was_read(
    wide: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    session, mine = wide.session, wide.session.case.path
    current = session.case.figures(session.case.reports[0].id)[12].key
    session.reveal([current])
    settle(wide, qtbot)
    bar_of(wide).setValue(430)
    view_of(wide).verticalScrollBar().setValue(300)
    QTest.qWait(300)
    Case.create(tmp_path / "另一个.fdesk", who="核对员").close()
    assert open_case(wide, qtbot, tmp_path / "另一个.fdesk")
    assert open_case(wide, qtbot, mine)
    qtbot.waitUntil(lambda: session.current == current, timeout=10_000)
    qtbot.waitUntil(lambda: view_of(wide).scrolls.shifts == {0: 430}, timeout=10_000)
    assert bar_of(wide).value() == 430
    assert abs(view_of(wide).verticalScrollBar().value() - 300) < 60

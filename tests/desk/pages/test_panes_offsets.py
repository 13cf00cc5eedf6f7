"""Offsets of reports and positions of Qt: a shift by one marks the wrong characters in every report."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.looks.fonts import heading_font, page_font
from fiscal_desk.desk.pages.offsets import OffsetMap, units_of
from fiscal_desk.desk.pages.page_document import Look, Page, build_page
from fiscal_desk.report.model import Block, BlockKind, CellPlace, Origin, Report, ReportCard, Span

TEXTS = st.text(st.sampled_from("收入𠮷😀a1亿\n％"), max_size=60)


@given(TEXTS)
def test_units_count_as_qt_counts(text: str) -> None:
    assert len(OffsetMap(text)) == units_of(text) == len(text.encode("utf-16-le")) // 2


@given(TEXTS)
def test_an_offset_survives_the_way_to_qt_and_back(text: str) -> None:
    offsets = OffsetMap(text)
    for offset in range(len(text) + 1):
        units = offsets.to_units(offset)
        assert units == len(text[:offset].encode("utf-16-le")) // 2
        assert offsets.to_offset(units) == offset


def test_the_middle_of_a_wide_character_counts_as_its_start() -> None:
    offsets = OffsetMap("收😀入")
    assert [offsets.to_offset(units) for units in range(5)] == [0, 1, 1, 2, 3]


def look() -> Look:
    grey = QColor("#888888")
    return Look(page_font(1.0), heading_font(1.0), grey, grey, grey)


def report_of(lines: list[str]) -> Report:
    """Return a report in which each line with tabs is a row of the table that it stands in."""
    blocks, at, table, row = [], 0, -1, -1
    for number, line in enumerate(lines):
        if "\t" in line:
            if row < 0:
                table += 1
            row += 1
            start = at
            for column, cell in enumerate(line.split("\t")):
                place = CellPlace(table, row, column)
                blocks.append(Block(BlockKind.TABLE_CELL, Span(start, start + len(cell)), number + 1, place=place))
                start += len(cell) + 1
        else:
            row = -1
            kind = BlockKind.TITLE if number == 0 else BlockKind.PARAGRAPH
            blocks.append(Block(kind, Span(at, at + len(line)), number + 1))
        at += len(line) + 1
    return Report("\n".join(lines), tuple(blocks), ReportCard(), Origin("", "x.docx", "docx", "", 0))


def shown(page: Page, offset: int) -> str:
    """Return the character that Qt shows at an offset."""
    position = page.map.to_position(offset)
    unit = str(page.document.characterAt(position))
    if 0xD800 <= ord(unit) < 0xDC00:
        unit = (
            (unit + str(page.document.characterAt(position + 1)))
            .encode("utf-16-le", "surrogatepass")
            .decode("utf-16-le")
        )
    return unit


CELLS = st.text(st.sampled_from("预算𠮷😀12.5亿"), max_size=6)
ROWS = st.lists(CELLS, min_size=2, max_size=4).map("\t".join)
LINES = st.lists(st.one_of(CELLS, ROWS), min_size=1, max_size=12)


@given(LINES)
def test_every_character_stands_where_the_map_says_tables_included(qapp: object, lines: list[str]) -> None:
    report = report_of(lines)
    page = build_page(report, look())
    for offset, character in enumerate(report.text):
        assert page.map.to_offset(page.map.to_position(offset)) == offset
        if character not in "\t\n":
            assert shown(page, offset) == character


@given(LINES, st.data())
def test_pieces_of_a_span_hold_exactly_its_characters(qapp: object, lines: list[str], data: st.DataObject) -> None:
    report = report_of(lines)
    page = build_page(report, look())
    start = data.draw(st.integers(0, len(report.text)))
    end = data.draw(st.integers(start, len(report.text)))
    text = ""
    for piece in page.map.pieces(start, end):
        block = page.document.findBlockByNumber(piece.block).text().encode("utf-16-le", "surrogatepass")
        text += block[2 * piece.start : 2 * (piece.start + piece.length)].decode("utf-16-le")
    assert text == report.text[start:end].replace("\t", "").replace("\n", "")


def test_characters_that_qt_takes_for_line_ends_shift_nothing(qtbot: QtBot) -> None:
    text = "甲\u2029乙\x0b丙\r丁\u2028戊\x00己12%"
    report = Report(text, (Block(BlockKind.PARAGRAPH, Span(0, len(text)), 1),), ReportCard(), Origin("", "", "", "", 0))
    page = build_page(report, look())
    assert [shown(page, offset) for offset in (0, 2, 4, 6, 8, 10, 11)] == list("甲乙丙丁戊己1")

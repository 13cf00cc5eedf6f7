"""Sets a report like a page: headings visible, 1.6 line spacing, tables as tables. The text itself stays untouched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)

from fiscal_desk.desk.pages.offsets import PageMap, Segment, units_of
from fiscal_desk.desk.pages.tables.widths import NUMERIC, fixed_widths, indent_of, is_whole
from fiscal_desk.report.model import Block, BlockKind, Report

LINE_SPACING = 1.6
#: Full-width characters in a line: what GB/T 9704 pages hold is 28, what screens are read well at is somewhat more.
MEASURE = 38
#: So much of a text is set in one go.
_CHARACTERS_AT_ONCE = 40_000

#: The line below a title that says when, where and by whom a report was given.
_SUBTITLE = re.compile(r"\s*(?:[—―－\-（(]|\d{4}\s*年\s*\d+\s*月)")
#: What Qt would take for the end of a block; shown as blanks, one unit each, so that offsets hold.
_BREAKING = dict.fromkeys(map(ord, "\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\ufdd0\ufdd1\x00"), " ")


#: A run that Qt finds no place to break in: it looks through all that is left of it for every line.
_UNBROKEN = re.compile(r"[!-~０-９]{1000}")


@dataclass(frozen=True)
class Look:
    """How the page is set: fonts of text and headings, and colours."""

    body: QFont
    heading: QFont
    faint: QColor  # hairlines of tables
    muted: QColor  # footnotes
    shade: QColor  # header rows of tables


@dataclass(frozen=True)
class Page:
    """A report's document and the map between its text and the document."""

    document: QTextDocument
    map: PageMap


@dataclass
class _Table:
    number: int
    start: int
    end: int
    cells: list[Block] = field(default_factory=list)


def measure_width(body: QFont) -> float:
    """Return the width of a line of MEASURE full-width characters, in pixels."""
    return QFontMetricsF(body).horizontalAdvance("国") * MEASURE


def build_page(report: Report, look: Look) -> Page:
    """Return the document that shows a report. Every line of the text and every cell becomes one Qt block."""
    return PageBuilder(report, look).finish()


class PageBuilder:
    """Sets a long report in several goes, so that the window is painted in between."""

    def __init__(self, report: Report, look: Look) -> None:
        self.look = look
        self._report = report
        self._document = _blank(report, look)
        self._setter = _Setter(self._document, report, look)

    def go_on(self) -> bool:
        """Set some more lines; return whether all are set."""
        return self._setter.run(_CHARACTERS_AT_ONCE)

    def finish(self) -> Page:
        """Set what is left, and return the document."""
        self._setter.run(len(self._report.text) + 1)
        # Last, because a table at the end takes the frame's format along.
        paper = self._document.rootFrame().frameFormat()
        em = QFontMetricsF(self.look.body).horizontalAdvance("国")
        paper.setTopMargin(em)
        paper.setBottomMargin(em * 3)
        self._document.rootFrame().setFrameFormat(paper)
        return Page(self._document, PageMap(self._report.text, self._setter.segments()))


def _blank(report: Report, look: Look) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(look.body)
    document.setDocumentMargin(0)
    wrapping = QTextOption.WrapMode
    option = document.defaultTextOption()
    unbroken = _UNBROKEN.search(report.text) is not None
    option.setWrapMode(wrapping.WrapAnywhere if unbroken else wrapping.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


class _Setter:
    """Walks the text once, line by line and table by table."""

    def __init__(self, document: QTextDocument, report: Report, look: Look) -> None:
        self._document = document
        self._report = report
        self._look = look
        self._cursor = QTextCursor(document)
        self._em = QFontMetricsF(look.body).horizontalAdvance("国")
        self._places: list[tuple[int, int, int]] = []  # text start, document position, units
        self._parts = _parts(report)
        self._over = False
        self._fresh = True  # nothing stands in the current Qt block yet
        self._title_lines = 0  # of the title that is being set
        self._subtitle = False  # it has come to the line below the title: where and by whom it was given

    def run(self, characters: int) -> bool:
        """Set about so many characters; return whether the end is reached."""
        self._cursor.beginEditBlock()
        until: int | None = None
        for part in self._parts:
            start, end = (part.start, part.end) if isinstance(part, _Table) else part
            until = start + characters if until is None else until
            if isinstance(part, _Table):
                self._set_table(part)
            else:
                self._set_line(start, end)
            if end >= until:
                break
        else:
            self._over = True
        self._cursor.endEditBlock()
        return self._over

    def segments(self) -> list[Segment]:
        numbers = {}
        block = self._document.begin()
        while block.isValid():
            numbers[block.position()] = block.blockNumber()
            block = block.next()
        return [Segment(start, position, units, numbers[position]) for start, position, units in self._places]

    def _set_line(self, start: int, end: int) -> None:
        text = self._report.text[start:end]
        block = self._report.block_at(start)
        if block is not None and block.span.start > end:
            block = None
        shape, letters = self._formats(block, text)
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(letters)
        else:
            self._cursor.insertBlock(shape, letters)
        self._fresh = False
        self._write(start, text, letters)

    def _write(self, start: int, text: str, letters: QTextCharFormat) -> None:
        self._places.append((start, self._cursor.position(), units_of(text)))
        self._cursor.insertText(text.translate(_BREAKING), letters)

    def _set_table(self, part: _Table) -> None:
        rows = 1 + max(cell.place.row for cell in part.cells if cell.place)
        columns = 1 + max(cell.place.column for cell in part.cells if cell.place)
        table = self._cursor.insertTable(rows, columns, self._table_format(part))
        shape = QTextBlockFormat()
        for cell in part.cells:
            if cell.place is None:
                continue
            inside = table.cellAt(cell.place.row, cell.place.column)
            cursor = inside.firstCursorPosition()
            head = cell.place.row == 0
            letters = QTextCharFormat()
            if head:
                letters.setFontWeight(QFont.Weight.DemiBold)
                tint = inside.format()
                tint.setBackground(self._look.shade)
                inside.setFormat(tint)
            start = cell.span.start
            for line in self._report.text[cell.span.start : cell.span.end].split("\n"):
                own = QTextBlockFormat(shape)
                own.setNonBreakableLines(is_whole(line))
                if not head and NUMERIC.fullmatch(line):
                    own.setAlignment(Qt.AlignmentFlag.AlignRight)
                elif head:
                    own.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                elif not line[:1].isspace():  # a text's own blanks set it in
                    own.setLeftMargin(indent_of(cell) * self._em / 2)
                if start == cell.span.start:
                    cursor.setBlockFormat(own)
                else:
                    cursor.insertBlock(own, letters)
                self._places.append((start, cursor.position(), units_of(line)))
                cursor.insertText(line.translate(_BREAKING), letters)
                start += len(line) + 1
        self._cursor = QTextCursor(self._document)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    def _table_format(self, part: _Table) -> QTextTableFormat:
        shape = QTextTableFormat()
        shape.setBorderCollapse(True)
        shape.setBorder(1)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(self._look.faint)
        shape.setCellPadding(self._em * 0.3)
        shape.setCellSpacing(0)
        shape.setTopMargin(self._em * 0.6)
        shape.setBottomMargin(self._em * 0.6)
        room = self._em * MEASURE
        widths = fixed_widths(part.cells, self._report.text, self._look.body, shape.cellPadding(), room)
        if widths is None:
            shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        else:  # it is scrolled to the side, by a bar below it
            shape.setColumnWidthConstraints(widths)
            shape.setBottomMargin(self._em * 1.6)
        shape.setHeaderRowCount(1)
        return shape

    def _formats(self, block: Block | None, text: str) -> tuple[QTextBlockFormat, QTextCharFormat]:
        shape, letters = QTextBlockFormat(), QTextCharFormat()
        font = self._look.body
        kind = block.kind if block else BlockKind.PARAGRAPH
        if kind is not BlockKind.TITLE and text.strip():
            self._title_lines, self._subtitle = 0, False
        if kind in (BlockKind.TITLE, BlockKind.HEADING):
            level = 0 if kind is BlockKind.TITLE else max(block.level if block else 1, 1)
            if kind is BlockKind.TITLE:
                self._title_lines += 1
                self._subtitle = self._title_lines > 1 and (self._subtitle or bool(_SUBTITLE.match(text)))
            font = self._look.body if self._subtitle else _heading_font(self._look.heading, level)
            letters.setFont(font, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
            shape.setTopMargin(self._em * (0.9, 1.0, 0.6, 0.2, 0.1)[min(level, 4)])
            shape.setBottomMargin(self._em * (0.9, 0.3, 0.1, 0, 0)[min(level, 4)])
            shape.setHeadingLevel(level + 1 if level < 6 else 6)
            if kind is BlockKind.TITLE:
                shape.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                shape.setTopMargin(self._em * (0.9 if self._title_lines == 1 else 0.1))
                shape.setBottomMargin(self._em * 0.5)
        elif kind is BlockKind.FOOTNOTE:
            letters.setProperty(QTextFormat.Property.FontSizeAdjustment, -1)
            letters.setForeground(self._look.muted)
        elif kind is BlockKind.TEXT_BOX:
            shape.setLeftMargin(self._em)
            shape.setRightMargin(self._em)
            shape.setBackground(self._look.shade)
        elif kind is BlockKind.PARAGRAPH and text and not text[0].isspace():
            shape.setTextIndent(self._em * 2)
        if not text.strip():
            # Blank lines part paragraphs; a third of a line is enough for that.
            shape.setLineHeight(self._em * 0.6, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        else:
            shape.setLineHeight(self._line_height(font, LINE_SPACING), _PROPORTIONAL)
        return shape, letters

    def _line_height(self, font: QFont, spacing: float) -> float:
        """Return the per cent of the font's own height that makes lines `spacing` times the type size."""
        metrics = QFontMetricsF(font)
        return 100 * spacing * metrics.horizontalAdvance("国") / metrics.height()


_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


def _heading_font(base: QFont, level: int) -> QFont:
    font = QFont(base)
    font.setPointSizeF(base.pointSizeF() * (1.4, 1.15, 1.05, 1.0, 1.0)[min(level, 4)])
    font.setWeight(QFont.Weight.Bold if level < 2 else QFont.Weight.DemiBold)
    return font


def _parts(report: Report) -> Iterator[tuple[int, int] | _Table]:
    """Yield lines (start, end) and tables in text order, covering the whole text."""
    tables = _tables(report)
    at, index = 0, 0
    while at <= len(report.text):
        while index < len(tables) and tables[index].start < at:
            index += 1
        if index < len(tables) and tables[index].start == at:
            yield tables[index]
            at = tables[index].end + 1
            continue
        end = report.text.find("\n", at)
        end = len(report.text) if end < 0 else end
        yield (at, end)
        at = end + 1


def _tables(report: Report) -> list[_Table]:
    found: list[_Table] = []
    for block in report.blocks:
        if block.kind is not BlockKind.TABLE_CELL or block.place is None:
            continue
        if not found or found[-1].number != block.place.table:
            found.append(_Table(block.place.table, block.span.start, block.span.end))
        found[-1].end = max(found[-1].end, block.span.end)
        found[-1].cells.append(block)
    return found

"""A memo as a flowing document, where no pages are set: paragraphs, tables, and where its sentences stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from fiscal_desk.memo.model import (
    Align,
    Asked,
    Attachment,
    Block,
    Face,
    Heading,
    Memo,
    Paragraph,
    ParagraphKind,
    Picture,
    Run,
)
from fiscal_desk.memo.model import Table as MemoTable
from fiscal_desk.memo.typesetting.title import title_lines
from fiscal_desk.memo.words.dates import print_date

#: Characters of 三号 in a line, and what larger and smaller sizes are to it.
CHARACTERS = 28
_TITLE, _TABLE, _NOTE = 22 / 16, 10.5 / 16, 9 / 16
_LINE = 28.95 / 16
#: White beside the text, of the paper's width: less than on a page, for the screen's sake.
SIDES = (0.085, 0.08)
_HEADINGS = {1: "heading", 2: "kai"}
_FACES = {
    "body": ("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "STFangsong", "Noto Serif CJK SC", "Noto Serif SC"),
    "title": ("方正小标宋简体", "FZXiaoBiaoSong-B05S", "华文中宋", "STZhongsong", "Noto Serif CJK SC", "Noto Serif SC"),
    "heading": ("黑体", "SimHei", "STHeiti", "Noto Sans CJK SC", "Noto Sans SC"),
    "kai": ("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "STKaiti", "Noto Serif CJK SC", "Noto Serif SC"),
    "table": ("宋体", "SimSun", "STSong", "Noto Serif CJK SC", "Noto Serif SC"),
}
_ALIGNED = {
    Align.LEFT: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.RIGHT: Qt.AlignmentFlag.AlignRight,
}
INK = QColor("#1a1a1a")
_RULE = QColor("#9a9a9a")


@dataclass(frozen=True)
class Stretch:
    """Where a part of a sentence stands: positions of the document's cursor."""

    start: int
    end: int


class MemoDocument:
    """The document, set for a width of text, and the places of sentences in it."""

    def __init__(self, memo: Memo, width: float, parent: object = None) -> None:
        self.document = QTextDocument()
        self.document.setDocumentMargin(0)
        self.places: dict[str, list[Stretch]] = {}
        self._size = max(width / CHARACTERS, 6.0)
        self._width = width
        self._pictures = 0
        self._cursor = QTextCursor(self.document)
        self._first = True
        self._set(memo)

    def sentence_at(self, position: int) -> str:
        """Return the sentence that a cursor position stands in; empty for none."""
        for sentence, stretches in self.places.items():
            if any(each.start <= position < each.end for each in stretches):
                return sentence
        return ""

    def _set(self, memo: Memo) -> None:
        title = "\n".join(title_lines(memo.title))
        self._line([Run(title, sentence=Asked.TITLE)], "title", _TITLE, align=Qt.AlignmentFlag.AlignHCenter)
        self._line([])
        if memo.recipient:
            self._line([Run(memo.recipient.rstrip(":： ") + "：", sentence=Asked.RECIPIENT)])
        self._blocks(memo.blocks)
        self._close(memo)
        for number, attachment in enumerate(memo.attachments, start=1):
            self._attach(attachment, str(number) if len(memo.attachments) > 1 else "")

    def _close(self, memo: Memo) -> None:
        if memo.attachments:
            self._line([])
            for number, attachment in enumerate(memo.attachments, start=1):
                lead = "附件：" if number == 1 else "　　　"
                count = f"{number}." if len(memo.attachments) > 1 else ""
                self._line([Run(f"{lead}{count}{attachment.title}")], indent=2)
        if memo.office:
            self._line([])
            self._line([Run(memo.office, sentence=Asked.OFFICE)], align=Qt.AlignmentFlag.AlignRight, right=4)
            self._line([Run(print_date(memo.date), sentence=Asked.DATE)], align=Qt.AlignmentFlag.AlignRight, right=2)

    def _attach(self, attachment: Attachment, number: str) -> None:
        self._rule()
        self._line([Run(f"附件{number}")], "heading")
        self._line(attachment.heading.runs, "title", _TITLE, align=Qt.AlignmentFlag.AlignHCenter)
        self._blocks(attachment.blocks)

    def _blocks(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Heading():
                    self._line(block.runs, _HEADINGS.get(block.level, "body"), indent=2)
                case Paragraph():
                    small = block.kind is ParagraphKind.NOTE
                    indent = 2 if block.kind is ParagraphKind.BODY else 0
                    self._line(block.runs, size=_NOTE if small else 1.0, indent=indent)
                case MemoTable():
                    self._table(block)
                case Picture():
                    self._picture(block)

    def _line(
        self,
        runs: Sequence[Run],
        face: str = "body",
        size: float = 1.0,
        *,
        indent: float = 0,
        right: float = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        shape = QTextBlockFormat()
        shape.setAlignment(align)
        shape.setTextIndent(indent * self._size)
        shape.setRightMargin(right * self._size)
        shape.setLineHeight(self._size * size * _LINE, QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
        if self._first:
            self._first = False
            self._cursor.setBlockFormat(shape)
        else:
            self._cursor.insertBlock(shape)
        self._runs(self._cursor, runs, face, size)

    def _runs(self, cursor: QTextCursor, runs: Sequence[Run], face: str, size: float) -> None:
        for run in runs:
            start = cursor.position()
            cursor.insertText(run.text.replace("\n", "\u2028"), self._shape(run.face, face, size))
            if run.sentence:
                stretches = self.places.setdefault(run.sentence, [])
                if stretches and stretches[-1].end == start:
                    stretches[-1] = Stretch(stretches[-1].start, cursor.position())
                else:
                    stretches.append(Stretch(start, cursor.position()))

    def _shape(self, kind: Face, face: str, size: float) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setFont(memo_font("heading" if kind is Face.STRONG else face, self._size * size))
        shape.setForeground(INK)
        shape.setFontItalic(kind is Face.COMPUTED)
        shape.setFontUnderline(kind is Face.MARKED)
        return shape

    def _table(self, table: MemoTable) -> None:
        if table.caption:
            self._line([Run(table.caption)], "heading", _TABLE, align=Qt.AlignmentFlag.AlignHCenter)
        if table.unit:
            self._line([Run(f"单位：{table.unit}")], "table", _TABLE, align=Qt.AlignmentFlag.AlignRight)
        shape = QTextTableFormat()
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setCellPadding(self._size * 0.18)
        shape.setCellSpacing(0)
        shape.setBorderCollapse(True)
        shape.setBorder(0.6)
        shape.setBorderBrush(_RULE)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setHeaderRowCount(1)
        made = self._cursor.insertTable(len(table.rows) + 1, len(table.columns), shape)
        for place, column in enumerate(table.columns):
            self._cell(made.cellAt(0, place).firstCursorPosition(), [Run(column.title, Face.STRONG)], Align.CENTRE)
        for number, row in enumerate(table.rows, start=1):
            if row.band:
                made.mergeCells(number, 0, 1, len(table.columns))
                strong = [Run(run.text, Face.STRONG) for run in row.cells[0]]
                self._cell(made.cellAt(number, 0).firstCursorPosition(), strong, Align.LEFT)
                continue
            for place, (cell, column) in enumerate(zip(row.cells, table.columns, strict=True)):
                self._cell(made.cellAt(number, place).firstCursorPosition(), cell, column.align)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        for note in table.note_runs:
            self._line([note], "table", _NOTE)

    def _cell(self, cursor: QTextCursor, runs: Sequence[Run], align: Align) -> None:
        shape = QTextBlockFormat()
        shape.setAlignment(_ALIGNED[align])
        cursor.setBlockFormat(shape)
        self._runs(cursor, runs, "table", _TABLE)

    def _picture(self, picture: Picture) -> None:
        drawn = QImage.fromData(QByteArray(picture.png))
        name = QUrl(f"picture:{self._pictures}")
        self._pictures += 1
        self.document.addResource(QTextDocument.ResourceType.ImageResource.value, name, drawn)
        shape = QTextImageFormat()
        shape.setName(name.toString())
        shape.setWidth(min(self._width, self._width * picture.width / 156))
        self._line([], align=Qt.AlignmentFlag.AlignHCenter)
        self._cursor.insertImage(shape)
        self._line([Run(picture.caption)], "table", _TABLE, align=Qt.AlignmentFlag.AlignHCenter)

    def _rule(self) -> None:
        """A line across the paper where a new page begins."""
        self._line([])
        shape = QTextBlockFormat()
        rule = QTextLength(QTextLength.Type.PercentageLength, 100)
        shape.setProperty(QTextBlockFormat.Property.BlockTrailingHorizontalRulerWidth.value, rule)
        self._cursor.insertBlock(shape)


def memo_font(face: str, pixels: float) -> QFont:
    """Return the best installed face of a kind (body, title, heading, kai, table) in a size of the screen."""
    known = set(QFontDatabase.families())
    font = QFont()
    font.setFamilies([*(name for name in _FACES[face] if name in known)])
    font.setPixelSize(max(1, round(pixels)))
    return font

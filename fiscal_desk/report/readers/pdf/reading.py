"""A whole PDF: its pages read one after the other, then put together into one text."""

import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.outline.captions import is_unit_line
from fiscal_desk.report.readers.aligned_lines import with_aligned_tables
from fiscal_desk.report.readers.opened import Opened, Told
from fiscal_desk.report.readers.pdf.assembly import Assembly
from fiscal_desk.report.readers.pdf.document import ONE_AT_A_TIME, Document
from fiscal_desk.report.readers.pdf.furniture import body_of
from fiscal_desk.report.readers.pdf.joining import Item, joined_tables
from fiscal_desk.report.readers.pdf.notes import Note, part_notes
from fiscal_desk.report.readers.pdf.paragraphs import Paragraph, paragraphs_of
from fiscal_desk.report.readers.pdf.printed.marks import PrintedLine, PrintedPage, PrintedTable
from fiscal_desk.report.readers.pdf.signs import resolver

#: Processor time, in seconds, after which a file is no report but a trap or a drawing.
_LONGEST = 180.0
#: A page with fewer characters, on most pages with images, is a picture of a page with a stamp on it.
_FEW = 20
#: Of the characters, this part may be unknown; beyond that the others are not to be trusted.
_LOST = 0.1
#: A heading's characters are that much larger than the report's; it is no longer than this.
_LARGER, _LONGEST_HEADING = 1.12, 40
_MOST_LEVELS = 3


def read_pdf(data: bytes, password: str | None = None, told: Told | None = None) -> Opened:
    """Read the bytes of a PDF; `told` hears how many pages are read, of how many. Raises Refusal."""
    pages: list[PrintedPage] = []
    until = time.process_time() + _LONGEST
    with ONE_AT_A_TIME, Document(data, password) as document:
        pictures, pictured = 0, False
        for number in range(1, document.count + 1):
            read = document.page(number)
            if read is not None:
                pages.append(read.page)
                pictures += read.pictures
                pictured = pictured or (number == 1 and read.pictures > 0 and read.page.characters > 0)
            if told is not None:
                told(number, document.count)
            if time.process_time() > until:
                raise Refusal(OpeningProblem.HOSTILE, "的页面太复杂，读了很久也没有读完；请打开报告的文字版。")
        _check(pages, pictures)
        left_out, count = document.left_out(pages, pictured=pictured), document.count
    return replace(_put_together(pages, left_out), pages=count)


def _check(pages: Sequence[PrintedPage], pictures: int) -> None:
    """Refuse what has no text."""
    characters = sum(page.characters for page in pages)
    if not pages:
        raise Refusal(OpeningProblem.DAMAGED, "的页面都读不出来，文件可能已损坏；请重新获取后再打开。")
    if pictures and characters < _FEW * len(pages):
        raise Refusal(
            OpeningProblem.SCAN,
            "是扫描件：页面是图片，里面没有文字；请打开报告的文字版，或先用 OCR 软件识别、校对后再打开。",
        )
    if characters and sum(page.lost for page in pages) > _LOST * characters:
        raise Refusal(
            OpeningProblem.UNREADABLE, "里的字体没有说明自己的文字，读出来是乱码；请打开报告的 Word 版或文字版。"
        )


def _put_together(pages: Sequence[PrintedPage], left_out: str) -> Opened:
    resolve = resolver(_texts(pages))
    bodies = [[_resolved(item, resolve) for item in body] for body in body_of(pages)]
    em = _usual_em(pages)
    items: list[Item] = []
    notes: list[Note] = []
    for body in bodies:
        kept, found = part_notes(body, em)
        items.extend(kept)
        notes.extend(found)
    pieces = paragraphs_of(joined_tables(items), em)
    assembly = Assembly()
    levels = _levels(pieces, em)
    front = True
    for at, piece in enumerate(pieces):
        if isinstance(piece, PrintedTable):
            assembly.add_table(piece)
            front = False
            continue
        level = levels.get(_size(piece), 0) if _is_short(piece) and not _leads_to_table(pieces[at + 1 :][:2]) else 0
        front = front and (level > 0 or sum(len(line.text) for line in piece) <= _LONGEST_HEADING)
        kind = BlockKind.HEADING if level and not front else None
        assembly.add_paragraph(piece, kind, level if kind else 0)
    for note in notes:
        assembly.add_note(note)
    text = assembly.text()
    lines = with_aligned_tables(text, assembly.lines, of_numbers=True)
    return Opened(text, lines, left_out=left_out, places=tuple(assembly.places))


def _resolved(item: Item, resolve: Callable[[str], str]) -> Item:
    if isinstance(item, PrintedLine):
        return replace(item, text=resolve(item.text))
    texts = [resolve(cell.text) for cell in item.cells]
    pairs = zip(item.cells, texts, strict=True)
    return replace(item, cells=tuple(cell if text == cell.text else replace(cell, text=text) for cell, text in pairs))


def _texts(pages: Sequence[PrintedPage]) -> list[str]:
    texts: list[str] = []
    for page in pages:
        for item in page.items:
            texts.extend([item.text] if isinstance(item, PrintedLine) else [cell.text for cell in item.cells])
    return texts


def _usual_em(pages: Sequence[PrintedPage]) -> float:
    """Return the width of the characters that most of the report is set in."""
    widths: Counter[float] = Counter()
    for page in pages:
        for line in page.lines:
            widths[round(line.em, 1)] += len(line.text)
    return widths.most_common(1)[0][0] if widths else median(page.em for page in pages)


def _levels(pieces: Sequence[Paragraph | PrintedTable], em: float) -> dict[float, int]:
    """Return the levels of headings by their size, the largest first."""
    sizes = {_size(piece) for piece in pieces if isinstance(piece, list) and _is_short(piece)}
    large = sorted((size for size in sizes if size >= _LARGER * em), reverse=True)
    return {size: min(level, _MOST_LEVELS) for level, size in enumerate(large, 1)}


def _leads_to_table(following: Sequence[Paragraph | PrintedTable]) -> bool:
    """Whether a table follows, at once or after the line with its unit: then a line names it and heads nothing."""
    for piece in following:
        if isinstance(piece, PrintedTable):
            return True
        if not is_unit_line("".join(line.text for line in piece).strip()):
            return False
    return False


def _size(paragraph: Paragraph) -> float:
    return round(median(line.em for line in paragraph), 0)


def _is_short(paragraph: Paragraph) -> bool:
    text = "".join(line.text for line in paragraph)
    return len(text) <= _LONGEST_HEADING and not any(sign in text for sign in "。；")

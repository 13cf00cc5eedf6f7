"""From lines to blocks: what each line is, at which level, under which headings.

Every reader hands its text over as lines with what its format knows about them, so that a plain text and a Word file of
the same content come out with the same structure.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import msgspec

from fiscal_desk.report.model import Block, BlockKind, CellPlace, Span
from fiscal_desk.report.outline.captions import is_annex, is_caption, is_cell_caption, is_unit_line
from fiscal_desk.report.outline.contents import contents_lines
from fiscal_desk.report.outline.flattened import parts
from fiscal_desk.report.outline.outline import (
    BODY_LINE,
    LONGEST_HEADING,
    LineRole,
    OutlineLine,
    goes_on_counting,
    inside_numbered,
    marker_of,
    read_line,
)
from fiscal_desk.report.outline.profiles import profile_lines
from fiscal_desk.report.outline.spacing import closed_up
from fiscal_desk.report.outline.titles import FrontLine, read_front
from fiscal_desk.report.outline.wrapping import goes_on, wrapped_at
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

#: A note that stands in the text itself: 注：… or [1]…
_NUMBERED_NOTE = re.compile(r"\s*[\[［〔][0-9０-９]{1,2}[\]］〕]")

#: A date that a web page prints on two lines.
_YEAR_ALONE, _DAY_ALONE = re.compile(r"\s*(?:19|20)\d\d ?年\s*"), re.compile(r"\s*\d{1,2} ?月 ?\d{1,2} ?日")

#: A title with what stands above and below it takes no more lines.
_FIRST_LINES = 48


@dataclass(frozen=True)
class Line:
    """One paragraph or table cell of a report's text and what its format says about it.

    `kind` None leaves the question to the text; `level` is a heading style's level (0: none); `place` is set for
    cells; `under` is the position (in the list of lines) of the line that a footnote belongs to; `is_aside` marks what
    stands beside the text itself, as a sheet's name does: the title is looked for behind it.
    """

    start: int
    end: int
    kind: BlockKind | None = None
    level: int = 0
    place: CellPlace | None = None
    under: int | None = None
    is_aside: bool = False


@dataclass(frozen=True)
class _OpenHeading:
    """A heading that is still in force; a run-in one (`（一）挖潜增收。会同…`) only for what is numbered below it."""

    rank: float
    text: str
    run_in: bool


class _Path:
    """The headings above the line at hand, outermost first, and the caption of the table that it stands in."""

    def __init__(self) -> None:
        self._open: list[_OpenHeading] = []
        self._told: tuple[str, ...] | None = ()
        self._caption: str | None = None

    def enter(self, outline: OutlineLine) -> tuple[str, ...]:
        """Take in a numbered line or heading; return the headings of that line itself."""
        self._caption = self._told = None
        self._open = [heading for heading in self._open if heading.rank < outline.rank]
        above = self.all()
        if outline.heading:
            self._open.append(_OpenHeading(outline.rank, outline.heading, outline.role is LineRole.RUN_IN))
            self._told = None
        return self.all() if outline.role is LineRole.RUN_IN else above

    def begin_annex(self) -> None:
        """Leave all sections: an annex belongs to none of them."""
        self._open, self._told, self._caption = [], (), None

    def pass_plain(self, text: str) -> tuple[str, ...]:
        """Take in a paragraph that may be the caption of a table below; return its headings."""
        if is_caption(text):
            self._caption = text.strip()
        elif not is_unit_line(text):
            self._caption = None
        return tuple(heading.text for heading in self._open if not heading.run_in)

    def pass_lone_cell(self, text: str) -> None:
        """Take in a row of one cell above the columns of a table."""
        if is_cell_caption(text) and not is_unit_line(text):
            self._caption = text.strip()

    def all(self) -> tuple[str, ...]:
        if self._told is None:  # asked for at every cell, changed at headings only
            self._told = tuple(heading.text for heading in self._open)
        return self._told

    def of_cell(self) -> tuple[str, ...]:
        return (*self.all(), self._caption) if self._caption else self.all()


class _Rows:
    """Which cells share a row, and whether a table's columns have begun."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._sizes = Counter((line.place.table, line.place.row) for line in lines if line.place)
        self._columns_begun: set[int] = set()
        self._previous: tuple[int, int] | None = None

    def is_new(self, place: CellPlace | None) -> bool:
        """Return whether a line begins a new paragraph number: all but the later cells of a row do."""
        row = (place.table, place.row) if place else None
        is_new = row is None or row != self._previous
        self._previous = row
        return is_new

    def is_lone(self, place: CellPlace) -> bool:
        """Return whether a cell fills a row above the columns by itself."""
        if self._sizes[place.table, place.row] > 1:
            self._columns_begun.add(place.table)
        return place.table not in self._columns_begun


class _Series:
    """Whether numbered sections (一、 二、) go on below a line, so that it stands inside one of them."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._goes_on: list[bool] | None = None

    def goes_on_below(self, position: int) -> bool:
        """Return whether the next section below a line is numbered 二、 or higher."""
        if self._goes_on is None:
            below, found = False, []
            for text in reversed(self._texts):
                found.append(below)
                if (goes_on := goes_on_counting(text)) is not None:
                    below = goes_on
            self._goes_on = found[::-1]
        return self._goes_on[position]


def build_blocks(text: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the blocks of a text; `lines` are its non-empty lines and cells in reading order."""
    lines = _parted(text, lines)
    printed = [text[line.start : line.end] for line in lines]
    texts = closed_up(printed)
    contents, wrapped = contents_lines(texts), wrapped_at([*_plain(texts, lines)])
    profiles = profile_lines(texts)
    front = _front(printed, lines).difference(profiles)
    path, rows, series = _Path(), _Rows(lines), _Series(texts)
    blocks: list[Block] = []
    number = 0
    for position, line in enumerate(lines):
        number += rows.is_new(line.place)
        kind = line.kind or _own_kind(position in front, texts[position])
        level, headings = 0, path.all()
        if position in contents and not line.is_aside:
            kind = kind or BlockKind.PARAGRAPH
        elif kind is BlockKind.TITLE and position not in front:
            path, headings = _Path(), ()  # a title in the middle begins another paper
        elif line.place is not None:
            headings = _cell_headings(texts[position], rows.is_lone(line.place), path)
        elif line.under is not None:
            headings = blocks[line.under].headings
        elif kind in (None, BlockKind.HEADING, BlockKind.LIST_ITEM):
            following = texts[position + 1] if position + 1 < len(lines) else ""
            unfinished = texts[position - 1] if blocks and blocks[-1].kind is BlockKind.PARAGRAPH else ""
            outline = profiles.get(position) or _outline(texts[position], following, unfinished, line, wrapped)
            if outline.role is LineRole.HEADING and series.goes_on_below(position):
                outline = inside_numbered(outline)
            kind, level = _block_kind(outline, line.kind), outline.level
            if outline.role is not LineRole.BODY:
                headings = path.enter(outline)
            elif kind is BlockKind.PARAGRAPH:
                if is_annex(texts[position]):
                    path.begin_annex()
                headings = path.pass_plain(texts[position])
        blocks.append(
            Block(kind or BlockKind.PARAGRAPH, Span(line.start, line.end), number, level, headings, line.place)
        )
    return _with_closing_notes(blocks, lines)


def _parted(text: str, lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines of a text, each that holds sections of its own in parts."""
    if any(line.under is not None for line in lines):
        return lines  # notes are told by the position of their line
    own: list[Line] = []
    for line in lines:
        if line.kind is not None or line.place is not None:
            own.append(line)
            continue
        begins = parts(text[line.start : line.end])
        ends = (*(line.start + begin for begin in begins[1:]), line.end)
        own += [replace(line, start=line.start + begin, end=end) for begin, end in zip(begins, ends, strict=True)]
    return own


def _cell_headings(text: str, is_lone: bool, path: _Path) -> tuple[str, ...]:
    if not is_lone:
        return path.of_cell()
    if is_annex(text):
        path.begin_annex()
    headings = path.all()
    path.pass_lone_cell(text)
    return headings


def _with_closing_notes(blocks: list[Block], lines: Sequence[Line]) -> tuple[Block, ...]:
    """Take the notes at the end of a text out of its last section: they speak of the whole report."""
    for position in range(len(blocks) - 1, -1, -1):
        if blocks[position].kind is not BlockKind.FOOTNOTE:
            break
        if lines[position].under is None:
            blocks[position] = msgspec.structs.replace(blocks[position], headings=())
    return tuple(blocks)


def _own_kind(in_front: bool, text: str) -> BlockKind | None:
    if in_front:
        return BlockKind.TITLE
    is_note = wordlist(HeadingWords).note.regex.match(text) or _NUMBERED_NOTE.match(text)
    return BlockKind.FOOTNOTE if is_note else None


def _front(texts: Sequence[str], lines: Sequence[Line]) -> set[int]:
    """Return the positions of the lines that stand above the body; text boxes among them are passed over."""
    head: list[int] = []
    for position, line in enumerate(lines[:_FIRST_LINES]):
        if line.kind is BlockKind.TEXT_BOX or line.is_aside:
            continue
        if line.kind not in (None, BlockKind.TITLE):
            break
        head.append(position)
    roles = read_front([texts[position] for position in head]) if len(lines) > 1 else []
    signed = FrontLine.AUTHOR in roles and FrontLine.DATE in roles
    if not signed and FrontLine.TITLE not in roles and FrontLine.SUBTITLE not in roles:
        return set()
    return {at for at, role in zip(head, roles, strict=False) if role is not FrontLine.FURNITURE}


def _plain(texts: Sequence[str], lines: Sequence[Line]) -> Iterator[str]:
    return (text for text, line in zip(texts, lines, strict=True) if line.place is None)


def _outline(text: str, following: str, unfinished: str, line: Line, wrapped: int | None) -> OutlineLine:
    outline = read_line(text, following, unfinished)
    if _YEAR_ALONE.fullmatch(text) is not None and _DAY_ALONE.match(following) is not None:
        return BODY_LINE  # a web page's date on two lines is no heading
    if line.kind is None and outline.role is LineRole.HEADING and marker_of(following) is None:
        numbered = marker_of(text) is not None
        if numbered and goes_on(text, following, wrapped):
            return replace(outline, role=LineRole.ITEM, heading="")
    if line.kind is BlockKind.HEADING and outline.role in (LineRole.BODY, LineRole.ITEM):
        return _styled_heading(text.strip(), line.level) or outline
    return outline


def _styled_heading(text: str, level: int) -> OutlineLine | None:
    """Trust a heading style, except where somebody set a whole paragraph in it."""
    if len(text) > LONGEST_HEADING + 10:
        return None
    marker = marker_of(text)
    if marker is not None:
        return OutlineLine(LineRole.HEADING, marker[1], marker[2], text.rstrip("。"))
    level = max(level, 1)
    return OutlineLine(LineRole.HEADING, level, level - 0.2, text.rstrip("。"))


def _block_kind(outline: OutlineLine, styled: BlockKind | None) -> BlockKind:
    if outline.role is LineRole.HEADING:
        return BlockKind.HEADING
    if outline.role is LineRole.ITEM or styled is BlockKind.LIST_ITEM:
        return BlockKind.LIST_ITEM
    return BlockKind.PARAGRAPH

"""From lines to blocks: what each line is, at which level, under which headings.

Every reader hands its text over as lines with what its format knows about them, so that a plain text and a Word file of
the same content come out with the same structure.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from fiscal_desk.report.model import Block, BlockKind, CellPlace, Span
from fiscal_desk.report.outline import LONGEST_HEADING, LineRole, OutlineLine, marker_of, read_line
from fiscal_desk.report.titles import read_front

#: A note that stands in the text itself: 注：… or [1]…
_NOTE = re.compile(
    r"\s*(?:(?:注|注释|备注|附注)\s*[0-9０-９一二三四五六七八九十]{0,2}\s*[：:]|[\[［〔][0-9０-９]{1,2}[\]］〕])"
)


@dataclass(frozen=True)
class Line:
    """One paragraph or table cell of a report's text and what its format says about it.

    `kind` None leaves the question to the text; `level` is a heading style's level (0: none); `place` is set for
    cells; `under` is the position (in the list of lines) of the line that a footnote belongs to.
    """

    start: int
    end: int
    kind: BlockKind | None = None
    level: int = 0
    place: CellPlace | None = None
    under: int | None = None


@dataclass(frozen=True)
class _OpenHeading:
    """A heading that is still in force; a run-in one (`（一）挖潜增收。会同…`) only for what is numbered below it."""

    rank: float
    text: str
    run_in: bool


class _Path:
    """The headings above the line at hand, outermost first."""

    def __init__(self) -> None:
        self._open: list[_OpenHeading] = []

    def enter(self, outline: OutlineLine) -> tuple[str, ...]:
        """Take in a numbered line or heading; return the headings of that line itself."""
        self._open = [heading for heading in self._open if heading.rank < outline.rank]
        above = self.all()
        if outline.heading:
            self._open.append(_OpenHeading(outline.rank, outline.heading, outline.role is LineRole.RUN_IN))
        return self.all() if outline.role is LineRole.RUN_IN else above

    def all(self) -> tuple[str, ...]:
        return tuple(heading.text for heading in self._open)

    def standing(self) -> tuple[str, ...]:
        """Return the headings that hold for a plain paragraph."""
        return tuple(heading.text for heading in self._open if not heading.run_in)


def build_blocks(text: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the blocks of a text; `lines` are its non-empty lines and cells in reading order."""
    texts = [text[line.start : line.end] for line in lines]
    front = _front(texts, lines)
    path = _Path()
    blocks: list[Block] = []
    number = 0
    row: tuple[int, int] | None = None
    for position, line in enumerate(lines):
        line_row = (line.place.table, line.place.row) if line.place else None
        if line_row is None or line_row != row:
            number += 1
        row = line_row
        kind = line.kind or _own_kind(position in front, texts[position])
        if kind is BlockKind.TITLE and position not in front:
            path = _Path()  # a title in the middle begins another paper
        level, headings = 0, path.all()
        if kind in (None, BlockKind.HEADING, BlockKind.LIST_ITEM):
            following = texts[position + 1] if position + 1 < len(lines) else ""
            outline = _outline(texts[position], following, line)
            kind, level = _block_kind(outline, line.kind), outline.level
            if outline.role is not LineRole.BODY:
                headings = path.enter(outline)
            elif kind is BlockKind.PARAGRAPH:
                headings = path.standing()
        elif line.under is not None:
            headings = blocks[line.under].headings
        blocks.append(
            Block(kind or BlockKind.PARAGRAPH, Span(line.start, line.end), number, level, headings, line.place)
        )
    return tuple(blocks)


def _own_kind(in_front: bool, text: str) -> BlockKind | None:
    if in_front:
        return BlockKind.TITLE
    return BlockKind.FOOTNOTE if _NOTE.match(text) else None


def _front(texts: Sequence[str], lines: Sequence[Line]) -> set[int]:
    """Return the positions of the lines that stand above the body; text boxes among them are passed over."""
    head: list[int] = []
    for position, line in enumerate(lines[:16]):
        if line.kind is BlockKind.TEXT_BOX:
            continue
        if line.kind not in (None, BlockKind.TITLE):
            break
        head.append(position)
    roles = read_front([texts[position] for position in head]) if len(lines) > 1 else []
    return set(head[: len(roles)])


def _outline(text: str, following: str, line: Line) -> OutlineLine:
    outline = read_line(text, following)
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

"""From lines to blocks: what each line is, at which level, under which headings.

Every reader hands its text over as lines with what its format knows about them, so that a plain text and a Word file of
the same content come out with the same structure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fiscal_desk.report.model import Block, BlockKind, CellPlace, Span
from fiscal_desk.report.outline import LONGEST_HEADING, LineRole, OutlineLine, marker_of, read_line
from fiscal_desk.report.titles import read_front


@dataclass(frozen=True)
class Line:
    """One paragraph or table cell of a report's text and what its format says about it.

    `kind` None leaves the question to the text; `level` is a heading style's level (0: none); `place` is set for
    cells; `row` names the paragraph number shared by the cells of a row; `under` is the position (in the list of
    lines) of the line that a footnote belongs to.
    """

    start: int
    end: int
    kind: BlockKind | None = None
    level: int = 0
    place: CellPlace | None = None
    under: int | None = None


@dataclass(frozen=True)
class _Open:
    """A heading that is still in force; a run-in one (`（一）挖潜增收。会同…`) not for plain paragraphs after its own."""

    rank: float
    heading: str
    run_in: bool


def build_blocks(text: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Return the blocks of a text; `lines` are its non-empty lines and cells in reading order."""
    front = _front(text, lines)
    texts = [text[line.start : line.end] for line in lines]
    path: list[_Open] = []
    paths: list[tuple[str, ...]] = []
    blocks: list[Block] = []
    number = 0
    previous: CellPlace | None = None
    for position, line in enumerate(lines):
        same_row = line.place is not None and previous is not None and line.place.table == previous.table
        if not (same_row and previous is not None and line.place is not None and line.place.row == previous.row):
            number += 1
        previous = line.place
        kind, level = line.kind, 0
        above = _headings(path)
        if position < front and kind is None:
            kind = BlockKind.TITLE
        if kind is None or kind in (BlockKind.HEADING, BlockKind.LIST_ITEM):
            following = texts[position + 1] if position + 1 < len(lines) else ""
            outline = _outline(texts[position], following, line)
            kind, level = _block_kind(outline, line.kind), outline.level
            if outline.role is not LineRole.BODY:
                path = [entry for entry in path if entry.rank < outline.rank]
                above = _headings(path)
                if outline.heading:
                    path.append(_Open(outline.rank, outline.heading, outline.role is LineRole.RUN_IN))
                if outline.role is LineRole.RUN_IN:
                    above = _headings(path)
            elif kind is BlockKind.PARAGRAPH:
                above = _headings(entry for entry in path if not entry.run_in)
        elif line.under is not None:
            above = paths[line.under]
        paths.append(_headings(path))
        blocks.append(Block(kind, Span(line.start, line.end), number, level, above, line.place))
    return tuple(blocks)


def _front(text: str, lines: Sequence[Line]) -> int:
    """Return how many of the first lines stand above the body."""
    head = []
    for line in lines[:10]:
        if line.kind not in (None, BlockKind.TITLE):
            break
        head.append(text[line.start : line.end])
    return len(read_front(head)) if len(lines) > 1 else 0


def _headings(path: Iterable[_Open]) -> tuple[str, ...]:
    return tuple(entry.heading for entry in path)


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

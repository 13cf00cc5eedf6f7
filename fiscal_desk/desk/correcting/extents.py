"""Which figures one act can be for: what is chosen, a paragraph, a row, a table, all beneath a heading. Without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from fiscal_desk.case.model import CaseFigure, FigureState
from fiscal_desk.report.model import Block, BlockKind, Report


class ExtentKind(StrEnum):
    """What holds the figures together."""

    CHOSEN = "chosen"  # in the list, or by a selection in the text
    PARAGRAPH = "paragraph"
    ROW = "row"
    TABLE = "table"
    HEADING = "heading"
    REPORT = "report"


@dataclass(frozen=True)
class Extent:
    """Some figures, and the heading above them where that holds them together."""

    kind: ExtentKind
    figures: tuple[CaseFigure, ...]
    heading: str = ""


def extents_at(report: Report, figures: Sequence[CaseFigure], start: int, end: int) -> list[Extent]:
    """Return what a place in a report belongs to, the narrowest first; `figures` are all of the report.

    `start` and `end` are `str` offsets; a selection of text that holds figures comes first. Rejected figures belong
    to nothing, and what holds no figure is left out.
    """
    kept = [figure for figure in figures if figure.state is not FigureState.REJECTED]
    found = (
        [Extent(ExtentKind.CHOSEN, tuple(each for each in kept if _within(each, start, end)))] if end > start else []
    )
    block = report.block_at(start)
    if block is not None:
        if block.kind is BlockKind.TABLE_CELL:
            row = [each for each in report.blocks if each.kind is block.kind and each.number == block.number]
            found.append(Extent(ExtentKind.ROW, _in_blocks(kept, row)))
            found.append(Extent(ExtentKind.TABLE, _in_blocks(kept, _table(report.blocks, block))))
        else:
            found.append(Extent(ExtentKind.PARAGRAPH, _in_blocks(kept, [block])))
        for depth in range(len(block.headings), 0, -1):
            above = block.headings[:depth]
            beneath = [each for each in report.blocks if each.headings[:depth] == above]
            found.append(Extent(ExtentKind.HEADING, _in_blocks(kept, beneath), above[-1]))
    found.append(Extent(ExtentKind.REPORT, tuple(kept)))
    return [each for each in found if each.figures]


def _within(figure: CaseFigure, start: int, end: int) -> bool:
    return figure.current.start < end and figure.current.end > start


def _in_blocks(figures: Sequence[CaseFigure], blocks: Sequence[Block]) -> tuple[CaseFigure, ...]:
    spans = [(block.span.start, block.span.end) for block in blocks]
    if not spans:
        return ()
    first, last = spans[0][0], spans[-1][1]
    inside = [figure for figure in figures if first <= figure.current.start < last]
    return tuple(each for each in inside if any(start <= each.current.start < end for start, end in spans))


def _table(blocks: Sequence[Block], cell: Block) -> Sequence[Block]:
    """Return the cells that stand together with a cell, without anything between them."""
    here = next(at for at, block in enumerate(blocks) if block is cell)
    first = last = here
    while first > 0 and blocks[first - 1].kind is BlockKind.TABLE_CELL and blocks[first - 1].headings == cell.headings:
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].kind is BlockKind.TABLE_CELL:
        if blocks[last + 1].headings != cell.headings:
            break
        last += 1
    return blocks[first : last + 1]

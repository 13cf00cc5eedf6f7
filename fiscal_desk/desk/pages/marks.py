"""Which figure stands where in a page: from figures to marks a block, from a place in the text to the figure."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from fiscal_desk.case.model import CaseFigure, FigureState
from fiscal_desk.desk.pages.highlighter import Mark
from fiscal_desk.desk.pages.offsets import PageMap, Piece
from fiscal_desk.desk.words.figure_kinds import kind_of


class Marks:
    """The figures of one report as they are shown, in text order."""

    def __init__(self, page: PageMap, figures: Iterable[CaseFigure]) -> None:
        self._by_block: dict[int, list[str]] = defaultdict(list)
        self._figures: dict[str, CaseFigure] = {}
        self._pieces: dict[str, list[Piece]] = {}
        for figure in sorted(figures, key=lambda each: (each.current.start, each.current.end)):
            self._figures[figure.key.figure] = figure
            pieces = page.pieces(figure.current.start, figure.current.end)
            self._pieces[figure.key.figure] = pieces
            for piece in pieces:
                self._by_block[piece.block].append(figure.key.figure)
        self._starts = [figure.current.start for figure in self._figures.values()]

    @property
    def figures(self) -> Sequence[CaseFigure]:
        """All figures in text order, rejected ones included."""
        return tuple(self._figures.values())

    def get(self, figure_id: str) -> CaseFigure | None:
        """Return a figure by its id."""
        return self._figures.get(figure_id)

    def replace(self, figure: CaseFigure) -> list[int] | None:
        """Put a changed figure in; return the blocks to paint again, or None where its place changed too."""
        before = self._figures.get(figure.key.figure)
        now = figure.current
        if before is None or (before.current.start, before.current.end) != (now.start, now.end):
            return None
        self._figures[figure.key.figure] = figure
        return [piece.block for piece in self._pieces[figure.key.figure]]

    def of_block(self, block: int) -> list[Mark]:
        """Return the marks of one block; where figures overlap, rejected ones lie beneath."""
        marks = []
        for figure_id in self._by_block.get(block, ()):
            figure = self._figures[figure_id]
            for piece in self._pieces[figure_id]:
                if piece.block == block:
                    marks.append(Mark(piece.start, piece.length, kind_of(figure.current), figure.state))
        marks.sort(key=lambda mark: mark.state is not FigureState.REJECTED)
        return marks

    def of_blocks(self, blocks: Iterable[int]) -> dict[int, list[Mark]]:
        """Return the marks of some blocks."""
        return {block: self.of_block(block) for block in blocks}

    def by_block(self) -> dict[int, list[Mark]]:
        """Return the marks of all blocks that have any."""
        return self.of_blocks(self._by_block)

    def at(self, offset: int) -> CaseFigure | None:
        """Return the figure whose span holds a text offset; a rejected one only where no other does."""
        ordered = self.figures
        index = bisect_right(self._starts, offset)
        found: CaseFigure | None = None
        # Spans are short: whatever holds the offset starts close before it.
        for figure in reversed(ordered[max(index - 8, 0) : index]):
            if figure.current.start <= offset < figure.current.end and (
                found is None or found.state is FigureState.REJECTED
            ):
                found = figure
        return found

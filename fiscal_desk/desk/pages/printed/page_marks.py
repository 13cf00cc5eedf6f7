"""Which figures and search hits stand on which page, and where: looked up for pages that are seen, and kept."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from fiscal_desk.case.model import CaseFigure, FigureState
from fiscal_desk.desk.pages.page_view import Span
from fiscal_desk.desk.pages.printed.printed_text import PageRect, PrintedText

#: A figure that begins in the page before may end on this one; spans are short.
_BEFORE = 200

Marked = list[tuple[CaseFigure, PageRect]]


class PageMarks:
    """The figures of one report, and what a search found in it."""

    def __init__(self) -> None:
        self._figures: Sequence[CaseFigure] = ()
        self._starts: list[int] = []
        self._pages: dict[int, Marked] = {}
        self._hits: Sequence[Span] = ()
        self._hit_starts: list[int] = []
        self._hit_pages: dict[int, list[PageRect]] = {}

    def set_figures(self, figures: Sequence[CaseFigure]) -> None:
        """Take figures in text order."""
        self._figures = figures
        self._starts = [figure.current.start for figure in figures]
        self._pages.clear()

    def set_hits(self, hits: Sequence[Span]) -> None:
        """Take what a search found, in text order."""
        if hits is not self._hits:
            self._hits = hits
            self._hit_starts = [start for start, _ in hits]
            self._hit_pages.clear()

    def forget(self, page: int) -> None:
        """It is known better now where a page's characters are."""
        self._pages.pop(page, None)
        self._hit_pages.pop(page, None)

    def on(self, page: int, text: PrintedText) -> Marked:
        """Return a page's figures with their rectangles, one for each line; rejected ones lie beneath."""
        if page not in self._pages:
            found: Marked = []
            for start, end in text.stretches(page):
                first = bisect_left(self._starts, start - _BEFORE)
                for figure in self._figures[first : bisect_left(self._starts, end)]:
                    if figure.current.end > start:
                        rects = text.rects(max(figure.current.start, start), min(figure.current.end, end))
                        found.extend((figure, rect) for rect in rects if rect.page == page)
            found.sort(key=lambda each: each[0].state is not FigureState.REJECTED)
            self._pages[page] = found
        return self._pages[page]

    def hits_on(self, page: int, text: PrintedText) -> list[PageRect]:
        """Return where hits stand on a page."""
        if page not in self._hit_pages:
            found: list[PageRect] = []
            for start, end in text.stretches(page) if self._hits else ():
                first = bisect_left(self._hit_starts, start - _BEFORE)
                for low, high in self._hits[first : bisect_left(self._hit_starts, end)]:
                    found.extend(text.rects(max(low, start), min(high, end)) if high > start else ())
            self._hit_pages[page] = found
        return self._hit_pages[page]

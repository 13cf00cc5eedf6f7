"""A report set as a page and marked, in several steps, so that the window is painted in between."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.pages.highlighter import Highlighter
from fiscal_desk.desk.pages.marks import Marks
from fiscal_desk.desk.pages.page_document import Look, Page, PageBuilder
from fiscal_desk.report.model import Report


class MarkedPage(NamedTuple):
    """What is needed to show a report; `look` is as it was set."""

    page: Page
    marks: Marks
    highlighter: Highlighter
    look: Look


def build_marked(
    report: Report, look: Look, figures: Callable[[], Iterable[CaseFigure]], *, dark: bool
) -> Iterator[MarkedPage | None]:
    """Yield None after each step but the last one, which yields the page."""
    builder = PageBuilder(report, look)
    while not builder.go_on():
        yield None
    page = builder.finish()
    yield None
    marks = Marks(page.map, figures())
    by_block = marks.by_block()
    yield None
    highlighter = Highlighter(by_block, dark=dark)
    highlighter.attach(page.document)
    yield None
    yield MarkedPage(page, marks, highlighter, look)

"""Memos of reports as a user gets them: read from texts about fictional places, compared, composed."""

from functools import cache

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.memo.composing import MemoSettings, compose_memo
from fiscal_desk.memo.model import Memo
from fiscal_desk.report.opening import report_from_text
from tests.memo import made


@cache
def catalogue() -> Catalogue:
    """Return the real catalogue."""
    return load_catalogue()


def memo_of(*texts: str) -> Memo:
    """Return the memo of reports, whose first lines are their files' names."""
    reports = [report_from_text(text, name=f"{text.partition(chr(10))[0]}.txt") for text in texts]
    items = tuple(Compared(each, extract(each, catalogue())) for each in reports)
    return compose_memo(compare(items, catalogue()), (), MemoSettings(date="2025-02-03"), catalogue())


def line(memo: Memo, name: str) -> list[str]:
    """Return the cells of the first row of any table that begins with a name, as one line each."""
    rows = (row for table in made.tables(memo) for row in made.cells(table))
    return next([cell.replace("\n", "") for cell in row] for row in rows if row[0] == name)

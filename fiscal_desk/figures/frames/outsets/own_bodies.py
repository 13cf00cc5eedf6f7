"""What the department is called whose budget or accounts a report is."""

import re
from functools import cache

from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.report.card.departments import is_of_department
from fiscal_desk.report.model import Report
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import CardWords


def own_bodies(report: Report, title: str) -> tuple[str, ...]:
    """Return the names of a department, longest first, as they stand before its figures (云岫区水务局收入预算…).

    Empty where `title` (levelled) is none of a department: in other reports whose money it is is a part of what it is.
    """
    if not is_of_department(title):
        return ()
    return tuple(sorted({found.group() for found in _body().finditer(level(report.text))}, key=len, reverse=True))


@cache
def _body() -> re.Pattern[str]:
    han = "[\u4e00-\u9fff]"
    ends = one_of(wordlist(CardWords).departments)
    return re.compile(f"(?<!{han}){han}{{2,24}}?{ends}{wordlist(FrameWords).behind_own_body.source}")

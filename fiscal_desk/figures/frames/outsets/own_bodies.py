"""What the department is called whose budget or accounts a report is."""

from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.report.model import Report
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords


def own_bodies(report: Report, title: str) -> tuple[str, ...]:
    """Return the names of a department, longest first, as they stand before its figures (云岫区水务局收入预算…).

    Empty where `title` (levelled) is none of a department: in other reports whose money it is is a part of what it is.
    """
    rules = wordlist(FrameWords).own_body
    if rules.title.search(title) is None:
        return ()
    return tuple(sorted({found["body"] for found in rules.regex.finditer(level(report.text))}, key=len, reverse=True))

"""A report's title below what a web page prints above it: its own name, its menu, what kind of paper it shows."""

import re
from collections.abc import Sequence

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

#: No title stands further down, and none takes more lines.
_LOWEST, _MOST_LINES = 24, 4
#: No line of a title is longer; the body has longer ones, and full stops.
_LONGEST, _OF_BODY = 60, 80
_PUNCTUATION = re.compile(r"[，,。；;！!？?：:|｜>＞]")


def title_below(lines: Sequence[str], found: Sequence[str], taken: int) -> int | None:
    """Return at which of the first lines the report's title begins, where what was found for it is none.

    `found` are the lines that were taken for the title, of the first `taken` that are no body. None where what was
    found is a whole title, or no other stands below it.
    """
    whole = wordlist(HeadingWords).whole_title.regex
    joined = "".join("".join(line.split()) for line in found)
    if whole.search(joined) is not None and len(joined) <= _LONGEST:
        return None
    for at, line in enumerate(lines[:_LOWEST]):
        text = line.strip()
        if len(text) > _OF_BODY or (at >= taken and _begins_body(text)):
            return None
        if not _may_be_title(text):
            continue
        start = _first_line(lines, at)
        if whole.search("".join("".join(lines[start : at + 1]).split())) is not None:
            return start if start or text not in map(str.strip, found) else None
        if at and text == lines[at - 1].strip() and text in map(str.strip, found):
            return at  # a page's title, and again the paper's
    return None


def told_title(lines: Sequence[str]) -> str:
    """Return the title that a page's table gives a paper (标 题：关于…的报告), empty where it gives none."""
    rules = wordlist(HeadingWords)
    told = (match["title"].strip() for line in lines if (match := rules.title_told.regex.match(line)))
    return next((title for title in told if rules.whole_title.regex.search(title)), "")


def _begins_body(text: str) -> bool:
    return "。" in text or wordlist(HeadingWords).salutation.regex.match(text) is not None


def _may_be_title(text: str) -> bool:
    return 2 <= len(text) <= _LONGEST and _PUNCTUATION.search(text) is None


def _first_line(lines: Sequence[str], last: int) -> int:
    """Return where a title begins whose last line is at `last`: a line above it that says what it is about, or begins
    with a year or a place and does not end as a whole one does.
    """
    rules = wordlist(HeadingWords)
    first = last
    for at in range(last - 1, max(-1, last - _MOST_LINES), -1):
        text = lines[at].strip()
        if not _may_be_title(text) or rules.complete.regex.search(text) is not None:
            break
        if text.startswith(rules.about):
            return at
        if rules.goes_on_below.regex.search(text) is not None:
            first = at
    return first

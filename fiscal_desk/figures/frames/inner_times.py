"""Times that stand within the words before a number, behind what they are told of: 税收收入上半年完成甲亿元."""

import re

from fiscal_desk.figures.frames.times import compares
from fiscal_desk.figures.numbers import periods
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords

#: The groups of a time expression that name a part of a year.
PARTS = (
    "half",
    "first",
    "quarter",
    "month",
    "so_far2",
    "half2",
    "first2",
    "quarter2",
    "month2",
    "month3",
    "month4",
    "so_far",
)
#: The signs of a part of a year, and any year to tell one by.
SIGNS_OF_PARTS, _ANY_YEAR = re.compile("[月季半全]"), 2000


def part_told(text: str) -> re.Match[str] | None:
    """Return the part of a year that a clause names behind its subject (重点项目1-5月完成…), else None."""
    for match in periods.expression().finditer(text):
        part = match["year"] is None and any(match.group(*PARTS))
        if part and "(" in text and text.count("(", 0, match.start()) > text.count(")", 0, match.start()):
            continue  # 收入完成甲亿元(12月份完成乙亿元)，增长…: what is in brackets tells it of itself alone
        if part and wordlist(FrameWords).part_told.regex.match(text, match.end()):
            return match
    return None


def said_late(pre: str) -> re.Match[str] | None:
    """Return the part of a year that stands between what is told of and what it did (税收收入上半年完成甲亿元)."""
    if SIGNS_OF_PARTS.search(pre) is None:
        return None
    for time in periods.expression().finditer(pre, 1):
        part = periods.is_part_of_year(periods.resolve(time, _ANY_YEAR) or "")
        whole = time["relative"] in wordlist(FrameWords).whole_year
        if (
            (part or whole)
            and wordlist(FrameWords).said_late.regex.fullmatch(pre, time.end())
            and not _compares(pre, time)
        ):
            return time
    return None


def _compares(pre: str, time: re.Match[str]) -> bool:
    return compares(pre, time.start(), time.end()) or pre[: time.start()].endswith(wordlist(FrameWords).compares_before)


def last_time(pre: str) -> re.Match[str] | None:
    """Return the last time before a number that names a year, but for what is only compared with; else None."""
    if "年" not in pre:
        return None
    last, weak_years = None, wordlist(FrameWords).weak_years
    for match in periods.expression().finditer(pre):
        named = (
            match["year"]
            or match["year6"]
            or match["low"]
            or match["from"]
            or match["relative"] not in (None, *weak_years)
        )
        if named and not compares(pre, match.start(), match.end()):
            last = match
    return last

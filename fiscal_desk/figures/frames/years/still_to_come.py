"""What is only expected cannot be of a year that is over, though the sentence named one before."""

import re

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.numbers import periods
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords


def is_still_to_come(pre: str, period: str | None, frame: Frame) -> bool:
    """Whether a clause expects something of the year at hand while `period`, an earlier year, is in force.

    2019年一次性入库甲亿元，预计全年完成乙亿元: the second is of the report's own year.
    """
    return "预" in pre and _is_over(period, frame) and wordlist(FrameWords).still_to_come.regex.match(pre) is not None


def is_expected(match: re.Match[str], period: str, frame: Frame) -> bool:
    """Whether a time like 全年 stands beside the word for what is expected, and so is not `period`, a year gone by."""
    words = wordlist(FrameWords).expecting
    beside = match.string.startswith(words, match.end()) or match.string[: match.start()].endswith(words)
    return beside and _is_over(period, frame)


def _is_over(period: str | None, frame: Frame) -> bool:
    year = periods.year_of(period) if period else None
    return year is not None and frame.year is not None and year < frame.year

"""Times that a clause names without telling of them: what was gone by, and why this year is as it is."""

import re

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.times import resolve
from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.model import PLAN
from fiscal_desk.figures.numbers import periods
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords


def is_ground(head: str, time: re.Match[str], frame: Frame) -> bool:
    """Whether a clause only says what was gone by: a year before, or the months before a plan (根据1-9月收入)."""
    if wordlist(FrameWords).grounds.regex.match(head.lstrip()) is None or frame.year is None:
        return False
    found = resolve(time, frame)
    year = periods.year_of(found)
    so_far = frame.stance.value is PLAN and periods.is_part_of_year(found or "")
    return year is not None and (year < frame.year or so_far)


def is_cause(text: str, clause: Clause, end: int, time: re.Match[str], frame: Frame) -> bool:
    """Whether a clause without numbers only tells of the year before why this one is as it is (上年基数较高)."""
    if clause.candidates or not time["relative"] or frame.year is None:
        return False
    if wordlist(FrameWords).causes.regex.match(text, end, clause.end) is None:
        return False
    return periods.year_of(resolve(time, frame)) == frame.year - 1

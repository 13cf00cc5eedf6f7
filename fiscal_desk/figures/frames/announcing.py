"""What a paragraph announces for the ones after it: targets of a year, a list of tasks, what was done."""

import re
from functools import cache
from typing import NamedTuple

from msgspec.structs import replace

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.outsets.outset import heading_words
from fiscal_desk.figures.frames.times import is_deictic, is_span, names_year, resolve, times_in
from fiscal_desk.figures.mentions.evidence import TITLE, Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.model import Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.report.outline.outline import quantity
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import one_of

#: A line that only heads a list is no longer than this, and has no stop within.
_LONGEST_LINE = 40
_STOPS = re.compile(r"[。；;，,!！?？]")
_DASHES = re.compile(r"[-—–]{2,}\s*")
_BULLETS = re.compile(r"[-—–\s■●◆▲★□○◇•·]*")
#: What nobody has said firmly, an announcement may turn.
_LOOSE = (Opener.DEFAULT, Opener.CARD, Opener.SIBLING, Opener.SECTION)


class Announcement(NamedTuple):
    """What follows is done or planned; `period` and `era` where the announcement names its time."""

    stance: Saying[Stance]
    period: Saying[str | None] | None
    era: Saying[str] | None


def announcement(paragraph: str, start: int, frame: Frame) -> Announcement | None:
    """Return what a paragraph that begins at offset `start` announces, None for one that tells its own story."""
    line = paragraph.strip()
    if found := _of_line(line, frame):
        stance, words = found
        return _announced(stance, words, line, start, frame)
    if frame.stance.opener not in _LOOSE and not (frame.stance.opener is TITLE and frame.stance.contested):
        return None
    said = wordlist(FrameWords).announces_plan.regex.search(paragraph)
    if said is None or quantity().search(paragraph, 0, said.start()):
        return None
    return _announced(Stance.PLAN, said.group(), paragraph[: said.end()], start, frame)


def run_in(text: str, start: int, end: int, frame: Frame) -> Frame | None:
    """Return the frame that a heading opens which stands within a paragraph, a blank behind it; None where none does.

    It says a time, and ends with what was done or is planned in it: 去年计划执行情况 国内生产总值…。 今年计划草案 ….
    """
    if not may_run_in(text, start, end):
        return None
    words = wordlist(FrameWords)
    begin = _DASHES.search(text, start, end) or _BULLETS.match(text, start, end)
    at = begin.end() if begin else start
    time = periods.expression().match(text, at, end)
    found = resolve(time, frame) if time is not None else None
    if time is None or found is None or is_span(time):
        return None
    head = words.run_in_done.regex.match(text, time.end(), end + 1) or words.run_in_plan.regex.match(
        text, time.end(), end + 1
    )
    if head is None:
        return None
    printed = text[at : head.end()]
    stance = Stance.ACTUAL if head.re is words.run_in_done.regex else Stance.PLAN
    return replace(
        frame,
        period=Saying(found, printed, Opener.SECTION, at, not names_year(time) and frame.reviewed is None),
        stance=Saying(stance, printed, Opener.SECTION, at),
        year=periods.year_of(found),
        now=frame.now or frame.year,
        era=None,
    )


def may_run_in(text: str, start: int, end: int) -> bool:
    """Whether text[start:end] has what a heading within a paragraph ends with, and a blank: hardly any does."""
    return text.find(" ", start, end + 1) >= 0 and _ends_run_in().search(text, start, end + 1) is not None


@cache
def _ends_run_in() -> re.Pattern[str]:
    words = wordlist(FrameWords)
    return re.compile(one_of((words.run_in_done.core, words.run_in_plan.core)))


def _of_line(line: str, frame: Frame) -> tuple[Stance, str] | None:
    """Tell by a line that stands alone above a list whether the list is planned (2024年重点民生事项) or done."""
    if not line or len(line) > _LONGEST_LINE or _STOPS.search(line) or quantity().search(line):
        return None
    dated = next((time for time in times_in(line) if time["year"] or is_deictic(time)), None)
    if dated is None and frame.stance.opener not in _LOOSE:
        return None
    _, actual, done = heading_words()
    words = wordlist(FrameWords)
    if done.search(line) or words.heads_done.regex.search(line):
        return (Stance.ACTUAL, line) if dated is not None else None
    if words.heads_plan.regex.search(line) and not actual.search(line):
        return Stance.PLAN, line
    return None


def _announced(stance: Stance, words: str, named_in: str, start: int, frame: Frame) -> Announcement:
    period: Saying[str | None] | None = None
    era: Saying[str] | None = None
    for time in times_in(named_in):
        found = resolve(time, frame)
        if frame.now is None and frame.coming is not None and stance is Stance.PLAN and is_deictic(time):
            found = str(frame.coming)  # 今年 of a digest is the year of the congress
        if found is None or (time["month"] or time["month5"] or time["month3"]):
            continue
        contested = periods.is_part_of_year(found)
        if contested and stance is Stance.PLAN:
            found = found[:4]  # among the tasks of the second half-year stand the targets of the year
        if is_span(time):
            era = Saying(found, time.group(), Opener.SECTION, start)
            found = found.rpartition("/")[2]
        period = Saying(found, time.group(), Opener.SECTION, start, contested)
    return Announcement(Saying(stance, words, Opener.SECTION, start), period, era)

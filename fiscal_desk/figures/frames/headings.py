"""Frames below headings: what each heading says of period, stance and scope for all that stands under it."""

import re
from functools import cache

from msgspec.structs import replace

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.frames.outsets.outset import heading_words
from fiscal_desk.figures.frames.scopes import is_outer, scope_in_heading
from fiscal_desk.figures.frames.times import is_span, resolve, times_in
from fiscal_desk.figures.frames.years.parts import LENGTH_OF_MONTH, cumulates
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.saying import Saying
from fiscal_desk.figures.model import ACTUAL, PLAN, Stance
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.normalising import level_line
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.numerals.reading import small_count
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords

#: A term of office has so many years.
_YEARS_OF_TERM = 5
#: 累计 stands right behind its month.
_BEHIND = 3


class Headings:
    """The frames below the headings of one report, asked for in the order of the text."""

    def __init__(self, whole: Frame) -> None:
        self._whole = self._last = whole
        self._top: str | None = None
        self._known: dict[tuple[str, ...], Frame] = {}
        self._within: dict[tuple[str, ...], Frame] = {}  # below the first heading at hand, since it came

    def below(self, headings: tuple[str, ...]) -> Frame:
        """Return the frame below a path of headings; the innermost heading that says something wins.

        A first heading that says nothing goes on where the one before it stopped: what follows the plan of next year
        is still about next year.
        """
        if not headings:
            return self._whole
        frame = self._known.get(headings)
        if frame is None:
            if headings[0] != self._top:
                self._top = headings[0]
                self._within.clear()
                last = replace(self._last, ledger=None, scope=self._whole.scope)
                self._last = _below(headings[0], last, self._whole, within=False)
                self._last = _with_scope(headings[0], self._last)
            frame = self._last
            for depth, heading in enumerate(headings[1:], 2):
                path = headings[:depth]
                if path not in self._within:
                    self._within[path] = _with_scope(heading, _below(heading, frame, self._whole, within=True))
                frame = self._within[path]
            self._known[headings] = frame
        return frame


def _below(printed: str, outer: Frame, whole: Frame, *, within: bool) -> Frame:
    """Return the frame below a heading; `within`: `outer` is that of the heading above, not of the last."""
    heading = level_line(printed)
    frame = _with_times(heading, printed, outer)
    ledgers = {match.group() for match in _ledgers().finditer(heading)}
    ledger = Saying(ledgers.pop(), printed, Opener.HEADING) if len(ledgers) == 1 else frame.ledger
    stance = _stance(heading, printed, outer, frame, whole)
    told = outer.stance.value is ACTUAL and outer.stance.opener is Opener.HEADING
    if within and told and stance.value is PLAN and frame.period is outer.period and _is_either(heading):
        stance = replace(outer.stance, contested=True)  # 二、上半年预算执行情况，（二）重点工作: what was done
    turned = outer.stance.value is ACTUAL or frame.era is not None
    if turned and stance.value is PLAN and stance.words == printed and frame.period is outer.period:
        frame = _next_year(printed, frame, whole)
    return replace(frame, stance=stance, topic=printed, ledger=ledger)


def _next_year(printed: str, frame: Frame, whole: Frame) -> Frame:
    """What a heading plans without naming a time, after a year that is over, is planned for the year after it.

    After a first half it is planned for the second, after another part for the year.
    """
    if (rest := _rest_of_year(whole)) is not None and frame.period.value == whole.period.value:
        return replace(frame, period=Saying(rest, printed, Opener.HEADING, contested=True))
    if periods.is_part_of_year(frame.period.value or "") and frame.year is not None:
        # what is planned after the account of a part of the year is planned for the year
        return replace(frame, period=Saying(str(frame.year), printed, Opener.HEADING, contested=True))
    if wordlist(FrameWords).adopted.regex.search(level_line(printed)) is not None:
        return frame  # 人代会批准的年初预算: of the year at hand
    told = frame.stance.opener is Opener.HEADING or whole.stance.opener is Opener.TITLE
    later = whole.year is not None and whole.now == whole.year + 1  # given in the year after the one it is about
    past = (told or later) and whole.finished and whole.period.opener is not Opener.DEFAULT
    if not past or whole.year is None or (frame.era is None and frame.year != whole.year):
        return frame
    year = whole.year + 1
    return replace(frame, period=Saying(str(year), printed, Opener.HEADING, contested=True), year=year, era=None)


def _with_scope(printed: str, frame: Frame) -> Frame:
    scope = scope_in_heading(level_line(printed))
    if scope == frame.place and scope:
        scope = f"全{scope[-1]}"  # 青石县2021年预算执行情况, in that county's own report
    if scope and is_outer(scope, frame):
        return frame  # 服务全国发展大局, 走在全省前列: nobody's figures follow
    return replace(frame, scope=Saying(scope, printed, Opener.HEADING)) if scope else frame


def _with_times(heading: str, printed: str, outer: Frame) -> Frame:
    """Take the times that a heading names: a year, a part of one, a span of years, or a span and its last year."""
    span = year = None
    first_is_span = False
    for match in times_in(heading):
        found = _year_before(match, outer) or resolve(match, outer)
        if found is None:
            continue
        if is_span(match):
            span = span or found
            first_is_span = first_is_span or year is None
        elif year is None:
            year = found
            if len(found) == LENGTH_OF_MONTH and cumulates(heading[match.end() : match.end() + _BEHIND]):
                year = f"{found[:4]}-01/{found}"  # 11月份累计完成情况
    if span is None and year is None and (past := _past_years().search(heading)) and outer.year is not None:
        span, first_is_span = f"{outer.year - small_count(past['years']) + 1}/{outer.year}", True
    if span is None and year is None and outer.year is not None and _term().search(heading):
        span = f"{outer.year - _YEARS_OF_TERM + 1}/{outer.year}"  # how long the term lasted nobody says
        return replace(
            outer,
            period=Saying(str(outer.year), printed, Opener.HEADING, contested=True),
            era=Saying(span, printed, Opener.HEADING, contested=True),
        )
    if year and outer.overruled and year == outer.overruled[0]:
        year = outer.overruled[1]
    if span is not None:
        contested = year is not None
        last = year or span.rpartition("/")[2]
        era = Saying(span, printed, Opener.HEADING, contested=contested)
        return replace(
            outer,
            period=Saying(last, printed, Opener.HEADING, contested=contested),
            year=periods.year_of(last),
            era=era if first_is_span or not contested else None,
        )
    if year is not None:
        return replace(outer, period=Saying(year, printed, Opener.HEADING), year=periods.year_of(year), era=None)
    return outer


def _rest_of_year(whole: Frame) -> str | None:
    """Return what is still ahead of a year of which a report tells a part; None where it tells of a whole year."""
    told, year = whole.period.value, whole.year
    if told is None or year is None or not periods.is_part_of_year(told) or periods.year_of(told) != year:
        return None
    return f"{year}H2" if told == f"{year}H1" else str(year)


def _year_before(match: re.Match[str], outer: Frame) -> str | None:
    """Return the year that a report reviews for 上年 in a heading of a report on it and on the next one.

    一、上年预算执行情况 heads what is told of the year that the title names first, and not of the one before it.
    """
    reviewed = outer.reviewed
    if match["relative"] not in wordlist(FrameWords).last_year or reviewed is None or outer.year != reviewed:
        return None
    return str(reviewed) if reviewed + 1 in (outer.now, outer.coming) else None


@cache
def _ledgers() -> re.Pattern[str]:
    words = lexicon("scopes")
    return re.compile(f"{words['insurance']}|{any_of(words['ledgers'])}")


@cache
def _term() -> re.Pattern[str]:
    return re.compile(lexicon("periods")["era"]["term"])


@cache
def _past_years() -> re.Pattern[str]:
    return re.compile(lexicon("periods")["era"]["past_years"])


def _stance(heading: str, printed: str, outer: Frame, inner: Frame, whole: Frame) -> Saying[Stance]:
    plan_words, actual_words, done_words = heading_words()
    hoped = outer.stance.value is PLAN and inner.period is outer.period and _weak().search(heading) is not None
    if done_words.search(heading) and not hoped:
        return Saying(ACTUAL, printed, Opener.HEADING)
    plan, actual = plan_words.search(heading), actual_words.search(heading)
    if plan and actual:
        return replace(outer.stance, contested=True)
    if actual and not plan and _weak().search(heading) and outer.stance.value is PLAN:
        return outer.stance  # 取得显著成效 is what a plan hopes for, too
    if plan or actual:
        return Saying(PLAN if plan else ACTUAL, printed, Opener.HEADING)
    if inner.period is not outer.period:
        return _by_year(printed, outer, inner, whole)
    return outer.stance


def _is_either(heading: str) -> bool:
    """Whether a heading names work that is planned or that was done, as the one above it says."""
    plan = heading_words()[0]
    either = _either()
    return either.search(heading) is not None and plan.search(either.sub("", heading)) is None


@cache
def _either() -> re.Pattern[str]:
    return re.compile("|".join(lexicon("stances")["heading"]["either"]))


@cache
def _weak() -> re.Pattern[str]:
    return re.compile("|".join(lexicon("stances")["heading"]["weak"]))


def _by_year(printed: str, outer: Frame, inner: Frame, whole: Frame) -> Saying[Stance]:
    """A heading that names only a year tells by it: a later one than the report reviews is planned."""
    reviewed = periods.year_of(whole.period.value)
    if inner.year is not None and inner.year == whole.now and _is_over(outer, inner.year):
        return Saying(PLAN, printed, Opener.HEADING, contested=True)  # after five years, 2026年主要工作 in January 2026
    if reviewed is None or inner.year is None or inner.year == reviewed:
        return outer.stance
    if inner.year > reviewed:
        return Saying(PLAN, printed, Opener.HEADING)
    return Saying(ACTUAL, printed, Opener.HEADING, contested=outer.stance.value is PLAN)


def _is_over(outer: Frame, year: int) -> bool:
    """Whether the years that a review is about ended before `year` began."""
    last = (outer.period.value or "")[-4:]
    return outer.stance.value is ACTUAL and outer.era is not None and last.isdigit() and int(last) < year

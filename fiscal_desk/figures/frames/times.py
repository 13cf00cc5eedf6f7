"""Time words as frames need them: which are spans of years, which stand by the report's date, which only compare."""

import re
from collections.abc import Iterator
from functools import cache

from fiscal_desk.figures.frames.frame import Frame
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import PLAN
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import FrameWords
from fiscal_desk.wordlists.patterns import one_of

#: What says something of a whole report.
_OF_ALL = (Opener.TITLE, Opener.CARD)
#: What joins a time to the one before it.
_JOINTS = frozenset("和、与及")


def resolve(match: re.Match[str], frame: Frame) -> str | None:
    """Return the period that a time expression names inside a frame, None where it takes a year that is not known.

    今年 and 去年 count from the year in which the report is given, 当年 and 上年 from the year it is speaking of.
    """
    year = frame.year
    if match["this_month"]:
        return periods.last_month_of(frame.about or "")  # 一季度增长甲，其中当月增长乙
    if frame.now is not None and (match["relative"] or "") in deictic():
        year = frame.now
    elif frame.now is None and frame.reviewed is not None and match["relative"] in wordlist(FrameWords).next_year:
        year = frame.reviewed  # 明年 in the part on what comes next is the year of that part itself
    elif match["relative"] in wordlist(FrameWords).new_year:
        planned = frame.stance.value is PLAN and frame.stance.opener in _OF_ALL  # a plan is of the new year itself
        year = frame.reviewed - planned if frame.reviewed is not None else frame.year
    # a congress in December hears of the year that ends, and what is ahead begins with the next
    reviewed = frame.now - 1 if frame.now is not None and frame.now != frame.reviewed else frame.reviewed
    if match["ahead"] and reviewed is not None:
        year = reviewed  # the years ahead are counted from the report's own, wherever they are named
    found = periods.resolve(match, year)
    if found and match.group().endswith(wordlist(FrameWords).since) and is_span(match) and frame.year is not None:
        first, _, last = found.partition("/")  # “十四五”以来, said in its fourth year
        return f"{first}/{frame.year}" if first.isdigit() and int(first) < frame.year < int(last) else found
    return found


def tells_only_when(match: re.Match[str], frame: Frame) -> bool:
    """Whether a month tells when something was done (5月，获评先进), or is to be done (6月底完成投资)."""
    if match["month4"]:
        return not periods.is_part_of_year(frame.about or "")
    until = match["month3"] and not match.group().startswith(since_words())
    return bool(until) and frame.stance.value is PLAN


def looks_back(match: re.Match[str], found: str, frame: Frame) -> bool:
    """Whether 今年以来 stands in the review of a year that was over when the report was given."""
    since = match["relative"] and match.group().endswith(wordlist(FrameWords).since)
    ahead = frame.reviewed is not None and found.isdecimal() and int(found) > frame.reviewed
    return bool(since and ahead and frame.stance.value is not PLAN)


def is_deictic(match: re.Match[str]) -> bool:
    """Whether a time expression names a whole year by the day on which the report is given (今年)."""
    return (match["relative"] or "") in deictic() and not (match["half"] or match["quarter"] or match["month"])


def is_one_month(match: re.Match[str]) -> bool:
    """Whether a time expression names one month (去年5月份, 7月底), and neither several nor all up to it (截至7月)."""
    several = match["month_end"] or match["month_end2"]
    one = match["month"] or match["month2"] or match["month3"] or match["month4"] or match["this_month"]
    return bool(one) and not several and not match.group().startswith(stretch_words())


def names_year(match: re.Match[str]) -> bool:
    """Whether a time expression names its years in digits or by a plan (2025年, “十四五”), and needs no other."""
    return any(match.group("year", "year5", "year6", "low", "from", "since", "plan", "plan2"))


def says_year(words: str) -> bool:
    """Whether words name a year in digits or by a plan, so that what they say needs no year from elsewhere."""
    return _year_said().search(words) is not None


@cache
def _year_said() -> re.Pattern[str]:
    return re.compile(rf"(?:19|20)\d\d|{any_of(lexicon('periods')['plans'])}")


def is_span(match: re.Match[str]) -> bool:
    """Whether a time expression covers several years (五年来, “十四五”时期, 2021—2025年)."""
    spans = match.group("past", "past2", "ahead", "plan", "plan2", "low", "from", "since")
    return any(spans) and match["plan_end"] is None


def compares(text: str, start: int, end: int) -> bool:
    """Whether the time at text[start:end] is only what something is compared with (与2024年预算持平)."""
    words = wordlist(FrameWords)
    if text.endswith(words.compares_before, 0, start) or words.compares_after.regex.match(text, end):
        return True
    if text[start - 1 : start] in _JOINTS and words.held_years.regex.search(text, 0, start) is not None:
        return True  # 比2020年和2019年同期分别增长
    if words.as_base.regex.match(text, end) is None:
        return False
    return words.measured_by.regex.search(text, max(0, start - 4), end) is not None


def year_of_budget(pre: str) -> int | None:
    """Return the year whose budget a number is that another is held against (比2022年年初预算甲亿元增加乙亿元)."""
    found = wordlist(FrameWords).budget_of_year.regex.search(pre) if "年" in pre else None
    return int(found["year"]) if found is not None else None


def is_lately(match: re.Match[str]) -> bool:
    """Whether a time is the last years up to the one at hand (近三年), which only its own sentence is about."""
    return match["past2"] is not None and match.group().startswith(wordlist(FrameWords).lately)


def is_record(text: str, end: int) -> bool:
    """Whether a time that ends at `end` dates no number: it says since when something is the first or the most
    (2014年以来首次), or names a bond (2015年专项债券（2期）).
    """
    rules = wordlist(FrameWords)
    return rules.records.regex.match(text, end) is not None or rules.issues.regex.match(text, end) is not None


def tells_apart(text: str, time: re.Match[str]) -> bool:
    """Whether a time inside a clause only tells one thing from others of its kind (偿还2015年专项债券（2期）)."""
    return is_record(text, time.end()) or (time.start() > 0 and attributed(text, time.end()) is not None)


def attributed(text: str, end: int) -> re.Match[str] | None:
    """Return how a time that ends at `end` only tells one thing from others of its kind (2022年下达的专项资金).

    None where it does not. Its group `since` is what only began then (去年4月1日起执行的政策).
    """
    return wordlist(FrameWords).attributed.regex.match(text, end)


def of_budget(match: re.Match[str], text: str, end: int) -> bool:
    """Whether a word like 全年 belongs to the budget or target named after it (完成全年预算的甲%) and is no time."""
    words = wordlist(FrameWords)
    return match["relative"] in words.whole_year and words.of_budget.regex.match(text, end) is not None


def times_in(text: str) -> Iterator[re.Match[str]]:
    """Yield the time expressions of a text that stand for themselves."""
    for match in periods.expression().finditer(text) if periods.may_name_time(text) else ():
        if not compares(text, match.start(), match.end()):
            yield match


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


@cache
def deictic() -> frozenset[str]:
    """Return the words that name a year by the day on which a report is given."""
    return frozenset(lexicon("periods")["deictic"])


@cache
def era_words() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of words that turn a review to a span of years, and to its last year alone."""
    words = lexicon("periods")["era"]
    return re.compile(one_of(words["span"])), re.compile(one_of(words["year"]))


@cache
def span_grammar() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what before a number makes it cover a whole span, what makes it its end, and which labels are flows."""
    words = lexicon("periods")["within_span"]
    return (
        re.compile(f"{'|'.join(words['whole'])}|(?:{any_of(words['counted'])})$"),
        re.compile(f"(?:{any_of(words['end'])})$"),
        re.compile(one_of(words["flows"])),
    )


@cache
def stays() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what before a number says that it was so in all of a span (稳定在), and labels of what has come about."""
    words = lexicon("periods")
    return re.compile(f"(?:{any_of(words['within_span']['stays'])})$"), re.compile(any_of(words["so_far"]["stocks"]))


@cache
def sums_up() -> re.Pattern[str]:
    """Return the pattern of labels of what adds up over the years (累计达…), and is no stock at their end."""
    return re.compile(f"(?:{any_of(lexicon('periods')['within_span']['sums'])})$")


@cache
def comes_to() -> re.Pattern[str]:
    """Return the pattern of what counted things have come to at the end of a span (7个盟市接通高铁)."""
    return re.compile(one_of(lexicon("periods")["within_span"]["comes_to"]))


@cache
def so_far_words() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what makes a month the end of a stretch (截至9月, 9月底), and labels and verbs of the moment alone."""
    words = lexicon("periods")["so_far"]
    since = re.compile(rf"{any_of(words['since'] + words['until'])}|.*(?:{any_of(words['ends'])})$")
    return since, re.compile(any_of(words["stocks"])), re.compile("|".join(words["holds"]))


def since_words() -> tuple[str, ...]:
    """Return what a month begins with that is the end of a stretch, in plans, too."""
    return tuple(lexicon("periods")["so_far"]["since"])


def stretch_words() -> tuple[str, ...]:
    """Return what a month begins with that is the end of a stretch in a text on what was done (到4月底)."""
    return (*since_words(), *lexicon("periods")["so_far"]["until"])


@cache
def plan_year_words() -> re.Pattern[str]:
    """Return the pattern of words that turn a plan of several years to the next one alone."""
    return re.compile(one_of(lexicon("periods")["era"]["plan_year"]))


def passes(mention: Mention) -> bool:
    """Whether a number's bound says that it was passed on the way (突破千亿), so that it holds at the end."""
    said = mention.reasons.get("bound", "")
    return any(word in said for word in wordlist(FrameWords).passed)

"""Which time the first paragraphs of a text are about: said for all of it, or guessed from what they name."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from fiscal_desk.report.card.time_words import first_period, part_in, plain
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import PeriodWords
from fiscal_desk.wordlists.reports import CardWords

_YEAR = re.compile(r"20\d\d(?=\s*年|\s*[-—–~至到]\s*20\d\d\s*年)")
#: A day is when something was said or met, and not what a text is about.
_DAY = re.compile(r"20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日")
#: The year that a change sets out from, or that something is compared with, is not what a report is about.
_SET_OUT = re.compile(r"[由从比较与](?:19|20)\d\d ?年")
#: 2025年第1号公告：关于…: the number of a notice tells when it came out.
_NUMBERED = re.compile(r"20\d\d年(?:度)?第\d{1,3}号")
#: How far into a text without a title the part of a year stands that it is about.
_HEAD = 90
#: How much of a paragraph is looked through for the part of a year at the head of a sentence.
_LOOKED_THROUGH = 400
_SENTENCE = re.compile(r"[^。；;！!？?]+")
#: How far into a sentence the part of a year stands that all of it is about.
_HEAD_OF_SENTENCE = 14
#: So many years in a row are years gone by.
_FEWEST_LISTED = 3
#: Up to this month a look back is at the year before.
_EARLY = 6
_YEAR_IN_NAME = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


class Found(NamedTuple):
    """The time a report is about, where it is said, and, in words for the user, why it is a guess (else empty)."""

    period: str | None
    source: str
    guess: str = ""


def told_firmly(opening: Sequence[str], date: str | None) -> Found | None:
    """Return the time that the first paragraphs say of the whole text, None where they say none.

    A year is firm at the head of a sentence (2024年，全市…), and where the accounts or the report of a year are
    announced (现将2024年决算情况报告如下). `date` (ISO) gives its year to a part of a year that is named without one.
    """
    this_year = False
    for line in map(plain, opening):
        if period := _latest_account(line):
            return Found(period, "正文开头")
        for start in _years(line):
            if _is_firm(line, start):
                if this_year and date is None and not _is_part(line[start:]):
                    return None  # 今年上半年…。2021年增长甲，2022年增长乙: years gone by
                if (last := _last_listed(line)) is not None:
                    return Found(last, "正文列举的最后一年")
                return Found(first_period(line[start:]), "正文开头")
        if date is not None and (part := part_in(line[:_HEAD])):
            return Found(first_period(f"{date[:4]}年{part}"), "发布日期和正文开头", printed_later(opening, date))
        this_year = this_year or _tells_this_year(line)
    return None


def printed_later(opening: Sequence[str], date: str) -> str:
    """Return why a day above a text may be that of another print of it: all years that the text names are long gone."""
    years = [int(line[start:][:4]) for line in map(plain, opening) for start in _years(line)]
    late = bool(years) and max(years) < int(date[:4]) - 1
    return "发布日期比正文提到的年份晚得多" if late else ""


def guessed(title: str, opening: Sequence[str], stem: str, date: str | None, *, is_given_later: bool) -> Found:
    """Return the time of a text that nobody says for all of it, by what it names in passing, its file name and its day.

    What two of them agree on counts as said. `is_given_later`: the year of a name may be the one in which it was given.
    """
    lines = [plain(line) for line in opening]
    named = _YEAR_IN_NAME.search(plain(stem))
    year_of_name = named[1] if named else None
    if is_given_later:
        if (plan := next(filter(None, map(_plan_reviewed, lines)), None)) is not None:
            return plan
        if year_of_name is None:
            return Found(None, "")
        return Found(str(int(year_of_name) - 1), "文件名所写年份的上一年", "文件名所写的年份不知是哪一年作的报告")
    part = part_in(title) or next(filter(None, map(_part_at_head, lines)), "")
    of_congress = any(wordlist(CardWords).congress.regex.search(line) for line in lines)
    if date is not None and int(date[5:7]) <= _EARLY:
        if any(map(_looks_back, lines)):
            return Found(str(int(date[:4]) - 1), "日期的上一年")
        if of_congress and any(wordlist(CardWords).reviews.regex.search(line) for line in lines):
            return Found(str(int(date[:4]) - 1), "日期的上一年", "年份按会议的上一年推定，正文没有写明")
    passing = next(((line, start) for line in lines for start in _years(line)), None)
    listed = next(filter(None, map(_year_after_listed, lines)), None)
    mentioned = listed or (passing[0][passing[1] :][:4] if passing else None)
    if date is not None and mentioned is not None and mentioned > date[:4]:
        passing = mentioned = None  # what is still to come when the text is printed
    if mentioned is not None and mentioned == year_of_name and not _outnumbered(mentioned, lines):
        whole = first_period(passing[0][passing[1] :]) if passing and not listed else None
        return Found(_with_part(whole or mentioned, part), "文件名和正文")
    if date is not None and mentioned is None:
        speaks_of_it = part or any(wordlist(CardWords).this_year.regex.search(line) for line in lines)
        why = "" if speaks_of_it or date[:4] == year_of_name else "年份取自发布日期，正文没有写明"
        return Found(_with_part(date[:4], part), "发布日期", why)
    if of_congress and passing and mentioned is not None and str(int(mentioned) + 1) == year_of_name:
        return Found(mentioned, "人代会的报告，正文提到的上一年", "年份只在正文中提到，没有写明是报告的年份")
    if year_of_name is not None:
        why = "正文提到别的年份，没有写明是文件名的年份" if mentioned is not None else ""
        return Found(_with_part(year_of_name, part), "文件名", why)
    if listed:
        return Found(_with_part(listed, part), "正文列举的年份之后", "年份由正文列举的往年推定")
    if part and date is None and (latest := _latest_gone_by(lines)) is not None:
        return Found(_with_part(str(latest + 1), part), "正文提到的往年之后", "年份由正文提到的往年推定")
    if passing:
        return Found(first_period(passing[0][passing[1] :]), "正文提到", "年份只在正文中提到，没有写明是报告的年份")
    return Found(None, "")


def _latest_gone_by(lines: Sequence[str]) -> int | None:
    """Return the last of the whole years that a text names which tells of 今年; None where it names a part of one."""
    if not any(map(wordlist(CardWords).this_year.regex.search, lines)):
        return None
    named = [line[start:] for line in lines for start in _years(line)]
    return max((int(each[:4]) for each in named), default=None) if not any(map(_is_part, named)) else None


def _tells_this_year(line: str) -> bool:
    """Whether a line tells of a part of this year (今年上半年), whatever the year is called."""
    found = wordlist(CardWords).this_year.regex.search(line)
    return found is not None and part_in(line[found.start() : found.end() + _HEAD_OF_SENTENCE]) != ""


def _is_part(line: str) -> bool:
    """Whether a line begins with a part of a year, and not with a whole one."""
    return len(first_period(line) or "") > len("2024")


def _outnumbered(year: str, lines: Sequence[str]) -> bool:
    """Whether the first paragraphs name another year more often."""
    named = Counter(line[start:][:4] for line in lines for start in _years(line))
    return any(number > named[year] > 0 for number in named.values())


def _years(line: str) -> Iterator[int]:
    """Yield where a line names a year that may be what it is about."""
    passed = [found.span() for pattern in (_DAY, _SET_OUT, _NUMBERED) for found in pattern.finditer(line)]
    for found in _YEAR.finditer(line):
        if not any(start <= found.start() < end for start, end in passed):
            yield found.start()


class _Patterns(NamedTuple):
    head: re.Pattern[str]
    in_passing: re.Pattern[str]
    announced: re.Pattern[str]
    accounts: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = wordlist(CardWords).year_said
    return _Patterns(*(each.regex for each in (words.head, words.in_passing, words.announced, words.accounts)))


def _is_firm(line: str, start: int) -> bool:
    patterns = _patterns()
    behind = line[start + len("2024") :].lstrip(" ").removeprefix("年").removeprefix("度")
    if patterns.head.search(line[:start]) and not patterns.in_passing.match(behind):
        return True
    return patterns.announced.search(line[:start]) is not None and patterns.accounts.match(behind) is not None


def _part_at_head(line: str) -> str:
    """Return the part of a year that a sentence is about from its beginning on (今年一季度，全区…), else nothing."""
    for sentence in _SENTENCE.finditer(line[:_LOOKED_THROUGH]):
        found = wordlist(CardWords).part_of_year.regex.search(sentence.group())
        if found and found.start() <= _HEAD_OF_SENTENCE:
            return found.group()
    return ""


def _last_listed(line: str) -> str | None:
    """Return the last of the years that a line goes through one by one (2022年甲，2023年乙，2024年丙), else None."""
    years = [int(line[start:][:4]) for start in _years(line)]
    in_row = len(years) >= _FEWEST_LISTED and years == list(range(years[0], years[0] + len(years)))
    return str(years[-1]) if in_row else None


def _year_after_listed(line: str) -> str | None:
    """Return the year after the ones that a line goes through one by one (2022年甲，2023年乙，2024年丙，今年…)."""
    last = _last_listed(line)
    if last is None or wordlist(CardWords).this_year.regex.search(line) is None:
        return None
    return str(int(last) + 1)


def _plan_reviewed(line: str) -> Found | None:
    """Return the last year of the five-year plan that a heading looks back on (一、“十三五”工作回顾)."""
    head = "".join(line[:_HEAD_OF_SENTENCE].split())
    plan = next((years for name, years in wordlist(PeriodWords).plans.items() if name in head), None)
    if plan is None or wordlist(CardWords).review.regex.search("".join(line[:_HEAD].split())) is None:
        return None
    return Found(plan.rpartition("/")[2], f"小标题“{head}”")


def _looks_back(line: str) -> bool:
    return wordlist(CardWords).over.regex.match(line) is not None


def _with_part(year: str, part: str) -> str | None:
    return first_period(f"{year}年{part}") if len(year) == len("2024") and part else year


def _latest_account(line: str) -> str | None:
    """Return the part of a year that a text tells of beside last year's final accounts (2024年决算和2025年上半年…)."""
    found = wordlist(CardWords).two_accounts.regex.search(line)
    if found is None or int(found["later"]) != int(found["year"]) + 1:
        return None
    return first_period(line[found.start("later") :])

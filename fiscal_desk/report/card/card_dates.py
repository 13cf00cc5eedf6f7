"""When a report was given, and which time it is about."""

import datetime
import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from fiscal_desk.numerals.reading import small_count
from fiscal_desk.report.card.opening import Found, guessed, printed_later, told_firmly
from fiscal_desk.report.card.time_words import first_period, part_in, plain
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import PeriodWords
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.reports import CardWords

#: No line that a page prints its day in is longer.
_LONGEST_DATED = 100
_COUNT = r"(\d{1,2}|[一二三四五六七八九十]{1,3})"
_DATE = re.compile(rf"(\d{{4}})\s*年\s*{_COUNT}\s*月\s*{_COUNT}\s*日")
#: ——2025年1月在…会议上, also where the day was copied without its marks (2025118日).
_YEAR_OF_MEETING = re.compile(r"[(（—－\-\s]*(20\d\d)\s*(?:年|\d{2,4}日)")
_ISO = re.compile(r"(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})")
#: A congress that meets in November or December hears of the year that is about to end.
_LAST_MONTHS = 11
#: A look back that began with a year.
_SINCE = re.compile(r"20\d\d\s*年(?:\s*\d{1,2}\s*月)?以来")
#: The line of the meeting says when a report was given, and not what it is about.
_MEETING_LINE = re.compile(r"[(（—－\-\s]*20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[^，,。；;]{0,40}会议?上?[)）]?$")
#: The first section, where it names a year (一、2024年…), also where a page ran it into one line with the title.
_FIRST = re.compile(r"(?:^|[ \u3000]|报告)一、(?P<year>20\d\d)年(?P<rest>[^。；;]{0,16})")
#: 2025年第1号公告：关于…: the number of a notice tells when it came out.
_NUMBERED = re.compile(r"20\d\d年(?:度)?第\d{1,3}号")


def _words() -> CardWords:
    return wordlist(CardWords)


def find_date(lines: Sequence[str]) -> str | None:
    """Return the first day that the lines name, in ISO form."""
    for line in lines:
        found = _DATE.search(plain(line)) or _ISO.search(plain(line))
        if found:
            try:
                year, month, day = (small_count(part) for part in found.groups())
                return datetime.date(year, month, day).isoformat()
            except ValueError:
                continue
    return None


def is_dated(line: str) -> bool:
    """Return whether a line at the top of a text says on which day a page or a paper printed it, or the news begin."""
    line = plain(line.strip())
    named = _DATE.search(line) or _ISO.search(line)
    if named is None:
        return False
    days, bracketed, news = _dated_lines()
    if news.match(line) is not None or bracketed.fullmatch(line) is not None:
        return True
    return len(line) <= _LONGEST_DATED and "。" not in line and days.search(line) is not None


@cache
def _dated_lines() -> tuple[re.Pattern[str], ...]:
    words = _words().dated_line
    return tuple(re.compile(one_of(each)) for each in (words.days, words.bracketed, words.news))


class Lines(NamedTuple):
    """The lines that may say which time a report is about: title, headings, first paragraphs, file name, subtitles."""

    title: str
    headings: Sequence[str]
    opening: Sequence[str]
    stem: str
    below_title: Sequence[str] = ()


def find_period(lines: Lines, date: str | None, *, is_given_later: bool) -> Found:
    """Return the time that most of a report is about (2023, 2023H1, 2025Q3, 2025-06, 2025-01/2025-09), and where it is
    said; with a word on why its year is a guess, where nobody says it of the whole text.

    `is_given_later`: the report was given in the year that its title names (or on `date`, ISO), as government reports
    are; its review is about the year before.
    """
    if is_given_later:
        for heading in lines.headings:
            if _SINCE.search(plain(heading)) is not None:
                continue  # 2008年以来的工作回顾: up to when nobody says there
            if _words().review.regex.search(heading) and (period := first_period(heading)) and "/" not in period:
                return Found(period, f"小标题“{heading}”")
        year = first_period(lines.title)
        if year is not None and year.isdigit():
            if date is None and (told := _year_of_review(lines, year)):
                return Found(year, told)
            if date is not None and (date[:4] == str(int(year) + 1) or (date[:4] == year and _near_end(date))):
                return Found(year, "标题所写年份，作报告时已近年末或已过")
            return Found(str(int(year) - 1), "标题所写年份的上一年")
        if date is not None and _near_end(date):
            return Found(date[:4], "作报告的一年，已近年末")
        if date is not None:
            return Found(str(int(date[:4]) - 1), "作报告的上一年", printed_later(lines.opening, date))
        for line in lines.below_title:
            if found := _YEAR_OF_MEETING.match(plain(line)):
                return Found(str(int(found[1]) - 1), "标题下方所写年份的上一年")
        for heading in lines.headings:
            period = first_period(heading)
            if period and period.isdigit() and _words().planned.regex.search(heading):
                return Found(str(int(period) - 1), f"小标题“{heading}”的上一年")
    if date is not None and first_period(lines.title) is None and (part := part_in(lines.title)):
        return Found(first_period(f"{date[:4]}年{part}"), "标题和日期")
    planned = [heading for heading in lines.headings if _words().planned.regex.search(heading)]
    reviewed = [heading for heading in lines.headings if heading not in planned]
    places = [
        ("标题", _NUMBERED.sub("", plain(lines.title))),
        *(("小标题", line) for line in reviewed),
    ]
    for place, line in places:
        period = first_period(line)
        if period:
            return Found(period, place)
    if (years := _plan_over(lines.title)) is not None:
        return Found(years, "标题")
    begins_with_review = bool(lines.headings) and _words().review.regex.search(lines.headings[0]) is not None
    opening = [] if begins_with_review and any(map(first_period, planned)) else lines.opening
    firm = told_firmly([line for line in opening if not _MEETING_LINE.match(plain(line))], date)
    if firm is not None:
        return firm
    for heading in planned:
        period = first_period(heading)
        if period and period.isdigit():
            if reviewed or _words().planned.regex.search(lines.headings[0]) is None:
                return Found(str(int(period) - 1), f"小标题“{heading}”的上一年")
            return Found(period, "小标题")
    return guessed(lines.title, opening, lines.stem, date, is_given_later=is_given_later)


def _plan_over(title: str) -> str | None:
    """Return the years of a five-year plan that a title looks back on (“十四五”财政工作综述)."""
    found = _words().plan_over.regex.search(title)
    return wordlist(PeriodWords).plans.get(found["plan"]) if found is not None else None


def _near_end(date: str) -> bool:
    """Whether a day lies so late that its year is as good as over."""
    return int(date[5:7]) >= _LAST_MONTHS


def _year_of_review(lines: Lines, year: str) -> str:
    """Return where a text without a date says that it looks back on the year of its title; empty where it does not.

    The plan that it goes on to is then the next year's, or its review begins with the year.
    """
    following = str(int(year) + 1)
    planned = [heading for heading in lines.headings if _words().planned.regex.search(heading)]
    if any(first_period(heading) == following for heading in planned):
        return f"小标题说的是{following}年的打算"
    first = next((line for line in (*lines.headings, *lines.opening) if _FIRST.search(plain(line))), "")
    named = _FIRST.search(plain(first))
    if named and not _words().planned.regex.search(named["rest"]):
        return f"小标题“{named.group().strip()}”" if named["year"] == year else ""
    opening = plain(lines.opening[0]) if lines.opening else ""
    if opening.startswith(f"{year}年") and _words().told_done.regex.search(opening):
        return "正文开头"  # 2010年，是奋进的一年。全区完成生产总值甲亿元，增长乙%
    reviews = [at for at, line in enumerate(lines.opening[:-1]) if _words().review.regex.search(line)]
    below = plain(lines.opening[reviews[0] + 1]) if reviews and lines.opening[reviews[0]] in lines.headings else ""
    return "回顾部分的开头" if below.startswith(f"{year}年") else ""

"""When a report was given, and which time it is about."""

import datetime
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from fiscal_desk.numerals.reading import in_digits, small_count
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import CardWords

_CHINESE_YEAR = re.compile(r"[〇零○一二三四五六七八九]{4}(?=\s*年)")
_COUNT = r"(\d{1,2}|[一二三四五六七八九十]{1,3})"
_DATE = re.compile(rf"(\d{{4}})\s*年\s*{_COUNT}\s*月\s*{_COUNT}\s*日")
_YEARS = re.compile(r"(20\d\d)\s*年?\s*[-—–~至到]\s*(20\d\d)\s*年")
_PERIOD = re.compile(
    r"(?P<year>20\d\d)\s*年(?:度)?\s*(?:"
    r"(?P<half>上半年|下半年)"
    r"|(?P<quarters>前三季度|[123１２３]?\s*[-—–至]\s*3季度)"
    r"|第?(?P<quarter>[一二三四1-4])季度"
    r"|(?P<first>\d{1,2})\s*月?\s*[-—–~至到]\s*(?P<last>\d{1,2})\s*月"
    r"|(?P<month>\d{1,2})\s*月(?!\s*\d{1,2}\s*日)"
    r")?"
)
#: ——2025年1月在…会议上, also where the day was copied without its marks (2025118日).
_YEAR_OF_MEETING = re.compile(r"[(（—－\-\s]*(20\d\d)\s*(?:年|\d{2,4}日)")
#: The year that a change sets out from, or that something is compared with, is not what a report is about.
_SET_OUT = re.compile(r"[由从比较与](?:19|20)\d\d ?年")
_ISO = re.compile(r"(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})")
#: A congress that meets in November or December hears of the year that is about to end.
_LAST_MONTHS = 11
#: The line of the meeting says when a report was given, and not what it is about.
_MEETING_LINE = re.compile(r"[(（—－\-\s]*20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日[^，,。；;]{0,40}会议?上?[)）]?$")
#: The first section, where it names a year (一、2024年…), also where a page ran it into one line with the title.
_FIRST = re.compile(r"(?:^|[ \u3000]|报告)一、(?P<year>20\d\d)年(?P<rest>[^。；;]{0,16})")
#: 2025年第1号公告：关于…: the number of a notice tells when it came out.
_NUMBERED = re.compile(r"20\d\d年(?:度)?第\d{1,3}号")
#: How far into a text without a title the part of a year stands that it is about.
_HEAD = 90
_YEAR_IN_NAME = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


def _words() -> CardWords:
    return wordlist(CardWords)


def find_date(lines: Sequence[str]) -> str | None:
    """Return the first day that the lines name, in ISO form."""
    for line in lines:
        found = _DATE.search(_plain(line)) or _ISO.search(_plain(line))
        if found:
            try:
                year, month, day = (small_count(part) for part in found.groups())
                return datetime.date(year, month, day).isoformat()
            except ValueError:
                continue
    return None


class Lines(NamedTuple):
    """The lines that may say which time a report is about: title, headings, first paragraphs, file name, subtitles."""

    title: str
    headings: Sequence[str]
    opening: Sequence[str]
    stem: str
    below_title: Sequence[str] = ()


def find_period(lines: Lines, date: str | None, *, is_given_later: bool) -> tuple[str | None, str]:
    """Return the time that most of a report is about (2023, 2023H1, 2025Q3, 2025-06, 2025-01/2025-09), and where it is.

    `is_given_later`: the report was given in the year that its title names (or on `date`, ISO), as government reports
    are; its review is about the year before.
    """
    if is_given_later:
        for heading in lines.headings:
            if _words().review.regex.search(heading) and (period := _first_period(heading)) and "/" not in period:
                return period, f"小标题“{heading}”"
        year = _first_period(lines.title)
        if year is not None and year.isdigit():
            if date is None and (told := _year_of_review(lines, year)):
                return year, told
            if date is not None and (date[:4] == str(int(year) + 1) or (date[:4] == year and _near_end(date))):
                return year, "标题所写年份，作报告时已近年末或已过"
            return str(int(year) - 1), "标题所写年份的上一年"
        if date is not None and _near_end(date):
            return date[:4], "作报告的一年，已近年末"
        if date is not None:
            return str(int(date[:4]) - 1), "作报告的上一年"
        for line in lines.below_title:
            if found := _YEAR_OF_MEETING.match(_plain(line)):
                return str(int(found[1]) - 1), "标题下方所写年份的上一年"
        for heading in lines.headings:
            period = _first_period(heading)
            if period and period.isdigit() and _words().planned.regex.search(heading):
                return str(int(period) - 1), f"小标题“{heading}”的上一年"
    if date is not None and _first_period(lines.title) is None and (part := _part_in(lines.title)):
        return _first_period(f"{date[:4]}年{part}"), "标题和日期"
    planned = [heading for heading in lines.headings if _words().planned.regex.search(heading)]
    reviewed = [heading for heading in lines.headings if heading not in planned]
    places = [
        ("标题", _NUMBERED.sub("", _plain(lines.title))),
        *(("小标题", line) for line in reviewed),
    ]
    for place, line in places:
        period = _first_period(line)
        if period:
            return period, place
    begins_with_review = bool(lines.headings) and _words().review.regex.search(lines.headings[0]) is not None
    opening = [] if begins_with_review and any(map(_first_period, planned)) else lines.opening
    for line in opening:
        if _MEETING_LINE.match(_plain(line)):
            continue
        if period := _latest_account(_plain(line)) or _first_period(_SET_OUT.sub("", _NUMBERED.sub("", _plain(line)))):
            return period, "正文开头"
        if date is not None and (part := _part_in(line[:_HEAD])):
            return _first_period(f"{date[:4]}年{part}"), "发布日期和正文开头"
    for heading in planned:
        period = _first_period(heading)
        if period and period.isdigit():
            if reviewed or _words().planned.regex.search(lines.headings[0]) is None:
                return str(int(period) - 1), f"小标题“{heading}”的上一年"
            return period, "小标题"
    found = _YEAR_IN_NAME.search(_plain(lines.stem))
    return (found.group(1), "文件名") if found else (None, "")


def _near_end(date: str) -> bool:
    """Whether a day lies so late that its year is as good as over."""
    return int(date[5:7]) >= _LAST_MONTHS


def _year_of_review(lines: Lines, year: str) -> str:
    """Return where a text without a date says that it looks back on the year of its title; empty where it does not.

    The plan that it goes on to is then the next year's, or its review begins with the year.
    """
    following = str(int(year) + 1)
    planned = [heading for heading in lines.headings if _words().planned.regex.search(heading)]
    if any(_first_period(heading) == following for heading in planned):
        return f"小标题说的是{following}年的打算"
    first = next((line for line in (*lines.headings, *lines.opening) if _FIRST.search(_plain(line))), "")
    named = _FIRST.search(_plain(first))
    if named and not _words().planned.regex.search(named["rest"]):
        return f"小标题“{named.group().strip()}”" if named["year"] == year else ""
    reviews = [at for at, line in enumerate(lines.opening[:-1]) if _words().review.regex.search(line)]
    below = _plain(lines.opening[reviews[0] + 1]) if reviews and lines.opening[reviews[0]] in lines.headings else ""
    return "回顾部分的开头" if below.startswith(f"{year}年") else ""


def _latest_account(line: str) -> str | None:
    """Return the part of a year that a text tells of beside last year's final accounts (2024年决算和2025年上半年…)."""
    found = _words().two_accounts.regex.search(line)
    if found is None or int(found["later"]) != int(found["year"]) + 1:
        return None
    return _first_period(line[found.start("later") :])


def _part_in(line: str) -> str:
    """Return what a line says of a part of a year (1-9月, 上半年) without saying the year; empty where it does not."""
    found = _words().part_of_year.regex.search(_plain(line))
    return found.group() if found else ""


def _first_period(line: str) -> str | None:
    line = _plain(line)
    years, found = _YEARS.search(line), _PERIOD.search(line)
    if years and (found is None or years.start() <= found.start()):
        return f"{years.group(1)}/{years.group(2)}"
    if found is None:
        return None
    year = found["year"]
    if found["half"]:
        return f"{year}H{1 if found['half'] == '上半年' else 2}"
    if found["quarters"]:
        return f"{year}-01/{year}-09"
    if found["quarter"]:
        return f"{year}Q{small_count(found['quarter'])}"
    if found["first"]:
        return _months(year, int(found["first"]), int(found["last"]))
    if found["month"]:
        return f"{year}-{int(found['month']):02d}"
    return year


def _months(year: str, first: int, last: int) -> str:
    named = {(1, 12): year, (1, 6): f"{year}H1", (7, 12): f"{year}H2", (1, 3): f"{year}Q1"}
    return named.get((first, last)) or f"{year}-{first:02d}/{year}-{last:02d}"


def _plain(line: str) -> str:
    """Write digits one way: full-width and 二〇二四 become 2024."""
    line = unicodedata.normalize("NFKC", line)
    return _CHINESE_YEAR.sub(lambda found: in_digits(found.group()), line)

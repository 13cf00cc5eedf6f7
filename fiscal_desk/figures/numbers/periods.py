"""Time expressions: 2023年上半年, 1-6月份, 去年, 自2023年起连续五年 → 2023H1, 2025-01/2025-09, 2023/2027."""

import re
from functools import cache, lru_cache
from typing import Any

from fiscal_desk.figures.numbers.numerals import NumeralError, chinese
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.numerals.reading import small_count
from fiscal_desk.wordlists.beginnings import needed
from fiscal_desk.wordlists.patterns import one_of, quickly


@cache
def expression() -> re.Pattern[str]:
    """Return the pattern of a time expression, to be matched where one may begin."""
    words = lexicon("periods")
    relative, no_time, plan_alone = any_of(words["relative"]), words["no_time"], words["plan_alone"]
    words_of_time = (
        r"(?:自|从)?(?P<since>(?:19|20)\d\d) ?年(?: ?\d{1,2} ?月)?以来"
        r"|(?:自|从)?(?P<from>(?:19|20)\d\d)年起(?:连续|的)?(?P<years>[一二两三四五六七八九十\d]+)年"
        r"|(?:自|从)?(?P<year6>(?:19|20)\d\d) ?年 ?(?P<month6>1[0-2]|0?[1-9]) ?月(?:份|底|初)?(?:-|~|至|到)"
        r"(?P<year7>(?:19|20)\d\d) ?年 ?(?P<month7>1[0-2]|0?[1-9]) ?月(?:份|底|末)?(?!\d*日)"
        r"|(?P<low>(?:19|20)\d\d) ?(?:年[初末底]?)?(?:-|~|至|到)(?P<high>(?:19|20)\d\d) ?年(?:度|间|期间|[初末底])?"
        r"|(?:(?:过去|近)?(?P<past>[二三四五]|(?<![一二三四五六七八九几数])十|(?<!\d)(?:[2-5]|10))年来"
        r"|(?:今后|未来|接下来的?)(?P<ahead>[二两三四五十2-5])年(?!级)"
        r"|(?:过去|(?<![邻附])近)(?P<past2>[二两三四五十2-5])年(?![级前后]))"
        r"|[“\"]?(?P<plan>十[一二三四五]五)[”\"]?"
        r"(?:(?:规划)?(?:期间|时期|以来|前(?P<plan_years>[一二三四两])年)|规划(?=纲要|的?建议|草案)|(?P<plan_end>期?末)"
        rf"|(?={one_of(plan_alone)}))"
        r"|第(?P<plan2>十[二三四五])个五年规划(?:期间|时期)?"
        r"|(?:截至|截止)(?:(?P<year5>(?:19|20)\d\d) ?年)? ?(?P<month5>1[0-2]|0?[1-9]) ?月 ?(?:\d{1,2} ?日|[上中下]旬)"
        rf"|(?:(?:截至|截止|到|至)?(?:(?P<year>(?:19|20)\d\d)"
        rf"(?:(?=[全我][省市县区州旗])| ?年(?:度(?!假))?(?!{one_of(no_time['year_after'])}))"
        rf"|{''.join(no_time['before'])}(?P<relative>{relative})(?!{one_of(no_time['after'])})(?:以来)?))"
        r" ?(?:(?P<half>[上下]半年)|前(?P<first>[二两三3])个?季度|第?(?P<quarter>[一二三四1-4])季度"
        r"|[前头](?P<so_far2>1[01]|[2-9]|[两二三四五六七八九十]) ?个月(?:份)?"
        r"|(?P<month>1[0-2]|0?[1-9])(?:(?: ?月(?:份)?)?(?:-|~|至|到)(?P<month_end>1[0-2]|[1-9]))?"
        r" ?月(?:份|末|底|初)?(?!\d*日)"
        r"|[年]?(?:末|底|初))?"
        r"|(?P<half2>[上下]半年|(?<![上下])半年度)|前(?P<first2>[二两三3])个?季度|第?(?P<quarter2>[一二三四])季度"
        r"|(?P<month2>1[0-2]|[1-9])(?: ?月(?:份)?)?(?:-|~|至|到)(?P<month_end2>1[0-2]|[1-9]) ?月(?:份|末|底)?"
        r"|(?:截至|截止|(?<![\d年月份日底末])[到至])?(?P<month3>1[0-2]|[1-9])月(?:份|末|底|止|(?=当月|单月))(?!前)(?:当月|单月)?"
        r"|(?<![\d.年至到~-])(?P<month4>1[0-2]|[1-9])月(?=[，,]|$)"
        r"|[前头](?P<so_far>1[01]|[2-9]|[两二三四五六七八九十]) ?个月(?:份)?"
        r"|(?<![\d月份])(?P<this_month>当月|本月)(?!起|的?次月|底|末)"
        r"|年(?:末|底)(?:前)?(?=[^，,]{2})"
    )
    return re.compile(quickly(words_of_time))


def may_name_time(text: str) -> bool:
    """Whether a time expression can stand in a text at all; in most none can, which is quickly seen."""
    return _may_name_time().search(text) is not None


@cache
def _may_name_time() -> re.Pattern[str]:
    return re.compile(f"[{''.join(sorted(needed_by_times()))}]")


@cache
def needed_by_times() -> frozenset[str]:
    """Return the characters without one of which no time expression stands in a text."""
    return needed(expression().pattern)


def resolve(match: re.Match[str], year: int | None) -> str | None:
    """Return the period that a match of `expression` names; `year` is what 今年 means there.

    None where the year is not known.
    """
    return _resolved(match.groups(), year)


@lru_cache(maxsize=1024)
def _resolved(said: tuple[str | None, ...], year: int | None) -> str | None:
    """Return the period that the groups of `expression` name: a report says few times, and each again and again."""
    groups: dict[str, Any] = {name: said[place - 1] for name, place in expression().groupindex.items()}
    if groups["from"]:
        return _span_of_years(int(groups["from"]), groups["years"])
    if since := groups["since"]:
        return f"{since}/{year}" if year is not None and int(since) < year else since
    if groups["low"]:
        return f"{groups['low']}/{groups['high']}"
    if groups["year6"]:
        return _between(*(int(groups[name]) for name in ("year6", "month6", "year7", "month7")))
    past = groups["past"] or groups["past2"]
    if past:
        return f"{year - small_count(past) + 1}/{year}" if year is not None else None
    if groups["ahead"]:
        return f"{year + 1}/{year + small_count(groups['ahead'])}" if year is not None else None
    if plan := groups["plan"] or (groups["plan2"] and f"{groups['plan2']}五"):
        years = str(lexicon("periods")["plans"][plan])
        first, _, last = years.partition("/")
        if groups["plan_years"]:
            return f"{first}/{int(first) + small_count(groups['plan_years']) - 1}"
        return last if groups["plan_end"] else years
    if named := groups["year"] or groups["year5"]:
        year = int(named)
    elif groups["relative"] and year is not None:
        year += lexicon("periods")["relative"][groups["relative"]]
    if year is None:
        return None
    half = groups["half"] or groups["half2"]
    if half:
        return f"{year}H{2 if half[0] == '下' else 1}"
    first = groups["first"] or groups["first2"]
    if first:
        return f"{year}-01/{year}-09" if first in "三3" else f"{year}H1"
    quarter = groups["quarter"] or groups["quarter2"]
    if quarter:
        return f"{year}Q{small_count(quarter)}"
    if months := groups["so_far"] or groups["so_far2"]:
        return months_so_far(year, str(small_count(months)))
    low = groups["month"] or groups["month2"] or groups["month3"] or groups["month4"] or groups["month5"]
    return _months(year, low, groups["month_end"] or groups["month_end2"]) if low else str(year)


def last_month_of(period: str) -> str | None:
    """Return the month that a part of a year ends with (2025Q1 → 2025-03), None of a period that is no such part."""
    if not is_part_of_year(period):
        return None
    if "Q" in period:
        return f"{period[:4]}-{3 * int(period[-1]):02d}"
    if "H" in period:
        return f"{period[:4]}-{6 * int(period[-1]):02d}"
    return period[-7:]


def _span_of_years(first: int, count: str) -> str:
    try:
        years = int(count) if count.isascii() else int(chinese(count))
    except (NumeralError, ValueError):
        return str(first)
    return f"{first}/{first + years - 1}" if years > 1 else str(first)


def _between(year: int, month: int, last_year: int, last_month: int) -> str:
    if year == last_year:
        return _months(year, str(month), str(last_month))
    return f"{year}-{month:02d}/{last_year}-{last_month:02d}"


def _months(year: int, low: str, high: str | None) -> str:
    first, last = int(low), int(high or low)
    if first == 1 and last == 12:
        return str(year)
    if first == 1 and last == 6:
        return f"{year}H1"
    if last - first == 2 and first % 3 == 1:
        return f"{year}Q{(first + 2) // 3}"
    if first == last:
        return f"{year}-{first:02d}"
    return f"{year}-{first:02d}/{year}-{last:02d}"


def listed(match: re.Match[str], year: int | None, *, cumulated: bool) -> list[str]:
    """Return the periods of a match of `time_list`; `cumulated` makes 1、2、3季度 the first three, six, nine months."""
    if year is None:
        return []
    numbers = [small_count(word) for word in re.findall(r"\d{1,2}|[一二三四]", match.group())]
    if match.group().endswith("季度"):
        if cumulated:
            return [_months(year, "1", str(3 * number)) for number in numbers]
        return [f"{year}Q{number}" for number in numbers]
    return [_months(year, "1" if cumulated else str(number), str(number)) for number in numbers]


@cache
def time_list() -> re.Pattern[str]:
    """Return the pattern of 1、2、3月份 and 一、二季度, which 分别 shares out."""
    months, quarters = (
        r"(?:1[0-2]|[1-9])(?: ?月(?:份)?)?(?:[、和](?:1[0-2]|[1-9])(?: ?月(?:份)?)?)*[、和](?:1[0-2]|[1-9]) ?月(?:份)?",
        "[一二三四1-4](?:季度)?(?:[、和][一二三四1-4](?:季度)?)*[、和][一二三四1-4] ?季度",
    )
    return re.compile(quickly(f"{months}|{quarters}"))


def years_listed(text: str) -> tuple[str, list[str]]:
    """Return the years that a text deals out with 分别, and the words that name them; nothing where it does not.

    2015和2016年增速分别为, 2021—2023年分别完成.
    """
    match = _YEAR_LIST.search(text)
    if match is None:
        return "", []
    years = [int(year) for year in _YEAR.findall(match["years"])]
    each = range(years[0], years[-1] + 1) if match["up_to"] else years
    return match["years"], [str(year) for year in each]


_YEAR = re.compile(r"(?:19|20)\d\d")
#: A year before others of a list (2015和2016年), which is no name.
YEAR_BEFORE_OTHERS = rf"{_YEAR.pattern} ?年?[、和及与](?={_YEAR.pattern} ?年?(?:[、和及与]|年))"
_YEAR_LIST = re.compile(
    rf"(?P<years>{_YEAR.pattern} ?年?度?(?:[、和及与]{_YEAR.pattern} ?年?度?)*"
    rf"(?:[、和及与]|(?P<up_to>[-~至到])){_YEAR.pattern} ?年度?)(?=[^，,；;。]{{0,16}}分别)"
)


@lru_cache(maxsize=1024)
def year_of(period: str | None) -> int | None:
    """Return the (last) year that a period names."""
    if not period:
        return None
    last = period.rsplit("/", 1)[-1]
    return int(last[:4]) if last[:4].isdigit() else None


@lru_cache(maxsize=1024)
def first_year_of(period: str | None) -> int | None:
    """Return the year that a whole year or a span of years begins with (2026/2030 → 2026), None for anything else."""
    match = _WHOLE_YEARS.fullmatch(period or "")
    return int(match[1]) if match else None


_WHOLE_YEARS = re.compile(r"(\d{4})(?:/\d{4})?")


@lru_cache(maxsize=1024)
def is_part_of_year(period: str) -> bool:
    """Whether a period is shorter than a year (2025H1, 2025Q3, 2025-06, 2025-01/2025-09)."""
    return len(period) > _WHOLE_YEAR and _PART.fullmatch(period) is not None


_WHOLE_YEAR = 4
_PART = re.compile(r"(\d{4})(?:H[12]|Q[1-4]|-\d\d(?:/\1-\d\d)?)")


def year_before(period: str) -> str:
    """Return the same period of the year before (2025H1 → 2024H1)."""
    return _YEARS.sub(lambda match: str(int(match.group()) - 1), period)


_YEARS = re.compile(r"(?<![-\d])\d{4}")


def months_so_far(year: int, month: str) -> str:
    """Return the months of a year up to one of them."""
    return _months(year, "1", month)

"""Periods as figures write them: one way to write each, the one before, how far into the year, how to say it."""

import re
from functools import cache

_RANGE = re.compile(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})")
_NAMED = {
    (1, 12): "{0}",
    (1, 6): "{0}H1",
    (7, 12): "{0}H2",
    (1, 3): "{0}Q1",
    (4, 6): "{0}Q2",
    (7, 9): "{0}Q3",
    (10, 12): "{0}Q4",
}
_YEAR_FIRST = re.compile(r"(\d{4})(.*)")
_HALF = re.compile(r"(\d{4})H([12])")
_QUARTER = re.compile(r"(\d{4})Q([1-4])")
_MONTH = re.compile(r"(\d{4})-(\d{2})")


@cache
def same_form(period: str | None) -> str | None:
    """Return a period in its shortest notation: 2023-01/2023-06 → 2023H1, 2023/2023 → 2023."""
    if period is None:
        return None
    match = _RANGE.fullmatch(period)
    if match:
        first, start, last, end = match.groups()
        if first == last:
            if start == end:
                return f"{first}-{start}"
            return _NAMED.get((int(start), int(end)), period).format(first)
    years = re.fullmatch(r"(\d{4})/(\d{4})", period)
    if years and years.group(1) == years.group(2):
        return years.group(1)
    return period


@cache
def year_of(period: str | None) -> int | None:
    """Return the year that a period lies in, None where it spans several or is None."""
    if period is None:
        return None
    years = set(re.findall(r"\d{4}", period))
    return int(years.pop()) if len(years) == 1 else None


@cache
def earlier(period: str | None, years: int = 1) -> str | None:
    """Return the same span of a year before: 2023H1 → 2022H1; None where the period is not within one year."""
    year = year_of(period)
    if period is None or year is None:
        return None
    return period.replace(str(year), str(year - years))


@cache
def months_elapsed(period: str | None) -> int | None:
    """Return how many months of the year have passed at the end of a period that begins in January, else None."""
    form = same_form(period)
    if form is None:
        return None
    if re.fullmatch(r"\d{4}", form):
        return 12
    if form.endswith("H1") and _HALF.fullmatch(form):
        return 6
    if form.endswith("Q1") and _QUARTER.fullmatch(form):
        return 3
    match = _RANGE.fullmatch(form)
    if match and match.group(1) == match.group(3) and match.group(2) == "01":
        return int(match.group(4))
    return 1 if form.endswith("-01") and _MONTH.fullmatch(form) else None


@cache
def period_word(period: str | None) -> str:
    """Say a period in Chinese: 2023年, 2023年上半年, 2025年三季度, 2023—2027年; 未注明期间 for None."""
    form = same_form(period)
    if form is None:
        return "未注明期间"
    if "/" in form:
        first, last = form.split("/", 1)
        if year_of(form) is not None and _MONTH.fullmatch(first) and _MONTH.fullmatch(last):
            return f"{first[:4]}年{int(first[5:])}—{int(last[5:])}月"
        if re.fullmatch(r"\d{4}/\d{4}", form):
            return f"{first}—{last}年"
        return f"{period_word(first)}至{period_word(last)}"
    half, quarter, month = _HALF.fullmatch(form), _QUARTER.fullmatch(form), _MONTH.fullmatch(form)
    if half:
        return f"{half.group(1)}年{'上' if half.group(2) == '1' else '下'}半年"
    if quarter:
        return f"{quarter.group(1)}年{'一二三四'[int(quarter.group(2)) - 1]}季度"
    if month:
        return f"{month.group(1)}年{int(month.group(2))}月"
    year = _YEAR_FIRST.fullmatch(form)
    return f"{form}年" if year and not year.group(2) else form

"""Periods as figures write them: the year, the one before, how far into the year."""

import re
from functools import cache

from fiscal_desk.vocabulary.periods import same_form

_RANGE = re.compile(r"(\d{4})-(\d{2})/(\d{4})-(\d{2})")
_HALF = re.compile(r"(\d{4})H([12])")
_QUARTER = re.compile(r"(\d{4})Q([1-4])")
_MONTH = re.compile(r"(\d{4})-(\d{2})")


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

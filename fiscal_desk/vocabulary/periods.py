"""Periods as figures write them and as people say them: 2025Q3 is 2025年三季度, wherever it is printed."""

import re
from collections.abc import Callable
from functools import cache

from fiscal_desk.vocabulary.words import vocabulary

#: Turns words of the vocabulary into those of another language.
Say = Callable[[str], str]

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
_YEARS = re.compile(r"(\d{4})/(\d{4})")
_POINT = re.compile(r"(?P<year>\d{4})(?:H(?P<half>[12])|Q(?P<quarter>[1-4])|-(?P<month>\d{2}))?")


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
    years = _YEARS.fullmatch(period)
    if years and years.group(1) == years.group(2):
        return years.group(1)
    return period


def period_word(period: str | None, say: Say = str) -> str:
    """Say a period: 2023年, 2023年上半年, 2025年三季度, 2023—2027年; 未注明期间 for None.

    `say` gives the forms of another language. What is in no known notation comes back as it is.
    """
    forms, form = vocabulary().periods, same_form(period)
    if form is None:
        return say(forms.none)
    if months := _RANGE.fullmatch(form):
        year, first, last_year, last = months.groups()
        if year == last_year:
            return say(forms.months).format(year=year, first=int(first), last=int(last))
    if years := _YEARS.fullmatch(form):
        return say(forms.years).format(first=years[1], last=years[2])
    if "/" in form:
        first, last = form.split("/", 1)
        return say(forms.span).format(first=period_word(first, say), last=period_word(last, say))
    point = _POINT.fullmatch(form)
    if point is None:
        return form
    if point["half"]:
        return say(forms.halves[int(point["half"]) - 1]).format(year=point["year"])
    if point["quarter"]:
        return say(forms.quarters[int(point["quarter"]) - 1]).format(year=point["year"])
    if point["month"]:
        return say(forms.month).format(year=point["year"], month=int(point["month"]))
    return say(forms.year).format(year=point["year"])

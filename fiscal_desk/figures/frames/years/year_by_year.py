"""A number for each year of a span: 2017—2021年，占比分别为甲%、乙%、丙%、丁%、戊%."""

import re

from fiscal_desk.figures.mentions.saying import Saying

#: 2017—2021年 has a number for each year where so many are told.
_FEWEST_YEARS, _YEARS_SAID = 3, re.compile(r"(?:19|20)\d\d")
_SPAN = re.compile(r"(\d{4})/(\d{4})")


def year_by_year(saying: Saying[str | None], numbers: int) -> list[str]:
    """Return the years of the span in force where its years are said and as many numbers are left, else nothing."""
    span = _SPAN.fullmatch(saying.value or "")
    if span is None or _YEARS_SAID.search(saying.words) is None:
        return []
    years = [str(year) for year in range(int(span[1]), int(span[2]) + 1)]
    return years if len(years) == numbers >= _FEWEST_YEARS else []

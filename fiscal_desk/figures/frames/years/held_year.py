"""The year that is said of what a result is held against: 较2020年的甲亿元增加, 比2024年同期的乙亿元多."""

import re

from fiscal_desk.figures.numbers import periods

SAME_PART = "同期"
_ANY_YEAR = re.compile(r"(?:19|20)\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d(?= ?年)")


def held_year(pre: str, now: str | None) -> tuple[str, str] | None:
    """Return the period that the words before a number name, and the words; None where they name no year.

    `now` is the period of the result: 同期 is the same part of the year that is named.
    """
    years = _YEAR.findall(pre) if "年" in pre else []
    if not years:
        return None
    year = years[-1]
    return (of_year(now, year) if SAME_PART in pre else year), f"{year}年"


def end_of_plan(pre: str) -> tuple[str, str] | None:
    """Return the last year of the five that the words name, and the words (较“十三五”末的甲亿元)."""
    for match in periods.expression().finditer(pre):
        if match["plan_end"] and (year := periods.resolve(match, None)):
            return year, match.group()
    return None


def of_year(now: str | None, year: str) -> str:
    """Return the part of `year` that `now` is of its own year (2021H1, 2020 → 2020H1), the year where it is none."""
    return _ANY_YEAR.sub(year, now) if now and periods.is_part_of_year(now) else year

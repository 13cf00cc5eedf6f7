"""The year that is said of what a result is held against: 较2020年的甲亿元增加, 比2024年同期的乙亿元多."""

import re

_SAME_PART = "同期"
_YEAR = re.compile(r"(?:19|20)\d\d(?= ?年)")


def held_year(pre: str, now: str | None) -> tuple[str, str] | None:
    """Return the period that the words before a number name, and the words; None where they name no year.

    `now` is the period of the result: 同期 is the same part of the year that is named.
    """
    years = _YEAR.findall(pre) if "年" in pre else []
    if not years:
        return None
    year = years[-1]
    same_part = now is not None and _SAME_PART in pre
    return (re.sub(r"(?:19|20)\d\d", year, now) if same_part and now else year), f"{year}年"

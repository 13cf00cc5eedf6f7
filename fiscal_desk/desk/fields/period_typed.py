"""Periods as people type them (2023年上半年, 2023H1; a year has to be there)."""

import re
import unicodedata
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fiscal_desk.numerals.reading import small_count

_YEAR = r"((?:19|20)\d\d)"
_DASH = r"(?:[-—–~至到/]|TO)+"


class PeriodError(ValueError):
    """Typed words that name no period; `str(error)` is one line for the user."""


def parse_period(typed: str) -> str | None:
    """Return the notation of figures (2023, 2023H1, 2025Q3, 2025-06, 2025-01/2025-09, 2023/2027) of what was typed.

    Nothing typed means that the figure is about no period: None. Raises PeriodError.
    """
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", typed)).upper()
    if not text or text in {"无", "NONE"}:
        return None
    text = re.sub(r"第?([一二三四1-4])季度?", lambda m: f"{small_count(m[1])}季度", text)
    for pattern, make in _FORMS:
        if found := re.fullmatch(pattern, text):
            if (period := make(found)) is not None:
                return period
            break
    raise PeriodError(
        QCoreApplication.translate(
            "PeriodField", "看不懂这个期间，请按“2023年”“2023年上半年”“2025年三季度”“2025年1—9月”的样子填写。"
        )
    )


def _month(year: str, month: str) -> str | None:
    return f"{year}-{int(month):02d}" if 1 <= int(month) <= 12 else None


def _months(year: str, first: str, last_year: str, last: str) -> str | None:
    begin, finish = _month(year, first), _month(last_year, last)
    return f"{begin}/{finish}" if begin and finish and begin < finish else None


def _first_quarters(year: str, count: str) -> str:
    return {"1": f"{year}Q1", "2": f"{year}H1", "3": f"{year}-01/{year}-09", "4": year}[count]


def _years(first: str, last: str) -> str | None:
    return f"{first}/{last}" if first < last else None


_FORMS: tuple[tuple[str, Callable[[re.Match[str]], str | None]], ...] = (
    (rf"{_YEAR}年?(?:度|全年)?", lambda m: m[1]),
    (rf"{_YEAR}年?(?:上半年|H1|1{_DASH}6月份?)", lambda m: f"{m[1]}H1"),
    (rf"{_YEAR}年?(?:下半年|H2|7{_DASH}12月份?)", lambda m: f"{m[1]}H2"),
    (rf"{_YEAR}年?(?:Q([1-4])|([1-4])季度)", lambda m: f"{m[1]}Q{m[2] or m[3]}"),
    (rf"{_YEAR}年?前([1-4])季度", lambda m: _first_quarters(m[1], m[2])),
    (rf"{_YEAR}(?:年|-)(\d\d?)月?份?", lambda m: _month(m[1], m[2])),
    (rf"{_YEAR}年?(\d\d?)月?份?{_DASH}(\d\d?)月份?", lambda m: _months(m[1], m[2], m[1], m[3])),
    (rf"{_YEAR}MONTHS?(\d\d?){_DASH}(\d\d?)", lambda m: _months(m[1], m[2], m[1], m[3])),
    (rf"{_YEAR}(?:年|-)(\d\d?)月?{_DASH}{_YEAR}(?:年|-)(\d\d?)月?", lambda m: _months(m[1], m[2], m[3], m[4])),
    (rf"{_YEAR}年?{_DASH}{_YEAR}年?", lambda m: _years(m[1], m[2])),
)

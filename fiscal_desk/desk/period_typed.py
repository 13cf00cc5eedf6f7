"""Periods as people type them (2023年上半年, 2023H1, 今年不写年份的不认) and as they are shown."""

import re
import unicodedata

from PySide6.QtCore import QCoreApplication

_NUMERALS = {"一": "1", "二": "2", "三": "3", "四": "4"}
_YEAR = r"((?:19|20)\d\d)"
_DASH = r"[-—–~至到/]+"


class PeriodError(ValueError):
    """Typed words that name no period; `str(error)` is one line for the user."""


def parse_period(typed: str) -> str | None:
    """Return the notation of figures (2023, 2023H1, 2025Q3, 2025-06, 2025-01/2025-09, 2023/2027) of what was typed.

    Nothing typed means that the figure is about no period: None. Raises PeriodError.
    """
    text = re.sub(r"\s+", "", unicodedata.normalize("NFKC", typed)).upper()
    if not text or text in {"无", "NONE"}:
        return None
    text = re.sub(r"第?([一二三四])季度?", lambda m: f"{_NUMERALS[m.group(1)]}季度", text)
    for pattern, make in _FORMS:
        if found := re.fullmatch(pattern, text):
            if (period := make(found)) is not None:
                return period
            break
    raise PeriodError(
        QCoreApplication.translate(
            "PeriodField", "看不懂这个时期，请按“2023年”“2023年上半年”“2025年三季度”“2025年1—9月”的样子填写。"
        )
    )


def period_words(period: str | None) -> str:
    """Return a period as offices write it: 2023H1 → 2023年上半年; empty for None; unknown notation unchanged."""
    if not period:
        return ""
    for pattern, words in _WORDS:
        if found := re.fullmatch(pattern, period):
            return words.format(*(part.lstrip("0") for part in found.groups()))
    return period


def _month(year: str, month: str) -> str | None:
    return f"{year}-{int(month):02d}" if 1 <= int(month) <= 12 else None


def _months(year: str, first: str, last_year: str, last: str) -> str | None:
    begin, finish = _month(year, first), _month(last_year, last)
    return f"{begin}/{finish}" if begin and finish and begin < finish else None


def _years(first: str, last: str) -> str | None:
    return f"{first}/{last}" if first < last else None


_FORMS = (
    (rf"{_YEAR}年?(?:度|全年)?", lambda m: m[1]),
    (rf"{_YEAR}年?(?:上半年|H1|1{_DASH}6月份?)", lambda m: f"{m[1]}H1"),
    (rf"{_YEAR}年?(?:下半年|H2|7{_DASH}12月份?)", lambda m: f"{m[1]}H2"),
    (rf"{_YEAR}年?(?:Q([1-4])|([1-4])季度)", lambda m: f"{m[1]}Q{m[2] or m[3]}"),
    (rf"{_YEAR}年?前([1-4])季度", lambda m: {"1": f"{m[1]}Q1", "2": f"{m[1]}H1", "4": m[1]}.get(m[2], f"{m[1]}-01/{m[1]}-09")),
    (rf"{_YEAR}(?:年|-)(\d\d?)月?份?", lambda m: _month(m[1], m[2])),
    (rf"{_YEAR}年?(\d\d?)月?份?{_DASH}(\d\d?)月份?", lambda m: _months(m[1], m[2], m[1], m[3])),
    (rf"{_YEAR}(?:年|-)(\d\d?)月?{_DASH}{_YEAR}(?:年|-)(\d\d?)月?", lambda m: _months(m[1], m[2], m[3], m[4])),
    (rf"{_YEAR}年?{_DASH}{_YEAR}年?", lambda m: _years(m[1], m[2])),
)

_WORDS = (
    (r"(\d{4})", "{0}年"),
    (r"(\d{4})H1", "{0}年上半年"),
    (r"(\d{4})H2", "{0}年下半年"),
    (r"(\d{4})Q1", "{0}年一季度"),
    (r"(\d{4})Q2", "{0}年二季度"),
    (r"(\d{4})Q3", "{0}年三季度"),
    (r"(\d{4})Q4", "{0}年四季度"),
    (r"(\d{4})-(\d\d)", "{0}年{1}月"),
    (r"(\d{4})-(\d\d)/\1-(\d\d)", "{0}年{1}—{2}月"),
    (r"(\d{4})-(\d\d)/(\d{4})-(\d\d)", "{0}年{1}月—{2}年{3}月"),
    (r"(\d{4})/(\d{4})", "{0}—{1}年"),
)

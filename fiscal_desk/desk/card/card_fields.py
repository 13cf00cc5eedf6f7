"""The fields of a report card as they are typed and shown."""

from __future__ import annotations

import datetime
import re
import unicodedata

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.fields.period_typed import PeriodError, parse_period
from fiscal_desk.desk.words.spoken import name_of
from fiscal_desk.report.model import ReportCard, ReportKind

#: In the order of the dialog.
FIELDS = ("title", "place", "level", "issuer", "kind", "period", "date")
LEVELS = ("全国", "省级", "市级", "县级", "乡级")
_DATE = re.compile(r"(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})\s*日?")


class CardFieldError(ValueError):
    """Typed words that a field cannot take; `str(error)` is one line for the user."""


def field_name(name: str) -> str:
    """Return a field's name with its key."""
    translate = QCoreApplication.translate
    return {
        "title": translate("CardFields", "标题(&T)"),
        "place": translate("CardFields", "地区(&L)"),
        "level": translate("CardFields", "层级(&V)"),
        "issuer": translate("CardFields", "发文单位(&I)"),
        "kind": translate("CardFields", "报告类型(&K)"),
        "period": translate("CardFields", "报告期(&P)"),
        "date": translate("CardFields", "日期(&D)"),
    }[name]


def level_name(level: str) -> str:
    """Return the words for a level of government."""
    translate = QCoreApplication.translate
    return {
        "全国": translate("CardFields", "全国"),
        "省级": translate("CardFields", "省级"),
        "市级": translate("CardFields", "市级"),
        "县级": translate("CardFields", "县级"),
        "乡级": translate("CardFields", "乡级"),
    }.get(level, translate("CardFields", "不明"))


def kind_words(kind: ReportKind) -> str:
    """Return the words for a kind of report, with some for no kind in particular."""
    return name_of(kind)


def parse_date(typed: str) -> str | None:
    """Return a day in ISO form, None for nothing typed. Raises CardFieldError."""
    text = unicodedata.normalize("NFKC", typed).strip()
    if not text:
        return None
    found = _DATE.fullmatch(text)
    try:
        if found:
            return datetime.date(*(int(part) for part in found.groups())).isoformat()
    except ValueError:
        pass
    raise CardFieldError(
        QCoreApplication.translate("CardFields", "看不懂这个日期，请按“2024年1月8日”或“2024-01-08”的样子填写。")
    )


def parse_card_period(typed: str) -> str | None:
    """Return a period in the notation of figures, None for nothing typed. Raises CardFieldError."""
    try:
        return parse_period(typed)
    except PeriodError as error:
        raise CardFieldError(str(error)) from error


def entered_fields(card: ReportCard, read: ReportCard, before: ReportCard) -> tuple[str, ...]:
    """Return the fields of a card that hold by the user's word: other than the program reads, or affirmed `before`."""
    affirmed = {name for name in before.entered if getattr(card, name) == getattr(before, name)}
    return tuple(name for name in FIELDS if name in affirmed or getattr(card, name) != getattr(read, name))

"""Heads and scopes of the comparison's views in the language of the interface: the comparison tells them in Chinese."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.fields.period_typed import PeriodError, parse_period
from fiscal_desk.desk.words.fitted_words import QT_TRANSLATE_NOOP
from fiscal_desk.desk.words.spoken import period_words, say

_BETWEEN = QT_TRANSLATE_NOOP("Scopes", "，")
#: Scopes that are words, and no names of places.
_SCOPES = (
    QT_TRANSLATE_NOOP("Scopes", "全国"),
    QT_TRANSLATE_NOOP("Scopes", "全省"),
    QT_TRANSLATE_NOOP("Scopes", "全市"),
    QT_TRANSLATE_NOOP("Scopes", "全区"),
    QT_TRANSLATE_NOOP("Scopes", "全县"),
    QT_TRANSLATE_NOOP("Scopes", "中央"),
    QT_TRANSLATE_NOOP("Scopes", "地方"),
    QT_TRANSLATE_NOOP("Scopes", "省级"),
    QT_TRANSLATE_NOOP("Scopes", "省本级"),
    QT_TRANSLATE_NOOP("Scopes", "市级"),
    QT_TRANSLATE_NOOP("Scopes", "市本级"),
    QT_TRANSLATE_NOOP("Scopes", "区级"),
    QT_TRANSLATE_NOOP("Scopes", "区本级"),
    QT_TRANSLATE_NOOP("Scopes", "县级"),
    QT_TRANSLATE_NOOP("Scopes", "县本级"),
)


def view_words(words: str) -> str:
    """Return a head, or place, scope and period of a line, with what is no name in the language of the interface."""
    parts = (_one(part) for part in words.split(_BETWEEN))
    return QCoreApplication.translate("Scopes", _BETWEEN).join(parts)


def _one(word: str) -> str:
    if word in _SCOPES:
        return QCoreApplication.translate("Scopes", word)
    try:
        period = parse_period(word)
    except PeriodError:
        return say(word)
    return period_words(period) if period else say(word)

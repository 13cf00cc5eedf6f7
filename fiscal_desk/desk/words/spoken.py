"""The vocabulary in the language of the interface."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from fiscal_desk.comparison.model import Verdict
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.vocabulary import words
from fiscal_desk.vocabulary.periods import period_word


def say(word: str) -> str:
    """Return a word of the vocabulary in the language of the interface."""
    return QCoreApplication.translate("Vocabulary", word)


def name_of(member: StrEnum) -> str:
    """Return what a value is called."""
    return say(words.word_of(member))


def choice_name(member: StrEnum) -> str:
    """Return what a value is called where it is offered for choice, with what explains it."""
    return say(words.explained(member))


def verdict_name(verdict: Verdict | None) -> str:
    """Return the word for a row's verdict; None is a row that only one report states."""
    return say(verdict_word(verdict))


def bracketed(said: str, inside: object) -> str:
    """Return words with something in brackets behind them, as the language of the interface writes those."""
    return QCoreApplication.translate("Brackets", "{said}（{inside}）").format(said=said, inside=inside)


def field_label(name: str) -> str:
    """Return the name of a figure's field."""
    return say(words.field_name(name))


def period_words(period: str | None) -> str:
    """Return a period as people write it, empty for None: 2025Q3 is 2025年三季度."""
    return period_word(period, say) if period else ""


def axis_words(axis: str) -> str:
    """Return the name of a chart's axis, which has its unit in brackets; the unit stays as the reports write it."""
    name, _, unit = axis.partition("（")
    no_measures = {
        "金额": QCoreApplication.translate("Axis", "金额"),
        "数量": QCoreApplication.translate("Axis", "数量"),
    }
    said = no_measures.get(name) or say(name)
    return bracketed(said, unit.removesuffix("）")) if unit else said

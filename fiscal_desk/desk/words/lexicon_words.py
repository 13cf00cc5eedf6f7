"""The words in which the desk speaks of the lexicon's entries."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.desk.words.spoken import name_of
from fiscal_desk.figures.model import Stance


def becomes_words(entry: Entry, catalogue: Catalogue) -> str:
    """Return what an entry's phrase becomes, as people read it; an id that the catalogue does not have stays."""
    if entry.kind is EntryKind.ALIAS:
        indicator = catalogue.indicators.get(entry.becomes)
        return indicator.name if indicator else entry.becomes
    if entry.kind is EntryKind.STANCE:
        return name_of(Stance(entry.becomes))
    if entry.kind is EntryKind.REJECT:
        return QCoreApplication.translate("LexiconWords", "剔除")
    return entry.becomes


def entry_sentence(entry: Entry, catalogue: Catalogue) -> str:
    """Return an entry in one phrase: 指标“税收”改称“税收收入”."""
    translate = QCoreApplication.translate
    words = {
        EntryKind.RENAME: translate("LexiconWords", "指标“{phrase}”改称“{becomes}”"),
        EntryKind.ALIAS: translate("LexiconWords", "指标“{phrase}”归入“{becomes}”"),
        EntryKind.UNIT: translate("LexiconWords", "数字后的“{phrase}”，单位是“{becomes}”"),
        EntryKind.REJECT: translate("LexiconWords", "“{phrase}”里的数不是数据"),
        EntryKind.SCOPE: translate("LexiconWords", "标题“{phrase}”下的范围是“{becomes}”"),
        EntryKind.STANCE: translate("LexiconWords", "标题“{phrase}”下的性质是“{becomes}”"),
    }[entry.kind]
    # A phrase that has its own quotation marks does not get others around them.
    phrase = entry.phrase[1:-1] if entry.phrase.startswith("“") and entry.phrase.endswith("”") else entry.phrase
    return words.format(phrase=phrase, becomes=becomes_words(entry, catalogue))


def time_words(when: str) -> str:
    """Return a moment (ISO 8601) as a list shows it, to the minute; words that are none stay as they are."""
    try:
        return f"{datetime.fromisoformat(when):%Y-%m-%d %H:%M}"
    except ValueError:
        return when

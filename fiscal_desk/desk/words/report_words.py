"""What a report's card says, in words of the interface."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QLocale

from fiscal_desk.case.model import CaseReport
from fiscal_desk.desk.words.spoken import name_of, period_words
from fiscal_desk.report.model import ReportCard, ReportKind


def kind_name(kind: ReportKind) -> str:
    """Return the name of a kind of report, empty for none in particular."""
    return "" if kind is ReportKind.OTHER else name_of(kind)


def describe_card(card: ReportCard) -> str:
    """Return place, period and kind in one line, as far as they are known."""
    return " · ".join(part for part in (card.place, period_words(card.period), kind_name(card.kind)) if part)


def short_names(reports: Sequence[CaseReport]) -> dict[str, str]:
    """Return a short name for every report, by id: place and period; the kind, then the title where that is not enough.

    Names are for narrow columns and tabs, and differ wherever titles do.
    """
    language = QLocale().name()
    return dict(_short_names(tuple((each.id, each.report.card, each.report.origin.name) for each in reports), language))


@lru_cache(maxsize=8)
def _short_names(reports: tuple[tuple[str, ReportCard, str], ...], _language: str) -> dict[str, str]:
    """Return the same for ids, cards and names of files: every list asks after every step, and cards seldom change.

    The language keeps names of one window out of the next, which speaks another.
    """
    cards = {report_id: card for report_id, card, _ in reports}
    # A period without a place names no report.
    names = {each: _joined(card.place, period_words(card.period)) if card.place else "" for each, card in cards.items()}
    more = {each: _joined(name, kind_name(cards[each].kind)) if name else "" for each, name in names.items()}
    titles = {report_id: _head(card.title or name) for report_id, card, name in reports}
    for fuller in (more, titles):
        counted = Counter(names.values())
        names = {each: fuller[each] if not name or counted[name] > 1 else name for each, name in names.items()}
    return names


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _head(title: str) -> str:
    """Return a title without what follows in brackets: 政府工作报告（2024年2月3日在…会议上） is 政府工作报告."""
    return re.split(r"[（(]", title, maxsplit=1)[0].strip() or title

"""What a case is called that has no name yet: by the places, periods and kind of its reports."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.words.report_words import kind_name
from fiscal_desk.desk.words.spoken import period_words
from fiscal_desk.report.model import Report

#: So long a title makes a name, in letters; a Chinese one is as wide as two others.
_LONGEST = 60
_CUT_NUMBER = re.compile(r"[\d—–-]*\d$")
_YEAR = re.compile(r"\d{4}")
#: What no system takes in the name of a file.
_REFUSED = re.compile(r'[\\/:*?"<>|\s]+')


def case_name(reports: Sequence[Report]) -> str:
    """Return a name for a case with these reports, fit for a file: 云岫区2023—2024年财政对读."""
    translate = QCoreApplication.translate
    cards = [report.card for report in reports]
    places = list(dict.fromkeys(card.place for card in cards if card.place))
    if not reports:
        return translate("CaseNaming", "未命名案卷")
    if not places:  # a period alone names no report
        first = reports[0]
        return _fit(first.card.title or Path(first.origin.name).stem) or translate("CaseNaming", "未命名案卷")
    place = "、".join(places)
    if len(places) > 2:
        place = translate("CaseNaming", "{first}等{count}地").format(first=places[0], count=len(places))
    kinds = {kind_name(card.kind) for card in cards}
    kind = kinds.pop() if len(kinds) == 1 else ""
    if not kind or len(reports) > 1:
        kind = translate("CaseNaming", "{kind}对读").format(kind=kind or translate("CaseNaming", "财政"))
    words = translate("CaseNaming", "{place}{period}{kind}")
    return _fit(words.format(place=place, period=_periods([card.period for card in cards if card.period]), kind=kind))


def _periods(periods: Sequence[str]) -> str:
    if len(set(periods)) < 2:
        return period_words(periods[0]) if periods else ""
    years = sorted({year for period in periods for year in _YEAR.findall(period)})
    return period_words(years[0] if len(years) == 1 else f"{years[0]}/{years[-1]}")


def _fit(name: str) -> str:
    """Return a name without what no system takes, and without the blanks of a heading that was spread out."""
    name = _REFUSED.sub(" " if re.search("[A-Za-z]", name) else "", name).strip()
    room = _LONGEST
    for at, letter in enumerate(name):
        room -= 1 if letter.isascii() else 2
        if room < 0:
            cut = name[:at]
            return (
                _CUT_NUMBER.sub("", cut) if letter in "0123456789—–-" else cut
            ).strip()  # half a year is another year
    return name

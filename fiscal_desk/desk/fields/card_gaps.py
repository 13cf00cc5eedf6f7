"""What a report's card leaves open that figures depend on, and whether the user was asked. Without widgets.

That a case's user was asked is a choice of the case, so that nobody is asked again when it is opened again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import msgspec

from fiscal_desk.case.changes.commands import SetChoice
from fiscal_desk.case.model import CaseReport
from fiscal_desk.figures.frames.outsets.outset import of_report
from fiscal_desk.figures.mentions.evidence import Opener
from fiscal_desk.report.card.card_places import find_level
from fiscal_desk.report.model import Report, ReportCard

#: Name of the case's choice: ids of reports, each with what the user did about the question.
CHOICE = "card_asked"


class Asked(StrEnum):
    """What the user did about the question. The values stand in users' files."""

    ANSWERED = "answered"
    DISMISSED = "dismissed"


@dataclass(frozen=True)
class CardGaps:
    """`missing` names the fields of the card that are unknown or guessed, in the order in which they are asked for.

    `guess` is the period that figures are read with meanwhile, None where there is none or it is known.
    """

    missing: tuple[str, ...] = ()
    guess: str | None = None


def card_gaps(report: Report) -> CardGaps:
    """Return what a report's card leaves open; what the user entered, be it nothing, is no gap."""
    card = report.card
    missing = [name for name in ("title", "place") if not getattr(card, name) and name not in card.entered]
    guess = None
    if "period" not in card.entered:
        whole = of_report(report)
        if whole.guess or whole.period.opener is Opener.DEFAULT:
            missing.append("period")
            guess = whole.period.value
    return CardGaps(tuple(missing), guess)


def open_question(report: CaseReport, choice: Callable[[str], Any]) -> CardGaps:
    """Return what is still to be asked about a report of a case; `choice` is `Case.choice`.

    A report without figures is not asked about.
    """
    if not report.reading.figures or report.id in _asked(choice):
        return CardGaps()
    return card_gaps(report.report)


def asked_step(report_id: str, asked: Asked, choice: Callable[[str], Any]) -> SetChoice:
    """Return the command that remembers that a report's user was asked."""
    return SetChoice(CHOICE, {**_asked(choice), report_id: asked.value})


def with_answers(report: Report, answers: Mapping[str, str]) -> ReportCard:
    """Return a report's card with what the user typed, by field; the level follows the place."""
    card = report.card
    told = dict(answers)
    if "place" in told and "level" not in card.entered:
        told["level"] = "全国" if told["place"] == "全国" else find_level(told["place"], report.text)
    new = {name for name, value in told.items() if value != getattr(card, name)} | answers.keys()
    entered = tuple(name for name in ReportCard.__struct_fields__ if name in card.entered or name in new)
    return msgspec.structs.replace(card, **told, entered=entered)


def _asked(choice: Callable[[str], Any]) -> dict[str, str]:
    value = choice(CHOICE)
    return dict(value) if isinstance(value, dict) else {}

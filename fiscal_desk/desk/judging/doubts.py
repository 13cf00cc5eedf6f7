"""Figures that the reader was not sure of, as findings: one is settled by saying that it is right, or is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fiscal_desk.case.changes.commands import ConfirmFigures, RejectFigures, RestoreFigures
from fiscal_desk.case.model import CaseFigure, FigureState
from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.desk.fields.field_words import confidence_words
from fiscal_desk.desk.fields.value_typed import print_short
from fiscal_desk.desk.words.spoken import period_words
from fiscal_desk.figures.model import DOUBTFUL_BELOW

if TYPE_CHECKING:
    from fiscal_desk.case.case import Case
    from fiscal_desk.case.changes.commands import Command
    from fiscal_desk.case.model import FigureKey

#: What stands for a kind of finding; it begins no id in users' files, because a figure keeps its own state.
KIND = "doubt"


@dataclass(frozen=True)
class DoubtLine:
    """A figure that was or is in doubt, and the name of its report."""

    figure: CaseFigure
    reports: str
    kind: str = KIND
    outdated: bool = False
    earlier: str = ""

    @property
    def id(self) -> str:
        """What the line is known by while it is shown."""
        return f"{KIND}:{self.figure.key.report}:{self.figure.key.figure}"

    @property
    def state(self) -> FindingState:
        """How it stands: what was looked at is settled, with a note it is explained."""
        if self.figure.state is FigureState.DOUBTFUL:
            return FindingState.TO_CHECK
        if self.figure.state is FigureState.REJECTED:
            return FindingState.NOT_USED
        return FindingState.EXPLAINED if self.note else FindingState.VERIFIED

    @property
    def says(self) -> str:
        """What it is, and how sure the reader was."""
        now, original = self.figure.current, self.figure.original or self.figure.current
        about = " ".join(filter(None, (now.indicator or now.text, print_short(now), period_words(now.period))))
        return f"{about} · {confidence_words(original, reviewed=self.figure.state.reviewed)}"

    @property
    def note(self) -> str:
        """What somebody noted on the figure."""
        return self.figure.note

    @property
    def who(self) -> str:
        """Who looked at it."""
        return self.figure.corrections[-1].who if self.figure.corrections else ""

    @property
    def when(self) -> str:
        """When that was, as ISO 8601."""
        return self.figure.corrections[-1].when if self.figure.corrections else ""


def doubts(case: Case, names: Mapping[str, str]) -> Iterator[DoubtLine]:
    """Yield the figures of a case that the reader was not sure of, in the order of reports and texts."""
    for report in case.reports:
        for figure in case.figures(report.id):
            if figure.original is not None and figure.original.confidence < DOUBTFUL_BELOW:
                yield DoubtLine(figure, names.get(report.id, ""))


def settling(keys: tuple[FigureKey, ...], state: FindingState) -> Command:
    """Return the command that puts doubts into a state."""
    if state is FindingState.TO_CHECK:
        return RestoreFigures(keys)
    return RejectFigures(keys) if state is FindingState.NOT_USED else ConfirmFigures(keys)

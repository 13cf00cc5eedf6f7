"""The case in memory: one immutable value, and the effects that turn it into the next one and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from fiscal_desk.case.model import CaseReport, FigureKey
from fiscal_desk.case.state.decisions import Decision
from fiscal_desk.case.state.memo_words import MemoWords, memo_words
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import Report, ReportCard


class ReportRecord(msgspec.Struct, frozen=True):
    """A report's place in the case: which stored report and reading it is, its card, and where it stands."""

    opened: str
    reading: str
    card: ReportCard
    position: int


class CaseState(msgspec.Struct, frozen=True):
    """Everything in a case at one moment.

    `opened` and `readings` hold reports and readings by ids of their own and only grow, so that undo finds again what
    a command took out; `reports` and `decisions` (by report and figure id) say what is in the case.
    """

    opened: Mapping[str, Report] = {}
    readings: Mapping[str, Reading] = {}
    reports: Mapping[str, ReportRecord] = {}
    decisions: Mapping[str, Mapping[str, Decision]] = {}
    choices: Mapping[str, Any] = {}

    @property
    def memo(self) -> MemoWords:
        """What the user said about the memo."""
        return memo_words(self.choices)

    def in_order(self) -> list[str]:
        """Return the ids of the reports as they stand side by side."""
        return sorted(self.reports, key=lambda report_id: self.reports[report_id].position)

    def reading(self, report_id: str) -> Reading:
        """Return what was read from a report. Raises KeyError."""
        return self.readings[self.reports[report_id].reading]

    def report(self, report_id: str) -> Report:
        """Return a report with its card as it stands. Raises KeyError."""
        record = self.reports[report_id]
        report = self.opened[record.opened]
        return report if report.card == record.card else msgspec.structs.replace(report, card=record.card)

    def case_report(self, report_id: str) -> CaseReport:
        """Return a report of the case. Raises KeyError."""
        return CaseReport(report_id, self.report(report_id), self.reading(report_id))


class ReportChange(msgspec.Struct, frozen=True, tag="report"):
    """A report came (`before` None), went (`after` None), or stands otherwise."""

    report: str
    before: ReportRecord | None
    after: ReportRecord | None


class DecisionChange(msgspec.Struct, frozen=True, tag="decision"):
    """What stands decided about a figure changed; None where nothing stands."""

    key: FigureKey
    before: Decision | None
    after: Decision | None


class ChoiceChange(msgspec.Struct, frozen=True, tag="choice"):
    """A setting of the case changed; None where it is not set."""

    name: str
    before: Any
    after: Any


Effect = tuple[ReportChange | DecisionChange | ChoiceChange, ...]


def inverse(effect: Effect) -> Effect:
    """Return the effect that takes another one back."""
    return tuple(msgspec.structs.replace(change, before=change.after, after=change.before) for change in effect[::-1])


def put(state: CaseState, effect: Effect) -> CaseState:
    """Return the state after an effect. Only what changes is copied."""
    reports: dict[str, ReportRecord] | None = None
    choices: dict[str, Any] | None = None
    touched: dict[str, dict[str, Decision]] = {}
    for change in effect:
        match change:
            case ReportChange():
                reports = _set(dict(state.reports) if reports is None else reports, change.report, change.after)
            case ChoiceChange():
                choices = _set(dict(state.choices) if choices is None else choices, change.name, change.after)
            case DecisionChange(key=key):
                if key.report not in touched:
                    touched[key.report] = dict(state.decisions.get(key.report, {}))
                _set(touched[key.report], key.figure, change.after)
    return msgspec.structs.replace(
        state,
        reports=state.reports if reports is None else reports,
        choices=state.choices if choices is None else choices,
        decisions={**state.decisions, **touched} if touched else state.decisions,
    )


def keep(state: CaseState, opened: Mapping[str, Report], readings: Mapping[str, Reading]) -> CaseState:
    """Return the state with more stored reports and readings."""
    if not opened and not readings:
        return state
    return msgspec.structs.replace(state, opened={**state.opened, **opened}, readings={**state.readings, **readings})


def merged(effects: Iterable[Effect]) -> Effect:
    """Return one effect for several in a row: each place changes once, from its first `before` to its last `after`."""
    places: dict[tuple[str, str], ReportChange | DecisionChange | ChoiceChange] = {}
    for effect in effects:
        for change in effect:
            place = _place(change)
            first = places.get(place)
            places[place] = change if first is None else msgspec.structs.replace(change, before=first.before)
    return tuple(change for change in places.values() if change.before != change.after)


def _place(change: ReportChange | DecisionChange | ChoiceChange) -> tuple[str, str]:
    match change:
        case ReportChange():
            return "report", change.report
        case DecisionChange():
            return change.key.report, change.key.figure
        case ChoiceChange():
            return "choice", change.name


def _set(places: dict[str, Any], name: str, value: Any) -> dict[str, Any]:
    if value is None:
        places.pop(name, None)
    else:
        places[name] = value
    return places

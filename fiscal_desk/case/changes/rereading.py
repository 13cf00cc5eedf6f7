"""Carries what the user decided over to a new reading of a report. What finds no place is orphaned, never dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import msgspec

from fiscal_desk.case.changes.deciding import changed
from fiscal_desk.case.model import FigureKey
from fiscal_desk.case.state.decisions import NOTHING, Decision, Orphan, Stamp
from fiscal_desk.case.state.following import in_new_text, on_read_figure, renamed
from fiscal_desk.case.state.span_matching import Places
from fiscal_desk.case.state.state import CaseState, DecisionChange, ReportRecord
from fiscal_desk.case.state.text_map import TextMap
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Span


class _Found(msgspec.Struct, frozen=True):
    """A decision on its way: the figure that it was made about, in which stored report, and where that stands now."""

    name: str
    decision: Decision
    anchor: Figure
    opened: str
    texts: TextMap
    span: Span | None


def carried_over(state: CaseState, report_id: str, after: ReportRecord, stamp: Stamp) -> tuple[DecisionChange, ...]:
    """Return how the decisions about a report's figures change when it becomes `after`.

    `state` holds the stored report and reading that `after` names, and is otherwise as before. The surest matches are
    made first: figures in the very same place, then those that overlap by half, then places without a figure.
    """
    decisions = state.decisions.get(report_id, {})
    if not decisions:
        return ()
    found = _find(state, report_id, decisions, after)
    figures = state.readings[after.reading].figures
    matches = _match(found, figures)
    moved: dict[str, Decision] = {}
    for item in found:
        figure = matches.get(item.name)
        placed = _placed(state, report_id, item, figure, after)
        if placed is None or placed[0] in moved:
            placed = _orphaned(report_id, item, stamp)
        moved[placed[0]] = placed[1]
    changes: list[DecisionChange] = []
    for name in dict.fromkeys((*decisions, *moved)):
        key = FigureKey(report_id, name)
        changes.extend(changed(key, decisions.get(name, NOTHING), moved.get(name, NOTHING)))
    return tuple(changes)


def _find(state: CaseState, report_id: str, decisions: Mapping[str, Decision], after: ReportRecord) -> list[_Found]:
    read = {figure.id: figure for figure in state.reading(report_id).figures}
    text = state.opened[after.opened].text
    maps: dict[str, TextMap] = {}
    found = []
    for name, decision in decisions.items():
        if decision.orphan is not None:
            anchor, opened = decision.orphan.figure, decision.orphan.opened
        else:
            anchor, opened = decision.added or read[name], state.reports[report_id].opened
        if opened not in maps:
            maps[opened] = TextMap(state.opened[opened].text, text)
        span = maps[opened].place(anchor.start, anchor.end)
        found.append(_Found(name, decision, anchor, opened, maps[opened], span))
    return found


def _match(found: Sequence[_Found], figures: tuple[Figure, ...]) -> dict[str, Figure]:
    """Return the new figure for every decision that has one; no figure is given away twice."""
    places = Places((Span(figure.start, figure.end), figure) for figure in figures)
    matches: dict[str, Figure] = {}
    for take in (places.take_exact, places.take_overlapping):
        for item in found:
            if item.span is not None and item.name not in matches and (figure := take(item.span)) is not None:
                matches[item.name] = figure
    return matches


def _placed(
    state: CaseState, report_id: str, item: _Found, figure: Figure | None, after: ReportRecord
) -> tuple[str, Decision] | None:
    """Return a decision under its new figure's id, or None where it has no place in the new reading."""
    corrections = item.decision.corrections
    if figure is not None and item.decision.added is not None:
        corrections = on_read_figure(corrections, figure)
        name = figure.id
    else:
        if figure is not None:
            name, now = figure.id, Span(figure.start, figure.end)
        elif item.decision.added is not None and item.span is not None:
            name, now = f"a{item.span.start}-{item.span.end}", item.span
        else:
            return None
        if item.opened != after.opened:
            followed = in_new_text(corrections, item.anchor, now, item.texts, state.opened[after.opened])
            if followed is None:
                return None
            corrections = followed
    corrections = renamed(corrections, FigureKey(report_id, name))
    return name, msgspec.structs.replace(item.decision, corrections=corrections, orphan=None)


def _orphaned(report_id: str, item: _Found, stamp: Stamp) -> tuple[str, Decision]:
    if item.decision.orphan is not None:
        return item.name, item.decision
    # An id of its own: the new reading may use the old one for another figure.
    name = f"o{stamp.seq}-{item.name}"
    corrections = renamed(item.decision.corrections, FigureKey(report_id, name))
    orphan = Orphan(item.anchor, item.opened)
    return name, msgspec.structs.replace(item.decision, corrections=corrections, orphan=orphan)

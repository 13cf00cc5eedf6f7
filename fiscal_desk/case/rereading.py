"""Carries what the user decided over to a new reading of a report. What finds no place is orphaned, never dropped."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

import msgspec

from fiscal_desk.case.deciding import changed
from fiscal_desk.case.decisions import NOTHING, Decision, Orphan, Stamp
from fiscal_desk.case.following import in_new_text, on_read_figure, renamed
from fiscal_desk.case.model import FigureKey
from fiscal_desk.case.state import CaseState, DecisionChange, ReportRecord
from fiscal_desk.case.text_map import TextMap
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Span

#: How far before a span (characters) a figure that reaches into it can begin.
_REACH = 400


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
    ordered = sorted(figures, key=lambda figure: figure.start)
    starts = [figure.start for figure in ordered]
    exact = {(figure.start, figure.end): figure for figure in ordered}
    matches: dict[str, Figure] = {}
    taken: set[str] = set()
    for item in found:
        figure = exact.get((item.span.start, item.span.end)) if item.span is not None else None
        if figure is not None and figure.id not in taken:
            matches[item.name] = figure
            taken.add(figure.id)
    for item in found:
        if item.name in matches or item.span is None:
            continue
        near = ordered[bisect_left(starts, item.span.start - _REACH) : bisect_left(starts, item.span.end)]
        free = [figure for figure in near if figure.id not in taken and _overlap(figure, item.span) >= 0.5]
        if free:
            figure = max(free, key=lambda figure: _overlap(figure, item.span))
            matches[item.name] = figure
            taken.add(figure.id)
    return matches


def _overlap(figure: Figure, span: Span | None) -> float:
    """Return how much of the shorter of the two stands in both."""
    assert span is not None
    shared = min(figure.end, span.end) - max(figure.start, span.start)
    return shared / min(figure.end - figure.start, span.end - span.start)


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

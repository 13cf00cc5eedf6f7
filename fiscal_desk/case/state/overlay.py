"""The user's word laid over a reading: what the desk shows and what the comparison gets. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.case.state.decisions import NOTHING, Decision, current_figure, state_of
from fiscal_desk.figures.model import ActualPlan, Figure, LevelChange, Reading, Relation, Same, Share, Sum, Task


def lay_over(report_id: str, reading: Reading, decisions: Mapping[str, Decision]) -> tuple[CaseFigure, ...]:
    """Return a report's figures as they stand, in text order, rejected ones included and orphans left out."""
    figures = [
        _case_figure(FigureKey(report_id, figure.id), figure, figure, decisions.get(figure.id, NOTHING))
        for figure in reading.figures
    ]
    for figure_id, decision in decisions.items():
        if decision.orphan is None and (added := decision.added) is not None:
            figures.append(_case_figure(FigureKey(report_id, figure_id), added, None, decision))
    return tuple(sorted(figures, key=_in_text_order))


def lay_over_again(
    figures: tuple[CaseFigure, ...], before: Mapping[str, Decision], decisions: Mapping[str, Decision]
) -> tuple[CaseFigure, ...] | None:
    """Return a report's figures under other decisions about the same reading; None where one came or went.

    `figures` are those under the decisions `before`. Whatever nobody decided anew is the very same value, so that who
    looks at ten thousand figures finds the one that changed by identity.
    """
    anew = {name for name, word in decisions.items() if name not in before or before[name] is not word}
    decided = anew | (before.keys() - decisions.keys())
    if any((decisions.get(each) or before[each]).orphan is not None for each in decided):
        return None
    laid, moved = list(figures), False
    for at, figure in enumerate(figures):
        if (name := figure.key.figure) in decided:
            decided.discard(name)
            decision = decisions.get(name, NOTHING)
            base = figure.original or decision.added
            if base is None:
                return None
            laid[at] = now = _case_figure(figure.key, base, figure.original, decision)
            moved = moved or (now.current.start, now.current.end) != (figure.current.start, figure.current.end)
    if decided:
        return None
    return tuple(sorted(laid, key=_in_text_order) if moved else laid)


def _in_text_order(figure: CaseFigure) -> tuple[int, int, str]:
    return figure.current.start, figure.current.end, figure.key.figure


def orphans_of(report_id: str, decisions: Mapping[str, Decision]) -> tuple[CaseFigure, ...]:
    """Return what was decided about figures that a newer reading no longer has."""
    found = []
    for figure_id, decision in decisions.items():
        if decision.orphan is not None:
            base = decision.orphan.figure
            original = None if decision.added is not None else base
            figure = _case_figure(FigureKey(report_id, figure_id), base, original, decision)
            found.append(msgspec.structs.replace(figure, orphaned=True))
    return tuple(sorted(found, key=_in_text_order))


def reading_of(reading: Reading, figures: tuple[CaseFigure, ...]) -> Reading:
    """Return the reading as the user left it: corrected figures in place of read ones, rejected ones out, added in.

    Relations name figures by their start: they follow a figure whose span was moved, and are left out where a member
    is gone. Whether a relation holds is unknown (None) once a member's number was changed.
    """
    standing = [figure for figure in figures if figure.state is not FigureState.REJECTED]
    pairs = [(figure.original, figure.current) for figure in standing if figure.original is not None]
    return _with_figures(reading, tuple(figure.current for figure in standing), pairs)


def only_standing(reading: Reading, figures: tuple[Figure, ...]) -> Reading:
    """Return a reading with some of its own figures, changed or not, without the relations of those left out."""
    before = {figure.id: figure for figure in reading.figures}
    return _with_figures(reading, figures, [(before[figure.id], figure) for figure in figures])


def _with_figures(reading: Reading, figures: tuple[Figure, ...], pairs: Iterable[tuple[Figure, Figure]]) -> Reading:
    moved: dict[int, int] = {}
    changed: set[int] = set()
    for before, after in pairs:
        moved[before.start] = after.start
        if not _same_number(before, after):
            changed.add(before.start)
    relations = tuple(
        kept for relation in reading.relations if (kept := _carried(relation, moved, changed)) is not None
    )
    tasks = tuple(_task(task, moved) for task in reading.tasks)
    return Reading(figures, relations, tasks)


def _case_figure(key: FigureKey, base: Figure, original: Figure | None, decision: Decision) -> CaseFigure:
    return CaseFigure(
        key=key,
        current=current_figure(base, decision),
        original=original,
        state=state_of(base, decision),
        note=decision.note,
        corrections=decision.corrections,
    )


def _same_number(one: Figure, other: Figure) -> bool:
    return (one.value, one.value_max, one.unit, one.quantum, one.bound, one.measure) == (
        other.value,
        other.value_max,
        other.unit,
        other.quantum,
        other.bound,
        other.measure,
    )


def _members(relation: Relation) -> tuple[int, ...]:
    match relation:
        case Sum():
            return (relation.total, *relation.parts)
        case Share():
            return tuple(start for start in (relation.part, relation.whole, relation.share) if start is not None)
        case LevelChange():
            return relation.level, relation.change
        case Same():
            return relation.a, relation.b
        case ActualPlan():
            return relation.actual, relation.plan


def _carried(relation: Relation, moved: Mapping[int, int], changed: set[int]) -> Relation | None:
    members = _members(relation)
    if any(start not in moved for start in members):
        return None
    if changed.intersection(members):
        relation = msgspec.structs.replace(relation, holds=None)
    if all(moved[start] == start for start in members):
        return relation
    match relation:
        case Sum():
            parts = tuple(moved[start] for start in relation.parts)
            return msgspec.structs.replace(relation, total=moved[relation.total], parts=parts)
        case Share():
            named = {name: getattr(relation, name) for name in ("part", "whole", "share")}
            return msgspec.structs.replace(
                relation, **{name: moved[start] for name, start in named.items() if start is not None}
            )
        case LevelChange():
            return msgspec.structs.replace(relation, level=moved[relation.level], change=moved[relation.change])
        case Same():
            return msgspec.structs.replace(relation, a=moved[relation.a], b=moved[relation.b])
        case ActualPlan():
            return msgspec.structs.replace(relation, actual=moved[relation.actual], plan=moved[relation.plan])


def _task(task: Task, moved: Mapping[int, int]) -> Task:
    figures = tuple(moved[start] for start in task.figures if start in moved)
    return task if figures == task.figures else msgspec.structs.replace(task, figures=figures)

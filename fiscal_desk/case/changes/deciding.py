"""The commands about single figures: looks at what they name, refuses what makes no sense, and decides."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import msgspec

from fiscal_desk.case.changes import commands as do
from fiscal_desk.case.errors import refused
from fiscal_desk.case.fields import check_figure, checked_fields, typed_fields
from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.case.state import decisions as word
from fiscal_desk.case.state.decisions import NOTHING, Decision, Stamp, current_figure
from fiscal_desk.case.state.following import renamed
from fiscal_desk.case.state.overlay import lay_over
from fiscal_desk.case.state.state import CaseState, DecisionChange, Effect
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Report

FigureCommand = (
    do.CorrectFigure
    | do.RejectFigures
    | do.ConfirmFigures
    | do.RestoreFigures
    | do.AddFigure
    | do.AdoptDecisions
    | do.SetNote
)


def apply_to_figures(state: CaseState, command: FigureCommand, stamp: Stamp) -> Effect:
    """Return what a command about figures changes. Raises CaseError (refused)."""
    match command:
        case do.CorrectFigure():
            return _correct(state, command, stamp)
        case do.AddFigure():
            return _add(state, command, stamp)
        case do.AdoptDecisions(adoptions=adoptions):
            return _adopt(state, adoptions)
        case do.RejectFigures(keys=keys, why=why):
            return _each(state, keys, lambda key, decision: word.rejected(decision, key, stamp, why))
        case do.ConfirmFigures(keys=keys):
            return _each(state, keys, lambda key, decision: word.confirmed(decision, key, stamp))
        case do.RestoreFigures(keys=keys):
            return _each(state, keys, lambda key, decision: word.restored(decision), orphans=True)
        case do.SetNote(key=key, note=note):
            noted = note.strip()
            return _each(state, (key,), lambda _, decision: msgspec.structs.replace(decision, note=noted), orphans=True)


def changed(key: FigureKey, before: Decision, after: Decision) -> tuple[DecisionChange, ...]:
    """Return the change between two decisions about one figure: none where they are equal."""
    if after == before:
        return ()
    return (DecisionChange(key, None if before == NOTHING else before, None if after == NOTHING else after),)


def _correct(state: CaseState, command: do.CorrectFigure, stamp: Stamp) -> Effect:
    key = command.key
    report = _report(state, key.report)
    decision = state.decisions.get(key.report, {}).get(key.figure, NOTHING)
    base = _base(_read(state, key.report), key, decision)
    changes = checked_fields(command.changes)
    now = current_figure(base, decision)
    if "indicator" in changes and changes["indicator"] != now.indicator:
        changes.setdefault("canonical", None)
    start, end = changes.get("start", now.start), changes.get("end", now.end)
    if (start, end) != (now.start, now.end):
        changes |= _place(report, start, end)
    check_figure(msgspec.structs.replace(now, **changes), changes)
    after = word.corrected(base, decision, key, changes, stamp, command.why, shared=command.shared)
    if _stands_anew(base, decision, after):
        _refuse_overlap(state, key.report, start, end, but=key)
    return changed(key, decision, after)


def _add(state: CaseState, command: do.AddFigure, stamp: Stamp) -> Effect:
    report = _report(state, command.report_id)
    figure = command.figure
    place = _place(report, figure.start, figure.end)
    if place["text"] != figure.text:
        raise refused("所选文字与报告原文不符，请重新选取。")
    key = FigureKey(command.report_id, f"a{figure.start}-{figure.end}")
    try:
        fields = typed_fields(msgspec.structs.asdict(figure) | {"id": key.figure, "block": place["block"]})
    except msgspec.ValidationError:
        raise refused("新数据的内容不完整，请重新填写。") from None
    figure = Figure(**fields)
    check_figure(figure, fields)
    _refuse_overlap(state, key.report, figure.start, figure.end)
    decision = state.decisions.get(key.report, {}).get(key.figure, NOTHING)
    return changed(key, decision, word.added(decision, key, figure, stamp, command.why))


def _adopt(state: CaseState, adoptions: Iterable[do.Adoption]) -> Effect:
    read: dict[str, dict[str, Figure]] = {}
    before: dict[FigureKey, Decision] = {}
    after: dict[FigureKey, Decision] = {}
    for adoption in adoptions:
        key = adoption.key
        report = _report(state, key.report)
        if key.report not in read:
            read[key.report] = _read(state, key.report)
        before.setdefault(key, state.decisions.get(key.report, {}).get(key.figure, NOTHING))
        decision = after.get(key, before[key])
        if adoption.corrections is not None:
            decision = msgspec.structs.replace(decision, corrections=renamed(adoption.corrections, key))
        if adoption.note and adoption.note not in decision.note:
            decision = msgspec.structs.replace(decision, note=f"{decision.note}\n{adoption.note}".strip())
        now = current_figure(_base(read[key.report], key, decision), decision)
        if key.figure in read[key.report] and decision.added is not None:
            raise refused("合并进来的补录与已识别的数据重复，请重新比较两份案卷。")
        if report.text[now.start : now.end] != now.text:
            raise refused("合并进来的数据与报告原文不符，请核对两份案卷中的报告是否相同。")
        after[key] = decision
    return tuple(change for key, decision in after.items() for change in changed(key, before[key], decision))


def _each(
    state: CaseState,
    keys: Iterable[FigureKey],
    decide: Callable[[FigureKey, Decision], Decision],
    *,
    orphans: bool = False,
) -> Effect:
    read: dict[str, dict[str, Figure]] = {}
    changes: list[DecisionChange] = []
    anew: dict[str, set[FigureKey]] = {}
    for key in dict.fromkeys(keys):
        if key.report not in read:
            _report(state, key.report)
            read[key.report] = _read(state, key.report)
        decision = state.decisions.get(key.report, {}).get(key.figure, NOTHING)
        after = decide(key, decision)
        if not (orphans and decision.orphan is not None):
            base = _base(read[key.report], key, decision)
            if _stands_anew(base, decision, after):
                anew.setdefault(key.report, set()).add(key)
        changes.extend(changed(key, decision, after))
    for report_id, standing in anew.items():
        decided = {change.key.figure: change.after or NOTHING for change in changes if change.key.report == report_id}
        figures = lay_over(report_id, state.reading(report_id), {**state.decisions.get(report_id, {}), **decided})
        for figure in figures:
            if figure.key in standing:
                _refuse_among(figures, figure.current.start, figure.current.end, figure.key)
    return tuple(changes)


def _stands_anew(base: Figure, before: Decision, after: Decision) -> bool:
    """Whether a figure that counts after a decision did not count, or stood elsewhere, before it."""
    if not before.corrections and not after.changes:
        return False  # the usual case, ten thousand times over where everything is confirmed
    if word.state_of(base, after) is FigureState.REJECTED:
        return False
    was, now = current_figure(base, before), current_figure(base, after)
    return word.state_of(base, before) is FigureState.REJECTED or (was.start, was.end) != (now.start, now.end)


def _report(state: CaseState, report_id: str) -> Report:
    if report_id not in state.reports:
        raise refused("这份报告已不在案卷中，请先撤销移除或重新打开。")
    return state.opened[state.reports[report_id].opened]


def _read(state: CaseState, report_id: str) -> dict[str, Figure]:
    return {figure.id: figure for figure in state.reading(report_id).figures}


def _base(read: dict[str, Figure], key: FigureKey, decision: Decision) -> Figure:
    """Return the figure as read or as added. Raises CaseError (refused) where there is none."""
    if decision.orphan is not None:
        raise refused("这处数据在重新识别后已找不到，只能写备注或还原；如仍需要，请在原文中补录。")
    base = decision.added or read.get(key.figure)
    if base is None:
        raise refused("这个数据已不在案卷中，请刷新后再选。")
    return base


def _place(report: Report, start: int, end: int) -> dict[str, Any]:
    if not 0 <= start < end <= len(report.text):
        raise refused("所选范围不在报告原文之内，请重新选取。")
    text = report.text[start:end]
    if not text.strip():
        raise refused("所选范围没有文字，请重新选取。")
    block = report.block_at(start)
    return {"start": start, "end": end, "text": text, "block": report.blocks.index(block) if block else 0}


def _refuse_overlap(state: CaseState, report_id: str, start: int, end: int, *, but: FigureKey | None = None) -> None:
    figures = lay_over(report_id, state.reading(report_id), state.decisions.get(report_id, {}))
    _refuse_among(figures, start, end, but)


def _refuse_among(figures: Iterable[CaseFigure], start: int, end: int, but: FigureKey | None) -> None:
    for figure in figures:
        there = figure.current
        if figure.key != but and figure.state is not FigureState.REJECTED and there.start < end and start < there.end:
            raise refused(f"所选文字与已标出的数据“{there.text}”重叠，请先剔除它，或直接更正它。")

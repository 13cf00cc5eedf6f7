"""What each command does: a pure function from a state and a command to the next state and the effect between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

import msgspec

from fiscal_desk.case.changes import commands as do
from fiscal_desk.case.changes.deciding import apply_to_figures
from fiscal_desk.case.changes.memo_steps import apply_to_memo
from fiscal_desk.case.changes.rereading import carried_over
from fiscal_desk.case.changes.step_names import label_of, report_name
from fiscal_desk.case.errors import refused
from fiscal_desk.case.originals.originals import PackedOriginal
from fiscal_desk.case.originals.parts import PackedParts
from fiscal_desk.case.state.carried_card import carried_card
from fiscal_desk.case.state.decisions import Stamp
from fiscal_desk.case.state.state import CaseState, ChoiceChange, Effect, ReportChange, ReportRecord, keep, merged, put
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import Report


class Applied(msgspec.Struct, frozen=True):
    """What a command comes to: the next state, the effect that leads there, and what has to be stored for it.

    `originals`: files' bytes that the command brought along, by the stored report's id; `packed`: reports and
    readings that came packed, by the same id.
    """

    state: CaseState
    effect: Effect
    label: str
    opened: Mapping[str, Report] = {}
    readings: Mapping[str, Reading] = {}
    originals: Mapping[str, bytes | PackedOriginal] = {}
    packed: Mapping[str, PackedParts] = {}


def apply(state: CaseState, command: do.Command, stamp: Stamp) -> Applied:
    """Return what a command makes of a state. The effect is empty where nothing has to change.

    Raises CaseError (refused) where the command makes no sense as it stands; nothing has changed then.
    """
    label = label_of(state, command)
    match command:
        case do.Together():
            return _together(state, command, stamp)
        case do.AddReport():
            return _add_report(state, command, stamp, label)
        case do.RereadReport():
            return _reread(state, command, stamp, label)
        case do.RemoveReport() | do.OrderReports() | do.SetCard():
            effect = _arranged(state, command)
        case do.SetChoice():
            effect = _chosen(state, command)
        case (
            do.CorrectFigure()
            | do.RejectFigures()
            | do.ConfirmFigures()
            | do.RestoreFigures()
            | do.AddFigure()
            | do.AdoptDecisions()
            | do.SetNote()
        ):
            effect = apply_to_figures(state, command, stamp)
        case do.JudgeFindings() | do.RewordSentence() | do.ArrangeMemo() | do.AdoptMemoWords():
            effect = apply_to_memo(state, command, stamp)
        case _:
            assert_never(command)
    return Applied(put(state, effect), effect, label)


def _together(state: CaseState, command: do.Together, stamp: Stamp) -> Applied:
    effects: list[Effect] = []
    opened: dict[str, Report] = {}
    readings: dict[str, Reading] = {}
    originals: dict[str, bytes | PackedOriginal] = {}
    packed: dict[str, PackedParts] = {}
    after = state
    for part in command.commands:
        applied = apply(after, part, stamp)
        after = applied.state
        effects.append(applied.effect)
        opened |= applied.opened
        readings |= applied.readings
        originals |= applied.originals
        packed |= applied.packed
    return Applied(after, merged(effects), command.label, opened, readings, originals, packed)


def _add_report(state: CaseState, command: do.AddReport, stamp: Stamp, label: str) -> Applied:
    report = command.report
    for report_id in state.in_order():
        there = state.opened[state.reports[report_id].opened]
        if there.origin.sha256 == report.origin.sha256 and there.text == report.text:
            raise refused(f"报告“{report_name(report)}”已在案卷中，不必再次添加。")
    _check_reading(report, command.reading)
    name = command.report_id or _fresh("r", stamp, state.opened)
    if name in state.opened or name in state.readings:
        raise refused(f"报告“{report_name(report)}”已在案卷中，不必再次添加。")
    last = max((record.position for record in state.reports.values()), default=-1)
    record = ReportRecord(opened=name, reading=name, card=report.card, position=last + 1)
    effect = (ReportChange(name, None, record),)
    opened, readings = {name: report}, {name: command.reading}
    originals: dict[str, bytes | PackedOriginal] = {} if command.original is None else {name: command.original}
    packed: dict[str, PackedParts] = {} if command.packed is None else {name: command.packed}
    return Applied(put(keep(state, opened, readings), effect), effect, label, opened, readings, originals, packed)


def _reread(state: CaseState, command: do.RereadReport, stamp: Stamp, label: str) -> Applied:
    record = _record(state, command.report_id)
    before = state.opened[record.opened]
    report = command.report or before
    _check_reading(report, command.reading)
    opened: dict[str, Report] = {}
    readings: dict[str, Reading] = {}
    after = record
    if report != before:
        name = _fresh("r", stamp, state.opened)
        opened[name] = report
        card = carried_card(before.card, record.card, report.card)
        after = msgspec.structs.replace(after, opened=name, card=card)
    if command.reading != state.reading(command.report_id):
        name = _fresh("r", stamp, state.readings)
        readings[name] = command.reading
        after = msgspec.structs.replace(after, reading=name)
    if after == record:
        return Applied(state, (), label)
    kept = keep(state, opened, readings)
    decided = carried_over(kept, command.report_id, after, stamp)
    effect: Effect = (ReportChange(command.report_id, record, after), *decided)
    return Applied(put(kept, effect), effect, label, opened, readings)


def _arranged(state: CaseState, command: do.RemoveReport | do.OrderReports | do.SetCard) -> Effect:
    match command:
        case do.RemoveReport(report_id=report_id):
            return (ReportChange(report_id, _record(state, report_id), None),)
        case do.SetCard(report_id=report_id, card=card):
            record = _record(state, report_id)
            return _moved(state, {report_id: msgspec.structs.replace(record, card=card)}.items())
        case do.OrderReports(order=order):
            if sorted(order) != sorted(state.reports):
                raise refused("报告的新次序与案卷中的报告不符，请重新排列。")
            return _moved(
                state,
                (
                    (report_id, msgspec.structs.replace(state.reports[report_id], position=place))
                    for place, report_id in enumerate(order)
                ),
            )


def _moved(state: CaseState, records: Iterable[tuple[str, ReportRecord]]) -> Effect:
    return tuple(
        ReportChange(report_id, state.reports[report_id], record)
        for report_id, record in records
        if record != state.reports[report_id]
    )


def _chosen(state: CaseState, command: do.SetChoice) -> Effect:
    before = state.choices.get(command.name)
    try:
        after = msgspec.json.decode(msgspec.json.encode(command.value))
    except (TypeError, ValueError, msgspec.MsgspecError):
        raise refused(f"设置“{command.name}”的内容无法保存。") from None
    return () if before == after else (ChoiceChange(command.name, before, after),)


def _check_reading(report: Report, reading: Reading) -> None:
    ids = {figure.id for figure in reading.figures}
    if len(ids) != len(reading.figures):
        raise refused(f"报告“{report_name(report)}”的识别结果有重复编号，请重新打开这份报告。")
    for figure in reading.figures:
        if report.text[figure.start : figure.end] != figure.text:
            raise refused(f"报告“{report_name(report)}”的识别结果与原文不符，请重新打开这份报告。")


def _record(state: CaseState, report_id: str) -> ReportRecord:
    record = state.reports.get(report_id)
    if record is None:
        raise refused("这份报告已不在案卷中，请先撤销移除或重新打开。")
    return record


def _fresh(letter: str, stamp: Stamp, taken: Mapping[str, object]) -> str:
    name, count = f"{letter}{stamp.seq}", 1
    while name in taken:
        count += 1
        name = f"{letter}{stamp.seq}-{count}"
    return name

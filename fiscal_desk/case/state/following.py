"""Words about a figure follow it: under another key, into another text, from an added figure to one that is read."""

from __future__ import annotations

from typing import Any

import msgspec

from fiscal_desk.case.fields import CORRECTABLE
from fiscal_desk.case.model import Correction, CorrectionKind, FigureKey
from fiscal_desk.case.state.text_map import TextMap
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Report, Span

_PLACE = ("start", "end", "text", "block")


def renamed(corrections: tuple[Correction, ...], key: FigureKey) -> tuple[Correction, ...]:
    """Return the same words under another key."""
    return tuple(
        msgspec.structs.replace(
            correction,
            key=key,
            after=correction.after | ({"id": key.figure} if correction.kind is CorrectionKind.ADD else {}),
        )
        for correction in corrections
    )


def in_new_text(
    corrections: tuple[Correction, ...], was: Figure, now: Span, texts: TextMap, report: Report
) -> tuple[Correction, ...] | None:
    """Return corrections with every span moved into a report's new text; None where one of them has no place there.

    `was` is the figure that they were made to, `now` where it stands in the new text.
    """
    start, end = was.start, was.end
    here = _fields(report, now)
    moved = []
    for correction in corrections:
        before, after = correction.before, correction.after
        if correction.kind is CorrectionKind.ADD:
            after = after | here
        elif "start" in after or "end" in after:
            start, end = after.get("start", start), after.get("end", end)
            span = texts.place(start, end)
            if span is None:
                return None
            there = _fields(report, span)
            before = without_place(before) | {name: here[name] for name in _PLACE if here[name] != there[name]}
            after = without_place(after) | {name: there[name] for name in _PLACE if here[name] != there[name]}
            here = there
        moved.append(msgspec.structs.replace(correction, before=before, after=after))
    return tuple(moved)


def on_read_figure(corrections: tuple[Correction, ...], figure: Figure) -> tuple[Correction, ...]:
    """Return what was said about an added figure as words about the figure that is now read in its place.

    Where the program reads what the user had entered, that is a confirmation. The span is the program's.
    """
    addition, *later = corrections
    after = {name: addition.after[name] for name in sorted(CORRECTABLE) if name not in _PLACE}
    differing = {name: value for name, value in after.items() if value != getattr(figure, name)}
    words: list[Correction] = []
    if differing:
        before = {name: getattr(figure, name) for name in differing}
        words.append(msgspec.structs.replace(addition, kind=CorrectionKind.CORRECT, before=before, after=differing))
    for correction in later:
        before, after = without_place(correction.before), without_place(correction.after)
        if after or correction.kind is not CorrectionKind.CORRECT:
            words.append(msgspec.structs.replace(correction, before=before, after=after))
    return tuple(words) or (msgspec.structs.replace(addition, kind=CorrectionKind.CONFIRM, before={}, after={}),)


def _fields(report: Report, span: Span) -> dict[str, Any]:
    block = report.block_at(span.start)
    return {
        "start": span.start,
        "end": span.end,
        "text": report.text[span.start : span.end],
        "block": report.blocks.index(block) if block is not None else 0,
    }


def without_place(fields: dict[str, Any]) -> dict[str, Any]:
    """Return fields of a figure but for those that say where it stands."""
    return {name: value for name, value in fields.items() if name not in _PLACE}

"""Drawing a figure's span anew, parting one figure into several, joining two: the commands for it. Pure functions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum

import msgspec

from fiscal_desk.case.changes.commands import AddFigure, Command, CorrectFigure, RejectFigures, Together
from fiscal_desk.case.model import CaseFigure, CaseReport, FigureState
from fiscal_desk.figures.model import Bound, Figure
from fiscal_desk.figures.typing.new_span import (
    SpanError,
    is_value,
    split_places,
    unit_behind,
    value_of_words,
    without_between,
)
from fiscal_desk.report.model import Report, Span

#: How far a step of the keyboard looks for the next place where the words are a value again.
_FARTHEST = 16


class End(StrEnum):
    """Which end of a span is moved."""

    START = "start"
    END = "end"


def respan_figure(report: Report, figure: CaseFigure, start: int, end: int) -> CorrectFigure:
    """Return the command that moves a figure's span and understands its value anew. Raises SpanError."""
    changes = value_of_words(_as_read(figure), report.text[start:end])
    return CorrectFigure(figure.key, msgspec.structs.replace(changes, start=start, end=end))


def span_limits(report: Report, figures: Sequence[CaseFigure], figure: CaseFigure) -> Span:
    """Return how far a figure's span may reach: to its neighbours and the ends of its block."""
    now = figure.current
    low, high = 0, len(report.text)
    if block := report.block_at(now.start):
        low = block.span.start
    if block := report.block_at(now.end - 1):
        high = block.span.end
    for other in figures:
        if other.key != figure.key and other.state is not FigureState.REJECTED:
            if other.current.end <= now.start:
                low = max(low, other.current.end)
            elif other.current.start >= now.end:
                high = min(high, other.current.start)
    return Span(min(low, now.start), max(high, now.end))


def next_span(report: Report, figure: CaseFigure, limits: Span, end: End, step: int) -> Span | None:
    """Return the span after one end went `step` (1 or −1) to the next place where the words are a value, or None."""
    read = _as_read(figure)
    start, stop = figure.current.start, figure.current.end
    for distance in range(1, _FARTHEST + 1):
        first = start + step * distance if end is End.START else start
        last = stop + step * distance if end is End.END else stop
        if not limits.start <= first < last <= limits.end:
            return None
        if is_value(read, report.text[first:last]):
            return Span(first, last)
    return None


def pieces_of(report: Report, figure: CaseFigure, selected: Span | None = None) -> tuple[Span, ...]:
    """Return the spans into which a figure falls apart.

    With a selection inside the figure: that piece and what is left of the figure before and behind it. Without one:
    the two values that its words hold, where they can be read in one way only. Raises SpanError.
    """
    now = figure.current
    words = report.text[now.start : now.end]
    if selected is not None and now.start <= selected.start < selected.end <= now.end and selected != _span(now):
        bounds = ((now.start, selected.start), (selected.start, selected.end), (selected.end, now.end))
        inside = [without_between(words, first - now.start, last - now.start) for first, last in bounds]
        pieces = [Span(now.start + first, now.start + last) for first, last in inside if first < last]
        if len(pieces) > 1:
            return tuple(pieces)
        raise SpanError("所选文字以外没有剩下数值，不能拆分；请只选中其中一个数。")
    places = split_places(_as_read(figure), words)
    if len(places) != 1:
        raise SpanError("看不出该从哪里拆开，请先在正文中选中其中一个数（连同单位），再拆分。")
    ((end, start),) = places
    return Span(now.start, now.start + end), Span(now.start + start, now.end)


def split_figure(report: Report, figure: CaseFigure, pieces: Sequence[Span]) -> Together:
    """Return one step that leaves a figure its first piece and adds the others as figures like it.

    Raises SpanError where a piece is no value.
    """
    first, *others = pieces
    texts = [report.text[piece.start : piece.end] for piece in pieces]
    unit = unit_behind(texts[-1])
    read = _as_read(figure)
    changes = value_of_words(read, texts[0], unit_words=unit)
    commands: list[Command] = [
        CorrectFigure(figure.key, msgspec.structs.replace(changes, start=first.start, end=first.end))
    ]
    plain = msgspec.structs.replace(read, bound=Bound.EQ)
    for piece, text in zip(others, texts[1:], strict=True):
        fields = value_of_words(plain, text, unit_words=unit)
        added = msgspec.structs.replace(
            figure.current,
            id="",
            start=piece.start,
            end=piece.end,
            text=text,
            confidence=1.0,
            reasons={"value": f"由“{figure.current.text}”拆分"},
            **fields.fields(),
        )
        commands.append(AddFigure(figure.key.report, added))
    return Together(tuple(commands), f"拆分 {figure.current.text}")


def neighbour_behind(figures: Sequence[CaseFigure], figure: CaseFigure) -> CaseFigure | None:
    """Return the figure that follows in the report, rejected ones passed over; `figures` are in text order."""
    standing = [other for other in figures if other.state is not FigureState.REJECTED and other.key != figure.key]
    index = bisect_right([other.current.start for other in standing], figure.current.start)
    return standing[index] if index < len(standing) else None


def merge_figures(report: CaseReport, one: CaseFigure, other: CaseFigure) -> Together:
    """Return one step in which the first of two figures takes the words up to the other's end, and the other goes.

    Raises SpanError where the words together are no value.
    """
    if other.current.start < one.current.start:
        one, other = other, one
    text = report.report.text
    start, end = one.current.start, other.current.end
    if report.report.block_at(start) != report.report.block_at(other.current.start):
        raise SpanError("后一个数据在另一段里，不能合并。")
    words = text[start:end]
    changes = value_of_words(_as_read(one), words)
    return Together(
        (
            RejectFigures((other.key,), why=f"并入“{words}”"),
            CorrectFigure(one.key, msgspec.structs.replace(changes, start=start, end=end)),
        ),
        f"合并 {words}",
    )


def _as_read(figure: CaseFigure) -> Figure:
    return figure.original or figure.current


def _span(figure: Figure) -> Span:
    return Span(figure.start, figure.end)

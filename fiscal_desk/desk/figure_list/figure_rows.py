"""The list of figures without Qt: rows of text, what filters them, what sorts them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from operator import attrgetter
from typing import Any

from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.desk.fields.value_typed import ValueTypedError, read_value
from fiscal_desk.desk.tables.arranged_rows import fold
from fiscal_desk.desk.tables.pinyin import pinyin_key
from fiscal_desk.desk.words.figure_kinds import FigureKind, kind_of
from fiscal_desk.figures.model import Figure, Measure
from fiscal_desk.figures.printing import own_unit, print_figure


class Column(IntEnum):
    """The columns of the list."""

    STATE = 0
    INDICATOR = 1
    VALUE = 2
    PERIOD = 3
    REPORT = 4


#: Digits and their signs, as they are seen in lists whichever width a report prints.
_HALF_WIDTH = str.maketrans({each: chr(ord(each) - 0xFEE0) for each in "０１２３４５６７８９．％－"})
#: A number without its unit, as cells print it.
_BARE = re.compile(r"-?\d[\d,，]*(\.\d+)?")
_VALUE_FIELDS = ("value", "value_max", "unit", "bound")


@dataclass(frozen=True)
class FigureRow:
    """One figure as the list shows it."""

    key: FigureKey
    state: FigureState
    kind: FigureKind
    indicator: str
    printed: str
    period: str
    report: str
    confidence: float
    size: float  # for sorting by value; masked figures come last

    @cached_property
    def need(self) -> float:
        """What sorts rows that stand in the order of the text by who needs a look first."""
        return self.confidence if self.state is FigureState.DOUBTFUL else 2.0

    @cached_property
    def sought(self) -> str:
        """What a text filter looks into: full-width forms and letter case make no difference."""
        return fold(f"{self.indicator}\n{self.printed}\n{self.period}\n{self.report}")


@dataclass(frozen=True)
class Filter:
    """Which rows are wanted; None and an empty text want all."""

    text: str = ""
    state: FigureState | None = None
    kind: FigureKind | None = None
    report: str | None = None


@dataclass(frozen=True)
class Order:
    """How rows are sorted: by a column, or (`column` None) what needs a look first."""

    column: Column | None = None
    descending: bool = False


def make_row(figure: CaseFigure, report: str, period: str) -> FigureRow:
    """Return a figure's row; `report` and `period` are in words."""
    now = figure.current
    return FigureRow(
        key=figure.key,
        state=figure.state,
        kind=kind_of(now),
        indicator=now.indicator,
        printed=_printed(figure),
        period=period,
        report=report,
        confidence=now.confidence,
        size=float(now.value) if now.value is not None else float("inf"),
    )


def _printed(figure: CaseFigure) -> str:
    """Return the value as the report prints it, below zero with its sign, or as it was put right."""
    now, read = figure.current, figure.original
    if read is None:
        if not _says(now):
            return print_figure(now)
    elif any(getattr(now, name) != getattr(read, name) for name in _VALUE_FIELDS):
        return print_figure(now)
    printed = now.text.replace("\n", "").translate(_HALF_WIDTH)
    if now.value is not None and _BARE.fullmatch(printed):
        printed += own_unit(now)  # a table says it in its head, and the list has no head of that table
    if now.value is None or now.value >= 0 or printed.startswith("-"):
        return printed
    # What says that a number is below zero stands outside of it: a sign or triangle, a bracket, 下降, 减收.
    if now.value_max is not None or now.measure in (Measure.CHANGE, Measure.DIFFERENCE):
        return print_figure(now)  # as the inspector's field says it
    return f"-{printed}"


def _says(figure: Figure) -> bool:
    """Return whether a figure of the user's own has the value that is printed where it stands."""
    try:
        printed = read_value(figure.text, figure).over(figure)
    except ValueTypedError:
        return figure.value is None
    return all(getattr(printed, name) == getattr(figure, name) for name in _VALUE_FIELDS)


def arrange(rows: Iterable[FigureRow], wanted: Filter, order: Order) -> list[FigureRow]:
    """Return the wanted rows in order; `rows` are report after report in text order."""
    kept = list(rows) if wanted == _EVERYTHING else _wanted(rows, wanted)
    if order.column is None:
        kept.sort(key=attrgetter("need"))
    elif order.column is Column.REPORT:
        numbers = {report: at for at, report in enumerate(dict.fromkeys(row.key.report for row in kept))}
        kept.sort(key=lambda row: numbers[row.key.report], reverse=order.descending)
    else:
        kept.sort(key=_SORT_KEYS[order.column], reverse=order.descending)
    return kept


def _wanted(rows: Iterable[FigureRow], wanted: Filter) -> list[FigureRow]:
    text = fold(wanted.text)
    return [
        row
        for row in rows
        if (wanted.state is None or row.state is wanted.state)
        and (wanted.kind is None or row.kind is wanted.kind)
        and (wanted.report is None or row.key.report == wanted.report)
        and (not text or text in row.sought)
    ]


_EVERYTHING = Filter()

_STATES_IN_ORDER = [
    FigureState.DOUBTFUL,
    FigureState.READ,
    FigureState.CORRECTED,
    FigureState.ADDED,
    FigureState.CONFIRMED,
    FigureState.REJECTED,
]

_SORT_KEYS: dict[Column, Callable[[FigureRow], Any]] = {
    Column.STATE: lambda row: _STATES_IN_ORDER.index(row.state),
    Column.INDICATOR: lambda row: pinyin_key(row.indicator),
    Column.VALUE: lambda row: row.size,
    Column.PERIOD: lambda row: row.period,
}

"""Searching a case without Qt: a snapshot of its reports, and what a query finds in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.desk.words.figure_kinds import FigureKind, kind_of
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.typing.finding import Hit, Query, find

#: More hits than anybody walks through; what is beyond is counted as "more".
MOST_HITS = 5000


@dataclass(frozen=True)
class Searched:
    """One report as a search looks at it: the figures as they stand, rejected ones left out."""

    report: str
    text: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True)
class Place:
    """One hit: the report's id in the case, `str` offsets, and the figure that stands there, if any."""

    report: str
    start: int
    end: int
    key: FigureKey | None = None


def snapshot(case: Case) -> tuple[Searched, ...]:
    """Return what a search looks at; later changes of the case do not touch it."""
    return tuple(
        Searched(
            report.id,
            report.report.text,
            tuple(each.current for each in case.figures(report.id) if each.state is not FigureState.REJECTED),
        )
        for report in case.reports
    )


def search(
    reports: Iterable[Searched], query: Query, kind: FigureKind | None = None, check: Callable[[], object] = tuple
) -> list[Place]:
    """Return what a query finds, report after report, in text order; at most `MOST_HITS` and one.

    With `kind` only figures of that kind are found. `check` is called between reports and may raise.
    """
    wanted = None if kind is None else lambda figure: kind_of(figure) is kind
    found: list[Place] = []
    for report in reports:
        check()
        found += [_place(report.report, hit) for hit in find(query, report.text, report.figures, wanted)]
        if len(found) > MOST_HITS:
            return found[: MOST_HITS + 1]
    return found


def nearest(places: Sequence[Place], before: Place | None) -> int:
    """Return the index of the place where one stands or would stand; 0 where its report has none left, −1 for none."""
    if not places:
        return -1
    if before is None:
        return 0
    mine = [index for index, place in enumerate(places) if place.report == before.report]
    return next((index for index in mine if places[index].start >= before.start), mine[-1] if mine else 0)


def _place(report: str, hit: Hit) -> Place:
    return Place(report, hit.start, hit.end, FigureKey(report, hit.figure) if hit.figure else None)

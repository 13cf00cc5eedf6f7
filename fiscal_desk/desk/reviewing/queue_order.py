"""Which figures wait for a look, and in which order they come. Without Qt."""

from __future__ import annotations

from collections.abc import Collection, Container, Sequence

from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.desk.reviewing.orders import QueueOrder as QueueOrder
from fiscal_desk.desk.reviewing.walking import neighbour

Rank = tuple[float, int]


def waits(figure: CaseFigure, order: QueueOrder, failed: Container[FigureKey] = ()) -> bool:
    """Return whether a figure is in the queue; `failed` holds the members of failed checks."""
    if order is QueueOrder.BY_CHECK:
        return not figure.state.reviewed and figure.key in failed
    if order is QueueOrder.EVERYTHING:
        return not figure.state.reviewed
    return figure.state is FigureState.DOUBTFUL


def queue_of(
    figures: Sequence[CaseFigure], order: QueueOrder, failed: Sequence[FigureKey] = ()
) -> list[tuple[Rank, FigureKey]]:
    """Return the figures that wait, with what they are sorted by, in order.

    `figures` are all figures of the case, report after report; `failed` names members of failed checks, worst first.
    """
    ranks = _ranks(figures, order, failed)
    members = frozenset(failed)
    waiting = [(ranks[each.key], each.key) for each in figures if waits(each, order, members)]
    return sorted(waiting, key=lambda pair: pair[0])


def following(
    figures: Sequence[CaseFigure],
    current: FigureKey | None,
    step: int,
    order: QueueOrder,
    failed: Sequence[FigureKey] = (),
    among: Collection[FigureKey] | None = None,
) -> FigureKey | None:
    """Return who comes next (`step` 1) or before (−1) in the queue, round the end; None where nobody waits.

    The current figure need not be in the queue any more: it keeps its place there, so that a walk goes on from it.
    Where it alone waits, it is returned itself. With `among`, only those of the queue count that are there.
    """
    if order in (QueueOrder.IN_TEXT, QueueOrder.EVERYTHING):  # nothing to sort: from where the walk is to the next one
        return neighbour(
            figures, current, step, lambda each: waits(each, order) and (among is None or each.key in among)
        )
    queue = [pair for pair in queue_of(figures, order, failed) if among is None or pair[1] in among]
    if not queue:
        return None
    here = _ranks(figures, order, failed).get(current) if current is not None else None
    if here is None:
        return queue[0][1] if step > 0 else queue[-1][1]
    if step > 0:
        return next((key for rank, key in queue if rank > here), queue[0][1])
    return next((key for rank, key in reversed(queue) if rank < here), queue[-1][1])


def _ranks(figures: Sequence[CaseFigure], order: QueueOrder, failed: Sequence[FigureKey]) -> dict[FigureKey, Rank]:
    """Return what each figure is sorted by, also those that do not wait (any more)."""
    if order is QueueOrder.BY_CHECK:
        known = {each.key for each in figures}
        return {key: (0.0, place) for place, key in enumerate(dict.fromkeys(failed)) if key in known}
    if order is QueueOrder.BY_DOUBT:
        return {each.key: (each.current.confidence, place) for place, each in enumerate(figures)}
    return {each.key: (0.0, place) for place, each in enumerate(figures)}

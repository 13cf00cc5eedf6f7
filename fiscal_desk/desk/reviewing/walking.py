"""Walking from figure to figure, in text order, report after report. Without Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState


def counts(figure: CaseFigure) -> bool:
    """Return whether a figure has not been rejected."""
    return figure.state is not FigureState.REJECTED


def neighbour(
    figures: Sequence[CaseFigure], current: FigureKey | None, step: int, wanted: Callable[[CaseFigure], bool]
) -> FigureKey | None:
    """Return the next (`step` 1) or previous (−1) wanted figure, round the end; None where none is wanted.

    `figures` are all figures of the case in order; the current one need not be wanted itself.
    """
    keys = [figure.key for figure in figures]
    here = keys.index(current) if current in keys else (-1 if step > 0 else len(keys))
    for distance in range(1, len(keys) + 1):
        figure = figures[(here + step * distance) % len(keys)]
        if wanted(figure):
            return figure.key
    return None

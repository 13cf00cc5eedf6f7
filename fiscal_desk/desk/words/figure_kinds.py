"""Kinds of figures, as a reader wants to tell them apart."""

from enum import StrEnum

from fiscal_desk.figures.model import Figure, Measure, Stance


class FigureKind(StrEnum):
    """What a reader wants to tell apart at a glance."""

    LEVEL = "level"  # amounts, counts
    CHANGE = "change"  # growth and differences
    RATIO = "ratio"  # shares, completions, rates, multiples
    PLAN = "plan"  # targets, budgets, commitments
    RULE = "rule"  # thresholds and definitions


def kind_of(figure: Figure) -> FigureKind:
    """Return the kind that a figure is shown as; a plan is a plan whatever it measures."""
    if figure.stance is Stance.PLAN:
        return FigureKind.PLAN
    if figure.stance is Stance.RULE:
        return FigureKind.RULE
    if figure.measure is Measure.LEVEL:
        return FigureKind.LEVEL
    if figure.measure in (Measure.CHANGE, Measure.DIFFERENCE):
        return FigureKind.CHANGE
    return FigureKind.RATIO

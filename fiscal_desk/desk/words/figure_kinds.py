"""Kinds and states of figures, and what they are called."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from fiscal_desk.case.model import FigureState
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


def kind_name(kind: FigureKind) -> str:
    """Return a kind's name in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        FigureKind.LEVEL: translate("Styles", "数额"),
        FigureKind.CHANGE: translate("Styles", "增减"),
        FigureKind.RATIO: translate("Styles", "比率"),
        FigureKind.PLAN: translate("Styles", "计划"),
        FigureKind.RULE: translate("Styles", "门槛"),
    }[kind]


def state_name(state: FigureState) -> str:
    """Return a state's name in the language of the interface."""
    translate = QCoreApplication.translate
    return {
        FigureState.READ: translate("Styles", "已识别"),
        FigureState.DOUBTFUL: translate("Styles", "存疑"),
        FigureState.CONFIRMED: translate("Styles", "已确认"),
        FigureState.CORRECTED: translate("Styles", "已更正"),
        FigureState.REJECTED: translate("Styles", "已剔除"),
        FigureState.ADDED: translate("Styles", "补录"),
    }[state]

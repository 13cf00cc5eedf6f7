"""How kinds and states of figures look: one table for panes, list, legend and inspector.

A kind is told by a soft background, a state by an underline of its own shape and a mark: never by colour alone.
"""

from functools import cache

from PySide6.QtGui import QTextCharFormat

from fiscal_desk.case.model import FigureState
from fiscal_desk.desk.looks.scheme import DARK, LIGHT
from fiscal_desk.desk.looks.scheme import Scheme as Scheme
from fiscal_desk.desk.looks.scheme import is_dark as is_dark
from fiscal_desk.desk.looks.scheme import light_scheme as light_scheme
from fiscal_desk.desk.looks.scheme import scheme_of as scheme_of
from fiscal_desk.desk.words.figure_kinds import FigureKind

Underline = QTextCharFormat.UnderlineStyle


#: One character a state, in every font; drawn in lists, the legend and the overview strip's tool tips.
STATE_MARKS: dict[FigureState, str] = {
    FigureState.READ: "○",
    FigureState.DOUBTFUL: "?",
    FigureState.CONFIRMED: "✓",
    FigureState.CORRECTED: "✎",
    FigureState.REJECTED: "×",
    FigureState.ADDED: "+",
}

#: The shape of the line under (or through) a figure.
STATE_LINES: dict[FigureState, Underline] = {
    FigureState.READ: Underline.NoUnderline,
    FigureState.DOUBTFUL: Underline.WaveUnderline,
    FigureState.CONFIRMED: Underline.SingleUnderline,
    FigureState.CORRECTED: Underline.DashUnderline,
    FigureState.REJECTED: Underline.NoUnderline,  # struck through instead
    FigureState.ADDED: Underline.DotLine,
}


@cache
def mark_format(kind: FigureKind, state: FigureState, dark: bool) -> QTextCharFormat:
    """Return how a figure looks in the text."""
    scheme = DARK if dark else LIGHT
    shape = QTextCharFormat()
    if state is FigureState.REJECTED:
        shape.setForeground(scheme.state_colour(state))
        shape.setFontStrikeOut(True)
        return shape
    shape.setBackground(scheme.background(kind))
    shape.setUnderlineStyle(STATE_LINES[state])
    shape.setUnderlineColor(scheme.state_colour(state))
    return shape

"""How kinds and states of figures look: one table for panes, list, legend and inspector.

A kind is told by a soft background, a state by an underline of its own shape and a mark: never by colour alone.
"""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QPalette, QTextCharFormat

from fiscal_desk.case.model import FigureState
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


@dataclass(frozen=True)
class Scheme:
    """The desk's own colours, for a light or a dark palette; everything else comes from the palette itself."""

    dark: bool
    accent: str
    faint: str  # hairlines
    muted: str  # secondary text
    kinds: dict[FigureKind, str]
    states: dict[FigureState, str]
    found: str  # what a search found
    info: str  # backgrounds of message bars
    warning: str
    error: str

    def background(self, kind: FigureKind) -> QColor:
        """Return the soft background of a kind."""
        return QColor(self.kinds[kind])

    def state_colour(self, state: FigureState) -> QColor:
        """Return the colour of a state's mark and line."""
        return QColor(self.states[state])


_LIGHT = Scheme(
    dark=False,
    accent="#1f5fa8",
    faint="#d9dce1",
    muted="#646b75",
    kinds={
        FigureKind.LEVEL: "#e3eefb",
        FigureKind.CHANGE: "#e4f3e4",
        FigureKind.RATIO: "#efe8f8",
        FigureKind.PLAN: "#fbefd6",
        FigureKind.RULE: "#ececec",
    },
    states={
        FigureState.READ: "#7a828d",
        FigureState.DOUBTFUL: "#c25e00",
        FigureState.CONFIRMED: "#23803a",
        FigureState.CORRECTED: "#1f5fa8",
        FigureState.REJECTED: "#8a8f96",
        FigureState.ADDED: "#7b3fa0",
    },
    found="#ffe08a",
    info="#e8f1fb",
    warning="#fdf3dc",
    error="#fbe6e4",
)

_DARK = Scheme(
    dark=True,
    accent="#6aa9ee",
    faint="#43474d",
    muted="#a3a9b1",
    kinds={
        FigureKind.LEVEL: "#24384f",
        FigureKind.CHANGE: "#25402b",
        FigureKind.RATIO: "#3a2f4c",
        FigureKind.PLAN: "#4a3c1c",
        FigureKind.RULE: "#3d3f42",
    },
    states={
        FigureState.READ: "#8d949e",
        FigureState.DOUBTFUL: "#f0a04b",
        FigureState.CONFIRMED: "#69c27d",
        FigureState.CORRECTED: "#6aa9ee",
        FigureState.REJECTED: "#868c94",
        FigureState.ADDED: "#c393e6",
    },
    found="#6b5a12",
    info="#213247",
    warning="#45391d",
    error="#4d2a28",
)


def is_dark(palette: QPalette) -> bool:
    """Return whether a palette writes light text on a dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def scheme_of(palette: QPalette) -> Scheme:
    """Return the colours that go with a palette."""
    return _DARK if is_dark(palette) else _LIGHT


def light_scheme() -> Scheme:
    """Return the colours for what is white in a dark palette, too: paper."""
    return _LIGHT


@cache
def mark_format(kind: FigureKind, state: FigureState, dark: bool) -> QTextCharFormat:
    """Return how a figure looks in the text."""
    scheme = _DARK if dark else _LIGHT
    shape = QTextCharFormat()
    if state is FigureState.REJECTED:
        shape.setForeground(scheme.state_colour(state))
        shape.setFontStrikeOut(True)
        return shape
    shape.setBackground(scheme.background(kind))
    shape.setUnderlineStyle(STATE_LINES[state])
    shape.setUnderlineColor(scheme.state_colour(state))
    return shape

"""The desk's colours, for light and for dark. The window's first paint needs them, so they know nothing of figures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from fiscal_desk.case.model import FigureState
    from fiscal_desk.desk.words.figure_kinds import FigureKind


@dataclass(frozen=True)
class Scheme:
    """The desk's own colours, for a light or a dark palette; everything else comes from the palette itself."""

    dark: bool
    accent: str
    faint: str  # hairlines
    muted: str  # secondary text
    kinds: dict[str, str]  # by FigureKind
    states: dict[str, str]  # by FigureState
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


LIGHT = Scheme(
    dark=False,
    accent="#1f5fa8",
    faint="#d9dce1",
    muted="#646b75",
    kinds={
        "level": "#e3eefb",
        "change": "#e4f3e4",
        "ratio": "#efe8f8",
        "plan": "#fbefd6",
        "rule": "#ececec",
    },
    states={
        "read": "#7a828d",
        "doubtful": "#c25e00",
        "confirmed": "#23803a",
        "corrected": "#1f5fa8",
        "rejected": "#8a8f96",
        "added": "#7b3fa0",
    },
    found="#ffe08a",
    info="#e8f1fb",
    warning="#fdf3dc",
    error="#fbe6e4",
)

DARK = Scheme(
    dark=True,
    accent="#6aa9ee",
    faint="#43474d",
    muted="#a3a9b1",
    kinds={
        "level": "#24384f",
        "change": "#25402b",
        "ratio": "#3a2f4c",
        "plan": "#4a3c1c",
        "rule": "#3d3f42",
    },
    states={
        "read": "#8d949e",
        "doubtful": "#f0a04b",
        "confirmed": "#69c27d",
        "corrected": "#6aa9ee",
        "rejected": "#868c94",
        "added": "#c393e6",
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
    return DARK if is_dark(palette) else LIGHT


def light_scheme() -> Scheme:
    """Return the colours for what is white in a dark palette, too: paper."""
    return LIGHT

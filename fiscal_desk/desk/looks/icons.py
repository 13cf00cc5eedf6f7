"""Icons: line drawings in SVG that take the colour of the text beside them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from fiscal_desk.resources import resources_folder

if TYPE_CHECKING:
    from fiscal_desk.case.model import FigureState
    from fiscal_desk.desk.looks.scheme import Scheme

_SIZES = (16, 20, 24, 32)


def icon(name: str, colour: QColor | None = None) -> QIcon:
    """Return an icon of resources/icons in a colour; without one, in those of the palette's button text.

    It is drawn for the screens there are: sharp at 150 %, and not drawn twice where all are plain.
    """
    palette = QApplication.palette()
    group = QPalette.ColorGroup
    role = QPalette.ColorRole.ButtonText
    normal = colour or palette.color(group.Active, role)
    chosen = palette.color(group.Active, QPalette.ColorRole.HighlightedText)
    greyed = palette.color(group.Disabled, role)
    made = QIcon()
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    for size in _SIZES:
        for ratio in sorted(ratios):
            made.addPixmap(_pixmap(name, normal.name(), size, ratio), QIcon.Mode.Normal)
            made.addPixmap(_pixmap(name, greyed.name(), size, ratio), QIcon.Mode.Disabled)
            made.addPixmap(_pixmap(name, chosen.name(), size, ratio), QIcon.Mode.Selected)
    return made


def state_icon(state: FigureState, scheme: Scheme) -> QIcon:
    """Return the mark of a state in its colour."""
    return icon(f"state-{state}", scheme.state_colour(state))


def pixmap(name: str, size: int, colour: QColor) -> QPixmap:
    """Return one icon as a picture, sharp on the application's finest screen."""
    return _pixmap(name, colour.name(), size, QApplication.instance().devicePixelRatio())  # type: ignore[union-attr]


@cache
def application_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(resources_folder() / "icons" / "fiscal-desk.svg"))


@cache
def _source(name: str) -> str:
    return (resources_folder() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    _renderer(name, colour).render(painter, QRectF(0, 0, drawn.width(), drawn.height()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))

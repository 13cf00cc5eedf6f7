"""How charts look: colours that colour-blind people and grey printers tell apart, on light and dark grounds."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QPen
from PySide6.QtWidgets import QApplication

from fiscal_desk.desk.looks.styles import is_dark, scheme_of

#: Okabe and Ito's colours, ordered so that neighbours differ in lightness, too: grey print keeps them apart.
_ON_LIGHT = ("#0072B2", "#E69F00", "#B34700", "#56B4E9", "#007A59", "#D9C400", "#9A4C78", "#222222")
_ON_DARK = ("#3E9BDB", "#F0B429", "#E0703A", "#8CCBF2", "#2FB48E", "#F0E442", "#D48CB2", "#E8E8E8")


@dataclass(frozen=True)
class ChartLook:
    """Colours and fonts of one chart.

    `scale` is how many dots of the screen or picture a pixel is, `spots` how many a painter's unit is.
    """

    colours: tuple[str, ...]
    ground: str
    text: str
    muted: str
    faint: str
    accent: str
    font: QFont
    scale: float = 1.0
    spots: float = 1.0

    def colour(self, series: int) -> QColor:
        """Return the colour of a series."""
        return QColor(self.colours[series % len(self.colours)])

    def pen(self, colour: QColor | str, width: float, *, dashed: bool = False) -> QPen:
        """Return a pen for what is drawn in the chart's own coordinates, as wide whatever axes and scale are."""
        pen = QPen(QColor(colour), width * self.scale)
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen

    def sized(self, factor: float, *, bold: bool = False) -> QFont:
        """Return the font in another size."""
        font = QFont(self.font)
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        return font


def look_of(palette: QPalette, scale: float = 1.0) -> ChartLook:
    """Return the look on a screen of a scale that goes with a palette."""
    scheme = scheme_of(palette)
    role = QPalette.ColorRole
    return ChartLook(
        colours=_ON_DARK if is_dark(palette) else _ON_LIGHT,
        ground=palette.color(role.Base).name(),
        text=palette.color(role.Text).name(),
        muted=scheme.muted,
        faint=scheme.faint,
        accent=scheme.accent,
        font=QApplication.font(),
        scale=scale,
    )


def paper_look(scale: float = 1.0) -> ChartLook:
    """Return the look on paper: for pictures, print and the memo, whatever the screen's palette is."""
    return ChartLook(
        colours=_ON_LIGHT,
        ground="#ffffff",
        text="#111111",
        muted="#555555",
        faint="#d5d5d5",
        accent="#111111",
        font=QApplication.font(),
        scale=scale,
        spots=scale,
    )

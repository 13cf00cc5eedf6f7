"""How pages are set just now: zoom and the palette's colours."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QPalette

from fiscal_desk.desk.looks.fonts import PAGE_POINTS, heading_font, page_font
from fiscal_desk.desk.looks.styles import scheme_of
from fiscal_desk.desk.pages.page_document import Look

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.5)


class Appearance(QObject):
    """One zoom for all pages, so that reports side by side stay comparable."""

    changed = Signal()

    def __init__(self, zoom: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom = min(ZOOMS, key=lambda step: abs(step - zoom))
        self._family, self._points = "", PAGE_POINTS

    def zoom_by(self, steps: int) -> None:
        """Go up or down the ladder of zooms; 0 goes back to 100 %."""
        index = ZOOMS.index(self.zoom) + steps if steps else ZOOMS.index(1.0)
        zoom = ZOOMS[min(max(index, 0), len(ZOOMS) - 1)]
        if zoom != self.zoom:
            self.zoom = zoom
            self.changed.emit()

    def set_zoom(self, zoom: float) -> None:
        """Set the zoom that is nearest on the ladder."""
        zoom = min(ZOOMS, key=lambda step: abs(step - zoom))
        if zoom != self.zoom:
            self.zoom = zoom
            self.changed.emit()

    def set_font(self, family: str, points: float) -> None:
        """Set pages in a font of the user's (empty: the program's choice) of a size at 100 %."""
        if (family, points) != (self._family, self._points):
            self._family, self._points = family, points
            self.changed.emit()

    def look(self, palette: QPalette) -> Look:
        """Return fonts and colours for pages under a palette."""
        scheme = scheme_of(palette)
        shade = QColor(scheme.muted)
        shade.setAlpha(24)
        return Look(
            page_font(self.zoom, self._family, self._points),
            heading_font(self.zoom, self._points),
            QColor(scheme.faint),
            QColor(scheme.muted),
            shade,
        )

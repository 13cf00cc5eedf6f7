"""What the strip beside a report shows: every figure and search hit, and which part is in view."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer

from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.pages.overview_strip import OverviewStrip, Tick
from fiscal_desk.desk.pages.page_view import PageView, Span
from fiscal_desk.desk.pages.printed.printed_view import PrintedView
from fiscal_desk.desk.services.breathing import after_paint

#: Marks that change one after the other are looked up once.
_PAUSE_MS = 30
#: So many places are looked up in one turn of the event loop.
_AT_ONCE = 200


class PaneStrip(QObject):
    """Looks places up when figures, hits or lines have moved, and not before the window is at it."""

    def __init__(
        self,
        strip: OverviewStrip,
        shown: Callable[[], PageView | PrintedView],
        figures: Callable[[], Sequence[CaseFigure] | None],
        current: Callable[[], CaseFigure | None],
        parent: QObject,
    ) -> None:
        """`shown` returns what is seen; `figures` those in it in text order, None before it is set."""
        super().__init__(parent)
        self._strip = strip
        self._shown = shown
        self._figures = figures
        self._current = current
        self._waiting = False  # whether a turn is taken soon
        self._moved = True  # figures or lines stand elsewhere than when their places were looked up
        self._places: list[float] = []
        self._looked_up: list[float] = []  # the first of the places that are being looked up
        self._hit_places: list[float] = []
        self._hits: Sequence[Span] = ()
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._take_turn)
        strip.chosen.connect(self._go)

    def note_moved(self) -> None:
        """Figures or lines stand elsewhere: look them up a little later."""
        self._moved = True
        self._looked_up = []
        self._timer.start()

    def note_changed(self) -> None:
        """Figures are what they were not: show them a little later, once the page has been painted with them."""
        if not self._timer.isActive():
            after_paint(self, self._timer.start)

    def set_hits(self, hits: Sequence[Span]) -> None:
        """Show these hits from the next refresh on."""
        self._moved = self._moved or hits is not self._hits
        self._hits = hits

    def point_at(self, figure: CaseFigure | None) -> None:
        """Point at the current figure."""
        self._strip.set_current(self._shown().places([figure.current.start])[0] if figure else None)

    def _take_turn(self) -> None:
        """Look on in a turn of the event loop in which nothing else is done."""
        if not self._waiting:
            self._waiting = True
            after_paint(self, self._refresh_once)

    def _refresh_once(self) -> None:
        self._waiting = False
        self.refresh()

    def refresh(self) -> None:
        """Show everything as it is now."""
        figures = self._figures()
        if figures is None:
            return
        if self._moved and not (self._shown().lay_out_some() and self._look_up(figures)):
            self._timer.start(0)
            return
        self._timer.setInterval(_PAUSE_MS)
        self._moved = False
        ticks = [Tick(at, figure.state) for at, figure in zip(self._places, figures, strict=True)]
        self._strip.set_ticks(ticks + [Tick(at, None) for at in self._hit_places])
        self.point_at(self._current())
        self.show_view()

    def _look_up(self, figures: Sequence[CaseFigure]) -> bool:
        """Look some more places up; return whether all are known."""
        known = len(self._looked_up)
        starts = [figure.current.start for figure in figures[known : known + _AT_ONCE]]
        self._looked_up += self._shown().places(starts)
        if len(self._looked_up) < len(figures):
            return False
        self._places, self._looked_up = self._looked_up, []
        self._hit_places = self._shown().places([start for start, _ in self._hits])
        return True

    def show_view(self) -> None:
        """Show which part is in view."""
        bar = self._shown().verticalScrollBar()
        whole = max(bar.maximum() + bar.pageStep(), 1)
        self._strip.set_view(bar.value() / whole, (bar.value() + bar.pageStep()) / whole)

    def _go(self, at: float) -> None:
        bar = self._shown().verticalScrollBar()
        bar.setValue(round(at * (bar.maximum() + bar.pageStep()) - bar.pageStep() / 2))

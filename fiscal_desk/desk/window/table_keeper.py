"""Keeps for each case how its tables were arranged and where the work was, and goes back there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject

from fiscal_desk.case.model import FigureKey
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.figure_list.figure_list import FigureList
from fiscal_desk.desk.pages.appearance import Appearance
from fiscal_desk.desk.panes.pane_area import PaneArea
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.services.breathing import after_paint, when_at_rest
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.tables.layout import TableLayout
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.window.bottom_panels import BottomPanels
from fiscal_desk.typed import from_json

#: The name beside those of the tables under which it is kept where the work was.
_PLACE = "place"


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where somebody was in a case: which figure, what of which reports was seen, what the list was filtered by."""

    report: str = ""
    figure: str = ""
    seen: tuple[tuple[str, int], ...] = ()  # report ids from left to right, each with the text offset at the top
    across: Mapping[str, Mapping[int, int]] = {}  # by report: how far its wide tables are scrolled, by number
    filters: Mapping[str, str] = {}
    zoom: float = 0.0
    tab: str = ""  # of those below the pages, by its panel's name
    view: str = ""  # of the comparison, where the user chose one
    framed: bool = False  # whether the figure was in view


class Places:
    """Finds out where somebody is, and goes there again."""

    def __init__(
        self, session: Session, panes: PaneArea, listed: FigureList, appearance: Appearance, tabs: BottomPanels
    ) -> None:
        """`tabs` are the panels below the pages; those that can be gone back to have an object name."""
        self._session = session
        self._tabs = tabs
        self._panes = panes
        self._listed = listed
        self._appearance = appearance

    def here(self) -> Place:
        """Return where the work is now."""
        current = self._session.current
        seen = [pane for pane in self._panes.seen_panes() if pane.view.has_page]
        return Place(
            report=current.report if current else "",
            figure=current.figure if current else "",
            seen=tuple((pane.report_id, pane.shown.top_offset()) for pane in seen),
            across={pane.report_id: shifts for pane in seen if (shifts := pane.view.scrolls.shifts)},
            filters=self._listed.filters(),
            zoom=self._appearance.zoom,
            tab=panel.objectName() if (panel := self._tabs.currentWidget()) is not None else "",
            view=self._tabs.comparison.chosen_view or "",
            framed=any(self._shows_current(pane) for pane in seen),
        )

    def _shows_current(self, pane: ReportPane) -> bool:
        figure = self._session.current_figure
        if figure is None or figure.key.report != pane.report_id:
            return False
        rects = pane.shown.rects((figure.current.start, figure.current.end))
        return any(rect.toRect().intersects(pane.shown.viewport().rect()) for rect in rects)

    @property
    def are_made(self) -> bool:
        """Whether each report of the case has its pane."""
        return len(self._panes.panes) == len(self._session.case.reports)

    def look_as(self, place: Place) -> None:
        """Show a case that has just come with the tab, view, zoom and filters that it was left with, or with none."""
        names = [self._tabs.widget(at).objectName() for at in range(self._tabs.count())]
        self._tabs.setCurrentIndex(names.index(place.tab) if place.tab and place.tab in names else 0)
        self._tabs.comparison.set_view(next((view for view in View if view.value == place.view), None))
        self._listed.set_filters(place.filters)
        if place.zoom:
            self._appearance.set_zoom(place.zoom)

    def go_to(self, place: Place) -> None:
        """Bring what was seen into view, unless the user has gone somewhere already."""
        if self._session.current is not None:
            return
        self._listed.set_filters(place.filters)  # reports can be chosen in it now
        self._panes.show_together([report for report, _ in place.seen])
        if place.figure:
            self._session.set_current(FigureKey(place.report, place.figure))
        for report, _ in place.seen:
            if (pane := self._panes.pane(report)) is not None and pane.isVisible():
                pane.ensure_built()
        when_at_rest(self._panes, lambda: self._scroll_to(place))

    def _scroll_to(self, place: Place) -> None:
        current = self._session.current
        if current != (FigureKey(place.report, place.figure) if place.figure else None):
            return  # the user has gone elsewhere meanwhile
        with self._panes.linking.quietly():
            for report, top in place.seen:
                if (pane := self._panes.pane(report)) is not None and pane.isVisible():
                    pane.view.scroll_to_top(top)
                    pane.view.scrolls.shift(place.across.get(report, {}))
            if current is not None and place.framed and (pane := self._panes.pane(current.report)) is not None:
                pane.show_current()  # on a smaller page it stands further down than before


class TableKeeper(QObject):
    """Another case starts with its own arrangement; one without starts with tables as they are by themselves."""

    def __init__(
        self,
        session: Session,
        settings: Settings,
        tables: Mapping[str, TextTable],
        places: Places,
        parent: QObject | None = None,
    ) -> None:
        """`tables` by the names under which they are kept."""
        super().__init__(parent)
        self._places = places
        self._session = session
        self._settings = settings
        self._tables = tables
        self._path = session.case.path
        session.case_leaving.connect(self.keep)
        session.case_replaced.connect(self._on_case_replaced)

    def keep(self) -> None:
        """Keep how the tables of the case are arranged; under its new name, where it was saved under another."""
        self._path = self._session.case.path
        self._keep_for(self._path)

    def restore(self) -> None:
        """Arrange the tables as they were left in this case."""
        kept = self._settings.tables(_name(self._path))
        for name, table in self._tables.items():
            layout = TableLayout.from_text(kept.get(name, ""))
            if layout != table.arranged:
                table.arrange(layout)
        self._return_to(kept.get(_PLACE, ""))

    def _return_to(self, words: str) -> None:
        try:
            place = from_json(words, Place) if words else Place()
        except msgspec.MsgspecError:  # of a newer version
            place = Place()
        self._places.look_as(place)
        if place.seen or place.figure:
            after_paint(self, partial(self._go_to, place, self._path))

    def _go_to(self, place: Place, path: Path) -> None:
        """Go to a place of the case at a path as soon as its panes are there."""
        if self._path != path:
            return
        if self._places.are_made:
            self._places.go_to(place)
        else:
            after_paint(self, partial(self._go_to, place, path))

    def restore_first(self) -> None:
        """Arrange the tables when the window opens; an earlier version kept the widths of the list for all cases."""
        self.restore()
        earlier, listed = self._settings.state("list"), self._tables["list"]
        if not earlier.isEmpty() and listed.arranged == TableLayout():
            listed.take_earlier_widths(earlier)

    def _on_case_replaced(self) -> None:
        self._path = self._session.case.path
        self.restore()

    def _keep_for(self, path: Path) -> None:
        changed = {name: table.arranged for name, table in self._tables.items() if table.arranged != TableLayout()}
        kept = {name: layout.to_text() for name, layout in changed.items()}
        if self._session.case.reports:
            kept[_PLACE] = msgspec.json.encode(self._places.here()).decode()
        self._settings.set_tables(_name(path), kept)


def _name(path: Path) -> str:
    return sha256(str(path).encode()).hexdigest()[:16]

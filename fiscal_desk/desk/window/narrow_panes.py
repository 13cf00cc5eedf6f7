"""Panes are laid into one column while something wide stands beside them, and then again just as they were."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from fiscal_desk.desk.panes.pane_area import PaneArea


class _Kept(NamedTuple):
    """Report ids of each column from left to right, those on top, widths in pixels, and how many were wanted."""

    reports: list[list[str]]
    tops: list[str]
    widths: list[int]
    wanted: int


class NarrowPanes:
    """Keeps which reports share a column, which of them is on top, and how wide the columns are."""

    def __init__(self, area: PaneArea) -> None:
        self._area = area
        self._kept: _Kept | None = None

    def turn(self, on: bool) -> None:
        """Lay the panes into one column, or again as they were."""
        area = self._area
        if on:
            reports = [[pane.report_id for pane in column.panes] for column in area.columns]
            tops = [column.current.report_id if column.current else "" for column in area.columns]
            self._kept = _Kept(reports, tops, area.sizes(), area.wanted_columns)
            area.set_wanted_columns(1)
        elif (kept := self._kept) is not None:
            self._kept = None
            if area.wanted_columns == 1:  # else the user has chosen how many meanwhile
                area.set_wanted_columns(kept.wanted)
                self._lay_as(kept)

    def _lay_as(self, kept: _Kept) -> None:
        area, before = self._area, self._area.active
        panes = {pane.report_id: pane for pane in area.panes}
        if sorted(each for column in kept.reports for each in column) != sorted(panes):
            return  # a report came or went
        area.take_apart()
        for reports, top in zip(kept.reports, kept.tops, strict=True):
            column = area.add_column()
            for report_id in reports:
                column.add(panes[report_id])
            column.turn_to(panes[top or reports[0]])
        area.show_together([before.report_id] if before else ())
        area.name_tabs()
        area.setSizes(kept.widths)

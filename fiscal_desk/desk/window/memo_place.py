"""The middle of the window: the panes, and the workshop of the memo beside them while it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from fiscal_desk.desk.window.docks import Docks

if TYPE_CHECKING:
    from fiscal_desk.desk.panes.pane_area import PaneArea
    from fiscal_desk.desk.workshop.workshop import Workshop

#: What the workshop takes of the width at first.
_SHARE = 0.68
#: Below this width of the window one report stands beside the workshop, not two.
_ROOM_FOR_TWO = 1500


class MemoPlace(QSplitter):
    """Shows the panes; the workshop is made when it is first wanted, and the panels give it their room."""

    narrow = Signal(bool)  # whether there is room for one report only

    def __init__(self, reading: QWidget, docks: Docks, make: Callable[[], Workshop]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._docks = docks
        self._make = make
        self._reading = reading
        self._is_narrow = False
        self.workshop: Workshop | None = None
        self.addWidget(reading)

    @property
    def is_open(self) -> bool:
        """Whether the workshop is shown."""
        return self.workshop is not None and not self.workshop.isHidden()

    def turn(self) -> None:
        """Show the workshop, or put it away."""
        if self.is_open:
            self.put_away()
        else:
            self.bring()

    def bring(self) -> None:
        """Show the workshop."""
        first = self.workshop is None
        if self.workshop is None:
            self.workshop = self._make()
            self.workshop.close_wanted.connect(self.put_away)
            self.insertWidget(0, self.workshop)
            self.setCollapsible(0, False)
        self._docks.put_away()
        # Where there is room, the panes stay as they are: laid anew, each would show the first of its reports.
        if self.window().width() < _ROOM_FOR_TWO:
            self._is_narrow = True
            self.narrow.emit(True)
        self.workshop.begin()
        if first:
            self.setSizes([round(self.width() * _SHARE), round(self.width() * (1 - _SHARE))])

    def settle(self) -> None:
        """Take in what is still being typed in the workshop."""
        if self.workshop is not None:
            self.workshop.settle()

    def put_away(self) -> None:
        """Show the panes alone, with the panels around them."""
        if self.workshop is not None and self.is_open:
            self.workshop.end()
            if self._is_narrow:
                self._is_narrow = False
                self.narrow.emit(False)
            self._docks.bring_back()


class _Kept(NamedTuple):
    """Report ids of each column from left to right, those on top, widths in pixels, and how many were wanted."""

    reports: list[list[str]]
    tops: list[str]
    widths: list[int]
    wanted: int


class NarrowPanes(QObject):
    """Keeps which reports share a column, which of them is on top, and how wide the columns are."""

    def __init__(self, area: PaneArea) -> None:
        super().__init__(area)  # lives as long as the panes: a signal alone does not keep whom it calls
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
        if before:
            area.show_one(before.report_id)
        area.name_tabs()
        area.setSizes(kept.widths)

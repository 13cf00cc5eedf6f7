"""Panes that go together: what is chosen in one is brought into view in the others, and scrolling moves all."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from fiscal_desk.case.model import CaseFigure, Change, FigureKey
from fiscal_desk.case.related import closest_figure
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.panes.linked_pairs import LinkedPairs
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.session import Session

#: What matches what is looked up once a change has been painted.
_AFTER_CHANGE_MS = 40
#: That long it waits for the paint.
_PAINTED_BY_MS = 1000
#: So long things are looked up in one turn of the event loop.
_STEP_SECONDS = 0.008


class LinkLine(NamedTuple):
    """A line between two panes: heights in their viewports, in pixels; `chosen` for the current figure's."""

    left: float
    right: float
    chosen: bool


class Linking(QObject):
    """Moves the panes that are seen. The reference pane moves only where the user goes somewhere in it."""

    changed = Signal()  # the lines between the panes are to be drawn anew
    reference_changed = Signal()

    def __init__(
        self,
        session: Session,
        seen: Callable[[], Sequence[ReportPane]],
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._seen = seen
        self._pairs = LinkedPairs(session)
        self._moving = False
        self._lines: dict[tuple[str, str], list[LinkLine]] = {}  # as they were drawn last
        self._chosen: dict[str, FigureKey] = {}  # the current figure and its counterparts by report
        self.reference: str | None = None
        self.link = actions[ActionId.LINK_PANES]
        self.link.setChecked(True)
        actions.connect_switch(ActionId.LINK_PANES, self._on_switched)
        # Pages are laid out in several steps; what hangs on their heights is looked up once they stand.
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        self._looking_up: Iterator[None] | None = None  # what belongs together, in steps
        self._once_settled: list[ReportPane] = []  # came into view meanwhile

    def start_anew(self) -> None:
        """Forget everything: ids of reports mean others in another case."""
        self._pairs = LinkedPairs(self._session)
        self._chosen = {}
        self._looking_up = None
        self._once_settled = []
        self._lines.clear()
        self.set_reference(None)

    def add(self, pane: ReportPane) -> None:
        """Take a pane in."""
        pane.scrolled.connect(lambda: self._on_scrolled(pane))
        pane.laid_out.connect(lambda: self._on_laid_out(pane))

    def remove(self, pane: ReportPane) -> None:
        """Let a pane go."""
        self._looking_up = None
        self._pairs.look_again(pane.report_id)
        self._chosen.pop(pane.report_id, None)
        if self.reference == pane.report_id:
            self.set_reference(None)

    def set_reference(self, report_id: str | None) -> None:
        """Make one pane the one that others follow and that never moves by itself; None: there is none."""
        if report_id != self.reference:
            self.reference = report_id
            self.reference_changed.emit()

    def bring(self, wanted: Mapping[str, FigureKey] | None = None, *, still: bool = False) -> None:
        """Bring the current figure's counterparts into view; `still` leaves panes alone that show theirs already.

        `wanted` are figures that the user asked to see, by report; in the other panes it is what is most like the
        current figure.
        """
        wanted = wanted or {}
        figure = self._session.current_figure
        leader = self._pane_of(figure)
        before, self._chosen = self._chosen, {figure.key.report: figure.key} if figure else {}
        with self.quietly():
            for pane in self._seen():
                if figure is not None and pane is not leader:
                    shown = before.get(pane.report_id) if still else None
                    self._bring_in(pane, figure, leader, wanted.get(pane.report_id), shown)
        self._start_soon()

    def join(self, pane: ReportPane) -> None:
        """Bring a pane that came into view to where the others are."""
        figure = self._session.current_figure
        others = [other for other in self._seen() if other is not pane]
        if figure is not None and figure.key.report != pane.report_id:
            with self.quietly():
                self._bring_in(pane, figure, self._pane_of(figure))
        elif self.link.isChecked() and others and pane.report_id != self.reference:
            if not self._pairs.knows(self._seen()):
                self._once_settled.append(pane)
                self._start_soon()
                return
            self._pairs.forget_layout(pane.report_id)
            with self.quietly():
                leader = next((other for other in others if other.report_id == self.reference), others[0])
                self._follow(leader, pane)
        self._start_soon()

    def refresh(self, change: Change) -> None:
        """Look again at what a change touched; called when the panes show it."""
        touched = {key.report for key in change.figures}.union(change.reports)
        changed = [report_id for report_id in touched if self._pairs.look_again(report_id)]
        if changed:
            self._looking_up = None
            self._settling.start(_PAINTED_BY_MS)
            after_paint(self, self._settle_painted)
        if {key.report for key in change.figures}.intersection(self._chosen):
            after_paint(self, lambda: self.bring(still=True))

    def lines(self, left: ReportPane, right: ReportPane) -> list[LinkLine]:
        """Return the lines between two neighbouring panes: what both show of the same thing, the chosen one last."""
        pair = (left.report_id, right.report_id)
        if self._settling.isActive():
            # They are about to be looked up: painting does not do it, as it would take as long as the paint.
            return self._lines.get(pair, [])
        found = self._lines[pair] = []
        if self.link.isChecked():
            tops = [pane.shown.verticalScrollBar().value() for pane in (left, right)]
            views = [pane.shown.viewport().height() for pane in (left, right)]
            heights = self._pairs.heights(left, right)
            first = bisect_left(heights, (tops[0],))
            last = bisect_right(heights, (tops[0] + views[0], float("inf")))
            for here, there in heights[first:last]:
                if 0 <= there - tops[1] <= views[1]:
                    found.append(LinkLine(here - tops[0], there - tops[1], False))
        chosen = [self._middle(pane) for pane in (left, right)]
        if chosen[0] is not None and chosen[1] is not None:
            found.append(LinkLine(chosen[0], chosen[1], True))
        return found

    # What happens

    def _on_scrolled(self, leader: ReportPane) -> None:
        if not self._moving and not self._settling.isActive() and self.link.isChecked():
            seen = self._seen()
            if leader in seen:
                with self.quietly():
                    for pane in seen:
                        if pane is not leader and pane.report_id != self.reference:
                            self._follow(leader, pane)
        if not self._moving:
            self.changed.emit()

    def _on_laid_out(self, pane: ReportPane) -> None:
        self._pairs.forget_layout(pane.report_id)
        self._looking_up = None
        self._settling.start(0)

    def _on_switched(self, on: bool) -> None:
        if on and self._session.current is not None:
            self.bring()
        elif on and (seen := self._seen()):
            self._pairs.start_afresh()
            leader = next((pane for pane in seen if pane.shown.hasFocus()), seen[0])
            with self.quietly():
                for pane in seen:
                    if pane is not leader and pane.report_id != self.reference:
                        self._follow(leader, pane)
        self._start_here()

    # Moving

    def _bring_in(
        self,
        pane: ReportPane,
        figure: CaseFigure,
        leader: ReportPane | None,
        wanted: FigureKey | None = None,
        shown: FigureKey | None = None,
    ) -> None:
        moves = wanted is not None or (self.link.isChecked() and pane.report_id != self.reference)
        key = wanted
        if key is None:
            found = closest_figure(figure, self._session.case, pane.report_id)
            key = found.key if found else None
            moves = moves and (key is None or key != shown)
        at = leader.figure_top(figure.key.figure) if leader else None
        pane.show_counterpart(key, reveal=moves, at=at)
        if key is not None:
            self._chosen[pane.report_id] = key
        elif moves and leader is not None:
            self._follow(leader, pane)

    def _follow(self, leader: ReportPane, pane: ReportPane) -> None:
        value = self._pairs.course(leader, pane).follow(leader.shown.verticalScrollBar().value())
        pane.shown.verticalScrollBar().setValue(round(value))

    def _start_soon(self) -> None:
        """Start from where the panes stand, at once where all is known, else when it has been looked up."""
        if self._pairs.knows(self._seen()):
            self._start_here()
        else:
            self._settling.start(0)

    def _settle(self) -> None:
        """Look some more up; then the panes go on together from where they stand."""
        until = time.perf_counter() + _STEP_SECONDS
        if self._looking_up is None:
            self._looking_up = self._pairs.looking_up(self._seen())
        for _ in self._looking_up:
            if time.perf_counter() > until:
                self._settling.start(0)
                return
        self._looking_up = None
        if not self._pairs.knows(self._seen()):
            self._settling.start(0)  # another pane came up meanwhile
            return
        self._start_here()
        joining, self._once_settled = self._once_settled, []
        for pane in joining:
            if pane in self._seen():
                self.join(pane)

    def _settle_painted(self) -> None:
        if self._settling.isActive():  # else all has been looked up meanwhile
            self._settling.start(_AFTER_CHANGE_MS)

    def _start_here(self) -> None:
        self._settling.stop()
        seen = self._seen()
        for one in seen:
            for other in seen:
                if one is not other:
                    self._pairs.start_here(one, other)
        self.changed.emit()

    @contextmanager
    def quietly(self) -> Iterator[None]:
        """Move panes without their moving others."""
        before, self._moving = self._moving, True
        try:
            yield
        finally:
            self._moving = before

    def _pane_of(self, figure: CaseFigure | None) -> ReportPane | None:
        return next((pane for pane in self._seen() if figure and pane.report_id == figure.key.report), None)

    def _middle(self, pane: ReportPane) -> float | None:
        key = self._chosen.get(pane.report_id)
        rects = pane.figure_rects(key.figure) if key else []
        return rects[0][1] + rects[0][3] / 2 if rects else None

"""The open case and what is current in it. Views listen to it; nobody else holds state."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.model import CaseFigure, CaseReport, Change, FigureKey
from fiscal_desk.desk.services.messages import Cause, Messages, Offer

if TYPE_CHECKING:
    from fiscal_desk.case.case import Case
    from fiscal_desk.case.changes.commands import Command
    from fiscal_desk.case.steps import LongStep
    from fiscal_desk.catalogue.catalogue import Catalogue


class Session(QObject):
    """One case, one catalogue, one current figure."""

    case_leaving = Signal()  # the case is still here; another one takes its place next
    case_replaced = Signal()
    reports_changed = Signal()  # a report came, went, moved, has another card, or was read anew
    figures_changed = Signal(object)  # Change
    current_changed = Signal(object)  # FigureKey | None
    reveal_requested = Signal(object)  # list[FigureKey]: bring these sentences into view, one a pane
    history_changed = Signal()
    about_to_change = Signal()  # who makes a step in the background finishes it now: another one comes
    command_done = Signal(object)  # Command: the user's own word just now; not undo, not redo
    rescue_requested = Signal()  # the case's file cannot be written any more: save it elsewhere

    def __init__(
        self,
        case: Case,
        catalogue: Catalogue | Callable[[], Catalogue],
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        """A catalogue that is still to be loaded is, when it is first asked for: an empty window needs none."""
        super().__init__(parent)
        self.case = case
        self._catalogue = catalogue
        self.messages = messages
        self.current: FigureKey | None = None
        self.unwritten: CaseError | None = None  # why the last change could not be written

    @cached_property
    def catalogue(self) -> Catalogue:
        """What offices call things. Raises CatalogueError where its files cannot be used."""
        return self._catalogue() if callable(self._catalogue) else self._catalogue

    def report(self, report_id: str) -> CaseReport | None:
        """Return a report of the case by its id, or None where it has gone."""
        return next((report for report in self.case.reports if report.id == report_id), None)

    def figure(self, key: FigureKey | None) -> CaseFigure | None:
        """Return a figure by its key, or None where it has gone."""
        if key is None:
            return None
        try:
            return self.case.figure(key)
        except KeyError:
            return None

    @property
    def current_figure(self) -> CaseFigure | None:
        """The current figure as it stands in the case."""
        return self.figure(self.current)

    def do(self, command: Command) -> bool:
        """Run a command on the case; return False and say why where the case refuses it."""
        self.settle()
        done = self._change(lambda: self.case.do(command))
        if done:
            self.command_done.emit(command)
        return done

    def undo(self) -> bool:
        """Take the last change back; return whether there was one."""
        self.settle()
        return self._change(self.case.undo)

    def redo(self) -> bool:
        """Make the last change that was taken back again; return whether there was one."""
        self.settle()
        return self._change(self.case.redo)

    def settle(self) -> None:
        """Have a step that is being made in the background finished: the case is needed as it will be."""
        self.about_to_change.emit()

    def begin(self, begin: Callable[[], LongStep | None]) -> LongStep | None:
        """Begin a step that runs in another thread; return None and say why where the case refuses it."""
        try:
            return begin()
        except CaseError as error:
            self._refuse(error)
            return None

    def take(self, step: LongStep, command: Command | None) -> bool:
        """Show what a step came to that has run elsewhere, for a command or (None) an undo or redo."""
        done = self._change(lambda: _unless_empty(self.case.take(step)))
        if done and command is not None:
            self.command_done.emit(command)
        return done

    def set_current(self, key: FigureKey | None) -> None:
        """Make a figure current and tell the views; a key that is gone counts as None."""
        if key is not None and self.figure(key) is None:
            key = None
        if key != self.current:
            self.current = key
            self.current_changed.emit(key)

    def reveal(self, keys: Sequence[FigureKey]) -> None:
        """Ask the panes to bring figures into view, one a report; the first one becomes current."""
        known = [key for key in keys if self.figure(key) is not None]
        if known:
            self.set_current(known[0])
            self.reveal_requested.emit(known)

    def replace_case(self, case: Case) -> None:
        """Put another case on the desk and close the one before."""
        self.settle()
        self.case_leaving.emit()
        before = self.case
        self.case = case
        self.current = None
        self.unwritten = None
        if before is not case:
            before.close()
        self.case_replaced.emit()
        self.current_changed.emit(None)
        self.history_changed.emit()

    def _change(self, run: Callable[[], Change | None]) -> bool:
        try:
            change = run()
        except CaseError as error:
            self._refuse(error)
            return False
        if change is None:
            return False
        self.writes_again()
        if change.reports:
            self.reports_changed.emit()
        if self.current is not None and self.figure(self.current) is None:
            self.set_current(None)
        self.figures_changed.emit(change)
        self.history_changed.emit()
        return True

    def writes_again(self) -> None:
        """Hear that the case is written: what was said of a change that could not be is over."""
        self.unwritten = None
        self.messages.end(Cause.REFUSED)

    def drop_unwritten(self) -> None:
        """Hear that the user no longer wants the change that could not be written."""
        self.unwritten = None

    def tell_unwritten(self, what: str) -> None:
        """Say in one message what is not written, and why; nothing where everything is."""
        if self.unwritten is not None:
            self.messages.end(Cause.REFUSED)
            self._tell(self.unwritten, what)

    def _refuse(self, error: CaseError) -> None:
        if error.save_elsewhere:
            self.unwritten = error
        self._tell(error)

    def _tell(self, error: CaseError, what: str = "") -> None:
        offer = Offer(self.tr("另存到别处…"), self.rescue_requested.emit) if error.save_elsewhere else None
        self.messages.show_error(what + self.messages.refusal(str(error)), offer=offer, cause=Cause.REFUSED)


def _unless_empty(change: Change) -> Change | None:
    """Return a change, None where nothing came of it: the step was called off."""
    return change if change.figures or change.reports or change.choices else None

"""What one step of a case comes to, and the long ones: worked out and written down away from the case's thread."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import msgspec

from fiscal_desk.case.disk.storage import CaseFile
from fiscal_desk.case.errors import refused
from fiscal_desk.case.model import Change
from fiscal_desk.case.originals.originals import PackedOriginal, packed_original
from fiscal_desk.case.originals.parts import PackedParts
from fiscal_desk.case.state.current_figures import Views
from fiscal_desk.case.state.decisions import Stamp
from fiscal_desk.case.state.history import Action, LogEntry, done, turned
from fiscal_desk.case.state.state import CaseState, ChoiceChange, DecisionChange, Effect, ReportChange, inverse, put
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import Report

if TYPE_CHECKING:
    from fiscal_desk.case.changes.commands import Command


class WorkedOut(msgspec.Struct, frozen=True):
    """A step before it is written: the next state, its line of the history, None where nothing changes, what it brings.

    `opened`, `readings`, `originals` and `packed` are by the ids of stored reports and readings.
    """

    state: CaseState
    effect: Effect
    label: str
    entry: LogEntry | None
    opened: Mapping[str, Report] = {}
    readings: Mapping[str, Reading] = {}
    originals: Mapping[str, PackedOriginal] = {}
    packed: Mapping[str, PackedParts] = {}

    def write(self, file: CaseFile) -> None:
        """Write it into the case's file. Raises CaseError."""
        if self.entry is not None:
            file.append(self.entry, self.effect, self.opened, self.readings, self.originals, self.packed)

    @property
    def change(self) -> Change:
        """What views must refresh."""
        return Change(
            reports=tuple(change.report for change in self.effect if isinstance(change, ReportChange)),
            figures=tuple(change.key for change in self.effect if isinstance(change, DecisionChange)),
            label=self.label,
            choices=tuple(change.name for change in self.effect if isinstance(change, ChoiceChange)),
        )


def work_out(state: CaseState, command: Command, stamp: Stamp) -> WorkedOut:
    """Return what a command comes to. Raises CaseError (refused)."""
    from fiscal_desk.case.changes.applying import apply  # not needed to show a window

    applied = apply(state, command, stamp)
    if not applied.effect:
        return WorkedOut(state, (), applied.label, None)
    try:
        entry = done(stamp, command.kind, applied.label, getattr(command, "why", ""), applied.effect)
    except UnicodeEncodeError:
        raise refused("内容里有无法保存的字符，请重新输入。") from None
    originals = {
        name: packed
        for name, report in applied.opened.items()
        if (packed := packed_original(report.origin, applied.originals.get(name))) is not None
    }
    return WorkedOut(
        applied.state,
        applied.effect,
        applied.label,
        entry,
        applied.opened,
        applied.readings,
        originals,
        applied.packed,
    )


def turn(state: CaseState, action: Action, target: LogEntry, effect: Effect | None, stamp: Stamp) -> WorkedOut:
    """Return what undoing or redoing a step comes to; `effect` is the step's, where it need not be unpacked again.

    Raises ValueError where the step cannot be read.
    """
    there = target.effect if effect is None else effect
    turning = inverse(there) if action is Action.UNDO else there
    return WorkedOut(put(state, turning), turning, target.label, turned(stamp, action, target))


class LongStep:
    """A step about thousands of figures. `run` belongs to any thread, all else to the case's.

    It works on frozen values, and writes by a connection of its own; the case shows what it came to with `Case.take`.
    """

    def __init__(
        self, work: Callable[[], WorkedOut], confirm_lock: Callable[[], None], file: CaseFile, views: Views
    ) -> None:
        self._work = work
        self._confirm_lock = confirm_lock
        self._file = file
        self._over = threading.Event()
        self._worked: WorkedOut | None = None
        self._error: BaseException | None = None
        self.views = views

    def run(self, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Work it out, write it down, and lay it over the figures; nothing is raised, `result` does.

        `is_wanted` is asked before it is written: where nobody wants the step any more, it comes to nothing.
        """
        try:
            worked = self._work()
            if not is_wanted():
                worked = msgspec.structs.replace(worked, entry=None, effect=())
            if worked.entry is not None:
                self._confirm_lock()
                worked.write(self._file)
                self.views.look_through(worked.state)
            self._worked = worked
        except BaseException as error:
            self._error = error
        finally:
            self._file.close()
            self._over.set()

    def result(self) -> WorkedOut:
        """Wait until it is over, and return what it came to. Raises what its work raised."""
        self._over.wait()
        if self._error is not None:
            raise self._error
        if self._worked is None:
            raise RuntimeError("a step that was over came to nothing")
        return self._worked

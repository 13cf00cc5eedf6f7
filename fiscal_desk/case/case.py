"""The case (案卷): the user's piece of work, open in this program."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from fiscal_desk.case.disk import working
from fiscal_desk.case.disk.locking import Holder, Lock, holder_of
from fiscal_desk.case.disk.saving import write_case
from fiscal_desk.case.disk.storage import CaseFile, Contents, check_header, read_case, titles_in
from fiscal_desk.case.errors import CaseError, CaseProblem, case_error
from fiscal_desk.case.model import Change
from fiscal_desk.case.originals.originals import PackedOriginal
from fiscal_desk.case.readable import ReadableCase
from fiscal_desk.case.saving_as import SavingAs
from fiscal_desk.case.state.decisions import Stamp
from fiscal_desk.case.state.history import Action, History, LogEntry
from fiscal_desk.case.state.state import CaseState, Effect, ReportChange
from fiscal_desk.case.steps import LongStep, WorkedOut, turn, work_out

if TYPE_CHECKING:
    from fiscal_desk.case.changes.commands import Command

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Return the local time with its offset."""
    return datetime.now().astimezone()


def current_user() -> str:
    """Return the name under which somebody is logged in."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "未知用户"


class Case(ReadableCase):
    """An open case. Every change is on the disk when it is in memory; `save_as` only gives a name.

    Belongs to one thread. `who` is written into the history with every change, and may be set.
    """

    _file: CaseFile

    def __init__(
        self, path: Path, contents: Contents, *, lock: Lock | None, refusal: CaseError | None, who: str, clock: Clock
    ) -> None:
        self.path = path
        self.who = who
        self._clock = clock
        self._closed = False
        self.opened_at = 0  # the number of the newest step when the case was opened here
        self._latest: tuple[int, Effect] = 0, ()  # the newest step: undo takes it back without unpacking it
        self._under_way: LongStep | SavingAs | None = None
        self._settle(path, contents, lock, refusal)
        self.opened_at = self._history.last

    @classmethod
    def create(cls, path: Path | None = None, *, who: str | None = None, clock: Clock = local_now) -> Case:
        """Start a case in a new file, replacing what is there; without a path, in a working file. Raises CaseError."""
        who = who or current_user()
        path = working.new_working_file(clock()) if path is None else _settled(path)
        contents = Contents(os.urandom(16).hex(), CaseState(), ())
        lock = _locked(path, who, clock)
        try:
            write_case(path, contents, lambda _: None)
            working.close_to_others(path)
        except BaseException:
            lock.release()
            raise
        return cls(path, contents, lock=lock, refusal=None, who=who, clock=clock)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        who: str | None = None,
        take_over: bool = False,
        read_only: bool = False,
        clock: Clock = local_now,
    ) -> Case:
        """Open a case; read-only where somebody else holds it or its place cannot be written (`is_read_only`).

        `take_over` takes the case from whoever holds it: their program can then no longer change it. `read_only` only
        looks, and locks nobody out. Raises CaseError.
        """
        who = who or current_user()
        path = _settled(path)
        check_header(path)
        lock, refusal = None, None
        try:
            if read_only:
                message = f"案卷“{path.name}”以只读方式打开，如需修改请另存到别处。"
                raise CaseError(CaseProblem.READ_ONLY, message, str(path))
            if not os.access(path, os.W_OK):
                raise case_error(CaseProblem.READ_ONLY, path)
            lock = _locked(path, who, clock, take_over=take_over)
        except CaseError as error:
            refusal = error
        try:
            contents = read_case(path, writable=lock is not None)
            return cls(path, contents, lock=lock, refusal=refusal, who=who, clock=clock)
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    @staticmethod
    def unsaved() -> tuple[Path, ...]:
        """Return the working files that a crash or an early end left, newest first, to be opened or discarded."""
        return working.unsaved_files()

    @staticmethod
    def titles_in(path: Path) -> tuple[str, ...]:
        """Return the titles of the reports of a case that is not open."""
        return titles_in(path)

    @property
    def is_saved(self) -> bool:
        """Whether the case has a name of the user's; a working file has not."""
        return not working.is_working_file(self.path)

    @property
    def name(self) -> str:
        """What the window's title says."""
        return self.path.stem if self.is_saved else "未命名案卷"

    @property
    def is_read_only(self) -> bool:
        """Whether the case can only be looked at, and saved elsewhere."""
        return self._lock is None

    @property
    def read_only_reason(self) -> str:
        """One Chinese line that says why the case can only be looked at; empty where it can be changed."""
        return str(self._refusal) if self._refusal is not None else ""

    @property
    def locked_out(self) -> bool:
        """Whether somebody held the case when it was opened, so that it can only be looked at."""
        return self._refusal is not None and self._refusal.problem is CaseProblem.LOCKED

    @property
    def held_by(self) -> Holder | None:
        """Who else holds a read-only case now; None where nobody does."""
        try:
            return holder_of(self.path) if self.is_read_only else None
        except OSError:
            return None

    def original(self, report_id: str) -> bytes | None:
        """Return the bytes of the file that a report came from, None where they were never kept.

        Raises KeyError or CaseError.
        """
        packed = self._file.original(self._state.reports[report_id].opened)
        try:
            return None if packed is None else packed.unpacked()
        except ValueError:
            raise case_error(CaseProblem.DAMAGED, self.path) from None

    def packed_original(self, report_id: str) -> PackedOriginal | None:
        """Return the same as it is kept, for somebody else to unpack. Raises KeyError or CaseError."""
        return self._file.original(self._state.reports[report_id].opened)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return not self.is_read_only and self._history.undoable is not None

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return not self.is_read_only and self._history.redoable is not None

    @property
    def undo_label(self) -> str:
        """The step that undo takes back, in Chinese; empty where there is none."""
        return entry.label if (entry := self._history.undoable) is not None else ""

    @property
    def undo_seq(self) -> int:
        """The number of the step that undo takes back; 0 where there is none."""
        return entry.seq if (entry := self._history.undoable) is not None else 0

    @property
    def undo_takes_out(self) -> tuple[str, ...]:
        """The ids of the reports that undo would take out of the case."""
        entry = self._history.undoable
        if entry is None or b'"report"' not in entry.packed:
            return ()
        return tuple(each.report for each in entry.effect if isinstance(each, ReportChange) and each.before is None)

    @property
    def redo_label(self) -> str:
        """The step that redo makes again, in Chinese; empty where there is none."""
        return entry.label if (entry := self._history.redoable) is not None else ""

    def do(self, command: Command) -> Change:
        """Run a command: it is checked, written to the disk, and then seen here. Returns what views must refresh.

        Raises CaseError; the case is then as it was, in memory and on the disk.
        """
        self._must_be_writable()
        return self._make(work_out(self._state, command, self._stamp()))

    def begin(self, command: Command) -> LongStep:
        """Return a command to be run in another thread; until it is taken, nothing else is done. Raises CaseError."""
        self._must_be_writable()
        return self._begin(partial(work_out, self._state, command, self._stamp()))

    def size_of(self, action: Action) -> int:
        """Return how many bytes the history has of the step that undo or redo would turn; 0 where there is none."""
        target = self._history.undoable if action is Action.UNDO else self._history.redoable
        return 0 if target is None else len(target.packed)

    def begin_turn(self, action: Action) -> LongStep | None:
        """Return an undo or redo to be run in another thread; None where there is none. Raises CaseError."""
        self._must_be_writable()
        target = self._history.undoable if action is Action.UNDO else self._history.redoable
        return None if target is None else self._begin(self._turning(action, target))

    def take(self, step: LongStep) -> Change:
        """Show what a long step came to, once it has run; waits for it. Raises CaseError where it could not be made."""
        self._under_way = None
        worked = step.result()
        if worked.entry is not None:
            self._file.follow(worked.entry.seq)
            self._see(worked)
            self._views = step.views
        return worked.change

    def undo(self) -> Change | None:
        """Take the last step back; None where there is none. Raises CaseError."""
        return self._turn(Action.UNDO, self._history.undoable)

    def redo(self) -> Change | None:
        """Make the step that was taken back last again; None where there is none. Raises CaseError."""
        return self._turn(Action.REDO, self._history.redoable)

    def save_as(self, path: Path) -> None:
        """Write the whole case to another file and go on there; a working file is then removed.

        Works from memory, so that a case whose drive is gone can still be saved; only originals that can be found
        neither there nor where they were opened are then missing. Raises CaseError; the case goes on where it was.
        """
        saving = self.begin_saving_as(path)
        if saving is not None:
            saving.run()
            self.take_saved(saving)

    def begin_saving_as(self, path: Path) -> SavingAs | None:
        """Return the same to be done in another thread; None where the case is there already.

        Until it is taken, nothing else is done. Raises CaseError.
        """
        self._must_be_idle()
        path = _settled(path)
        if path == self.path and not self.is_read_only:
            return None
        who, clock, file = self.who, self._clock, self._file
        contents = Contents(self._contents_id, self._state, self._history.entries)
        saving = SavingAs(path, contents, file, lambda path: _locked(path, who, clock))
        self._under_way, self._file = saving, file.beside()
        return saving

    def take_saved(self, saving: SavingAs) -> None:
        """Go on in the file that was written; waits for it. Raises CaseError; the case goes on where it was."""
        self._under_way = None
        self._file.close()
        self._file = saving.file
        lock = saving.result()
        before = self.path
        self._let_go()
        self._settle(saving.path, saving.contents, lock, None)
        working.remove_working_file(before)

    def close(self) -> None:
        """Let go of the file. An untouched working file is removed; one with work in it is found by `unsaved`."""
        if not self._closed:
            self._closed = True
            self._let_go()
            if self._history.last == 0:
                working.remove_working_file(self.path)

    def discard(self) -> None:
        """Close the case and delete its working file; a saved case is only closed."""
        self.close()
        working.remove_working_file(self.path)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _settle(self, path: Path, contents: Contents, lock: Lock | None, refusal: CaseError | None) -> None:
        try:
            history = History(contents.entries)
        except ValueError:
            raise case_error(CaseProblem.DAMAGED, path) from None
        self._show(contents.state, history)
        self._latest = 0, ()
        self.path = path
        self._contents_id = contents.id
        self._lock, self._refusal = lock, refusal
        self._file = CaseFile(path, contents.id, self._history.last, writable=lock is not None)

    def _let_go(self) -> None:
        self._file.close()
        if self._lock is not None:
            self._lock.release()

    def _turn(self, action: Action, target: LogEntry | None) -> Change | None:
        self._must_be_writable()
        return None if target is None else self._make(self._turning(action, target)())

    def _turning(self, action: Action, target: LogEntry) -> Callable[[], WorkedOut]:
        seq, latest = self._latest
        state, effect, stamp, path = self._state, latest if seq == target.seq else None, self._stamp(), self.path

        def work() -> WorkedOut:
            try:
                return turn(state, action, target, effect, stamp)
            except ValueError:
                raise case_error(CaseProblem.DAMAGED, path) from None

        return work

    def _begin(self, work: Callable[[], WorkedOut]) -> LongStep:
        step = LongStep(work, self._confirm_lock, self._file.beside(), self._views.copy())
        self._under_way = step
        return step

    def _make(self, worked: WorkedOut) -> Change:
        if worked.entry is not None:
            self._confirm_lock()
            worked.write(self._file)
            self._see(worked)
        return worked.change

    def _see(self, worked: WorkedOut) -> None:
        if (entry := worked.entry) is not None:
            self._history.record(entry)
            if entry.action is Action.DO:
                self._latest = entry.seq, worked.effect
            self._state = worked.state

    def _stamp(self) -> Stamp:
        return Stamp(self._history.last + 1, self.who, self._clock().isoformat(timespec="microseconds"))

    def _must_be_idle(self) -> None:
        if self._closed:
            raise case_error(CaseProblem.CLOSED, self.path)
        if self._under_way is not None:
            raise RuntimeError("a long step is under way: it has to be taken first")

    def _must_be_writable(self) -> None:
        self._must_be_idle()
        if self._refusal is not None:
            raise self._refusal

    def _confirm_lock(self) -> None:
        if self._lock is not None:
            self._lock.confirm(self.path)


def _settled(path: Path) -> Path:
    """Return the path that is really meant: absolute, and past a link, which must not be replaced by a file."""
    path = Path(os.path.abspath(Path(path).expanduser()))  # noqa: PTH100 - resolve() would turn mapped drives into UNC
    return path.resolve() if path.is_symlink() else path


def _locked(path: Path, who: str, clock: Clock, *, take_over: bool = False) -> Lock:
    return Lock.acquire(path, user=who, since=clock().isoformat(timespec="seconds"), take_over=take_over)

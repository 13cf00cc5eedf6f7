"""The review of a whole report by keyboard alone: how many key presses, and how long the desk takes for each.

    python tests/benchmarks/keyboard_session.py [REPORT] [--queue doubtful|all]

A program, not a test. It opens a report in the real window (off screen), and from then on only presses keys: it walks
the queue and confirms, puts one value right, rejects one figure, adds one from a selection made with Shift and arrows,
takes that back and makes it again. It prints the key presses and the time from a key press to the painted window: the
desk's own time, without the time that a person needs to read and think. Exit code 1 where the case is not what the
keys should have made of it.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt  # noqa: E402
from PySide6.QtGui import QInputMethodEvent  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from fiscal_desk.case.case import Case  # noqa: E402
from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState  # noqa: E402
from fiscal_desk.catalogue.loading import load_catalogue  # noqa: E402
from fiscal_desk.desk.app import make_application  # noqa: E402
from fiscal_desk.desk.desk import Desk  # noqa: E402
from fiscal_desk.desk.picture import settle  # noqa: E402
from fiscal_desk.desk.settings.settings import Settings  # noqa: E402
from fiscal_desk.report.samples import sample_reports  # noqa: E402

REPORT = PROJECT.parent / "shared" / "reports" / "shangcheng-finance-2023.txt"
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key


class Keyboard:
    """Presses keys wherever the window has the keyboard, counts them, and waits until the window is painted."""

    def __init__(self) -> None:
        self.presses = 0
        self.seconds = 0.0

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, times: int = 1) -> float:
        """Press a key; return the seconds until everything was painted."""
        begin = time.perf_counter()
        for _ in range(times):
            QTest.keyClick(self._place(), key, modifiers)
            self.presses += 1
        return self._paint(begin)

    def type(self, text: str) -> float:
        """Type a text; what is not on the keys is committed as an input method does it, one press a character."""
        begin = time.perf_counter()
        if text.isascii():
            QTest.keyClicks(self._place(), text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(self._place(), event)
        self.presses += len(text)
        return self._paint(begin)

    def _paint(self, begin: float) -> float:
        QCoreApplication.processEvents()
        took = time.perf_counter() - begin
        self.seconds += took
        return took

    @staticmethod
    def _place():
        return QApplication.focusWidget() or QApplication.activeWindow()


class Walk:
    """The walk through one report."""

    def __init__(self, desk: Desk, keyboard: Keyboard) -> None:
        self.desk = desk
        self.keyboard = keyboard
        self.times: list[float] = []
        self.presses: list[int] = []
        self.corrected: FigureKey | None = None
        self.rejected: FigureKey | None = None

    @property
    def current(self) -> CaseFigure:
        figure = self.desk.session.current_figure
        assert figure is not None
        return figure

    def walk_queue(self) -> int:
        """Decide about everything in the queue; return how many that were."""
        keyboard = self.keyboard
        count = len(self.desk.window.queue.keys())
        keyboard.press(Key.Key_F8)
        for number in range(count):
            figure = self.current
            if number == min(2, count - 1):
                keyboard.press(Key.Key_F2)
                keyboard.type("123.4" + figure.current.text.lstrip("0123456789.,"))
                keyboard.press(Key.Key_Return, CONTROL)
                self.corrected = figure.key
            elif number == 4 or (number == 0 and count < 5):
                keyboard.press(Key.Key_Delete, CONTROL)
                self.rejected = figure.key
            else:
                before = keyboard.presses
                self.times.append(keyboard.press(Key.Key_Return, CONTROL))
                self.presses.append(keyboard.presses - before)
        return count

    def add(self) -> None:
        """Add the figure that was rejected: find the words before it, select it with Shift and arrows, store it."""
        report = self.desk.session.case.reports[0]
        assert self.rejected is not None
        rejected = self.desk.session.case.figure(self.rejected)
        start, end = rejected.current.start, rejected.current.end
        lead = report.report.text[:start].rsplit("\n", 1)[-1][-8:]
        keyboard = self.keyboard
        keyboard.press(Key.Key_F, CONTROL)
        keyboard.type(lead)
        keyboard.press(Key.Key_Return)
        while (place := self.desk.window.search.current) is not None and place.end != start:
            keyboard.press(Key.Key_Return)
        keyboard.press(Key.Key_Escape)
        keyboard.press(Key.Key_Right)
        keyboard.press(Key.Key_Right, SHIFT, times=end - start)
        keyboard.press(Key.Key_A, CONTROL | SHIFT)
        if not self.desk.window.inspector.page.rows["indicator"].editor.text():
            keyboard.type("补录的指标")
        keyboard.press(Key.Key_Return, CONTROL)

    def states(self) -> Counter[FigureState]:
        return Counter(each.state for each in self.desk.window.queue.figures())


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("report", nargs="?", type=Path)
    parser.add_argument("--queue", choices=["doubtful", "all"], default="doubtful")
    chosen = parser.parse_args(arguments)
    path = chosen.report or (REPORT if REPORT.is_file() else sample_reports()[0])
    application = make_application()
    with tempfile.TemporaryDirectory(prefix="fiscal-desk-keys-") as folder:
        case = Case.create(Path(folder) / "keys.fdesk", who="keyboard")
        desk = Desk(application, case, load_catalogue(), Settings(Path(folder) / "settings.ini"))
        try:
            desk.window.resize(1440, 900)
            desk.window.show()
            desk.window.activateWindow()
            desk.files.reports.open_now([path])
            settle(desk)
            return run(desk, path, chosen.queue)
        finally:
            desk.window.hide()
            desk.end()


def run(desk: Desk, path: Path, queue: str) -> int:
    """Walk, print, and return the exit code."""
    keyboard = Keyboard()
    walk = Walk(desk, keyboard)
    total = sum(walk.states().values())
    keyboard.press(Key.Key_4 if queue == "all" else Key.Key_1, CONTROL | ALT)
    count = walk.walk_queue()
    for_queue = keyboard.presses
    if walk.rejected:
        walk.add()
    for_adding = keyboard.presses - for_queue
    added = walk.states()[FigureState.ADDED]
    keyboard.press(Key.Key_Z, CONTROL)
    taken_back = walk.states()[FigureState.ADDED]
    keyboard.press(Key.Key_Y, CONTROL)
    settle(desk)
    states = walk.states()
    print(f"{path.name}: {total} figures, {count} in the queue ({queue})")
    print("decided: " + ", ".join(f"{number} {state.value}" for state, number in sorted(states.items())))
    print(
        f"key presses: {keyboard.presses} in all; {for_queue} for the queue ({for_queue / max(count, 1):.2f} a figure)"
    )
    print(f"             {for_adding} to find, select and add a figure; 2 to take that back and make it again")
    if walk.times:
        milliseconds = sorted(each * 1000 for each in walk.times)
        print(
            f"confirming: {len(milliseconds)} figures, {statistics.mean(walk.presses):.0f} key press each; desk's time "
            f"median {statistics.median(milliseconds):.0f} ms, slowest {milliseconds[-1]:.0f} ms"
        )
    print(f"in all: {keyboard.seconds:.2f} s of the desk's time")
    for line in (message.text for message in desk.messages.log):
        print(f"  said: {line}")
    right = (
        not desk.window.queue.keys()
        and states[FigureState.CONFIRMED] == len(walk.times)
        and states[FigureState.CORRECTED] == (walk.corrected is not None)
        and states[FigureState.REJECTED] == (walk.rejected is not None)
        and (added, taken_back, states[FigureState.ADDED]) == ((1, 0, 1) if walk.rejected else (0, 0, 0))
    )
    if not right:
        print("the case is not what the keys should have made of it", file=sys.stderr)
    return 0 if right else 1


if __name__ == "__main__":
    sys.exit(main())

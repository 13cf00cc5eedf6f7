"""How long the window stands still for single steps in a large case: `python tests/benchmarks/window_steps.py`.

The case holds 20 reports of 20,000 characters, as in `window_load`. Each step is done in the real window with the event
loop running, as a user would; printed is the longest time between two turns of the event loop, and the longest that the
window's own thread worked in one: what else the machine does makes the first one longer, not the second. Times are of
the machine it runs on: the first line is a plain edit with the same text of one report shown, to compare with.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QPlainTextEdit
from window_load import FROZEN_MS, Heart, private_home, spin, texts

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ConfirmFigures
from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.case.state.history import Action
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.desk.app import make_application
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.services.breathing import is_put_off
from fiscal_desk.desk.services.long_steps import LongSteps
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.worker.process import WorkerProcess
from fiscal_desk.worker.tasks import open_file

#: After a step the window is watched for so long, as some of it comes later.
_WATCHED_SECONDS = 1.0


def large_case(folder: Path, name: str = "大案卷", *, reports: int | None = None) -> Path:
    """Return a case of all the reports, or of so many of them."""
    path = folder / f"{name}.fdesk"
    with Case.create(path) as case:
        for number, text in enumerate(texts()[:reports]):
            report = folder / f"报告{number:02d}.txt"
            report.write_text(text, encoding="utf-8")
            opened = open_file(report, Lexicon())
            case.do(AddReport(opened.report, opened.reading, opened.original))
    return path


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="fiscal-desk-steps-") as place:
        folder = Path(place)
        os.environ.update(private_home(place))
        application = make_application()
        path = large_case(folder)
        first = Case.create(folder / "空案卷.fdesk")
        desk = Desk(application, first, load_catalogue(), Settings(folder / "settings.ini"), WorkerProcess())
        desk.window.resize(1600, 1000)
        desk.window.show()
        desk.jobs.wake_worker()
        heart = Heart(where=False)

        def rest() -> None:
            spin(lambda: desk.feed.current and not desk.jobs.running and not is_put_off())
            until = time.perf_counter() + _WATCHED_SECONDS
            spin(lambda: time.perf_counter() > until)

        def step(words: str, do: Callable[[], object]) -> None:
            heart.longest = heart.busy = 0.0
            do()
            rest()
            mark = "  over" if heart.busy > FROZEN_MS / 2 else ""
            print(f"{words:48}{heart.longest:7.0f} ms, own time {heart.busy:5.0f} ms{mark}", flush=True)

        rest()
        edit = QPlainTextEdit()
        edit.resize(1600, 1000)

        def show_plain() -> None:
            edit.setPlainText(texts()[0])
            edit.show()

        step("a plain edit with one report, shown", show_plain)
        edit.hide()
        session, window = desk.session, desk.window
        steps = LongSteps(session, desk.jobs, desk)
        step("the case opened", lambda: desk.files.cases.open_case(path))
        everything = tuple(f.key for report in session.case.reports for f in session.case.figures(report.id))
        step("a report taken out", lambda: desk.files.reports.remove_report(session.case.reports[3].id))
        step("brought back by undo", session.undo)
        step("another report brought up", lambda: window.panes.show_one(session.case.reports[9].id))
        step("the text made larger", lambda: window.appearance.zoom_by(1))
        step("the list filtered", lambda: window.figure_list.filter_text.setText("收入"))
        window.figure_list.filter_text.clear()
        for view in View:
            step(f"the view of {view.value}", lambda view=view: window.comparison.set_view(view))
        step("500 figures confirmed in one step", lambda: steps.do(ConfirmFigures(everything[:500])))
        step("taken back", lambda: steps.turn(Action.UNDO))
        step(f"all {len(everything)} figures confirmed in one step", lambda: steps.do(ConfirmFigures(everything)))
        step("taken back", lambda: steps.turn(Action.UNDO))
        desk.files.dialogs.choose_case_target = lambda _: folder / "另存.fdesk"  # type: ignore[method-assign]
        step("the case saved under another name", desk.files.cases.save_case_as)
        step("an empty case put on the desk", desk.files.cases.new_case)
        window.hide()
        desk.end()
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    main()

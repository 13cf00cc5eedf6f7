"""How PDF files of many pages open: `python tests/benchmarks/opening/many_pages.py [--pages N …] [--where]`.

Each file is made here, prose on every page, and opened in the real window in a process of its own. Printed are the time
until its first page is seen (in processor time, too, beside what all pages took to be read), until the first text is
painted, and until all is there; how long, in milliseconds of the
processor, the window's thread was busy at most without a pause while the file was opened, turned to its pages and
walked through; and the most memory of the window and of the processes that read and draw.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from window_load import FROZEN_MS, FirstPaint, Heart, megabytes, private_home, spin

from tests.report.readers.pdf.pdf_building import Page, page_of_lines, pdf

LINES = 20
STEPS = 12


def page(number: int) -> Page:
    """Return a page of prose."""
    said = [
        f"　　（{at}）云岫区第{number}组{2000 + at}年税收收入{at + number}.{at}亿元，增长{at % 9 + 1}.5%。"
        for at in range(1, LINES)
    ]
    return page_of_lines(f"　　第{number}部分收支情况。", *said, number=number)


def processor_seconds() -> float:
    """Return the processor time that this process and its living children have taken."""
    mine, spent = os.getpid(), 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:  # gone meanwhile
            continue
        if mine in (int(stat.parent.name), int(fields[1])):
            spent += int(fields[11]) + int(fields[12])
    return spent / os.sysconf("SC_CLK_TCK")


def desk_run(folder: Path, pages: int, *, where: bool) -> dict[str, float]:
    """Open a file of so many pages, turn to its pages, and walk through them."""
    from fiscal_desk.case.case import Case
    from fiscal_desk.catalogue.loading import load_catalogue
    from fiscal_desk.desk.app import make_application
    from fiscal_desk.desk.desk import Desk
    from fiscal_desk.desk.pages.page_view import PageView
    from fiscal_desk.desk.services.breathing import is_put_off
    from fiscal_desk.desk.settings.settings import Settings
    from fiscal_desk.worker.process import WorkerProcess

    path = folder / "长.pdf"
    path.write_bytes(pdf(*(page(number) for number in range(1, pages + 1))))
    application = make_application()
    first = FirstPaint(PageView)
    application.installEventFilter(first)
    case, settings = Case.create(folder / "案卷.fdesk"), Settings(folder / "settings.ini")
    desk = Desk(application, case, load_catalogue(), settings, WorkerProcess())
    desk.window.resize(1600, 1000)
    desk.window.show()
    desk.jobs.wake_worker()

    def rest(seconds: float) -> None:
        until = time.perf_counter() + seconds
        spin(lambda: time.perf_counter() > until)

    def settled() -> bool:
        return desk.feed.current and not desk.jobs.running and not is_put_off()

    rest(3)
    heart = Heart(where=where)
    began = time.perf_counter()
    desk.files.reports.open_reports([path])
    session = desk.session
    seen: list[float] = []
    spent: list[float] = []
    idle = processor_seconds()

    def look() -> bool:
        shown = desk.window.first_sight.pages
        if not seen and shown is not None and shown.source.picture(1) is not None:
            seen.append(time.perf_counter())
            spent.append(processor_seconds() - idle)
        if len(spent) == 1 and session.case.reports:
            spent.append(processor_seconds() - idle)
        return len(session.case.reports) == 1 and settled()

    spin(look)
    result = {
        "seen": seen[0] - began if seen else -1.0,
        "there": time.perf_counter() - began,
        "first": (first.at or 0.0) - began,
        "spent_seen": spent[0] if spent else -1.0,
        "spent_read": spent[1] if len(spent) > 1 else -1.0,
    }
    rest(1)
    result["opening"], heart.busy = heart.busy, 0.0
    pane = desk.window.panes.panes[0]
    print("  -- turning", file=sys.stderr)
    pane.header.pages_button.click()
    spin(settled)
    rest(0.5)
    result["turning"], heart.busy = heart.busy, 0.0
    print("  -- walking", file=sys.stderr)
    figures = session.case.figures(session.case.reports[0].id)
    for at in range(STEPS):
        session.reveal([figures[at * len(figures) // STEPS].key])
        session.set_current(figures[at * len(figures) // STEPS].key)
        spin(settled)
        rest(0.2)
    result["walking"] = heart.busy
    result["figures"] = len(figures)
    result["window"] = megabytes()
    desk.window.hide()
    desk.end()
    result["worker"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return result


def main() -> None:
    """Measure and print a column for each number of pages."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--pages", type=int, nargs="+", default=[30, 300])
    parser.add_argument("--where", action="store_true", help="print where the event loop stood still")
    parser.add_argument("--run", nargs=2, metavar=("PAGES", "FOLDER"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        print(json.dumps(desk_run(Path(options.run[1]), int(options.run[0]), where=options.where)), flush=True)
        os._exit(0)
    for pages in options.pages:
        with tempfile.TemporaryDirectory(prefix="fiscal-desk-pages-") as folder:
            environment = {**os.environ, **private_home(folder)}
            command = [sys.executable, __file__, "--run", str(pages), folder, *(["--where"] if options.where else [])]
            run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=900)
        found = json.loads(run.stdout.splitlines()[-1])
        print(f"{pages} pages, {found['figures']:,} figures: first page after {found['seen']:.1f} s "
              f"({found['spent_seen']:.1f} s of the processor, {found['spent_read']:.1f} s when all pages were read), "
              f"first text after {found['first']:.1f} s, all there after "
              f"{found['there']:.1f} s; busy for {found['opening']:.0f} ms at most while it opened, "
              f"{found['turning']:.0f} ms turned to pages, {found['walking']:.0f} ms walked through; "
              f"window {found['window']:.0f} MB, worker {found['worker']:.0f} MB", flush=True)  # fmt: skip
    print(f"the window stands still where that is over {FROZEN_MS} ms")


if __name__ == "__main__":
    main()

"""How long a page of 100,000 characters with 5,000 marks takes: `python tests/benchmarks/marks.py`.

Prints the time to set and mark the page, to change one mark, and of one frame while scrolling, beside a bare
QTextEdit with the same text and without marks. Times are of the machine it runs on; compare ratios.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTextEdit

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ConfirmFigures
from fiscal_desk.case.model import Change, FigureKey
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.app import make_application
from fiscal_desk.desk.pages.appearance import Appearance
from fiscal_desk.desk.panes.report_pane import ReportPane
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.figures.model import Figure, Reading
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import report_from_text

SENTENCE = "全年安排项目资金{:04d}万元支持乡村建设。"
MARKS = 5_000


def long_report() -> tuple[Report, Reading]:
    """Return a report of 100,000 characters in paragraphs of ten sentences, with a figure in every sentence."""
    sentences = [SENTENCE.format(number) for number in range(MARKS)]
    lines = ["".join(sentences[at : at + 10]) for at in range(0, MARKS, 10)]
    text = "云岫区财政局工作总结\n" + "\n".join(lines)
    figures, at = [], 0
    for number in range(MARKS):
        words = f"{number:04d}万元"
        at = text.index(words, at)
        figures.append(
            Figure(f"f{at}", at, at + len(words), words, Decimal(number * 10_000), "元", "项目资金", confidence=0.95)
        )
    return report_from_text(text, name="长报告.txt"), Reading(tuple(figures))


def took(work: Callable[[], object]) -> float:
    """Return how many milliseconds some work and the paint after it take."""
    began = time.perf_counter()
    work()
    QCoreApplication.processEvents()
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Measure and print."""
    make_application()
    report, reading = long_report()
    with tempfile.TemporaryDirectory() as folder:
        case = Case.create(Path(folder) / "a.fdesk")
        case.do(AddReport(report, reading))
        session = Session(case, load_catalogue(), Messages())
        bare = QTextEdit()
        bare.resize(700, 900)
        pane: ReportPane | None = None

        def set_page() -> None:
            nonlocal pane
            pane = ReportPane(session, case.reports[0], Appearance())
            pane.resize(700, 900)
            pane.show()

        def change() -> None:
            assert pane is not None
            pane.apply_change(Change(figures=(key,)))

        print(f"{len(report.text)} characters, {len(reading.figures)} marks")
        print(f"bare QTextEdit      {took(lambda: (bare.setPlainText(report.text), bare.show())):8.1f} ms")
        print(f"page with all marks {took(set_page):8.1f} ms")
        assert pane is not None
        key = FigureKey(case.reports[0].id, reading.figures[40].id)
        case.do(ConfirmFigures((key,)))
        print(f"one mark changed    {min(took(change) for _ in range(5)):8.1f} ms")
        print(f"one figure current  {min(took(lambda: session.set_current(key)) for _ in range(1)):8.1f} ms")
        for name, view in (("bare", bare), ("marked", pane.view)):
            bar = view.verticalScrollBar()
            frames = [took(lambda at=at, bar=bar: bar.setValue(at)) for at in range(0, 6000, 200)]
            print(f"scroll frame {name:6} {sum(frames) / len(frames):8.1f} ms, longest {max(frames):.1f} ms")
        case.close()


if __name__ == "__main__":
    main()

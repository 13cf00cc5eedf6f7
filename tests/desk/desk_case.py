"""A small case of two fictional reports with hand-made readings, and what panels stand on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport
from fiscal_desk.case.model import CaseFigure, FigureKey
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.services.jobs import Jobs
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.figures.model import Bound, Figure, LevelChange, Measure, Reading, Task
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import report_from_text

SUMMARY = (
    "云岫区财政局2023年工作总结\n"
    "一、收入情况\n"
    "2023年，全区一般公共预算收入86.4亿元，增长7.2%，城乡居民医保参保率约98%。\n"
    "全年教育支出超20亿元，下达稳岗资金3000万元，另有2.6亿元用于老旧管网改造。\n"
)
SPEECH = (
    "云岫区2024年政府工作报告\n"
    "2023年，一般公共预算收入86.4亿元，增长6.9%，教育支出21.3亿元，新建充电桩*个。\n"
    "完成管网改造（牵头科室：经建科；责任科室：预算科），6月底前完工，投入1.2亿元。\n"
)


def figure(text: str, words: str, value: str | None, unit: str, indicator: str, **fields: Any) -> Figure:
    """Return a figure for the first place where `words` stand in a text."""
    start = text.index(words)
    return Figure(
        id=f"f{start}",
        start=start,
        end=start + len(words),
        text=words,
        value=Decimal(value) if value is not None else None,
        unit=unit,
        indicator=indicator,
        **{"period": "2023", "quantum": None, "reasons": {"indicator": "数字前最近的名词"}, **fields},
    )


def summary_reading() -> Reading:
    """Return what is read from SUMMARY; the amount for pipes is left for the user to add."""
    revenue = figure(
        SUMMARY,
        "86.4亿元",
        "8640000000",
        "元",
        "一般公共预算收入",
        quantum=Decimal(10_000_000),
        canonical=resolved("一般公共预算收入"),
        scope="全区",
        reasons={"value": "数字“86.4”乘以“亿”", "unit": "单位“元”", "indicator": "数字前最近的名词"},
    )
    growth = figure(
        SUMMARY,
        "7.2%",
        "7.2",
        "%",
        "一般公共预算收入",
        quantum=Decimal("0.1"),
        measure=Measure.CHANGE,
        canonical=resolved("一般公共预算收入"),
        scope="全区",
        confidence=0.62,
    )
    insured = figure(
        SUMMARY, "98%", "98", "%", "城乡居民医保参保率", measure=Measure.RATE, bound=Bound.ABOUT, quantum=Decimal(1)
    )
    schools = figure(
        SUMMARY,
        "超20亿元",
        "2000000000",
        "元",
        "教育支出",
        bound=Bound.GT,
        quantum=Decimal(100_000_000),
        canonical=resolved("教育支出"),
    )
    jobs = figure(SUMMARY, "3000万元", "30000000", "元", "稳岗资金", quantum=Decimal(10_000), confidence=0.55)
    return Reading(
        (revenue, growth, insured, schools, jobs), relations=(LevelChange(level=revenue.start, change=growth.start),)
    )


def speech_reading() -> Reading:
    """Return what is read from SPEECH: one agreement, one contradiction, one masked number, one task."""
    figures = (
        figure(
            SPEECH,
            "86.4亿元",
            "8640000000",
            "元",
            "一般公共预算收入",
            quantum=Decimal(10_000_000),
            canonical=resolved("一般公共预算收入"),
        ),
        figure(
            SPEECH,
            "6.9%",
            "6.9",
            "%",
            "一般公共预算收入",
            quantum=Decimal("0.1"),
            measure=Measure.CHANGE,
            canonical=resolved("一般公共预算收入"),
        ),
        figure(
            SPEECH,
            "21.3亿元",
            "2130000000",
            "元",
            "教育支出",
            quantum=Decimal(10_000_000),
            canonical=resolved("教育支出"),
        ),
        figure(SPEECH, "*个", None, "个", "新建充电桩"),
        figure(SPEECH, "1.2亿元", "120000000", "元", "管网改造投入", quantum=Decimal(10_000_000), confidence=0.5),
    )
    start = SPEECH.index("完成管网改造")
    task = Task("完成管网改造", start, len(SPEECH) - 1, ("经建科",), ("预算科",), "6月底前", (figures[-1].start,))
    return Reading(figures, tasks=(task,))


def resolved(label: str) -> str | None:
    """Return the catalogue's id for a label."""
    return load_catalogue().resolve(label)


def report(text: str, name: str) -> Report:
    """Return a report of a text."""
    return report_from_text(text, name=name)


@dataclass
class Desk:
    """What panels stand on, with the keys of the case's figures at hand."""

    session: Session
    messages: Messages
    jobs: Jobs

    @property
    def case(self) -> Case:
        return self.session.case

    def key(self, words: str, report: int = 0) -> FigureKey:
        """Return the key of the figure that reads `words` in a report."""
        report_id = self.case.reports[report].id
        return next(each.key for each in self.case.figures(report_id) if each.current.text == words)

    def figure(self, words: str, report: int = 0) -> CaseFigure:
        """Return the figure that reads `words` as it stands now."""
        return self.case.figure(self.key(words, report))

    def last_message(self) -> str:
        """Return what the user was told last; empty for nothing."""
        return self.messages.log[-1].text if self.messages.log else ""


@contextmanager
def open_desk(folder: Path, *, reports: int = 2) -> Iterator[Desk]:
    """Hold a desk with the first reports of the two open in a case in `folder`; background work ends with it."""
    case = Case.create(folder / "练习.fdesk", who="核对员")
    messages = Messages()
    session = Session(case, load_catalogue(), messages)
    items = ((SUMMARY, "总结.txt", summary_reading), (SPEECH, "报告.txt", speech_reading))
    for text, name, reading in items[:reports]:
        case.do(AddReport(report(text, name), reading()))
    desk = Desk(session, messages, Jobs())
    yield desk
    desk.jobs.cancel_all()
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.case.close()


def type_in(widget: QWidget, text: str) -> None:
    """Type a text over what is selected, as an input method commits it: Chinese and full-width digits included."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key on a widget."""
    QTest.keyClick(widget, key, modifiers)


def shown(widget: QWidget, qtbot: Any, width: int = 380, height: int = 900) -> None:
    """Show a widget and wait until it has the focus of the keyboard."""
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    qtbot.waitExposed(widget)
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)

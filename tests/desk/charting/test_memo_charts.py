"""Charts kept for the memo: in it next time too, out by undo, left out and said when their figures have gone."""

from __future__ import annotations

import threading
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import CorrectFigure, RejectFigures, RemoveReport
from fiscal_desk.comparison import comparing
from fiscal_desk.comparison.charts.model import ChartKind
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.memo.memo_dialog import MemoDialog
from fiscal_desk.figures.changes import FigureChanges
from tests.desk.charting.charted import HALF, SUMMARY, open_chart, texts
from tests.desk.whole_desk import figure, said, settle, whole_desk, write_reports


@pytest.fixture
def report_texts() -> tuple[str, ...]:
    return SUMMARY, HALF


def drawings(path: Path) -> list[str]:
    """Return the alternative texts of a document's pictures."""
    document = Document(str(path))
    names = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
    return [each.get("descr") or "" for each in document.element.body.iter(names)]


def test_a_chart_put_into_the_memo_is_in_it_next_time_too(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    QTest.mouseClick(panel.memo, Qt.MouseButton.LeftButton)
    assert panel.memo.text() == "移出备忘录"
    assert "1" in panel.count.text()
    desk.session.do(CorrectFigure(figure(desk, "86.4亿元").key, FigureChanges(value=Decimal("8650000000"))))
    desk.window.write_memo()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MemoDialog)
    dialog.target.setText(str(tmp_path / "备忘录.docx"))
    QTest.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=60_000)
    (words,) = drawings(tmp_path / "备忘录.docx")
    assert "86.5、" in words or "86.5；" in words  # drawn from the figures as they stand, corrections included
    document = Document(str(tmp_path / "备忘录.docx"))
    assert "图　一般公共预算收入（2023年）" in [each.text for each in document.paragraphs]
    dialog.close()


def test_a_chart_put_into_the_memo_survives_reopening_the_case(tmp_path: Path, qtbot: QtBot) -> None:
    with whole_desk(tmp_path, qtbot, write_reports(tmp_path, SUMMARY, HALF)) as desk:
        open_chart(desk, "一般公共预算收入（2023年）").memo.click()
        path = desk.session.case.path
    (tmp_path / "again").mkdir()
    with whole_desk(tmp_path / "again", qtbot) as desk:
        desk.session.replace_case(Case.open(path))
        settle(desk, qtbot)
        panel = open_chart(desk, "一般公共预算收入（2023年）")
        assert panel.memo.text() == "移出备忘录"
        assert [picture.caption for picture in desk.window.memo_charts.pictures()] == ["一般公共预算收入（2023年）"]


def test_a_kept_chart_stays_with_its_report_when_another_one_goes(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    third = write_reports(tmp_path, SUMMARY.replace("云岫区", "沅宁市").replace("70.1亿元", "70.4亿元"))
    desk.files.reports.open_now(third)
    settle(desk, qtbot)
    panel = open_chart(desk, "一般公共预算收入（2023年）", kind=ChartKind.SHARES, column=4)
    assert "70.4" in texts(panel)[0]
    panel.memo.click()
    desk.session.do(RemoveReport(desk.session.case.reports[0].id))
    settle(desk, qtbot)
    (chart,) = desk.window.memo_charts.charts()
    assert "70.4" in chart.marks[0].text


def test_a_chart_comes_out_of_the_memo_and_back_by_undo(desk: Desk) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    panel.memo.click()
    panel.kinds.setCurrentIndex(panel.kinds.findData(ChartKind.YEARS.value))
    panel.kinds.activated.emit(panel.kinds.currentIndex())
    assert panel.memo.text() == "插入备忘录"
    panel.memo.click()
    assert [each.kind for each in desk.window.memo_charts.kept] == [ChartKind.REPORTS, ChartKind.YEARS]
    panel.memo.click()
    assert [each.kind for each in desk.window.memo_charts.kept] == [ChartKind.REPORTS]
    desk.session.undo()
    assert len(desk.window.memo_charts.kept) == 2
    assert panel.memo.text() == "移出备忘录"


def test_a_chart_whose_figures_have_gone_is_left_out_and_said(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    panel = open_chart(desk, "税收收入占比")
    panel.memo.click()
    desk.session.do(RejectFigures((figure(desk, "81.1%").key,)))
    assert desk.window.memo_charts.pictures() == []
    desk.window.write_memo()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MemoDialog)
    dialog.target.setText(str(tmp_path / "备忘录.docx"))
    dialog.start_writing()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=60_000)
    assert any("没有放进备忘录" in words for words in said(desk))
    assert drawings(tmp_path / "备忘录.docx") == []
    dialog.close()


def test_a_memo_waits_for_the_comparison_of_a_change_made_a_moment_ago(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    panel.memo.click()
    in_threads: list[threading.Thread] = []

    def compared(*arguments: Any) -> Comparison:
        in_threads.append(threading.current_thread())
        return compare(*arguments)

    monkeypatch.setattr(comparing, "compare", compared)
    desk.session.do(CorrectFigure(figure(desk, "412.6亿元", 1).key, FigureChanges(value=Decimal(41_300_000_000))))
    assert not desk.window.memo_charts.ready
    desk.window.write_memo()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MemoDialog)
    dialog.target.setText(str(tmp_path / "备忘录.docx"))
    dialog.start_writing()
    assert not dialog.write.isEnabled()
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=60_000)
    assert len(drawings(tmp_path / "备忘录.docx")) == 1
    assert [mark.text for mark in desk.window.memo_charts.charts()[0].marks] == ["86.4", "413.0"]
    assert in_threads
    assert threading.main_thread() not in in_threads
    dialog.close()


def test_a_memo_given_up_while_its_charts_are_awaited_is_not_written(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    panel = open_chart(desk, "一般公共预算收入（2023年）")
    panel.memo.click()
    desk.session.do(CorrectFigure(figure(desk, "412.6亿元", 1).key, FigureChanges(value=Decimal(41_300_000_000))))
    desk.window.write_memo()
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MemoDialog)
    dialog.target.setText(str(tmp_path / "备忘录.docx"))
    dialog.start_writing()
    dialog.reject()
    settle(desk, qtbot)
    assert not (tmp_path / "备忘录.docx").exists()

"""The memo tells what the user decided, not what the program read."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from docx import Document
from msgspec.structs import replace

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import AddReport, ConfirmFigures, CorrectFigure, RejectFigures, Together
from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared
from fiscal_desk.comparison.remembered import settings_of
from fiscal_desk.figures.changes import FigureChanges
from fiscal_desk.figures.model import Reading
from fiscal_desk.memo.from_case import corrections_of, memo_of_case
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.settings import MemoSettings
from fiscal_desk.memo.word import write_docx
from fiscal_desk.memo.words.joining import unjoined
from tests.memo import made


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    compared = made.agreeing()
    with Case.create(tmp_path / "对比.fdesk", who="周敏") as opened:
        for item in compared.items:
            opened.do(AddReport(item.report, item.reading))
        yield opened


def key(case: Case, report: int, figure: int) -> FigureKey:
    return case.figures(case.reports[report].id)[figure].key


def test_a_corrected_value_reaches_the_printed_memo(case: Case, tmp_path: Path) -> None:
    case.do(CorrectFigure(key(case, 0, 0), FigureChanges(value=Decimal("8655000000")), "与原文核对"))
    path = tmp_path / "备忘录.docx"
    write_docx(memo_of_case(case, MemoSettings(date="2024-02-03"), made.CATALOGUE), path)
    document = Document(str(path))
    table = document.tables[-1]
    assert [cell.text for cell in table.rows[0].cells][3:6] == ["类别", "原取值", "更正为"]
    row = [unjoined(cell.text) for cell in table.rows[1].cells]
    assert row[3:7] == ["更正", "86.42亿元", "86.55亿元", "周敏"]
    assert row[8] == "与原文核对"
    assert any("86.55亿元" in unjoined(each.text) and "表述不一致" in each.text for each in document.paragraphs)


def test_a_rejected_figure_is_compared_no_more_but_recorded(case: Case) -> None:
    case.do(RejectFigures((key(case, 0, 0),), "不是数据"))
    memo = memo_of_case(case, MemoSettings(), made.CATALOGUE)
    assert not any("均为86.42亿元" in text for text in made.prose(memo))
    assert made.cells(made.annex(memo, "人工更正记录"))[0][3:6] == ["剔除", "86.42亿元", "—"]


def test_what_was_only_confirmed_is_no_correction(case: Case) -> None:
    case.do(ConfirmFigures((key(case, 0, 0),)))
    assert [each.kind for each in corrections_of(case)] == ["confirm"]
    memo = memo_of_case(case, MemoSettings(), made.CATALOGUE)
    assert "人工更正记录" not in [attachment.title for attachment in memo.attachments]


def test_corrections_of_the_second_report_are_its_own(case: Case) -> None:
    case.do(CorrectFigure(key(case, 1, 0), FigureChanges(indicator="财政总收入")))
    (found,) = corrections_of(case)
    assert (found.report, found.before["indicator"], found.after["indicator"]) == (1, "一般公共预算收入", "财政总收入")


@pytest.mark.parametrize("changes", [{"canonical": "gpb_rev"}, {"scope": "市本级"}, {"canonical": None}])
def test_the_memo_doubts_the_same_figures_as_the_window_after_many_were_set(
    tmp_path: Path, changes: dict[str, str | None]
) -> None:
    unsure = [
        {"indicator": 0.5, "scope": 0.999},
        {"indicator": 0.999, "scope": 0.5},
        {"indicator": 0.5, "scope": 0.5},
    ]
    with Case.create(tmp_path / "存疑.fdesk") as opened:
        for item in made.agreeing().items:
            figures = tuple(
                replace(each, confidence=0.4, doubts=unsure[at % len(unsure)], canonical="tax_rev")
                for at, each in enumerate(item.reading.figures)
            )
            opened.do(AddReport(item.report, Reading(figures)))
        every = [figure for report in opened.reports for figure in opened.figures(report.id)]
        steps = (CorrectFigure(each.key, FigureChanges(**changes), shared=True) for each in every)
        opened.do(Together(tuple(steps), "统一设置"))
        waiting = [
            figure.key
            for report in opened.reports
            for figure in opened.figures(report.id)
            if figure.state is FigureState.DOUBTFUL
        ]
        items = tuple(Compared(each.report, opened.reading(each.id)) for each in opened.reports)
        comparison = compare(items, made.CATALOGUE, settings_of(opened.choice))
        doubted = Material(comparison, corrections_of(opened), made.CATALOGUE).doubtful
        assert [FigureKey(opened.reports[at].id, figure.id) for at, figure in doubted] == waiting
        assert len(waiting) < len(every)


def test_a_case_without_figures_still_makes_a_memo(tmp_path: Path) -> None:
    with Case.create(tmp_path / "空.fdesk") as empty:
        empty.do(AddReport(made.report("没有数据的报告。", title="情况说明"), Reading(())))
        memo = memo_of_case(empty, MemoSettings(), made.CATALOGUE)
    assert memo.title == "关于《情况说明》主要指标的核对备忘录"
    assert "报告共有数据0项。" in "".join(made.prose(memo))

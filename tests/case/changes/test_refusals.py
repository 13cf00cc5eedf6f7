"""A command that makes no sense is refused in one Chinese line, and the case stays as it was."""

import re
from decimal import Decimal
from typing import Any

import msgspec
import pytest

from fiscal_desk.case.case import Case
from fiscal_desk.case.changes.commands import (
    AddFigure,
    AddReport,
    Command,
    ConfirmFigures,
    CorrectFigure,
    OrderReports,
    RejectFigures,
    RemoveReport,
    RereadReport,
    RestoreFigures,
    SetCard,
    SetChoice,
    SetNote,
    Together,
)
from fiscal_desk.case.errors import CaseError, CaseProblem
from fiscal_desk.case.model import FigureKey
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import ReportCard
from tests.case.samples import TEXT, figure_in, key_of, read, report_of, seen

MISSING = FigureKey("r1", "f9999")
ELSEWHERE = FigureKey("r99", "f1")


def refuse(case: Case, command: Command, words: str) -> None:
    before = seen(case)
    with pytest.raises(CaseError) as caught:
        case.do(command)
    assert caught.value.problem is CaseProblem.REFUSED
    assert words in str(caught.value)
    assert "\n" not in str(caught.value)
    assert re.search(r"[\u4e00-\u9fff]", str(caught.value))
    assert not caught.value.save_elsewhere
    assert seen(case) == before


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, "没有要更正的内容"),
        ({"id": "f1"}, "“id”不能更正"),
        ({"text": "别的话"}, "“原文”不能更正"),
        ({"colour": "red"}, "“colour”不能更正"),
        ({"value": "很多"}, "“数值”不能是“很多”"),
        ({"value": True}, "“数值”不能是"),
        ({"value": Decimal("NaN")}, "“数值”必须是数"),
        ({"value": Decimal("Infinity")}, "“数值”必须是数"),
        ({"value_max": Decimal(1)}, "上限小于数值"),
        ({"value": None, "value_max": Decimal(5)}, "必须填写数值"),
        ({"quantum": Decimal(0)}, "“末位单位”必须大于零"),
        ({"bound": "大约"}, "“界限”不能是"),
        ({"measure": None}, "“数据类型”不能是"),
        ({"strive": "是"}, "“力争”不能是"),
        ({"indicator": "  "}, "指标名称不能为空"),
        ({"indicator": "一\n二"}, "只能是一行"),
        ({"unit": "元" * 300}, "只能是一行"),
        ({"period": "去年"}, "期间“去年”不合写法"),
        ({"period": "2023-13"}, "不合写法"),
        ({"start": -1}, "不在报告原文之内"),
        ({"end": 100_000}, "不在报告原文之内"),
        ({"start": 40, "end": 40}, "不在报告原文之内"),
        ({"end": TEXT.index("5.2%") + 1}, "与已标出的数据“5.2%”重叠"),
    ],
)
def test_a_senseless_correction_is_refused(case: Case, changes: dict[str, Any], words: str) -> None:
    refuse(case, CorrectFigure(key_of(case, "86.4亿元"), changes), words)


@pytest.mark.parametrize("period", ["2023", "2023H1", "2025Q3", "2025-06", "2025-01/2025-09", "2023/2027", None])
def test_every_notation_of_a_period_is_taken(case: Case, period: str | None) -> None:
    key = key_of(case, "86.4亿元")
    case.do(CorrectFigure(key, {"period": period}))
    assert case.figure(key).current.period == period


def test_what_was_read_strangely_does_not_hinder_another_correction(case: Case) -> None:
    text = "云岫区奖补5亿元。"
    (figure,) = read(text).figures
    odd = msgspec.structs.replace(figure, period="近年", indicator="", value_max=Decimal(1))
    case.do(AddReport(report_of(text, name="怪.txt"), Reading((odd,))))
    key = key_of(case, "5亿元", 2)
    case.do(CorrectFigure(key, {"scope": "全区"}))
    assert case.figure(key).current.scope == "全区"


@pytest.mark.parametrize(
    "command",
    [
        CorrectFigure(MISSING, {"value": 1}),
        RejectFigures((MISSING,)),
        ConfirmFigures((MISSING,)),
        RestoreFigures((MISSING,)),
        SetNote(MISSING, "查"),
        CorrectFigure(ELSEWHERE, {"value": 1}),
        RejectFigures((ELSEWHERE,)),
        SetNote(ELSEWHERE, "查"),
        AddFigure("r99", figure_in(TEXT, "惠民补贴")),
        RemoveReport("r99"),
        SetCard("r99", ReportCard()),
        RereadReport("r99", Reading(())),
    ],
)
def test_what_is_not_in_the_case_cannot_be_changed(case: Case, command: Command) -> None:
    refuse(case, command, "已不在案卷中")


def test_the_same_file_is_not_added_twice(case: Case) -> None:
    refuse(case, AddReport(report_of(TEXT, name="又一份.txt"), read(TEXT)), "已在案卷中")


def test_a_reading_of_another_text_is_refused(case: Case) -> None:
    refuse(case, AddReport(report_of("云岫区无数字。", name="无.txt"), read(TEXT)), "与原文不符")
    figure = read("收入1亿元").figures[0]
    twice = Reading((figure, figure))
    refuse(case, AddReport(report_of("收入1亿元", name="重.txt"), twice), "重复编号")


def test_a_figure_is_added_only_where_its_words_stand_free(case: Case) -> None:
    report_id = case.reports[0].id
    refuse(case, AddFigure(report_id, figure_in(TEXT, "收入86.4亿元")), "与已标出的数据“86.4亿元”重叠")
    shifted = msgspec.structs.replace(figure_in(TEXT, "惠民补贴"), text="发放惠民")
    refuse(case, AddFigure(report_id, shifted), "与报告原文不符")
    outside = msgspec.structs.replace(figure_in(TEXT, "惠民补贴"), start=len(TEXT), end=len(TEXT) + 4)
    refuse(case, AddFigure(report_id, outside), "不在报告原文之内")
    refuse(case, AddFigure(report_id, figure_in(TEXT, "惠民补贴", indicator="")), "指标名称不能为空")
    refuse(case, AddFigure(report_id, figure_in(TEXT, "惠民补贴", value="一")), "不完整")
    case.do(AddFigure(report_id, figure_in(TEXT, "惠民补贴")))
    refuse(case, AddFigure(report_id, figure_in(TEXT, "惠民补贴")), "重叠")


def test_an_order_that_names_other_reports_is_refused(case: Case) -> None:
    refuse(case, OrderReports((case.reports[0].id,)), "与案卷中的报告不符")


def test_a_setting_that_no_file_can_keep_is_refused(case: Case) -> None:
    refuse(case, SetChoice("memo", object()), "无法保存")


def test_words_that_no_file_can_keep_are_refused(case: Case) -> None:
    refuse(case, SetNote(key_of(case, "3家"), "\ud800"), "无法保存的字符")


def test_a_bulk_change_with_one_senseless_part_changes_nothing(case: Case) -> None:
    refuse(case, RejectFigures((key_of(case, "3家"), MISSING)), "已不在案卷中")
    parts = (RejectFigures((key_of(case, "3家"),)), CorrectFigure(key_of(case, "5.2%"), {"value": "多"}))
    refuse(case, Together(parts, "应用到其他数据"), "“数值”不能是")

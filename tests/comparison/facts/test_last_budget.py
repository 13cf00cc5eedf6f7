"""A growth over last year's budget is not held against one over last year's result."""

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.facts.accounts.last_budget import against_last_budget
from fiscal_desk.comparison.model import Compared, Comparison
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Measure
from fiscal_desk.report.opening import report_from_text

HEAD = "临江市2024年预算执行情况和2025年预算草案的报告\n一、2024年预算执行情况\n"
DONE = "2024年，市级节能环保支出1.7亿元，增长26.5%。\n二、2025年预算草案\n"


def _against(text: str) -> list[str]:
    report = report_from_text(HEAD + text, name="报告.txt")
    figures = extract(report, load_catalogue()).figures
    found = against_last_budget(report, figures)
    return [figure.text for figure in figures if figure.id in found]


def _compared(text: str) -> Comparison:
    catalogue = load_catalogue()
    report = report_from_text(HEAD + DONE + text, name="报告.txt")
    return compare((Compared(report, extract(report, catalogue)),), catalogue)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2025年，市级节能环保支出4.3亿元，比上年预算数增加2.8亿元，增长185.7%。", ["2.8亿元", "185.7%"]),
        ("2025年，市级节能环保支出4.3亿元，比2024年预算增长185.7%。", ["185.7%"]),
        ("2025年，市级节能环保支出4.3亿元，较上年年初预算下降5.7%。", ["5.7%"]),
        ("2025年，市级节能环保支出4.3亿元，比上年预算执行数增长185.7%。", []),
        ("2025年，市级节能环保支出4.3亿元，比上年完成数增加2.6亿元，增长152.9%。", []),
        ("2025年，市级支出4.3亿元，比上年一般公共预算支出增长5.7%。", []),
        ("2025年，市级节能环保支出4.3亿元，比上年预算数增加2.8亿元，同比增长152.9%。", ["2.8亿元"]),
    ],
)
def test_only_what_is_said_of_last_years_budget_is_against_it(text: str, found: list[str]) -> None:
    assert _against(text) == found


def test_a_list_of_planned_sums_keeps_what_it_is_measured_against() -> None:
    listed = (
        "2025年安排：\n1、教育支出9.1亿元，比上年预算数增加0.6亿元，增长6.9%。\n2、债务付息支出5.9亿元，增长20.9%。\n"
    )
    assert _against("二、2025年预算草案\n" + listed) == ["0.6亿元", "6.9%", "20.9%"]
    assert _against("二、2025年预算草案\n" + listed.replace("元，增长20", "元，比上年完成数增长20")) == [
        "0.6亿元",
        "6.9%",
    ]


def test_no_target_is_made_of_a_growth_over_a_budget() -> None:
    told = _compared("2025年，市级节能环保支出4.3亿元，比上年预算数增加2.8亿元，增长185.7%。")
    assert [each.plan.measure for each in told.promises] == [Measure.LEVEL]
    usual = _compared("2025年，市级节能环保支出4.3亿元，增长152.9%。")
    assert Measure.CHANGE in [each.plan.measure for each in usual.promises]


def test_a_growth_over_a_budget_is_not_checked_by_last_years_result() -> None:
    told = _compared("2025年，市级节能环保支出4.3亿元，比上年预算数增加2.8亿元，增长185.7%。")
    assert not [check for check in told.checks if "185.7" in check.stated]

"""Departments of one place are no more one than two places are: their accounts must not be held against each other."""

import pytest

from fiscal_desk.comparison.facts.places import place_groups
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.card.departments import without_department
from fiscal_desk.report.model import ReportKind
from fiscal_desk.report.opening import report_from_text

_BODY = "\n一、收入支出总体情况\n本年收入合计4532万元，支出合计4532万元。\n"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("青岚省临江市云岫区水务局2025年度部门决算" + _BODY, "云岫区水务局"),
        ("云岫区文化和旅游局\n2025 年度部门决算" + _BODY, "云岫区文化和旅游局"),
        ("临江市第二中学校2026年单位预算" + _BODY, "临江市第二中学校"),
        ("云岫区2026年区级部门预算\n预算主管部门：云岫区建设和管理委员会" + _BODY, "云岫区建设和管理委员会"),
        ("云岫区2026年区级部门预算" + _BODY, "云岫区"),
        ("云岫区水务局2025年工作总结" + _BODY, "云岫区"),
        ("关于临江市2025年预算执行情况和2026年预算草案的报告" + _BODY, "临江市"),
    ],
)
def test_a_department_is_whose_budget_and_accounts_are_told(text: str, place: str) -> None:
    card = report_from_text(text).card
    assert card.place == place
    assert card.level in ("县级", "市级")


def test_two_departments_of_a_district_are_two_and_two_years_of_one_are_one() -> None:
    titles = ("云岫区水务局2025年度部门决算", "云岫区文化和旅游局2025年度部门决算", "云岫区水务局2024年度部门决算")
    items = [Compared(report_from_text(title + _BODY), Reading((), (), ())) for title in titles]
    water, culture, water_before = place_groups(items)
    assert water == water_before
    assert water != culture


@pytest.mark.parametrize(
    ("place", "bare"), [("云岫区水务局", "云岫区"), ("云岫区", "云岫区"), ("临江市", "临江市"), ("", "")]
)
def test_the_place_of_a_department_is_the_one_before_it(place: str, bare: str) -> None:
    assert without_department(place) == bare


def test_a_budget_of_a_department_is_a_budget() -> None:
    assert report_from_text("云岫区2026年区级部门预算" + _BODY).card.kind is ReportKind.BUDGET_REPORT

"""Whose: by a title that adjusts one level's budget, by the levels of the state, and not by what is audited."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("关于青石县2020年度县本级财政预算调整方案的报告\n", "县本级"),
        ("临澜市2023年市级预算调整方案（草案）\n", "市级"),
        ("关于调整2022年区本级财政预算的报告\n", "区本级"),
        ("临澜市2023年预算调整方案（草案）\n", None),
    ],
)
def test_a_title_says_whose_budget_is_adjusted(title: str, scope: str | None) -> None:
    text = "一、一般公共预算调整\n地方一般公共预算收入由年初的10亿元调整为11亿元，调增1亿元。\n"
    assert {found for (found,) in brief(text, "scope", title=title)} == {scope}


def test_a_title_says_nothing_of_the_whole_place() -> None:
    text = "一、收支调整\n上级补助收入由6亿元调整为11亿元。全县财政总收入调整为18亿元。\n"
    found = brief(text, "scope", title="关于青石县2020年度县本级财政预算调整方案的报告\n")
    assert [scope for (scope,) in found] == ["县本级", "县本级", "全县"]


def test_own_levels_of_the_state_are_levels() -> None:
    text = (
        "全国财政收入8.3万亿元，增长21.3%。其中：中央本级收入4.2万亿元，增长18.3%；地方本级收入4.1万亿元，增长24.6%。\n"
    )
    found = brief(text, "indicator", "scope", title="2010年财政收支情况\n")
    assert found[2:] == [("财政收入", "中央本级")] * 2 + [("财政收入", "地方本级")] * 2


def test_own_income_of_a_city_is_a_name_where_the_state_has_the_other_part() -> None:
    text = "全市财政总收入9亿元。其中：地方本级收入5亿元，上划中央收入4亿元。\n"
    assert brief(text, "indicator", title="临澜市2010年财政收支情况\n")[1] == ("地方本级收入",)


@pytest.mark.parametrize("level", ["市本级", "市级", "县区"])
def test_a_level_has_its_part_of_what_the_sentence_before_told(level: str) -> None:
    text = f"2009年，全市财政收入83亿元，增长21.3%。其中：{level}收入42亿元，比上年增加6亿元。\n"
    found = brief(text, "indicator", "scope", title="临澜市2009年预算执行情况\n")
    assert found[2:] == [("财政收入", level)] * 2


def test_what_an_audit_found_is_nobodys_level() -> None:
    text = "一、市级财政管理审计情况\n（一）预算编制不完整。3个部门少编预算500万元。\n"
    title = "临澜市2024年度市级预算执行和其他财政收支的审计工作报告\n"
    found = brief(text, "scope", "stance", title=title)
    assert found == [(None, "actual"), (None, "actual")]


def test_the_year_of_an_audit_is_not_that_of_its_repair() -> None:
    text = "至2025年3月底，针对2023年度审计查出问题，已整改问题金额6.5亿元，制定完善规章制度171项。\n"
    periods = {period for (period,) in brief(text, "period", title="临澜市2024年度审计工作报告\n")}
    assert "2023" not in periods


def test_paragraphs_below_a_run_in_heading_go_on_about_the_whole_place() -> None:
    text = (
        "一、2022年县级财政预算执行情况\n（一）一般公共预算执行情况\n"
        "1.收入预算执行情况：2022年全县完成财政总收入16.6亿元，增长32%。一般公共预算收入完成9.2亿元。\n"
        "①税收收入4.2亿元。其中：增值税2.3亿元。\n"
    )
    title = "青石县2022年县级财政预算执行情况和2023年县级财政预算草案的报告\n"
    assert {scope for (scope,) in brief(text, "scope", title=title)} <= {"全县", None}


def test_an_untitled_account_is_of_the_months_that_it_begins_with() -> None:
    text = (
        "1-7月累计，全国一般公共预算收入13.9万亿元，增长11.5%，主要是2022年恢复较快。\n"
        "全国一般公共预算收支情况\n1.国内增值税4.3万亿元，增长84.2%。\n2.国内消费税0.9万亿元，下降10.6%。\n"
    )
    assert {period for (period,) in brief(text, "period", title="")} == {"2022-01/2022-07"}

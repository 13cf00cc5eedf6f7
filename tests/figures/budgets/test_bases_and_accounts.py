"""Amounts that others are measured by: the year before, an account, what a congress approved."""

import pytest

from tests.figures.reading import brief

_FINAL = "云桥县2022年财政决算情况\n"


@pytest.mark.parametrize("before", ["比上一年", "较上一年", "比上年末", "较上年末", "比上年", "比去年末"])
def test_the_amount_of_the_year_before_has_the_name_of_this_year_s(before: str) -> None:
    text = f"教育支出71,255万元，{before}70,681万元增长0.81%。"
    found = brief(text, "indicator", "period", title=_FINAL)
    assert found == [("教育支出", "2022"), ("教育支出", "2021"), ("教育支出", "2022")]


@pytest.mark.parametrize("account", ["一般公共预算支出", "政府性基金支出", "国有资本经营预算支出"])
def test_a_share_of_an_account_is_a_share_and_the_account_has_its_name(account: str) -> None:
    text = f"民生支出255万元，占{account}321万元的79.38%。"
    found = brief(text, "indicator", "measure", "stance", title=_FINAL)
    assert found == [("民生支出", "level", "actual"), (account, "level", "actual"), ("民生支出", "share", "actual")]


@pytest.mark.parametrize("who", ["县十四届人大七次会议批准", "经区人大常委会第六次会议批准", "县人大常委会通过"])
def test_who_approved_a_budget_is_no_part_of_its_name(who: str) -> None:
    found = brief(f"{who}2022年一般公共预算收入预算17.36亿元。", "indicator", "stance", title=_FINAL)
    assert found[0][0] in ("一般公共预算收入", "一般公共预算收入预算")
    assert found[0][1] == "plan"


def test_targets_of_the_years_ahead_are_of_these_years_whatever_was_reviewed() -> None:
    targets = "报告提出今后五年主要奋斗目标：主要指标保持前列，地区生产总值年均增长7%以上。"
    text = f"五年来，全市生产总值年均增长5%。\n{targets}\n"
    assert brief(text, "period", "stance", title="云桥市2021年人代会新闻\n")[-1] == ("2022/2026", "plan")


@pytest.mark.parametrize("slogan", ["守住发展和生态两条底线", "打好两场战役", "守住三条红线"])
def test_numbers_of_a_slogan_are_no_figures(slogan: str) -> None:
    assert brief(f"全县{slogan}。", "text", title=_FINAL) == []


@pytest.mark.parametrize("before", ["比上年决算数", "较上年决算", "比上年执行数", "较上年完成数"])
def test_the_account_of_the_year_before_has_the_name_of_this_year_s(before: str) -> None:
    text = f"税收收入7236万元，{before}5520万元增长31.1%。"
    found = brief(text, "indicator", "period", title=_FINAL)
    assert found == [("税收收入", "2022"), ("税收收入", "2021"), ("税收收入", "2022")]


def test_what_a_budget_of_a_year_is_led_in_with_makes_all_of_it_planned() -> None:
    budget = "一般公共预算收入6亿元，支出37亿元；政府性基金预算收入4亿元。"
    text = f"经县人民代表大会第二次会议批准，我县2022年度预算为：{budget}"
    assert {row[0] for row in brief(text, "stance", title=_FINAL)} == {"plan"}


def test_trades_are_dealt_out_over_what_was_measured_of_each() -> None:
    text = "医疗器械、钢构网架、电子信息等行业产值分别增长7.9%、15.7%、24%。"
    assert [row[0] for row in brief(text, "indicator")] == ["医疗器械产值", "钢构网架产值", "电子信息产值"]


@pytest.mark.parametrize("lead", ["不含", "不包括", "扣除", "含"])
def test_whom_an_account_leaves_out_in_brackets_is_whose_the_number_is(lead: str) -> None:
    text = f"县本级一般公共预算收入75亿元（{lead}开发区1.4亿元），增长5%。"
    assert brief(text, "indicator", "scope", title=_FINAL)[1] == ("一般公共预算收入", "开发区")


def test_a_heading_in_hollow_brackets_is_no_part_of_a_name() -> None:
    text = "【一般公共预算收支分级完成情况】2022年县本级一般公共预算收入25.9亿元。"
    assert brief(text, "indicator", "scope", title=_FINAL) == [("一般公共预算收入", "县本级")]


def test_where_a_jump_set_out_from_is_the_year_before_s() -> None:
    found = brief("固定资产投资由2.6亿元跃升至4.35亿元。", "indicator", "period", "stance", title=_FINAL)
    assert found == [("固定资产投资", "2021", "actual"), ("固定资产投资", "2022", "actual")]


@pytest.mark.parametrize("before", ["比报告数", "较快报数", "比执行数"])
def test_the_figure_reported_before_the_account_is_of_the_same_year(before: str) -> None:
    text = f"一般公共预算收入完成575344万元，{before}567118万元增加8226万元，增长1.5%。"
    found = brief(text, "indicator", "period", "measure", title=_FINAL)
    assert [row[:2] for row in found] == [("一般公共预算收入", "2022")] * 4
    assert [row[2] for row in found] == ["level", "level", "difference", "change"]


def test_a_bare_level_of_one_s_own_is_one_item_and_not_whose_the_next_ones_are() -> None:
    text = "全县收入总计82亿元。\n（1）本级收入4亿元，增长5%。\n（2）转移性收入43亿元，其中：返还性收入6978万元。\n"
    assert [row[0] for row in brief(text, "scope", title=_FINAL)] == ["全县", "本级", "本级", "全县", "全县"]


@pytest.mark.parametrize("said", ["一般公共预算收入计划34,888万元", "一般公共预算支出年初计划20万元"])
def test_what_was_planned_for_an_account_is_no_result(said: str) -> None:
    assert [row[0] for row in brief(f"2022年{said}。", "stance", title=_FINAL)] == ["plan"]


@pytest.mark.parametrize("heading", ["（二）收入预算", "（三）预算内外支出预算", "二、预算外收入预算"])
def test_what_stands_below_a_budget_of_income_or_spending_is_planned(heading: str) -> None:
    text = f"{heading}\n我镇预算外收入12100万元，其他收入400万元。\n"
    assert {row[0] for row in brief(text, "stance", title="2022年清河镇财政预算\n")} == {"plan"}

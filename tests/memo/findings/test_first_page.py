"""What a chief reads first is true of the report's own sentence: tier, budget, ledger and verb, and worth the page."""

import re
from functools import cache

import pytest

from fiscal_desk.case.state.memo_words import MemoPlan, MemoWords
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared, Comparison
from fiscal_desk.figures.extraction import extract
from fiscal_desk.memo.arranging.draft import Draft, EntryKind, flat
from fiscal_desk.memo.composing import MemoSettings, draft_memo
from fiscal_desk.memo.model import Heading, Memo, Paragraph, Table
from fiscal_desk.report.opening import report_from_text
from tests.memo import made

BUDGET = """青禾市2024年预算执行情况和2025年预算草案的报告
——2025年1月10日在青禾市第五届人民代表大会第四次会议上
青禾市财政局局长　林知秋
一、2024年预算执行情况
（一）一般公共预算
全市一般公共预算收入96.53亿元，为预算的98.5%，增长2.1%。
（二）政府性基金预算
全市政府性基金预算收入42.36亿元，为预算的61.2%，下降18.4%。市级政府性基金预算收入20.15亿元，为预算的101.3%，增长1.2%。
（三）国有资本经营预算
高新区国有资本经营预算收入3万元，为预算的100%。
附表1
2024年全市政府性基金预算支出完成情况表
单位：万元
项目	调整预算数	执行数	为预算的%
本年支出合计	62381	58788	94.2
一、城乡社区	39867	38292	96.0
二、其他支出	22514	20496	91.0
其他政府性基金安排的支出	17305	15836	91.5
彩票公益金安排的支出	5010	4660	93.0
二、2025年预算草案
市级政府性基金预算收入安排62.80亿元。高新区国有资本经营预算收入安排184万元。
"""
BUDGET_TABLE = """青禾市2024年预算执行情况和2025年预算草案的报告
——2025年1月10日在青禾市第五届人民代表大会第四次会议上
青禾市财政局局长　林知秋
2024年全市一般公共预算收入情况表
单位：亿元、%
项目	预算数	执行数	为预算的	比上年增长
一般公共预算收入	98.00	96.53	98.5	2.1
其中：税收收入	71.20	64.79	91.0	-1.3
非税收入	26.80	31.74	118.4	10.2
"""
PLAN = """青禾市财政局2024年工作要点
全市一般公共预算收入增长5%以上、力争6%。压减一般性支出不低于5%。
"""
DONE = """青禾市财政局2024年工作总结
2024年，全市一般公共预算收入96.53亿元，增长5.3%。一般性支出压减6.4%。
"""


@cache
def catalogue() -> Catalogue:
    return load_catalogue()


def _compared(*texts: str) -> Comparison:
    reports = [report_from_text(text, name=f"{text.partition(chr(10))[0]}.txt") for text in texts]
    return compare(tuple(Compared(each, extract(each, catalogue())) for each in reports), catalogue())


def _draft(*texts: str, words: MemoWords | None = None) -> Draft:
    return draft_memo(_compared(*texts), (), MemoSettings(date="2025-02-03"), catalogue(), words=words)


def _said(memo: Memo) -> str:
    return "".join(made.prose(memo))


def test_a_chief_is_not_told_that_a_target_was_missed_of_which_only_the_upper_tier_was() -> None:
    memo = _draft(PLAN, DONE).memo
    assert "一般公共预算收入目标为增长5%以上、力争增长6%，实绩为增长5.3%，达到前者，未达到力争目标。" in _said(memo)
    table = next(block for block in memo.blocks if isinstance(block, Table) and block.columns[2].title == "目标")
    assert ["增长5%以上、\n力争增长6%", "增长5.3%", "未达到力争目标"] in [row[2:5] for row in made.cells(table)]


def test_an_upper_tier_without_a_lower_one_is_told_as_it_is() -> None:
    said = _said(_draft("青禾市财政局2024年工作要点\n全市一般公共预算收入力争增长6%。\n", DONE).memo)
    assert "一般公共预算收入目标为力争增长6%，实绩为增长5.3%。" in said
    assert "达到前者" not in said


def test_a_budget_of_revenue_that_was_not_met_stands_on_page_one_by_the_reports_own_rate() -> None:
    said = _said(_draft(BUDGET).memo)
    assert (
        "四本预算的收入总计中，报告一载明2024年未完成预算的有：全市一般公共预算收入完成预算的98.5%；"
        "全市政府性基金预算收入完成预算的61.2%。" in said
    )
    assert "未完成预算的2项，建议有关编制单位说明情况。" in said


def test_a_budget_whose_sum_says_already_that_it_was_missed_is_not_told_twice() -> None:
    said = _said(_draft(BUDGET_TABLE).memo)
    assert (
        "报告一所列2024年预算，未完成2项：一般公共预算收入96.53亿元，为预算数98.00亿元的98.5%；"
        "税收收入64.79亿元，为预算数71.20亿元的91.0%。" in said
    )
    assert "四本预算" not in said


SPENT = """青禾市2024年预算执行情况的报告
2024年，全市一般公共预算收入98亿元，完成年初预算的96%，完成调整预算的101%。
全市一般公共预算支出152亿元，完成调整预算的97.7%。全市政府性基金预算支出40.3亿元，完成调整预算的73.2%。
全市国有资本经营预算支出1200万元，完成预算的9%。全市教育支出20亿元，为预算的91%。
"""


def test_what_was_spent_below_the_budget_is_told_by_what_weighs_most() -> None:
    said = _said(_draft(SPENT).memo)
    assert (
        "四本预算的支出总计中，报告一载明2024年低于预算的有：一般公共预算支出完成调整预算的97.7%；"
        "政府性基金预算支出完成调整预算的73.2%；国有资本经营预算支出完成预算的9%。" in said
    )
    assert "建议有关编制单位说明情况" not in said


def test_a_budget_that_was_adjusted_and_then_met_did_not_fall_short() -> None:
    said = _said(_draft(SPENT).memo)
    assert "收入总计" not in said
    short = _said(_draft(SPENT.replace("的101%", "的99%")).memo)
    assert "未完成预算的有：一般公共预算收入完成调整预算的99%。" in short


def test_the_first_budget_counts_where_only_another_report_tells_of_an_adjusted_one() -> None:
    other = "白沙市2024年预算执行情况的报告\n2024年，全市一般公共预算收入60亿元，完成年初预算的96.4%。\n"
    said = _said(_draft(SPENT, other).memo)
    assert "报告二载明2024年未完成预算的有：一般公共预算收入完成年初预算的96.4%。" in said


def test_the_whole_area_and_its_own_level_come_before_a_part_of_it() -> None:
    part = SPENT.replace("全市一般公共预算支出", "云岫管理区一般公共预算支出3亿元，完成预算的59%。市级一般公共预算支出")
    said = _said(_draft(part).memo)
    assert said.index("市级一般公共预算支出完成") < said.index("云岫管理区一般公共预算支出完成")


@pytest.mark.parametrize("period", ["2024年1—6月，", "2024年上半年，"])
def test_half_a_year_is_no_missed_budget(period: str) -> None:
    text = f"青禾市2024年上半年预算执行情况的报告\n{period}全市一般公共预算收入46.2亿元，为预算的47.1%。\n"
    assert "未完成" not in _said(_draft(text).memo)


def test_a_budget_that_was_not_met_can_be_left_out_and_is_then_counted() -> None:
    entries = flat(_draft(BUDGET).entries)
    fund = next(each for each in entries if each.kind is EntryKind.FINDING and "61.2%" in each.text)
    assert fund.text == "全市政府性基金预算收入完成预算的61.2%"
    draft = _draft(BUDGET, words=MemoWords(plan=MemoPlan(left_out=frozenset({fund.id}))))
    said = _said(draft.memo)
    assert "报告一载明2024年未完成预算的有：全市一般公共预算收入完成预算的98.5%；另有1项未列示。" in said
    assert "未完成预算的1项，建议" in said
    assert next(each for each in flat(draft.entries) if each.id == fund.id).used is False


def test_the_heading_says_targets_where_no_budget_was_missed() -> None:
    assert any("未达到的目标" in each and "预算" not in each for each in made.headings(_draft(PLAN, DONE).memo))
    assert any(each.endswith("未完成的预算") for each in made.headings(_draft(BUDGET).memo))


def test_a_sum_that_is_planned_and_of_another_ledger_is_not_told_as_if_it_were_spent() -> None:
    memo = _draft(BUDGET).memo
    said = _said(memo)
    assert "报告一的2024年全市其他支出（政府性基金预算）预算数为22,514万元" in said
    assert "建议青禾市财政局核实2024年全市其他支出（政府性基金预算）预算数。" in said
    listed = made.cells(made.annex(memo, "数据核对明细表"))
    assert listed[0][2].startswith("全市其他支出（政府性基金预算）预算数：")


def test_a_short_sum_names_what_it_adds_up() -> None:
    said = _said(_draft(BUDGET).memo)
    assert "按其他政府性基金安排的支出17,305万元+彩票公益金安排的支出5010万元计算为22,315万元" in said


def test_two_numbers_are_only_said_to_differ_in_one_digit_where_they_do() -> None:
    assert "两数仅一处数字不同" not in _said(_draft(BUDGET).memo)
    assert "两数仅一处数字不同" in _said(_draft(BUDGET.replace("22514", "22415").replace("22415", "25315")).memo)


def test_what_is_trifling_beside_the_budget_is_no_great_change() -> None:
    said = _said(_draft(BUDGET).memo)
    assert "市级政府性基金预算收入，2024年为20.15亿元，2025年预算数为62.80亿元" in said
    assert "184万元" not in said


def test_a_small_change_is_not_called_a_great_one() -> None:
    this = "青禾市财政局2023年工作总结\n2023年，全市地区生产总值321.5亿元，社会消费品零售总额增长4.1%。\n"
    next_year = "青禾市财政局2024年工作总结\n2024年，全市地区生产总值337.6亿元，社会消费品零售总额增长2.9%。\n"
    assert "变化较大" not in _said(_draft(this, next_year).memo)
    far = next_year.replace("337.6", "421.9")
    assert re.search(
        "变化较大的有：[^。]*地区生产总值，2023年为321.5亿元，2024年为421.9亿元", _said(_draft(this, far).memo)
    )


def test_a_number_that_brings_its_verb_has_no_other_before_it() -> None:
    this = "青禾市财政局2023年工作总结\n2023年，全市进出口总额达到615.4亿元。\n"
    next_year = "青禾市财政局2024年工作总结\n2024年，全市进出口总额突破700亿元。\n"
    assert "进出口总额，2023年为615.4亿元，2024年突破700亿元" in _said(_draft(this, next_year).memo)


def test_a_fall_keeps_the_reports_own_verb() -> None:
    plans = "青禾市财政局2024年工作思路\n2024年，全市一般性支出压减5%以上。\n"
    said = _said(_draft(PLAN, plans).memo)
    assert "一般性支出目标，报告一为压减不低于5%，报告二为压减5%以上，数值一致。" in said


def test_nobody_is_told_that_other_years_and_places_are_not_compared() -> None:
    five = "青禾市2025年政府工作报告\n五年来，青禾市新建道路126条，进出口总额增长42%。2024年，城镇新增就业2.1万人。\n"
    one = "青禾市2024年政府工作报告\n2023年，青禾市新建道路16条，进出口总额增长6%。城镇新增就业1.9万人。\n"
    memo = _draft(one, five).memo
    assert not any(isinstance(block, Heading) and "不作比较" in block.text for block in memo.blocks)
    assert not any("不作比较" in block.text for block in memo.blocks if isinstance(block, Paragraph))


def test_rates_of_two_budgets_are_not_set_beside_each_other_as_if_they_were_one() -> None:
    other = BUDGET.replace("青禾市", "白沙市").replace("42.36亿元，为预算的61.2%", "61.81亿元，占调整预算的92.1%")
    memo = _draft(BUDGET, other).memo
    far = "2024年政府性基金预算收入，青禾市完成预算的61.2%，白沙市完成调整预算的92.1%"
    assert far in _said(memo)
    rows = [row for block in memo.blocks if isinstance(block, Table) for row in made.cells(block)]
    (fund,) = [row for row in rows if row[0] == "2024年政府性基金预算收入"]
    assert "完成率61.2%" in fund[1]
    assert "完成调整预算的92.1%" in fund[2]


def test_a_carry_over_says_of_which_budget_it_is_though_the_report_leaves_that_to_its_heading() -> None:
    text = """青禾市2024年预算执行情况和2025年预算草案的报告
一、2024年预算执行情况
（一）社会保险基金预算
市级社会保险基金预算收入203.97亿元。加上上年结转收入94.30亿元，收入总量为298.27亿元。市级社会保险基金预算支出245.95亿元。收支相抵，年末滚存结余52.32亿元。
二、2025年预算草案
（一）社会保险基金预算
市级社会保险基金预算收入211.75亿元，加上上年结转收入100.76亿元，收入总量为312.51亿元。
"""
    said = _said(_draft(text).memo)
    assert "报告一的2025年市级社会保险基金预算上年结转收入预算数为100.76亿元" in said


def test_a_remark_says_what_was_found_with_both_numbers() -> None:
    text = "云岫新区2024年财政工作要点\n2024年，一般公共预算收入8亿元。政府债券到期利息约14亿元。\n"
    said = _said(_draft(text).memo)
    assert (
        "到期利息大于一般公共预算收入（政府债券到期利息约14亿元，一般公共预算收入8亿元），偿付资金可能另有来源" in said
    )

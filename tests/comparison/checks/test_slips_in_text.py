"""What a careful clerk finds in a report's own sentences is shown, with the number to look at."""

import pytest

from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.report.opening import report_from_text
from tests.comparison.checks.read import TITLE, checks_in, checks_of, lines


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            "2025年“三公”经费预算数为48.50万元，其中：因公出国（境）费3.00万元，公务用车购置及运行费37.00万元，"
            "公务接待费9.50万元。",
            "fails: 48.50万元 | 3.00万元 + 37.00万元 + 9.50万元 = 49.50万元",
        ),
        (
            "政府采购支出520万元，分别为货物采购210万元、工程采购190万元、服务采购220万元。",
            "fails: 520万元 | 210万元 + 190万元 + 220万元 = 620万元",
        ),
        (
            "全市一般公共预算收入61.37亿元，完成预算的101.2%。加上级补助、调入资金等84.25亿元，收入总量154.62亿元。",
            "fails: 154.62亿元 | 61.37亿元 + 84.25亿元 = 145.62亿元",
        ),
        (
            "年末政府债务余额318.46亿元，其中一般债务127.12亿元、专项债务181.34亿元。",
            "fails: 318.46亿元 | 127.12亿元 + 181.34亿元 = 308.46亿元",
        ),
    ],
)
def test_a_list_that_does_not_add_up_is_shown(text: str, line: str) -> None:
    assert line in lines(checks_in(text))


def test_a_part_of_nothing_is_a_part() -> None:
    found = checks_in("2025年政府采购预算总额560万元，其中：货物130万元、工程0万元、服务430万元。")
    assert [check.verdict for check in found] == [CheckVerdict.HOLDS]
    assert len(found[0].members) == 4


def test_the_unit_that_was_mistaken_is_named() -> None:
    (check,) = checks_in("全市一般公共预算收入61.37万元，加上级补助等84.25亿元，收入总量145.62亿元。")
    assert check.verdict is CheckVerdict.FAILS
    assert check.note == "疑为单位之误：一般公共预算收入61.37万元若为61.37亿元则相符，请核对元、万元、亿元"


def test_a_list_that_may_lack_parts_is_to_be_looked_at() -> None:
    text = "教育支出38.4172亿元，其中义务教育21.3058亿元、高中教育9.1114亿元、职业教育5.0000亿元。"
    (check,) = checks_in(text)
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert check.note.startswith("分项之和小于总数，如所列分项已列全，请核对")


@pytest.mark.parametrize(
    "text",
    [
        "民生支出86.3亿元，其中教育31.7亿元，卫生12.9亿元，文化2.4亿元。",
        "接待游客650万人次，旅游总花费83.5亿元，两个车站旅客吞吐量分别达279万人次、153万人次。"
        "争取投资11.8亿元，发行专项债券16.3亿元，支持项目完成投资72.9亿元。",
        "教育投入达10.7亿元，其中工资支出7.5亿元，公用经费1.5亿元，公积金9274万元，稳步增长。"
        "共安排药品补助2089万元。筹集公共卫生资金5366万元。",
        "三年平均支出30.2亿元，其中2023年29.1亿元、2024年31.3亿元。",
        "四季度新建商品房网签销售面积环比、同比分别增长51.3%、15.3%。",
        "困难残疾人生活补贴标准从每人每月202元提高到209元。",
        "进出口总额接连突破800亿元、900亿元。",
    ],
)
def test_what_the_text_does_not_say_is_no_check(text: str) -> None:
    assert checks_in(text) == []


def test_a_level_the_one_before_it_the_difference_and_the_growth_are_held_together() -> None:
    found = checks_in("2025年，全市一般公共预算收入402.6亿元，比上年389.1亿元增加23.5亿元，增长6.5%。")
    assert lines(found) == [
        "fails: 增加23.5亿元 | 402.6亿元 - 389.1亿元 = 13.5亿元",
        "fails: 增长6.5% | 402.6亿元 ÷ 389.1亿元 - 1：增长3.47%",
        "fails: 增长6.5% | 23.5亿元 ÷ （402.6亿元 - 23.5亿元）：增长6.20%",
    ]
    found = checks_in("2025年，全市政府性基金预算收入89.2亿元，较上年104.7亿元减少15.5亿元，下降14.8%。")
    assert {check.verdict for check in found} == {CheckVerdict.HOLDS}
    assert len(found) == 3


def test_growth_at_constant_prices_is_not_taken_from_two_levels() -> None:
    found = checks_in("地区生产总值达到1369.5亿元，较“十三五”末的932.3亿元增加437.2亿元，增长33.6%。")
    assert [check.verdict for check in found] == [CheckVerdict.HOLDS]


def test_a_limit_that_was_added_or_is_left_is_not_the_ceiling_of_the_debt() -> None:
    text = "2025年末，全市政府一般债务余额183.6亿元、专项债务余额402.9亿元。\n2025年，省财政厅新增下达我市地方政府债务"
    text += "结存限额16.3亿元，包括一般债务限额4.1亿元、专项债务限额12.2亿元。"
    assert [check.identity for check in checks_in(text)] == ["sum"]
    ceiling = "2025年末，全市政府债务余额586.5亿元，政府债务限额为581.2亿元。"
    assert [(check.identity, check.verdict) for check in checks_in(ceiling)] == [("B4", CheckVerdict.FAILS)]


def test_an_adjusted_budget_is_not_the_first_one_with_another_number() -> None:
    text = "全市一般公共预算收入年初预算为127.4亿元，执行中调整为129.2亿元，实际完成139.3亿元，为调整预算的107.8%。"
    assert [check.verdict for check in checks_in(text)] == [CheckVerdict.HOLDS]


def test_what_one_paragraph_says_and_another_says_with_a_slip_is_to_be_looked_at() -> None:
    text = "2025年，全市税收收入58.46亿元，增长4.1%。\n二、主要收入\n2025年，全市税收收入58.64亿元，主要是增值税增加。"
    (check,) = checks_in(text)
    assert (check.identity, check.verdict) == ("D2", CheckVerdict.UNVERIFIED)
    assert "58.64亿元若为58.46亿元则相符" in check.note


def test_a_share_without_its_whole_is_of_what_its_list_stands_under() -> None:
    text = "全市一般公共预算收入170.4亿元。其中，税收收入91.7亿元，占比58.51%；非税收入70.7亿元，占比41.5%。"
    assert "fails: 58.51% | 91.7亿元 ÷ 170.4亿元 = 53.81%" in lines(checks_in(text))


def test_a_year_begins_with_what_the_year_before_left_in_one_report_and_in_two() -> None:
    last = "2025年，全市社会保险基金预算支出245.9亿元。收支相抵，年末滚存结余52.3亿元。"
    new = "2026年，全市社会保险基金预算收入211.7亿元，加上上年结转收入100.7亿元，收入总量为312.4亿元。"
    (check,) = [each for each in checks_in(f"{last}\n二、2026年预算草案\n{new}") if each.identity == "D4"]
    assert (check.verdict, check.stated, check.computed) == (CheckVerdict.UNVERIFIED, "100.7亿元", "52.3亿元")
    title = "云桥市财政局关于2026年预算草案的报告\n"
    two = checks_of(report_from_text(TITLE + last), report_from_text(title + new.replace("100.7", "52.3")))
    assert [each.verdict for each in two if each.identity == "D4"] == [CheckVerdict.HOLDS]


@pytest.mark.parametrize(
    ("done", "rest", "verdict"),
    [
        ("20项", "2项", CheckVerdict.HOLDS),
        ("20项", "3项", CheckVerdict.FAILS),
        ("20项", "9项", CheckVerdict.FAILS),
        ("22项", "2项", CheckVerdict.FAILS),
    ],
)
def test_what_is_left_of_a_count_is_held_to_it(done: str, rest: str, verdict: CheckVerdict) -> None:
    found = checks_in(f"财政部门承担的22项改革任务，已完成{done}，其余{rest}正在推进。\n")
    assert [check.verdict for check in found if len(check.members) == 3] == [verdict]


def test_the_rest_of_something_else_makes_no_sum() -> None:
    assert checks_in("开工项目22项，完成20项。其余35项列入明年计划。\n") == []


@pytest.mark.parametrize(("spent", "verdict"), [("148.08亿元", CheckVerdict.HOLDS), ("148.80亿元", CheckVerdict.FAILS)])
def test_a_budget_arranged_as_its_revenue_is_held_to_it(spent: str, verdict: CheckVerdict) -> None:
    text = "市级一般公共预算收入48.27亿元，加上上级补助收入等99.81亿元，收入总量为148.08亿元。"
    found = [
        check
        for check in checks_in(f"{text}支出相应安排{spent}。收支平衡。\n")
        if check.identity == "A6" and len(check.members) == 2
    ]
    assert [check.verdict for check in found] == [verdict]


def test_a_share_of_the_same_times_expenditure_finds_it_in_another_paragraph() -> None:
    text = (
        "全市一般公共预算支出548.3亿元，增长14.9%。\n全市财政民生支出{part}亿元，占同期一般公共预算支出的比重为80%。\n"
    )
    assert [check.verdict for check in checks_in(text.format(part="438.76"))] == [CheckVerdict.HOLDS]
    assert [check.verdict for check in checks_in(text.format(part="483.76"))] == [CheckVerdict.UNVERIFIED]


def test_a_unit_is_named_in_a_list_that_is_rounded() -> None:
    text = "国有资本经营支出25.0亿元，其中：资本金注入10.7亿元、转移性支出7.8亿元、"
    text += "历史遗留问题支出1.9{unit}元、其他支出4.5亿元。\n"
    assert [check.verdict for check in checks_in(text.format(unit="亿"))] == [CheckVerdict.HOLDS]
    (check,) = checks_in(text.format(unit="万"))
    assert check.verdict is not CheckVerdict.HOLDS
    assert "疑为单位之误" in check.note


def test_a_difference_that_exceeds_its_level_in_a_larger_unit_is_named() -> None:
    (check,) = checks_in("全市城镇土地使用税完成1.1亿元，增加3821亿元，增长53%。\n")
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert "增加3821亿元若为3821万元则相符" in check.note

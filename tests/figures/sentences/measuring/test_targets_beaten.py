"""A target that a result is held against has the result's name, and is planned."""

import pytest

from tests.figures.reading import brief

ACCOUNT = "临澜市2024年国民经济运行情况\n"


@pytest.mark.parametrize(
    ("text", "label", "measure"),
    [
        ("外贸进出口总额增长34.7%，远超年初8%的增长预期。", "外贸进出口总额", "change"),
        ("地区生产总值增长6.1%，高于6%的预期目标。", "地区生产总值", "change"),
        ("税收收入增长3%，低于年初5%的增长目标。", "税收收入", "change"),
        ("污水处理率达95%，超过90%的年度目标。", "污水处理率", "rate"),
        ("完成投资5亿元，超过4亿元的年度目标。", "完成投资", "level"),
    ],
)
def test_a_beaten_target_is_no_second_result(text: str, label: str, measure: str) -> None:
    result, target = brief(f"{text}\n", "indicator", "measure", "stance", "bound", title=ACCOUNT)
    assert result[:3] == (label, measure, "actual")
    assert target == (label, measure, "plan", "eq")


@pytest.mark.parametrize(
    "by", ["市六届人大常委会第二十七次会议批准调整预算", "市人代会批准的年初预算", "县人大常委会审议通过的调整预算"]
)
def test_how_much_of_a_budget_was_done_whoever_approved_it(by: str) -> None:
    text = f"一般公共预算收入完成101.8亿元，为{by}（以下简称“预算”）的92.8%。\n"
    assert brief(text, "measure", title=ACCOUNT)[1] == ("completion",)


@pytest.mark.parametrize(
    ("text", "label", "value"),
    [
        ("城乡居民基础养老金最低标准每人每月提高20元。", "城乡居民基础养老金最低标准", 20),
        ("农村低保标准每人每年提高300元。", "农村低保标准", 300),
        ("出口退税73亿元，比上年多退8亿元。", "出口退税", 8e8),
        ("企业所得税5亿元，比上年少缴1亿元。", "企业所得税", -1e8),
    ],
)
def test_what_was_raised_or_paid_more_is_a_difference(text: str, label: str, value: float) -> None:
    assert brief(text, "indicator", "measure", "value", title=ACCOUNT)[-1] == (label, "difference", value)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("实施总投资35.6亿元的24个城建重点项目。", "城建重点项目总投资"),
        ("开工总投资12亿元的3个交通项目。", "交通项目总投资"),
        ("签约计划投资80亿元的16个产业项目。", "产业项目计划投资"),
    ],
)
def test_money_of_counted_projects_is_named_by_them(text: str, label: str) -> None:
    assert brief(f"{text}\n", "indicator")[0] == (label,)


@pytest.mark.parametrize("parts", ["14个部分构成：一是教育支出2亿元", "三部分组成：一是教育支出2亿元"])
def test_an_amount_that_is_made_up_of_parts_is_no_threshold(parts: str) -> None:
    assert brief(f"一般公共预算支出54亿元由{parts}。\n", "indicator", "stance")[0] == ("一般公共预算支出", "actual")


def test_people_in_counted_villages_are_counted_too() -> None:
    text = "解决了4个村8500余人的饮水安全问题。\n"
    assert brief(text, "value", "stance")[1] == (8500.0, "actual")


def test_debt_repaid_is_no_spending_of_social_insurance() -> None:
    text = "社保基金预算支出完成108亿元，增长5.7%；债务还本支出完成128亿元，增长33%。\n"
    assert [label for (label,) in brief(text, "indicator", title=ACCOUNT)][2:] == ["债务还本支出", "债务还本支出"]


@pytest.mark.parametrize("seen", ["从地区分布看", "从级次构成来看", "从区域归属看"])
def test_parts_by_where_they_lie_are_of_what_lies_there(seen: str) -> None:
    text = f"省转贷我市地方政府债券57亿元，其中：{seen}，市本级36亿元，县区21亿元。\n"
    whole, *parts = brief(text, "indicator", "scope", title="临澜市2024年财政决算报告\n")
    assert parts == [(whole[0], "市本级"), (whole[0], "县区")]


@pytest.mark.parametrize("who", ["市人代会批准的", "市人代会批准", "年初确定的", "年初下达的", "市党代会提出的"])
@pytest.mark.parametrize("met", ["完成", "圆满完成", "超过"])
def test_a_target_that_was_met_has_the_name_of_what_met_it(met: str, who: str) -> None:
    text = f"地区生产总值增长8%以上，{met}{who}增长7%以上目标；固定资产投资增长13%，{met}{who}增长9%左右目标。"
    found = brief(text, "indicator", "measure", "stance", title="临澜市2024年国民经济和社会发展计划执行情况的报告\n")
    assert found == [
        ("地区生产总值", "change", "actual"),
        ("地区生产总值", "change", "plan"),
        ("固定资产投资", "change", "actual"),
        ("固定资产投资", "change", "plan"),
    ]


def test_a_rate_that_was_held_keeps_its_kind() -> None:
    text = "城镇登记失业率2.7%，完成市人代会批准的控制在3.2%以内目标。"
    assert brief(text, "indicator", "measure", "bound", "stance") == [
        ("城镇登记失业率", "rate", "eq", "actual"),
        ("城镇登记失业率", "rate", "le", "plan"),
    ]

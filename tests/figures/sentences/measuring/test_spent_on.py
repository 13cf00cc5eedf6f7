"""Shares of money that go to a purpose, money by which something grew, and what was held as a whole event."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("sentence", "label", "base"),
    [
        ("每年将75%以上的财力用于民生。", "民生支出", "财力"),
        ("80%以上的财政支出用于民生。", "民生支出", "财政支出"),
        ("把70%的新增财力用于教育。", "教育支出", "新增财力"),
        ("全年85%的一般公共预算支出用于民生领域。", "民生支出", "一般公共预算支出"),
        ("安排60%的财政资金投向乡村振兴。", "乡村振兴支出", "财政资金"),
        ("将三分之二的财力用于民生事业。", "民生支出", "财力"),
    ],
)
def test_the_share_of_money_spent_on_something_is_a_share_of_that_money(sentence: str, label: str, base: str) -> None:
    assert brief(sentence, "measure", "indicator", "base") == [("share", label, base)]


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("资产规模增长3.8亿元。", "资产规模"),
        ("居民存款增长200亿元。", "居民存款"),
        ("各项贷款增加30亿元。", "贷款"),
        ("外贸进出口增加12亿元。", "外贸进出口"),
        ("工业总产值增长45亿元。", "工业总产值"),
    ],
)
def test_money_by_which_something_grew_is_a_difference(sentence: str, label: str) -> None:
    ((measure, found),) = brief(sentence, "measure", "indicator")
    assert measure == "difference"
    assert str(found).endswith(label)


@pytest.mark.parametrize(
    ("sentence", "label"),
    [
        ("开展33个债券资金项目事中绩效运行监控评价，合计评价金额29亿元。", "债券资金项目事中绩效运行监控评价"),
        ("组织开展12次财会监督专项检查。", "财会监督专项检查"),
        ("举办5期预算管理一体化培训。", "预算管理一体化培训"),
        ("实施8项重大政策事前绩效评估。", "重大政策事前绩效评估"),
        ("完成26个政府投资项目竣工决算审计。", "政府投资项目竣工决算审计"),
    ],
)
def test_what_was_held_keeps_its_whole_name(sentence: str, label: str) -> None:
    assert str(brief(sentence, "indicator")[0][0]).endswith(label)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2024年省批准我区政府债务限额36亿元。", "政府债务限额"),
        ("省财政厅核定我区新增债务限额2亿元。", "新增债务限额"),
        ("全区财政完成九大民生支出23亿元。", "九大民生支出"),
        ("2024年区本级行政事业单位使用财政拨款安排的“三公”经费预算389万元。", "“三公”经费预算"),
        ("受理评审业务230宗，审核金额42亿元，核减金额6亿元。", "核减金额"),
    ],
)
def test_who_set_or_paid_an_amount_is_no_part_of_its_name(sentence: str, expected: str) -> None:
    assert brief(sentence, "indicator")[-1] == (expected,)


@pytest.mark.parametrize("end", ["参考依据", "的重要依据", "前置条件", "参考"])
def test_what_the_next_budget_goes_by_plans_nothing(end: str) -> None:
    text = f"强化结果应用，将评价结果作为2025年度预算安排{end}，削减项目预算额度0.45亿元。"
    assert brief(text, "stance") == [("actual",)]


@pytest.mark.parametrize(
    ("text", "label", "base"),
    [
        ("超80%监测对象稳定消除返贫风险。", "监测对象稳定消除返贫风险", "监测对象"),
        ("道路成网，99%的乡镇通三级公路。", "乡镇通三级公路", "乡镇"),
        ("30%以上的企业享受优惠。", "企业享受优惠", "企业"),
    ],
)
def test_a_percentage_of_what_is_named_behind_it_is_a_share_of_that(text: str, label: str, base: str) -> None:
    assert brief(text, "measure", "indicator", "base") == [("share", label, base)]


def test_a_growth_rate_that_is_reached_is_no_share() -> None:
    assert brief("8%以上的增速实现突破。", "measure") != [("share",)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("规上工业增加值以8.5%的增速领跑全省。", ("change", 8.5, "规上工业增加值")),
        ("外贸进出口以12.1%的降幅排在末位。", ("change", -12.1, "外贸进出口")),
        ("全市税收收入31亿元，以6%的增速位列第二。", ("change", 6, "税收收入")),
    ],
)
def test_what_ranks_by_its_speed_has_grown_by_it(text: str, found: tuple[object, ...]) -> None:
    assert brief(text, "measure", "value", "indicator")[-1] == found

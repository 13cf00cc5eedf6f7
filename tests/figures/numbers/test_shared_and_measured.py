"""Units that a list says once, units of reports on land and computing, and lengths of time that were measured."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("三次产业对增长的贡献分别为0.15、-5.64、1.34个百分点。", [0.15, -5.64, 1.34], "个百分点"),
        ("三次产业分别拉动经济增长0.2、1.9和2.3个百分点。", [0.2, 1.9, 2.3], "个百分点"),
        ("各片区投资分别为1.2、3.4、5.6亿元。", [1.2e8, 3.4e8, 5.6e8], "元"),
        ("一、二、三产业增速分别为3.1、4.2、5.3%。", [3.1, 4.2, 5.3], "%"),
        ("两镇造林面积分别为1.5和2.5万亩。", [15000, 25000], "亩"),
    ],
)
def test_numbers_that_share_the_unit_of_their_last_one_are_all_read(text: str, values: list[float], unit: str) -> None:
    assert brief(text, "value", "unit") == [(value, unit) for value in values]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("地均生产总值5.4亿元/平方公里。", 540_000_000, "元/平方公里"),
        ("算力规模提升到4000PF。", 4000, "Pflops"),
        ("劳动年龄人口平均受教育年限提高到11.7年。", 11.7, "年"),
        ("人均受教育年限10.5年。", 10.5, "年"),
        ("沙尘天数减少到每年4.9天。", 4.9, "天"),
        ("办理时限压缩到0.5天。", 0.5, "天"),
        ("完成率超过八成。", 80, "%"),
        ("民生支出占比保持在七成五以上。", 75, "%"),
        ("净出口贡献率为-3.19‰。", -3.19, "‰"),
    ],
)
def test_measured_times_and_tenths_and_compound_units(text: str, value: float, unit: str) -> None:
    assert brief(text, "value", "unit") == [(value, unit)]


@pytest.mark.parametrize(
    "text", ["财政一般预算收入任务174万，完成198万。", "税收任务174万，实际完成198万。", "投资174万，增加198万。"]
)
def test_an_amount_without_a_unit_goes_on_with_the_money_before_it(text: str) -> None:
    assert [unit for (unit,) in brief(text, "unit")] == ["元", "元"]


def test_visitors_behind_an_income_are_no_money() -> None:
    assert brief("全年旅游收入增长5%，接待120万。", "unit")[1] != ("元",)


@pytest.mark.parametrize("text", ["0-17岁、18-34岁、35-59岁人口分别为1.8万人、1.9万人和4.8万人。"])
def test_ages_that_say_who_is_counted_are_no_figures(text: str) -> None:
    assert [unit for (unit,) in brief(text, "unit")] == ["人"] * 3


@pytest.mark.parametrize("foot", ["- 1 -", "— 12 —", "-3-", "第5页", "第 5 页 共 20 页", "－ 4 －"])
def test_a_number_that_a_page_s_foot_breaks_is_read_whole(foot: str) -> None:
    text = f"全乡固定资产投资达3523万元，同比增长38%，各项存款余额达到4022\n{foot}\n万元，同比增长15%。"
    assert [value for (value,) in brief(text, "value")] == [35_230_000, 38, 40_220_000, 15]


def test_a_page_s_foot_between_sentences_joins_nothing() -> None:
    text = "全乡固定资产投资达3523万元，同比增长38%。\n- 1 -\n存款余额达到4022万元。"
    assert [value for (value,) in brief(text, "value")] == [35_230_000, 38, 40_220_000]

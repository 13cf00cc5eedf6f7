"""Which numbers are figures, and what they are worth."""

import pytest

from tests.figures.reading import brief, figures


@pytest.mark.parametrize(
    ("sentence", "value", "unit"),
    [
        ("全区完成一般公共预算收入86.4亿元。", 8_640_000_000, "元"),
        ("中小企业采购合同额达９．７４ 亿元。", 974_000_000, "元"),
        ("全市收入合计3,594, 026万元。", 35_940_260_000, "元"),
        ("大宗贸易额达1.2万亿元。", 1_200_000_000_000, "元"),
        ("惠及群众163245人／次。", 163_245, "人次"),
        ("平均浓度为28.5微克/立方米。", 28.5, "微克/立方米"),
        ("出口额占全国份额提升至1.6‰。", 1.6, "‰"),
        ("实际利用外资3.2亿美元。", 320_000_000, "美元"),
        ("实施高标准农田建设3.18万亩。", 31_800, "亩"),
        ("成立了六个收入攻坚专班。", 6, "个"),
        ("城区绿化覆盖率达百分之四十二。", 42, "%"),
        ("惠及21万农户。", 210_000, "户"),
        ("税收收入7１.５亿元。", 7_150_000_000, "元"),
    ],
)
def test_a_printed_number_keeps_its_worth_however_it_is_written(sentence: str, value: float, unit: str) -> None:
    assert brief(sentence, "value", "unit") == [(value, unit)]


@pytest.mark.parametrize(
    "sentence",
    [
        "本次会议于2024年3月5日召开，这是第三次全体会议。",
        "落实“8+4”政策体系和“十大工程”，办好两件大事。",
        "围绕三个“一号工程”，统筹两个大局。",
        "地铁四期和城东新区二期有序推进，Web3园区开园。",
        "落实国发〔2022〕2号文件，按*〔2023〕*号要求办理。",
        "聚焦“一老一小”，PM2.5治理取得进展。",
        "出台稳增长28条政策，深化365基层应急体系。",
        "*市委、*厅长到会，*市人大参加。",
        "加快国企改革三年行动计划，建立24小时值守机制。",
        "召开市六届人大四次会议。",
        "财政收支、资产管理两方面工作得到加强，八项规定落到实处。",
    ],
)
def test_dates_names_and_slogans_do_not_clutter_the_list(sentence: str) -> None:
    assert brief(sentence, "text") == []


@pytest.mark.parametrize(
    ("sentence", "text", "bound"),
    [
        ("兑现资金超18亿元。", "18亿元", "gt"),
        ("惠及企业1.8万余户次。", "1.8万余户次", "gt"),
        ("营业收入突破300亿元。", "300亿元", "gt"),
        ("新增就业2万人以上。", "2万人", "ge"),
        ("利用外资不少于2亿美元。", "2亿美元", "ge"),
        ("浓度控制在30微克/立方米以内。", "30微克/立方米", "le"),
        ("一般性支出不超过5亿元。", "5亿元", "le"),
        ("到期利息约9亿元。", "9亿元", "about"),
        ("收入增长3%左右。", "3%", "about"),
        ("完成投资近40亿元。", "40亿元", "about"),
    ],
)
def test_words_that_bound_a_number_are_not_lost(sentence: str, text: str, bound: str) -> None:
    assert brief(sentence, "text", "bound") == [(text, bound)]


def test_a_range_is_one_figure_with_two_ends() -> None:
    assert brief("预期增长5%—5.5%。", "text", "value", "value_max") == [("5%—5.5%", 5.0, 5.5)]
    assert brief("抽取1－2个镇开展检查。", "value", "value_max") == [(1.0, 2.0)]


def test_masked_amounts_are_figures_without_a_value() -> None:
    found = brief("全市一般公共预算收入完成*万元，评审项目*个，涉及*家单位。", "text", "value", "unit")
    assert found == [("*万元", None, "元"), ("*个", None, "个"), ("*家", None, "家")]


def test_the_printed_precision_is_kept() -> None:
    (figure,) = figures("一般公共预算收入86.40亿元。")
    assert figure.quantum == 1_000_000


def test_offsets_point_at_the_number_in_the_reports_own_text() -> None:
    text = "全区完成收入８６．４亿元，同比增长5.2％。"
    title = "云岫区财政局2024年工作总结\n"
    for figure in figures(text):
        assert (title + text)[figure.start : figure.end] == figure.text


def test_a_fall_given_as_a_range_runs_from_the_lower_to_the_higher_value() -> None:
    assert brief("投资下降3%—5%。", "value", "value_max") == [(-5.0, -3.0)]

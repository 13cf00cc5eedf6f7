"""What a number counts, which way it points, and between which ends it lies."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("sentence", "text", "value", "unit"),
    [
        ("帮扶14万困难群众。", "14万", 140_000, "人"),
        ("新增技能人才6.5万。", "6.5万", 65_000, "人"),
        ("改造惠及3.2万家庭。", "3.2万", 32_000, "户"),
        ("全年付息金额5210万。", "5210万", 52_100_000, "元"),
        ("海洋产业规模达1.6万亿。", "1.6万亿", 1_600_000_000_000, "元"),
        ("经济总量迈上900亿台阶。", "900亿", 90_000_000_000, "元"),
        ("新城吸纳20万人口。", "20万", 200_000, "人"),
        ("数据底座归集目录21万类。", "21万", 210_000, ""),
        ("日均客流分别达86万、73万人次。", "86万", 860_000, "人次"),
        ("为260万65岁以上老人免费体检。", "260万", 2_600_000, "人"),
        ("算力规模突破12Eflops。", "12Eflops", 12, "Eflops"),
        ("储能电池产能达8GWh。", "8GWh", 8, "GWh"),
        ("新建绿地2.4万m²。", "2.4万m²", 24_000, "平方米"),
        ("保护区面积56.7km²。", "56.7km²", 56.7, "平方千米"),
        ("购置设备15台（套）。", "15台（套）", 15, "台（套）"),
        ("筹集住房1.2万套（间）。", "1.2万套（间）", 12_000, "套"),
        ("农机作业40万亩次。", "40万亩次", 400_000, "亩次"),
        ("接待游客31万人／次。", "31万人／次", 310_000, "人次"),
        ("占比提高1.4pct。", "1.4pct", 1.4, "个百分点"),
        ("利率下降15BP。", "15BP", -15, "BP"),
        ("融资成本下降0.35个bp。", "0.35个bp", -0.35, "BP"),
        ("城乡居民收入比缩小至2.18:1。", "2.18:1", 2.18, ""),
        ("产量占全省1/5。", "1/5", 20, "%"),
        ("差错率为千分之一点五。", "千分之一点五", 1.5, "‰"),
        ("外贸额翻两番。", "翻两番", 4, "倍"),
        ("产值翻了一番。", "翻了一番", 2, "倍"),
        ("税收收入同比-4.2%。", "4.2%", -4.2, "%"),
        ("税收收入同比−4.2%。", "4.2%", -4.2, "%"),
        ("税收收入同比+4.2%。", "4.2%", 4.2, "%"),
        ("税收收入增速为负2.6%。", "2.6%", -2.6, "%"),
        ("收支差额为-3.1亿元。", "3.1亿元", -310_000_000, "元"),
        ("非税收入同比△6.4%。", "6.4%", -6.4, "%"),
    ],
)
def test_the_unit_ends_where_the_next_word_begins_and_the_sign_is_kept(
    sentence: str, text: str, value: float, unit: str
) -> None:
    assert (text, pytest.approx(value), unit) in brief(sentence, "text", "value", "unit")


def test_a_percentage_with_a_sign_behind_a_comparison_is_a_change() -> None:
    assert brief("税收收入同比-4.2%。", "measure", "value") == [("change", -4.2)]


@pytest.mark.parametrize(
    ("sentence", "text", "bound"),
    [
        ("合格率≥96%。", "96%", "ge"),
        ("浓度≤31微克/立方米。", "31微克/立方米", "le"),
        ("失业率＜5%。", "5%", "lt"),
        ("单价80万元（含）以上。", "80万元", "ge"),
        ("惠及商户上千家。", "上千家", "ge"),
        ("带动消费上亿元。", "上亿元", "ge"),
        ("服务企业近万家。", "万家", "about"),
        ("旅游收入突破千亿元。", "千亿元", "gt"),
        ("走访二十来户。", "二十来户", "about"),
        ("整治背街小巷三十几条。", "三十几条", "gt"),
    ],
)
def test_a_bound_is_said_by_a_sign_a_bracket_or_the_number_itself(sentence: str, text: str, bound: str) -> None:
    assert brief(sentence, "text", "bound") == [(text, bound)]


@pytest.mark.parametrize(
    ("sentence", "text", "unit", "bound"),
    [
        ("PM2.5平均浓度每立方米20微克以下。", "20微克", "微克/立方米", "le"),
        ("PM2.5平均浓度低于每立方米19微克。", "19微克", "微克/立方米", "lt"),
        ("PM2.5年均浓度不超过每立方米31.5微克。", "31.5微克", "微克/立方米", "le"),
        ("PM2.5浓度为每立方米28微克。", "28微克", "微克/立方米", "eq"),
        ("臭氧浓度控制在每立方米160微克以内。", "160微克", "微克/立方米", "le"),
        ("出水总氮浓度不高于每升10毫克。", "10毫克", "毫克/升", "le"),
        ("断面总磷浓度每升0.18毫克。", "0.18毫克", "毫克/升", "eq"),
        ("救助标准不低于每人每月800元。", "800元", "元", "ge"),
        ("补贴标准不超过每亩500元。", "500元", "元", "le"),
        ("食品抽检量超每千人6.5批次。", "6.5批次", "批次", "gt"),
        ("护理补贴不少于每人每年1200元。", "1200元", "元", "ge"),
    ],
)
def test_what_a_number_is_per_may_stand_before_it(sentence: str, text: str, unit: str, bound: str) -> None:
    assert brief(sentence, "text", "unit", "bound") == [(text, unit, bound)]
    assert "每" not in brief(sentence, "indicator")[0][0]


@pytest.mark.parametrize("mark", ["-", "－", "—", "~", "～", "至", "到"])
@pytest.mark.parametrize(
    ("low", "high", "ends"),
    [
        ("300元", "800元", (300, 800)),
        ("40", "90万元", (400_000, 900_000)),
        ("2000㎡", "6000㎡", (2000, 6000)),
        ("5%", "5.5%", (5, 5.5)),
        ("3000", "1万元", (3000, 10_000)),
    ],
)
def test_a_range_has_its_unit_at_one_end_or_at_both(mark: str, low: str, high: str, ends: tuple[float, float]) -> None:
    assert brief(f"每个项目安排{low}{mark}{high}。", "value", "value_max") == [ends]


def test_from_one_to_another_are_two_figures() -> None:
    assert [row[0] for row in brief("覆盖率从81%到92%。", "value")] == [81, 92]


@pytest.mark.parametrize("text", ["空气优良天数312天", "空气优良天数达到312天", "空气优良天数为312天"])
def test_days_that_are_counted_are_a_figure(text: str) -> None:
    assert brief(text, "text") == [("312天",)]


@pytest.mark.parametrize("text", ["附件2 名词解释", "附件1 名单"])
def test_the_number_of_an_annex_counts_nothing(text: str) -> None:
    assert brief(text, "text") == []


@pytest.mark.parametrize("joint", ["和", "与", "及", "、"])
def test_a_fall_at_the_end_of_a_list_keeps_its_sign_and_its_name(joint: str) -> None:
    text = f"教育支出2亿元、卫生支出3亿元、农林水支出1亿元，分别增长10.2%、4.5%{joint}-1.8%。"
    assert brief(text, "indicator", "value", "measure")[-1] == ("农林水支出", -1.8, "change")

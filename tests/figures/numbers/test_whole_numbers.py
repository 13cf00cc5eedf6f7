"""No number is read from its tail: whole, or without a value, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.numbers.patterns import numbers
from fiscal_desk.figures.numbers.scanning import scan
from fiscal_desk.figures.numbers.words import units
from tests.figures.numbers.numerals_written import in_capitals, in_chinese
from tests.figures.reading import brief, figures


@pytest.mark.parametrize(
    ("sentence", "text", "value"),
    [
        ("追缴水资源税二百零六万元。", "二百零六万元", 2_060_000),
        ("下达专项资金一万两千亿元。", "一万两千亿元", 1_200_000_000_000),
        ("走访企业三千零五户。", "三千零五户", 3_005),
        ("兑现奖补三点六亿元。", "三点六亿元", 360_000_000),
        ("盘活存量资金2亿8千万元。", "2亿8千万元", 280_000_000),
        ("发放补贴17万5千元。", "17万5千元", 175_000),
        ("支付工程款6万2500元。", "6万2500元", 62_500),
        ("整治小区五十多个片区，改造管网七百余公里。", "七百余公里", 700),
        ("收到捐款人民币叁拾贰万零伍佰元整。", "叁拾贰万零伍佰元整", 320_500),
        ("缴库罚款肆佰零柒圆陆角伍分。", "肆佰零柒圆陆角伍分", 407.65),
        ("补助标准为每人每月86元4角。", "86元4角", 86.4),
        ("票据工本费3元2角5分。", "3元2角5分", 3.25),
        ("结余资金 18 . 4 亿元。", "18 . 4 亿元", 1_840_000_000),
        ("结转资金7. 25亿元。", "7. 25亿元", 725_000_000),
        ("收入达到318³亿元。", "318³亿元", 31_800_000_000),
        ("惠及群众一成五以上。", "一成五", 15),
        ("旅客由9600万人次增加到1亿4千多万人次。", "1亿4千多万人次", 140_000_000),
        ("安排资金2亿5千余万元。", "2亿5千余万元", 250_000_000),
        ("服务群众一亿四千多万人次。", "一亿四千多万人次", 140_000_000),
        ("筹集资金两亿五千余万元。", "两亿五千余万元", 250_000_000),
        ("带动农户三千多万户。", "三千多万户", 30_000_000),
    ],
)
def test_a_number_in_any_form_is_read_to_its_first_digit(sentence: str, text: str, value: float) -> None:
    assert (text, value) in brief(sentence, "text", "value")


@pytest.mark.parametrize(
    ("sentence", "text"),
    [
        ("累计减免房租数百万元。", "数百万元"),
        ("带动就业好几万人。", "好几万人"),
        ("争取资金三四十万元。", "三四十万元"),
        ("培育企业七八家以上。", "七八家"),
        ("发放补贴3万5元。", "3万5元"),
        ("收入合计1 234 567万元。", "1 234 567万元"),
        ("收入合计12,34,567元。", "12,34,567元"),
        ("支出达到3点5亿元。", "3点5亿元"),
        ("支出达到4..5亿元。", "4..5亿元"),
        ("收入1234567890123456789012345678901亿元。", "1234567890123456789012345678901亿元"),
    ],
)
def test_what_says_no_one_value_is_doubtful_and_has_none(sentence: str, text: str) -> None:
    (figure,) = figures(sentence)
    assert (figure.text, figure.value) == (text, None)
    assert figure.confidence < DOUBTFUL_BELOW
    assert figure.reasons["value"]


@pytest.mark.parametrize(
    "sentence",
    [
        "召开第二百零三次常务会议。",
        "2.4本项目由市级统筹。",
        "落实8-5万元的分档标准。",
        "上午9:30开会，下午2:15结束。",
        "三次产业结构调整为8.1:42.3:49.6。",
        "百万吨级码头和千亿元级产业集群加快建设。",
        "实行7/24小时值守，详见第3/12页。",
        "走进千家万户，万众一心，一步一个脚印。",
        "推动一二三次产业融合，实施产值翻番计划。",
        "表3 分年度投资计划",
        "长风几万里，重点5G基站，35kV线路。",
    ],
)
def test_names_times_and_idioms_made_of_numerals_are_no_figures(sentence: str) -> None:
    assert brief(sentence, "text") == []


@given(st.integers(min_value=100, max_value=10**12), st.sampled_from(["元", "户", "亩", "公里"]))
def test_chinese_numerals_read_back_to_what_was_written(number: int, unit: str) -> None:
    assert [figure.value for figure in figures(f"涉及{in_chinese(number)}{unit}。")] == [number]


@given(st.integers(min_value=10, max_value=10**11))
def test_amounts_in_capitals_read_back_to_what_was_written(number: int) -> None:
    assert [figure.value for figure in figures(f"收到{in_capitals(number)}元整。")] == [number]


@given(st.integers(1, 9999), st.integers(1, 9999), st.integers(1, 9))
def test_mixed_numerals_read_back_to_what_was_written(high: int, low: int, digit: int) -> None:
    written = {
        f"{high}亿{low}万": high * 10**8 + low * 10**4,
        f"{high}万{low:04d}": high * 10**4 + low,
        f"{high}万{digit}千": high * 10**4 + digit * 1000,
        f"{high}亿{digit}千万": high * 10**8 + digit * 10**7,
    }
    for word, value in written.items():
        assert [figure.value for figure in figures(f"投入资金{word}元。")] == [value]


_NUMERAL = "0123456789零二两三四五六七八九十百千万亿"


@given(st.text(_NUMERAL + ".,", min_size=1, max_size=12), st.sampled_from(["元", "户", "%", "公里", ""]))
def test_a_value_never_begins_inside_a_run_of_numerals(run: str, unit: str) -> None:
    text = level(f"投入{run}{unit}。")
    end = 2
    for found in scan(text):
        # 390万65岁 is two numbers: what stands before the second was read.
        if found.value is not None and found.start > end:
            assert text[found.start - 1] not in _NUMERAL
            assert text[found.start - 2 : found.start] not in {
                f"{digit}{mark}" for digit in "0123456789" for mark in ".,"
            }
        end = found.end


@given(st.integers(min_value=1, max_value=300), st.sampled_from(["元", "亿元", "万亿元", "%", "亿"]))
def test_a_number_of_any_length_does_not_end_the_reading(length: int, unit: str) -> None:
    for figure in figures("收入" + "9" * length + unit + "。"):
        assert isinstance(figure, Figure)
        assert figure.value is None or len(str(int(figure.value))) <= 21


@pytest.mark.parametrize("text", ["三、四亿元", "两、三百家企业", "五、六十万元", "七、八百万元"])
def test_three_or_four_is_not_read_from_its_tail(text: str) -> None:
    assert [figure.value for figure in figures(f"每年投入约{text}。")] == [None]


def test_a_list_mark_before_a_numeral_is_no_number() -> None:
    assert [figure.value for figure in figures("三、四亿元项目开工。\n")] != [None]


@pytest.mark.parametrize(
    "said",
    [
        "全区GDP186亿元",
        "兑现产业政策1.8亿元",
        "全年实发1.3亿元",
        "补发补贴资金，共补发12万元",
        "税收占GDP6.3%",
        "附图：投资图1.2亿元",
        "新增56家电商企业",
        "培育12家电子企业",
        "建成6家具有影响力的企业",
        "打造5个体育公园",
        "涉及12个税种",
        "建设8个一级公路项目",
        "引进36名优秀人才",
        "选派36名医生",
        "轮岗校长36名校长助理",
    ],
)
def test_no_amount_or_count_is_lost_for_what_stands_beside_it(said: str) -> None:
    assert len(figures(f"{said}。")) == 1


@pytest.mark.parametrize(
    "said", ["1.2万个体工商户", "以旧换新家电下乡涉及3家电下乡门店", "发展政策3.0版", "十大政策30条"]
)
def test_names_beside_numbers_stay_names(said: str) -> None:
    assert all(figure.unit not in ("个", "家", "条") for figure in figures(f"{said}。"))


@pytest.mark.parametrize("numeral", ["八", "十几", "一百二十", "两三"])
def test_a_numeral_before_any_unit_is_met(numeral: str) -> None:
    said = {word: f"共{numeral}{word}。" for word in units()}
    found = {word: numbers().search(text) for word, text in said.items()}
    assert [word for word, match in found.items() if match is None or match.end() < 1 + len(numeral) + len(word)] == []


@pytest.mark.parametrize("sentence", ["统一办理。", "走出一条新路。", "第一，", "万众一心。", "三三两两"])
def test_a_numeral_of_no_number_is_passed(sentence: str) -> None:
    assert list(scan(sentence)) == []

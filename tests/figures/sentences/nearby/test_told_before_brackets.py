"""A growth in brackets is of what was told right before them, and not of the last number."""

import pytest

from tests.figures.reading import brief

ACCOUNT = "临澜市2024年财政收支情况\n"
TAX = "国内增值税46亿元，比上年下降2.1%，主要是"


@pytest.mark.parametrize(
    ("cause", "labels"),
    [
        ("受一般贸易进口基数较低（下降6.7%）影响。", ["一般贸易进口"]),
        ("上年汽车销量较高，今年汽车销量明显回落（下降8.3%）。", ["汽车销量"]),
        ("工业企业利润回升（增长8%）、商品房销售下滑（下降12%）。", ["工业企业利润", "商品房销售"]),
        ("规模以上工业增加值较快增长（增长7.2%）。", ["规模以上工业增加值"]),
        ("房地产市场持续低迷（下降11.4%）。", ["房地产"]),
        ("汽车产量（下降3.2%）和发电量（下降5%）影响。", ["汽车产量", "发电量"]),
    ],
)
def test_what_explains_a_tax_keeps_its_own_growth(cause: str, labels: list[str]) -> None:
    found = brief(f"{TAX}{cause}\n", "indicator", "measure", title=ACCOUNT)
    assert [label for label, _ in found[2:]] == labels
    assert {measure for _, measure in found[2:]} == {"change"}


@pytest.mark.parametrize(
    "text",
    [
        "全市税收收入12亿元（增长3%）。",
        "全市税收收入12亿元，增长3%（可比增长5%）。",
        "全市税收收入完成12亿元，为预算的98%（同口径增长5%）。",
    ],
)
def test_brackets_right_behind_a_number_are_still_of_it(text: str) -> None:
    assert {label for (label,) in brief(f"{text}\n", "indicator", title=ACCOUNT)} == {"税收收入"}


@pytest.mark.parametrize("told", ["金融支撑能力进一步增强", "营商环境持续优化", "融资渠道更加畅通", "信用体系不断完善"])
def test_a_clause_that_tells_a_whole_is_no_part_of_the_next_name(told: str) -> None:
    assert brief(f"{told}，全年贷款余额54.5亿元。\n", "indicator") == [("贷款余额",)]


@pytest.mark.parametrize(
    ("text", "label", "places"),
    [
        ("增长8.4%，比全省（7.7%）和全国平均水平（7.0%）分别高0.7、1.4个百分点。", "生产总值", ["全省", "全国"]),
        ("增长34.5%，高于全省平均水平（17.3%）17.2个百分点。", "生产总值", ["全省"]),
        ("下降2.1%，较全国（-3.0%）高0.9个百分点。", "生产总值", ["全国"]),
    ],
)
def test_growth_of_another_place_in_brackets_is_its_own(text: str, label: str, places: list[str]) -> None:
    found = brief(f"全市生产总值440亿元，{text}\n", "indicator", "measure", "scope", title=ACCOUNT)
    assert {name for name, _, _ in found} == {label}
    assert [scope for _, measure, scope in found[2:] if measure == "change"] == places


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("其中一、二、三产业分别增长2.3%、-0.3%和5.7%。", ["第一产业", "第二产业", "第三产业"]),
        ("国家级、部级创新平台分别达到22家、182家。", ["国家级创新平台", "部级创新平台"]),
    ],
)
def test_names_that_are_dealt_out_are_whole(text: str, labels: list[str]) -> None:
    assert [label for (label,) in brief(text, "indicator", title=ACCOUNT)] == labels


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("投资、消费分别增长7%、8%左右。", ["about", "about"]),
        ("投资、消费分别增长6%、5%以上。", ["ge", "ge"]),
        ("投资、消费分别增长6%、5%，出口增长3%左右。", ["eq", "eq", "about"]),
        ("投资增长7%，消费增长8%左右。", ["eq", "about"]),
    ],
)
def test_a_bound_behind_a_list_that_is_dealt_out_is_of_each(text: str, bounds: list[str]) -> None:
    assert [bound for (bound,) in brief(text, "bound", title=ACCOUNT)] == bounds


@pytest.mark.parametrize(("said", "name"), [("税收占比", "税收收入"), ("税性比", "税收收入"), ("非税占比", "非税收入")])
def test_a_share_is_of_the_income_that_its_short_name_means(said: str, name: str) -> None:
    assert brief(f"{said}为74%。", "indicator", "measure", title=ACCOUNT) == [(name, "share")]


def test_what_is_handed_in_to_be_approved_is_planned_though_no_title_says_so() -> None:
    text = (
        "各位委员：\n我代表县人民政府，向县人大常委会报告2024年1至8月预算调整的报告（草案），请予审查。\n"
        "交通公路建设安排用于：云岫至白石段改建工程6000万元，青石桥重建300万元。\n"
    )
    assert {stance for (stance,) in brief(text, "stance", title="")} == {"plan"}

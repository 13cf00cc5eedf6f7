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

"""An amount alone in brackets is what the words before them name, and no part of the number that was told first."""

import pytest

from tests.figures.reading import brief

REPORT = "临澜市2025年财政预算执行情况和2026年财政预算草案的报告\n"


def _labels(text: str) -> list[object]:
    return [label for (label,) in brief(text, "indicator", title=REPORT)]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "年初支出预算320亿元，加上执行中新增转移支付（27.9亿元）、新增一般债务（5.6亿元）、上年结转（2.1亿元）。",
            ["新增转移支付", "新增一般债务", "上年结转"],
        ),
        (
            "收入总计由一般公共预算收入（45.2亿元）、上级补助收入（30.1亿元）和调入资金（2.3亿元）构成。",
            ["一般公共预算收入", "上级补助收入", "调入资金"],
        ),
        ("全年减去短收（3.1亿元）、新增上解支出（0.9亿元）等后调整。", ["短收", "新增上解支出"]),
        ("重点支出包括教育（22.3亿元）、卫生健康（9.4亿元）。", ["教育", "卫生健康"]),
        ("其中税收收入（31.1亿元）低于预期。", ["税收收入"]),
        ("主要减收因素有增值税留抵退税（3.2亿元）、契税（1.1亿元）。", ["增值税留抵退税", "契税"]),
    ],
)
def test_each_item_of_a_row_of_brackets_keeps_its_own_name(text: str, labels: list[str]) -> None:
    assert _labels(text)[-len(labels) :] == labels


def test_a_growth_in_a_row_of_brackets_is_what_stands_before_it() -> None:
    text = "产量增长的产品有45种，其中增幅较大的有酱油（增长87%）、轴承（增长35.8%）、乳品（下降2%）等。"
    assert _labels(text)[1:] == ["酱油", "轴承", "乳品"]


def test_what_more_the_brackets_tell_is_of_the_same_item() -> None:
    text = "重点支出包括教育（22.3亿元，增长5%）、社会保障和就业（18.4亿元，增长3.1%）。"
    assert _labels(text) == ["教育", "教育", "社会保障和就业", "社会保障和就业"]


@pytest.mark.parametrize(
    "text",
    [
        "一般公共预算收入45.2亿元（增收2.1亿元）。",
        "一般公共预算收入45.2亿元（预算数为44亿元），增长3%。",
    ],
)
def test_brackets_right_behind_a_number_tell_of_that_number(text: str) -> None:
    assert set(_labels(text)) == {"一般公共预算收入"}

"""An amount said again in another currency, and who collected an amount in a numbered list, keep their names."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("人均生产总值9.5万元，约合1.5万美元，增长6.1%。", ["人均生产总值"] * 3),
        ("利用外资3亿美元，折合人民币21亿元，增长5%。", ["利用外资"] * 3),
        ("实际利用外资3亿美元（折合人民币21亿元）。", ["实际利用外资"] * 2),
        ("进出口总额完成3亿美元，相当于人民币21亿元。", ["进出口总额"] * 2),
    ],
)
def test_the_same_money_in_another_currency_is_the_same_thing(text: str, names: list[str]) -> None:
    assert [label for (label,) in brief(text, "indicator")] == names


def test_what_is_about_in_another_currency_is_about_so_much() -> None:
    assert brief("人均生产总值9.5万元，约合1.5万美元。", "bound")[1] == ("about",)


@pytest.mark.parametrize("who", ["税务部门", "财政部门"])
def test_who_collected_is_named_behind_a_number_of_the_list(who: str) -> None:
    text = f"（一）财政收入完成情况（详见附表一）\n1.{who}完成2647万元，完成年初预算的77.4%。"
    assert brief(text, "indicator") == [(f"{who}完成收入",)] * 2


@pytest.mark.parametrize("fell", ["短收", "超收", "减收", "增收"])
def test_what_is_short_is_money_without_its_unit_too(fell: str) -> None:
    assert brief(f"税收收入完成1.2亿元，{fell}300万。", "indicator", "unit")[1] == ("税收收入", "元")


def test_what_was_really_spent_is_that_of_the_ledger() -> None:
    text = "市级一般公共预算支出年初预算80亿元，全年支出预算调整为92.5亿元。实际支出90.1亿元，下降3.2%。"
    found = brief(text, "indicator", title="云岫市2025年预算执行情况的报告\n")
    assert found[2:] == [("一般公共预算支出",)] * 2


def test_a_part_of_the_state_in_brackets_is_a_part_of_what_stands_before() -> None:
    text = "累计减负35.7亿元，其中税收减免32.2亿元（中央级15.3亿元，地方级16.9亿元）。"
    assert brief(text, "indicator", "scope")[2:] == [("税收减免", "中央级"), ("税收减免", "地方级")]

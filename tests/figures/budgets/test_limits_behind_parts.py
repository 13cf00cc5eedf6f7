"""Limits behind the parts of a debt, parts behind a budget and its result, budgets that turn out to be adjusted."""

import pytest

from tests.figures.reading import brief

_TITLE = "云岫市2021年财政决算报告\n"


@pytest.mark.parametrize(
    "parts",
    [
        "其中一般债务142.3亿元、专项债务176.4亿元，控制在省核定限额329.5亿元以内",
        "其中一般债务142.3亿元，专项债务176.4亿元，均在省下达的限额329.5亿元之内",
        "其中：一般债务余额142.3亿元，专项债务余额176.4亿元，均未超过限额329.5亿元",
        "其中：一般债务余额142.3亿元，专项债务余额176.4亿元；限额329.5亿元",
    ],
)
def test_the_limit_behind_the_parts_of_a_debt_is_the_whole_debts(parts: str) -> None:
    found = brief(f"2021年末，全市政府债务余额318.7亿元，{parts}。", "indicator", "value", title=_TITLE)
    assert found[-1] == ("政府债务限额", 329.5e8)


def test_each_part_keeps_the_limit_that_stands_beside_it() -> None:
    text = "政府债务余额30亿元，其中：一般债务余额10亿元、限额12亿元，专项债务余额20亿元、限额23亿元。"
    assert [name for (name,) in brief(text, "indicator", title=_TITLE)] == [
        "政府债务余额",
        "一般债务余额",
        "一般债务限额",
        "专项债务余额",
        "专项债务限额",
    ]


def test_a_levels_balance_behind_the_parts_is_that_of_all_its_debt() -> None:
    text = "政府债务余额318.7亿元，其中一般债务142.3亿元、专项债务176.4亿元；市本级余额126.9亿元。"
    assert brief(text, "indicator", "scope", title=_TITLE)[-1] == ("政府债务余额", "市本级")


@pytest.mark.parametrize("level", ["其中：市本级34.2亿元", "其中：青石县34.2亿元，松山县18.4亿元"])
def test_what_comes_behind_a_budget_and_its_result_breaks_the_result_down(level: str) -> None:
    text = f"会议批准的全市一般公共预算收入预期85亿元，执行中调整为88亿元，实际完成88.6亿元，增长9.4%。{level}。"
    found = brief(text, "stance", "indicator", title=_TITLE)
    assert {stance for stance, _ in found[4:]} == {"actual"}
    assert {name for _, name in found} == {"一般公共预算收入"}


@pytest.mark.parametrize("said", ["经报区人大常委会批准，调整为", "年中调整为", "执行中调整为"])
def test_a_number_that_was_adjusted_later_was_a_budget(said: str) -> None:
    text = f"全区一般公共预算收入为10.19亿元，{said}10.45亿元，实际完成10.5亿元。"
    assert brief(text, "stance", title=_TITLE) == [("plan",), ("plan",), ("actual",)]


def test_what_was_done_stays_done_though_something_is_adjusted_behind_it() -> None:
    text = "全区一般公共预算收入完成10.19亿元，支出预算由20亿元调整为21亿元。"
    assert brief(text, "stance", title=_TITLE)[0] == ("actual",)


@pytest.mark.parametrize("sender", ["县区", "区县", "乡镇"])
def test_what_those_below_hand_up_is_an_income_of_whoever_gets_it(sender: str) -> None:
    text = f"市本级收入总计142.9亿元，其中：上级补助收入61.5亿元，{sender}上解7.3亿元，债务转贷收入28.4亿元。"
    found = brief(text, "indicator", "scope", title=_TITLE)
    assert found[2:] == [(f"{sender}上解", "市本级"), ("债务转贷收入", "市本级")]


@pytest.mark.parametrize("what", ["本金", "利息"])
def test_money_of_the_budget_that_repaid_debts_was_paid(what: str) -> None:
    text = f"2021年债务减少3.5亿元，其中预算安排资金偿还{what}1.6亿元，再融资债券偿还1.9亿元。"
    assert {stance for (stance,) in brief(text, "stance", title=_TITLE)} == {"actual"}

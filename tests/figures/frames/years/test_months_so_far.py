"""到4月底 without 截: a result of four months read as one of the year looks late beside the budget."""

import pytest

from tests.figures.reading import brief

DONE = "临澜市2023年财政衔接资金使用情况\n"
PLAN = "临澜市财政局2023年工作要点\n"


@pytest.mark.parametrize(
    ("head", "period"),
    [
        ("至4月底", "2023-01/2023-04"),
        ("到3月底", "2023Q1"),
        ("到6月末", "2023H1"),
        ("4月末", "2023-01/2023-04"),
        ("截至4月底", "2023-01/2023-04"),
        ("至9月末", "2023-01/2023-09"),
        ("到10月底", "2023-01/2023-10"),
        ("今年4月底", "2023-01/2023-04"),
        ("至2023年4月底", "2023-01/2023-04"),
    ],
)
def test_what_was_spent_by_a_month_is_of_the_months_up_to_it(head: str, period: str) -> None:
    text = f"{head}，全市衔接资金支出2亿元，支出率42%，超序时进度8个百分点。"
    assert brief(text, "period", title=DONE) == [(period,)] * 3


@pytest.mark.parametrize("head", ["6月末", "到6月底", "至6月底", "截至6月底"])
@pytest.mark.parametrize("who", ["在保", "在园", "在岗", "在校"])
def test_who_was_there_at_the_end_of_a_month_is_of_that_month(head: str, who: str) -> None:
    assert brief(f"{head}{who}2846户、4173人。", "period", title=DONE) == [("2023-06",)] * 2


def test_what_was_paid_beside_it_is_of_the_months() -> None:
    text = "6月末在保2846户，较去年底净减58户；上半年发放低保金1684.3万元。"
    assert brief(text, "period", title=DONE) == [("2023-06",), ("2023-06",), ("2023H1",)]


@pytest.mark.parametrize("until", ["到6月底", "至6月底", "6月底前", "到6月底前"])
def test_by_when_a_plan_wants_it_is_no_period(until: str) -> None:
    assert brief(f"{until}，完成投资2亿元。", "period", "stance", title=PLAN) == [("2023", "plan")]


def test_a_month_behind_another_is_the_end_of_a_stretch() -> None:
    assert brief("1月到4月底，全市支出2亿元。", "period", title=DONE) == [("2023-01/2023-04",)]


def test_the_same_part_of_an_earlier_year_ends_with_its_sentence() -> None:
    text = (
        "2021年1-2月，规上工业增加值45亿元。增速较高的主要原因是，2020年同期规上工业增加值下降23.2%。"
        "固定资产投资增长36%。汽车产量增长7%。\n"
    )
    found = brief(text, "period", title="临澜市2021年1-2月经济运行情况\n")
    now, then = "2021-01/2021-02", "2020-01/2020-02"
    assert found == [(now,), (then,), (now,), (now,)]


def test_what_has_come_in_by_the_end_of_may_is_of_five_months() -> None:
    text = "5月止，全市财政总收入103.9亿元，完成预算的45.6%。\n"
    found = brief(text, "period", title="2018年财政信息第8期\n2018年8月16日\n")
    assert found == [("2018-01/2018-05",)] * 2


def test_what_five_years_name_as_the_same_time_of_a_year_is_that_year() -> None:
    text = "五年来，新建公路30公里。2020年同期工业增加值下降23.2%。\n"
    found = brief(text, "period", title="临澜市“十四五”时期工作总结\n")
    assert found[-1] == ("2020",)

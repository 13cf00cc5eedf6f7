"""Numbers in prose read as an office would write them."""

from decimal import Decimal
from typing import Any

import pytest

from fiscal_desk.comparison.model import Verdict
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.amounts import amounts
from fiscal_desk.memo.words.wording import (
    as_target,
    growth_word,
    measured,
    plan_word,
    predicate,
    row_name,
    said_once,
    share_name,
    subject,
)
from tests.memo import made

SOURCE = made.report("数据45")


def figure(value: str, unit: str, **fields: Any) -> Figure:
    return made.figure(SOURCE, "45", value, unit, "税收收入", **fields)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (figure("-19.38", "%", measure=Measure.CHANGE, quantum=Decimal("0.01")), "下降19.38%"),
        (figure("0", "%", measure=Measure.CHANGE, quantum=Decimal("0.1")), "持平"),
        (figure("94.7", "%", measure=Measure.SHARE, base="一般公共预算收入"), "占一般公共预算收入的比重为94.7%"),
        (figure("94.7", "%", measure=Measure.SHARE), "占比为94.7%"),
        (figure("58.7", "%", measure=Measure.COMPLETION, base="全年预算"), "完成全年预算的58.7%"),
        (figure("58.7", "%", measure=Measure.COMPLETION, base="税收收入"), "完成率为58.7%"),
        (figure("2.83", "倍", measure=Measure.MULTIPLE, base="上年"), "为上年的2.83倍"),
        (figure("1.2", "个百分点", measure=Measure.DIFFERENCE, base="上年"), "比上年提高1.2个百分点"),
        (figure("8.7", "个百分点", measure=Measure.DIFFERENCE, base="时序进度"), "超进度8.7个百分点"),
        (figure("15", "%", value_max=Decimal(30), measure=Measure.RATE), "15%~30%"),
        (figure("1234500000000", "元", quantum=Decimal(10_000_000)), "12,345.0亿元"),
    ],
)
def test_each_measure_has_its_verb(found: Figure, said: str) -> None:
    unit = "亿元" if found.unit == "元" else found.unit
    assert predicate(found, print_figure(found, unit)) == said


def test_a_growth_says_against_what_only_if_the_reports_do() -> None:
    said = made.report("收入增长8.6%。支出同比增长4%。债务较上年增长3%。税收按可比口径增长2%。")
    growths = [made.figure(said, text, "1", "%", "x", measure=Measure.CHANGE) for text in ("8.6%", "4%", "3%", "2%")]
    plain, yearly, last_year, _ = growths
    assert growth_word([(said, plain)]) == ""
    assert growth_word([(said, plain), (said, yearly)]) == "同比"
    assert growth_word([(said, last_year)]) == "比上年"
    assert growth_word([(said, yearly), (said, last_year)]) == ""
    assert growth_word([(said, growths[3])]) == "可比"


def test_the_growth_word_of_the_clause_before_is_not_taken_over() -> None:
    said = made.report("财政总收入同比增长3%，税收增长5%。")
    later = made.figure(said, "5%", "5", "%", "税收", measure=Measure.CHANGE)
    assert growth_word([(said, later)]) == ""


def test_a_plan_is_never_told_as_a_result() -> None:
    level = made.row("产业基金规模", "亿元", [[figure("1", "元", stance=Stance.PLAN, period="2024")]], None)
    growth = made.row("收入", "%", [[figure("5", "%", stance=Stance.PLAN, measure=Measure.CHANGE)]], None)
    named = made.row("收入增长目标", "%", [[figure("5", "%", stance=Stance.PLAN, measure=Measure.CHANGE)]], None)
    assert subject(level) == "2024年产业基金规模计划数"
    assert plan_word(level, "产业基金规模", budget=True) == "预算数"
    assert row_name(level, budget=True) == "产业基金规模（2024年，预算数）"
    assert subject(growth) == "2023年收入增速目标"
    assert subject(named) == "2023年收入增长目标"
    assert as_target("增长5%以上") == "增长5%以上"
    assert as_target("占比为75%以上") == "75%以上"


def test_period_and_scope_are_not_said_twice() -> None:
    found = made.row("全市2023年收入", "亿元", [[figure("1", "元")]], Verdict.AGREE, scope="全市")
    assert subject(found) == "全市2023年收入"
    assert subject(made.row("2023年收入", "亿元", [[figure("1", "元")]], None)) == "2023年收入"


def test_labels_that_say_their_measure_get_no_second_word() -> None:
    assert measured("税收收入", Measure.SHARE) == "税收收入占比"
    assert measured("税收收入占一般公共预算收入的比重", Measure.SHARE) == "税收收入占一般公共预算收入的比重"
    assert measured("预算执行率", Measure.COMPLETION) == "预算执行率"


def test_a_tables_name_tells_period_scope_and_stance() -> None:
    found = figure("5", "%", stance=Stance.PLAN, strive=True, measure=Measure.CHANGE, period="2024H1")
    assert (
        row_name(made.row("收入", "%", [[found]], None, scope="市本级")) == "收入增速（2024年上半年，市本级，力争目标）"
    )


def test_two_numbers_of_one_report_are_both_printed() -> None:
    twice = [figure("5200000000", "元", quantum=Decimal(1_000_000)), figure("1580000000", "元", bound=Bound.ABOUT)]
    assert amounts([*twice, twice[0]], "亿元", "", -1) == "52.00亿元、约15.8亿元"


def test_growth_is_not_said_twice() -> None:
    assert said_once("一般性支出增速目标", ["下降5%以上", "下降不低于5%"]) == "一般性支出目标"
    assert said_once("固定资产投资增速", ["增长3.9%", "持平"]) == "固定资产投资"
    assert said_once("固定资产投资增速", ["增长3.9%", "3.9%"]) == "固定资产投资增速"
    assert said_once("税收收入占比目标", ["增长5%"]) == "税收收入占比目标"


def test_shares_in_an_increase_have_the_name_of_the_increase() -> None:
    of_trade = figure("38.7", "%", measure=Measure.SHARE, base="全国贸易增量")
    of_all = figure("24.1", "%", measure=Measure.SHARE, base="全国增量")
    assert share_name("进出口总额", of_trade, of_all) == "进出口总额增量占全国增量的比重"
    assert share_name("税收收入", of_all, figure("24.1", "%", measure=Measure.SHARE, base="财政收入")) == ""

"""Promises against results: a target is judged in the indicator's own direction, and by what is printed."""

import pytest

from fiscal_desk.comparison.model import LeftOpen, Outcome
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.vocabulary.words import word_of
from tests.comparison.made import compared, figure, item


def growth(text: str, value: str, **fields: object) -> Figure:
    return figure("gpb_rev", text, value, "%", measure=Measure.CHANGE, period="2024", **fields)


@pytest.mark.parametrize(
    ("plan", "actual", "outcome"),
    [
        (growth("5%", "5", bound=Bound.GE), growth("5.3%", "5.3"), Outcome.REACHED),
        (growth("5%", "5", bound=Bound.GE), growth("5%", "5"), Outcome.REACHED),
        (growth("6%", "6", strive=True), growth("5.3%", "5.3"), Outcome.MISSED),
        (growth("5%", "5", bound=Bound.ABOUT), growth("4.9%", "4.9"), Outcome.OPEN),
        (growth("5%", "5", bound=Bound.GT), growth("5%", "5"), Outcome.OPEN),
        (growth("5%", "5", bound=Bound.GT), growth("5%", "5", bound=Bound.GT), Outcome.REACHED),
        (growth("5.1%", "5.1"), growth("5.08%", "5.08"), Outcome.OPEN),
        (growth("5%", "5", bound=Bound.ABOUT), growth("3.1%", "3.1"), Outcome.MISSED),
        (growth("5%-6%", "5"), growth("5.3%", "5.3"), Outcome.REACHED),
    ],
)
def test_a_target_is_judged_by_its_bound_and_tier(plan: Figure, actual: Figure, outcome: Outcome) -> None:
    plan_item = item(_planned(plan))
    (promise,) = compared(plan_item, item(actual)).promises
    assert promise.outcome is outcome
    assert (promise.plan_report, promise.actual_report) == (0, 1)


def _planned(made: Figure) -> Figure:
    from msgspec.structs import replace

    return replace(made, stance=Stance.PLAN)


@pytest.mark.parametrize(
    ("plan", "actual", "why"),
    [
        (growth("5%", "5", bound=Bound.ABOUT), growth("4.9%", "4.9"), LeftOpen.ABOUT),
        (growth("5%", "5", bound=Bound.GT), growth("5%", "5"), LeftOpen.EXACTLY),
        (growth("5.1%", "5.1"), growth("5.08%", "5.08"), LeftOpen.ROUNDING),
        (growth("5.5%", "5.5"), growth("5%", "5", bound=Bound.GT), LeftOpen.BOUND),
        (growth("5%", "5", bound=Bound.GE), growth("5.3%", "5.3"), None),
        (growth("6%", "6", bound=Bound.GE), growth("5.3%", "5.3"), None),
    ],
)
def test_a_target_that_cannot_be_judged_says_why(plan: Figure, actual: Figure, why: LeftOpen | None) -> None:
    (promise,) = compared(item(_planned(plan)), item(actual)).promises
    assert promise.why == why


def test_lower_is_better_where_it_is() -> None:
    air = {"unit": "微克/立方米", "period": "2024"}
    plan = figure("pm25", "29微克/立方米", 29, stance=Stance.PLAN, bound=Bound.LE, **air)
    (promise,) = compared(item(plan), item(figure("pm25", "28.4微克/立方米", "28.4", **air))).promises
    assert promise.outcome is Outcome.REACHED
    (promise,) = compared(item(plan), item(figure("pm25", "30.6微克/立方米", "30.6", **air))).promises
    assert promise.outcome is Outcome.MISSED


def test_a_result_that_is_only_a_lower_bound_leaves_a_higher_target_open() -> None:
    plan = figure("hui_qi_funds", "13亿元", 1300000000, stance=Stance.PLAN)
    actual = figure("job_new", "5200人", 5200, "人", bound=Bound.GT)
    target = figure("job_new", "5500人", 5500, "人", stance=Stance.PLAN)
    (promise,) = compared(item(target, plan), item(actual)).promises
    assert promise.outcome is Outcome.OPEN


def test_a_target_below_last_years_result_is_noted_neutrally() -> None:
    plan = figure("job_new", "4800人", 4800, "人", stance=Stance.PLAN, period="2024")
    (promise,) = compared(item(figure("job_new", "5200人", 5200, "人"), plan)).promises
    assert promise.outcome is None
    assert promise.note == "目标低于上年实绩：4800人与5200人"


def test_spending_less_than_budgeted_is_no_target_missed() -> None:
    plan = figure("gpb_exp", "70亿元", 7000000000, stance=Stance.PLAN)
    (promise,) = compared(item(plan), item(figure("gpb_exp", "68.35亿元", 6835000000))).promises
    assert promise.outcome is None


def test_a_promise_repeated_by_several_reports_is_listed_once() -> None:
    plan = figure("elevator", "120台", 120, "台", stance=Stance.PLAN)
    done = figure("elevator", "118台", 118, "台")
    promises = compared(item(plan), item(plan), item(done)).promises
    assert [(promise.label, promise.outcome) for promise in promises] == [("既有住宅加装电梯", Outcome.MISSED)]
    assert word_of(Outcome.MISSED) == "未达到"


def test_a_bound_is_judged_whatever_the_indicator() -> None:
    ceiling = figure("gpb_exp", "70亿元", 7000000000, stance=Stance.PLAN, bound=Bound.LE)
    (promise,) = compared(item(ceiling), item(figure("gpb_exp", "71.2亿元", 7120000000))).promises
    assert promise.outcome is Outcome.MISSED
    floor = figure("gpb_exp", "70亿元", 7000000000, stance=Stance.PLAN, bound=Bound.GE)
    (promise,) = compared(item(floor), item(figure("gpb_exp", "71.2亿元", 7120000000))).promises
    assert promise.outcome is Outcome.REACHED


def test_prices_that_rise_less_than_expected_are_neither_reached_nor_missed() -> None:
    cpi = {"measure": Measure.CHANGE, "period": "2024"}
    plan = figure("cpi", "2%", "2", "%", stance=Stance.PLAN, bound=Bound.ABOUT, **cpi)
    (promise,) = compared(item(plan), item(figure("cpi", "0.3%", "0.3", "%", **cpi))).promises
    assert (promise.outcome, promise.why) == (Outcome.OPEN, LeftOpen.FORECAST)


def test_a_target_is_told_to_be_stricter_or_looser_than_last_years_result() -> None:
    share = {"unit": "%", "measure": Measure.RATE}
    before = figure("unemp_survey", "4.7%", "4.7", **share)
    plan = figure("unemp_survey", "5%", "5", period="2024", stance=Stance.PLAN, bound=Bound.LE, **share)
    now = figure("unemp_survey", "4.9%", "4.9", period="2024", **share)
    (promise,) = compared(item(before, plan), item(now)).promises
    assert (promise.outcome, promise.against) == (Outcome.REACHED, "目标宽于上年实绩：5%以内与4.7%")
    assert promise.note == "2024年目标与实绩；目标宽于上年实绩：5%以内与4.7%"
    (promise,) = compared(item(before, plan)).promises
    assert promise.note == "目标宽于上年实绩：5%以内与4.7%"


def test_growth_against_an_earlier_year_is_no_last_years_result() -> None:
    plan = growth("5%", "5", stance=Stance.PLAN)
    long_ago = growth("31.7%", "31.7", base="2019年")
    assert compared(item(plan), item(long_ago)).promises == ()


def test_equal_targets_of_two_places_are_two() -> None:
    plan, done = growth("5%", "5", stance=Stance.PLAN), growth("5.3%", "5.3")
    promises = compared(item(plan), item(done), item(plan, place="临澜市"), item(done, place="临澜市")).promises
    assert [(each.plan_report, each.actual_report) for each in promises] == [(0, 1), (2, 3)]


def test_of_two_roundings_the_finer_one_is_judged() -> None:
    plan = figure("gpb_rev", "914821万元", 9148210000, stance=Stance.PLAN)
    done = (figure("gpb_rev", "91.5亿元", 9150000000), figure("gpb_rev", "914815万元", 9148150000))
    (promise,) = compared(item(plan), item(*done)).promises
    assert (promise.actual.text, promise.outcome) == ("914815万元", Outcome.MISSED)
    (promise,) = compared(item(plan), item(figure("gpb_rev", "91.48亿元", 9148000000))).promises
    assert promise.outcome is Outcome.OPEN


def test_targets_of_another_place_or_period_are_not_judged() -> None:
    plan = figure("elevator", "120台", 120, "台", stance=Stance.PLAN)
    done = figure("elevator", "118台", 118, "台")
    assert compared(item(plan), item(done, place="临澜市")).promises == ()
    assert compared(item(plan), item(figure("elevator", "118台", 118, "台", period="2025"))).promises == ()


def yi(amount: str, period: str) -> Figure:
    return figure("gpb_rev", f"{amount}亿元", str(round(float(amount) * 10**8)), period=period)


@pytest.mark.parametrize(
    ("actual", "outcome"),
    [("91.2", Outcome.REACHED), ("90.1", Outcome.MISSED), ("90.7", Outcome.OPEN)],
)
def test_a_target_growth_is_held_against_a_level_by_what_it_comes_to(actual: str, outcome: Outcome) -> None:
    plan = _planned(growth("5%", "5", bound=Bound.GE))
    (promise,) = compared(item(yi("86.4", "2023"), plan), item(yi(actual, "2024"))).promises
    assert promise.outcome is outcome
    assert promise.level is not None
    assert (promise.level.text, promise.level.formula) == ("90.72亿元", "86.4亿元 × （1 + 5%） = 90.72亿元")
    assert (float(promise.level.low), float(promise.level.high)) == (9066750000, 9077250000)
    assert promise.plan.text == "5%"


def test_a_target_growth_with_a_stated_growth_is_judged_by_that_and_says_what_it_comes_to() -> None:
    plan = _planned(growth("5%", "5", bound=Bound.GE))
    (promise,) = compared(item(yi("86.4", "2023"), plan), item(growth("5.3%", "5.3"), yi("91.0", "2024"))).promises
    assert (promise.outcome, promise.actual.text) == (Outcome.REACHED, "5.3%")
    assert promise.level is not None


def test_no_level_follows_where_growth_is_at_constant_prices_or_last_years_level_is_in_doubt() -> None:
    gdp = figure("gdp", "6%", "6", "%", measure=Measure.CHANGE, period="2024", stance=Stance.PLAN)
    last = figure("gdp", "512.3亿元", 51230000000)
    now = figure("gdp", "540.1亿元", 54010000000, period="2024")
    assert compared(item(last, gdp), item(now)).promises == ()
    plan = _planned(growth("5%", "5"))
    assert compared(item(yi("86.4", "2023"), plan), item(yi("87.9", "2023"), yi("91.2", "2024"))).promises == ()


def test_an_amount_without_any_name_is_no_target_and_hinders_no_other() -> None:
    nameless = figure("", "86.42亿元", 8642000000, stance=Stance.PLAN, period="2024")
    plan = figure("visitors", "130万人次", 1300000, "人次", stance=Stance.PLAN, period="2024")
    done = figure("visitors", "134万人次", 1340000, "人次", period="2024")
    other = figure("本地产品销售额", "9.1亿元", 910000000, period="2024")
    (promise,) = compared(item(nameless, plan), item(done, other)).promises
    assert promise.plan.text == "130万人次"

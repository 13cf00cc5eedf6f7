"""What a printed number can stand for; every verdict rests on it."""

import math
from decimal import Decimal
from fractions import Fraction

import pytest

from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.comparison.facts.printed import interval_of, nearly
from fiscal_desk.figures.model import Bound, Figure, Measure
from tests.comparison.made import figure, item

YI = 10**8


def ends(made: Figure) -> tuple[object, object]:
    interval = interval_of(made)
    assert interval is not None
    return interval.low, interval.high


@pytest.mark.parametrize(
    ("made", "low", "high"),
    [
        (figure("gpb_rev", "86.4亿元", 8640000000), Fraction("86.35") * YI, Fraction("86.45") * YI),
        (figure("hui_qi_funds", "超12亿元", 12 * YI, bound=Bound.GT), 12 * YI, math.inf),
        (figure("hui_qi_funds", "12亿元", 12 * YI, bound=Bound.LE), -math.inf, 12 * YI),
        (
            figure("gpb_rev", "5%", 5, "%", measure=Measure.CHANGE, value_max=Decimal(6)),
            Fraction("4.5"),
            Fraction("6.5"),
        ),
        (figure("petition", "10%", -10, "%", measure=Measure.CHANGE, bound=Bound.GE), -math.inf, -10),
        (figure("export_share", "1.8‰", "1.8", "‰"), Fraction("0.175"), Fraction("0.185")),
        (figure("gov_fund_exp", "6.2倍", "6.2", "倍", measure=Measure.CHANGE), 615, 625),
        (figure("elevator", "118台", 118, "台"), 118, 118),
        (figure("job_new", "3.9万人", 39000, "人"), 38500, 39500),
        (figure("farmland", "3亩", 3, "亩"), Fraction(5, 2) * Fraction(2000, 3), Fraction(7, 2) * Fraction(2000, 3)),
    ],
)
def test_a_printed_number_stands_for_all_that_rounds_to_it(made: Figure, low: object, high: object) -> None:
    assert ends(made) == (low, high)


def test_about_reaches_five_per_cent_to_either_side_unless_the_user_sets_it() -> None:
    about = figure("gpb_rev", "100亿元", 100 * YI, bound=Bound.ABOUT, quantum=None)
    assert ends(about) == (95 * YI, 105 * YI)
    assert interval_of(about, about=Decimal("0.1")) == Interval(Fraction(90 * YI), Fraction(110 * YI))


def test_nearly_is_never_exceeded() -> None:
    made = figure("gpb_rev", "100亿元", 100 * YI, bound=Bound.ABOUT)
    placed = item(made).reading.figures[0]
    assert nearly("规模达到接近　 "[:8].ljust(8) + "接近100亿元", placed)
    assert not nearly("约".rjust(10) + "100亿元", placed)
    assert interval_of(placed, near=True) == Interval(-math.inf, Fraction(100 * YI))


def test_a_masked_amount_stands_for_nothing() -> None:
    assert interval_of(figure("gpb_rev", "*万元", None)) is None

"""What must hold whatever the reports say."""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from fiscal_desk.comparison.checks.identities.ratios import combined, last_share
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.comparison.model import CheckVerdict, Compared, Verdict
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from tests.comparison.made import checks_named, compared, figure, item, only_pair

UNITS = {"元": 1, "万元": 10**4, "亿元": 10**8}
ROUNDINGS = (ROUND_HALF_UP, ROUND_HALF_EVEN)

amounts = st.decimals(min_value=10**6, max_value=10**12, places=0)
ways_to_print = st.tuples(st.sampled_from(list(UNITS)), st.integers(0, 4), st.sampled_from(ROUNDINGS))


def printed(indicator: str, value: Decimal, way: tuple[str, int, str], **fields: object) -> Figure:
    """Return the figure of a report that rounds an amount to so many places of a unit."""
    unit, places, rounding = way
    quantum = Decimal(1).scaleb(-places) * UNITS[unit]
    number = (value / UNITS[unit]).quantize(Decimal(1).scaleb(-places), rounding=rounding)
    return figure(indicator, f"{number}{unit}", number * UNITS[unit], quantum=quantum, **fields)


@given(amounts, ways_to_print, ways_to_print)
def test_unit_and_precision_never_make_a_contradiction_of_one_amount(
    value: Decimal, one: tuple[str, int, str], other: tuple[str, int, str]
) -> None:
    first, second = printed("gpb_rev", value, one), printed("gpb_rev", value, other)
    # 0.5 in the last place is printed up by one rule and down by the other: that is told, as it looks like a slip.
    assume(first.quantum != second.quantum or one[2] == other[2])
    assert only_pair(first, second).verdict in (Verdict.AGREE, Verdict.COMPATIBLE)


@given(amounts, ways_to_print, st.sampled_from([Bound.GT, Bound.GE, Bound.LT, Bound.LE, Bound.ABOUT]), ways_to_print)
def test_a_true_bound_never_contradicts_the_amount(
    value: Decimal, one: tuple[str, int, str], bound: Bound, other: tuple[str, int, str]
) -> None:
    exact = printed("gpb_rev", value, one)
    factor = {Bound.GT: "0.9", Bound.GE: "0.9", Bound.LT: "1.1", Bound.LE: "1.1", Bound.ABOUT: "1.02"}[bound]
    limit = value * Decimal(factor)
    bounded = figure("gpb_rev", f"{limit}元", limit, bound=bound, quantum=Decimal(1))
    assert only_pair(replace(exact, quantum=Decimal(1), value=value), bounded).verdict is Verdict.COMPATIBLE


@given(amounts, amounts, ways_to_print, ways_to_print)
def test_amounts_that_no_rounding_reconciles_are_always_in_conflict(
    a: Decimal, b: Decimal, one: tuple[str, int, str], other: tuple[str, int, str]
) -> None:
    first, second = printed("gpb_rev", a, one), printed("gpb_rev", b, other)
    assert first.value is not None
    assert second.value is not None
    assert first.quantum is not None
    assert second.quantum is not None
    apart = abs(Fraction(first.value) - Fraction(second.value)) >= Fraction(first.quantum + second.quantum) / 2
    assert (only_pair(first, second).verdict is Verdict.CONFLICT) == apart


@st.composite
def readings(draw: st.DrawFn) -> Compared:
    figures = [
        figure(
            draw(st.sampled_from(["gpb_rev", "tax_rev", "nontax_rev", "提升改造社区食堂", "社区食堂提升改造补助"])),
            f"{number / 100}亿元",
            number * 10**6,
            measure=draw(st.sampled_from([Measure.LEVEL, Measure.DIFFERENCE])),
            stance=draw(st.sampled_from(list(Stance))),
            period=draw(st.sampled_from(["2023", "2024", "2023H1", None])),
            scope=draw(st.sampled_from([None, "全区", "本级", "全市"])),
            bound=draw(st.sampled_from([Bound.EQ, Bound.EQ, Bound.GT])),
        )
        for number in draw(st.lists(st.integers(100, 130), max_size=6))
    ]
    return item(*figures, place=draw(st.sampled_from(["云岫区", "临澜市", "临澜市云岫区", ""])))


@settings(max_examples=60)
@given(st.lists(readings(), min_size=2, max_size=4), st.randoms(use_true_random=False))
def test_verdicts_do_not_depend_on_the_order_of_reports(items: list[Compared], random: object) -> None:
    order = list(range(len(items)))
    random.shuffle(order)  # type: ignore[attr-defined]
    straight, shuffled = compared(*items), compared(*(items[place] for place in order))

    def rows(comparison: object, places: list[int]) -> dict[str, object]:
        return {row.id: row.verdict for row in comparison.rows}  # type: ignore[attr-defined]

    assert rows(straight, order) == rows(shuffled, order)
    assert len(straight.checks) == len(shuffled.checks)


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=12), st.integers(0, 4))
def test_parts_rounded_one_by_one_never_fail_their_total(parts: list[int], places: int) -> None:
    way = ("万元", places, ROUND_HALF_UP)
    names = ("bond_new_g", "bond_new_s")
    first, second = Decimal(parts[0]), Decimal(sum(parts[1:]))
    whole = printed("bond_new", first + second, way)
    figures = [whole, *(printed(name, value, way) for name, value in zip(names, (first, second), strict=True))]
    (check,) = checks_named(compared(item(*figures)), "B1")
    assert check.verdict in (CheckVerdict.HOLDS, CheckVerdict.ROUNDING)


growths = st.fractions(min_value=-50, max_value=80, max_denominator=100)
part_amounts = st.integers(1, 10**6)


@given(part_amounts, part_amounts, growths, growths)
def test_growth_and_last_share_follow_from_ratios_exactly(now: int, other: int, g: Fraction, h: Fraction) -> None:
    before = [Fraction(now) / (1 + g / 100), Fraction(other) / (1 + h / 100)]
    whole_growth = (Fraction(now + other) / sum(before) - 1) * 100
    share = Interval.point(Fraction(now, now + other) * 100)
    factors = [Interval.point(1 + rate / 100) for rate in (g, h)]
    assert combined([share], factors, 1) == Interval.point(1 + whole_growth / 100)
    then = last_share(share, Interval.point(whole_growth), Interval.point(g))
    assert then == Interval.point(before[0] / sum(before) * 100)


@given(part_amounts, part_amounts, growths, growths, st.integers(0, 3))
def test_ratios_rounded_for_print_still_contain_the_truth(
    now: int, other: int, g: Fraction, h: Fraction, places: int
) -> None:
    half = Fraction(1, 2 * 10**places)
    share = Interval.point(Fraction(now, now + other) * 100).widened(half)
    factors = [Interval.point(1 + rate / 100).widened(half / 100) for rate in (g, h)]
    true = Fraction(now + other) / (Fraction(now) / (1 + g / 100) + Fraction(other) / (1 + h / 100))
    assert combined([share], factors, 1).holds(true)

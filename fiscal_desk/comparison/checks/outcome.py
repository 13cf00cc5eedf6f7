"""Whether a stated number meets a computed one: in intervals, strictly first, then with more units of a last digit."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.comparison.words.wording import number, places_of
from fiscal_desk.figures.printing import own_unit

#: Turns the members' intervals into the interval of what they give.
Formula = Callable[[Sequence[Interval]], Interval]
_COUNTED = {1: "一", 2: "两"}
#: So many units of a last digit may be allowed at most.
MOST_UNITS = max(_COUNTED)


def meets(stated: Fact, members: Sequence[Fact], formula: Formula) -> CheckVerdict | None:
    """Return HOLDS, ROUNDING or FAILS; None where a member is masked.

    ROUNDING: they meet only at an end of their intervals, which takes every member to have been rounded the furthest,
    or only when each is given more units of its last printed digit: as many as the user allows, else one where there
    are several members.
    """
    inputs = [member.interval for member in members]
    if stated.interval is None or any(interval is None for interval in inputs):
        return None
    known = [interval for interval in inputs if interval is not None]
    if stated.interval.overlaps(formula(known)):
        return CheckVerdict.HOLDS
    loose = _loosened(known, members, _units(stated, members))
    return CheckVerdict.ROUNDING if stated.interval.touches(formula(loose)) else CheckVerdict.FAILS


def rounding_note(stated: Fact, members: Sequence[Fact], formula: Formula) -> str:
    """Return by how much two numbers differ, how far they may, and why that is 尾差; empty where an end is open."""
    units = _units(stated, members)
    known = [member.interval for member in members if member.interval is not None]
    exact, loose = formula(points(members)), formula(_loosened(known, members, units))
    if stated.interval is None or not (exact.bounded and loose.bounded and stated.interval.bounded):
        return ""
    figure = stated.figure
    display = own_unit(figure)
    places = places_of(figure, display) + 1
    apart, allowed = (
        number(value / 2 / Fraction(stated.factor), figure.unit, display, places)
        for value in (
            abs(point(stated) * 2 - Fraction(exact.low) - Fraction(exact.high)),
            Fraction(stated.interval.width) + Fraction(loose.width),
        )
    )
    several = len(members) > 1
    more = f"、并{'各' if several else ''}放宽{_COUNTED[units]}个末位" if units else ""
    return f"相差{apart}；{'各' if several else '两'}数末位四舍五入{more}，相差不超过{allowed}的算作尾差。"


def point(fact: Fact) -> Fraction:
    """Return the number that was printed, in the dimension's unit (the middle of a range); 0 where masked."""
    figure = fact.figure
    if figure.value is None:
        return Fraction(0)
    far = figure.value if figure.value_max is None else figure.value_max
    return (Fraction(figure.value) + Fraction(far)) / 2 * fact.factor


def sum_of(parts: Sequence[Fact], signs: Sequence[int]) -> Fraction:
    """Return Σ sign·part of the printed numbers, in the unit of the dimension."""
    return sum((point(part) * sign for part, sign in zip(parts, signs, strict=True)), Fraction(0))


def near(a: Fraction, b: Fraction) -> bool:
    """Whether two numbers are as close as a slip of the pen leaves them: within a tenth of the larger one."""
    return abs(a - b) * 10 <= max(abs(a), abs(b))


def points(facts: Sequence[Fact]) -> list[Interval]:
    """Return the printed numbers as intervals of no width, to compute what is shown."""
    return [Interval.point(point(fact)) for fact in facts]


def _units(stated: Fact, members: Sequence[Fact]) -> int:
    return stated.slack if stated.slack is not None else int(len(members) > 1)


def _loosened(known: Sequence[Interval], members: Sequence[Fact], units: int) -> Sequence[Interval]:
    """Return intervals that reach so many units of the members' last printed digits further."""
    if not units:
        return known
    return [interval.widened(units * 2 * member.half) for interval, member in zip(known, members, strict=True)]

"""Turns an identity and its members into a check: the formula with printed numbers, both values, the verdict."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from fiscal_desk.comparison.checks.outcome import Formula, meets, point, points, rounding_note
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import End, Interval
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import growth, middle, number, places_of
from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.printing import own_unit, print_figure

_FAR_APART = "报告数与计算数相差较大，可能所指不同"


class Statement(NamedTuple):
    """`stated` must be what `formula` gives for `members`.

    `formula` works on intervals in the units of the dimensions; `shape` says it in print, given the printed result.
    `mild` is the verdict that takes the place of FAILS where a mismatch has an innocent reason, said by `mild_note`.
    `certain` says that the members belong together however far off they are. `scattered`: they were only found by
    name, wherever in the report they stand, so that nothing is said where they are far off.
    """

    identity: str
    title: str
    stated: Fact
    members: tuple[Fact, ...]
    formula: Formula
    shape: Callable[[str], str]
    mild: CheckVerdict = CheckVerdict.FAILS
    mild_note: str = ""
    certain: bool = False
    scattered: bool = False


def check_of(statement: Statement) -> Check | None:
    """Return the check of a statement, None where a member is masked or the formula has no bounded result."""
    stated, members = statement.stated, statement.members
    verdict = meets(stated, members, statement.formula)
    if verdict is None:
        return None
    value = statement.formula(points(members))
    if not value.bounded:
        return None
    failed = verdict is CheckVerdict.FAILS
    mild, note = statement.mild, statement.mild_note
    if failed and statement.scattered and _far(point(stated), middle(value)):
        return None
    if mild is CheckVerdict.FAILS and not statement.certain and _far(point(stated), middle(value)):
        mild, note = CheckVerdict.UNVERIFIED, _FAR_APART
    computed = printed_like(stated, middle(value))
    return Check(
        identity=statement.identity,
        report=stated.report,
        title=statement.title,
        formula=statement.shape(computed),
        stated=print_figure(stated.figure),
        computed=computed,
        verdict=mild if failed else verdict,
        members=(stated.member, *(member.member for member in members)),
        note=note if failed else _rounding(verdict, statement),
    )


def _rounding(verdict: CheckVerdict, statement: Statement) -> str:
    if verdict is not CheckVerdict.ROUNDING:
        return ""
    return rounding_note(statement.stated, statement.members, statement.formula)


def _far(stated: End, computed: End) -> bool:
    """Whether two values are further apart than any slip: then one member is more likely something else."""
    if isinstance(stated, float) or isinstance(computed, float):  # an open end
        return False
    return abs(computed - stated) * 2 > max(abs(stated), abs(computed))


def printed_like(stated: Fact, value: End) -> str:
    """Print a computed value as its stated counterpart is printed; percentages with at least two decimal places."""
    figure = stated.figure
    display = own_unit(figure)
    places = places_of(figure, display)
    if figure.unit in ("%", "‰", "倍"):
        places = max(places, 2)
    own = value / stated.factor
    if figure.measure is Measure.CHANGE and figure.unit == "%":
        return growth(own, places)
    return number(own, figure.unit, display, places)


def quotient(intervals: Sequence[Interval]) -> Interval:
    """Return first / second in percent."""
    return (intervals[0] / intervals[1]).scaled(100)


def grown(intervals: Sequence[Interval]) -> Interval:
    """Return the growth from the second to the first in percent."""
    return (intervals[0] / intervals[1]).scaled(100) - Interval.point(100)


def grown_by(intervals: Sequence[Interval]) -> Interval:
    """Return the growth in percent of a level (first) that rose by a difference (second): d / (v − d).

    With x = d / v this is x / (1 − x), which only rises with x, so that the ends of x give the ends.
    """
    level, difference = intervals
    share = difference / level
    if not share.bounded or share.high >= 1:
        return Interval(-float("inf"), float("inf"))
    return Interval(share.low / (1 - share.low) * 100, share.high / (1 - share.high) * 100)


def less(intervals: Sequence[Interval]) -> Interval:
    """Return first − second."""
    return intervals[0] - intervals[1]

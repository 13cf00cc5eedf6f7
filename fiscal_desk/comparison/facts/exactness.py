"""Which of several numbers that a report gives of one fact says the most: the exact one before its bound."""

from collections.abc import Sequence
from fractions import Fraction

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.figures.model import Bound, Measure, Stance

#: Who says 突破 names the last round number that was passed: what is so many times as much is something else.
_FAR = 2


def is_exact(fact: Fact) -> bool:
    """Whether a fact is one exact number, neither masked nor a bound nor a range."""
    figure = fact.figure
    return figure.value is not None and figure.value_max is None and figure.bound is Bound.EQ


def most_exact(facts: Sequence[Fact]) -> Fact:
    """Return what a report says of one fact: what it says first, or the exact number of which that is only a bound.

    Of 突破2200亿元 and 2221.7亿元 it is the latter. `facts` are a report's, of one row, in the order of its text.
    """
    first = facts[0]
    if len(facts) == 1 or is_exact(first) or first.figure.value is None or _aims(first):
        return first
    near = [fact for fact in facts if is_exact(fact) and _is_said_by(fact, first)]
    return min(near, key=lambda fact: abs(_number(fact) - _number(first)), default=first)


def _is_said_by(fact: Fact, bound: Fact) -> bool:
    """Whether a number is what a bound speaks of; its own round number again tells no more."""
    number, said = _number(fact), _number(bound)
    small, large = sorted((abs(number), abs(said)))
    held = bound.interval is not None and bound.interval.holds(number)
    return held and number != said and large < small * _FAR


def _number(fact: Fact) -> Fraction:
    return Fraction(fact.ends[0] or 0)


def _aims(fact: Fact) -> bool:
    """Whether a bound is itself what is meant: a threshold, or a rate to be reached (增长5%以上)."""
    return fact.key.stance is Stance.RULE or (fact.key.stance is Stance.PLAN and fact.key.measure is not Measure.LEVEL)

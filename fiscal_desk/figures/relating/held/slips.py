"""Whether a sum or a pair of numbers that do not meet would, were one printed number read without a slip of the pen."""

from collections.abc import Iterator, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import NamedTuple

from msgspec.structs import replace

from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.relating.held.printed import share_holds

#: 万元 for 亿元, 元 for 万元, and the other way round.
UNIT_STEPS = (Decimal(10_000), Decimal(1) / 10_000)
#: A number of fewer digits than this becomes another one too easily.
_TELLING_DIGITS = 3
#: With more parts than this some slip would nearly always explain what rounding leaves open: it must fit to the digit.
_MOST_ROUNDED = 6


class Slip(NamedTuple):
    """Which number (0: the total, then the parts) would make it right, and what it would have to be.

    `unit` says that its digits are right and its unit is not.
    """

    member: int
    value: Decimal
    unit: bool


def slip_in_sum(
    total: Figure, parts: Sequence[Figure], signs: Sequence[int] | None = None, *, exact: bool = False
) -> Slip | None:
    """Return the one slip that explains a sum that does not hold: a unit first, then a digit of the total or a part.

    None where no single slip does, or where so little is printed that some slip always would. `exact`: rounding and a
    digit explain nothing together, as where the parts need not be all; a unit is too far off to be taken for rounding.
    """
    members = (total, *parts)
    weights = (-1, *(signs or (1,) * len(parts)))
    if (missed := _missed_by(members, weights)) is None:
        return None
    gap, slack = missed
    for place, (figure, weight) in enumerate(zip(members, weights, strict=True)):
        if (value := _in_another_unit(figure, weight, gap, slack)) is not None:
            return Slip(place, value, unit=True)
    if digits(total) < _TELLING_DIGITS:
        return None
    if exact or len(parts) > _MOST_ROUNDED:
        slack = Decimal(0)
    for place, (figure, weight) in enumerate(zip(members, weights, strict=True)):
        low, high = sorted((weight * (-gap - slack / 2), weight * (-gap + slack / 2)))
        found = digit_between(figure, low, high, slack)
        if found is not None:
            return Slip(place, found, unit=False)
    return None


def is_total_in_another_unit(total: Figure, parts: Sequence[Figure]) -> bool:
    """Return whether parts make up their total once its unit is another one."""
    missed = _missed_by((total, *parts), (-1, *(1,) * len(parts)))
    return missed is not None and _in_another_unit(total, -1, *missed) is not None


def _missed_by(members: Sequence[Figure], weights: Sequence[int]) -> tuple[Decimal, Decimal] | None:
    """Return by how much members miss, and by how much they may; None where one is masked or a range."""
    gap, slack = Decimal(0), Decimal(0)
    for figure, weight in zip(members, weights, strict=True):
        if figure.value is None or figure.value_max is not None:
            return None
        gap += weight * figure.value
        slack += figure.quantum or Decimal(0)
    return gap, slack


def _in_another_unit(figure: Figure, weight: int, gap: Decimal, slack: Decimal) -> Decimal | None:
    """Return the value in another unit that closes the gap; None where none does."""
    for value, coarser in _other_units(figure):
        # A number that vanishes in a smaller unit would explain any part that was counted twice.
        vanishes = abs(value) <= slack + coarser
        room = slack + max(coarser, Decimal(0))
        if not vanishes and abs(gap + weight * (value - (figure.value or 0))) * 2 <= room:
            return value
    return None


def slip_between(first: Figure, second: Figure, *, least: int = _TELLING_DIGITS) -> Slip | None:
    """Return the slip that makes one number of the other, both saying one thing; `member` is 1.

    Numbers of fewer digits than `least` are left alone.
    """
    if first.value is None or second.value is None or first.value_max is not None or second.value_max is not None:
        return None
    if first.value == -second.value:
        return Slip(1, first.value, unit=False)
    if max(digits(first), digits(second)) < least:
        return None
    few = max(digits(first), digits(second)) < _TELLING_DIGITS  # then a slip and rounding would explain too much
    slack = Decimal(0) if few else (first.quantum or Decimal(0)) + (second.quantum or Decimal(0))
    for readings in (_other_units, _other_digits):
        for value, coarser in readings(second):
            if abs(first.value - value) * 2 <= slack + max(coarser, Decimal(0)):
                return Slip(1, value, readings is _other_units)
    return None


def slip_in_share(part: Figure, whole: Figure, share: Figure) -> Slip | None:
    """Return the unit that makes a share right that does not hold; `member` is 0 for the part, 1 for the whole."""
    if part.unit != whole.unit or share_holds(part, whole, share) is not False:
        return None
    for member, figure in enumerate((part, whole)):
        for value, _ in _other_units(figure):
            scaled = (figure.quantum or Decimal(0)) * abs(value / (figure.value or Decimal(1)))
            other = replace(figure, value=value, quantum=scaled)
            if share_holds(*((other, whole) if member == 0 else (part, other)), share):
                return Slip(member, value, unit=True)
    return None


def digits(figure: Figure) -> int:
    """Return how many digits of a value are printed, 0 where it is masked."""
    if figure.value is None or not figure.quantum:
        return 0
    return len(str(abs(int(figure.value / figure.quantum))))


def digit_between(figure: Figure, low: Decimal, high: Decimal, vanishing: Decimal) -> Decimal | None:
    """Return the first value with one digit exchanged, or two neighbours that changed places, that differs enough.

    The difference from what is printed is to be between `low` and `high`; a value of no more than `vanishing` is none.
    Worked out place by place, because most numbers have none: a long table asks for each of its cells.
    """
    if figure.value is None or not figure.quantum:
        return None
    printed = str(abs(int(figure.value / figure.quantum)))
    sign = -1 if figure.value < 0 else 1
    exact = sign * int(printed) * figure.quantum
    low, high = low - (exact - figure.value), high - (exact - figure.value)
    step: Decimal = sign * figure.quantum * 10 ** (len(printed) - 1)
    for place, char in enumerate(printed):
        digit = int(char)
        least, most = sorted((low / step, high / step))
        first = max(-digit, int(least.to_integral_value(ROUND_CEILING)))
        last = min(9 - digit, int(most.to_integral_value(ROUND_FLOOR)))
        changes = [change * step for change in range(first, last + 1) if change]
        step /= 10
        after = printed[place + 1 : place + 2]
        if after and after != char and low <= (swap := 9 * (int(after) - digit) * step) <= high:
            changes.append(swap)
        for change in changes:
            if abs(exact + change) > vanishing:
                return exact + change
    return None


def _other_units(figure: Figure) -> Iterator[tuple[Decimal, Decimal]]:
    if figure.unit == "元" and figure.value and digits(figure) > 1:
        for factor in UNIT_STEPS:
            yield figure.value * factor, (figure.quantum or Decimal(0)) * (factor - 1)


def _other_digits(figure: Figure) -> Iterator[tuple[Decimal, Decimal]]:
    """Yield the values with one digit exchanged, or with two neighbours that changed places."""
    if figure.value is None or not figure.quantum:
        return
    sign = -1 if figure.value < 0 else 1
    printed = str(abs(int(figure.value / figure.quantum)))
    for place, digit in enumerate(printed):
        for other in "0123456789":
            if other != digit:
                yield sign * int(printed[:place] + other + printed[place + 1 :]) * figure.quantum, Decimal(0)
        after = printed[place + 1 : place + 2]
        if after and after != digit:
            swapped = printed[:place] + after + digit + printed[place + 2 :]
            yield sign * int(swapped) * figure.quantum, Decimal(0)

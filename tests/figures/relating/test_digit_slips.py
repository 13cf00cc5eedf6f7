"""One digit too few or too many, two that changed places: found by arithmetic as by trying each."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from fiscal_desk.figures.relating.held.slips import digit_between
from tests.figures.reading import read

FIGURE = read("一般公共预算收入完成36.5亿元。").figures[0]
PLACES = st.sampled_from([Decimal("0.01"), Decimal(1), Decimal(10_000), Decimal(1_000_000)])


def tried(value: Decimal, quantum: Decimal, low: Decimal, high: Decimal, vanishing: Decimal) -> Decimal | None:
    """Return what `digit_between` is to return, by writing every other number down."""
    sign = -1 if value < 0 else 1
    printed = str(abs(int(value / quantum)))
    for place, digit in enumerate(printed):
        others = [printed[:place] + other + printed[place + 1 :] for other in "0123456789" if other != digit]
        after = printed[place + 1 : place + 2]
        if after and after != digit:
            others.append(printed[:place] + after + digit + printed[place + 2 :])
        for other in others:
            found = sign * int(other) * quantum
            if low <= found - value <= high and abs(found) > vanishing:
                return found
    return None


@given(st.integers(-99_999, 99_999), PLACES, st.integers(-99_999, 99_999), st.integers(0, 3), st.integers(0, 60))
def test_no_slip_of_a_digit_is_missed_or_made_up(
    count: int, quantum: Decimal, gap: int, room: int, vanishing: int
) -> None:
    value = count * quantum
    low, high = (gap - room) * quantum, (gap + room) * quantum
    found = digit_between(replace(FIGURE, value=value, quantum=quantum), low, high, vanishing * quantum)
    assert found == tried(value, quantum, low, high, vanishing * quantum)

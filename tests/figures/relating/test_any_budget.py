"""Whatever a budget's numbers are: what adds up is found, and one digit changed is told."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.figures.relating.related import said, shares

_ITEMS = ("上级补助收入", "上年结转收入", "调入资金", "债务转贷收入", "动用预算稳定调节基金")

amounts = st.integers(min_value=100, max_value=999_999).map(lambda cents: Decimal(cents).scaleb(-2))
parts = st.lists(amounts, min_size=2, max_size=6)
digits = st.tuples(st.integers(min_value=0, max_value=1_000), st.integers(min_value=1, max_value=9))


def chain(values: list[Decimal], total: Decimal) -> str:
    added = "、".join(f"{name}{value}亿元" for name, value in zip(_ITEMS, values[1:], strict=False))
    return f"一般公共预算收入{values[0]}亿元，增长3%。加上{added}，收入总计{total}亿元。"


def with_another_digit(value: Decimal, change: tuple[int, int]) -> Decimal:
    """Return `value` with one of its digits before the last replaced by another."""
    text = f"{value:f}"
    places = [place for place, char in enumerate(text[:-1]) if char.isdigit()]
    place = places[change[0] % len(places)]
    changed = f"{text[:place]}{(int(text[place]) + change[1]) % 10}{text[place + 1 :]}"
    return Decimal(changed)


def terms(values: list[Decimal]) -> str:
    return " + ".join(f"{value}亿元" for value in values)


@given(parts)
def test_a_chain_that_adds_up_is_found(values: list[Decimal]) -> None:
    total = sum(values, Decimal(0))
    assert f"{total}亿元 = {terms(values)}" in said(chain(values, total))


@given(parts, digits)
def test_a_chain_with_one_digit_changed_does_not_hold(values: list[Decimal], change: tuple[int, int]) -> None:
    total = with_another_digit(sum(values, Decimal(0)), change)
    off = abs(total - sum(values, Decimal(0)))
    expected = "=" if off * 2 <= Decimal("0.01") * (len(values) + 1) else "≠"
    found = said(chain(values, total))
    assert f"{total}亿元 {expected} {terms(values)}" in found


@given(amounts, amounts)
def test_a_partition_holds_as_far_as_its_digits_say(tax: Decimal, other: Decimal) -> None:
    total = tax + other
    text = f"一般公共预算收入{total}亿元，其中：税收收入{{}}亿元，非税收入{other}亿元。"
    assert said(text.format(tax)) == [f"{total}亿元 = {tax}亿元 + {other}亿元"]
    assert said(text.format(tax + 1)) == [f"{total}亿元 ≠ {tax + 1}亿元 + {other}亿元"]


@given(amounts, st.integers(min_value=500, max_value=1500))
def test_a_completion_is_its_result_by_its_budget(budget: Decimal, permille: int) -> None:
    done = (budget * permille / 1000).quantize(Decimal("0.01"))
    percent = (done / budget * 100).quantize(Decimal("0.1"))
    text = f"社会保险基金收入预算{budget}亿元，实际完成{done}亿元，为预算的{{}}%。"
    assert shares(text.format(percent)) == [(f"{done}亿元", f"{budget}亿元", f"{percent}%", True)]
    assert shares(text.format(percent + 3))[0][3] is False

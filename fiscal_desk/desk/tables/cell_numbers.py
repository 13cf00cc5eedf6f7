"""Numbers in the cells of a table: what sorts a column of them, and what a selection of them comes to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from fiscal_desk.figures.model import Bound
from fiscal_desk.figures.typing.typed_value import TypedValue, TypedValueError, parse_typed
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.numbers import AmountWords

#: What stands between several values in one cell.
_BETWEEN = "；"
_PRINTED = re.compile(r"(\d[\d,]*(?:\.(\d+))?)(\D*)")


@lru_cache(maxsize=20_000)
def number_in(cell: str) -> TypedValue | None:
    """Return the value that a cell shows, the first one of several; None where it shows none."""
    try:
        return parse_typed(cell.split(_BETWEEN)[0])
    except TypedValueError:
        return None


def sum_of(cells: Sequence[str]) -> str | None:
    """Return the sum of two or more cells in the unit of the first, or None where they cannot be added up.

    Only exact amounts of one unit can: no percentages, no 超 or 约, no range, no masked number, no cell with several
    values. Empty cells count for nothing.
    """
    shown = [cell for cell in cells if cell]
    if len(shown) < 2 or any(_BETWEEN in cell for cell in shown):
        return None
    values = [number_in(cell) for cell in shown]
    exact = [each.value for each in values if each and each.value is not None and _is_exact(each)]
    units = {each.unit for each in values if each}
    if len(exact) != len(shown) or len(units) != 1 or not units.isdisjoint({"", "年", *_not_added()}):
        return None
    printed = [found for cell in shown if (found := _PRINTED.search(cell))]
    if len(printed) != len(shown):
        return None
    return _in_printed_unit(sum(exact, Decimal(0)), list(zip(exact, printed, strict=True)))


def _in_printed_unit(total: Decimal, cells: Sequence[tuple[Decimal, re.Match[str]]]) -> str | None:
    """Print a total as the first cell that is not zero prints its value; none of the digits are lost."""
    for value, found in cells:
        number = Decimal(found[1].replace(",", ""))
        if number and value:
            amount = total / abs(value / number)
            least = max((len(each[2] or "") for _, each in cells if each[3] == found[3]), default=0)
            places = max(least, -int(amount.normalize().as_tuple().exponent))
            return f"{amount:,.{places}f}{found[3]}"
    return None


def _is_exact(value: TypedValue) -> bool:
    return value.bound is Bound.EQ and value.value_max is None


def _not_added() -> Sequence[str]:
    return wordlist(AmountWords).no_multiplier

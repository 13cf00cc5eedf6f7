"""Amounts of money in the unit and with the decimals that an office wants in its tables; all else as it is printed."""

import re
from collections.abc import Sequence
from decimal import Decimal

from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import own_unit, print_figure, print_number, unit_scale
from fiscal_desk.memo.settings import UNITS

_MONEY = "元"
_DIFFERENCE = re.compile(rf"(.*?)([+−-]?)(\d[\d,]*(?:\.\d+)?)({'|'.join(UNITS)})")


def amounts(figures: Sequence[Figure], unit: str, wanted: str, decimals: int) -> str:
    """Return what a report states in one place of the table, equal printings once.

    `unit` is the row's, `wanted` the office's, empty for the row's; `decimals` -1 for those printed. A number is
    rounded once, 四舍五入, from what was printed; what would become nothing by it stays as printed.
    """
    return "、".join(dict.fromkeys(_amount(figure, unit, wanted or unit, decimals) for figure in figures))


def difference_in(text: str, wanted: str, decimals: int) -> str:
    """Return a difference (+0.5亿元, 最大相差3万元) in the office's unit; what is no amount of money as it is."""
    found = _DIFFERENCE.fullmatch(text)
    if found is None:
        return text
    lead, sign, digits, unit = found.groups()
    value = Decimal(digits.replace(",", "")) * unit_scale(_MONEY, unit)
    unit_wanted = wanted or unit
    printed = _printed(value, unit_wanted, decimals, None)
    return text if printed is None else f"{lead}{sign}{printed}{unit_wanted}"


def converted(text: str, figure: Figure, unit: str, wanted: str, decimals: int) -> str:
    """Return a text that prints a figure in `unit`, with the number in the office's one: 超20亿元 as 超200,000万元.

    `wanted` empty: in `unit`; `decimals` as in `amounts`. What is no amount of money, is masked, runs from one number
    to another or is worded otherwise (数百万元) stays.
    """
    if not is_money(figure) or figure.value is None or figure.value_max is not None or unit not in UNITS:
        return text
    printed = print_number(abs(figure.value), _MONEY, unit, figure.quantum) + unit
    again = _printed(abs(figure.value), wanted or unit, decimals, figure.quantum)
    return text if again is None or printed not in text else text.replace(printed, again + (wanted or unit), 1)


def converted_as_printed(text: str, figure: Figure, wanted: str, decimals: int) -> str:
    """Return a text that prints a figure in the report's own unit, as `converted` does."""
    return converted(text, figure, own_unit(figure), wanted, decimals)


def is_money(figure: Figure) -> bool:
    """Whether a figure is an amount of money."""
    return figure.unit == _MONEY


def without_unit(text: str, unit: str) -> str:
    """Return a cell without the unit that stands above the table; a longer one that ends so (亿元, 百万元) stays."""
    return re.sub(rf"(?<=[\d*]){re.escape(unit)}", "", text) if unit else text


def unit_line(unit: str, *, everywhere: bool) -> str:
    """Return the unit that stands above a table, which says where others stand `everywhere` it does not hold."""
    return unit if everywhere or not unit else f"{unit}（另标单位的除外）"


def _amount(figure: Figure, unit: str, wanted: str, decimals: int) -> str:
    return converted(print_figure(figure, unit), figure, unit, wanted, decimals)


def _printed(value: Decimal, unit: str, decimals: int, quantum: Decimal | None) -> str | None:
    """The number in a unit, without it; None where rounding would leave nothing of it."""
    last = unit_scale(_MONEY, unit).scaleb(-decimals) if decimals >= 0 else quantum
    printed = print_number(value, _MONEY, unit, last)
    return None if value and not printed.strip("0.,") else printed

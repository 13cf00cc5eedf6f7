"""Chinese numerals for headings and small counts (一、二、… 二十一), and how a list of names is said."""

from collections.abc import Sequence

from fiscal_desk.numerals.printing import counting


def chinese_number(number: int) -> str:
    """Return 1 to 99 in Chinese numerals; larger numbers and 0 in digits."""
    return counting(number) if 1 <= number <= 99 else str(number)


def count_of_reports(number: int) -> str:
    """Return 两份报告, 三份报告 … 12份报告."""
    if number == 2:
        return "两份报告"
    return f"{chinese_number(number) if number <= 10 else number}份报告"


def listed(names: Sequence[str], most: int = 5, mark: str = "、") -> str:
    """Return names joined by 、 or another mark; of more than `most` the first ones, with 等 behind them."""
    unique = list(dict.fromkeys(names))
    shown = mark.join(unique[:most])
    return f"{shown}等" if len(unique) > most else shown

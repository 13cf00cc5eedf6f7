"""Says which printed number to look at where one slip of the pen explains what does not meet."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec.structs import replace

from fiscal_desk.comparison.checks.outcome import near, point, sum_of
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Bound, Figure
from fiscal_desk.figures.relating.held.slips import Slip, slip_between, slip_in_sum

_TOTAL = "两数仅一处数字不同，请核对"


def sum_slip(whole: Fact, parts: Sequence[Fact], signs: Sequence[int]) -> str:
    """Return what to look at where one slip explains a sum that does not hold, else an empty text."""
    figures = [whole.figure, *(part.figure for part in parts)]
    if len({figure.unit for figure in figures}) > 1:
        return ""
    # What is far from its total and does not exceed it may lack parts: then only a slip to the digit tells.
    far = sum_of(parts, signs) < point(whole) and not near(point(whole), sum_of(parts, signs))
    found = slip_in_sum(figures[0], figures[1:], signs, exact=far)
    if found and found.member == 0 and not found.unit and Fraction(found.value) * whole.factor == sum_of(parts, signs):
        return _TOTAL  # what it would have to be is what the terms come to
    return slip_note(figures[found.member], found) if found else ""


def pair_slip(a: Fact, b: Fact) -> str:
    """Return what to look at where one slip makes one number of the other, else an empty text.

    Under a name of the catalogue two digits of one precision tell, elsewhere three.
    """
    if a.figure.unit != b.figure.unit:
        return ""
    if Bound.EQ is not a.figure.bound or a.figure.bound is not b.figure.bound:
        return ""
    short = b.figure.canonical is not None and a.figure.quantum == b.figure.quantum
    found = slip_between(a.figure, b.figure, least=2 if short else 3)
    return slip_note(b.figure, found) if found else ""


def slip_note(figure: Figure, slip: Slip) -> str:
    """Return which number to look at, and what it would have to be."""
    if not slip.unit:
        return f"{figure.indicator}{shown(figure)}若为{shown(replace(figure, value=slip.value))}则相符，请核对该数"
    assert figure.value is not None
    unit = _other_unit(figure.text, grown=abs(slip.value) > abs(figure.value))
    said = f"若为{unit}则相符" if unit else "若换一级单位则相符"
    return f"疑为单位之误：{figure.indicator}{shown(figure)}{said}，请核对元、万元、亿元"


def _other_unit(text: str, *, grown: bool) -> str:
    """Return a printed amount in the next larger or smaller unit, its digits as they are; empty where it has none."""
    number = text.removesuffix("元")
    bare = number.removesuffix("万").removesuffix("亿")
    if number == text or (number.endswith("亿") if grown else number == bare):
        return ""
    if grown:
        return bare + ("亿元" if number.endswith("万") else "万元")
    return bare + ("万元" if number.endswith("亿") else "元")

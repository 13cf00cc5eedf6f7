"""Says which printed number to look at where one slip of the pen explains what does not meet."""

from collections.abc import Sequence

from msgspec.structs import replace

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.relating.slips import Slip, slip_between, slip_in_sum

_UNITS = ("元", "万元", "亿元")


def sum_slip(whole: Fact, parts: Sequence[Fact], signs: Sequence[int]) -> str:
    """Return what to look at where one slip explains a sum that does not hold, else an empty text."""
    figures = [whole.figure, *(part.figure for part in parts)]
    if len({figure.unit for figure in figures}) > 1:
        return ""
    found = slip_in_sum(figures[0], figures[1:], signs)
    return _note(figures[found.member], found) if found else ""


def pair_slip(a: Fact, b: Fact) -> str:
    """Return what to look at where one slip makes one number of the other, else an empty text."""
    if a.figure.unit != b.figure.unit:
        return ""
    found = slip_between(a.figure, b.figure)
    return _note(b.figure, found) if found else ""


def _note(figure: Figure, slip: Slip) -> str:
    if not slip.unit:
        return f"{figure.indicator}{shown(figure)}若为{shown(replace(figure, value=slip.value))}则相符，请核对该数"
    assert figure.value is not None
    unit = _other_unit(figure.text, grown=abs(slip.value) > abs(figure.value))
    said = f"若为{unit}则相符" if unit else "若换一级单位则相符"
    return f"疑为单位之误：{figure.indicator}{shown(figure)}{said}，请核对元、万元、亿元"


def _other_unit(text: str, *, grown: bool) -> str:
    """Return a printed amount in the next larger or smaller unit, its digits as they are; empty where it has none."""
    for place in (2, 1, 0):
        if text.endswith(_UNITS[place]):
            other = place + (1 if grown else -1)
            return text.removesuffix(_UNITS[place]) + _UNITS[other] if 0 <= other < len(_UNITS) else ""
    return ""


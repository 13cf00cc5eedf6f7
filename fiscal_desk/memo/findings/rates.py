"""Whether a printed rate of completion is that of two printed sums."""

from decimal import Decimal

from fiscal_desk.figures.model import Figure

_PERCENT = 100


def is_rate_of(rate: Figure, part: Figure, whole: Figure) -> bool:
    """Whether a percentage is what a part comes to of a whole, as finely as all three are printed."""
    if rate.value is None or part.value is None or whole.value is None or part.unit != whole.unit:
        return False
    low, high = whole.value - _half(whole), whole.value + _half(whole)
    if low <= 0:
        return False
    off = rate.quantum or Decimal(0)  # the last digit may be cut off instead of rounded
    least, most = (part.value - _half(part)) / high * _PERCENT, (part.value + _half(part)) / low * _PERCENT
    return least - off <= rate.value <= most + off


def _half(figure: Figure) -> Decimal:
    return (figure.quantum or Decimal(0)) / 2

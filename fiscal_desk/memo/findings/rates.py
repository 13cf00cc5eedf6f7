"""Whether a printed rate of completion is that of two printed sums, and what it hides of a shortfall."""

from decimal import ROUND_HALF_UP, Decimal

from fiscal_desk.figures.model import Figure

_PERCENT = 100
#: So finely a rate is told: as few digits as show that it is no 100 %.
_FINER = tuple(Decimal(1).scaleb(-digits) for digits in range(1, 7))


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


def finer_rate(rate: Figure | None, part: Figure, whole: Figure) -> str:
    """Return 99.98% where less came in than a budget has, and the printed rate is 100% for all that; else empty."""
    if part.value is None or not whole.value or part.unit != whole.unit or part.value >= whole.value:
        return ""
    exact = part.value / whole.value * _PERCENT
    printed = rate.value if rate is not None and rate.value is not None else exact.quantize(Decimal(1), ROUND_HALF_UP)
    if printed < _PERCENT:
        return ""
    digits = next((each for each in _FINER if exact.quantize(each, ROUND_HALF_UP) < _PERCENT), _FINER[-1])
    return f"{exact.quantize(digits, ROUND_HALF_UP)}%"


def _half(figure: Figure) -> Decimal:
    return (figure.quantum or Decimal(0)) / 2

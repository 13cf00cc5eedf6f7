"""What printed numbers allow: whether parts can make up a total, and a ratio its share."""

from collections.abc import Sequence
from decimal import Decimal

from fiscal_desk.figures.model import Figure


def sum_holds(total: Figure, parts: Sequence[Figure], signs: Sequence[int] | None = None) -> bool | None:
    """Return whether the parts can add up to the total as far as each was printed; None where one is masked."""
    gap, slack = total.value, total.quantum or Decimal(0)
    if gap is None:
        return None
    for part, sign in zip(parts, signs or (1,) * len(parts), strict=True):
        if part.value is None:
            return None
        gap -= sign * part.value
        slack += part.quantum or Decimal(0)
    return abs(gap) * 2 <= slack


def share_holds(part: Figure, whole: Figure, share: Figure) -> bool | None:
    """Return whether `share` (in %) can be `part` / `whole` as far as each was printed; None where one is masked."""
    if part.value is None or share.value is None or not whole.value:
        return None
    low = (part.value - _half(part)) / (whole.value + _half(whole)) * 100
    high = (part.value + _half(part)) / max(whole.value - _half(whole), _half(whole)) * 100
    return bool(low <= share.value + _half(share) and high >= share.value - _half(share))


def _half(figure: Figure) -> Decimal:
    return (figure.quantum or Decimal(0)) / 2

"""One scale for an axis: what each figure is worth in the axis's unit, 万户次 and 万家次 alike."""

from collections import Counter
from collections.abc import Iterable
from decimal import Decimal

import msgspec

from fiscal_desk.comparison.facts.dimensions import dimension_of
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import display_unit, unit_scale


class Scale(msgspec.Struct, frozen=True):
    """The unit of an axis (万户次) and the base unit in it (户次)."""

    unit: str
    base: str

    def is_own(self, figure: Figure) -> bool:
        """Whether the axis's unit is the figure's, but for a multiplier."""
        return figure.unit == self.base

    def of(self, value: Decimal, figure: Figure) -> Decimal:
        """Return a value of a figure in the axis's unit; a unit of its dimension (户次, 家次) is converted."""
        shown = value / unit_scale(self.base, self.unit)
        if self.is_own(figure):
            return shown
        own, base = (dimension_of(unit, figure.measure)[1] for unit in (figure.unit, self.base))
        return shown * (own / base).numerator / (own / base).denominator


def scale_of(figures: Iterable[Figure]) -> Scale:
    """Return the scale on which figures of one dimension are drawn: in the unit that most of them have."""
    members = list(figures)
    counted = Counter(figure.unit for figure in members).most_common(1)
    return Scale(display_unit(members), counted[0][0] if counted else "")

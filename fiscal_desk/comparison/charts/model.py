"""A chart as plain values: which figure each mark is, what it is called, in which unit. Nothing here draws."""

from decimal import Decimal
from enum import StrEnum

import msgspec

from fiscal_desk.comparison.model import Member


class ChartKind(StrEnum):
    """What is laid beside each other."""

    REPORTS = "reports"  # bars: an indicator over reports, or several indicators
    YEARS = "years"  # lines: an indicator of one place over its periods
    SHARES = "shares"  # bars: the parts of a whole


class Stage(StrEnum):
    """What a mark stands for; drawn apart without colour."""

    RESULT = "result"  # filled
    TARGET = "target"  # hatched
    STRETCH = "stretch"  # hatched the other way: 力争
    COMPUTED = "computed"  # outlined: no report states it


class Opening(StrEnum):
    """To which side a printed bound leaves the value open."""

    NONE = ""
    UP = "up"  # 超, 以上: what is drawn is the least
    DOWN = "down"  # 低于, 以内: what is drawn is the most


class Mark(msgspec.Struct, frozen=True):
    """One bar or point.

    `text` is what is written at it, without the chart's unit (超20, 4%以上, *). `value` is in the chart's unit, None
    where the report masks it; `value_max` is the other end of a range. `member` is the figure, None for what was
    computed here.
    """

    text: str
    value: Decimal | None
    member: Member | None
    stage: Stage = Stage.RESULT
    opening: Opening = Opening.NONE
    value_max: Decimal | None = None


class Series(msgspec.Struct, frozen=True):
    """Marks of one colour; `slots` run parallel to the chart's places, several marks where a report says several."""

    name: str
    slots: tuple[tuple[Mark, ...], ...]

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, place by place."""
        return tuple(mark for slot in self.slots for mark in slot)


class Chart(msgspec.Struct, frozen=True):
    """All that is drawn; `axis` names the values with their unit, `notes` are whole sentences for below the chart.

    `from_zero` is False where the axis begins near the values, because they lie close together: a note says so.
    """

    kind: ChartKind
    title: str
    unit: str
    axis: str
    places: tuple[str, ...]
    series: tuple[Series, ...]
    notes: tuple[str, ...] = ()
    from_zero: bool = True

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, series by series."""
        return tuple(mark for series in self.series for mark in series.marks)


class ChartRequest(msgspec.Struct, frozen=True):
    """What the user wants drawn: rows of the comparison by their ids, first one first.

    `report` is the report looked at, for the parts of a whole; None takes the first one that tells them.
    """

    kind: ChartKind
    rows: tuple[str, ...]
    report: int | None = None

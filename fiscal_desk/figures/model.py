"""A figure (数据), what it is related to, and the tasks of a work plan."""

from decimal import Decimal
from enum import StrEnum
from typing import Final

import msgspec

#: A figure read with less confidence than this is shown as doubtful.
DOUBTFUL_BELOW = 0.9


class Bound(StrEnum):
    """How the printed number limits the value."""

    EQ = "eq"
    ABOUT = "about"
    GT = "gt"
    GE = "ge"
    LT = "lt"
    LE = "le"


class Measure(StrEnum):
    """What kind of statement the number makes about its indicator."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    COMPLETION = "completion"
    RATE = "rate"
    MULTIPLE = "multiple"
    DIFFERENCE = "difference"


class Stance(StrEnum):
    """Whether the number is reported as done, promised, or only qualifies a name."""

    ACTUAL = "actual"
    PLAN = "plan"
    RULE = "rule"


# Members that reading asks for at every figure: Python 3.11 takes long to find one in its class.
LEVEL: Final = Measure.LEVEL
CHANGE: Final = Measure.CHANGE
SHARE: Final = Measure.SHARE
RATE: Final = Measure.RATE
COMPLETION: Final = Measure.COMPLETION
DIFFERENCE: Final = Measure.DIFFERENCE
MULTIPLE: Final = Measure.MULTIPLE
ACTUAL: Final = Stance.ACTUAL
PLAN: Final = Stance.PLAN
RULE: Final = Stance.RULE
EXACTLY: Final = Bound.EQ


class Figure(msgspec.Struct, frozen=True, omit_defaults=False, gc=False):
    """One quantity that a report states.

    `start`, `end`: `str` offsets into the report's text, which there reads `text`. `value`, `value_max`: in the base
    unit with 万/亿/千 multiplied out, `value` None where masked with `*`, `value_max` only for ranges. `quantum`: one
    unit of the last printed digit, in the base unit (244.9亿元 → 10000000), None where masked. `preliminary`: a
    finished period's result that was still 预计 or 初步核算 when it was given. `period`: 2023,
    2023H1, 2025Q3, 2025-06, 2025-01/2025-09, 2023/2027. `canonical`: id in the catalogue. `confidence`: 0 to 1.
    `reasons`: how each field was read, by field name, in Chinese words for the user. `block`: index into
    Report.blocks. `doubts`: of a doubtful figure, the probability that each field is right, by field name.
    """

    id: str
    start: int
    end: int
    text: str
    value: Decimal | None
    unit: str
    indicator: str
    value_max: Decimal | None = None
    quantum: Decimal | None = None
    bound: Bound = Bound.EQ
    strive: bool = False
    measure: Measure = Measure.LEVEL
    stance: Stance = Stance.ACTUAL
    preliminary: bool = False
    base: str | None = None
    period: str | None = None
    scope: str | None = None
    canonical: str | None = None
    confidence: float = 1.0
    reasons: dict[str, str] = {}
    block: int = 0
    doubts: dict[str, float] = {}

    @property
    def masked(self) -> bool:
        """Whether the report hides the amount behind `*`."""
        return self.value is None


class Sum(msgspec.Struct, frozen=True, tag="sum", tag_field="type"):
    """`total` = Σ sign·part; members are named by their figures' start. `holds` is None where one is masked.

    `partial` says that the parts do not give the total, and that the text does not say that they are all, or only them.
    """

    total: int
    parts: tuple[int, ...]
    signs: tuple[int, ...] | None = None
    holds: bool | None = None
    partial: bool = False


class Share(msgspec.Struct, frozen=True, tag="share", tag_field="type"):
    """`share` = `part` / `whole`; a completion is the share of its budget. None where the text states no member."""

    part: int | None
    whole: int | None
    share: int | None
    holds: bool | None = None


class LevelChange(msgspec.Struct, frozen=True, tag="level_change", tag_field="type"):
    """`change` is the growth (or difference) of `level`."""

    level: int
    change: int
    holds: bool | None = None


class Same(msgspec.Struct, frozen=True, tag="same", tag_field="type"):
    """One fact stated twice in a report."""

    a: int
    b: int
    holds: bool | None = None


class ActualPlan(msgspec.Struct, frozen=True, tag="actual_plan", tag_field="type"):
    """A result and the coming period's target of the same indicator."""

    actual: int
    plan: int
    holds: bool | None = None


Relation = Sum | Share | LevelChange | Same | ActualPlan


class Task(msgspec.Struct, frozen=True):
    """One item of a work plan; `start`, `end` as for figures; `figures` are starts of the figures inside it."""

    title: str
    start: int
    end: int
    lead: tuple[str, ...]
    support: tuple[str, ...]
    deadline: str | None
    figures: tuple[int, ...] = ()


class Reading(msgspec.Struct, frozen=True):
    """All that was read from one report: figures in text order, relations among them, tasks."""

    figures: tuple[Figure, ...]
    relations: tuple[Relation, ...] = ()
    tasks: tuple[Task, ...] = ()

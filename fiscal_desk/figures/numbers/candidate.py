"""A span of text that prints a number with a unit; whether it is a figure is decided later."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum, auto


class Form(Enum):
    """How the number is written."""

    ARABIC = auto()
    RANGE = auto()
    MASKED = auto()
    CHINESE = auto()
    BARE = auto()  # 亿元以上: a unit that stands for one of itself


@dataclass(slots=True)
class Candidate:
    """What the scanner saw; value and quantum in the base unit, `more` for an infix 余/多."""

    start: int
    end: int
    form: Form
    value: Decimal | None
    quantum: Decimal | None
    unit: str
    dimension: str
    value_max: Decimal | None = None
    more: bool = False

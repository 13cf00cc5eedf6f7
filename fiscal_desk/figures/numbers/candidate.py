"""A span of text that prints a number with a unit; whether it is a figure is decided later."""

from decimal import Decimal
from enum import Enum, auto
from typing import Final

import msgspec


class Form(Enum):
    """How the number is written."""

    ARABIC = auto()
    RANGE = auto()
    MASKED = auto()
    CHINESE = auto()
    BARE = auto()  # 亿元以上: a unit that stands for one of itself
    VAGUE = auto()  # 数百万元, 三四十万元: no one value is said


# Asked for at every number: Python 3.11 takes long to find a member in its class.
ARABIC: Final = Form.ARABIC
CHINESE: Final = Form.CHINESE
MASKED: Final = Form.MASKED
BARE: Final = Form.BARE


class Candidate(msgspec.Struct, gc=False):
    """What the scanner saw; value and quantum in the base unit, `more` for an infix 余/多.

    `bound` names the bound that the number itself says (上千家: ge); `note` says in the user's words what is odd about
    it, and makes the figure doubtful.
    """

    start: int
    end: int
    form: Form
    value: Decimal | None
    quantum: Decimal | None
    unit: str
    dimension: str
    value_max: Decimal | None = None
    more: bool = False
    bound: str = ""
    note: str = ""

"""The times that the words before a number name: at their head, within them, and late, behind what is told of."""

from functools import lru_cache
from re import Match

import msgspec

from fiscal_desk.figures.frames.times import compares, last_time, of_budget
from fiscal_desk.figures.frames.years.parts import said_late
from fiscal_desk.figures.mentions.surroundings import peel
from fiscal_desk.figures.numbers import periods


class TimesBefore(msgspec.Struct, frozen=True, gc=False):
    """What the words before a number name as times.

    `own`: the time at their head. `here`: that it is the number's own, and nothing compared with. `inner`: that time,
    or else the last one within the words. `late`: a part of a year behind what is told of, where none is `here`.
    """

    own: Match[str] | None
    here: bool
    inner: Match[str] | None
    late: Match[str] | None


@lru_cache(maxsize=4096)
def times_before(pre: str, stand_in: str) -> TimesBefore:
    """Return the times that the words before a number name; `stand_in` stands for the number itself."""
    own = peel(pre).time if periods.may_name_time(pre) else None
    counted = pre + stand_in
    here = own is not None and not compares(counted, own.start(), own.end()) and not of_budget(own, pre, own.end())
    return TimesBefore(own, here, own if here else last_time(counted), None if here else said_late(pre))

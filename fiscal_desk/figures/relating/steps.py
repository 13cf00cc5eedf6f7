"""A level told with the one before it, the difference and the growth: 甲，比上年乙增加丙，增长丁."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.figures.numbers.normalising import level as half_width
from fiscal_desk.figures.numbers.words import lexicon
from fiscal_desk.figures.relating.lines import finds

#: So many figures back the level may stand that came from the one before it (its completion between them).
_FARTHEST = 3


class Step(NamedTuple):
    """`now` came from `before`; `difference` and `growth` are None where not told. `sign` is −1 where it fell."""

    now: Figure
    before: Figure
    difference: Figure | None
    growth: Figure | None
    sign: int


class _Words(NamedTuple):
    before: re.Pattern[str]
    rises: re.Pattern[str]
    falls: re.Pattern[str]
    grows: re.Pattern[str]
    shrinks: re.Pattern[str]


@cache
def _words() -> _Words:
    words = lexicon("partitions")["steps"]
    return _Words(*(finds(words[name]) for name in _Words._fields))


def steps(text: str, figures: Sequence[Figure]) -> Iterator[Step]:
    """Yield the steps that the sentences of a report tell. Takes time linear in the number of figures."""
    words = _words()
    for place in range(1, len(figures) - 1):
        before, third = figures[place : place + 2]
        now = next((each for each in figures[max(0, place - _FARTHEST) : place][::-1] if _is_level(each)), None)
        if now is None or not _is_level(before) or now.unit != before.unit or now.block != third.block:
            continue
        if "。" in _between(text, now, before) or not words.before.search(_between(text, figures[place - 1], before)):
            continue
        said = _between(text, before, third)
        difference, sign = None, 1
        if third.unit == now.unit and (words.rises.search(said) or words.falls.search(said)):
            difference, sign = third, -1 if words.falls.search(said) else 1
        following = figures[place + 2] if difference is not None and place + 2 < len(figures) else third
        last = before if difference is None else difference
        said = _between(text, last, following)
        growth: Figure | None = following
        if following is last or following.unit != "%" or not (words.grows.search(said) or words.shrinks.search(said)):
            growth = None
        if difference is not None or growth is not None:
            yield Step(now, before, difference, growth, sign)


def _is_level(figure: Figure) -> bool:
    return figure.measure is Measure.LEVEL and figure.stance is not Stance.RULE


def _between(text: str, first: Figure, second: Figure) -> str:
    """Return what stands between two figures, without blanks."""
    return half_width(text[first.end : second.start]).replace(" ", "").replace("\n", "。")

"""Where the lines of a justified paragraph end so that no amount is parted and none is stretched for everybody to see.

A line that would part an amount, or be stretched far, is broken anew with the lines before it: characters stand a hair
closer, so that the amount still fits, or each line ends a little earlier, so that none has to make all of the room.
"""

import math
from collections.abc import Sequence
from itertools import chain, pairwise, repeat
from typing import NamedTuple

import msgspec

from fiscal_desk.memo.printing.lines.characters import Character
from fiscal_desk.memo.printing.lines.line_ends import hangs, line_length, may_end, may_hang, others_join, stretches

_TWIPS = 20
#: What can stand on one line, in characters.
_LINE = 120
#: So many lines before a bad one may be broken anew.
_BACK = 3
#: So many places before a line's own end are tried.
_EARLIER = 14
#: No character is seen to stand closer to the next one than this many twips less than usual, or set so.
_CLOSEST = 16
_CLOSEST_SET = 22
#: Points that are left free where characters stand closer: in another face the amount may be a little wider. Nobody
#: sees them, the line is stretched to the edge.
_SPARE = 8.0
#: Points between two characters from which on a stretched line is seen as one.
_SEEN = 0.9
#: What it costs to part an amount, where all else is counted in square points.
_PARTED = 1000.0
#: An end that not all word processors take is avoided where that costs little.
_UNSURE = 3.0
#: Letters that stand too close are seen sooner than those that stand apart.
_CLOSE = 2.0
#: A line is left as it is where another one is hardly better.
_CHANGED = 0.05


class Broken(NamedTuple):
    """A line of a paragraph: its characters, and by how many twips they stand further apart; what it costs."""

    start: int
    end: int
    twips: int
    cost: float
    is_last: bool


class Spelled(msgspec.Struct, frozen=True):
    """A paragraph to be broken: `loose` says which characters may be moved, `amounts` where what stays whole begins
    and ends; `room` is that of a line in points, `first` the indent of the first one."""

    characters: Sequence[Character]
    loose: Sequence[bool]
    amounts: Sequence[tuple[int, int]]
    room: float
    first: float
    hanging: bool

    def moved(self, start: int, end: int) -> list[bool]:
        """Which characters of a line are moved: a sign behind what stays is none, it could not hang then."""
        loose = list(self.loose[start:end])
        return [*loose[:-1], loose[-1] and (end - start == 1 or loose[-2])]


def even_lines(spelled: Spelled) -> list[Broken]:
    """Return the lines of a paragraph."""
    lines: list[Broken] = []
    start = 0
    while start < len(spelled.characters):
        line = _usual(spelled, start)
        lines.append(line)
        if line.cost > _SEEN**2:
            window = lines[-1 - _BACK :]
            better = _cheapest(spelled, window[0].start, len(window), {})
            if _cost(better) + _CHANGED * len(window) < _cost(window):
                lines[-len(window) :] = better
        start = _behind(spelled, lines[-1].end)
    return lines


def _cost(lines: Sequence[Broken]) -> float:
    return sum(line.cost for line in lines)


def _cheapest(spelled: Spelled, start: int, count: int, known: dict[tuple[int, int], list[Broken]]) -> list[Broken]:
    """Return the lines that cost least together: `count` of them, or up to the paragraph's end."""
    if count == 0 or start >= len(spelled.characters):
        return []
    if (start, count) not in known:
        ways = (
            [line, *_cheapest(spelled, _behind(spelled, line.end), count - 1, known)] for line in _ways(spelled, start)
        )
        known[start, count] = min(ways, key=_cost)
    return known[start, count]


def _ways(spelled: Spelled, start: int) -> list[Broken]:
    """Return the line that begins at `start` as it comes, and all others that it can be made."""
    usual = _usual(spelled, start)
    if usual.is_last:
        return [usual]
    rest = spelled.characters[start : start + _LINE]
    count = usual.end - start
    ends = [end for end in range(1, min(count + _EARLIER, len(rest))) if may_end(rest, end)]
    ways = [usual]
    for end, following in pairwise([*ends, len(rest)]):
        if end != count and end >= count - _EARLIER and (twips := _spacing(spelled, start, end, following)):
            ways.append(_line(spelled, start, start + end, twips))
    return ways


def _usual(spelled: Spelled, start: int) -> Broken:
    rest = spelled.characters[start : start + _LINE]
    return _line(spelled, start, start + line_length(rest, _room(spelled, start), hanging=spelled.hanging), 0)


def _spacing(spelled: Spelled, start: int, end: int, following: int) -> int | None:
    """Return by how many twips characters stand apart in a line that so ends before `end`; None where none does.

    Of all widths that have it end there one of the smaller, but not the smallest: others reckon the blank behind a
    run's last character, too.
    """
    line, loose = spelled.characters[start : start + _LINE], spelled.moved(start, start + end)
    gaps = sum(here and there and each.joined for (here, there), each in zip(pairwise(loose), line, strict=False))
    if not gaps:
        return None
    room = _room(spelled, start)
    most, least = (_TWIPS * (room - _filled(line[:place], room)) / gaps for place in (end, following))
    if most < -_CLOSEST:
        return None
    spare = _TWIPS * _SPARE / gaps
    wanted = [most - spare, most - spare * 2 / 3] if most < 0 else [least + (most - least) / part for part in (4, 2, 1)]
    for twips in (floored for each in wanted if (floored := math.floor(each)) and floored >= -_CLOSEST_SET):
        wide = [*map(_moved, line[:end], loose, [*loose[1:], False], repeat(twips)), *line[end:]]
        if line_length(wide, room, hanging=spelled.hanging) == end:
            return twips
    return None


def _moved(character: Character, loose: bool, following: bool, twips: int) -> Character:
    if not character.joined or not (loose or following):
        return character
    if loose != following:  # a run ends here
        return msgspec.structs.replace(character, step=character.width, joined=False)
    return msgspec.structs.replace(character, step=character.step + twips / _TWIPS)


def _line(spelled: Spelled, start: int, end: int, twips: int) -> Broken:
    shown = spelled.characters[start:end]
    is_last = end == len(spelled.characters) or shown[-1].text == "\n"
    cost = 0.0
    if any(first < end < last for first, last in spelled.amounts):
        cost += _PARTED
    if not is_last:
        cost += _UNSURE if others_join(spelled.characters, end) else 0.0
        room = _room(spelled, start)
        gaps = sum(stretches(*pair) for pair in pairwise(shown))
        stretch = (room - _filled(shown, room)) / max(gaps, 1)
        cost += stretch**2 if stretch > 0 else (_CLOSE * stretch) ** 2
    return Broken(start, end, twips, cost + (_CHANGED if twips else 0.0), is_last)


def _filled(line: Sequence[Character], room: float) -> float:
    """How wide a line is without the blanks at its end, and what may hang there."""
    end = len(line)
    while end > 1 and line[end - 1].text in " \n":
        end -= 1
    if may_hang(line, end - 1) and hangs(line[:end], room):
        end -= 1
    return sum(each.step for each in line[: end - 1]) + line[end - 1].width


def _room(spelled: Spelled, start: int) -> float:
    return spelled.room - (0.0 if start else spelled.first)


def _behind(spelled: Spelled, end: int) -> int:
    """Where the next line begins: blanks at a line's end are no part of it."""
    if spelled.characters[end - 1].text == "\n":
        return end
    blanks = chain((each.text == " " for each in spelled.characters[end:]), [False])
    return end + next(place for place, blank in enumerate(blanks) if not blank)

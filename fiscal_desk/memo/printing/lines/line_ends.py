"""Where a line may end: between Chinese characters, not before 。 or behind （, not inside numbers and Latin words."""

import math
from collections.abc import Sequence

from fiscal_desk.memo.printing.lines.characters import Character
from fiscal_desk.memo.printing.rules import printing_rules

#: Widths are counted in whole twips, as word processors do; pieces of one type and script are rounded up.
_TWIPS = 20
#: What floating point numbers may add to a width.
_NOISE = 1e-6
#: Behind these a Latin word may be broken before a letter.
_HYPHENS = "-/–"


def line_length(characters: Sequence[Character], room: float, *, hanging: bool) -> int:
    """Return how many of the characters stand on a line of `room` points; at least one.

    The first line end is a `\\n`, which is part of the line. Where `hanging`, a sign that
    may hang stands outside the room.
    """
    place, filled = 0, 0.0
    while place < len(characters):
        here = characters[place]
        if here.text == "\n":
            return place + 1
        if filled + here.width > room + _NOISE and here.text != " ":
            return _legal(characters, place, hanging=hanging)
        filled += here.step
        if not here.joined:
            filled = math.ceil(filled * _TWIPS - _NOISE) / _TWIPS
        place += 1
    return place


def hangs(characters: Sequence[Character], room: float) -> bool:
    """Whether a line's last character stands outside the room."""
    filled = sum(each.step for each in characters[:-1]) + characters[-1].width
    return characters[-1].text in printing_rules().line_ends.hanging and filled > room + _NOISE


def _legal(characters: Sequence[Character], place: int, *, hanging: bool) -> int:
    """Return the last place not behind `place`, the first character without room, where the line may end."""
    rules = printing_rules().line_ends
    end = place
    if hanging and characters[place].text in rules.hanging and place and characters[place - 1].joined:
        end += 1
        if end == len(characters) or characters[end].text == "\n":
            return end + (end < len(characters))
    for lists_parted in (False, True):
        found = end
        while found > 0 and not _may_end(characters, found, lists_parted=lists_parted):
            found -= 1
        if found:
            return found
    return max(place, 1)


def _may_end(characters: Sequence[Character], end: int, *, lists_parted: bool) -> bool:
    rules = printing_rules().line_ends
    if end == len(characters):
        return True
    last, following = characters[end - 1], characters[end]
    if following.text in rules.not_first or last.text in rules.not_last:
        return False
    if last.east or following.east:
        return lists_parted or not _enumerates(characters, end)
    return last.text == " " or (last.text in _HYPHENS and following.text.isalpha())


def _enumerates(characters: Sequence[Character], end: int) -> bool:
    """Whether a digit follows 、 behind a digit, as in 第4、8条: such a list is not parted there."""
    if end < 2 or not characters[end].text.isdigit() or not characters[end - 2].text.isdigit():
        return False
    return characters[end - 1].text in printing_rules().line_ends.listing

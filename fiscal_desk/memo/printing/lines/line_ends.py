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


def stretches(here: Character, following: Character) -> bool:
    """Whether a justified line makes room between two characters."""
    return here.east or following.east or here.text == " "


def others_join(characters: Sequence[Character], end: int) -> bool:
    """Whether some word processors end no line there: 增长2.6%）、3.1 counts as a list of numbers with them."""
    if end == len(characters) or not characters[end].text.isdigit():
        return False
    return characters[end - 1].text in printing_rules().line_ends.linking and _ends_number(characters, end)


def may_hang(characters: Sequence[Character], place: int) -> bool:
    """Whether a sign may stand outside the room: not where word processors count it to a number, as in 增长6%），."""
    if not place or characters[place].text not in printing_rules().line_ends.hanging:
        return False
    return characters[place - 1].joined and not _ends_number(characters, place)


def _ends_number(characters: Sequence[Character], end: int) -> bool:
    """Whether a number ends before a place, with its closing signs."""
    while end and characters[end - 1].text in printing_rules().line_ends.linking:
        end -= 1
    return end > 0 and characters[end - 1].text.isdigit()


def _legal(characters: Sequence[Character], place: int, *, hanging: bool) -> int:
    """Return the last place not behind `place`, the first character without room, where the line may end."""
    end = place
    if hanging and may_hang(characters, place):
        end += 1
        if end == len(characters) or characters[end].text == "\n":
            return end + (end < len(characters))
    for lists_parted in (False, True):
        found = end
        while found > 0 and not may_end(characters, found, lists_parted=lists_parted):
            found -= 1
        if found:
            return found
    return max(place, 1)


def may_end(characters: Sequence[Character], end: int, *, lists_parted: bool = False) -> bool:
    """Whether a line may end before a character; in the middle of a list of numbers only where nothing else helps."""
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

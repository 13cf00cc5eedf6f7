"""Sets a paragraph in lines: what stands where, in points from the line's left end and its top."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

import msgspec

from fiscal_desk.memo.model import Align, Run
from fiscal_desk.memo.printing.lines.characters import Character, Width, characters
from fiscal_desk.memo.printing.lines.line_ends import hangs, line_length, stretches
from fiscal_desk.memo.printing.lines.looks import Looks, Shape, Type

#: Where letters stand in a line of fixed pitch, from its top.
BASELINE = 0.8


class Piece(msgspec.Struct, frozen=True):
    """Characters of one type and script that are drawn in one go; `tracking` is the blank behind each."""

    text: str
    x: float
    width: float
    type: Type
    east: bool
    tracking: float
    sentence: str = ""
    target: str = ""


class Line(msgspec.Struct, frozen=True):
    """A line of a paragraph: `width` is what it fills from its left end, `pitch` its height."""

    pieces: tuple[Piece, ...]
    pitch: float
    width: float


def set_lines(runs: Iterable[Run], shape: Shape, room: float, looks: Looks, width: Width) -> list[Line]:
    """Return the lines of a paragraph in a column `room` points wide; an empty paragraph has one line."""
    spelled = characters(runs, shape.type, looks, width)
    lines: list[Line] = []
    start = 0
    while start < len(spelled):
        indent = shape.left + (shape.first if not lines else 0.0)
        count = line_length(spelled[start:], room - indent, hanging=shape.justified)
        end = start + count
        ends_itself = end == len(spelled) or spelled[end - 1].text == "\n"
        shown = _trimmed(spelled[start:end])
        lines.append(_line(shown, indent, room, shape, stretched=shape.justified and not ends_itself))
        start = end
        while not ends_itself and start < len(spelled) and spelled[start].text == " ":
            start += 1
    return lines or [Line((), shape.pitch, 0.0)]


def _trimmed(line: Sequence[Character]) -> Sequence[Character]:
    end = len(line)
    while end and line[end - 1].text in " \n":
        end -= 1
    return line[:end]


def _line(shown: Sequence[Character], indent: float, room: float, shape: Shape, *, stretched: bool) -> Line:
    if not shown:
        return Line((), shape.pitch, 0.0)
    free = room - indent
    inside = shown[:-1] if len(shown) > 1 and hangs(shown, free) else shown
    filled = _filled(inside)
    gaps = sum(stretches(*pair) for pair in pairwise(inside))
    stretch = max(0.0, free - filled) / gaps if stretched and gaps else 0.0
    start = indent
    if shape.align is Align.RIGHT:
        start += max(0.0, free - filled)
    elif shape.align is Align.CENTRE:
        start += max(0.0, (free - filled) / 2)
    return Line(_pieces(shown, start, stretch), shape.pitch, start + filled + stretch * gaps)


def _filled(line: Sequence[Character]) -> float:
    return sum(each.step for each in line[:-1]) + line[-1].width


def _pieces(line: Sequence[Character], start: float, stretch: float) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    begun = 0
    x = left = start
    for place, here in enumerate(line):
        last = place + 1 == len(line)
        extra = stretch if not last and stretches(here, line[place + 1]) else 0.0
        if last or not here.joined or _parts(here, line[place + 1]) or (here.text == " " and extra):
            text = "".join(each.text for each in line[begun : place + 1])
            tracking = here.type.spacing + (stretch if here.east else 0.0)
            own = here.type
            pieces.append(
                Piece(text, left, x + here.width - left, own, here.east, tracking, here.sentence, here.target)
            )
            begun, left = place + 1, x + here.step + extra
        x += here.step + extra
    return tuple(pieces)


def _parts(here: Character, following: Character) -> bool:
    return (here.sentence, here.target) != (following.sentence, following.target)

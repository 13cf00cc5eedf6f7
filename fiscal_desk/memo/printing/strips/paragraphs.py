"""Paragraphs, headings and pictures as strips."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Literal

import msgspec

from fiscal_desk.memo.model import Face, Picture, Run
from fiscal_desk.memo.printing.lines.characters import Width
from fiscal_desk.memo.printing.lines.lines import BASELINE, Line, Piece, set_lines
from fiscal_desk.memo.printing.lines.looks import Looks, Shape
from fiscal_desk.memo.printing.strips.ink import Anchor, Area, Image, Ink, Link, Rule, Strip, Text
from fiscal_desk.memo.typesetting.pictures import picture_size

#: What a picture in a line stands above its neighbours, after Word: 6 points above, 3 below.
_ABOVE, _BELOW = 6.0, 3.0
#: How far below the letters the line under a figure is, in parts of the size.
_UNDER = 0.12
_EMU = 12_700


class Setter(msgspec.Struct, frozen=True):
    """What setting needs: the looks of the memo's preset, and how wide characters are."""

    looks: Looks
    width: Width

    def paragraph(self, runs: Iterable[Run], shape: Shape, room: float, anchor: Anchor | None = None) -> list[Strip]:
        """Return a paragraph in a column `room` points wide, a strip for every line."""
        lines = set_lines(runs, shape, room, self.looks, self.width)
        strips = []
        for place, line in enumerate(lines):
            last = place + 1 == len(lines)
            inks = line_inks(line)
            if place == 0 and anchor is not None:
                inks = (*inks, anchor)
            strips.append(
                Strip(
                    height=line.pitch,
                    inks=inks,
                    before=0.0 if place else shape.before,
                    after=shape.after if last else 0.0,
                    keep_next=shape.keep_next if last else shape.keep_next or shape.keep_lines,
                )
            )
        return strips

    def words(self, text: str, shape: Shape, room: float, anchor: Anchor | None = None) -> list[Strip]:
        """Return a paragraph of plain words."""
        return self.paragraph([Run(text, Face.PLAIN)], shape, room, anchor)

    def picture(self, picture: Picture, room: float) -> list[Strip]:
        """Return a picture with its caption, which stays on its page."""
        wide, high = (side / _EMU for side in picture_size(picture, round(room * 20)))
        image = Image(picture.png, (room - wide) / 2, 0.0, wide, high, picture.description)
        strip = Strip(high, (image,), before=_ABOVE, after=_BELOW, keep_next=bool(picture.caption))
        if not picture.caption:
            return [strip]
        return [strip, *self.words(picture.caption, self.looks.picture_caption(), room)]


def line_inks(line: Line, x: float = 0.0, y: float = 0.0) -> tuple[Ink, ...]:
    """Return what a line puts on the page where its left end is `x` and its top `y`."""
    inks: list[Ink] = []
    base = y + line.pitch * BASELINE
    for piece in line.pieces:
        inks.append(Text(piece, x + piece.x, base))
        if piece.type.underlined:
            under = base + piece.type.size * _UNDER
            inks.append(Rule(x + piece.x, under, x + piece.x + piece.width, under))
    inks.extend(_areas(line, x, y))
    inks.extend(_links(line, x, y))
    return tuple(inks)


def _areas(line: Line, x: float, y: float) -> list[Area]:
    return [Area(name, left, y, wide, line.pitch) for name, left, wide in _stretches(line.pieces, "sentence", x)]


def _links(line: Line, x: float, y: float) -> list[Link]:
    return [Link(name, left, y, wide, line.pitch) for name, left, wide in _stretches(line.pieces, "target", x)]


def _stretches(
    pieces: Sequence[Piece], what: Literal["sentence", "target"], x: float
) -> list[tuple[str, float, float]]:
    """What pieces belong to, where it begins and how wide it is: once for those that stand beside each other."""
    found: list[tuple[str, float, float]] = []
    for name, group in groupby(pieces, key=attrgetter(what)):
        if name:
            beside = list(group)
            left, right = beside[0].x, beside[-1].x + beside[-1].width
            found.append((name, x + left, right - left))
    return found

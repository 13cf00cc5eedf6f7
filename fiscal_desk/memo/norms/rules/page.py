"""Paper, margins, and how many lines and characters a page takes."""

from collections import Counter
from collections.abc import Iterator

from fiscal_desk.memo.norms.document.model import MM, Paragraph, Section
from fiscal_desk.memo.norms.laid import Laid, found, has_han, is_han, look_of, near, place_of
from fiscal_desk.memo.norms.model import Found, Place
from fiscal_desk.memo.norms.roles import Role

_SIDES = ("上", "右", "下", "左")
#: A line of single spacing is about so much higher than its characters.
_SINGLE = 1.3
_ROUNDING = 0.06


def paper(laid: Laid) -> Iterator[Found]:
    """A4, upright or lying."""
    asked, room = sorted(laid.norms.values.paper), laid.norms.values.tolerance
    for section in laid.document.sections:
        size = sorted((section.width, section.height))
        if not all(near(a, b, room) for a, b in zip(size, asked, strict=True)):
            yield found("size", Place(section=section.number), width=section.width, height=section.height)


def margins(laid: Laid) -> Iterator[Found]:
    """The four margins, turned with a page that lies."""
    room = laid.norms.values.tolerance
    upright = laid.norms.values.margins
    top, right, bottom, left = upright
    turned = ((left, top, right, bottom), (right, bottom, left, top))
    for section in laid.document.sections:
        own = (section.top, section.right, section.bottom, section.left)
        allowed = turned if section.landscape else (upright,)
        nearest = min(allowed, key=lambda asked: sum(abs(a - b) for a, b in zip(own, asked, strict=True)))
        for side, measured, asked in zip(_SIDES, own, nearest, strict=True):
            if not near(measured, asked, room + _ROUNDING):
                yield found("side", Place(section=section.number), side=side, found=measured, asked=asked)


def grid(laid: Laid) -> Iterator[Found]:
    """22 lines of 28 characters: what the body's line pitch and character pitch come to."""
    values = laid.norms.values
    usual = _usual_spacing(laid)
    for _, paragraph in laid.of(Role.BODY):
        section = laid.section(paragraph)
        if section.landscape:
            continue
        lines = int(section.text_height * MM / line_pitch(paragraph, section) + _ROUNDING)
        if lines != values.lines:
            yield found("lines", place_of(paragraph), found=lines)
        characters = int(section.text_width * MM / character_pitch(paragraph, section, usual) + _ROUNDING)
        if characters != values.characters:
            yield found("characters", place_of(paragraph), found=characters)


def _usual_spacing(laid: Laid) -> float:
    """How far most Chinese characters of the body stand apart, in points."""
    counted: Counter[float] = Counter()
    for _, paragraph in laid.of(Role.BODY):
        for piece in paragraph.pieces:
            counted[piece.look.spacing] += sum(map(is_han, piece.text))
    return max(counted, key=lambda spacing: counted[spacing], default=0.0)


def line_pitch(paragraph: Paragraph, section: Section) -> float:
    """Return how far a paragraph's lines are apart, in points."""
    shape = paragraph.shape
    if shape.pitch is not None:
        return shape.pitch
    natural = look_of(paragraph).size * _SINGLE
    if section.grid in ("lines", "linesAndChars", "snapToChars") and shape.snaps and section.grid_line:
        natural = section.grid_line * -(-natural // section.grid_line)
    return natural * shape.multiple


def character_pitch(paragraph: Paragraph, section: Section, usual: float) -> float:
    """Return how much of a line a character takes, in points.

    Single lines whose characters stand further apart or closer, so that they end where they shall, do not change what a
    line takes: those Chinese characters tell that stand most as they do in the document.
    """
    look = look_of(paragraph)
    spacings = (piece.look.spacing for piece in paragraph.pieces if has_han(piece.text))
    spacing = min(spacings, key=lambda own: abs(own - usual), default=look.spacing)
    gridded = section.grid in ("linesAndChars", "snapToChars") and paragraph.shape.snaps
    return look.size + spacing + (section.grid_space if gridded else 0.0)

"""Finished pages as a typst document: every piece of text is put in its place, so that nothing is left to decide."""

import re
from collections.abc import Mapping, Sequence

import msgspec

from fiscal_desk.memo.printing.lines.lines import Piece
from fiscal_desk.memo.printing.markup import array, literal
from fiscal_desk.memo.printing.strips.ink import Anchor, Image, Ink, Link, Rule, Sheet, Text

_HEAD = """#set page(margin: 0pt)
#set text(lang: "zh", region: "cn", top-edge: 0pt, bottom-edge: 0pt, cjk-latin-spacing: none, kerning: false,
  ligatures: false, hyphenate: false, costs: (hyphenation: 0%, runt: 0%, widow: 0%, orphan: 0%))
#set par(leading: 0pt, spacing: 0pt)
#show heading: none
#let g = box()
#let put(x, y, body) = place(top + left, dx: x * 1pt, dy: y * 1pt, body)
#let lean(body) = skew(ax: -12deg, origin: bottom + left, body)
#let turn(body) = rotate(90deg, origin: top + left, body)
#let rule(x, y, u, v) = place(top + left, line(start: (x * 1pt, y * 1pt), end: (u * 1pt, v * 1pt), stroke: 0.5pt))
#let go(page, down, x, y, w, h) = put(x, y, link(
  (page: page, x: 0pt, y: down * 1pt), box(width: w * 1pt, height: h * 1pt)))
"""
#: Two signs of punctuation in a row would be drawn closer together than they were set.
_SIGN = r"[\u2018-\u201d\u3001-\u301f\uff01-\uff60]"
_PUNCTUATION = re.compile(f"(?<={_SIGN})(?={_SIGN})")
_GAP = "g"


class Drawing(msgspec.Struct, frozen=True):
    """A typst document and the pictures that it reads, by name."""

    source: str
    pictures: dict[str, bytes]


def draw(sheets: Sequence[Sheet], families: Mapping[str, tuple[str, ...]], title: str, author: str) -> Drawing:
    """Return the pages as a document whose properties are `title` and `author`."""
    return _Pen(sheets, families).drawing(title, author)


class _Pen:
    """Writes the document; each type is named once."""

    def __init__(self, sheets: Sequence[Sheet], families: Mapping[str, tuple[str, ...]]) -> None:
        self._sheets = sheets
        self._families = families
        self._types: dict[str, str] = {}
        self._pictures: dict[bytes, str] = {}
        self._anchors = {
            ink.name: (number, ink.y)
            for number, sheet in enumerate(sheets, start=1)
            for ink in sheet.inks
            if isinstance(ink, Anchor) and ink.name
        }

    def drawing(self, title: str, author: str) -> Drawing:
        """Return the whole document."""
        pages = [self._page(sheet) for sheet in self._sheets]
        described = (
            f"#set document(title: {literal(title)}, author: {literal(author) if author else '()'}, date: auto)\n"
        )
        types = "".join(f"#let {name}(b) = text({how}, b)\n" for how, name in self._types.items())
        source = described + _HEAD + types + "\n".join(pages)
        return Drawing(source, {name: png for png, name in self._pictures.items()})

    def _page(self, sheet: Sheet) -> str:
        body = "\n".join(filled for ink in sheet.inks if (filled := self._ink(ink)))
        return f"#page(width: {_number(sheet.width)}pt, height: {_number(sheet.height)}pt)[\n{body}\n]"

    def _ink(self, ink: Ink) -> str:
        match ink:
            case Text():
                return self._text(ink)
            case Rule():
                return f"#rule({_numbers(ink.x, ink.y, ink.to_x, ink.to_y)})"
            case Image():
                name = self._pictures.setdefault(ink.png, f"picture{len(self._pictures) + 1}.png")
                size = f"width: {_number(ink.width)}pt, height: {_number(ink.height)}pt"
                shown = f"image({literal(name)}, {size}, alt: {literal(ink.description)})"
                return f"#put({_numbers(ink.x, ink.y)}, {shown})"
            case Link() if ink.target in self._anchors:
                page, y = self._anchors[ink.target]
                return f"#go({page}, {_numbers(y, ink.x, ink.y, ink.width, ink.height)})"
            case Anchor() if ink.level:
                heading = f"heading(level: {ink.level}, outlined: true, bookmarked: true, {literal(ink.words)})"
                return f"#put({_numbers(0.0, ink.y)}, {heading})"
            case _:
                return ""

    def _text(self, ink: Text) -> str:
        piece = ink.piece
        parts = [literal(part) for part in _PUNCTUATION.split(piece.text)]
        words = f" + {_GAP} + ".join(parts)
        drawn = f"{self._type(piece)}({_GAP} + {words} + {_GAP})" if piece.east else f"{self._type(piece)}({words})"
        if piece.type.slanted and piece.east:
            drawn = f"lean({drawn})"
        if ink.turned:
            drawn = f"turn({drawn})"
        return f"#put({_numbers(ink.x, ink.y)}, {drawn})"

    def _type(self, piece: Piece) -> str:
        own = piece.type
        faces = self._families[own.face if piece.east else own.western]
        how = f"size: {_number(own.size)}pt, tracking: {_number(piece.tracking)}pt"
        if faces:
            how += f", font: {array(faces)}"
        if own.slanted and not piece.east:
            how += ', style: "italic"'
        return self._types.setdefault(how, f"t{len(self._types) + 1}")


def _numbers(*values: float) -> str:
    return ", ".join(map(_number, values))


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")

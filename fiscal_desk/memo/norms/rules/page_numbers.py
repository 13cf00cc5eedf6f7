"""Page numbers: their form, face and place on odd and even pages."""

from collections.abc import Iterator

from fiscal_desk.memo.norms.data import expression, is_of
from fiscal_desk.memo.norms.document.model import Footer, FooterKind, Section
from fiscal_desk.memo.norms.laid import Laid, found, near
from fiscal_desk.memo.norms.model import Found, Place

_ROOM = 0.2


def page_numbers(laid: Laid) -> Iterator[Found]:
    """— 1 — in 四号宋体: right on odd pages, left on even ones, one character in; or centred on all."""
    for section in laid.document.sections:
        place = Place(section=section.number)
        shown = {footer.kind: footer for footer in section.footers if footer.numbered}
        used = [FooterKind.DEFAULT]
        used += [FooterKind.EVEN] if laid.document.odd_and_even else []
        used += [FooterKind.FIRST] if section.own_first else []
        if any(kind not in shown for kind in used):
            yield found("missing", place)
        own = [shown[kind] for kind in used if kind in shown]
        for footer in own:
            yield from _form(footer, laid, place)
        yield from _sides(own, laid, section)


def _form(footer: Footer, laid: Laid, place: Place) -> Iterator[Found]:
    text = footer.text.strip()
    if not expression(laid.norms.marks.page_number).fullmatch(text):
        yield found("form", place, found=text)
    if not near(footer.look.size, laid.norms.values.number_size):
        yield found("size", place, found=footer.look.size)
    if not is_of(footer.look.east_asian, laid.norms.faces.song):
        yield found("face", place, found=footer.look.east_asian or "（未指定）")


def _sides(footers: list[Footer], laid: Laid, section: Section) -> Iterator[Found]:
    place = Place(section=section.number)
    sides = {footer.kind: footer.side or footer.shape.align for footer in footers}
    if not footers or all(side in ("center", "outside") for side in sides.values()):
        return
    if not laid.document.odd_and_even:
        yield found("even", place)
        return
    for footer in footers:
        even = footer.kind is FooterKind.EVEN
        right = sides[footer.kind] in ("right", "outside")
        if right is even and sides[footer.kind] != "outside":
            yield found("even_side" if even else "odd_side", place)
            continue
        shape = footer.shape
        outer = shape.left + shape.first_line if even else shape.right
        if not footer.side and not near(outer, 1, _ROOM):
            yield found("indent", place, found=outer)

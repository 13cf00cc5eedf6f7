"""Sections and what stands under their pages."""

from collections.abc import Callable

from fiscal_desk.memo.norms.document.model import MM, TWIPS, Footer, FooterKind, Look, Section, Shape
from fiscal_desk.memo.norms.document.properties import is_set, number, properties_of
from fiscal_desk.memo.norms.document.text import Setting
from fiscal_desk.report.readers.word.names import CHOICE, RELATIONSHIPS, Element, w

_ID = f"{{{RELATIONSHIPS}}}id"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_ANCHOR, _POSITION, _ALIGN = f"{_DRAWING}anchor", f"{_DRAWING}positionH", f"{_DRAWING}align"
_LETTER = {"w": "12240", "h": "15840"}  # what Word takes where nothing is said
_GRID_SPACE = 4096  # of these make a point


def section_of(
    element: Element, order: int, before: Section | None, footer: Callable[[str, FooterKind], Footer | None]
) -> Section:
    """Return the section of a `w:sectPr`; `footer` looks one up by its reference. What it lacks is as in `before`."""
    said = {f"pgSz.{side}": size for side, size in _LETTER.items()} | properties_of(element)
    own: dict[FooterKind, Footer] = {each.kind: each for each in before.footers} if before else {}
    for reference in element.findall(w("footerReference")):
        kind = FooterKind(reference.get(w("type"), "default"))
        found = footer(reference.get(_ID, ""), kind)
        if found is not None:
            own[kind] = found
    width, height, top, right, bottom, left = (
        abs(number(said, name) or 0.0) / TWIPS / MM
        for name in ("pgSz.w", "pgSz.h", "pgMar.top", "pgMar.right", "pgMar.bottom", "pgMar.left")
    )
    return Section(
        number=order,
        width=width,
        height=height,
        top=top,
        right=right,
        bottom=bottom,
        left=left + (number(said, "pgMar.gutter") or 0.0) / TWIPS / MM,
        landscape=width > height,
        own_first=is_set(said, "titlePg"),
        grid=said.get("docGrid.type", ""),
        grid_line=(number(said, "docGrid.linePitch") or 0.0) / TWIPS,
        grid_space=(number(said, "docGrid.charSpace") or 0.0) / _GRID_SPACE,
        footers=tuple(own[kind] for kind in FooterKind if kind in own),
    )


def footer_of(root: Element, kind: FooterKind, setting: Setting) -> Footer:
    """Return a footer; of several lines the one with the number, in a text box or not."""
    lines = []
    for element in root.iter(w("p")):
        if not any(True for _ in element.iter(CHOICE)):  # the line around a text box; what is in that comes by itself
            text, numbered, shape, look, side = setting.line(element)
            lines.append((text, numbered, shape, look, _box_side(element) or side))
    told = [line for line in lines if line[1]] or [line for line in lines if line[0].strip()]
    text, numbered, shape, look, side = told[0] if told else ("", False, Shape(), Look(), "")
    return Footer(kind, text, numbered, shape, look, side)


def _box_side(element: Element) -> str:
    """Return where the text box around a line stands: left, right, center, outside; empty where by a length or none."""
    anchor = next(element.iterancestors(_ANCHOR), None)
    align = anchor.find(f"{_POSITION}/{_ALIGN}") if anchor is not None else None
    return (align.text or "") if align is not None else ""

"""Pages: A4 portrait and landscape sections with the type area of GB/T 9704."""

from collections.abc import Mapping, Sequence

from lxml import etree

from fiscal_desk.memo.typesetting.ooxml import measures
from fiscal_desk.memo.typesetting.ooxml.xml import R, W, element, value


def section_properties(footers: Mapping[str, str], *, landscape: bool) -> etree._Element:
    """Return `w:sectPr` of a section that begins on a new page; `footers`: relationship id by default and even.

    A landscape page is the portrait page turned clockwise: its left margin is the portrait page's foot, its top the
    binding edge, so that the type area keeps its place on the sheet.
    """
    references = [_reference(kind, footers[kind]) for kind in ("even", "default")]
    width, height = measures.PAGE_WIDTH, measures.PAGE_HEIGHT
    top, right, bottom, left = (
        measures.MARGIN_TOP,
        measures.MARGIN_RIGHT,
        measures.MARGIN_BOTTOM,
        measures.MARGIN_LEFT,
    )
    size: dict[str, str | int] = {"w": width, "h": height}
    if landscape:
        size = {"w": height, "h": width, "orient": "landscape"}
        top, right, bottom, left = left, top, right, bottom
    margins = {
        "top": top,
        "right": right,
        "bottom": bottom,
        "left": left,
        "header": measures.HEADER,
        "footer": measures.FOOTER if not landscape else measures.HEADER,
        "gutter": 0,
    }
    return element(
        "sectPr",
        None,
        *references,
        value("type", "nextPage"),
        element("pgSz", size),
        element("pgMar", margins),
        element("cols", {"space": 425}),
    )


def _reference(kind: str, relationship: str) -> etree._Element:
    made = element("footerReference", {"type": kind})
    made.set(f"{{{R}}}id", relationship)
    return made


def section_width(*, landscape: bool) -> int:
    """Return the width of the type area in twips."""
    return measures.TEXT_HEIGHT if landscape else measures.TEXT_WIDTH


def end_section(elements: list[etree._Element], properties: etree._Element) -> None:
    """End a section with its last paragraph: every table has one behind it."""
    _shape_of(elements[-1]).append(properties)


def keep_together(paragraphs: Sequence[etree._Element]) -> None:
    """Keep every paragraph on the page of the one behind it: nobody signs an empty page."""
    for paragraph in paragraphs:
        shape = _shape_of(paragraph)
        if shape.find(f"{{{W}}}keepNext") is not None:
            continue
        style = shape.find(f"{{{W}}}pStyle")
        shape.insert(0 if style is None else 1, element("keepNext"))


def _shape_of(paragraph: etree._Element) -> etree._Element:
    shape = paragraph.find(f"{{{W}}}pPr")
    if shape is None:
        shape = element("pPr")
        paragraph.insert(0, shape)
    return shape

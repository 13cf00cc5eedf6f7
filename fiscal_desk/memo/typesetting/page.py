"""Pages: A4 portrait and landscape sections with the type area of GB/T 9704."""

from collections.abc import Mapping

from lxml import etree

from fiscal_desk.memo.typesetting import measures
from fiscal_desk.memo.typesetting.xml import R, W, element, value


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
    """End a section with the last paragraph, or, behind a table, with a paragraph too small to be seen."""
    last = elements[-1]
    if etree.QName(last).localname != "p":
        tiny = element("spacing", {"before": 0, "after": 0, "line": 20, "lineRule": "exact"})
        last = element("p", None, element("pPr", None, tiny, element("rPr", None, value("sz", 2))))
        elements.append(last)
    shape = last.find(f"{{{W}}}pPr")
    if shape is None:
        shape = element("pPr")
        last.insert(0, shape)
    shape.append(properties)

"""Pictures: in line with the text, centred, as wide as asked for, with alternative text; the caption stays below."""

import io
import struct

from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.oxml.shape import CT_Inline
from docx.parts.document import DocumentPart
from lxml import etree

from fiscal_desk.memo.model import Picture, Run
from fiscal_desk.memo.typesetting import styles
from fiscal_desk.memo.typesetting.ooxml.measures import TWIP
from fiscal_desk.memo.typesetting.ooxml.xml import element, value
from fiscal_desk.memo.typesetting.text import legal_text, paragraph_element

_PROPERTIES, _PIC_PROPERTIES = qn("wp:docPr"), qn("pic:cNvPr")
_MM = 36_000  # EMU
#: A picture leaves room for its caption on the page.
_TALLEST = 200.0


def picture_elements(picture: Picture, number: int, part: Part, width: int) -> list[etree._Element]:
    """Return the paragraph of a picture and the one of its caption; its bytes become a part of the document.

    `number` is unique among the document's drawings, `width` that of the type area in twips.
    """
    assert isinstance(part, DocumentPart)
    relationship, _ = part.get_or_add_image(io.BytesIO(picture.png))
    wide, high = picture_size(picture, width)
    inline = CT_Inline.new_pic_inline(number, relationship, f"chart{number}.png", wide, high)  # type: ignore[arg-type]
    for properties in inline.iter(_PROPERTIES, _PIC_PROPERTIES):
        properties.set("descr", legal_text(picture.description))
        properties.set("name", legal_text(picture.caption) or f"图{number}")
    shape = [
        element("keepNext"),
        element("spacing", {"before": 120, "after": 60, "line": 240, "lineRule": "auto"}),
        element("ind", {"firstLineChars": 0, "firstLine": 0}),
        value("jc", "center"),
    ]
    paragraph = paragraph_element("Normal", [], shape if picture.caption else shape[1:])
    paragraph.append(element("r", None, element("drawing", None, inline)))
    if not picture.caption:
        return [paragraph]
    return [paragraph, paragraph_element(styles.PICTURE_CAPTION, [Run(picture.caption)])]


def picture_size(picture: Picture, width: int) -> tuple[int, int]:
    """Return width and height in EMU: no wider than the type area (`width` twips), no taller than a page."""
    across, down = png_size(picture.png)
    wide = min(picture.width * _MM, float(width * TWIP))
    high = wide * down / across
    if high > _TALLEST * _MM:
        wide, high = wide * _TALLEST * _MM / high, _TALLEST * _MM
    return round(wide), round(high)


def png_size(png: bytes) -> tuple[int, int]:
    """Return width and height of a PNG in pixels. Raises ValueError for other bytes."""
    if len(png) < 24 or png[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("not a PNG")
    across, down = struct.unpack(">II", png[16:24])
    return int(across), int(down)

"""word/styles.xml: every style that a memo uses, and no other.

No theme fonts: WPS reports them missing. Headings carry Word's own names, so that the navigation pane shows them.
"""

from lxml import etree

from fiscal_desk.memo.typesetting.ooxml import measures
from fiscal_desk.memo.typesetting.ooxml.fonts import LATIN, Faces
from fiscal_desk.memo.typesetting.ooxml.xml import W, element, value

NORMAL = "Normal"
TITLE = "MemoTitle"
RECIPIENT = "Recipient"
ATTACHMENT_LABEL = "AttachmentLabel"
ATTACHMENT_TITLE = "AttachmentTitle"
ATTACHMENT_LIST = "AttachmentList"
SIGNATURE = "SignatureLine"
PAGE_NUMBER = "PageNumberLine"
TABLE = "MemoTable"
TABLE_TEXT = "TableText"
TABLE_HEAD = "TableHead"
TABLE_CAPTION = "TableCaption"
TABLE_UNIT = "TableUnit"
TABLE_NOTE = "TableNote"
PICTURE_CAPTION = "PictureCaption"


def heading_style(level: int) -> str:
    """Return the style of a heading of level 1 to 4."""
    return f"Heading{level}"


def fonts_of(east_asian: str, latin: str = LATIN) -> etree._Element:
    """Return `w:rFonts` that names the faces outright."""
    return element("rFonts", {"ascii": latin, "hAnsi": latin, "eastAsia": east_asian, "cs": latin})


def styles_part(faces: Faces) -> bytes:
    """Return word/styles.xml for a set of faces."""
    root = etree.Element(f"{{{W}}}styles", nsmap={"w": W})
    root.append(_defaults(faces))
    root.extend(
        [
            _body(),
            element(
                "style",
                {"type": "character", "default": 1, "styleId": "DefaultParagraphFont"},
                *_named("Default Paragraph Font"),
            ),
            _plain_table(),
            element("style", {"type": "numbering", "default": 1, "styleId": "NoList"}, *_named("No List")),
            _paragraph(
                TITLE, "Memo Title", _title_shape(), _sized(faces.title, measures.TITLE_HALF_POINTS), following="Normal"
            ),
            *(_heading(level, face) for level, face in ((1, faces.heading1), (2, faces.heading2), (3, ""), (4, ""))),
            _paragraph(RECIPIENT, "Recipient", [_indent(0)], [], following="Normal"),
            _paragraph(SIGNATURE, "Signature Line", [_indent(0), value("jc", "left")], []),
            _paragraph(ATTACHMENT_LIST, "Attachment List", [_indent(0), value("jc", "left")], []),
            _paragraph(
                ATTACHMENT_LABEL, "Attachment Label", [element("keepNext"), _indent(0)], [fonts_of(faces.heading1)]
            ),
            _paragraph(
                ATTACHMENT_TITLE,
                "Attachment Title",
                [*_title_shape(), value("outlineLvl", 0)],
                _sized(faces.title, measures.TITLE_HALF_POINTS),
                following="Normal",
            ),
            _paragraph(PAGE_NUMBER, "Page Number Line", _page_number_shape(), _page_number_face(faces)),
            _paragraph(TABLE_TEXT, "Table Text", [*_table_shape(), value("jc", "left")], _table_face(faces.table)),
            _paragraph(
                TABLE_HEAD,
                "Table Head",
                [element("keepNext"), *_table_shape(), value("jc", "center")],
                _table_face(faces.heading1),
            ),
            _paragraph(
                TABLE_CAPTION,
                "Table Caption",
                [element("keepNext"), *_table_shape(before=120, after=40), value("jc", "center")],
                _table_face(faces.heading1),
            ),
            _paragraph(
                PICTURE_CAPTION,
                "Picture Caption",
                [*_table_shape(after=240), value("jc", "center")],
                _table_face(faces.heading1),
            ),
            _paragraph(
                TABLE_UNIT,
                "Table Unit",
                [element("keepNext"), *_table_shape(after=40), value("jc", "right")],
                _table_face(faces.table),
            ),
            _paragraph(
                TABLE_NOTE, "Table Note", [*_table_shape(before=40), value("jc", "both")], _table_face(faces.table)
            ),
            _grid_table(),
        ]
    )
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _named(name: str, *, based_on: str = "", following: str = "", priority: int = 99) -> list[etree._Element]:
    parts = [value("name", name), value("uiPriority", priority)]
    if based_on:
        parts.append(value("basedOn", based_on))
    if following:
        parts.append(value("next", following))
    return parts


def _defaults(faces: Faces) -> etree._Element:
    character = element(
        "rPr",
        None,
        fonts_of(faces.body),
        value("sz", measures.BODY_HALF_POINTS),
        value("szCs", measures.BODY_HALF_POINTS),
        element("lang", {"val": "en-US", "eastAsia": "zh-CN", "bidi": "ar-SA"}),
    )
    return element("docDefaults", None, element("rPrDefault", None, character), element("pPrDefault", None))


def _body() -> etree._Element:
    """The body: 22 exact lines a page, 28 characters a line, the first line two characters in.

    No widow control: a page is full with its twenty-second line. No automatic blank between digits and Chinese: it
    would push characters out of the line.
    """
    return element(
        "style",
        {"type": "paragraph", "default": 1, "styleId": "Normal"},
        *_named("Normal", priority=0),
        element("qFormat"),
        element(
            "pPr",
            None,
            value("widowControl", 0),
            value("autoSpaceDE", 0),
            value("autoSpaceDN", 0),
            value("adjustRightInd", 0),
            value("snapToGrid", 0),
            _exact(measures.LINE),
            _indent(2),
            value("jc", "both"),
        ),
        element("rPr", None, value("spacing", measures.CHARACTER_SPACING)),
    )


def _heading(level: int, face: str) -> etree._Element:
    return element(
        "style",
        {"type": "paragraph", "styleId": heading_style(level)},
        *_named(f"heading {level}", based_on="Normal", following="Normal", priority=9),
        element("qFormat"),
        element("pPr", None, element("keepNext"), value("outlineLvl", level - 1)),
        element("rPr", None, *([fonts_of(face)] if face else [])),
    )


def _paragraph(
    style_id: str, name: str, shape: list[etree._Element], face: list[etree._Element], *, following: str = ""
) -> etree._Element:
    return element(
        "style",
        {"type": "paragraph", "customStyle": 1, "styleId": style_id},
        *_named(name, based_on="Normal", following=following),
        element("qFormat"),
        element("pPr", None, *shape),
        element("rPr", None, *face),
    )


def _exact(line: int, *, before: int = 0, after: int = 0) -> etree._Element:
    return element("spacing", {"before": before, "after": after, "line": line, "lineRule": "exact"})


def _indent(characters: int) -> etree._Element:
    """Both in characters, which Word obeys, and in twips, which others do."""
    return element("ind", {"firstLineChars": characters * 100, "firstLine": characters * measures.CHARACTER})


def _title_shape() -> list[etree._Element]:
    return [element("keepNext"), element("keepLines"), _indent(0), value("jc", "center")]


def _page_number_shape() -> list[etree._Element]:
    return [_exact(measures.PAGE_NUMBER_HALF_POINTS * 10), _indent(0), value("jc", "left")]


def _page_number_face(faces: Faces) -> list[etree._Element]:
    return [
        fonts_of(faces.page_number, latin=faces.page_number),
        value("spacing", 0),
        value("sz", measures.PAGE_NUMBER_HALF_POINTS),
        value("szCs", measures.PAGE_NUMBER_HALF_POINTS),
    ]


def _table_shape(*, before: int = 0, after: int = 0) -> list[etree._Element]:
    return [_exact(measures.TABLE_LINE, before=before, after=after), _indent(0)]


def _table_face(face: str) -> list[etree._Element]:
    return [value("spacing", 0), *_sized(face, measures.TABLE_HALF_POINTS)]


def _sized(face: str, half_points: int) -> list[etree._Element]:
    return [fonts_of(face), value("sz", half_points), value("szCs", half_points)]


def _plain_table() -> etree._Element:
    margins = element(
        "tblCellMar",
        None,
        *(
            element(side, {"w": width, "type": "dxa"})
            for side, width in (("top", 0), ("left", 108), ("bottom", 0), ("right", 108))
        ),
    )
    return element(
        "style",
        {"type": "table", "default": 1, "styleId": "TableNormal"},
        *_named("Normal Table"),
        element("tblPr", None, element("tblInd", {"w": 0, "type": "dxa"}), margins),
    )


def _grid_table() -> etree._Element:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    borders = element(
        "tblBorders",
        None,
        *(element(side, {"val": "single", "sz": 4, "space": 0, "color": "000000"}) for side in sides),
    )
    margins = element(
        "tblCellMar",
        None,
        *(
            element(side, {"w": width, "type": "dxa"})
            for side, width in (("top", 40), ("left", 70), ("bottom", 40), ("right", 70))
        ),
    )
    return element(
        "style",
        {"type": "table", "customStyle": 1, "styleId": TABLE},
        *_named("Memo Table", based_on="TableNormal"),
        element("tblPr", None, element("tblInd", {"w": 0, "type": "dxa"}), borders, margins),
    )

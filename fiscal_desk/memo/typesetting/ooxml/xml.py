"""WordprocessingML elements in short, with the order of children that Word insists on."""

from collections.abc import Mapping

from docx.oxml.parser import oxml_parser
from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_NAMESPACES = {"w": W}

#: Word calls a file damaged where these stand in another order (ECMA-376, part 1, annex A).
_ORDER: dict[str, tuple[str, ...]] = {
    "pPr": (
        *("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr"),
        *("suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap"),
        *("overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid"),
        *("spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection"),
        *("textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"),
    ),
    "rPr": (
        *("rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "dstrike", "outline"),
        *("shadow", "emboss", "imprint", "noProof", "snapToGrid", "vanish", "webHidden", "color", "spacing", "w"),
        *("kern", "position", "sz", "szCs", "highlight", "u", "effect", "bdr", "shd", "fitText", "vertAlign"),
        *("rtl", "cs", "em", "lang", "eastAsianLayout", "specVanish", "oMath"),
    ),
    "tblPr": (
        *("tblStyle", "tblpPr", "tblOverlap", "bidiVisual", "tblStyleRowBandSize", "tblStyleColBandSize"),
        *("tblW", "jc", "tblCellSpacing", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook"),
        *("tblCaption", "tblDescription"),
    ),
    "trPr": (
        *("cnfStyle", "divId", "gridBefore", "gridAfter", "wBefore", "wAfter", "cantSplit", "trHeight"),
        *("tblHeader", "tblCellSpacing", "jc", "hidden"),
    ),
    "tcPr": (
        *("cnfStyle", "tcW", "gridSpan", "hMerge", "vMerge", "tcBorders", "shd", "noWrap", "tcMar"),
        *("textDirection", "tcFitText", "vAlign", "hideMark"),
    ),
    "sectPr": (
        *("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc"),
        *("pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg"),
        *("textDirection", "bidi", "rtlGutter", "docGrid"),
    ),
    "style": (
        *("name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority", "semiHidden"),
        *("unhideWhenUsed", "qFormat", "locked", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"),
    ),
}


def element(tag: str, attributes: Mapping[str, str | int] | None = None, *children: etree._Element) -> etree._Element:
    """Return `w:tag` with `w:` attributes; children are put into the schema's order where one is known.

    Raises ValueError for a child that the schema does not allow there: a mistake of ours, found by any test.
    """
    made: etree._Element = oxml_parser.makeelement(f"{{{W}}}{tag}", nsmap=_NAMESPACES)
    for name, value in (attributes or {}).items():
        made.set(f"{{{W}}}{name}", str(value))
    if tag not in _ORDER:
        made.extend(children)
    else:
        made.extend(sorted(children, key=lambda child: _place(tag, child)))
    return made


def _place(tag: str, child: etree._Element) -> int:
    name = etree.QName(child).localname
    if name not in _ORDER[tag]:
        raise ValueError(f"w:{tag} cannot hold w:{name}")
    return _ORDER[tag].index(name)


def value(tag: str, content: str | int) -> etree._Element:
    """Return the common `<w:tag w:val="content"/>`."""
    return element(tag, {"val": content})

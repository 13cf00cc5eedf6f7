"""Word calls a document damaged when properties stand in another order than its schema's."""

import msgspec
import pytest
from lxml import etree

from fiscal_desk.memo.model import Picture
from fiscal_desk.memo.typesetting.ooxml.xml import element, value
from tests.memo import made
from tests.memo.typesetting.opened import NAMES, Opened
from tests.memo.typesetting.test_marks import MEMO as MARKED
from tests.memo.typesetting.test_pictures import png

#: Written down apart from the program's own table, after ECMA-376 part 1, so that the two check each other.
SCHEMA = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign "
    "rtl cs em lang",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tblCellMar": "top left start bottom right end",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tbl": "tblPr tblGrid tr",
    "tr": "tblPrEx trPr tc",
    "tc": "tcPr p",
    "p": "pPr bookmarkStart r hyperlink bookmarkEnd",
    "hyperlink": "r",
    "r": "rPr t tab br drawing fldChar instrText AlternateContent",
    "rFonts": "",
    "tblGrid": "gridCol",
    "trPr": "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden",
    "compat": "compatSetting",
    "fonts": "font",
    "ftr": "p",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "settings": "zoom mirrorMargins defaultTabStop evenAndOddHeaders characterSpacingControl noLineBreaksAfter "
    "noLineBreaksBefore compat themeFontLang "
    "decimalSymbol listSeparator",
    "font": "altName panose1 charset family notTrueType pitch sig",
    "body": "p tbl sectPr",
}
REPEATED = {
    *("tr", "tc", "p", "r", "style", "footerReference", "headerReference", "tbl", "hyperlink", "bookmarkStart"),
    *("bookmarkEnd", "gridCol", "t", "tab", "br", "compatSetting", "font"),
}
#: What stands in any order among its like: runs, links, bookmarks; tables and paragraphs of a body or a cell.
MIXED = {"p", "hyperlink", "r", "body"}

#: Attributes that the schema asks for (ECMA-376 part 1, transitional); others may be left out.
REQUIRED = {
    **dict.fromkeys(("pStyle", "tblStyle", "jc", "outlineLvl", "sz", "szCs", "gridSpan", "vAlign", "u"), ("w:val",)),
    **dict.fromkeys(("name", "basedOn", "next", "uiPriority", "altName", "tblCaption", "tblDescription"), ("w:val",)),
    "bookmarkStart": ("w:id", "w:name"),
    "bookmarkEnd": ("w:id",),
    "hyperlink": ("w:anchor",),
    "footerReference": ("w:type", "r:id"),
    "fldChar": ("w:fldCharType",),
    "compatSetting": ("w:name", "w:uri", "w:val"),
    "style": ("w:type", "w:styleId"),
    "font": ("w:name",),
    "pgSz": ("w:w", "w:h"),
    "pgMar": ("w:top", "w:right", "w:bottom", "w:left", "w:header", "w:footer", "w:gutter"),
    "gridCol": ("w:w",),
    "tcW": ("w:w", "w:type"),
    "tblW": ("w:w", "w:type"),
    "anchor": (
        "distT",
        "distB",
        "distL",
        "distR",
        "simplePos",
        "relativeHeight",
        "behindDoc",
        "locked",
        "layoutInCell",
    ),
    "extent": ("cx", "cy"),
    "docPr": ("id", "name"),
    "cNvPr": ("id", "name"),
    "ext": ("cx", "cy"),
    "blip": ("r:embed",),
}
#: Whose children nobody may do without.
NEEDED = {"tc": "p", "tr": "tc", "tbl": "tblGrid", "body": "sectPr", "inline": "docPr", "anchor": "docPr"}


@pytest.fixture(scope="module")
def parts() -> dict[str, etree._Element]:
    compared = made.conflicting()
    memo = made.compose(compared, office="云岫区财政局", recipient="局领导")
    picture = Picture(png(200, 100), "图　收入", "柱形图")
    whole = msgspec.structs.replace(
        memo, blocks=(*memo.blocks, *MARKED.blocks, picture), attachments=(*memo.attachments, *MARKED.attachments)
    )
    opened = Opened(whole)
    return {name: opened.xml(name) for name in opened.parts if name.startswith("word/") and name.endswith(".xml")}


def test_children_stand_in_the_schemas_order(parts: dict[str, etree._Element]) -> None:
    wrong = []
    for name, root in parts.items():
        for parent in root.iter():
            order = SCHEMA.get(etree.QName(parent).localname)
            if order is None:
                continue
            names = [etree.QName(child).localname for child in parent]
            places = [order.split().index(child) for child in names]
            if etree.QName(parent).localname in MIXED:
                first = "rPr" if etree.QName(parent).localname == "r" else "pPr"
                places = [0 if child == first else 1 for child in names]
            doubled = [child for child in names if names.count(child) > 1 and child not in REPEATED]
            if places != sorted(places) or doubled:
                wrong.append((name, etree.QName(parent).localname, names))
    assert not wrong


def test_nothing_lacks_an_attribute_or_a_child_that_word_demands(parts: dict[str, etree._Element]) -> None:
    wrong, seen = [], set()
    for name, root in parts.items():
        for each in root.iter(etree.Element):
            tag = etree.QName(each).localname
            seen.add(tag)
            lacking = [wanted for wanted in REQUIRED.get(tag, ()) if each.get(_full(wanted)) is None]
            children = {etree.QName(child).localname for child in each}
            if lacking or (tag in NEEDED and NEEDED[tag] not in children):
                wrong.append((name, tag, lacking))
    assert not wrong
    assert {"hyperlink", "bookmarkStart", "inline", "anchor", "blip", "footerReference"} <= seen


def test_bookmarks_are_closed_and_links_lead_somewhere(parts: dict[str, etree._Element]) -> None:
    body = parts["word/document.xml"]
    opened = [each.get(_full("w:id")) for each in body.iter("{*}bookmarkStart")]
    assert opened == [each.get(_full("w:id")) for each in body.iter("{*}bookmarkEnd")]
    names = {each.get(_full("w:name")) for each in body.iter("{*}bookmarkStart")}
    anchors = {each.get(_full("w:anchor")) for each in body.iter("{*}hyperlink")}
    assert anchors
    assert anchors <= names


def _full(name: str) -> str:
    prefix, _, local = name.rpartition(":")
    return f"{{{NAMES[prefix]}}}{local}" if prefix else local


def test_the_body_ends_with_its_section(parts: dict[str, etree._Element]) -> None:
    body = parts["word/document.xml"][0]
    assert [etree.QName(child).localname for child in body].index("sectPr") == len(body) - 1


def test_properties_are_put_in_order_however_they_come() -> None:
    made_up = element("rPr", None, value("u", "single"), element("i"), element("rFonts"))
    assert [etree.QName(child).localname for child in made_up] == ["rFonts", "i", "u"]


def test_what_the_schema_does_not_know_there_is_refused() -> None:
    with pytest.raises(ValueError, match="tblHeader"):
        element("pPr", None, element("tblHeader"))

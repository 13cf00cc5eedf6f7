"""Word calls a document damaged when properties stand in another order than its schema's."""

import pytest
from lxml import etree

from fiscal_desk.memo.typesetting.ooxml.xml import element, value
from tests.memo import made
from tests.memo.typesetting.opened import Opened

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
    "p": "pPr r",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "settings": "zoom mirrorMargins defaultTabStop evenAndOddHeaders characterSpacingControl compat themeFontLang "
    "decimalSymbol listSeparator",
    "font": "altName panose1 charset family notTrueType pitch sig",
    "body": "p tbl sectPr",
}
REPEATED = {"tr", "tc", "p", "r", "style", "footerReference", "headerReference", "tbl"}


@pytest.fixture(scope="module")
def parts() -> dict[str, etree._Element]:
    compared = made.conflicting()
    memo = made.compose(compared, office="云岫区财政局", recipient="局领导")
    opened = Opened(memo)
    return {name: opened.xml(name) for name in opened.parts if name.startswith("word/") and name.endswith(".xml")}


def test_children_stand_in_the_schemas_order(parts: dict[str, etree._Element]) -> None:
    wrong = []
    for name, root in parts.items():
        for parent in root.iter():
            order = SCHEMA.get(etree.QName(parent).localname)
            if order is None or etree.QName(parent).localname == "body":
                continue
            names = [etree.QName(child).localname for child in parent]
            places = [order.split().index(child) for child in names]
            doubled = [child for child in names if names.count(child) > 1 and child not in REPEATED]
            if places != sorted(places) or doubled:
                wrong.append((name, etree.QName(parent).localname, names))
    assert not wrong


def test_the_body_ends_with_its_section(parts: dict[str, etree._Element]) -> None:
    body = parts["word/document.xml"][0]
    assert [etree.QName(child).localname for child in body].index("sectPr") == len(body) - 1


def test_properties_are_put_in_order_however_they_come() -> None:
    made_up = element("rPr", None, value("u", "single"), element("i"), element("rFonts"))
    assert [etree.QName(child).localname for child in made_up] == ["rFonts", "i", "u"]


def test_what_the_schema_does_not_know_there_is_refused() -> None:
    with pytest.raises(ValueError, match="tblHeader"):
        element("pPr", None, element("tblHeader"))

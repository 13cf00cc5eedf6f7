"""Page numbers `— 1 —`: at the outer edge or centred; on landscape pages at the same place of the sheet."""

from copy import deepcopy

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.parts.hdrftr import FooterPart
from lxml import etree

from fiscal_desk.memo.typesetting import styles
from fiscal_desk.memo.typesetting.ooxml import measures
from fiscal_desk.memo.typesetting.ooxml.xml import R, W, element, value
from fiscal_desk.memo.typesetting.text import run_element

_EMU = 635  # a twip

_POINT = 20  # twips

#: A text box in the way that Word writes one: a drawing, and VML for programs that do not know that. Text is said to
#: flow around it, though none stands there: of a box that it does not flow around in a footer, LibreOffice 7.4 puts the
#: words in the sheet's corner, half outside.
_FRAME = """
<w:r xmlns:w="{w}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
     xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
     xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
     xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
     xmlns:v="urn:schemas-microsoft-com:vml">
 <mc:AlternateContent>
  <mc:Choice Requires="wps">
   <w:drawing>
    <wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="251658240" behindDoc="0"
               locked="0" layoutInCell="1" allowOverlap="1">
     <wp:simplePos x="0" y="0"/>
     <wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>
     <wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>
     <wp:extent cx="{width}" cy="{height}"/>
     <wp:effectExtent l="0" t="0" r="0" b="0"/>
     <wp:wrapSquare wrapText="bothSides"/>
     <wp:docPr id="{number}" name="页码{number}"/>
     <wp:cNvGraphicFramePr/>
     <a:graphic>
      <a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
       <wps:wsp>
        <wps:cNvSpPr txBox="1"/>
        <wps:spPr>
         <a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>
         <a:prstGeom prst="rect"><a:avLst/></a:prstGeom>
         <a:noFill/>
         <a:ln><a:noFill/></a:ln>
        </wps:spPr>
        <wps:txbx><w:txbxContent/></wps:txbx>
        <wps:bodyPr vert="vert" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t" anchorCtr="0">
         <a:noAutofit/>
        </wps:bodyPr>
       </wps:wsp>
      </a:graphicData>
     </a:graphic>
    </wp:anchor>
   </w:drawing>
  </mc:Choice>
  <mc:Fallback>
   <w:pict>
    <v:rect id="page_number_{number}" filled="f" stroked="f"
            style="position:absolute;margin-left:{left_points}pt;margin-top:{top_points}pt;width:{width_points}pt;\
height:{height_points}pt;z-index:251658240;mso-position-horizontal-relative:page;mso-position-vertical-relative:page">
     <v:textbox style="layout-flow:vertical" inset="0,0,0,0"><w:txbxContent/></v:textbox>
    </v:rect>
   </w:pict>
  </mc:Fallback>
 </mc:AlternateContent>
</w:r>"""


def add_footers(document: Document, placement: str, *, landscape: bool) -> dict[str, str]:
    """Add the footers of odd ("default") and even pages; return their relationship ids by kind."""
    footers = {}
    for kind in ("default", "even"):
        part = FooterPart(
            document.part.package.next_partname("/word/footer%d.xml"),
            CONTENT_TYPE.WML_FOOTER,
            footer_element(placement, even=kind == "even", landscape=landscape),
            document.part.package,
        )
        footers[kind] = document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTER)
    return footers


def footer_element(placement: str, *, even: bool, landscape: bool) -> BaseOxmlElement:
    """Return a whole `w:ftr`; `placement` is 'outer' or 'centre'."""
    line = element("p", None, element("pPr", None, value("pStyle", styles.PAGE_NUMBER), *_place(placement, even=even)))
    line.extend(_number_runs())
    footer = etree.Element(f"{{{W}}}ftr", nsmap={"w": W, "r": R})
    footer.append(_turned(line, even=even) if landscape else line)
    return parse_xml(etree.tostring(footer))


def _place(placement: str, *, even: bool) -> list[etree._Element]:
    """One character in from the outer edge: right on odd pages, left on even ones."""
    if placement == "centre":
        return [value("jc", "center")]
    side = "left" if even else "right"
    indent = {f"{side}Chars": 100, side: measures.PAGE_NUMBER_CHARACTER, "firstLineChars": 0, "firstLine": 0}
    return [element("ind", indent), value("jc", side)]


def _number_runs() -> list[etree._Element]:
    field = [
        element("r", None, element("fldChar", {"fldCharType": "begin"})),
        element("r", None, _instruction(" PAGE ")),
        element("r", None, element("fldChar", {"fldCharType": "separate"})),
        run_element("1"),
        element("r", None, element("fldChar", {"fldCharType": "end"})),
    ]
    return [run_element("— "), *field, run_element(" —")]


def _instruction(text: str) -> etree._Element:
    made = element("instrText")
    made.text = text
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    return made


def _turned(line: etree._Element, *, even: bool) -> etree._Element:
    """Return a paragraph that holds the line in a frame turned clockwise at the page's left edge.

    GB/T 9704: the number of a landscape page stands where it stands on the others. Turned clockwise, the portrait
    page's foot is the left edge, its right the lower one.
    """
    left, top = measures.FOOTER, measures.MARGIN_LEFT
    width, height = measures.PAGE_NUMBER_CHARACTER, measures.TEXT_WIDTH
    frame = parse_xml(
        _FRAME.format(
            w=W,
            x=left * _EMU,
            y=top * _EMU,
            width=width * _EMU,
            height=height * _EMU,
            left_points=left / _POINT,
            top_points=top / _POINT,
            width_points=width / _POINT,
            height_points=height / _POINT,
            number=2 if even else 1,
        )
    )
    for content in frame.iter(f"{{{W}}}txbxContent"):
        content.append(deepcopy(line))
    return element("p", None, element("pPr", None, value("pStyle", styles.PAGE_NUMBER)), frame)

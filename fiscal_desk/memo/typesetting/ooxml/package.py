"""The empty .docx that a memo is written into: our own parts, nothing left over from anybody's template."""

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

from fiscal_desk.memo.typesetting.ooxml.fonts import Faces, font_table
from fiscal_desk.memo.typesetting.ooxml.xml import W, element, value

_DOCUMENTS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGES = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_CONTENT_TYPES = f"""{_XML}<Types xmlns="{_PACKAGES}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>
<Override PartName="/word/settings.xml" ContentType="{_WORD}.settings+xml"/>
<Override PartName="/word/fontTable.xml" ContentType="{_WORD}.fontTable+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/docProps/app.xml"
 ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
</Types>"""

_PACKAGE_RELATIONS = f"""{_XML}<Relationships xmlns="{_PACKAGES}/relationships">
<Relationship Id="rId1" Type="{_DOCUMENTS}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_PACKAGES}/relationships/metadata/core-properties" Target="docProps/core.xml"/>
<Relationship Id="rId3" Type="{_DOCUMENTS}/extended-properties" Target="docProps/app.xml"/>
</Relationships>"""

_DOCUMENT_RELATIONS = f"""{_XML}<Relationships xmlns="{_PACKAGES}/relationships">
<Relationship Id="rId1" Type="{_DOCUMENTS}/styles" Target="styles.xml"/>
<Relationship Id="rId2" Type="{_DOCUMENTS}/settings" Target="settings.xml"/>
<Relationship Id="rId3" Type="{_DOCUMENTS}/fontTable" Target="fontTable.xml"/>
</Relationships>"""

#: Parts that styles may stand on: name, content type, relation.
_FURTHER = {
    "theme": (
        "word/theme/theme1.xml",
        '<Override PartName="/word/theme/theme1.xml"'
        ' ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>',
        f'<Relationship Id="rId8" Type="{_DOCUMENTS}/theme" Target="theme/theme1.xml"/>',
    ),
    "numbering": (
        "word/numbering.xml",
        f'<Override PartName="/word/numbering.xml" ContentType="{_WORD}.numbering+xml"/>',
        f'<Relationship Id="rId9" Type="{_DOCUMENTS}/numbering" Target="numbering.xml"/>',
    ),
}

_DOCUMENT = f"""{_XML}<w:document xmlns:w="{W}" xmlns:r="{_DOCUMENTS}"><w:body><w:sectPr/></w:body></w:document>"""

_CORE = f"""{_XML}<cp:coreProperties xmlns:cp="{_PACKAGES}/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>"""

_APP = f"""{_XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">
<Application>Fiscal Desk</Application></Properties>"""


#: Word's own rules for Chinese lines, which a list in the settings takes the place of.
_NO_LINE_ENDS_WITH = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥"
_NO_LINE_BEGINS_WITH = (
    "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠"
)
#: What an amount goes on with behind its digits: no line begins with it, so that 86.4 stays beside 亿元.
_AMOUNTS = "万亿元余"


def empty_document(faces: Faces, styles: bytes, further: Mapping[str, bytes] | None = None) -> io.BytesIO:
    """Return a .docx without any text, with these styles; `further` parts by their relation: theme, numbering."""
    known = {name: content for name, content in (further or {}).items() if content}
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": _CONTENT_TYPES.replace(
            "</Types>", "".join(_FURTHER[name][1] for name in known) + "</Types>"
        ),
        "_rels/.rels": _PACKAGE_RELATIONS,
        "word/document.xml": _DOCUMENT,
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS.replace(
            "</Relationships>", "".join(_FURTHER[name][2] for name in known) + "</Relationships>"
        ),
        "word/styles.xml": styles,
        **{_FURTHER[name][0]: content for name, content in known.items()},
        "word/settings.xml": _settings_part(),
        "word/fontTable.xml": font_table(faces),
        "docProps/core.xml": _CORE,
        "docProps/app.xml": _APP,
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    packed.seek(0)
    return packed


def _settings_part() -> bytes:
    """Odd and even pages differ; Word lays out as today's Word does, without "compatibility mode"."""
    compatibility = [
        ("compatibilityMode", "15"),
        ("overrideTableStyleFontSizeAndJustification", "1"),
        ("enableOpenTypeFeatures", "1"),
        ("doNotFlipMirrorIndents", "1"),
        ("differentiateMultirowTableHeaders", "1"),
    ]
    settings = etree.Element(f"{{{W}}}settings", nsmap={"w": W})
    settings.append(element("zoom", {"percent": 100}))
    settings.append(value("defaultTabStop", 420))
    settings.append(element("evenAndOddHeaders"))
    settings.append(value("characterSpacingControl", "doNotCompress"))
    settings.append(element("noLineBreaksAfter", {"lang": "zh-CN", "val": _NO_LINE_ENDS_WITH}))
    settings.append(element("noLineBreaksBefore", {"lang": "zh-CN", "val": _NO_LINE_BEGINS_WITH + _AMOUNTS}))
    settings.append(
        element(
            "compat",
            None,
            *(
                element(
                    "compatSetting", {"name": name, "uri": "http://schemas.microsoft.com/office/word", "val": setting}
                )
                for name, setting in compatibility
            ),
        )
    )
    settings.append(value("decimalSymbol", "."))
    settings.append(value("listSeparator", ","))
    return etree.tostring(settings, xml_declaration=True, encoding="UTF-8", standalone=True)

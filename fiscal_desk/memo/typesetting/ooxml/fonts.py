"""The faces that GB/T 9704 asks for, by the names that offices' machines know, and the document's font table."""

import msgspec
from lxml import etree

from fiscal_desk.memo.typesetting.ooxml.xml import W, element

LATIN = "Times New Roman"


class Faces(msgspec.Struct, frozen=True):
    """East Asian face names for each use."""

    title: str
    body: str
    heading1: str
    heading2: str
    page_number: str = "宋体"
    table: str = "宋体"

    def names(self) -> tuple[str, ...]:
        """Return every face once, in order of use."""
        return tuple(dict.fromkeys((self.body, self.title, self.heading1, self.heading2, self.page_number, self.table)))


PRESETS: dict[str, Faces] = {
    "gb2312": Faces(title="方正小标宋简体", body="仿宋_GB2312", heading1="黑体", heading2="楷体_GB2312"),
    "plain": Faces(title="方正小标宋简体", body="仿宋", heading1="黑体", heading2="楷体"),
}

#: What Word takes where a licensed face is not installed.
_ALTERNATIVES = {
    "方正小标宋简体": "华文中宋",
    "仿宋_GB2312": "仿宋",
    "楷体_GB2312": "楷体",
    "仿宋": "FangSong",
    "楷体": "KaiTi",
    "黑体": "SimHei",
    "宋体": "SimSun",
}


def font_table(faces: Faces) -> bytes:
    """Return word/fontTable.xml: the faces used, each with the name to fall back to."""
    table = etree.Element(f"{{{W}}}fonts", nsmap={"w": W})
    table.append(
        element("font", {"name": LATIN}, element("charset", {"val": "00"}), element("family", {"val": "roman"}))
    )
    for name in faces.names():
        table.append(
            element(
                "font",
                {"name": name},
                element("altName", {"val": _ALTERNATIVES[name]}),
                element("charset", {"val": "86"}),
                element("family", {"val": "auto"}),
            )
        )
    return etree.tostring(table, xml_declaration=True, encoding="UTF-8", standalone=True)

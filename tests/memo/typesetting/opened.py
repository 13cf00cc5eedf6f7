"""A written memo opened again: its parts as XML, with Word's namespaces at hand."""

import io
import zipfile
from functools import cached_property

from docx import Document
from docx.document import Document as WordDocument
from lxml import etree

from fiscal_desk.memo.model import Memo
from fiscal_desk.memo.word import docx_bytes

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NAMES = {
    "w": W[1:-1],
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}


class Opened:
    """The package of a written memo."""

    def __init__(self, memo: Memo) -> None:
        self.content = docx_bytes(memo)
        with zipfile.ZipFile(io.BytesIO(self.content)) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}

    @cached_property
    def word(self) -> WordDocument:
        """The document as python-docx reads it."""
        return Document(io.BytesIO(self.content))

    def xml(self, name: str) -> etree._Element:
        """Return the root of a part."""
        return etree.fromstring(self.parts[name])

    @cached_property
    def body(self) -> etree._Element:
        """The document's body."""
        return self.xml("word/document.xml").find(f"{W}body")

    def find(self, path: str, root: etree._Element | None = None) -> list[etree._Element]:
        """Return what an XPath finds in the body or below `root`."""
        return (self.body if root is None else root).xpath(path, namespaces=NAMES)

    def style(self, style_id: str) -> etree._Element:
        """Return a style's element."""
        return self.find(f"w:style[@w:styleId='{style_id}']", self.xml("word/styles.xml"))[0]


def get(element: etree._Element, name: str) -> str | None:
    """Return a `w:` attribute."""
    return element.get(W + name)


def words(element: etree._Element) -> str:
    """Return the text of a paragraph or of all below an element (python-docx's own classes repeat it in itertext)."""
    return "".join(each.text or "" for each in element.iter(f"{W}t"))

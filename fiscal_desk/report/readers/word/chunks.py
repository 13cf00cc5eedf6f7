"""Foreign parts that Word shows as if they were typed (w:altChunk): text and web pages are read, others are told of."""

import re
from collections.abc import Callable, Iterator

from lxml import etree, html

from fiscal_desk.report.errors import Refusal
from fiscal_desk.report.readers.encoding import decode_text
from fiscal_desk.report.readers.pieces import ParagraphPiece
from fiscal_desk.report.readers.web.page import Page, PagePiece

_WEB = (".html", ".htm", ".xhtml")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


class Chunks:
    """The foreign parts of one document, got by their ids; `left_out` names those that could not be read."""

    def __init__(self, part: Callable[[str], tuple[str, bytes | None]]) -> None:
        self._part = part
        self.left_out: list[str] = []

    def read(self, reference: str) -> Iterator[PagePiece]:
        """Yield the lines and tables of the part that a document calls by this id."""
        name, data = self._part(reference)
        ending = name[name.rfind(".") :].lower() if "." in name else ""
        if data is None or ending not in (*_WEB, ".txt"):
            self.left_out.append(name.rpartition("/")[2] or reference)
            return
        try:
            text, _ = decode_text(data)
            if ending == ".txt":
                yield from (ParagraphPiece(line.strip()) for line in text.splitlines() if line.strip())
            elif text.strip():
                yield from Page().read(html.document_fromstring(_DECLARATION.sub("", text)))
        except (Refusal, etree.LxmlError, ValueError):
            self.left_out.append(name.rpartition("/")[2])

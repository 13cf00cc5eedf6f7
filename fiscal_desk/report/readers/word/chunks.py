"""Foreign parts that Word shows as if they were typed (w:altChunk): text and web pages are read, others are told of."""

import re
from collections.abc import Callable, Iterator

from lxml import etree, html

from fiscal_desk.report.errors import Refusal
from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.readers.encoding import decode_text
from fiscal_desk.report.readers.pieces import FilledRow, ParagraphPiece
from fiscal_desk.report.readers.word.names import Element

_WEB = (".html", ".htm", ".xhtml")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS = frozenset(("article", "blockquote", "body", "dd", "div", "dt", "hr", "li", "ol", "p", "pre", *_HEADINGS))
_BLOCKS |= {"footer", "form", "header", "html", "main", "section", "table", "tr", "ul"}
_UNSEEN = frozenset(("head", "script", "style", "template", "title", "noscript"))
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_MOST_COLUMNS, _MOST_ROWS = 200, 20_000

ChunkPiece = ParagraphPiece | list[FilledRow]


class Chunks:
    """The foreign parts of one document, got by their ids; `left_out` names those that could not be read."""

    def __init__(self, part: Callable[[str], tuple[str, bytes | None]]) -> None:
        self._part = part
        self.left_out: list[str] = []

    def read(self, reference: str) -> Iterator[ChunkPiece]:
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
                yield from _Page().read(html.document_fromstring(_DECLARATION.sub("", text)))
        except (Refusal, etree.LxmlError, ValueError):
            self.left_out.append(name.rpartition("/")[2])


class _Page:
    """Reads a web page as what it shows: lines, headings and tables in reading order."""

    def __init__(self) -> None:
        self._line: list[str] = []
        self._level = 0

    def read(self, page: Element) -> Iterator[ChunkPiece]:
        for event, element in etree.iterwalk(page, events=("start", "end", "comment")):
            if _is_inside(element, page):
                continue
            if not isinstance(element.tag, str):
                self._line.append((element.tail or "") if event == "comment" else "")
                continue
            tag = element.tag
            if event == "start":
                if tag in _BLOCKS or tag == "br":
                    yield from self._flush()
                if tag in _HEADINGS:
                    self._level = int(tag[1])
                if tag == "table":
                    rows = list(_rows_of(element))
                    if rows:
                        yield rows
                elif tag not in _UNSEEN:
                    self._line.append(element.text or "")
            else:
                if tag in _BLOCKS:
                    yield from self._flush()
                if element is not page:
                    self._line.append(element.tail or "")
        yield from self._flush()

    def _flush(self) -> Iterator[ParagraphPiece]:
        text = " ".join("".join(self._line).split())
        if text:
            kind = BlockKind.HEADING if self._level else None
            yield ParagraphPiece(text, kind, self._level)
        self._line, self._level = [], 0


def _is_inside(element: Element, page: Element) -> bool:
    """Whether an element lies in a table or in something unseen, which are dealt with as a whole."""
    above = element.getparent()
    while above is not None and above is not page:
        if above.tag == "table" or above.tag in _UNSEEN:
            return True
        above = above.getparent()
    return False


def _rows_of(table: Element) -> Iterator[FilledRow]:
    """Yield the rows of a table with every cell in its own column; merged cells hold their text once."""
    going_down: dict[int, int] = {}
    width = 0
    rows: list[FilledRow] = []
    for at, row in enumerate(table.iter("tr")):
        if at >= _MOST_ROWS:
            break
        texts: list[str] = []
        sizes: list[tuple[int, int]] = []
        for element in row.iterchildren("td", "th"):
            while going_down.get(len(texts), 0) > 0:
                going_down[len(texts)] -= 1
                texts.append("")
                sizes.append((1, 1))
            across, down = _span(element, "colspan", _MOST_COLUMNS), _span(element, "rowspan", _MOST_ROWS)
            for column in range(len(texts), len(texts) + across):
                going_down[column] = down - 1
            texts += [" ".join("".join(map(str, element.itertext())).split()), *[""] * (across - 1)]
            sizes += [(down, across), *[(1, 1)] * (across - 1)]
        for column in [each for each in going_down if each >= len(texts)]:
            going_down[column] = max(0, going_down[column] - 1)
        width = max(width, len(texts))
        if any(texts):
            rows.append(FilledRow(at, texts, sizes))
    for filled in rows:
        filled.texts.extend([""] * (width - len(filled.texts)))
        filled.sizes.extend([(1, 1)] * (width - len(filled.sizes)))
        yield filled


def _span(element: Element, name: str, most: int) -> int:
    value = element.get(name, "1")
    return max(1, min(int(value), most)) if value.isdigit() and len(value) < 6 else 1

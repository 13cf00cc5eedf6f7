"""A web page as what it shows: lines, headings and tables in reading order; inline elements break nothing."""

import re
from collections.abc import Iterator

from lxml import etree

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.readers.archive import Element, hostile
from fiscal_desk.report.readers.pieces import FilledRow, ParagraphPiece, indent_of
from fiscal_desk.report.readers.raised import raised_text

_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_BLOCKS = frozenset(("article", "blockquote", "body", "dd", "div", "dt", "hr", "li", "ol", "p", "pre", *_HEADINGS))
_BLOCKS |= {"footer", "form", "header", "html", "main", "section", "table", "tr", "ul"}
_UNSEEN = frozenset(("head", "script", "style", "template", "title", "noscript"))
#: What is dealt with as a whole.
_WHOLE = _UNSEEN | {"table", "sup"}
_KEPT_LINES = re.compile(r"white-space\s*:\s*(?:pre|break-spaces)", re.IGNORECASE)
#: Blanks of the source before a text, which no browser shows.
_COLLAPSED = re.compile(r"\A[ \t\r\n\f]+")
_MOST_COLUMNS, _MOST_ROWS = 200, 20_000
#: Places in the grids of all tables of a page.
_MOST_PLACES = 600_000

PagePiece = ParagraphPiece | list[FilledRow]


class Page:
    """Reads a web page as what it shows: lines, headings and tables in reading order."""

    def __init__(self) -> None:
        self._line: list[str] = []
        self._level = 0
        self._kept = 0  # how many elements around the text keep its line ends and blanks
        self._places = _MOST_PLACES

    def read(self, page: Element) -> Iterator[PagePiece]:
        """Yield the lines and tables of an element."""
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
                self._kept += _keeps_lines(element)
                if tag in _HEADINGS:
                    self._level = int(tag[1])
                if tag == "table":
                    rows = list(_rows_of(element, self._places))
                    self._places -= sum(len(row.texts) for row in rows)
                    if rows:
                        yield rows
                elif tag == "sup":
                    words = "".join(map(str, element.itertext()))
                    self._line.append(raised_text(words, "".join(self._line[-3:])))
                elif tag not in _UNSEEN:
                    yield from self._add(element.text or "")
            else:
                if tag in _BLOCKS:
                    yield from self._flush()
                self._kept -= _keeps_lines(element)
                if element is not page:
                    yield from self._add(element.tail or "")
        yield from self._flush()

    def _add(self, text: str) -> Iterator[ParagraphPiece]:
        first, *others = text.split("\n") if self._kept else [text]
        self._line.append(first)
        for line in others:
            yield from self._flush()
            self._line.append(line)

    def _flush(self) -> Iterator[ParagraphPiece]:
        text = "".join(self._line)
        text = text.rstrip() if self._kept else " ".join(text.split())
        if text.strip():
            kind = BlockKind.HEADING if self._level else None
            yield ParagraphPiece(text, kind, self._level)
        self._line, self._level = [], 0


def _keeps_lines(element: Element) -> bool:
    """Whether an element's text is shown line by line, as it stands in the file."""
    return element.tag == "pre" or _KEPT_LINES.search(element.get("style", "")) is not None


def _is_inside(element: Element, page: Element) -> bool:
    """Whether an element lies in a table or in something unseen, which are dealt with as a whole."""
    above = element.getparent()
    while above is not None and above is not page:
        if above.tag in _WHOLE:
            return True
        above = above.getparent()
    return False


def _rows_of(table: Element, places: int) -> Iterator[FilledRow]:
    """Yield the rows of a table with every cell in its own column; merged cells hold their text once."""
    going_down: dict[int, int] = {}
    width = used = 0
    rows: list[FilledRow] = []
    for at, row in enumerate(table.iter("tr")):
        if at >= _MOST_ROWS:
            break
        texts: list[str] = []
        sizes: list[tuple[int, int]] = []
        indents: list[int] = []
        for element in row.iterchildren("td", "th"):
            while going_down.get(len(texts), 0) > 0:
                going_down[len(texts)] -= 1
                texts.append("")
                sizes.append((1, 1))
                indents.append(0)
            across, down = _span(element, "colspan", _MOST_COLUMNS), _span(element, "rowspan", _MOST_ROWS)
            for column in range(len(texts), len(texts) + across):
                going_down[column] = down - 1
            text = _cell_text(element)
            texts += [text.strip(), *[""] * (across - 1)]
            indents += [indent_of(text), *[0] * (across - 1)]
            sizes += [(down, across), *[(1, 1)] * (across - 1)]
            used += across
            if used > places or len(texts) > _MOST_COLUMNS:
                raise hostile()
        for column in [each for each in going_down if each >= len(texts)]:
            going_down[column] = max(0, going_down[column] - 1)
        width = max(width, len(texts))
        if any(texts):
            rows.append(FilledRow(at, texts, sizes, indents=indents))
    if len(rows) * width > places:
        raise hostile()
    for filled in rows:
        filled.texts.extend([""] * (width - len(filled.texts)))
        filled.sizes.extend([(1, 1)] * (width - len(filled.sizes)))
        filled.indents.extend([0] * (width - len(filled.indents)))
        yield filled


def _cell_text(cell: Element) -> str:
    """Return a cell's text in one line without the marks of notes; the blanks before it that are shown stay."""
    parts: list[str] = []
    for event, element in etree.iterwalk(cell, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "start" and not any(above.tag == "sup" for above in _between(element, cell)):
            words = "".join(map(str, element.itertext())) if element.tag == "sup" else element.text or ""
            parts.append(raised_text(words, "".join(parts[-3:])) if element.tag == "sup" else words)
        elif event == "end" and element is not cell and not any(a.tag == "sup" for a in _between(element, cell)):
            parts.append(element.tail or "")
    text = _COLLAPSED.sub("", "".join(parts))
    return " " * indent_of(text) + " ".join(text.split())


def _between(element: Element, cell: Element) -> Iterator[Element]:
    """Yield the elements around one, as far as they lie in a cell."""
    above = element if element is cell else element.getparent()
    while above is not None and above is not cell:
        yield above
        above = above.getparent()


def _span(element: Element, name: str, most: int) -> int:
    value = element.get(name, "1")
    return max(1, min(int(value), most)) if value.isdigit() and len(value) < 6 else 1

"""The sentences of a Word file, by the bookmarks that a memo of ours gave them."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from fiscal_desk.memo.words.joining import unjoined
from fiscal_desk.memo.words.marks.sentence_marks import parted
from fiscal_desk.report.readers.word.names import Element, is_on, value_of, w
from fiscal_desk.report.readers.word.package import Package
from fiscal_desk.report.readers.word.styles import Styles

#: What was deleted while changes were recorded, and what is no running text.
_LEFT_OUT = frozenset(map(w, ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "drawing", "pict", "object")))
_START, _END, _PARAGRAPH, _TABLE, _TEXT, _RUN = map(w, ("bookmarkStart", "bookmarkEnd", "p", "tbl", "t", "r"))
_BREAKS = {w("br"): "\n", w("cr"): "\n", w("tab"): "\t"}


@dataclass
class MarkedSentence:
    """A sentence as it stands in the file: who it is and what it said when it was written, and what it says there."""

    known: str
    said: str
    text: str = ""


@dataclass
class MarkedText:
    """All of a file: its sentences in their order, and running text outside tables that belongs to none."""

    sentences: list[MarkedSentence] = field(default_factory=list)
    others: list[str] = field(default_factory=list)


def read_marked(data: bytes) -> MarkedText:
    """Return the sentences of a .docx. Raises Refusal (`fiscal_desk.report.errors`) where it is none."""
    package = Package(data, ".docx")
    running = (None, Styles(package.related("styles")).default)
    reader = _Reader()
    for paragraph in _paragraphs(package.main().find(w("body"))):
        in_table = any(True for _ in paragraph.iterancestors(_TABLE))
        reader.read(paragraph, runs=not in_table and value_of(paragraph.find(w("pPr")), "pStyle") in running)
    for sentence in reader.text.sentences:
        sentence.text = unjoined(sentence.text).strip()
    return reader.text


class _Reader:
    """Walks through the file; a bookmark may begin in one paragraph and end in another that was split off it."""

    def __init__(self) -> None:
        self.text = MarkedText()
        self._open: dict[str, MarkedSentence] = {}  # by the bookmark's number in the file
        self._last: MarkedSentence | None = None  # of this paragraph

    def read(self, paragraph: Element, *, runs: bool) -> None:
        """Read a paragraph; one that `runs` is neither heading nor signature nor a table's cell."""
        self._last = next(iter(self._open.values()), None)
        before = ""  # what stands before the first sentence: words that run in, or somebody's own
        for piece in _pieces(paragraph):
            if isinstance(piece, str):
                if self._last is not None:
                    # What was typed right behind a sentence is part of it.
                    self._last.text += piece
                else:
                    before += piece
            elif piece.tag == _START:
                self._begin(piece)
            else:
                self._open.pop(piece.get(w("id"), ""), None)
        if before.strip() and runs:
            self.text.others.append(unjoined(before).strip())
        if self._open:
            next(iter(self._open.values())).text += "\n"

    def _begin(self, start: Element) -> None:
        known = parted(start.get(w("name"), ""))
        if known is not None:
            self._last = MarkedSentence(*known)
            self._open[start.get(w("id"), "")] = self._last
            self.text.sentences.append(self._last)


def _paragraphs(parent: Element | None) -> Iterator[Element]:
    for paragraph in parent.iter(_PARAGRAPH) if parent is not None else ():
        # Text boxes hold no sentences of a memo; their paragraphs are read with nothing.
        if not any(each.tag in _LEFT_OUT for each in paragraph.iterancestors()):
            yield paragraph


def _pieces(parent: Element) -> Iterator[str | Element]:
    """Yield text and the ends of bookmarks, in their order."""
    for child in parent:
        if child.tag in _LEFT_OUT or (child.tag == _RUN and is_on(child.find(w("rPr")), "vanish")):
            continue
        if child.tag in (_START, _END):
            yield child
        elif child.tag == _TEXT:
            yield child.text or ""
        elif child.tag in _BREAKS:
            yield _BREAKS[child.tag]
        elif child.tag != _PARAGRAPH:
            yield from _pieces(child)

"""Bookmarks and links inside a memo: from a number to its quotation and back, and around every sentence.

A sentence's bookmark carries its identity and what it said when it was written, so that a memo that comes back from
Word can be told from what the case says now (`fiscal_desk.memo.rereading`).
"""

import re
from collections.abc import Iterable, Sequence

from lxml import etree

from fiscal_desk.memo.model import Attachment, Memo, Paragraph, Run, Table
from fiscal_desk.memo.typesetting.ooxml.xml import element
from fiscal_desk.memo.words.marks.sentence_marks import sentence_mark

#: What the rows of an attachment are referred to as; the number stands in their first cell.
_NUMBERED = {"annex:quotations": "quotation", "annex:checks": "check"}
_NUMBER = re.compile(r"(?<=[第、—])\d+(?=[、—条项])")


class Marks:
    """The bookmarks of one document, each with a number and a name of its own."""

    def __init__(self, memo: Memo) -> None:
        self._count = 0
        self._used: set[str] = set()
        self._targets = {attachment.id for attachment in memo.attachments if attachment.id}
        for attachment in memo.attachments:
            if kind := _NUMBERED.get(attachment.id):
                self._targets |= {f"{kind}:{number}" for number in _numbers(attachment)}
        self._citing: dict[str, str] = {}
        for block in memo.blocks:
            if isinstance(block, Paragraph):
                for sentence, runs in sentences(block.runs):
                    for target in (target for run in runs for target in run.refers):
                        self._citing.setdefault(target, sentence_mark(sentence, text_of(runs)) if sentence else "")

    def around(self, name: str, elements: Iterable[etree._Element]) -> list[etree._Element]:
        """Return elements with a bookmark around them; a name that is there already is not given twice."""
        inside = list(elements)
        if not name or name in self._used:
            return inside
        self._used.add(name)
        self._count += 1
        return [
            element("bookmarkStart", {"id": self._count, "name": name}),
            *inside,
            element("bookmarkEnd", {"id": self._count}),
        ]

    def target(self, name: str) -> str:
        """Return the bookmark of something that is referred to; empty where the memo has no such thing."""
        return "fd_" + re.sub(r"\W", "_", name) if name in self._targets else ""

    def citing(self, name: str) -> str:
        """Return the bookmark of the first sentence that refers to something; empty where none does."""
        return self._citing.get(name, "")

    def row_target(self, attachment: str, number: str) -> str:
        """Return what a row of an attachment is referred to as; empty where it is not."""
        kind = _NUMBERED.get(attachment)
        return f"{kind}:{number}" if kind else ""


def sentences(runs: Sequence[Run]) -> list[tuple[str, list[Run]]]:
    """Return a paragraph's runs by sentence; what is part of none goes with the one before, and first has no id."""
    found: list[tuple[str, list[Run]]] = []
    for run in runs:
        if found and run.sentence in ("", found[-1][0]):
            found[-1][1].append(run)
        else:
            found.append((run.sentence, [run]))
    return found


def text_of(runs: Iterable[Run]) -> str:
    """Return what runs say."""
    return "".join(run.text for run in runs)


def pieces(run: Run) -> list[tuple[str, str]]:
    """Return a run that refers to something in pieces, each with its target: 第4、9条 leads to both."""
    if len(run.refers) == 1 and not run.refers[0].partition(":")[2].isdigit():
        return [(run.text, run.refers[0])]
    wanted = list(run.refers)
    found: list[tuple[str, str]] = []
    place = 0
    for number in _NUMBER.finditer(run.text):
        target = next((each for each in wanted if each.partition(":")[2] == number.group()), "")
        if target:
            wanted.remove(target)
            found += [(run.text[place : number.start()], ""), (number.group(), target)]
            place = number.end()
    return [piece for piece in (*found, (run.text[place:], "")) if piece[0]]


def link(anchor: str, elements: Iterable[etree._Element]) -> list[etree._Element]:
    """Return elements as a link to a bookmark of the document; they stay as they are where there is none."""
    inside = list(elements)
    return [element("hyperlink", {"anchor": anchor, "history": 1}, *inside)] if anchor else inside


def _numbers(attachment: Attachment) -> list[str]:
    table = next((block for block in attachment.blocks if isinstance(block, Table)), None)
    rows = table.rows if table is not None else ()
    return [text_of(row.cells[0]) for row in rows if not row.band]

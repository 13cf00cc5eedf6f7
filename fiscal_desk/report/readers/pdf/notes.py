"""Footnotes: small lines at the foot of a page that begin with a mark which stands, raised, in a line above."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from fiscal_desk.report.readers.pdf.joining import Item
from fiscal_desk.report.readers.pdf.printed.marks import PrintedLine

#: A note's characters are no larger than this part of the report's.
_SMALL = 0.92
_MARK = re.compile(r"\s*([\[［(（]?\s*(?:[0-9]{1,2}|[①-⑳]|[*＊])\s*[\]］)）]?)\s*")


class Note(NamedTuple):
    """A note's lines and the line that it hangs on."""

    lines: list[PrintedLine]
    under: PrintedLine


def part_notes(body: Sequence[Item], em: float) -> tuple[list[Item], list[Note]]:
    """Return what stands on a page without its footnotes, and these; `em` is the report's usual character width."""
    start = len(body)
    while start > 0 and isinstance(item := body[start - 1], PrintedLine) and item.em <= _SMALL * em:
        start -= 1
    marked: dict[str, PrintedLine] = {}
    for item in body[:start]:
        if isinstance(item, PrintedLine) and item.marks:
            marked["".join(item.marks)] = item
            marked.update((mark, item) for mark in item.marks)
    notes: list[Note] = []
    for line in (item for item in body[start:] if isinstance(item, PrintedLine)):
        mark, text = _parted(line)
        if mark in marked:
            notes.append(Note([_with_text(line, text)], marked[mark]))
        elif notes:
            notes[-1].lines.append(line)
        else:
            return list(body), []
    return list(body[:start]), notes


def _parted(line: PrintedLine) -> tuple[str, str]:
    """Return the mark that a line begins with and the rest of it."""
    if line.marks:
        return "".join(line.marks), line.text
    found = _MARK.match(line.text)
    return (re.sub(r"\s", "", found.group(1)), line.text[found.end() :]) if found else ("", line.text)


def _with_text(line: PrintedLine, text: str) -> PrintedLine:
    return replace(line, text=text)

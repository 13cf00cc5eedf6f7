"""What stands under the body: the list of attachments, who signs, and the date."""

from collections.abc import Sequence

import msgspec
from lxml import etree

from fiscal_desk.memo.model import Asked, Run
from fiscal_desk.memo.typesetting import styles
from fiscal_desk.memo.typesetting.marks import Marks
from fiscal_desk.memo.typesetting.ooxml import measures
from fiscal_desk.memo.typesetting.ooxml.xml import element
from fiscal_desk.memo.typesetting.text import paragraph_element
from fiscal_desk.memo.typesetting.widths import text_width
from fiscal_desk.memo.words.dates import print_date

_LABEL = "附件："
_INDENT = 2.0


class ClosingLine(msgspec.Struct, frozen=True):
    """A line under the body; `left` and `lead` in characters: where it begins, how far its lead stands out."""

    text: str
    left: float
    lead: float = 0.0


def listed_attachments(titles: Sequence[str]) -> list[ClosingLine]:
    """Return the lines `附件：1.×××`: names under names, nothing after a name."""
    lines = []
    for index, title in enumerate(titles, start=1):
        number = f"{index}." if len(titles) > 1 else ""
        lead = (_LABEL if index == 1 else "") + number
        start = _INDENT + text_width(_LABEL) + text_width(number)
        lines.append(ClosingLine(lead + title, start, text_width(lead)))
    return lines


def signed(office: str, date: str) -> list[ClosingLine]:
    """Return the signature, two characters in from the right, and the date, `date` in ISO, under it.

    The date begins two characters right of the signature's first one; where it is too long for that, the date stands
    two characters in and the signature moves. Nothing is put where no office signs.
    """
    printed = print_date(date)
    signed_width, dated = text_width(office), text_width(printed)
    if not office:
        return [ClosingLine(printed, measures.CHARACTERS_A_LINE - _INDENT - dated)] if printed else []
    start = max(0.0, measures.CHARACTERS_A_LINE - _INDENT - max(signed_width, dated + _INDENT))
    lines = [ClosingLine(office, start)]
    if printed:
        lines.append(ClosingLine(printed, start + _INDENT))
    return lines


def attachment_list(titles: Sequence[str]) -> list[etree._Element]:
    """Return the list of attachments as Word's paragraphs."""
    return [
        paragraph_element(styles.ATTACHMENT_LIST, [Run(line.text)], [_hanging(line.left, line.lead)])
        for line in listed_attachments(titles)
    ]


def signature_lines(office: str, date: str, marks: Marks | None = None) -> list[etree._Element]:
    """Return signature and date as Word's paragraphs."""
    asked = (Asked.OFFICE, Asked.DATE) if office else (Asked.DATE,)
    lines = zip(signed(office, date), asked, strict=False)
    return [_from_left(Run(line.text, sentence=each), line.left, marks) for line, each in lines]


def _from_left(run: Run, characters: float, marks: Marks | None) -> etree._Element:
    indent = {"leftChars": round(characters * 100), "left": round(characters * measures.CHARACTER)}
    return paragraph_element(styles.SIGNATURE, [run], [element("ind", indent)], marks)


def _hanging(start: float, lead: float) -> etree._Element:
    return element(
        "ind",
        {
            "leftChars": round(start * 100),
            "left": round(start * measures.CHARACTER),
            "hangingChars": round(lead * 100),
            "hanging": round(lead * measures.CHARACTER),
        },
    )

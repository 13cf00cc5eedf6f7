"""Sets a whole memo: title, body, list of attachments, signature and date, attachments."""

from collections.abc import Iterable
from itertools import zip_longest

from docx.document import Document
from docx.opc.part import Part
from lxml import etree

from fiscal_desk.memo.model import (
    Asked,
    Attachment,
    Block,
    Heading,
    Memo,
    Paragraph,
    ParagraphKind,
    Picture,
    Run,
    Table,
)
from fiscal_desk.memo.typesetting import styles
from fiscal_desk.memo.typesetting.closing import attachment_list, signature_lines
from fiscal_desk.memo.typesetting.footers import add_footers
from fiscal_desk.memo.typesetting.marks import Marks
from fiscal_desk.memo.typesetting.ooxml.xml import W, element
from fiscal_desk.memo.typesetting.page import end_section, keep_together, section_properties, section_width
from fiscal_desk.memo.typesetting.pictures import picture_elements
from fiscal_desk.memo.typesetting.text import paragraph_element, run_elements
from fiscal_desk.memo.typesetting.title import title_lines
from fiscal_desk.memo.typesetting.word_tables import table_elements

_STYLES = {
    ParagraphKind.BODY: "Normal",
    ParagraphKind.BLANK: "Normal",
    ParagraphKind.RECIPIENT: styles.RECIPIENT,
    ParagraphKind.NOTE: styles.TABLE_NOTE,
}


#: Page numbers in footers are drawings, too, and are counted from 1.
_DRAWN_BEFORE = 100


class Pictures:
    """Counts the pictures of a document: Word calls a file damaged where two carry one number."""

    def __init__(self, part: Part) -> None:
        self._part = part
        self._count = _DRAWN_BEFORE

    def elements(self, picture: Picture, width: int) -> list[etree._Element]:
        """Return the paragraphs of the next picture."""
        self._count += 1
        return picture_elements(picture, self._count, self._part, width)


def set_memo(memo: Memo, document: Document) -> None:
    """Fill an empty document with the memo."""
    turnings = {False, *(attachment.landscape for attachment in memo.attachments)}
    footers = {turned: add_footers(document, memo.page_number, landscape=turned) for turned in sorted(turnings)}
    landscape = False
    pictures, marks = Pictures(document.part), Marks(memo)
    elements = _main_part(memo, pictures, marks)
    for index, attachment in enumerate(memo.attachments, start=1):
        turned = attachment.landscape != landscape
        if turned:
            end_section(elements, section_properties(footers[landscape], landscape=landscape))
            landscape = attachment.landscape
        number = str(index) if len(memo.attachments) > 1 else ""
        elements.extend(_attachment(attachment, number, pictures, marks, new_page=not turned))
    elements.append(section_properties(footers[landscape], landscape=landscape))
    body = document.element.body
    for old in list(body):
        body.remove(old)
    body.extend(elements)


def _main_part(memo: Memo, pictures: Pictures, marks: Marks) -> list[etree._Element]:
    title = Run("\n".join(title_lines(memo.title)), sentence=Asked.TITLE)
    elements = [paragraph_element(styles.TITLE, [title], marks=marks), _blank()]
    if memo.recipient:
        recipient = Run(memo.recipient.rstrip(":： ") + "：", sentence=Asked.RECIPIENT)
        elements.append(paragraph_element(styles.RECIPIENT, [recipient], marks=marks))
    elements.extend(_blocks(memo.blocks, section_width(landscape=False), pictures, marks))
    return [*elements, *_closing(memo, _at_the_end(elements), marks)]


def _at_the_end(elements: list[etree._Element]) -> list[etree._Element]:
    """The last paragraph; of a table that it only closes, the last row, too."""
    *_, before, last = elements
    rows = before.findall(f"{{{W}}}tr") if not _text_in(last) else []
    return [*(each for row in rows[-1:] for each in row.iter(f"{{{W}}}p")), last]


def _closing(memo: Memo, last: list[etree._Element], marks: Marks) -> list[etree._Element]:
    """List of attachments, signature and date, on the page of the body's last paragraph: none stands without text."""
    lines: list[etree._Element] = []
    if memo.attachments:
        lines.extend([_blank(), *attachment_list([attachment.title for attachment in memo.attachments])])
    if signature := signature_lines(memo.office, memo.date, marks):
        lines.extend([_blank(), *signature])
    keep_together([*last, *lines[:-1]] if lines else [])
    return lines


def _attachment(
    attachment: Attachment, number: str, pictures: Pictures, marks: Marks, *, new_page: bool
) -> list[etree._Element]:
    breaks = [element("pageBreakBefore")] if new_page else []
    width = section_width(landscape=attachment.landscape)
    title = Run("\n".join(title_lines(attachment.title)), sentence=attachment.heading.sentence)
    label = paragraph_element(styles.ATTACHMENT_LABEL, [], breaks)
    label.extend(marks.around(marks.target(attachment.id), run_elements([Run(f"附件{number}")])))
    return [
        label,
        _blank(),
        paragraph_element(styles.ATTACHMENT_TITLE, [title], marks=marks),
        _blank(),
        *_blocks(attachment.blocks, width, pictures, marks, attachment),
    ]


def _blocks(
    blocks: Iterable[Block], width: int, pictures: Pictures, marks: Marks, attachment: Attachment | None = None
) -> list[etree._Element]:
    """A table without a caption is described by its attachment's title; the first of one is what is referred to."""
    referred, described = (attachment.id, attachment.title) if attachment else ("", "")
    elements: list[etree._Element] = []
    for block, following in zip_longest(shown := list(blocks), shown[1:]):
        match block:
            case Heading():
                elements.append(paragraph_element(styles.heading_style(block.level), block.runs, marks=marks))
            case Paragraph():
                # What says what is in a table stands above it.
                kept = [element("keepNext")] if isinstance(following, Table) else []
                elements.append(paragraph_element(_STYLES[block.kind], block.runs, kept, marks))
            case Table():
                elements.extend(table_elements(block, width, marks, referred=referred, described=described))
                referred = ""
            case Picture():
                elements.extend(pictures.elements(block, width))
    return elements


def _text_in(paragraph: etree._Element) -> str:
    """What a paragraph says."""
    return "".join(map(str, paragraph.itertext()))


def _blank() -> etree._Element:
    return paragraph_element("Normal", [])

"""Sets a memo in pages: title, body, list of attachments, signature and date, attachments, page numbers."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest

import msgspec

from fiscal_desk.memo.material import Annex, annex_id
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
from fiscal_desk.memo.printing.lines import looks as sizes
from fiscal_desk.memo.printing.lines.characters import Width
from fiscal_desk.memo.printing.lines.looks import Looks
from fiscal_desk.memo.printing.strips.grid import table_strips
from fiscal_desk.memo.printing.strips.ink import Anchor, Link, Sheet, Strip, moved
from fiscal_desk.memo.printing.strips.numbers import number_ink
from fiscal_desk.memo.printing.strips.paging import fill_pages
from fiscal_desk.memo.printing.strips.paragraphs import Setter
from fiscal_desk.memo.typesetting.closing import listed_attachments, signed
from fiscal_desk.memo.typesetting.ooxml.fonts import PRESETS
from fiscal_desk.memo.typesetting.title import title_lines

#: What the rows of an attachment's table are called by those who refer to them.
_NUMBERED = {annex_id(Annex.QUOTATIONS): "quotation", annex_id(Annex.CHECKS): "check"}


def set_pages(memo: Memo, width: Width) -> list[Sheet]:
    """Return the pages of a memo. Pure: how wide characters are is asked of `width`."""
    setter = Setter(Looks(PRESETS[memo.fonts]), width)
    sheets: list[Sheet] = []
    landscape, strips = False, _main_part(memo, setter)
    for index, attachment in enumerate(memo.attachments, start=1):
        _add_pages(sheets, strips, memo, setter, landscape=landscape)
        landscape, strips = attachment.landscape, _attachment(memo, attachment, index, setter)
    _add_pages(sheets, strips, memo, setter, landscape=landscape)
    return sheets


def _add_pages(sheets: list[Sheet], strips: Sequence[Strip], memo: Memo, setter: Setter, *, landscape: bool) -> None:
    """A landscape page is the portrait page turned clockwise: the type area keeps its place on the sheet."""
    wide, high = sizes.TEXT_WIDTH, sizes.TEXT_HEIGHT
    paper = sizes.PAGE_WIDTH, sizes.PAGE_HEIGHT
    left, top = sizes.MARGIN_LEFT, sizes.MARGIN_TOP
    if landscape:
        high, paper = wide, (paper[1], paper[0])
        left, top = sizes.MARGIN_BOTTOM, sizes.MARGIN_LEFT
    for inks in fill_pages(strips, high):
        placed = [moved(ink, left, top) for ink in inks]
        number = number_ink(len(sheets) + 1, memo.page_number, setter, landscape=landscape)
        sheets.append(Sheet(*paper, (*placed, *number)))


def _main_part(memo: Memo, setter: Setter) -> list[Strip]:
    room = sizes.TEXT_WIDTH
    title = "\n".join(title_lines(memo.title))
    named = [Run(title, sentence=Asked.TITLE)]
    strips = [*setter.paragraph(named, setter.looks.title(), room), *_blank(setter)]
    last: list[Strip] = []
    if memo.recipient:
        recipient = Run(memo.recipient.rstrip(":： ") + "：", sentence=Asked.RECIPIENT)
        strips.extend(setter.paragraph([recipient], setter.looks.paragraph(ParagraphKind.RECIPIENT), room))
    for block, following in zip_longest(memo.blocks, memo.blocks[1:]):
        strips.extend(last)
        last = _block(block, room, setter, following)
    closing = _closing(memo, room, setter)
    if closing:
        strips.extend(_kept(last, memo))
    else:
        strips.extend(last)
    return [*strips, *closing]


def _kept(last: list[Strip], memo: Memo) -> list[Strip]:
    """Nobody signs an empty page: the body's last paragraph stands with what is below it."""
    if memo.blocks and isinstance(memo.blocks[-1], Table):
        ends = 1 if memo.blocks[-1].notes else 2  # what closes a table without notes is empty
        return [*last[:-ends], *(msgspec.structs.replace(strip, keep_next=True) for strip in last[-ends:])]
    return [msgspec.structs.replace(strip, keep_next=True) for strip in last]


def _closing(memo: Memo, room: float, setter: Setter) -> list[Strip]:
    strips: list[Strip] = []
    if memo.attachments:
        strips.extend(_blank(setter))
        for index, line in enumerate(listed_attachments([each.title for each in memo.attachments]), start=1):
            listed = setter.words(line.text, setter.looks.closing(line.left, line.lead), room)
            strips.extend(_linked(strip, _attachment_anchor(index)) for strip in listed)
    if signature := signed(memo.office, memo.date):
        strips.extend(_blank(setter))
        asked = (Asked.DATE,) if len(signature) == 1 and not memo.office.strip() else (Asked.OFFICE, Asked.DATE)
        for line, field in zip(signature, (*asked, *(asked[-1] for _ in signature)), strict=False):
            strips.extend(setter.paragraph([Run(line.text, sentence=field)], setter.looks.closing(line.left), room))
    kept = [msgspec.structs.replace(strip, keep_next=True) for strip in strips]
    return [*kept[:-1], msgspec.structs.replace(kept[-1], keep_next=False)] if kept else []


def _linked(strip: Strip, target: str) -> Strip:
    return msgspec.structs.replace(strip, inks=(*strip.inks, Link(target, 0.0, 0.0, sizes.TEXT_WIDTH, strip.height)))


def _attachment_anchor(index: int) -> str:
    return f"attachment-{index}"


def _attachment(memo: Memo, attachment: Attachment, index: int, setter: Setter) -> list[Strip]:
    room = sizes.TEXT_HEIGHT if attachment.landscape else sizes.TEXT_WIDTH
    number = str(index) if len(memo.attachments) > 1 else ""
    label = f"附件{number}"
    anchor = Anchor(_attachment_anchor(index), 0.0, 1, f"{label}　{attachment.title}")
    title = Run("\n".join(title_lines(attachment.title)), sentence=attachment.heading.sentence)
    return [
        Strip(0.0, (Anchor(attachment.id, 0.0),), keep_next=True),
        *setter.words(label, setter.looks.label(), room, anchor),
        *_blank(setter),
        *setter.paragraph([title], setter.looks.title(), room),
        *_blank(setter),
        *_blocks(attachment.blocks, room, setter, rows=_NUMBERED.get(attachment.id, "")),
    ]


def _blocks(blocks: Iterable[Block], room: float, setter: Setter, *, rows: str) -> list[Strip]:
    pairs = zip_longest(shown := list(blocks), shown[1:])
    return [strip for block, following in pairs for strip in _block(block, room, setter, following, rows=rows)]


def _block(block: Block, room: float, setter: Setter, following: Block | None, *, rows: str = "") -> list[Strip]:
    match block:
        case Heading():
            words = block.number + block.text
            anchor = Anchor("", 0.0, block.level, words)
            return setter.paragraph(block.runs, setter.looks.heading(block.level), room, anchor)
        case Paragraph():
            shape = setter.looks.paragraph(block.kind)
            # What says what is in a table stands above it.
            kept = msgspec.structs.replace(shape, keep_next=isinstance(following, Table))
            return setter.paragraph(block.runs, kept, room)
        case Table():
            return table_strips(block, room, setter, rows=rows)
        case Picture():
            return setter.picture(block, room)


def _blank(setter: Setter) -> list[Strip]:
    return [Strip(setter.looks.title().pitch)]

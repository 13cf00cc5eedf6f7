"""Whatever stands in a report can be printed: the file opens, and the words are the same."""

import io
import re

from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from fiscal_desk.memo.model import Attachment, Column, Face, Heading, Memo, Run, Table, TableRow, paragraph, plain
from fiscal_desk.memo.typesetting.text import legal_text
from fiscal_desk.memo.word import docx_bytes
from fiscal_desk.memo.words.joining import unjoined
from tests.memo import made
from tests.memo.typesetting.opened import Opened

ANYTHING = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("1亿元\u200d\u202e\u2066\x00\x08\x0b\x0c\x1b\x7f\x85\ufffe\uffff\ud800\u2028<>&]\"'\t\r\n“—"),
    ),
    max_size=60,
)


#: Controls, soft hyphens, what turns the direction of text, what has no width, fillers, tags.
UNSEEN = (
    range(0x7F, 0xA0),
    *(range(code, code + 1) for code in (0xAD, 0x61C, 0x17B4, 0x17B5, 0x180E, 0x3164, 0xFEFF, 0xFFA0)),
    range(0x115F, 0x1161),
    range(0x200B, 0x2010),
    range(0x202A, 0x202F),
    range(0x2060, 0x2070),
    range(0xFDD0, 0xFDF0),
    range(0xFFF0, 0xFFFC),
    range(0xE0000, 0xE0080),
)


def printable(text: str) -> str:
    """What is left of a text that Word can hold, written apart from the program's own rule."""
    text = text.replace("\r\n", "\n")
    text = re.sub("[\r\x0b\x0c\x85\u2028\u2029]", "\n", text)
    text = "".join(character for character in text if not any(ord(character) in unseen for unseen in UNSEEN))
    return "".join(
        character
        for character in text
        if character in "\t\n"
        or (
            ord(character) >= 0x20 and not 0xD800 <= ord(character) <= 0xDFFF and ord(character) not in (0xFFFE, 0xFFFF)
        )
    )


@settings(max_examples=60)
@given(ANYTHING, ANYTHING, ANYTHING, ANYTHING)
def test_any_words_come_back_from_the_file(label: str, quote: str, title: str, office: str) -> None:
    table = Table(
        columns=(Column(label),), rows=(TableRow(((Run(quote, Face.MARKED),),)), TableRow((plain(label),), band=True))
    )
    memo = Memo(
        title=f"题{title}",
        blocks=(Heading(1, label, "一、"), paragraph(quote), table),
        attachments=(Attachment(f"附{title}", (table,), landscape=True),),
        office=office,
        date="2024-02-03",
    )
    document = Document(io.BytesIO(docx_bytes(memo)))
    texts = [unjoined(each.text) for each in document.paragraphs]
    assert "一、" + printable(label) in texts
    assert printable(quote) in texts
    for found in document.tables:
        assert [unjoined(row.cells[0].text) for row in found.rows] == [
            printable(label),
            printable(quote),
            printable(label),
        ]


def test_control_characters_are_dropped_and_line_ends_are_one() -> None:
    assert legal_text("收\x00入\x1b\r\n支\x0b出\ud800\ufffe") == "收入\n支\n出"


def test_markup_in_a_quotation_stays_text() -> None:
    text = '<w:p/> & "引" ]]> &amp;'
    opened = Opened(Memo(title="题", blocks=(paragraph(text),)))
    assert text in [each.text for each in opened.word.paragraphs]


def test_blanks_at_the_ends_are_kept() -> None:
    opened = Opened(Memo(title="题", blocks=(paragraph("  收 入　 "),)))
    assert "  收 入　 " in [each.text for each in opened.word.paragraphs]


def test_very_long_words_are_written_whole() -> None:
    long = "收入" * 50_000
    compared = made.agreeing()
    opened = Opened(made.compose(compared, title=long))
    assert opened.word.paragraphs[0].text.replace("\n", "") == long
    assert len(opened.word.core_properties.title) == 255

"""Pages and PDF of a memo: paper, page numbers, every character, links, where sentences stand."""

import io
import re

import pypdfium2 as pdfium
import pypdfium2.raw as raw
import pytest

from fiscal_desk.memo.model import (
    Align,
    Attachment,
    Column,
    Face,
    Heading,
    Memo,
    Paragraph,
    Picture,
    Run,
    Table,
    TableRow,
    paragraph,
    plain,
)
from fiscal_desk.memo.printing.model import Place
from fiscal_desk.memo.printing.pages import memo_pages, memo_pdf
from fiscal_desk.memo.printing.pictures import page_png
from tests.memo.printing.memos import SETS, memo_of
from tests.memo.printing.reading import Letter, PrintedPage, printed_pages
from tests.memo.typesetting.test_pictures import png

SENTENCE = "各部门对照清单逐项核对本单位所报数据并就口径差异作出书面说明"
LONG = Paragraph((Run("甲" * 40 + "。", sentence="first"), Run("乙" * 30 + "。", sentence="second")))
CITING = Paragraph((Run("两者不一致"), Run("（原文见附件2第1条）", refers=("quotation:1",)), Run("。")))
EXCERPTS = Table(
    (Column("序号", Align.CENTRE), Column("原文")),
    tuple(TableRow((plain(str(n)), plain(SENTENCE * 3))) for n in range(1, 40)),
)
WIDE = Table((Column("指标"), Column("数值", Align.RIGHT)), (TableRow((plain("收入"), plain("86.42"))),), unit="亿元")


def memo(**parts: object) -> Memo:
    known: dict[str, object] = {
        "title": "关于两份报告主要指标的对比备忘录",
        "blocks": (Heading(1, "基本情况", "一、"), LONG, CITING, paragraph(SENTENCE * 40)),
        "attachments": (
            Attachment("主要指标对照表", (WIDE,), landscape=True),
            Attachment("给市办的原文", (EXCERPTS,), id="annex:quotations"),
        ),
        "office": "临澜市财政局",
        "date": "2024-02-03",
    }
    return Memo(**(known | parts))  # type: ignore[arg-type]


def pages_of(printed: Memo) -> list[PrintedPage]:
    return printed_pages(memo_pdf(printed).pdf)


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_paper_is_a4_and_wide_attachments_lie() -> None:
    sizes = [(round(page.width, 1), round(page.height, 1)) for page in pages_of(memo())]
    assert set(sizes) == {(210.0, 297.0), (297.0, 210.0)}
    assert sizes.count((297.0, 210.0)) == 1


def test_a_full_page_has_22_lines_of_28_characters_inside_the_margins() -> None:
    lines = pages_of(memo(blocks=(paragraph(SENTENCE * 60), paragraph("末段。")), attachments=()))[1].body
    assert [len(line.text) for line in lines] == [28] * 22
    assert min(line.letters[0].x for line in lines) == pytest.approx(28, abs=0.2)
    assert max(line.letters[-1].x for line in lines) + 16 / 72 * 25.4 == pytest.approx(210 - 26, abs=0.5)


def number_of(page: PrintedPage) -> list[Letter]:
    return [letter for line in page.lines for letter in line.letters if letter.size == 14]


@pytest.mark.parametrize("placement", ["outer", "centre"])
def test_page_numbers_stand_7_mm_below_the_type_area_at_the_outer_edge_or_centred(placement: str) -> None:
    for number, page in enumerate(pages_of(memo(page_number=placement)), start=1):
        letters = number_of(page)
        assert "".join(letter.text for letter in letters) == f"—{number}—"
        if page.width > page.height:
            continue
        character = 14 / 72 * 25.4
        left, right = letters[0].x, letters[-1].x + character
        assert letters[0].y - 0.38 * character == pytest.approx(297 - 35 + 7, abs=0.6)
        if placement == "centre":
            assert (left + right) / 2 == pytest.approx(28 + 78, abs=0.7)
        elif number % 2:
            assert right == pytest.approx(210 - 26 - character, abs=0.7)
        else:
            assert left == pytest.approx(28 + character, abs=0.5)


def test_the_number_of_a_landscape_page_is_at_the_sheets_foot() -> None:
    number, page = next((n, page) for n, page in enumerate(pages_of(memo()), start=1) if page.width > page.height)
    letters = number_of(page)
    assert all(25 < letter.x < 31 for letter in letters)
    down = [letter.y for letter in letters]
    assert down == sorted(down)
    assert (down[-1] > 150) == bool(number % 2)


@pytest.mark.parametrize("name", SETS)
def test_every_character_of_the_memo_is_in_the_pdf(name: str) -> None:
    whole = memo_of(name)
    with pdfium.PdfDocument(memo_pdf(whole).pdf) as document:
        text = squeezed("".join(page.get_textpage().get_text_bounded() for page in document))
    for words in texts(whole):
        for piece in re.findall(r"[^\s\ufffe\x00-\x1f]", words):
            assert piece in text
    # Words of a table's cell stand together, whatever line they are broken over.
    body = [block for block in whole.blocks if isinstance(block, Heading)]
    assert all(squeezed(block.number + block.text) in text for block in body)


def texts(whole: Memo) -> list[str]:
    blocks = [*whole.blocks, *(block for attachment in whole.attachments for block in attachment.blocks)]
    found = [whole.title, whole.office, whole.recipient]
    for block in blocks:
        if isinstance(block, Table):
            found += [column.title for column in block.columns]
            found += ["".join(run.text for run in cell) for row in block.rows for cell in row.cells]
            found += block.notes
        elif isinstance(block, Heading | Paragraph):
            found.append(block.text)
    return found


def test_a_reference_leads_to_its_excerpt_and_the_list_to_the_attachments() -> None:
    printed = memo_pdf(memo()).pdf
    with pdfium.PdfDocument(printed) as document:
        targets = [links(document, number) for number in range(len(document))]
    pages = pages_of(memo())
    shown = ["".join(line.text for line in page.body) for page in pages]
    excerpts = next(place for place, text in enumerate(shown) if text.startswith("附件2"))
    table = next(place for place, text in enumerate(shown) if text.startswith("附件1"))
    assert targets[0] == [excerpts]
    assert sorted({target for page in targets[1:] for target in page}) == [table, excerpts]


def test_a_reference_to_an_attachment_leads_to_its_page() -> None:
    words = Paragraph((Run("明细"), Run("见附件2", refers=("annex:checks",)), Run("。")))
    attachments = (Attachment("甲", (paragraph("一"),)), Attachment("乙", (paragraph("二"),), id="annex:checks"))
    with pdfium.PdfDocument(memo_pdf(memo(blocks=(words,), attachments=attachments, office="")).pdf) as document:
        assert links(document, 0) == [2, 1, 2]


def links(document: pdfium.PdfDocument, number: int) -> list[int]:
    page = document[number]
    found = []
    link, place = raw.FPDF_LINK(), raw.c_int(0)
    while raw.FPDFLink_Enumerate(page.raw, place, link):
        found.append(raw.FPDFDest_GetDestPageIndex(document.raw, raw.FPDFLink_GetDest(document.raw, link)))
    return found


def test_headings_and_attachments_are_in_the_outline() -> None:
    with pdfium.PdfDocument(memo_pdf(memo()).pdf) as document:
        titles = [item.get_title() for item in document.get_toc()]
    assert titles == ["一、基本情况", "附件1　主要指标对照表", "附件2　给市办的原文"]


def test_a_sentence_has_a_place_on_every_line_that_it_stands_on() -> None:
    (page, *_) = memo_pages(memo()).pages
    first = [place for place in page.places if place.sentence == "first"]
    second = [place for place in page.places if place.sentence == "second"]
    assert len(first) == 2
    assert len(second) == 2
    assert first[0].x == pytest.approx(28 + 2 * 315 / 20 / 72 * 25.4, abs=0.1)
    assert second[0].y == first[1].y
    assert second[0].x == pytest.approx(first[1].x + first[1].width, abs=0.2)
    letters = [letter for line in pages_of(memo())[0].body for letter in line.letters]
    assert all(inside(letter, first) for letter in letters if letter.text == "甲")
    assert all(inside(letter, second) for letter in letters if letter.text == "乙")


def inside(letter: Letter, places: list[Place]) -> bool:
    return any(
        place.x - 0.1 <= letter.x <= place.x + place.width and place.y <= letter.y <= place.y + place.height
        for place in places
    )


def test_the_picture_of_a_page_is_the_page_of_the_pdf() -> None:
    shown = memo_pages(memo(), scale=1.0)
    assert len(shown.pages) == len(pages_of(memo()))
    for number, page in enumerate(shown.pages):
        assert page.png == page_png(shown.pdf, number, 1.0)
        across, down = (int.from_bytes(page.png[at : at + 4], "big") for at in (16, 20))
        assert across / 96 * 25.4 == pytest.approx(page.width, abs=0.5)
        assert down / 96 * 25.4 == pytest.approx(page.height, abs=0.5)


def test_only_the_pages_that_are_looked_at_are_drawn() -> None:
    shown = memo_pages(memo(), scales={1: 1.5}).pages
    assert [bool(page.png) for page in shown] == [number == 1 for number in range(len(shown))]
    assert shown[0].places


def test_the_same_memo_gives_the_same_bytes() -> None:
    assert memo_pdf(memo()).pdf == memo_pdf(memo()).pdf
    assert b"D:20240203" in memo_pdf(memo()).pdf


def test_the_head_is_on_each_page_of_a_table_and_no_row_is_split() -> None:
    pages = [page for page in pages_of(memo()) if any(line.text == "序号" for line in page.body)]
    assert len(pages) > 1
    rows = [[line.text for line in page.body if line.text.isdecimal()] for page in pages]
    assert [number for page in rows for number in page] == [str(number) for number in range(1, 40)]
    for page, numbers in zip(pages, rows, strict=True):
        assert "".join(line.text for line in page.body).count(SENTENCE) == 3 * len(numbers)


def test_a_picture_is_printed_with_its_caption_on_the_same_page() -> None:
    chart = Picture(png(1560, 900), "图1收入对比", "柱形图")
    printed = memo_pdf(memo(blocks=(paragraph(SENTENCE * 14), chart, paragraph("完")), attachments=())).pdf
    with pdfium.PdfDocument(printed) as document:
        pictures = [list(page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE])) for page in document]
    captions = [any("收入对比" in line.text for line in page.body) for page in printed_pages(printed)]
    assert [bool(found) for found in pictures] == captions == [False, True]
    left, bottom, right, top = pictures[1][0].get_bounds()
    assert (right - left) / (top - bottom) == pytest.approx(1560 / 900, rel=0.01)
    assert 841.9 - top == pytest.approx(37 / 25.4 * 72, abs=0.5)


def test_words_that_a_typesetter_could_take_for_commands_are_printed_as_they_are() -> None:
    odd = '#pagebreak() $x$ *粗* _斜_ `码` \\u{41} "引" [方] <标> @某 //注 =题 ~波 ％'
    printed = memo(blocks=(paragraph(odd + "\ufffe\x07\u202e"),), attachments=(), title='"#题"', office="\\局")
    text = "".join(line.text for page in pages_of(printed) for line in page.body)
    assert squeezed(odd) in text
    assert '"#题"' in text
    assert "\\局" in text


def test_a_computed_number_leans_and_a_quoted_one_is_underlined() -> None:
    words = Paragraph((Run("甲"), Run("86.4亿元", Face.COMPUTED), Run("乙"), Run("3.2", Face.MARKED)))
    pdf = memo_pdf(memo(blocks=(words,), attachments=())).pdf
    with pdfium.PdfDocument(pdf) as document:
        kinds = [item.type for item in document[0].get_objects()]
    assert raw.FPDF_PAGEOBJ_PATH in kinds
    plainly = memo_pdf(memo(blocks=(paragraph("甲86.4亿元乙3.2"),), attachments=())).pdf
    assert page_png(pdf, 0) != page_png(plainly, 0)
    assert squeezed(pdfium.PdfDocument(io.BytesIO(pdf))[0].get_textpage().get_text_bounded()).find("86.4亿元") > 0


def test_nobody_signs_an_empty_page() -> None:
    for count in range(8, 24):
        body = tuple(paragraph(SENTENCE[:20]) for _ in range(count))
        pages = pages_of(memo(blocks=body, attachments=(Attachment("摘录", (paragraph("一"),)),)))
        signed = next(page for page in pages if any("临澜市财政局" in line.text for line in page.body))
        assert any(SENTENCE[:20] in line.text for line in signed.body)

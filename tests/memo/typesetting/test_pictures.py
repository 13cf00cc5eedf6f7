"""Pictures reach the page: whole, within the type area, named, and told in words to who cannot see them."""

import io
import struct
import zlib

import pytest
from docx import Document

from fiscal_desk.memo.model import Attachment, Heading, Memo, Picture, paragraph
from fiscal_desk.memo.typesetting.pictures import png_size
from tests.memo.typesetting.opened import Opened, W, get

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MM = 36_000


def png(across: int, down: int, grey: int = 128) -> bytes:
    """Return a grey picture."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = (b"\0" + bytes([grey]) * across) * down
    head = struct.pack(">IIBBBBB", across, down, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


CHART = Picture(png(60, 30), "图1　收入对比", "对比柱形图：收入，金额（亿元）。甲区为1.5。")
OTHER = Picture(png(60, 30, 200), "图2　支出", "另一幅\x00。")
MEMO = Memo(
    title="题",
    blocks=(Heading(1, "情况", "一、"), CHART),
    attachments=(Attachment("统计图", (OTHER, paragraph("完"))),),
)


@pytest.fixture(scope="module")
def opened() -> Opened:
    return Opened(MEMO)


def test_the_bytes_are_in_the_file_and_the_drawing_points_to_them(opened: Opened) -> None:
    document = Document(io.BytesIO(opened.content))
    embedded = [blip.get(f"{R}embed") for blip in opened.body.iter(f"{A}blip")]
    assert [document.part.related_parts[each].blob for each in embedded if each] == [CHART.png, OTHER.png]
    assert 'Extension="png" ContentType="image/png"' in opened.parts["[Content_Types].xml"].decode()


def test_a_picture_is_as_wide_as_asked_and_keeps_its_shape(opened: Opened) -> None:
    extent = next(opened.body.iter(f"{WP}extent"))
    assert int(extent.get("cx") or 0) == pytest.approx(156 * MM, abs=2 * MM / 100)
    assert int(extent.get("cy") or 0) == pytest.approx(78 * MM, rel=0.001)


def test_a_tall_picture_fits_on_a_page_with_its_caption() -> None:
    tall = Opened(Memo(title="题", blocks=(Picture(png(10, 40), "图", ""),)))
    extent = next(tall.body.iter(f"{WP}extent"))
    assert int(extent.get("cy") or 0) == 200 * MM
    assert int(extent.get("cx") or 0) == 50 * MM


def test_who_cannot_see_the_picture_is_told_what_it_shows(opened: Opened) -> None:
    properties = list(opened.body.iter(f"{WP}docPr"))
    assert [each.get("descr") for each in properties] == [CHART.description, "另一幅。"]
    assert len({each.get("id") for each in properties}) == 2


def test_the_caption_stands_below_and_on_the_same_page(opened: Opened) -> None:
    drawn = opened.find("w:p[.//w:drawing]")
    captions = [each.getnext() for each in drawn]
    assert ["".join(caption.itertext()) for caption in captions if caption is not None] == [
        CHART.caption,
        OTHER.caption,
    ]
    assert all(each.find(f"{W}pPr/{W}keepNext") is not None for each in drawn)
    assert {get(each, "val") for caption in captions if caption is not None for each in caption.iter(f"{W}pStyle")} == {
        "PictureCaption"
    }


def test_lines_of_exact_height_do_not_cut_the_picture_off(opened: Opened) -> None:
    assert {get(each, "lineRule") for each in opened.find("w:p[.//w:drawing]/w:pPr/w:spacing")} == {"auto"}


def test_only_a_png_is_a_picture() -> None:
    with pytest.raises(ValueError, match="PNG"):
        png_size(b"GIF89a")

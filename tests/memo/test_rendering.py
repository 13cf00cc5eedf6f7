"""A memo on paper, as LibreOffice prints it: 22 lines of 28 characters, page numbers, tables inside the type area."""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from fiscal_desk.memo.model import Align, Attachment, Column, Heading, Memo, Picture, Table, TableRow, paragraph, plain
from fiscal_desk.memo.word import write_docx
from tests.memo.typesetting.test_pictures import png

MISSING = [tool for tool in ("soffice", "pdftotext", "pdfinfo") if shutil.which(tool) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"{'、'.join(MISSING)} missing: nothing to print with")

OFFICE = ("soffice", "--headless", "--convert-to", "pdf")
MM = 72 / 25.4
SENTENCE = "各部门对照清单逐项核对本单位所报数据并就口径差异作出书面说明"
ROWS = tuple(TableRow((plain(str(n)), plain("一般公共预算收入"), plain(f"{n}.42"))) for n in range(1, 60))
TABLE = Table(
    columns=(Column("序号", Align.CENTRE), Column("指标"), Column("数值", Align.RIGHT)), rows=ROWS, unit="亿元"
)
MEMO = Memo(
    title="关于两份报告主要指标的对比备忘录",
    blocks=(Heading(1, "基本情况", "一、"), paragraph(SENTENCE * 70), paragraph("末段。")),
    attachments=(Attachment("指标对照表", (TABLE,), landscape=True), Attachment("摘录", (paragraph(SENTENCE),))),
    office="临澜市财政局",
    date="2024-02-03",
)


@dataclass(frozen=True)
class Line:
    """A printed line; places in millimetres from the page's left and upper edge."""

    left: float
    top: float
    right: float
    bottom: float
    text: str


@dataclass(frozen=True)
class Page:
    """A printed page in millimetres."""

    width: float
    height: float
    lines: tuple[Line, ...]

    def text_lines(self) -> list[Line]:
        """The lines of the type area, without the page number."""
        return [line for line in self.lines if line.top < 297 - 35 and not re.fullmatch(r"—\d+—", line.text)]


def render(memo: Memo, folder: Path) -> list[Page]:
    write_docx(memo, folder / "memo.docx")
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [*OFFICE, f"-env:UserInstallation={profile}", "--outdir", folder, folder / "memo.docx"],
        check=True,
        capture_output=True,
        timeout=240,
        env={**os.environ, "HOME": str(folder)},
    )
    found = subprocess.run(
        ["pdftotext", "-bbox-layout", folder / "memo.pdf", "-"], check=True, capture_output=True, timeout=60
    )
    return [_page(page) for page in found.stdout.decode().split("<page ")[1:]]


def _page(xml: str) -> Page:
    width, height = (float(re.search(rf'{side}="([\d.]+)"', xml)[1]) / MM for side in ("width", "height"))  # type: ignore[index]
    lines = []
    for found in re.finditer(r"<line ([^>]*)>(.*?)</line>", xml, re.DOTALL):
        box = [float(number) / MM for number in re.findall(r'"([\d.]+)"', found[1])]
        lines.append(Line(*box, "".join(re.findall(r">([^<]+)</word>", found[2]))))
    return Page(width, height, tuple(sorted(lines, key=lambda line: (line.top, line.left))))


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Page]:
    return render(MEMO, tmp_path_factory.mktemp("rendered"))


def test_paper_is_a4_and_only_the_wide_table_lies(pages: list[Page]) -> None:
    sizes = [(round(page.width), round(page.height)) for page in pages]
    wide = [place for place, size in enumerate(sizes) if size == (297, 210)]
    assert wide
    assert wide == list(range(wide[0], wide[-1] + 1))
    assert {size for place, size in enumerate(sizes) if place not in wide} == {(210, 297)}


def test_a_full_page_has_22_lines_of_28_characters(pages: list[Page]) -> None:
    lines = pages[1].text_lines()
    assert [len(line.text) for line in lines] == [28] * 22


def test_the_type_area_keeps_its_margins(pages: list[Page]) -> None:
    lines = pages[1].text_lines()
    assert min(line.left for line in lines) == pytest.approx(28, abs=0.5)
    assert max(line.right for line in lines) == pytest.approx(210 - 26, abs=0.7)
    assert lines[0].top > 37 - 0.5
    pitch = (lines[-1].top - lines[0].top) / 21
    assert pitch == pytest.approx(579 / 20 / MM, abs=0.01)


def test_page_numbers_alternate_and_stand_7_mm_below_the_type_area(pages: list[Page]) -> None:
    numbers = []
    for page in pages[:2]:
        number = page.lines[-1]
        numbers.append(number)
        assert (number.top + number.bottom) / 2 == pytest.approx(297 - 35 + 7, abs=0.8)
    assert [number.text for number in numbers] == ["—1—", "—2—"]
    character = 14 / MM
    assert numbers[0].right == pytest.approx(210 - 26 - character, abs=0.5)
    assert numbers[1].left == pytest.approx(28 + character, abs=0.5)


def test_a_landscape_page_has_its_number_at_the_sheets_foot(pages: list[Page]) -> None:
    page = next(page for page in pages if page.width > page.height)
    number = next(line for line in page.lines if line.left < 35 - 1)
    assert str(pages.index(page) + 1) in number.text
    assert (number.left + number.right) / 2 == pytest.approx(35 - 7, abs=1)


def test_the_tables_heading_is_on_each_of_its_pages(pages: list[Page]) -> None:
    wide = [page for page in pages if page.width > page.height]
    assert len(wide) > 1
    assert all(any("数值" in line.text for line in page.lines) for page in wide)
    assert all(line.right <= 297 - 37 + 0.5 for page in wide for line in page.lines)


def test_the_signature_stands_with_its_date(pages: list[Page]) -> None:
    signed = next(page for page in pages if any("临澜市财政局" in line.text for line in page.lines))
    office, date = (
        next(line for line in signed.lines if text in line.text) for text in ("临澜市财政局", "2024年2月3日")
    )
    character = 16 / MM
    assert date.left - office.left == pytest.approx(2 * character, abs=character / 2)
    # LibreOffice sets a quarter blank between digits and Chinese, whatever the style says.
    assert max(office.right, date.right) == pytest.approx(210 - 26 - 2 * character, abs=2 * character)


def test_the_number_of_pages_does_not_change(pages: list[Page], tmp_path: Path) -> None:
    again = render(MEMO, tmp_path)
    assert [len(page.lines) for page in again] == [len(page.lines) for page in pages]
    characters = len(SENTENCE) * 70 + 2
    body_lines = 3 + -(-characters // 28) + 1  # title, blank, heading, and the last paragraph
    assert [page.width > page.height for page in pages].index(True) == -(-(body_lines + 6) // 22)


def test_a_chart_is_printed_whole_with_its_caption_on_the_same_page(tmp_path: Path) -> None:
    # The text leaves too little of the first page, so that the picture has to take the next one, caption included.
    chart = Picture(png(1560, 900), "图1收入对比", "柱形图")
    printed = render(Memo(title="题", blocks=(paragraph(SENTENCE * 14), chart, paragraph("完"))), tmp_path)
    assert [any("收入对比" in line.text for line in page.lines) for page in printed] == [False, True]
    listed = subprocess.run(["pdfimages", "-list", tmp_path / "memo.pdf"], check=True, capture_output=True, timeout=60)
    (picture,) = listed.stdout.decode().splitlines()[2:]
    assert picture.split()[0] == "2"
    across, down = (int(size) for size in picture.split()[3:5])
    assert across / down == pytest.approx(1560 / 900, rel=0.01)
    caption = next(line for line in printed[1].lines if "收入对比" in line.text)
    assert caption.top == pytest.approx(37 + 90, abs=8)  # below a picture of 156 by 90 mm at the page's top
    assert (caption.left + caption.right) / 2 == pytest.approx((28 + 210 - 26) / 2, abs=1)

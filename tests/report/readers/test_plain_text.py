"""Plain texts: every encoding that offices use, and offsets that stay true."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import open_report, report_from_text
from fiscal_desk.report.readers.encoding import decode_text

TEXT = "云岫区财政局工作总结\n\n2023年，全区完成收入86.42亿元，同比增长8.6％。\n　　税收占比85.8%，高于上年。\n"

ENCODINGS = {
    "utf-8": ("utf-8", b""),
    "utf-8 with mark": ("utf-8", b"\xef\xbb\xbf"),
    "gb18030": ("gb18030", b""),
    "utf-16-le": ("utf-16-le", b""),
    "utf-16-le with mark": ("utf-16-le", b"\xff\xfe"),
    "utf-16-be": ("utf-16-be", b""),
    "utf-16-be with mark": ("utf-16-be", b"\xfe\xff"),
}


@pytest.mark.parametrize(("encoding", "mark"), ENCODINGS.values(), ids=ENCODINGS.keys())
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_a_text_reads_the_same_whatever_notepad_saved_it_as(
    tmp_path: Path, encoding: str, mark: bytes, line_end: str
) -> None:
    path = tmp_path / "总结.txt"
    path.write_bytes(mark + TEXT.replace("\n", line_end).encode(encoding))
    report = open_report(path)
    assert report.text == TEXT
    assert report.origin.encoding == encoding
    assert report.origin.format == "txt"
    assert report.origin.size == path.stat().st_size


def test_text_is_kept_to_the_last_blank() -> None:
    text = " 收入 14.88\u00a0亿元\t。\u3000\n\n\n  支出\x0b12亿元  \n"
    assert report_from_text(text).text == text


@given(
    text=st.text(
        st.one_of(
            st.characters(min_codepoint=0x4E00, max_codepoint=0x9FA5, codec="gb2312"),
            st.sampled_from("0123456789%％，。、：（）“”亿元万\n 《》"),
        ),
        min_size=30,
    ),
    encoding=st.sampled_from(["utf-8", "gb18030", "utf-16-le", "utf-16-be"]),
)
def test_an_encoding_is_never_mistaken_for_another(text: str, encoding: str) -> None:
    sentence = "全区一般公共预算收入完成预期目标。"
    decoded, _ = decode_text((sentence + text).encode(encoding))
    assert decoded == sentence + text


def test_real_reports_keep_the_offsets_of_the_decoded_file(real_reports: list[Path]) -> None:
    for path in real_reports:
        assert open_report(path).text == path.read_text(encoding="utf-8"), path.name


def test_rows_of_tab_separated_columns_become_cells() -> None:
    report = report_from_text("主要指标表\n项目\t预算\t执行\n收入\t10.5\t11.2\n支出\t\t9.8\n说明文字在此。\n")
    cells = [block for block in report.blocks if block.kind is BlockKind.TABLE_CELL]
    assert [report.text[block.span.start : block.span.end] for block in cells] == [
        "项目", "预算", "执行", "收入", "10.5", "11.2", "支出", "9.8",
    ]  # fmt: skip
    last = cells[-1]
    assert last.place is not None
    assert (last.place.table, last.place.row, last.place.column) == (0, 2, 2)
    assert len({block.number for block in cells}) == 3
    assert all(block.headings == ("主要指标表",) for block in cells)


def test_a_tab_as_indent_makes_no_table() -> None:
    report = report_from_text("\t第一段说明收入情况。\n\t第二段说明支出情况。\n")
    assert [block.kind for block in report.blocks] == [BlockKind.PARAGRAPH] * 2


def test_every_line_with_text_is_a_block_and_blocks_never_overlap(real_reports: list[Path]) -> None:
    for path in real_reports:
        report = open_report(path)
        filled = [line for line in report.text.split("\n") if line.strip()]
        assert [report.text[block.span.start : block.span.end] for block in report.blocks] == filled
        assert [block.number for block in report.blocks] == list(range(1, len(filled) + 1))
        for block in report.blocks:
            assert report.block_at(block.span.start) is block
            assert report.block_at(block.span.end - 1) is block


@given(st.text())
@example("|")
def test_any_text_in_memory_becomes_a_report(text: str) -> None:
    report = report_from_text(text, name="任意.txt")
    for block in report.blocks:
        assert report.text[block.span.start : block.span.end].strip()


HOSTILE = [
    "1.,",
    "1 ",
    "*市 ",
    "单 ",
    "附 表",
    "（",
    "——",
    "2023 年 ",
    "局长 ",
    "《",
    "中央、省",
    "一、",
    "\t",
    " ",
    "一\n",
]


@pytest.mark.parametrize("pattern", HOSTILE)
def test_no_text_makes_opening_crawl(pattern: str) -> None:
    # Linear work takes a fraction of a second; a quadratic pattern does not come back before the suite is stopped.
    text = pattern * (400_000 // len(pattern))
    assert report_from_text(f"{text}\n{text}末", name=text[:200]).text.endswith("末")

"""Old Word files: what they print comes out as it does from a new one."""

import struct
from pathlib import Path

from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.opening import open_report
from tests.report.readers.doc.doc_building import doc_bytes, open_doc, row

TITLE = "云岫区2024年财政决算报告"
SENTENCE = "全区收入完成86.42亿元，增长8.6%。"


def cells_of(report: Report) -> list[tuple[str, int, int, int]]:
    return [
        (report.text[b.span.start : b.span.end], b.place.row, b.place.column, b.place.height)
        for b in report.blocks
        if b.place
    ]


def test_paragraphs_and_line_breaks_are_lines(tmp_path: Path) -> None:
    report = open_doc(tmp_path, [(f"{TITLE}\r", b""), (f"{SENTENCE}\x0b另起一行。\r", b""), ("末段。\x0c", b"")])
    assert report.text.split("\n") == [TITLE, SENTENCE, "另起一行。", "末段。"]
    assert report.card.title == TITLE
    assert report.origin.format == "doc"


def test_a_table_has_its_cells_and_merged_ones_their_height(tmp_path: Path) -> None:
    rows = [
        *row("项目", "预算", "决算"),
        *row("税收", "70", "74", vertical=(3, 0, 0)),
        *row("", "1", "2", vertical=(1, 0, 0)),
    ]
    report = open_doc(tmp_path, [(f"{SENTENCE}\r", b""), *rows, ("末段。\r", b"")])
    assert cells_of(report) == [
        ("项目", 0, 0, 1), ("预算", 0, 1, 1), ("决算", 0, 2, 1),
        ("税收", 1, 0, 2), ("70", 1, 1, 1), ("74", 1, 2, 1), ("1", 2, 1, 1), ("2", 2, 2, 1),
    ]  # fmt: skip
    assert report.text.endswith("\n末段。")


def test_a_field_shows_its_result_only(tmp_path: Path) -> None:
    field = "收入\x13 HYPERLINK 收支表 \x1486.42\x15亿元，\x13 PAGE \x15增长8.6%。\r"
    assert open_doc(tmp_path, [(field, b""), ("末段。\r", b"")]).text == "收入86.42亿元，增长8.6%。\n末段。"


def test_automatic_numbers_are_printed(tmp_path: Path) -> None:
    level = struct.pack("<iBB", 1, 37, 0) + bytes(18) + bytes(4)
    lists = struct.pack("<Hi", 1, 77) + bytes(4) + bytes(18) + b"\x01\0"
    lists += level + struct.pack("<H", 2) + "\0、".encode("utf-16-le")
    overrides = struct.pack("<Ii", 1, 77) + bytes(12) + b"\xff\xff\xff\xff"
    numbered = b"\x0b\x46\x01\x00\x0a\x26\x00"
    report = open_doc(
        tmp_path,
        [(f"{TITLE}\r", b""), ("收入情况\r", numbered), (f"{SENTENCE}\r", b""), ("支出情况\r", numbered)],
        parts={73: lists, 74: overrides},
    )
    assert [line for line in report.text.split("\n") if "情况" in line] == ["一、收入情况", "二、支出情况"]
    assert report.blocks[2].headings == ("一、收入情况",)


def test_a_text_behind_the_body_that_nothing_hangs_on_is_left_out(tmp_path: Path) -> None:
    report = open_doc(tmp_path, [(f"{SENTENCE}\r", b""), ("\x02 页眉文字。\r", b"")], counts=(0, 8))
    assert report.text == SENTENCE


def test_heading_styles_are_headings(tmp_path: Path) -> None:
    outline = b"\x40\x26\x00"
    report = open_doc(tmp_path, [("收入\r", outline), (f"{SENTENCE}\r", b"")])
    assert [block.kind for block in report.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


def test_a_wps_file_is_told_by_its_content(tmp_path: Path) -> None:
    for name in ("报告.wps", "报告.docx"):
        path = tmp_path / name
        path.write_bytes(doc_bytes([(f"{SENTENCE}\r", b"")]))
        assert open_report(path).text == SENTENCE


def test_a_pair_of_units_is_one_character(tmp_path: Path) -> None:
    assert open_doc(tmp_path, [("收入\U00020000\ud800八元。\r", b"")]).text == "收入\U00020000八元。"


def test_real_final_accounts(shared: Path) -> None:
    report = open_report(shared / "originals" / "hotan_final_accounts_2025.doc")
    assert report.card.place == "和田地区"
    assert len({block.place.table for block in report.blocks if block.place}) == 30
    assert len([block for block in report.blocks if block.place]) > 9000
    assert "HYPERLINK" not in report.text
    assert "地区本级一般公共预算收入12.14亿元，为年初预算的113.8%" in report.text

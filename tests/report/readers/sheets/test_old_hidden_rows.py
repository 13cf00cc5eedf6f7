"""What an old workbook hides is left out, but not what a merged cell brings into sight further down."""

import struct
from pathlib import Path

from fiscal_desk.report.opening import open_report
from tests.report.readers.sheets.biff import MERGED, record, xls

_ROW, _HIDDEN = 0x208, 0x20


def hidden_row(row: int) -> bytes:
    """Return the record of a row that is not shown."""
    return record(_ROW, struct.pack("<H4xH4xi", row, 255, _HIDDEN))


def text_of(folder: Path, *rows: tuple[str | float, ...], extra: bytes) -> str:
    path = folder / "表.xls"
    path.write_bytes(xls(rows, extra=extra))
    return open_report(path).text


def test_a_hidden_row_of_an_old_workbook_is_left_out(tmp_path: Path) -> None:
    rows = (("项目", "决算数"), ("税收", 86.42), ("非税", 9.5), ("合计", 95.92))
    text = text_of(tmp_path, *rows, extra=hidden_row(2))
    assert "非税" not in text
    assert text.endswith("合计\t95.92")


def test_a_merged_name_that_begins_in_a_hidden_row_names_the_rows_that_are_shown(tmp_path: Path) -> None:
    rows = (("类别", "项目", "决算数"), ("收入", "税收", 86.42), ("", "非税", 9.5), ("", "合计", 95.92))
    merged = record(MERGED, struct.pack("<HHHHH", 1, 1, 3, 0, 0))
    text = text_of(tmp_path, *rows, extra=hidden_row(1) + merged)
    assert "税收\t86.42" not in text
    assert "收入\t非税\t9.5" in text

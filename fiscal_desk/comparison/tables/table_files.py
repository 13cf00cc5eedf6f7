"""The comparison as a table for other programs: .xlsx with real numbers and links, .csv for everything else.

pandas and openpyxl are loaded only when a table is made.
"""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.tables.cells import Cell
from fiscal_desk.comparison.tables.frames import rows_frame
from fiscal_desk.writing import replace_file

#: What spreadsheet programs take for the beginning of a formula, in half and full width.
_FORMULA = re.compile(r"^[=+\-@＝＋－＠\t\r]")


class TableError(Exception):
    """A table that cannot be written; `str(error)` is one Chinese line: what happened and what to do."""


def write_table(comparison: Comparison, path: Path) -> None:
    """Write the table to an .xlsx (rows, checks and quotations) or a .csv (rows, UTF-8 with BOM), by the suffix.

    The file is replaced in one step. Raises TableError where the suffix is neither or the file cannot be written.
    """
    path = Path(path)
    save_table(path, table_bytes(comparison, path.name))


def table_bytes(comparison: Comparison, name: str) -> bytes:
    """Return the table as the bytes of a file of this name. Raises TableError where its suffix is no table's."""
    suffix = Path(name).suffix.lower()
    if suffix == ".xlsx":
        from fiscal_desk.comparison.tables.workbook import workbook_bytes

        return workbook_bytes(comparison)
    if suffix == ".csv":
        return _csv_bytes(comparison)
    raise TableError(f"对照表只能写成 .xlsx 或 .csv，“{name}”不行，请改文件名。")


def harmless(text: str) -> str:
    """Return text that no spreadsheet program takes for a formula when it reads a .csv."""
    return f"'{text}" if _FORMULA.match(text) else text


def _csv_bytes(comparison: Comparison) -> bytes:
    frame = rows_frame(comparison).map(_csv_cell).rename(columns=harmless)
    return frame.to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")


def _csv_cell(cell: Cell) -> str:
    if isinstance(cell, Decimal):
        return format(cell.normalize(), "f")
    return "" if cell is None else harmless(cell)


def save_table(path: Path, content: bytes) -> None:
    """Write a file in one step, so that an old one is there whole or the new one is. Raises TableError."""
    if not path.parent.is_dir():
        raise TableError(f"文件夹“{path.parent}”不存在，对照表没有写成，请换一个位置保存。")
    try:
        replace_file(path, content)
    except OSError as error:
        why = error.strerror or str(error)
        raise TableError(f"“{path.name}”没有写成（{why}），请关闭打开它的程序或换一个位置保存。") from error

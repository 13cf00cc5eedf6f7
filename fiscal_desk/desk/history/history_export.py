"""The history as a file for other programs: .xlsx, or .csv that every spreadsheet program reads."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fiscal_desk.writing import replace_file

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles import Font
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Rows = Sequence[Sequence[str]]


def write_history(heads: Sequence[str], rows: Rows, path: Path) -> Path:
    """Write the rows beneath their heads, by the file's suffix, in one step; returns the file. Raises OSError."""
    content = _csv_bytes(heads, rows) if path.suffix.lower() == ".csv" else _workbook_bytes(heads, rows)
    replace_file(path, content)
    return path


def _csv_bytes(heads: Sequence[str], rows: Rows) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(heads)
    writer.writerows([[_as_text(cell) for cell in row] for row in rows])
    return text.getvalue().encode("utf-8-sig")


def _workbook_bytes(heads: Sequence[str], rows: Rows) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    for letter, width in zip("ABCDEF", (18, 12, 32, 60, 40, 10), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"
    sheet.append([_cell(sheet, head, Font(bold=True)) for head in heads])
    for row in rows:
        sheet.append([_cell(sheet, text) for text in row])
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def _cell(sheet: WriteOnlyWorksheet, text: str, font: Font | None = None) -> Cell:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell: Cell = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", text))
    cell.data_type = "s"  # never a formula
    if font is not None:
        cell.font = font
    return cell


def _as_text(text: str) -> str:
    # A spreadsheet program would take it for a formula.
    return f"'{text}" if text[:1] in "=+-@＝＋－＠" and text else text

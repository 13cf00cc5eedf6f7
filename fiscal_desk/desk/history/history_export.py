"""The history as a file for other programs: .xlsx, or .csv that every spreadsheet program reads."""

from __future__ import annotations

import csv
import os
import secrets
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.styles import Font
    from openpyxl.worksheet._write_only import WriteOnlyWorksheet

Rows = Sequence[Sequence[str]]


def write_history(heads: Sequence[str], rows: Rows, path: Path) -> Path:
    """Write the rows beneath their heads, by the file's suffix, in one step; returns the file. Raises OSError."""
    draft = path.with_name(f".~{secrets.token_hex(4)}{path.suffix}")
    try:
        if path.suffix.lower() == ".csv":
            _write_csv(heads, rows, draft)
        else:
            _write_workbook(heads, rows, draft)
        os.replace(draft, path)  # noqa: PTH105 - replaces on Windows, too
    finally:
        draft.unlink(missing_ok=True)
    return path


def _write_csv(heads: Sequence[str], rows: Rows, path: Path) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heads)
        writer.writerows([[_as_text(cell) for cell in row] for row in rows])


def _write_workbook(heads: Sequence[str], rows: Rows, path: Path) -> None:
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
    book.save(path)


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

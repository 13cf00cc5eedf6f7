"""Workbooks made for tests: with openpyxl, or of bare XML where only one phenomenon is wanted."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from fiscal_desk.report.model import Report
from tests.report.docx_building import zip_bytes

TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def workbook(**sheets: Sequence[Sequence[Any]]) -> Workbook:
    """Return a workbook with these rows in each sheet."""
    book = Workbook()
    for at, (name, rows) in enumerate(sheets.items()):
        sheet = book.active if at == 0 else book.create_sheet()
        assert sheet is not None
        sheet.title = name
        for row in rows:
            sheet.append(list(row))
    return book


def bare_xlsx(sheet: str | bytes, *, formulas: str = "", more: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a workbook of one sheet, 表; `sheet` is what stands in its part, `formulas` are defined names."""
    if isinstance(sheet, str):
        sheet = f"<worksheet {MAIN}>{sheet}</worksheet>".encode()
    return zip_bytes(
        {
            "[Content_Types].xml": TYPES,
            "xl/workbook.xml": f'<workbook {MAIN} xmlns:r="{RELATIONS}"><sheets>'
            f'<sheet name="表" sheetId="1" r:id="rId1"/></sheets>{formulas}</workbook>',
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}">'
            f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="rId2" Type="{RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
            "xl/worksheets/sheet1.xml": sheet,
            **(more or {}),
        }
    )


def number_cell(name: str, value: str = "86.42") -> str:
    """Return a cell that holds a number."""
    return f'<c r="{name}"><v>{value}</v></c>'


def text_cell(name: str, text: str) -> str:
    """Return a cell that holds a text of its own."""
    return f'<c r="{name}" t="inlineStr"><is><t>{text}</t></is></c>'


def saved(book: Workbook, folder: Path, name: str = "决算表.xlsx") -> Path:
    """Write a workbook and return where."""
    path = folder / name
    book.save(path)
    return path


def rows_of(report: Report) -> list[list[str]]:
    """Return the cells of all tables, row by row."""
    rows: dict[tuple[int, int], list[str]] = {}
    for block in report.blocks:
        if block.place:
            key = (block.place.table, block.place.row)
            rows.setdefault(key, []).append(report.text[block.span.start : block.span.end])
    return list(rows.values())


def paragraphs_of(report: Report) -> list[str]:
    """Return the lines outside of tables."""
    return [report.text[block.span.start : block.span.end] for block in report.blocks if block.place is None]

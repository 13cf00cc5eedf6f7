"""Workbooks that cannot be opened, or only in part, made by code."""

import io
import zipfile
from collections.abc import Callable

from openpyxl import Workbook

from fiscal_desk.report.errors import OpeningProblem
from tests.broken.broken_files import OLE, ole
from tests.report.docx_building import zip_bytes
from tests.report.readers.sheets.workbooks import MAIN, TYPES, bare_xlsx, number_cell, text_cell

ROW = f'<row r="1">{text_cell("A1", "税收")}{number_cell("B1")}</row>'


def whole() -> bytes:
    """Return a workbook that is as it should be."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for number in range(400):
        sheet.append([f"项目{number}", number * 1.5, number])
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def truncated() -> bytes:
    """Return half of a workbook."""
    return whole()[: len(whole()) // 2]


def flipped() -> bytes:
    """Return a workbook with a damaged stretch in its sheet."""
    data = bytearray(whole())
    middle = data.index(b"xl/worksheets/sheet1.xml") + 200
    data[middle : middle + 60] = bytes(60)
    return bytes(data)


def bomb() -> bytes:
    """Return a small workbook whose sheet unfolds to 100 MB."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        with zipfile.ZipFile(io.BytesIO(bare_xlsx(""))) as plain:
            for name in plain.namelist():
                if "sheet1" not in name and "Content" not in name:
                    archive.writestr(name, plain.read(name))
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as part:
            part.write(f"<worksheet {MAIN}><sheetData>".encode())
            for _ in range(100):
                part.write(b" " * 1_000_000)
            part.write(b"</sheetData></worksheet>")
    return stream.getvalue()


def entities() -> bytes:
    """Return a workbook whose entities unfold into millions of words."""
    declared = '<!ENTITY a "税">' + "".join(f'<!ENTITY {chr(98 + at)} "{f"&{chr(97 + at)};" * 20}">' for at in range(8))
    return bare_xlsx(f"<!DOCTYPE x [{declared}]>{_sheet('&i;')}".encode())


def file_entity() -> bytes:
    """Return a workbook that asks for another file's content."""
    return bare_xlsx(f'<!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/hostname">]>{_sheet("&s;")}'.encode())


def _sheet(text: str) -> str:
    return f"<worksheet {MAIN}><sheetData><row>{text_cell('A1', text)}</row></sheetData></worksheet>"


def deep() -> bytes:
    """Return a workbook nested absurdly deep."""
    return bare_xlsx("<sheetData>" * 100_000 + "</sheetData>" * 100_000)


def scattered() -> bytes:
    """Return a workbook whose cells lie so far apart that its grid would have hundreds of millions of places."""
    rows = "".join(
        f'<row r="{at * 60 + 1}">{number_cell(f"{_letters(at)}{at * 60 + 1}")}</row>' for at in range(16_000)
    )
    return bare_xlsx(f'<dimension ref="A1:XFD1048576"/><sheetData>{rows}</sheetData>')


def _letters(column: int) -> str:
    letters, column = "", column + 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(65 + letter) + letters
    return letters


def no_sheet() -> bytes:
    """Return a workbook whose sheets are missing."""
    return zip_bytes({"[Content_Types].xml": TYPES, "xl/workbook.xml": f"<workbook {MAIN}/>"})


BROKEN_WORKBOOKS: dict[str, tuple[str, Callable[[], bytes], OpeningProblem]] = {
    "half a workbook": ("半.xlsx", truncated, OpeningProblem.DAMAGED),
    "damaged sheet": ("坏.xlsx", flipped, OpeningProblem.DAMAGED),
    "sheet bomb": ("炸.xlsx", bomb, OpeningProblem.HOSTILE),
    "entities in a sheet": ("实体.xlsx", entities, OpeningProblem.HOSTILE),
    "file in a sheet": ("外部.xlsx", file_entity, OpeningProblem.HOSTILE),
    "deep sheet": ("深.xlsx", deep, OpeningProblem.HOSTILE),
    "cells far apart": ("散.xlsx", scattered, OpeningProblem.TOO_LARGE),
    "no sheets": ("无表.xlsx", no_sheet, OpeningProblem.EMPTY),
    "no workbook": ("缺.xlsx", lambda: zip_bytes({"xl/styles.xml": "<styleSheet/>"}), OpeningProblem.DAMAGED),
    "cut xml": ("断.xlsx", lambda: bare_xlsx(b"<worksheet><sheetData><row>"), OpeningProblem.DAMAGED),
    "binary workbook": (
        "表.xlsb",
        lambda: zip_bytes({"[Content_Types].xml": TYPES, "xl/workbook.bin": b"\x83\1"}),
        OpeningProblem.DAMAGED,
    ),
    "workbook with password": ("密.xlsx", lambda: ole("EncryptionInfo", "EncryptedPackage"), OpeningProblem.ENCRYPTED),
    "old workbook in name only": ("旧.xls", lambda: ole("Workbook"), OpeningProblem.DAMAGED),
    "old workbook of noise": (
        "噪.xls",
        lambda: OLE + bytes((number * 7919 >> 3) & 255 for number in range(9000)) + ole("Workbook"),
        OpeningProblem.DAMAGED,
    ),
    "noise as table": ("噪.csv", lambda: bytes((n * 7919 >> 3) & 255 for n in range(5000)), OpeningProblem.NOT_TEXT),
    "blank table": ("空.csv", lambda: b",,\r\n,,\r\n", OpeningProblem.EMPTY),
}


#: Workbooks that open, whatever they claim: what is left of each, as text.
HARMLESS: dict[str, tuple[Callable[[], bytes], str]] = {
    "declared cells": (
        lambda: bare_xlsx(f'<dimension ref="A1:XFD1048576"/><sheetData>{ROW}</sheetData>'),
        "税收\t86.42",
    ),
    "a merged range over the whole sheet": (
        lambda: bare_xlsx(f'<sheetData>{ROW}</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
        "税收\t86.42",
    ),
    "all columns hidden but two, one by one": (
        lambda: bare_xlsx('<cols><col min="3" max="16384" hidden="1"/></cols>' + f"<sheetData>{ROW}</sheetData>"),
        "税收\t86.42",
    ),
    "formulas and links to other machines": (
        lambda: bare_xlsx(
            f'<sheetData><row r="1">{text_cell("A1", "税收")}<c r="B1"><f>WEBSERVICE("http://192.0.2.1/x")</f>'
            "<v>74</v></c></row></sheetData>",
            more={
                "xl/externalLinks/externalLink1.xml": "<externalLink/>",
                "xl/externalLinks/_rels/externalLink1.xml.rels": "<Relationships/>",
            },
        ),
        "税收\t74",
    ),
    "a cell beyond the last row": (
        lambda: bare_xlsx(f'<sheetData>{ROW}<row r="99999999">{number_cell("A99999999")}</row></sheetData>'),
        "税收\t86.42",
    ),
    "numbers that are none": (
        lambda: bare_xlsx(
            f'<sheetData>{ROW}<row r="2">{number_cell("A2", "x")}{number_cell("B2", "1e999")}'
            f'<c r="C2" t="s"><v>99</v></c><c r="D2" s="77777"><v>5</v></c></row></sheetData>'
        ),
        "税收\t86.42\t\n\t\t5",
    ),
}

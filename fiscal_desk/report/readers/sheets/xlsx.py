"""Workbooks in zips (.xlsx, .xlsm, newer .et), sheet by sheet.

openpyxl makes every cell of a merged range, so that one declared range fills the memory, and takes ten times as long;
its read-only sheets know neither merged nor hidden cells. What is needed of the parts is little: it is read here,
within the limits of `Archive`. Formulas are never worked out, nothing that they or links name is looked for.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from fiscal_desk.report.formats import refuse
from fiscal_desk.report.readers.archive import Archive, Element, damaged, elements_of
from fiscal_desk.report.readers.opened import Opened, Told
from fiscal_desk.report.readers.sheets.builtin import format_code
from fiscal_desk.report.readers.sheets.layout import opened_sheets
from fiscal_desk.report.readers.sheets.sheet import (
    LAST_COLUMN,
    LAST_ROW,
    MOST_CELLS,
    MOST_MERGES,
    Area,
    Sheet,
    blanks,
    too_many_cells,
)
from fiscal_desk.report.readers.sheets.shown import shown_number, shown_text

_CELL = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})", re.IGNORECASE)
_RANGE = re.compile(r"\$?([A-Z]{1,3})\$?([0-9]{1,7})(?::\$?([A-Z]{1,3})\$?([0-9]{1,7}))?", re.IGNORECASE)
_PRINT_AREA = "_xlnm.Print_Area"
#: So many characters of texts are a data base, not a report.
_MOST_CHARACTERS = 20_000_000
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")


@dataclass(frozen=True)
class _Book:
    """What holds for all sheets: texts by number, format codes and indents by number of style, how days are counted."""

    texts: list[str]
    codes: list[str]
    indents: list[str]
    from_1904: bool


@dataclass
class _Left:
    """What is still allowed, and what was found without a result."""

    cells: int = MOST_CELLS
    characters: int = _MOST_CHARACTERS
    without_result: int = 0


def read_xlsx(data: bytes, suffix: str, without: frozenset[str] = frozenset(), told: Told | None = None) -> Opened:
    """Read the visible sheets of a workbook but for those named in `without`; `told` hears how many are read.

    Raises Refusal where it is none or cannot be read.
    """
    archive = Archive(data)
    kinds = {kind: path for _, kind, path in reversed(archive.relationships(""))}
    main = kinds.get("officeDocument", "xl/workbook.xml")
    if main.endswith(".bin"):
        refuse("二进制 Excel 表格（.xlsb）", "请用 WPS 或 Excel 打开，另存为 .xlsx 后再打开。", suffix)
    if not archive.has(main):
        raise damaged()
    workbook = archive.xml(main)
    related = archive.relationships(main)
    paths = {identity: (kind, path) for identity, kind, path in related}
    named = {kind: path for _, kind, path in reversed(related) if archive.has(path)}
    properties = workbook.find("{*}workbookPr")
    book = _Book(
        _texts(archive.read(named["sharedStrings"])) if "sharedStrings" in named else [],
        *(_codes_and_indents(archive.xml(named["styles"])) if "styles" in named else ([], [])),
        properties is not None and properties.get("date1904") in ("1", "true"),
    )
    printed = _printed(workbook)
    left = _Left()
    sheets = []
    elements = workbook.findall("{*}sheets/{*}sheet")
    for place, element in enumerate(elements):
        kind, path = paths.get(_relation(element), ("", ""))
        name = element.get("name", "")
        if element.get("state", "visible") != "visible" or kind != "worksheet" or not archive.has(path):
            continue
        if name in without:
            sheets.append(Sheet(name, {}, is_read=False))
        else:
            sheets.append(_sheet(name, archive.read(path), printed.get(place, ()), book, left))
        if told is not None:
            told(place + 1, len(elements))
    return opened_sheets(sheets, _told(left.without_result))


def _told(without_result: int) -> str:
    if not without_result:
        return ""
    return f"里有 {without_result} 个公式没有保存计算结果，没有读出；请用 WPS 或 Excel 打开，保存后再打开。"


def _relation(element: Element) -> str:
    return next((str(value) for name, value in element.attrib.items() if str(name).endswith("}id")), "")


def _printed(workbook: Element) -> dict[int, tuple[Area, ...]]:
    """Return the print areas of sheets by their place in the workbook."""
    areas: dict[int, tuple[Area, ...]] = {}
    for name in workbook.iterfind("{*}definedNames/{*}definedName"):
        place = name.get("localSheetId", "")
        if name.get("name") == _PRINT_AREA and place.isdigit() and len(place) < 6:
            ranges = [_area(part.rpartition("!")[2]) for part in (name.text or "").split(",")]
            areas[int(place)] = tuple(area for area in ranges if area is not None)
    return areas


def _texts(data: bytes) -> list[str]:
    return [_text(element) for element in elements_of(data, "si")]


def _text(element: Element) -> str:
    """Return the text of a shared or inline string without how it is pronounced."""
    parts = element.findall("{*}t") + element.findall("{*}r/{*}t")
    text = "".join(part.text or "" for part in parts)
    return _ESCAPED.sub(lambda match: _unescaped(match[1]), text) if "_x" in text else text


def _unescaped(code: str) -> str:
    number = int(code, 16)
    return "\n" if number in (10, 13) else chr(number) if 32 <= number < 0xD800 else " "


def _codes_and_indents(styles: Element) -> tuple[list[str], list[str]]:
    own = {
        int(each.get("numFmtId", "0")): each.get("formatCode", "General")
        for each in styles.iterfind("{*}numFmts/{*}numFmt")
        if each.get("numFmtId", "").isdigit()
    }
    formats = styles.findall("{*}cellXfs/{*}xf")
    ids = [each.get("numFmtId", "0") for each in formats]
    return [format_code(int(each) if each.isdigit() else 0, own) for each in ids], list(map(_indent, formats))


def _indent(style: Element) -> str:
    """Return the blanks that a format puts before a text."""
    alignment = style.find("{*}alignment")
    level = alignment.get("indent", "") if alignment is not None and alignment.get("horizontal") != "right" else ""
    return blanks(int(level)) if level.isdigit() and len(level) < 5 else ""


def _sheet(name: str, data: bytes, printed: tuple[Area, ...], book: _Book, left: _Left) -> Sheet:
    cells: dict[tuple[int, int], str] = {}
    merges: list[Area] = []
    hidden_rows: set[int] = set()
    hidden_columns: list[tuple[int, int]] = []
    row = -1
    for element in elements_of(data, "row", "col", "mergeCell"):
        kind = str(element.tag).rpartition("}")[2]
        if kind == "mergeCell":
            area = _area(element.get("ref", ""))
            if area is not None and len(merges) < MOST_MERGES:
                merges.append(area)
        elif kind == "col":
            first, last = element.get("min", ""), element.get("max", "")
            if _is_hidden(element) and first.isdigit() and last.isdigit() and len(last) < 8:
                hidden_columns.append((int(first) - 1, int(last) - 1))
        else:
            given = element.get("r", "")
            row = int(given) - 1 if given.isdigit() and len(given) < 9 else row + 1
            if row > LAST_ROW:
                continue
            if _is_hidden(element):
                hidden_rows.add(row)
            cells.update(_row(element, row, book, left))
    return Sheet(name, cells, tuple(merges), frozenset(hidden_rows), tuple(hidden_columns), printed)


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") in ("1", "true")


def _row(element: Element, row: int, book: _Book, left: _Left) -> Iterator[tuple[tuple[int, int], str]]:
    column = -1
    for cell in element.iterchildren("{*}c"):
        place = _CELL.fullmatch(cell.get("r", ""))
        column = _column(place[1]) if place else column + 1
        left.cells -= 1
        text = _shown(cell, book, left)
        left.characters -= len(text)
        if left.cells < 0 or left.characters < 0:
            raise too_many_cells()
        if text and column <= LAST_COLUMN:
            yield (row, column), text


def _shown(cell: Element, book: _Book, left: _Left) -> str:
    """Return what a cell shows; a formula shows the result that was saved with it."""
    kind = cell.get("t", "n")
    style = cell.get("s", "0")
    number = int(style) if style.isdigit() and len(style) < 7 else 0
    code = book.codes[number] if number < len(book.codes) else "General"
    indent = book.indents[number] if number < len(book.indents) else ""
    if kind == "inlineStr":
        inline = cell.find("{*}is")
        return indent + shown_text(_text(inline), code) if inline is not None else ""
    value = cell.findtext("{*}v")
    if not value:
        left.without_result += kind == "n" and cell.find("{*}f") is not None
        return ""
    if kind == "s":
        at = int(value) if value.strip().isdigit() else -1
        return indent + shown_text(book.texts[at], code) if 0 <= at < len(book.texts) else ""
    if kind == "b":
        return "TRUE" if value == "1" else "FALSE"
    if kind in ("str", "e", "d"):
        return indent + shown_text(value, code)
    try:
        return shown_number(float(value), code, from_1904=book.from_1904)
    except ValueError:
        return ""


def _area(reference: str) -> Area | None:
    match = _RANGE.fullmatch(reference.strip())
    if match is None:
        return None
    top, left = int(match[2]) - 1, _column(match[1])
    bottom, right = (int(match[4]) - 1, _column(match[3])) if match[3] else (top, left)
    if not (0 <= top <= bottom <= LAST_ROW and left <= right <= LAST_COLUMN):
        return None
    return Area(top, left, bottom, right)


@lru_cache(maxsize=LAST_COLUMN)
def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1

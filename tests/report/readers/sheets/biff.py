"""Old workbooks (BIFF8, [MS-XLS]) built record by record, so that each can be broken where a test wants it."""

import struct
from collections.abc import Sequence

from tests.report.readers.doc.doc_building import compound

BOF, EOF, BOUNDSHEET, CODEPAGE = 0x809, 0x0A, 0x85, 0x42
FONT, XF, DIMENSIONS, LABEL, NUMBER, MERGED, FILEPASS = 0x31, 0xE0, 0x200, 0x204, 0x203, 0xE5, 0x2F
_WORKBOOK, _SHEET = 0x0005, 0x0010

Cell = str | float


def record(kind: int, data: bytes = b"", *, length: int | None = None) -> bytes:
    """Return a record; `length` is what it claims, where that is not its data's."""
    return struct.pack("<HH", kind, len(data) if length is None else length) + data


def words(text: str, *, wide: int = 2) -> bytes:
    """Return a text with its length before it (of `wide` bytes), in UTF-16."""
    return struct.pack("<H" if wide == 2 else "<B", len(text)) + b"\x01" + text.encode("utf-16-le")


def cell(row: int, column: int, value: Cell) -> bytes:
    """Return the record of a cell."""
    place = struct.pack("<HHH", row, column, 0)
    if isinstance(value, str):
        return record(LABEL, place + words(value))
    return record(NUMBER, place + struct.pack("<d", value))


def sheet_stream(rows: Sequence[Sequence[Cell]], *, extra: bytes = b"", ended: bool = True) -> bytes:
    """Return the records of a sheet; `extra` stand before its end, which `ended` may leave out."""
    cells = b"".join(cell(at, column, value) for at, row in enumerate(rows) for column, value in enumerate(row))
    size = record(DIMENSIONS, struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows), default=0), 0))
    begin = record(BOF, struct.pack("<HHHHII", 0x600, _SHEET, 0, 0, 0, 6))
    return begin + size + cells + extra + (record(EOF) if ended else b"")


def workbook_stream(sheet: bytes, *, extra: bytes = b"", at: int | None = None, hidden: bool = False) -> bytes:
    """Return the stream of a workbook with one sheet; `at` is where it claims that the sheet begins."""
    head = record(BOF, struct.pack("<HHHHII", 0x600, _WORKBOOK, 0, 0, 0, 6)) + record(CODEPAGE, b"\xb0\x04") + extra
    font = record(FONT, struct.pack("<HHHHHBBBB", 220, 0, 0x7FFF, 400, 0, 0, 0, 0, 0) + words("宋体", wide=1))
    formats = record(XF, bytes(20))
    name = words("表一", wide=1)
    before = len(head) + len(font) + len(formats) + len(record(BOUNDSHEET, bytes(6) + name)) + len(record(EOF))
    bound = record(BOUNDSHEET, struct.pack("<IBB", before if at is None else at, int(hidden), 0) + name)
    return head + font + formats + bound + record(EOF) + sheet


def xls(rows: Sequence[Sequence[Cell]], **more: bytes) -> bytes:
    """Return a whole .xls with one sheet of these rows."""
    return compound({"Workbook": workbook_stream(sheet_stream(rows, **more))})  # type: ignore[arg-type]

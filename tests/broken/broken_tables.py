"""Old workbooks and separated tables that are broken or hostile; what each is refused for, or what is left of it."""

import struct
from collections.abc import Callable

from fiscal_desk.report.errors import OpeningProblem
from tests.report.readers.doc.doc_building import compound
from tests.report.readers.sheets.biff import FILEPASS, LABEL, MERGED, record, sheet_stream, workbook_stream, xls

ROWS = (("项目", "决算数"), ("税收", 86.42))
_DAMAGED, _EMPTY = OpeningProblem.DAMAGED, OpeningProblem.EMPTY


def _of(stream: bytes) -> bytes:
    return compound({"Workbook": stream})


def _truncated() -> bytes:
    whole = workbook_stream(sheet_stream(ROWS * 200))
    return _of(whole[: len(whole) // 2])


def _cut_container() -> bytes:
    whole = xls(ROWS * 400)
    return whole[: len(whole) // 3]


def _flipped() -> bytes:
    stream = bytearray(workbook_stream(sheet_stream(ROWS * 40)))
    middle = len(stream) // 2
    stream[middle : middle + 24] = bytes(b"\xff" * 24)
    return _of(bytes(stream))


BROKEN_TABLES: dict[str, tuple[str, Callable[[], bytes], OpeningProblem]] = {
    "old workbook cut short": ("半.xls", _truncated, _DAMAGED),
    "old container cut short": ("断.xls", _cut_container, _DAMAGED),
    "old workbook overwritten": ("坏.xls", _flipped, _DAMAGED),
    "old container in a circle": (
        "环.xls",
        lambda: compound({"Workbook": workbook_stream(sheet_stream(ROWS * 400))}, cycle=True),
        _DAMAGED,
    ),
    "old sheet beyond the end": ("远.xls", lambda: _of(workbook_stream(sheet_stream(ROWS), at=2**31)), _DAMAGED),
    "old workbook with password": (
        "密.xls",
        lambda: _of(workbook_stream(sheet_stream(ROWS), extra=record(FILEPASS, struct.pack("<HHH", 1, 1, 1)))),
        OpeningProblem.ENCRYPTED,
    ),
    "old workbook without cells": ("空.xls", lambda: xls(()), _EMPTY),
    "old workbook all hidden": ("隐.xls", lambda: _of(workbook_stream(sheet_stream(ROWS), hidden=True)), _EMPTY),
    "old stream of nothing": ("无.xls", lambda: _of(b""), _DAMAGED),
    "table of empty cells": ("空表.csv", lambda: b";;;\n;;;\n" * 50, _EMPTY),
    "table of half a character": (
        "半字.csv",
        lambda: "项目,税收\n".encode("utf-16-le")[:-1] * 3,
        OpeningProblem.NOT_TEXT,
    ),
    "table of a program": ("程序.csv", lambda: b"MZ" + bytes(200), OpeningProblem.UNSUPPORTED),
    "table of a picture": ("图.csv", lambda: b"\x89PNG\r\n\x1a\n" + bytes(200), OpeningProblem.UNSUPPORTED),
    "table of zeros": ("零.csv", lambda: bytes(4000), OpeningProblem.NOT_TEXT),
    "table with zeros": ("夹零.csv", lambda: "项目,税收\n甲,1\n".encode() + b"\0,2\n" * 9, OpeningProblem.NOT_TEXT),
    "table cut inside a character": ("截.csv", lambda: ("项目,税收\n" * 9).encode()[:-2], _DAMAGED),
    "table of a gzip": ("压.csv", lambda: b"\x1f\x8b\x08" + bytes(60), OpeningProblem.UNSUPPORTED),
    "table of too much": ("大.csv", lambda: b"1,2,3,4\n" * 1_300_000, OpeningProblem.TOO_LARGE),
    "table in one huge cell": ("巨.csv", lambda: b'"' + b"1," * 200_000, _DAMAGED),
}

#: What opens, whatever it claims: its bytes under a name, and the words that are left of it.
HARMLESS_TABLES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "an old workbook as it should be": ("表.xls", lambda: xls(ROWS), "税收\t86.42"),
    "an old workbook by another name": ("表.et", lambda: xls(ROWS), "税收\t86.42"),
    "a merged range over all of an old sheet": (
        "并.xls",
        lambda: xls(ROWS, extra=record(MERGED, struct.pack("<HHHHH", 1, 5, 65_535, 3, 255))),
        "税收\t86.42",
    ),
    "an old text that claims to be longer than it is": (
        "长.xls",
        lambda: xls(ROWS, extra=record(LABEL, struct.pack("<HHHH", 5, 0, 0, 60_000) + b"\x01ab")),
        "税收\t86.42",
    ),
    "old numbers that are none": ("非数.xls", lambda: xls((*ROWS, ("非数", float("nan")))), "税收\t86.42"),
    "a table with an open quotation": ("引.csv", lambda: "项目,决算数\n税收,86.42\n".encode() + b'"', "税收\t86.42"),
    "a table with lines of other lengths": ("参差.csv", lambda: "项目\n税收,86.42,,,\n,,1\n".encode(), "税收\t86.42"),
    "a table of Chinese Excel": ("国标.csv", lambda: "项目,决算数\r\n税收,86.42\r\n".encode("gb18030"), "税收\t86.42"),
    "a table of formulas": (
        "公式.csv",
        lambda: '项目,决算数\n税收,86.42\n其他,"=WEBSERVICE(""http://example.invalid"")"\n'.encode(),
        "税收\t86.42",
    ),
}

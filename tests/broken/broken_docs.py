"""Old Word files that cannot be opened, made by code."""

import struct
from collections.abc import Callable

from fiscal_desk.report.errors import OpeningProblem
from tests.broken.broken_files import SENTENCE
from tests.report.readers.doc.doc_building import Formatted, compound, doc_bytes, row

ROWS = [(f"{SENTENCE}\r", b""), *row("项目", "数"), *row("税收", "74"), ("末\r", b"")]


def whole(paragraphs: list[Formatted] | None = None) -> bytes:
    """Return an old Word file that is as it should be."""
    return doc_bytes(paragraphs or ROWS)


def changed(at: int, value: int, size: str = "<I") -> bytes:
    """Return a file in whose first stream, which begins behind the first sector, a number is another."""
    data = bytearray(whole())
    struct.pack_into(size, data, 512 + at, value)
    return bytes(data)


NAME = "WordDocument\0".encode("utf-16-le")
CLX = 154 + 8 * 33

BROKEN_DOCS: dict[str, tuple[str, Callable[[], bytes], OpeningProblem]] = {
    "half an old word file": ("半.doc", lambda: whole()[:3000], OpeningProblem.DAMAGED),
    "only the container's head": (
        "头.doc",
        lambda: whole()[:512] + NAME,
        OpeningProblem.DAMAGED,
    ),
    "no piece table": ("无.doc", lambda: changed(CLX + 4, 0), OpeningProblem.DAMAGED),
    "pieces beyond the file": ("远.doc", lambda: changed(CLX, 0x7FFFFFFF), OpeningProblem.DAMAGED),
    "negative counts": ("负.doc", lambda: changed(76, -5, "<i"), OpeningProblem.DAMAGED),
    "other magic": ("魔.doc", lambda: changed(0, 0x1234, "<H"), OpeningProblem.DAMAGED),
    "old word with password": ("密.doc", lambda: doc_bytes(ROWS, flags=0x0300), OpeningProblem.ENCRYPTED),
    "older than 97": ("古.doc", lambda: changed(2, 0x0065, "<H"), OpeningProblem.UNSUPPORTED),
    "no table stream": ("缺.doc", lambda: compound({"WordDocument": whole()[512:8704]}), OpeningProblem.DAMAGED),
    "old word without text": ("空.doc", lambda: doc_bytes([("\r", b"")]), OpeningProblem.EMPTY),
}

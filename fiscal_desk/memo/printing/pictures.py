"""Pages of a PDF as pictures, as large as asked for."""

import struct
import zlib
from collections.abc import Mapping
from typing import Any

#: Dots per inch at which a page is as large on screen as on paper; a PDF counts 72.
SCREEN = 96.0
_FASTEST = 1


def page_png(pdf: bytes, number: int, scale: float = 1.0) -> bytes:
    """Return page `number`, counted from 0, as a PNG of 96 dots an inch times `scale`. Raises IndexError."""
    return page_pngs(pdf, {number: scale})[0]


def page_pngs(pdf: bytes, scales: Mapping[int, float]) -> list[bytes]:
    """Return these pages as PNGs, each by its own scale."""
    import pypdfium2 as pdfium

    from fiscal_desk.report.readers.pdf.document import ONE_AT_A_TIME

    with ONE_AT_A_TIME:
        document = pdfium.PdfDocument(pdf)
        try:
            return [_png(_rendered(document, number, scale)) for number, scale in scales.items()]
        finally:
            document.close()


def has_picture(page: Any) -> bool:
    """Return whether a page of a PDF has more than black print."""
    import pypdfium2.raw as raw

    return any(True for _ in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE], max_depth=3))


def _rendered(document: Any, number: int, scale: float) -> Any:
    """Return the bitmap of a page; one of black print alone takes a third of the room."""
    page = document[number]
    try:
        return page.render(scale=scale * SCREEN / 72, grayscale=not has_picture(page), rev_byteorder=True)
    finally:
        page.close()


def _png(bitmap: Any) -> bytes:
    """Return a bitmap as PNG; its rows may be padded."""
    wide, high, channels = bitmap.width, bitmap.height, bitmap.n_channels
    pixels = memoryview(bitmap.buffer).cast("B")
    length = wide * channels
    rows = b"".join(b"\0" + pixels[start : start + length] for start in range(0, bitmap.stride * high, bitmap.stride))
    colours = {1: 0, 3: 2, 4: 6}[channels]
    head = struct.pack(">IIBBBBB", wide, high, 8, colours, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(rows, _FASTEST)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name, content) for name, content in parts)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

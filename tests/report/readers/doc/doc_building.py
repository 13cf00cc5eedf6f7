"""Old Word files made byte by byte, so that a test can hold exactly one phenomenon and needs no other program."""

import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
TEXT_AT = 4096
CELL, ROW = "\x07", "\x07"
IN_TABLE = b"\x16\x24\x01"
ROW_END = IN_TABLE + b"\x17\x24\x01"

#: A paragraph with its mark, and its properties as they stand in the file.
Formatted = tuple[str, bytes]


def compound(streams: Mapping[str, bytes], *, cycle: bool = False) -> bytes:
    """Return an OLE container of streams; with a cycle each chain of sectors leads back to its beginning."""
    fat: list[int] = []
    body = b""
    entries = []
    for name, content in streams.items():
        content = content.ljust(max(4096, -(-len(content) // SECTOR) * SECTOR), b"\0")
        first, count = len(fat), len(content) // SECTOR
        fat += [*range(first + 1, first + count), first if cycle else END]
        entries.append((name, first, len(content)))
        body += content
    directory = _entry("Root Entry", 5, END, 0, child=1 if entries else FREE)
    for at, (name, first, size) in enumerate(entries, 1):
        directory += _entry(name, 2, first, size, right=at + 1 if at < len(entries) else FREE)
    directory = directory.ljust(-(-len(directory) // SECTOR) * SECTOR, b"\0")
    directory_at = len(fat)
    sectors = len(directory) // SECTOR
    fat += [*range(directory_at + 1, directory_at + sectors), directory_at if cycle else END]
    fat_sectors = -(-(len(fat) + 8) // 128)
    fat_at = len(fat)
    fat += [FAT] * fat_sectors
    table = b"".join(struct.pack("<I", each) for each in fat).ljust(fat_sectors * SECTOR, b"\xff")
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", bytes(16), 0x3E, 3, 0xFFFE, 9, 6, bytes(6), 0, fat_sectors, directory_at,
        0, 4096, END, 0, END, 0, fat_at,
    )  # fmt: skip
    places = [fat_at + at for at in range(1, fat_sectors)]
    header += b"".join(struct.pack("<I", each) for each in places)
    return header.ljust(SECTOR, b"\xff") + body + directory + table


def doc_bytes(
    paragraphs: Sequence[Formatted],
    *,
    parts: Mapping[int, bytes] | None = None,
    counts: Sequence[int] = (),
    flags: int = 0x0200,
    cycle: bool = False,
) -> bytes:
    """Return a .doc of these paragraphs; `parts` are further parts of the table stream by their place in the FIB.

    `counts` are the characters of the stories behind the text, in their order (notes, headers, …).
    """
    text = "".join(each for each, _ in paragraphs).encode("utf-16-le", "surrogatepass")
    length = len(text) // 2
    pages, first_page = _format_pages(paragraphs), (TEXT_AT + len(text)) // SECTOR + 1
    main = bytearray(first_page * SECTOR)
    struct.pack_into("<HH", main, 0, 0xA5EC, 0x00C1)
    struct.pack_into("<H", main, 10, flags)
    struct.pack_into("<7i", main, 76, length - sum(counts), *counts, *[0] * (6 - len(counts)))
    main[TEXT_AT : TEXT_AT + len(text)] = text
    pieces = struct.pack("<II", 0, length) + struct.pack("<HIH", 0, TEXT_AT, 0)
    starts = [struct.unpack_from("<I", page)[0] for page in pages]
    table = bytearray(b"\0" * 16)
    plex = b"".join(struct.pack("<I", each) for each in [*starts, TEXT_AT + len(text)])
    plex += b"".join(struct.pack("<I", first_page + at) for at in range(len(pages)))
    found = {33: b"\x02" + struct.pack("<I", len(pieces)) + pieces, 13: plex, **(parts or {})}
    for place, content in found.items():
        struct.pack_into("<II", main, 154 + 8 * place, len(table), len(content))
        table += content
    return compound({"WordDocument": bytes(main) + b"".join(pages), "1Table": bytes(table)}, cycle=cycle)


def row(*cells: str, vertical: Sequence[int] = ()) -> list[Formatted]:
    """Return a row of a table of equal cells; `vertical` is how each is merged downwards (1 goes on, 3 begins)."""
    definition = bytes([len(cells)])
    definition += b"".join(struct.pack("<h", 1000 * at) for at in range(len(cells) + 1))
    for at in range(len(cells)):
        definition += struct.pack("<H", (vertical[at] if vertical else 0) << 5) + bytes(18)
    end = ROW_END + b"\x08\xd6" + struct.pack("<H", len(definition) + 1) + definition
    return [*((cell + CELL, IN_TABLE) for cell in cells), (ROW, end)]


def open_doc(folder: Path, paragraphs: Sequence[Formatted], **more: object) -> Report:
    """Write a .doc of these paragraphs and open it."""
    path = folder / "报告.doc"
    path.write_bytes(doc_bytes(paragraphs, **more))  # type: ignore[arg-type]
    return open_report(path)


def _format_pages(paragraphs: Sequence[Formatted]) -> list[bytes]:
    """Return the pages that hold the paragraphs' properties, one paragraph a page: there is no need to save."""
    pages = []
    at = TEXT_AT
    for text, properties in paragraphs:
        end = at + 2 * len(text)
        page = bytearray(SECTOR)
        struct.pack_into("<II", page, 0, at, end)
        format_ = b"\0\0" + properties
        format_ += b"\0" * (len(format_) % 2)
        offset = (510 - len(format_) - 2) // 2 * 2
        page[8] = offset // 2
        page[offset : offset + 2] = bytes([0, len(format_) // 2])
        page[offset + 2 : offset + 2 + len(format_)] = format_
        page[511] = 1
        pages.append(bytes(page))
        at = end
    return pages


def _entry(name: str, kind: int, start: int, size: int, *, right: int = FREE, child: int = FREE) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    entry = raw.ljust(64, b"\0") + struct.pack("<HBBIII", len(raw), kind, 1, FREE, right, child)
    return entry + bytes(36) + struct.pack("<IQ", start, size)

"""The container of an old Word file, and the table of contents at its beginning (FIB)."""

import io
import struct
from dataclasses import dataclass

import olefile

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.readers.archive import damaged

#: Streams hold text and formats, not pictures; the largest seen has 3 MB.
_LARGEST_STREAM = 100_000_000
_MAGICS = (0xA5EC, 0xA5DC)
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_FIRST_COUNT, _FIRST_PAIR, _OLDEST = 64 + 3 * 4, 154, 0x00C1
_COUNTS = ("text", "footnotes", "headers", "macros", "annotations", "endnotes", "boxes")


@dataclass(frozen=True)
class Streams:
    """The streams of a document; `counts` are the characters of each of its stories, in their order in the text."""

    main: bytes
    table: bytes
    data: bytes
    counts: dict[str, int]

    def part(self, index: int) -> bytes:
        """Return a part of the table stream by its place among the pairs of the FIB; empty without one."""
        start, length = self.pair(index)
        return self.table[start : start + length]

    def pair(self, index: int) -> tuple[int, int]:
        """Return where a part of the table stream begins, and its length."""
        at = _FIRST_PAIR + 8 * index
        if at + 8 > len(self.main):
            return 0, 0
        start, length = struct.unpack_from("<II", self.main, at)
        return start, length


def open_streams(data: bytes) -> Streams:
    """Return the streams of an old Word file. Raises Refusal."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            main = _stream(container, "WordDocument")
            if len(main) < _FIRST_PAIR + 8 * 34:
                raise damaged()
            magic, version = struct.unpack_from("<HH", main)
            flags = struct.unpack_from("<H", main, 10)[0]
            if flags & _ENCRYPTED:
                raise Refusal(OpeningProblem.ENCRYPTED, "设了打开密码；请用 WPS 或 Word 去掉密码、另存后再打开。")
            if magic not in _MAGICS:
                raise damaged()
            if version < _OLDEST:
                raise Refusal(
                    OpeningProblem.UNSUPPORTED,
                    "是 Word 97 以前的文档，本版本还不能直接打开；请用 WPS 或 Word 打开，另存为 .docx 后再打开。",
                )
            table = _stream(container, "1Table" if flags & _TABLE_1 else "0Table")
            extra = _stream(container, "Data") if container.exists("Data") else b""
    except Refusal:
        raise
    except MemoryError:
        raise
    except Exception as error:  # olefile raises whatever its parts raise on broken sectors
        raise damaged() from error
    numbers = struct.unpack_from(f"<{len(_COUNTS)}i", main, _FIRST_COUNT)
    if any(number < 0 for number in numbers):
        raise damaged()
    return Streams(main, table, extra, dict(zip(_COUNTS, numbers, strict=True)))


def _stream(container: olefile.OleFileIO, name: str) -> bytes:
    if not container.exists(name) or container.get_size(name) > _LARGEST_STREAM:
        raise damaged()
    content: bytes = container.openstream(name).read()
    return content

"""The bytes of the file that a report was read from, as a case keeps them."""

from __future__ import annotations

from pathlib import Path

import msgspec

from fiscal_desk.case.originals.packing import LARGEST, pack_bytes, unpack_bytes
from fiscal_desk.report.model import Origin


class PackedOriginal(msgspec.Struct, frozen=True):
    """A file's bytes: `size` as they were, `packing` 'zlib' or 'none', `data` as stored."""

    size: int
    packing: str
    data: bytes

    def unpacked(self) -> bytes:
        """Return the file's bytes. Raises ValueError where they are damaged."""
        data = self.data if self.packing == "none" else unpack_bytes(self.data)
        if len(data) != self.size:
            raise ValueError("the original's size is not what it was")
        return data


def packed_original(origin: Origin, data: bytes | PackedOriginal | None = None) -> PackedOriginal | None:
    """Return the file that a report came from, or None where it is gone, changed since, or was never a file.

    `data` are its bytes where they are at hand, or what this function returned for the report before; else they are
    read from where the report was opened.
    """
    if isinstance(data, PackedOriginal):
        return data
    if not origin.sha256:
        return None
    if data is None:
        data = _read(origin)
    import hashlib  # when there is a file: the window is there before

    if data is None or len(data) > LARGEST or hashlib.sha256(data).hexdigest() != origin.sha256.lower():
        return None
    packed = pack_bytes(data)
    if len(packed) < len(data):
        return PackedOriginal(len(data), "zlib", packed)
    return PackedOriginal(len(data), "none", data)


def _read(origin: Origin) -> bytes | None:
    if not origin.path:
        return None
    try:
        path = Path(origin.path)
        return path.read_bytes() if path.is_file() and path.stat().st_size <= LARGEST else None
    except (OSError, ValueError):
        return None

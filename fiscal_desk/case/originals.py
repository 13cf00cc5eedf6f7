"""The bytes of the file that a report was read from, as a case keeps them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from fiscal_desk.case.packing import LARGEST, pack_bytes, unpack_bytes
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


def read_original(origin: Origin) -> PackedOriginal | None:
    """Return the file that a report came from, or None where it is gone, changed since, or was never a file."""
    if not origin.path or not origin.sha256 or origin.size > LARGEST:
        return None
    try:
        path = Path(origin.path)
        if not path.is_file() or path.stat().st_size > LARGEST:
            return None
        data = path.read_bytes()
    except (OSError, ValueError):
        return None
    if hashlib.sha256(data).hexdigest() != origin.sha256.lower():
        return None
    packed = pack_bytes(data)
    if len(packed) < len(data):
        return PackedOriginal(len(data), "zlib", packed)
    return PackedOriginal(len(data), "none", data)

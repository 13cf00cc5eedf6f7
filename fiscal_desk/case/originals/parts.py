"""A report and what was read from it as a case stores them, packed where nobody waits for it."""

from __future__ import annotations

import msgspec

from fiscal_desk.case.originals.packing import pack_bytes, pack_value
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.model import Report


class PackedParts(msgspec.Struct, frozen=True):
    """A report's text and blocks and the reading of it, each as it lies in a case's table."""

    text: bytes
    blocks: bytes
    reading: bytes


def packed_parts(report: Report, reading: Reading) -> PackedParts:
    """Return the large parts of a report and its reading, packed."""
    text = pack_bytes(report.text.encode("utf-8", "surrogatepass"))
    return PackedParts(text, pack_value(report.blocks), pack_value(reading))

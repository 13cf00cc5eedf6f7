"""Opening a report: look at the content, pick the reader, build blocks and card."""

import hashlib
from pathlib import Path

from fiscal_desk.report.card import read_card
from fiscal_desk.report.model import Origin, Report
from fiscal_desk.report.readers.plain import lines_of_text, normalise_line_ends
from fiscal_desk.report.structure import build_blocks

#: The endings that a file dialog offers; opening itself goes by content.
SUPPORTED_SUFFIXES: tuple[str, ...] = (".txt", ".docx")


def open_report(path: Path | str, *, name: str | None = None) -> Report:
    """Read a file as a report; `name` replaces the file's own name on the card and in the origin.

    Raises ReportOpeningError only, with one Chinese line for the user.
    """
    path = Path(path)
    data = path.read_bytes()
    text = normalise_line_ends(data.decode("utf-8-sig"))
    origin = Origin(str(path), name or path.name, "txt", hashlib.sha256(data).hexdigest(), len(data), "utf-8")
    return _report(text, origin)


def report_from_text(text: str, *, name: str = "") -> Report:
    """Make a report of a text that is already in memory: line ends become \\n, nothing else changes."""
    text = normalise_line_ends(text)
    data = text.encode("utf-8", "surrogatepass")
    return _report(text, Origin("", name, "txt", hashlib.sha256(data).hexdigest(), len(data)))


def _report(text: str, origin: Origin) -> Report:
    blocks = build_blocks(text, lines_of_text(text))
    return Report(text, blocks, read_card(text, blocks, origin.name), origin)

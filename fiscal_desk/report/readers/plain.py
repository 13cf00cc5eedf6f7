"""Plain text: its lines, and which of them are rows of tables."""

from fiscal_desk.report.outline.structure import Line
from fiscal_desk.report.readers.aligned_lines import with_aligned_tables
from fiscal_desk.report.readers.piped import without_last_bars


def normalise_line_ends(text: str) -> str:
    """Turn \\r\\n and \\r into \\n, as reading a file in text mode does; nothing else changes."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def lines_of_text(text: str) -> list[Line]:
    """Return the non-empty lines of a plain text, rows of columns parted by tabs or aligned by blanks as cells."""
    lines: list[Line] = []
    start = 0
    for piece in text.split("\n"):
        if piece.strip():
            lines.append(Line(start, start + len(without_last_bars(piece))))
        start += len(piece) + 1
    return with_aligned_tables(text, lines)

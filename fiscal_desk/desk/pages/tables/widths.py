"""How wide a table's columns are to be: no number is broken over lines, and no column is a character wide."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from PySide6.QtGui import QFont, QFontMetricsF, QTextLength

from fiscal_desk.report.model import Block

NUMERIC = re.compile(r"\s*[-+−－]?[\d０-９*][\d０-９*,，.．]*\s*[%％‰]?\s*")
#: A cell of no more characters is never broken over lines.
_WHOLE = 5
#: No row is set in further.
_DEEPEST = 12
#: What is longer is broken, but keeps this width, in full-width characters: in the head, and below it.
_HEAD, _BODY = 4.5, 8.0


def indent_of(cell: Block) -> int:
    """Return how far a cell's words are to be set in, in half-width characters; what is further in is in the middle."""
    return cell.place.indent if cell.place is not None and cell.place.indent <= _DEEPEST else 0


def is_whole(line: str) -> bool:
    """Whether a line of a cell is never broken: a number in two lines is read as two."""
    return len(line) <= _WHOLE or NUMERIC.fullmatch(line) is not None


def fixed_widths(
    cells: Sequence[Block], text: str, body: QFont, padding: float, room: float
) -> list[QTextLength] | None:
    """Return the widths of a table's columns in pixels where the table needs more than `room`, else None: it fits.

    `padding` is what a cell leaves free at either side.
    """
    metrics = QFontMetricsF(body)
    em = metrics.horizontalAdvance("国")
    least: defaultdict[int, float] = defaultdict(float)
    longest: defaultdict[int, str] = defaultdict(str)
    set_in: defaultdict[int, int] = defaultdict(int)
    for cell in cells:
        if cell.place is None or cell.place.width > 1:
            continue
        column, most = cell.place.column, _HEAD if cell.place.row == 0 else _BODY
        set_in[column] = max(set_in[column], indent_of(cell))
        for line in text[cell.span.start : cell.span.end].split("\n"):
            if is_whole(line):
                if _width(line) > _width(longest[column]):
                    longest[column] = line
            else:
                least[column] = max(least[column], min(_width(line), most) * em)
    count = 1 + max((cell.place.column for cell in cells if cell.place), default=0)
    widths = [
        max(least[column], metrics.horizontalAdvance(longest[column]) * 1.05, em)
        + set_in[column] * em / 2
        + 2 * padding
        + 2
        for column in range(count)
    ]
    if sum(widths) <= room:
        return None
    return [QTextLength(QTextLength.Type.FixedLength, width) for width in widths]


def _width(line: str) -> float:
    return sum(0.55 if char < "\u0100" else 1.0 for char in line)

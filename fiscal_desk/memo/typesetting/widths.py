"""How wide a text is and how a table shares out its width, in characters (a Chinese character is 1 wide)."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from fiscal_desk.memo.model import Run, Table

#: What a line may not be broken inside: numbers with their signs and units of one letter, Latin words.
_UNBREAKABLE = re.compile(r"(?:[\x21-\x7e]*?[A-Za-z]-(?=[A-Za-z0-9])|[\x21-\x7e]+)")
#: A column whose cells may wrap does so before those that may not, down to so many characters.
_NARROWEST = 4.0
_SLACK = 0.4
_SCRIPT_CHANGES = re.compile(r"(?<=[0-9A-Za-z%])(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?=[0-9A-Za-z])")
_SCRIPT_CHANGE = 0.25
#: The share of a column's cells that shall not wrap before longer ones get more.
_MOST_CELLS = 0.9
#: Up to this a heading stays on one line.
_MOST_HEAD = 6.0


def text_width(text: str) -> float:
    """Return the width of a text's longest line: 1 for wide characters, half for the others."""
    return max(
        (sum(1.0 if _is_wide(character) else 0.5 for character in line) for line in text.split("\n")), default=0.0
    )


def column_widths(table: Table, total: float) -> list[float]:
    """Return the width of every column, together `total` characters.

    Every column gets what its longest unbreakable piece needs, then what most of its cells need to stay on one line,
    then what the longest ones need, as far as the column may grow; beyond that only where there is room, and what is
    left then is shared out. Where there is not even room for the first, columns whose cells may wrap give way.
    """
    tiers: list[tuple[float, float, float, float]] = []
    floors: list[float] = []
    for index, column in enumerate(table.columns):
        texts = [text for row in table.rows if not row.band and (text := _text(row.cells[index]))]
        cells = sorted(_with_gaps(text) for text in texts)
        head = text_width(column.title)
        piece = max(text_width(piece) for text in texts for piece in [*_UNBREAKABLE.findall(text), ""]) if texts else 0
        widest = max([head, *cells])
        least = max(column.least, min(head, _MOST_HEAD), min(widest if column.whole else piece, column.most))
        usual = max(least, min(cells[int(len(cells) * _MOST_CELLS)] if cells else 0.0, column.most))
        full = max(usual, min(widest, column.most))
        floors.append((least if column.whole else min(least, max(piece, _NARROWEST))) + _SLACK)
        tiers.append((least + _SLACK, usual + _SLACK, full + _SLACK, max(full, widest) + _SLACK))
    least_widths, usual_widths, full_widths, widest_widths = (list(tier) for tier in zip(*tiers, strict=True))
    steps = (floors, least_widths, usual_widths, full_widths, widest_widths)
    for low, high in reversed(list(pairwise(steps))):
        if sum(low) <= total:
            return _between(low, high, total)
    return [width * total / sum(floors) for width in floors]


def _between(low: Sequence[float], high: Sequence[float], total: float) -> list[float]:
    """Widen `low` towards `high` as far as the total allows; beyond `high` in proportion."""
    if sum(high) <= total:
        return [width * total / sum(high) for width in high]
    room, wished = total - sum(low), sum(high) - sum(low)
    return [short + room * (long - short) / wished for short, long in zip(low, high, strict=True)]


def _with_gaps(text: str) -> float:
    """The width where a program sets a quarter blank between digits and Chinese all the same, as LibreOffice does."""
    return max(text_width(line) + _SCRIPT_CHANGE * len(_SCRIPT_CHANGES.findall(line)) for line in text.split("\n"))


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WFA"


def _text(runs: Sequence[Run]) -> str:
    return "".join(run.text for run in runs)

"""How wide a text is and how a table shares out its width, in characters (a Chinese character is 1 wide)."""

import re
import unicodedata
from collections.abc import Sequence

from fiscal_desk.memo.model import Run, Table

#: What a line may not be broken inside: numbers with their signs and units of one letter, Latin words.
_UNBREAKABLE = re.compile(r"[\x21-\x7e]+")
_SLACK = 0.4


def text_width(text: str) -> float:
    """Return the width of a text's longest line: 1 for wide characters, half for the others."""
    return max(
        (sum(1.0 if _is_wide(character) else 0.5 for character in line) for line in text.split("\n")), default=0.0
    )


def column_widths(table: Table, total: float) -> list[float]:
    """Return the width of every column, together `total` characters.

    Every column gets what its longest unbreakable piece needs, then what is left goes where text would wrap.
    """
    natural, least = [], []
    for index, column in enumerate(table.columns):
        texts = [column.title] + [_text(row.cells[index]) for row in table.rows if not row.band]
        widest = max(text_width(text) for text in texts)
        longest = max(text_width(piece) for text in texts for piece in [*_UNBREAKABLE.findall(text), ""])
        low = max(column.least, min(longest, column.most))
        least.append(low + _SLACK)
        natural.append(max(low, min(widest, column.most)) + _SLACK)
    return _share_out(least, natural, total)


def _share_out(least: Sequence[float], natural: Sequence[float], total: float) -> list[float]:
    if sum(natural) <= total:
        spare = total - sum(natural)
        return [width + spare * width / sum(natural) for width in natural]
    if sum(least) >= total:
        return [width * total / sum(least) for width in least]
    room, wished = total - sum(least), sum(natural) - sum(least)
    return [low + room * (wide - low) / wished for low, wide in zip(least, natural, strict=True)]


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WFA"


def _text(runs: Sequence[Run]) -> str:
    return "".join(run.text for run in runs)

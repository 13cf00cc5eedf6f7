"""Letters set apart: 全  市  收  入 of a page is read as 全市收入; the text itself keeps its blanks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

_BLANK = " \t\u00a0\u3000"
_WIDE = "\u3000-\u303f\u4e00-\u9fff\uff00-\uff65"
#: Two Chinese characters one behind the other, with what stands between them.
_PAIR = re.compile(rf"[\u4e00-\u9fff](?=([{_BLANK}]*)[\u4e00-\u9fff])")
_GAP = re.compile(rf"(?<=[^{_BLANK}\n])[{_BLANK}]+(?=[^{_BLANK}\n])")
_JOINS = re.compile(rf"[{_WIDE}“”‘’—…·%‰%]")
#: A year, a month or a day whose digits stand apart.
_DATE = re.compile(rf"(?<![\d.])\d(?:[{_BLANK}]+\d){{1,3}}(?![\d.])(?=[{_BLANK}]*[年月日])")
#: A line that is set apart has one blank for two or three other characters at least.
_FEWEST_BLANKS = 0.28
#: So many pairs tell, of which so many have to stand apart; of fewer the line before tells.
_TELLING, _APART = 4, 0.7


def gaps(lines: Iterable[str]) -> Iterator[list[tuple[int, int]]]:
    """Yield, for each line of a text in order, the blanks that only set its letters apart, as offsets into the line."""
    apart = False
    for line in lines:
        apart = _is_apart(line, apart)
        dates = [found.span() for found in _DATE.finditer(line)] if apart else []
        yield [found.span() for found in _GAP.finditer(line) if _joins(line, *found.span(), dates)] if apart else []


def closed_up(lines: Iterable[str]) -> list[str]:
    """Return the lines of a text as they are read, without the blanks that only set letters apart."""
    lines = list(lines)
    return [_without(line, blanks) if blanks else line for line, blanks in zip(lines, gaps(lines), strict=True)]


def closed_parts(line: str, cuts: Sequence[int]) -> list[str]:
    """Return what stands between the offsets `cuts`, in rising order, of a line that is closed up as a whole."""
    blanks = next(gaps([line]))
    parts = []
    for start, end in pairwise(cuts):
        within = [
            (max(low, start) - start, min(high, end) - start) for low, high in blanks if low < end and high > start
        ]
        parts.append(_without(line[start:end], within))
    return parts


def _without(line: str, blanks: list[tuple[int, int]]) -> str:
    kept, at = [], 0
    for start, end in blanks:
        kept.append(line[at:start])
        at = end
    return "".join((*kept, line[at:]))


def _is_apart(line: str, before: bool) -> bool:
    """Whether the letters of a line are set apart; `before`: those of the line before are."""
    if not before and len(line.split(maxsplit=1)) == 1:
        return False  # most lines have no blank within
    said = line.strip(_BLANK)
    blanks = sum(map(said.count, _BLANK))
    if not before and blanks < _FEWEST_BLANKS * len(said):
        return False
    pairs = [len(found[1]) > 0 for found in _PAIR.finditer(said)]
    if len(pairs) < _TELLING:
        return before and all(pairs)
    return sum(pairs) >= _APART * len(pairs)


def _joins(line: str, start: int, end: int, dates: list[tuple[int, int]]) -> bool:
    """Whether what stands on either side of a blank goes together: no two words or numbers in Latin letters.

    The digits of a date do (2 0 2 6 年); those of two numbers side by side may be anything.
    """
    if any(low < start and end < high for low, high in dates):
        return True
    return _JOINS.match(line, start - 1) is not None or _JOINS.match(line, end) is not None

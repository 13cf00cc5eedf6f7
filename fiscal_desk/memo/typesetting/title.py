"""Breaks a title into lines: whole words, no line much longer than the others, nothing lonely at the end."""

import re
from itertools import combinations, pairwise

from fiscal_desk.memo.typesetting.widths import text_width

#: 20 characters of 二号 fit the type area; 19 leave room for the eye.
_LONGEST = 19.0
_MOST_LINES = 5

#: Where a line may end: behind these words, or before an opening bracket.
_AFTER = re.compile(
    r"(?<=[》”）、，与和及的])|(?=[《“（])|(?<=年)|(?<=报告)|(?<=指标)|(?<=市)|(?<=区)|(?<=县)|(?<=情况)"
)
_FORBIDDEN_START = "》”）、，。：的与和及"
_FORBIDDEN_END = "《“（"


def title_lines(title: str, longest: float = _LONGEST) -> list[str]:
    """Return the lines of a title; line ends that the title already has are kept.

    Breaks at words where that gives lines of like length, anywhere else only where it must.
    """
    if "\n" in title or text_width(title) <= longest:
        return title.split("\n")
    places = [place for place in _break_places(title) if 0 < place < len(title)]
    fewest = int(-(-text_width(title) // longest))
    for count in range(fewest, min(fewest + 2, _MOST_LINES) + 1):
        options = [_cut(title, breaks) for breaks in combinations(places, count - 1)]
        fitting = [lines for lines in options if all(text_width(line) <= longest for line in lines)]
        if fitting:
            return min(fitting, key=_unevenness)
    return [title]


def _break_places(title: str) -> list[int]:
    places = sorted({found.start() for found in _AFTER.finditer(title)})
    return [
        place
        for place in places
        if 0 < place < len(title) and title[place] not in _FORBIDDEN_START and title[place - 1] not in _FORBIDDEN_END
    ]


def _cut(title: str, breaks: tuple[int, ...]) -> list[str]:
    edges = [0, *breaks, len(title)]
    return [title[first:last] for first, last in pairwise(edges)]


def _unevenness(lines: list[str]) -> float:
    widths = [text_width(line) for line in lines]
    return max(widths) - min(widths) + (2.0 if widths[-1] == min(widths) and len(widths) > 2 else 0.0)

"""Breaks a title into lines: whole words, no line much longer than the others, nothing lonely at the end."""

import re
from itertools import combinations, pairwise

from fiscal_desk.memo.typesetting.widths import text_width

#: 20 characters of 二号 fit the type area; 19 leave room for the eye.
_LONGEST = 19.0
_MOST_LINES = 5

#: Where a line may end: before and behind these words.
_PLACES = re.compile(
    r"(?=[与和及《“（])|(?<=[》”）、的])|(?<=年)|(?<=报告)|(?<=指标)|(?<=[市区县省])|(?<=情况)|(?<=工作)(?!总结|要点|重点|报告)|(?<=总结)|(?=主要指标)"
)
_YEAR = "年"
_FORBIDDEN_START = "》”）、，。：的"
_FORBIDDEN_END = "《“（与和及"

#: Tearing a title that is quoted costs as much as lines that differ by so many characters.
_TORN = 8.0


def title_lines(title: str, longest: float = _LONGEST) -> list[str]:
    """Return the lines of a title; line ends that the title already has are kept.

    Breaks at words where that gives lines of like length, anywhere else only where it must.
    """
    if "\n" in title or text_width(title) <= longest:
        return title.split("\n")
    places = [place for place in _break_places(title) if 0 < place < len(title)]
    fewest = int(-(-text_width(title) // longest))
    # 2024年 / 财政工作总结 tears a name: rather one line more.
    whole = [place for place in places if title[place - 1] != _YEAR]
    for allowed, more in ((whole, 1), (places, 2)):
        for count in range(fewest, min(fewest + more, _MOST_LINES) + 1):
            options = [_cut(title, breaks) for breaks in combinations(allowed, count - 1)]
            fitting = [lines for lines in options if all(text_width(line) <= longest for line in lines)]
            if fitting:
                return min(fitting, key=_ugliness)
    return [title]


def _break_places(title: str) -> list[int]:
    places = sorted({found.start() for found in _PLACES.finditer(title)})
    return [
        place
        for place in places
        if 0 < place < len(title) and title[place] not in _FORBIDDEN_START and title[place - 1] not in _FORBIDDEN_END
    ]


def _cut(title: str, breaks: tuple[int, ...]) -> list[str]:
    edges = [0, *breaks, len(title)]
    return [title[first:last] for first, last in pairwise(edges)]


def _ugliness(lines: list[str]) -> float:
    """How uneven the lines are, which quoted titles are torn, whether the middle is a waist."""
    widths = [text_width(line) for line in lines]
    torn = sum(1 for line in lines[:-1] if line.count("《") > line.count("》"))
    waist = 3.0 if any(b < a and b < c for a, b, c in zip(widths, widths[1:], widths[2:], strict=False)) else 0.0
    return max(widths) - min(widths) + torn * _TORN + waist

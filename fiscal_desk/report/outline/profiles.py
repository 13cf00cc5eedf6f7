"""Texts made of profiles of places, one after the other: the line that names the place heads what follows it."""

from collections.abc import Sequence

from fiscal_desk.report.outline.outline import LineRole, OutlineLine
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.reports import HeadingWords

_LONGEST, _SHORTEST_TEXT = 16, 24
#: Such a heading stands above all numbered ones.
_LEVEL, _RANK = 1, 0.5


def profile_lines(texts: Sequence[str]) -> dict[int, OutlineLine]:
    """Return the headings of profiles (青石县简介, 云岫区基本情况), by the position of their lines.

    Nothing where a text tells of one place only: its first line is a title then.
    """
    profile = wordlist(HeadingWords).profile.regex
    found: dict[int, OutlineLine] = {}
    places: set[str] = set()
    for position, text in enumerate(texts[:-1]):
        if len(text) > _LONGEST or len(texts[position + 1]) < _SHORTEST_TEXT:
            continue
        match = profile.match(text.strip())
        if match is not None:
            places.add(match["place"])
            found[position] = OutlineLine(LineRole.HEADING, _LEVEL, _RANK, text.strip())
    return found if len(places) > 1 else {}

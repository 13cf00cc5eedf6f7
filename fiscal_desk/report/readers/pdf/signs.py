"""Signs that a file's own fonts keep at places of their own: what they are is told by where they stand in that file."""

import re
from collections import Counter
from collections.abc import Callable, Iterable

from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.pages import PageWords

_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd]")
_DIGIT = re.compile("[0-9０-９]")
_HAN = re.compile("[\u4e00-\u9fff”」》]")
#: A decimal point stands between digits at least so often, and at least in this part of its places.
_FEWEST, _SHARE = 2, 0.5
#: Signs of such files that are half as wide as what they stand for; between letters or digits they are themselves.
_HALVES = dict(zip(".,:;()«»", "。，：；（）《》", strict=True))
_HALF = re.compile("(?<![A-Za-z0-9])[.,:;()«»]|[.,:;()«»](?![A-Za-z0-9])")
_HALF_AT_ALL = re.compile("(?<=[0-9０-９])[,:](?=[0-9０-９])")
_RADICAL = re.compile("[\u2e80-\u2eff]")


def resolver(texts: Iterable[str]) -> Callable[[str], str]:
    """Return what puts the signs of a file right, learnt from all of its lines."""
    signs: dict[str, Counter[str]] = {}
    radicals = False
    for text in texts:
        for found in _PRIVATE.finditer(text):
            before, after = text[: found.start()][-1:], text[found.end() :][:1]
            signs.setdefault(found.group(), Counter())[_kind(before, after)] += 1
        radicals = radicals or _RADICAL.search(text) is not None
    table = {ord(sign): plain for sign, kinds in signs.items() if (plain := _plain(kinds))}
    if radicals:
        table |= str.maketrans(wordlist(PageWords).radicals)
    if not table:
        return lambda text: text
    if "." not in table.values():
        return lambda text: text.translate(table)
    # With a decimal point of its own, such a file's full stop is the small one.
    return lambda text: _with_wide_signs(text).translate(table)


def _kind(before: str, after: str) -> str:
    if _DIGIT.match(before) and _DIGIT.match(after):
        return "."
    return "·" if _HAN.match(before) and (_HAN.match(after) or _DIGIT.match(after)) else ""


def _plain(kinds: Counter[str]) -> str:
    total = kinds.total()
    if kinds["."] >= _FEWEST and kinds["."] >= _SHARE * total:
        return "."
    return "·" if kinds["·"] > _SHARE * total else ""


def _with_wide_signs(text: str) -> str:
    kept = {found.start() for found in _HALF_AT_ALL.finditer(text)}
    return _HALF.sub(lambda found: found[0] if found.start() in kept else _HALVES[found[0]], text)

"""Finds the names of indicators in running text, in one pass."""

import re
from collections.abc import Iterable, Mapping

#: What may stand inside a name in running text without ending it; line ends and tabs do end it.
_DROPPED = " \u00a0\u3000\u200b“”\"'‘’"
_DROP = re.compile(f"[{_DROPPED}]")
_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}

#: A name as a tree of signs; the key "" marks where one may end.
_Node = dict[str, "_Node"]


class AliasScanner:
    """Longest-first search for many names at once."""

    def __init__(self, names: Mapping[str, str]) -> None:
        """Take names as written, each with the id it stands for."""
        self._ids: dict[str, str] = {}
        for name, identifier in names.items():
            for form in _spellings(name):
                self._ids.setdefault(form, identifier)
        self._pattern = re.compile(_trie_pattern(self._ids)) if self._ids else None

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Return (start, end, id) of the names in `text`, in text order, without overlaps, as `str` offsets."""
        if self._pattern is None:
            return []
        plain = text.translate(_HALF_WIDTH)
        places: list[int] | None = None
        if _DROP.search(plain):
            places = [place for place, sign in enumerate(plain) if sign not in _DROPPED]
            plain = _DROP.sub("", plain)
        found = []
        for match in self._pattern.finditer(plain):
            start, end = match.span()
            identifier = self._ids[match.group()]
            if places is None:
                found.append((start, end, identifier))
            else:
                found.append((places[start], places[end - 1] + 1, identifier))
        return found


def _spellings(name: str) -> set[str]:
    """Return the forms in which running text may write a name: brackets and 、 kept or left out, III or Ⅲ."""
    plain = _DROP.sub("", name.translate(_HALF_WIDTH)).replace("Ⅲ", "III")
    bare = re.sub(r"[()、]", "", plain)
    return {form for short in (plain, bare) for form in (short, short.replace("III", "Ⅲ"))} - {""}


def _trie_pattern(words: Iterable[str]) -> str:
    """Return a regular expression that matches the longest of `words`; grouped by prefix, so that it is fast."""
    root: _Node = {}
    for word in words:
        node = root
        for sign in word:
            node = node.setdefault(sign, {})
        node[""] = {}
    return _node_pattern(root)


def _node_pattern(node: _Node) -> str:
    branches = [re.escape(sign) + _node_pattern(child) for sign, child in sorted(node.items()) if sign]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    return f"(?:{pattern})?" if "" in node else pattern

"""Word lists from resources/lexicon, and regular expressions made from them."""

import re
from collections.abc import Iterable
from typing import Any

from fiscal_desk.wordlists.files import Unit, tables, units

__all__ = ["Unit", "any_of", "lexicon", "units"]


def lexicon(name: str) -> dict[str, Any]:
    """Return the tables of resources/lexicon/NAME.toml. Raises WordListError."""
    return tables(name)


def any_of(words: Iterable[str]) -> str:
    """Return a regular expression for any of `words`, the longest first, with shared beginnings factored out.

    A word may end with a look-ahead that says what must not follow: 其(?!他). A plain alternation of some hundred
    words is tried one by one at every place; the factored one is not, and a search passes what none begins with.
    """
    root: dict[str, Any] = {}
    for word in words:
        plain, bracket, guard = word.partition("(?")
        node = root
        for char in plain:
            node = node.setdefault(char, {})
        node[""] = _either(node.get(""), bracket + guard)
    empty = [root.pop("")] if "" in root else []
    branches = [re.escape(char) + _factored(below) for char, below in root.items()]
    return f"(?:{'|'.join([*branches, *empty])})"


def _either(guard: str | None, other: str) -> str:
    """Return what may follow a word that is given twice: what either says, and anything where one says nothing."""
    if guard is None or guard == other:
        return other
    return f"(?:{guard}|{other})" if guard and other else ""


def _factored(node: dict[str, Any]) -> str:
    guard = node.get("")
    single = [re.escape(char) for char, below in node.items() if char and below == {"": ""}]
    branches = [re.escape(char) + _factored(below) for char, below in node.items() if char and below != {"": ""}]
    if single:
        branches.append("[" + "".join(single) + "]" if len(single) > 1 else single[0])
    if guard is not None:
        branches.append(guard)
    return branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"

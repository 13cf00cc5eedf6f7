"""Word lists from resources/lexicon, and regular expressions made from them."""

import csv
import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any

import msgspec

from fiscal_desk.resources import resources_folder


class Unit(msgspec.Struct, frozen=True):
    """A unit as written (`word`), the unit it is normalised to (`base`) and its dimension."""

    word: str
    base: str
    dimension: str


@cache
def units() -> dict[str, Unit]:
    """Return the units of resources/lexicon/units.csv by the word that reports write."""
    path = resources_folder() / "lexicon" / "units.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        return {row["unit"]: Unit(row["unit"], row["base"], row["dimension"]) for row in rows}


@cache
def lexicon(name: str) -> dict[str, Any]:
    """Return the tables of resources/lexicon/NAME.toml."""
    with (resources_folder() / "lexicon" / f"{name}.toml").open("rb") as file:
        return tomllib.load(file)


def any_of(words: Iterable[str]) -> str:
    """Return a regular expression for any of `words`, the longest first, with shared beginnings factored out.

    A plain alternation of some hundred words is tried one by one at every place; the factored one is not.
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for char in word:
            node = node.setdefault(char, {})
        node[""] = {}
    return _factored(root)


def _factored(node: dict[str, Any]) -> str:
    ends = "" in node
    single = [re.escape(char) for char, below in node.items() if char and list(below) == [""]]
    branches = [re.escape(char) + _factored(below) for char, below in node.items() if char and list(below) != [""]]
    if len(single) > 1:
        branches.append("[" + "".join(single) + "]")
    else:
        branches.extend(single)
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 else "(?:" + "|".join(branches) + ")"
    if ends:
        return body + "?" if len(branches) > 1 or (len(single) == 1 and body == single[0]) else f"(?:{body})?"
    return body

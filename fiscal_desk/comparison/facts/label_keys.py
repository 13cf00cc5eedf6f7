"""What a label is about: one key for all names of an indicator, and different keys for different indicators."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.label_forms import normalise_label
from fiscal_desk.wordlists.comparing import LabelKeyWords
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of

_YEARS = re.compile(r"(?:19|20)\d\d年度?")


class _Patterns(NamedTuple):
    leading: re.Pattern[str]
    trailing: re.Pattern[str]
    level: re.Pattern[str]
    vague: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    words = wordlist(LabelKeyWords)
    return _Patterns(
        leading=re.compile(f"^{one_of(words.leading)}+"),
        trailing=re.compile(f"{one_of(words.trailing)}$"),
        level=re.compile(f"^{one_of(words.levels)}"),
        vague=re.compile(f"{one_of(words.vague.before)}*{one_of(words.vague.heads)}"),
    )


@lru_cache(maxsize=100_000)
def short_label(label: str) -> str:
    """Return a label without marks, years, and words that do not tell indicators apart."""
    text = _YEARS.sub("", normalise_label(label))
    patterns = _patterns()
    return patterns.trailing.sub("", patterns.leading.sub("", text).replace("的", "")) or text


def is_level(scope: str) -> bool:
    """Whether a scope is a level of government of the report's own (市本级, 市级), and no part of its area."""
    return _patterns().level.fullmatch(scope) is not None


def without_level(name: str) -> str:
    """Return a name without the level that it begins with: 一般公共预算支出 for 全市一般公共预算支出."""
    patterns = _patterns()
    return patterns.level.sub("", patterns.leading.sub("", name)) or name


def concept_of(label: str, canonical: str | None) -> str:
    """Return the key under which a label is matched: the catalogue's id, else the short label after `label:`."""
    return canonical or f"label:{short_label(label)}"


@lru_cache(maxsize=100_000)
def is_vague(label: str, canonical: str | None, catalogue: Catalogue) -> bool:
    """Whether a label alone leaves open what is meant, so that unequal numbers under it prove nothing."""
    if canonical:
        return False
    return is_vague_name(short_label(label)) or len(catalogue.candidates(label)) > 1


def is_vague_name(short: str) -> bool:
    """Whether a short label names no particular thing: 投资, 涉及项目."""
    return len(short) < 3 or _patterns().vague.fullmatch(short) is not None


def level_in(label: str, canonical: str | None, catalogue: Catalogue) -> str | None:
    """Return the level of government that a label of a known indicator begins with (本级民生支出 → 本级), else None.

    Names that begin so by themselves (中央预算内投资) have none.
    """
    indicator = catalogue.indicators.get(canonical or "")
    found = _patterns().level.match(label)
    if indicator is None or found is None:
        return None
    names = (indicator.name, *indicator.aliases)
    return None if any(name.startswith(found.group()) for name in names) else found.group()

"""Regular expressions made of lists."""

import itertools
import re
from collections.abc import Iterable
from functools import cached_property

from fiscal_desk.wordlists.beginnings import (
    beginnings,
    first_characters,
    needed,
    needed_words,
    only_looks_behind,
    without_conditions,
    without_names,
)


class AnyOf:
    """Tells whether any of some expressions stands in a text.

    Those that begin with a certain character are sought together, the others one by one, and only in texts that have
    a word that they cannot do without: one that may begin anywhere would make the search for all slow.
    """

    def __init__(self, words: Iterable[str]) -> None:
        words = list(words)
        others = [word for word in words if beginnings(word) is None]
        self._begun = [word for word in words if word not in others]
        self._together = re.compile(one_of(self._begun))
        self._may_hold = may_hold(*others)
        # Words are looked for in a text faster by themselves than as an expression; without any, it is tried.
        self._others = [(tuple(sorted(needed_words(word))), re.compile(word)) for word in others]

    def may_stand(self, text: str, start: int, end: int) -> list[int]:
        """Return where in text[start:end] something stands without which none of the expressions is found there."""
        return [match.start() for match in self._without_conditions.finditer(text, start, end)]

    @cached_property
    def _without_conditions(self) -> re.Pattern[str]:
        others = [self._may_hold.pattern] if self._others else []
        return re.compile(one_of([*map(without_conditions, self._begun), *others]))

    def is_in(self, text: str) -> bool:
        """Return whether one of the expressions is found."""
        if self._together.search(text) is not None:
            return True
        if self._may_hold.search(text) is None:
            return False
        for words, each in self._others:
            if words:
                for word in words:
                    if word in text:
                        break
                else:
                    continue
            if each.search(text) is not None:
                return True
        return False


def may_hold(*expressions: str) -> re.Pattern[str]:
    """Return a pattern that is found at once in any text in which one of some expressions is, and in some more.

    It seeks the characters without which none of them matches.
    """
    characters = [needed(expression) for expression in expressions]
    if not all(characters):
        return re.compile("")
    return re.compile(f"[{re.escape(''.join(sorted(frozenset().union(*characters))))}]" if characters else "(?!)")


def sign_of(*expressions: str) -> str:
    """Return a word, or a character, that stands in any text in which one of some expressions is found: most lack it.

    Where there is none for all of them it is empty, and stands in every text.
    """
    for of_one in (needed_words, needed):
        every = [of_one(expression) for expression in expressions]
        signs: frozenset[str] = frozenset().union(*every) if all(every) else frozenset()
        if len(signs) == 1:
            return next(iter(signs))
    return ""


def may_end(*words: Iterable[str]) -> frozenset[str]:
    """Return the characters with which what any of some words matches may end, and some more.

    Of a word that is an expression these are all that it is written with, but for what it only asks about the text
    before and behind; so it must name those at its end one by one.
    """
    every = frozenset(itertools.chain.from_iterable(words))
    plain = {word for word in every if _PLAIN.isdisjoint(word)}
    written = map(without_conditions, every - plain)
    return frozenset((*(word[-1] for word in plain), *itertools.chain.from_iterable(written)))


def may_begin_with(expression: str) -> frozenset[str]:
    """Return the characters with which what an expression matches may begin. Raises ValueError where any may."""
    begun = first_characters(expression)
    if begun is None:
        raise ValueError(f"may begin with any character: {expression}")
    return frozenset(each[-1] for each in begun)


#: What makes a word an expression.
_PLAIN = frozenset("(?[\\*+.$|{")


def one_of(words: Iterable[str], before: str = "") -> str:
    """Return a regular expression for any of `words`, which may be expressions themselves, tried in their order.

    Words are put together by their first character where all have one: a search then passes everything that no word
    begins with, and tries at a place only what may begin there. `before` stands in front of the words.
    """
    words = list(words)
    together = _by_first(f"{before}{word}" for word in words) if only_looks_behind(before) else None
    return together or f"{before}(?:{'|'.join(words)})"


def run_of(words: Iterable[str]) -> str:
    """Return a regular expression for one or more of `words`, one behind the other, that begins as `one_of` does."""
    one = one_of(words)
    return f"{one}{one}*"


def quickly(expression: str) -> str:
    """Return a large expression with what it may begin with in front, so that a search passes most of a text at once.

    It matches what it did. One that begins with no certain character stays as slow as it is.
    """
    return expression if first_characters(expression) is None else f"{may_begin(expression)}(?:{expression})"


def may_begin(*expressions: str) -> str:
    """Return a look-ahead that tells quickly of most places that none of some expressions matches there.

    It asks for the first characters of those that have certain ones, and tries the others as they are.
    """
    plain: set[str] = set()
    others: list[str] = []
    for expression in expressions:
        begun = first_characters(expression)
        if begun is None:
            others.append(without_names(expression))
        else:
            plain.update(begun)
    of_characters = [f"[{''.join(sorted(plain))}]"] if plain else []
    return f"(?={'|'.join([*of_characters, *others])})"


def by_first(expression: str) -> dict[str, str]:
    """Return what is left of an expression for each character that it may begin with. Raises ValueError for any."""
    begun = beginnings(expression)
    if begun is None:
        raise ValueError(f"may begin with any character: {expression}")
    found: dict[str, list[str]] = {}
    for first, rest in begun:
        found.setdefault(first[-1], []).append(first + rest)
    return {first: "|".join(rests) for first, rests in found.items()}


def _by_first(words: Iterable[str]) -> str | None:
    rests: dict[str, dict[str, None]] = {}  # without doubles, in their order
    for word in words:
        begun = beginnings(word)
        if begun is None:
            return None
        for first, rest in begun:
            rests.setdefault(first, {})[rest] = None
    if not rests:
        return None
    return f"(?:{'|'.join(first + _any_rest(list(found)) for first, found in rests.items())})"


def _any_rest(rests: list[str]) -> str:
    return rests[0] if len(rests) == 1 else f"(?:{'|'.join(rests)})"

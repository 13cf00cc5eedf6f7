"""What a target and a result are called without what only says how it is done, and how far two names are alike."""

import re
from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from fiscal_desk.comparison.facts.label_keys import short_label
from fiscal_desk.wordlists.comparing import PromiseWords
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of

#: A name shorter than this tells nothing (项目, 企业).
_SHORTEST = 4
#: A name that is only the end of another one must be this long to be the same.
_FEW = 5


class Likeness(IntEnum):
    """How sure two names mean one thing; more is surer."""

    NONE = 0
    ALIKE = 1
    EQUAL = 2


class _Forms(NamedTuple):
    leading: re.Pattern[str]
    trailing: re.Pattern[str]
    fillers: re.Pattern[str]
    same: tuple[tuple[re.Pattern[str], str], ...]


@cache
def _forms() -> _Forms:
    words = wordlist(PromiseWords)
    return _Forms(
        leading=re.compile(one_of(words.actions)),
        trailing=re.compile(f"{one_of((*words.endings, *words.actions))}$"),
        fillers=re.compile(one_of(words.fillers)),
        same=tuple((re.compile(one_of(each.words)), each.name) for each in words.same),
    )


@lru_cache(maxsize=100_000)
def core_of(name: str) -> str:
    """Return what a name is about: 新开工改造城镇老旧小区 and 城镇老旧小区改造 are both 城镇老旧小区."""
    forms = _forms()
    text = forms.fillers.sub("", short_label(name))
    while (match := forms.leading.match(text)) and match.end() and len(text) - match.end() > 1:
        text = text[match.end() :]
    while (found := forms.trailing.search(text)) and found.start() > 1 and found.group():
        text = text[: found.start()]
    return text


def plain_words(text: str) -> str:
    """Return a text with one word for what several words say (农村 is 乡村, 比例 is 率)."""
    for pattern, word in _forms().same:
        text = pattern.sub(word, text)
    return text


def likeness(one: str, other: str, *, counted: bool, around: tuple[str, str]) -> Likeness:
    """Return how far two cores are alike.

    `counted`: they name things that are counted, of which a word more makes others (省重点项目, 省重点技改项目).
    `around`: the paragraphs that the two stand in, in plain words: a word that tells may stand there instead.
    """
    if one == other:
        return Likeness.EQUAL if len(one) >= _SHORTEST else Likeness.NONE
    first, second = (plain_words(one), around[0]), (plain_words(other), around[1])
    (short, about), (long, _) = sorted((first, second), key=lambda each: len(each[0]))
    if len(short) < _SHORTEST or not _telling_the_same(first[0], second[0], around):
        return Likeness.NONE
    if short == long or (counted and _shortened(short, long, about)):
        return Likeness.ALIKE
    fewest, share = (6, 0.75) if counted else (5, 0.5)
    if len(short) < fewest or len(short) < share * len(long) or short[-1] != long[-1]:
        return Likeness.NONE
    return Likeness.ALIKE if _within(short, long) else Likeness.NONE


def _shortened(short: str, long: str, around: str) -> bool:
    """Whether a name is the end of a longer one whose beginning its paragraph names (中心城区…，治理堵乱点)."""
    if len(short) < _FEW:
        return False
    for cut in (len(long) - len(short), len(long) - len(short) - 1):
        if cut > 1 and long[:cut] in around and long[cut] == short[0] and _within(short, long[cut:]):
            return True
    return False


def _within(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)


def _telling_the_same(one: str, other: str, around: tuple[str, str]) -> bool:
    telling = wordlist(PromiseWords).telling.regex
    first, second = set(telling.findall(one)), set(telling.findall(other))
    return all(word in around[1] for word in first - second) and all(word in around[0] for word in second - first)

"""Places and levels beside a name: the report's own, which says nothing new, and those in brackets behind it."""

import re
from functools import cache

from fiscal_desk.figures.mentions.clauses import Clause
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.sentences import ScopeWords

#: A name without what it is is no shorter.
_SHORTEST = 2


def pass_over_own_name(text: str, start: int, end: int, clauses: list[Clause], place: str) -> None:
    """Let each clause that opens with the short name of `place` begin behind it, where a time or a ledger follows.

    The clauses are those of text[start:end].
    """
    short = _short(place)
    if len(short) < _SHORTEST or text.find(short, start, end) < 0:
        return
    for clause in clauses:
        if text.find(short, clause.start, clause.end) < 0:
            continue
        begin = clause.start + (len(text[clause.start : clause.end]) - len(text[clause.start : clause.end].lstrip()))
        behind = begin + len(short)
        if text.startswith(short, begin) and (
            periods.expression().match(text, behind, clause.end) or _followed().match(text, behind, clause.end)
        ):
            clause.start = behind


def pass_over_own_bodies(text: str, clauses: list[Clause], bodies: tuple[str, ...]) -> None:
    """Let each clause that opens with the name of the report's own department begin behind it.

    云岫区水务局收入预算甲万元: the department's name is no part of that of its figures.
    """
    for clause in clauses:
        for body in bodies:
            if text.startswith(body, clause.start) and clause.start + len(body) < clause.end:
                clause.start += len(body)
                break


def take_level_in_brackets(mention: Mention) -> None:
    """Take the level that a name ends with for whose the number is (一般公共预算收入(市本级)甲亿元)."""
    match = _ends_with_level().fullmatch(mention.label)
    if match is not None:
        mention.label, mention.scope = match["what"], match["scope"]


@cache
def _ends_with_level() -> re.Pattern[str]:
    words = lexicon("scopes")
    levels = any_of({*words["plain"], *words["alone"]})
    return re.compile(rf"(?P<what>.{{{_SHORTEST},}})\((?P<scope>{levels})\)")


@cache
def _short(place: str) -> str:
    match = wordlist(ScopeWords).kind_of_place.regex.search(place)
    return place[: match.start()] if match is not None else ""


@cache
def _followed() -> re.Pattern[str]:
    """Return the pattern of a level or a ledger right behind a name."""
    words = lexicon("scopes")
    accounts = (*words["named_heads"], *words["heads"])
    return re.compile(f"[省市区县州旗]本?级|全[省市区县州旗]|{any_of(accounts)}")

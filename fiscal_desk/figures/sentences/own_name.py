"""The report's own place at the head of a clause, without what it is (临澜上半年民生支出): it says nothing new."""

import re
from functools import cache

from fiscal_desk.figures.mentions.clauses import Clause
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

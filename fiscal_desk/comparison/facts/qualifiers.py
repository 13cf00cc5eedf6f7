"""What stands before a number and changes what it may be compared with: its basis and its stage."""

import re
from functools import cache
from typing import NamedTuple

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Report, ReportKind
from fiscal_desk.wordlists.comparing import Named, PromiseWords, QualifierWords
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of

_CLAUSE_END = re.compile(r"[,，。；;\n]")
_REACH = 40

#: A name, and what says that it holds.
_Pattern = tuple[str, re.Pattern[str]]


class Qualifiers(NamedTuple):
    """`basis` and `stage` are Chinese words, empty where the report does not say."""

    basis: str
    stage: str


def qualifiers(report: Report, figure: Figure, previous_end: int, head: str = "") -> Qualifiers:
    """Read basis and stage from the clause before a figure, back to `previous_end` (the end of the figure before).

    `head`: the words over its column, where it stands in a table: 预算数 and 调整预算数 are two stages.
    """
    carried, last = _clauses(report, figure, previous_end)
    lead = carried + last + head + (figure.base or "") + figure.indicator
    basis = stage = ""
    if _any().search(lead):  # most figures have neither
        bases, stages = _patterns()
        basis = next((word for word, pattern in bases if pattern.search(lead)), "")
        stage = next((word for word, pattern in stages if pattern.search(lead)), "")
    if not stage and report.card.kind is ReportKind.FINAL_ACCOUNTS:
        stage = "决算"
    return Qualifiers(basis, stage)


def basis_said(report: Report, figure: Figure, previous_end: int) -> str:
    """Return on what basis a number stands, as the clause before it says; empty where it does not say.

    What is left out is told in the report's words (扣除房地产开发投资后), any other basis by its name (同口径). Prices
    are no qualifier of what is at constant prices anyway.
    """
    carried, last = _clauses(report, figure, previous_end)
    basis, words = qualifiers(report, figure, previous_end).basis, wordlist(QualifierWords)
    if not basis or _at_constant_prices(figure, basis):
        return ""
    if left_out := words.left_out.regex.search(last):
        return left_out.group()
    named = any(pattern.search(last) for _, pattern in _patterns()[0])
    return basis if named or not words.left_out.regex.match(carried.strip()) else carried.strip()


def _clauses(report: Report, figure: Figure, previous_end: int) -> tuple[str, str]:
    """Return the clause before a figure, and the one before that where it only says on what basis this one is."""
    lead = report.text[max(previous_end, figure.start - _REACH) : figure.start]
    *earlier, last = _CLAUSE_END.split(lead)
    return (earlier[-1] if earlier and _carries().fullmatch(earlier[-1].strip()) else ""), last


def _at_constant_prices(figure: Figure, basis: str) -> bool:
    always = (figure.canonical or "").startswith(load_identities().constant_price)
    return always and basis in wordlist(PromiseWords).constant


@cache
def adjusted_stage() -> str:
    """Return the stage of a budget after it was adjusted, the first one of the list."""
    return wordlist(QualifierWords).stage[0].name


@cache
def first_stage() -> str:
    """Return the stage of a budget before that."""
    return wordlist(QualifierWords).stage[1].name


@cache
def _carries() -> re.Pattern[str]:
    """Return the pattern of a clause that only says on what basis the next one is: 扣除房地产开发投资后，…"""
    return re.compile(one_of(wordlist(QualifierWords).carries))


@cache
def _any() -> re.Pattern[str]:
    words = wordlist(QualifierWords)
    return re.compile(one_of([word for named in (*words.basis, *words.stage) for word in named.words]))


@cache
def _patterns() -> tuple[tuple[_Pattern, ...], tuple[_Pattern, ...]]:
    words = wordlist(QualifierWords)
    return tuple(map(_pattern, words.basis)), tuple(map(_pattern, words.stage))


def _pattern(named: Named) -> _Pattern:
    return named.name, re.compile(one_of(named.words))

"""In which of the four ledgers (账本) a figure is kept, and on which side of it: 收入 or 支出."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from fiscal_desk.catalogue.model import Indicator
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.model import Report
from fiscal_desk.wordlists.comparing import LedgerWords, Named
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of

_SENTENCE_END = re.compile(r"[。；;\n]")
_REACH = 300


class LedgerSide(NamedTuple):
    """`ledger` is one of the four budgets, `side` 收入 or 支出; empty where there is none or nothing tells it."""

    ledger: str
    side: str


@lru_cache(maxsize=100_000)
def own_ledger_side(label: str, indicator: Indicator | None) -> LedgerSide:
    """Return where an indicator is kept by its name alone, wherever it stands."""
    if indicator is None:
        return LedgerSide(_only_ledger(label), _only_side(label))
    kinds = wordlist(LedgerWords).sides
    side = _only_side(indicator.name) or next((each.name for each in kinds if indicator.category in each.words), "")
    return LedgerSide(indicator.ledger, side)


def ledger_side_of(report: Report, figure: Figure, indicator: Indicator | None, caption: str = "") -> LedgerSide:
    """Return where a figure is kept.

    What the catalogue has in one ledger only stays there. Of the rest the label decides, then the sentence so far, then
    the table's `caption`, the innermost heading that names one ledger, and the catalogue. What is no matter of ledgers,
    such as a product or a count of projects, has none. Of the social insurance funds each is a ledger of its own below
    its name.
    """
    block = report.blocks[figure.block] if figure.block < len(report.blocks) else None
    headings = (caption, *(block.headings[::-1] if block else ()))
    found = _kept_in(report, figure, indicator, headings, block.span.start if block else 0)
    if found.ledger == _insurance() and not _fund(figure.indicator) and (fund := _first(map(_fund, headings))):
        return found._replace(ledger=f"{found.ledger}（{fund}）")
    return found


def _kept_in(
    report: Report, figure: Figure, indicator: Indicator | None, headings: Sequence[str], start: int
) -> LedgerSide:
    ledger, side = own_ledger_side(figure.indicator, indicator)
    if indicator is not None and (not ledger or indicator.category not in wordlist(LedgerWords).shared):
        return LedgerSide(ledger, side)
    named = _only_ledger(figure.indicator)
    if indicator is None and not named and not _may_be_kept(figure.indicator):
        return LedgerSide("", side)
    lead = _sentence_before(report.text, figure.start, start)
    ledger = named or _ledger_so_far(lead) or _first(map(_only_ledger, headings)) or ledger
    return LedgerSide(ledger, side or (_first(map(_only_side, headings)) if ledger else ""))


@cache
def _insurance() -> str:
    """Return the ledger that is made of funds, the last one of the list."""
    return wordlist(LedgerWords).ledgers[-1].name


@lru_cache(maxsize=100_000)
def _fund(words: str) -> str:
    found = wordlist(LedgerWords).fund.regex.search(words)
    return found.group() if found else ""


@lru_cache(maxsize=100_000)
def _may_be_kept(label: str) -> bool:
    words = wordlist(LedgerWords)
    return words.kept.regex.search(label) is not None and re.search(one_of(words.outside), label) is None


def _first(found: Iterable[str]) -> str:
    return next((each for each in found if each), "")


def _sentence_before(text: str, start: int, block: int) -> str:
    return _SENTENCE_END.split(text[max(block, start - _REACH) : start])[-1]


def _ledger_so_far(lead: str) -> str:
    """Return the ledger named last in a sentence, but for those that money only comes from or goes to."""
    passing = wordlist(LedgerWords).passing.regex
    found = [
        (match.start(), name)
        for name, pattern in _ledgers()
        for match in pattern.finditer(lead)
        if not passing.search(lead[: match.start()])
    ]
    return max(found)[1] if found else ""


@lru_cache(maxsize=100_000)
def _only_ledger(words: str) -> str:
    found = [name for name, pattern in _ledgers() if pattern.search(words)]
    return found[0] if len(found) == 1 else ""


@lru_cache(maxsize=100_000)
def _only_side(words: str) -> str:
    found = [each.name for each in wordlist(LedgerWords).sides if each.name in words]
    return found[0] if len(found) == 1 else ""


@cache
def _ledgers() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(map(_pattern, wordlist(LedgerWords).ledgers))


def _pattern(named: Named) -> tuple[str, re.Pattern[str]]:
    return named.name, re.compile(one_of(named.words))

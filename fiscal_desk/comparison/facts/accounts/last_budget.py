"""Growths that are measured against last year's budget and not its result: 比上年预算数增加2.8亿元，增长185.7%."""

import re
from collections.abc import Sequence
from functools import cache

from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.report.model import Report
from fiscal_desk.wordlists.comparing import QualifierWords
from fiscal_desk.wordlists.files import wordlist

_GROWN = (Measure.CHANGE, Measure.DIFFERENCE)
_CLAUSE_END = re.compile(r"[,，。；;\n\t]")
_REACH = 40


@cache
def last_budget() -> str:
    """Return what the basis of such a growth is called."""
    return wordlist(QualifierWords).last_budget.name


def against_last_budget(report: Report, figures: Sequence[Figure]) -> frozenset[str]:
    """Return the ids of the growths and differences that are against last year's budget.

    A growth behind such a difference has its base; so do the further ones of a list of planned sums that say none.
    """
    found: set[str] = set()
    carried: tuple[str, ...] | None = None  # the headings under which plans go on to be held against the budget
    end, last = 0, None
    for figure in figures:
        if figure.measure in _GROWN:
            headings = _headings(report, figure)
            lead = report.text[max(end, figure.start - _REACH) : figure.start]
            says = _patterns()[0].search(lead) is not None
            behind = last is not None and last.id in found and _CLAUSE_END.search(lead[1:]) is None
            silent = figure.measure is Measure.CHANGE and not figure.base and not _patterns()[1].search(lead)
            if says or (silent and (behind or (figure.stance is Stance.PLAN and carried == headings))):
                found.add(figure.id)
            carried = headings if figure.id in found and figure.stance is Stance.PLAN else None
        end, last = figure.end, figure
    return frozenset(found)


def _headings(report: Report, figure: Figure) -> tuple[str, ...]:
    return tuple(report.blocks[figure.block].headings) if figure.block < len(report.blocks) else ()


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = wordlist(QualifierWords)
    return re.compile("|".join(words.last_budget.words)), words.compared.regex

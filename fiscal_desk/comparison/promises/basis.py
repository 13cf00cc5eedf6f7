"""Whether target and result stand on one basis, and whether growth is against one year."""

import re

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.periods import year_of
from fiscal_desk.figures.model import Measure
from fiscal_desk.wordlists.comparing import PromiseWords
from fiscal_desk.wordlists.files import wordlist

_YEAR = re.compile(r"(?:19|20)\d\d")


def same_basis(plan: Fact, actual: Fact) -> bool:
    """Whether two facts of one indicator may be judged by each other.

    Where growth is always at constant prices, a report that says so and one that does not mean the same.
    """
    if plan.basis == actual.basis:
        return True
    always = plan.key.concept.startswith(load_identities().constant_price)
    return always and {plan.basis, actual.basis} <= {"", *wordlist(PromiseWords).constant}


def against_last_year(fact: Fact) -> bool:
    """Whether a growth is against the year before, as targets are: 较2020年下降11.7% of 2024 is not."""
    base, year = fact.figure.base, year_of(fact.key.period)
    if fact.key.measure is not Measure.CHANGE or not base or year is None:
        return True
    named = {int(each) for each in _YEAR.findall(base)}
    return not named or named == {year - 1}

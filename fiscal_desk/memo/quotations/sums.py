"""Sums of many terms: too long for a sentence, and for a column; their terms stand in a table of their own."""

import re

from fiscal_desk.comparison.model import Check, Member

#: A sum of more terms than this is no sentence.
_MOST_TERMS = 6
_RESULT = re.compile(r"\s+[=≠→≈]\s+[^=≠→≈]*$")
_OTHER_SIGNS = re.compile("[-−×÷→（(]")


def long_sum(formula: str) -> list[str]:
    """Return the printed terms of a plain sum that has many of them; of every other formula none."""
    terms = plain_sum(formula)
    return terms if len(terms) > _MOST_TERMS else []


def plain_sum(formula: str) -> list[str]:
    """Return the printed terms of a plain sum; of every other formula none."""
    made = _RESULT.sub("", formula)
    terms = made.split(" + ")
    return terms if len(terms) > 1 and not _OTHER_SIGNS.search(made) else []


def summed(check: Check) -> tuple[Member, ...]:
    """Return the figures that a long sum adds up, in the order of its terms; of every other check none."""
    terms = long_sum(check.formula)
    return check.members[1:] if terms and len(check.members) == len(terms) + 1 else ()

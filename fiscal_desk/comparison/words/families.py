"""Where in the table and in the memo an indicator goes that the catalogue does not know."""

import re
from functools import cache

from fiscal_desk.catalogue.model import Family
from fiscal_desk.wordlists.comparing import FamilyWords
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of


def guessed_family(label: str) -> Family:
    """Return the section for a label outside the catalogue; what fits nowhere counts as economic and social."""
    return next((family for family, words in _families() if words.search(label)), Family.ECONOMY)


@cache
def _families() -> tuple[tuple[Family, re.Pattern[str]], ...]:
    """Tried in order: the first pattern found in a label decides."""
    return tuple((Family(each.name), re.compile(one_of(each.words))) for each in wordlist(FamilyWords).family)

"""Years that bound a population (2000年前的小区, 2015年底前建成的校舍): a date is no figure, such a year is a rule."""

import re
from functools import cache

from fiscal_desk.figures.candidate import Candidate
from fiscal_desk.figures.model import Bound
from fiscal_desk.figures.words import any_of, lexicon

#: The dimension of a year that bounds something.
YEAR = "year"
#: Without a verb, a year that is no older than this in a report is a deadline.
_OLD = 2


@cache
def year_before_words() -> str:
    """Return a regular expression for a year (group `bounded_year`) before the words that make it a rule."""
    words = lexicon("thresholds")
    bounds = any_of(word for kind in words["bounds"].values() for word in kind)
    verbs, nouns = any_of(words["attributive"]["verbs"]), any_of(words["attributive"]["nouns"])
    return rf"(?<!\d)(?P<bounded_year>(?:19|20)\d\d) ?年(?=(?:{bounds})(?:(?:{verbs})的|的?(?:{nouns})))"


@cache
def _after() -> re.Pattern[str]:
    words = lexicon("thresholds")
    bounds = "|".join(f"(?P<{bound}>{any_of(found)})" for bound, found in words["bounds"].items())
    return re.compile(f"(?:{bounds})(?P<verb>{any_of(words['attributive']['verbs'])})?的?")


def bound_of_year(post: str) -> tuple[Bound, str, str]:
    """Return the bound that the words after a year set, these words, and what is left of the text."""
    match = _after().match(post)
    if match is None:
        return Bound.EQ, "", post
    bound = next(name for name in lexicon("thresholds")["bounds"] if match[name])
    return Bound(bound), match[bound], post[match.end() :]


@cache
def _noun() -> re.Pattern[str]:
    nouns = any_of(lexicon("thresholds")["attributive"]["nouns"])
    return re.compile(rf"[\u4e00-\u9fff]{{0,4}}?(?:{nouns})+")


def noun_of_year(post: str) -> str:
    """Return the things that a year bounds where they are known ones, from the words behind the bound; else nothing."""
    match = _noun().match(post)
    return match.group() if match else ""


def is_deadline(candidate: Candidate, post: str, year: int | None) -> bool:
    """Return whether a year tells by when something is done, rather than which things are meant."""
    match = _after().match(post)
    if candidate.dimension != YEAR or candidate.value is None or match is None or match["verb"]:
        return False
    return year is None or candidate.value > year - _OLD

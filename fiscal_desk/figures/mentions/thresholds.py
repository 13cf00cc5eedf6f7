"""Years that bound a population (2000年前的老旧小区, 2015年前登记的货车): a date is no figure, such a year is a rule.

They are read by themselves: what stands beside them in the clause is read as if they were the dates they look like.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Bound, Stance
from fiscal_desk.figures.numbers.candidate import Candidate, Form
from fiscal_desk.figures.numbers.words import any_of, lexicon

#: The dimension of a year that bounds something.
YEAR = "year"
#: A year that comes no earlier than so many before the report's is by when something is done (2025年前高标准农田建成).
_RECENT = 2


@cache
def _pattern() -> re.Pattern[str]:
    words = lexicon("thresholds")
    things = words["things"]
    bounds = "|".join(f"(?P<{bound}>{any_of(found)})" for bound, found in words["bounds"].items())
    thing = rf"(?P<thing>{any_of(things['nouns'])})(?!{any_of(things['not_followed_by'])})"
    told = rf"(?:{bounds})(?:(?P<verb>{any_of(things['verbs'])})?的)?(?:{any_of(things['before'])})?{thing}"
    # The look-behind stands behind the first digit: a search passes all else.
    return re.compile(rf"(?P<year>(?:1(?<!\d1)9|2(?<!\d2)0)\d\d) ?年(?={told})")


@cache
def _bound() -> re.Pattern[str]:
    bounds = lexicon("thresholds")["bounds"]
    return re.compile("|".join(f"(?P<{bound}>{any_of(found)})" for bound, found in bounds.items()))


def bounded_years(text: str, block: int, start: int, end: int, year: int | None) -> Iterator[Mention]:
    """Yield the years of text[start:end] (block number `block`) that say which things are meant.

    `year` is the one that the report is about: a year near it or after it is a deadline.
    """
    for match in _pattern().finditer(text, start, end):
        value = Decimal(match["year"])
        if year is None or (value >= year if match["verb"] else value >= year - _RECENT):
            continue
        bound = next(name for name in lexicon("thresholds")["bounds"] if match[name])
        found = Candidate(match.start(), match.end(), Form.ARABIC, value, Decimal(1), "年", YEAR)
        yield Mention(
            found,
            found.start,
            found.unit,
            block,
            clause=0,
            sentence=0,
            bound=Bound(bound),
            stance=Stance.RULE,
            label=match["thing"],
            label_source="after",
            reasons={
                "value": "限定范围的年份",
                "bound": f"“{match[bound]}”在年份后",
                "stance": "界定名称或范围",
                "indicator": "年份限定的是它",
            },
        )


def bound_of_year(words: str) -> Bound | None:
    """Return the bound that the words behind a typed year set; None where they are no such words."""
    match = _bound().fullmatch(words)
    return Bound(match.lastgroup) if match and match.lastgroup else None

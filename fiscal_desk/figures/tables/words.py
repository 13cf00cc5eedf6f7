"""The patterns of resources/lexicon/tables.toml, compiled once; they look at half-width text without blanks."""

import re
from collections.abc import Iterable
from functools import cache

from fiscal_desk.figures.frames.scopes import is_whole
from fiscal_desk.figures.numbers.words import any_of, lexicon, units
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import one_of
from fiscal_desk.wordlists.table_words import TableWords

#: In this order a head is tried for what kind of numbers stand below it.
_MEASURES = ("completion", "share", "difference", "change", "rate")


class Words:
    """What the heads, rows and captions of tables may say."""

    def __init__(self) -> None:
        words = wordlist(TableWords)
        self.measures = {name: _any(getattr(words.measures, name)) for name in _MEASURES}
        self.plan, self.actual = _any(words.stances.plan), _any(words.stances.actual)
        self.caption_plan, self.caption_actual = _any(words.captions.plan), _any(words.captions.actual)
        self.parted = words.captions.parted.regex
        self.before, self.compared = _any(words.periods.before), re.compile(words.periods.compared)
        self.ended = _any(words.periods.ended)
        columns, rows, heads = words.columns, words.rows, words.heads
        self.ignored, self.ordinal = _any(columns.ignored), _any(columns.ordinal)
        self.unit_column, self.named = re.compile(columns.unit), _any(columns.named)
        self.name_column, self.things, self.places = _any(columns.name), _any(columns.things), _any(columns.places)
        self.totals, self.marks = _any(rows.totals), rows.marks.regex
        self.grand, self.parents = re.compile(rows.grand), re.compile(rows.parents)
        self.line_numbers, self.empty, self.place = rows.line_numbers.regex, rows.empty.regex, rows.place.regex
        self.filler, self.head_totals = re.compile(f"(?:{any_of(heads.filler)})++"), heads.totals.regex
        self.sides = re.compile(heads.sides)
        self._of_units(words.units.currency, words.units.line)

    def _of_units(self, currency: str, line: str) -> None:
        amount = rf"{currency}(?P<times>[十百千万亿]*)(?P<unit>{any_of(units())}){currency}"
        self.unit_line = re.compile(rf"{line}{amount}")
        self.unit_in = re.compile(rf"[(（]{amount}[)）]|[/,，]{amount.replace('?P<', '?P<bare_')}$")
        self.unit_alone = re.compile(amount)


def _any(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(one_of(words))


@cache
def words() -> Words:
    """Return the patterns."""
    return Words()


@cache
def scope_words() -> re.Pattern[str]:
    """Return the pattern of a scope that a head begins with: 全市, 市本级, and 市级 before what a level can have."""
    scopes = lexicon("scopes")
    guarded = (word for word in scopes["guarded"] if word not in scopes["state"])
    levels = any_of((*guarded, *wordlist(TableWords).rows.levels))
    return re.compile(
        rf"(?P<plain>{any_of(scopes['plain'])})|(?P<level>{levels})(?={any_of(scopes['heads'])}|[(（]|$)"
        rf"|(?P<alone>{one_of(scopes['state'])})(?=级?[(（]|级?$)"
    )


@cache
def level_words() -> frozenset[str]:
    """Return the scopes that are a level or a part of a place (市本级, 开发区): neither the whole nor a name."""
    scopes = lexicon("scopes")
    return frozenset(word for word in (*scopes["plain"], *scopes["guarded"]) if not is_whole(word))

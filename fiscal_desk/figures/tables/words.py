"""The patterns of resources/lexicon/tables.toml, compiled once; they look at half-width text without blanks."""

import re
from functools import cache

from fiscal_desk.figures.numbers.words import any_of, lexicon, units
from fiscal_desk.wordlists.patterns import one_of

#: In this order a head is tried for what kind of numbers stand below it.
_MEASURES = ("completion", "share", "difference", "change", "rate")


class Words:
    """What the heads, rows and captions of tables may say."""

    def __init__(self) -> None:
        words = lexicon("tables")
        self.measures = {name: re.compile(words["measures"][name]) for name in _MEASURES}
        self.plan, self.actual = re.compile(words["stances"]["plan"]), re.compile(words["stances"]["actual"])
        self.caption_plan = re.compile(words["captions"]["plan"])
        self.caption_actual = re.compile(words["captions"]["actual"])
        self.parted = re.compile(words["captions"]["parted"])
        self.before = re.compile(words["periods"]["before"])
        self.compared = re.compile(words["periods"]["compared"])
        columns, rows, heads = words["columns"], words["rows"], words["heads"]
        self.ignored, self.ordinal = re.compile(columns["ignored"]), re.compile(columns["ordinal"])
        self.unit_column, self.named = re.compile(columns["unit"]), re.compile(columns["named"])
        self.name_column = re.compile(columns["name"])
        self.things = re.compile(columns["things"])
        self.places = re.compile(columns["places"])
        self.totals, self.marks = re.compile(rows["totals"]), re.compile(rows["marks"])
        self.grand, self.parents = re.compile(rows["grand"]), re.compile(rows["parents"])
        self.line_numbers, self.empty = re.compile(rows["line_numbers"]), re.compile(rows["empty"])
        self.place = re.compile(rows["place"])
        self.filler, self.head_totals = re.compile(f"(?:{any_of(heads['filler'])})++"), re.compile(heads["totals"])
        self.sides = re.compile(heads["sides"])
        self._of_units(words["units"]["currency"], words["units"]["line"])

    def _of_units(self, currency: str, line: str) -> None:
        amount = rf"{currency}(?P<times>[十百千万亿]*)(?P<unit>{any_of(units())}){currency}"
        self.unit_line = re.compile(rf"{line}{amount}")
        self.unit_in = re.compile(rf"[(（]{amount}[)）]|[/,，]{amount.replace('?P<', '?P<bare_')}$")
        self.unit_alone = re.compile(amount)


@cache
def words() -> Words:
    """Return the patterns."""
    return Words()


@cache
def scope_words() -> re.Pattern[str]:
    """Return the pattern of a scope that a head begins with: 全市, 市本级, and 市级 before what a level can have."""
    scopes = lexicon("scopes")
    guarded = (word for word in scopes["guarded"] if word not in scopes["state"])
    levels = any_of((*guarded, *lexicon("tables")["rows"]["levels"]))
    return re.compile(
        rf"(?P<plain>{any_of(scopes['plain'])})|(?P<level>{levels})(?={any_of(scopes['heads'])}|[(（]|$)"
        rf"|(?P<alone>{one_of(scopes['state'])})(?=级?[(（]|级?$)"
    )

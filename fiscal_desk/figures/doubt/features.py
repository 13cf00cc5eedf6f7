"""The evidence for each field of a figure, as named features for a small linear model."""

import math
import re
from collections.abc import Callable
from functools import lru_cache

from fiscal_desk.figures.doubt import naming
from fiscal_desk.figures.doubt.company import Company
from fiscal_desk.figures.frames.outsets.outset import heading_words
from fiscal_desk.figures.frames.scopes import is_whole, ledger_words
from fiscal_desk.figures.mentions.evidence import PARAGRAPH, Evidence, Opener
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import ACTUAL, DIFFERENCE, LEVEL, RATE, Bound, Figure, Measure, Stance
from fiscal_desk.figures.numbers.candidate import CHINESE, Form
from fiscal_desk.figures.sentences.label_words import label_words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.naming import NamingWords
from fiscal_desk.wordlists.sentences import MeasureWords

Features = dict[str, float]

_LONG, _SHORT = 11, 2
#: What a table's heads say is not lost between its sentences, as whose and whether done are in prose.
_OF_TABLE = "of a table"
_NO_LEVELS: Features = {"no levels told apart": 1.0}
_USUAL = (4, 9)
#: 2021/2025 has so many characters.
_LENGTH_OF_SPAN = 9
#: What follows a label from behind the number where that was cut inside a name.
_GOES_ON = re.compile(r".{0,12}[的和、]")
_RAGGED_END = re.compile("[^一-鿿A-Za-z0-9”）)%+]")
_RAGGED_BEGINNING = re.compile("[^一-鿿“A-Za-z0-9]")
#: What may end a longer name: no mark, and no year before it.
_NAME_BEFORE = re.compile("[一-鿿](?<!年)")
_PERCENT = frozenset(("percent", "permille", "point"))
_OF_LEDGERS = _PERCENT | {"money"}
_COUNTED_AS = {"count": "a count", "money": "money", **dict.fromkeys(_PERCENT, "a percentage")}
#: The sources of labels that are words of the text, whole as it has them.
_IN_WORDS = frozenset(
    (
        *("before", "after", "around", "predicate", "purpose"),
        *("inherited", "carried", "copied", "level", "completed"),
    )
)
#: How the catalogue's dimensions begin that a unit's dimension may stand for.
_KINDS = {"count": ("count", "people", "times", "per_head"), "price": ("money",)}


def indicator(mention: Mention, figure: Figure, company: Company, dimension: str | None) -> Features:
    """Return the evidence for a figure's label; `dimension` is that of its catalogue entry, None without one."""
    return {name: value for part in of_label(mention, figure, company, dimension) for name, value in part.items()}


def of_label(mention: Mention, figure: Figure, company: Company, dimension: str | None) -> list[Features]:
    """Return the evidence for a figure's label in parts; the same part is one and the same value."""
    label, found, start = figure.indicator, mention.candidate, figure.start
    source = mention.label_source or "none"
    parts = [_origin(source, figure.measure)]
    if figure.canonical is not None:
        parts.append(_IN_CATALOGUE)
    elif source in _IN_WORDS:
        shape, said = _of_words(label)
        parts.append(shape)
        if kind := _COUNTED_AS.get(found.dimension):
            parts.append(_counted(source, kind))
        if source == "after" and _GOES_ON.match(mention.post):
            parts.append(_NOUN_GOES_ON)
        parts.append(said)
        if (kind_of_name := naming.kind(mention, label, company)) is not None:
            parts.append(kind_of_name)
    parts.append(naming.place(mention, label, company))
    parts.append(
        _around(
            dimension is not None and _clashes(mention, dimension),
            start in company.alike if mention.cell is not None else company.labels[label] > 1,
            start in company.holding,
            start in company.failing,
            found.dimension == "count",
            mention.listed,
            mention.parent is not None,
            found.form is CHINESE,
            start in company.disputed,
        )
    )
    if mention.doubts:
        parts.append(_doubted(tuple(mention.doubts)))
    return parts


_IN_CATALOGUE: Features = {"in catalogue": 1.0}
_NOUN_GOES_ON: Features = {"noun goes on": 1.0}


@lru_cache(maxsize=256)
def _origin(source: str, measure: Measure) -> Features:
    return {f"source {source}": 1.0, f"measure {measure.value}": 1.0}


@lru_cache(maxsize=64)
def _counted(source: str, kind: str) -> Features:
    return {f"{source}, {kind}": 1.0}


@lru_cache(maxsize=256)
def _doubted(doubts: tuple[float, ...]) -> Features:
    return {"doubt": -sum(math.log(max(doubt, 0.05)) for doubt in doubts)}


@lru_cache(maxsize=4096)
def _of_words(label: str) -> tuple[Features, Features]:
    """Return the evidence in the form of a label, and in its words; a growth has the label of its level."""
    verb = label_words().verbs.match(label)
    return _shape(label, begins_with_verb=verb is not None), naming.said(label, verb)


def _shape(label: str, *, begins_with_verb: bool) -> Features:
    length, words = len(label), label_words()
    return _shaped(
        length > _LONG,
        length > _LONG + 6,
        length <= _SHORT,
        wordlist(NamingWords).clause_like.regex.search(label) is not None,
        _is_ragged(label),
        _USUAL[0] <= length <= _USUAL[1],
        label[-1:] in words.noun_ends and words.noun_suffix.search(label) is not None,
        begins_with_verb,
        ledger_words().search(label) is not None,
    )


_SHAPE = (
    *("long", "very long", "short", "like a clause", "ragged"),
    *("of usual length", "ends as a noun", "begins with a verb", "of a ledger"),
)


@lru_cache(maxsize=512)
def _shaped(*flags: bool) -> Features:
    """Return the evidence in the form of a label; for all labels of one form it is one and the same value."""
    return _flags(dict(zip(_SHAPE, flags, strict=True)))


_AROUND = (
    *("other dimension", "met again", "relation holds", "relation fails"),
    *("count", "listed", "in brackets", "numeral", "another number"),
)


@lru_cache(maxsize=256)
def _around(*flags: bool) -> Features:
    """Return the evidence about a label that does not lie in its words."""
    return _flags(dict(zip(_AROUND, flags, strict=True)))


def _is_ragged(label: str) -> bool:
    """Whether a label begins or ends with what no name does."""
    return bool(_RAGGED_BEGINNING.match(label) or _RAGGED_END.match(label[-1:]))


def period(mention: Mention, figure: Figure, company: Company, dimension: str | None) -> Features:
    """Return the evidence for a figure's period."""
    when, origin, compared, years = figure.period, mention.origin, mention.compared, company.years
    span = earlier = False
    if when is not None:
        last = when[-4:]
        span = len(when) == _LENGTH_OF_SPAN and when[4] == "/"
        # of a year before the one that most results are about
        earlier = last < company.year and not origin and not compared and "-" not in last
    return _period(
        mention.evidence.get("period"),
        when is None,
        span,
        origin,
        years <= 1,
        years > 3,
        mention.candidate.dimension == "count",
        figure.measure is DIFFERENCE,
        not company.year_said,
        earlier,
        compared,
        not company.titled_year,
    )


_OF_PERIOD = (
    *("none", "span", "origin", "one period only", "many periods", "count", "difference"),
    *("year unsaid", "earlier", "compared", "untitled"),
)


#: What counts otherwise with each kind of words that a period was found by.
_TOLD_BY = ("earlier", "year unsaid", "untitled")


@lru_cache(maxsize=10_000)
def _period(evidence: Evidence | None, *flags: bool) -> Features:
    found = _flags(dict(zip(_OF_PERIOD, flags, strict=True)))
    opener = (evidence.opener if evidence else Opener.DEFAULT).value
    pairs = {f"{name}, by {opener}": 1.0 for name in _TOLD_BY if name in found}
    return _saying(evidence) | found | pairs


def stance(mention: Mention, figure: Figure, company: Company, dimension: str | None) -> Features:
    """Return the evidence for a figure's stance."""
    planned = figure.stance is ACTUAL and _planned_by_name(figure.indicator)
    said = mention.evidence.get("stance")
    return _stance(said, figure.stance, figure.preliminary, figure.strive, planned, mention.cell is not None)


@lru_cache(maxsize=4096)
def _planned_by_name(label: str) -> bool:
    return heading_words()[0].search(label) is not None


@lru_cache(maxsize=10_000)
def _stance(
    evidence: Evidence | None, stance: Stance, preliminary: bool, strive: bool, planned: bool, in_table: bool
) -> Features:
    flags = {"preliminary": preliminary, "strive": strive, "done, planned by name": planned, _OF_TABLE: in_table}
    return _saying(evidence) | _flags({f"is {stance.value}": True, **flags})


def scope(mention: Mention, figure: Figure, company: Company, dimension: str | None) -> Features:
    """Return the evidence for a figure's scope."""
    if not company.has_levels:
        return _NO_LEVELS
    whole = is_whole(figure.scope)
    ledger = mention.candidate.dimension in _OF_LEDGERS and (
        figure.canonical is not None or ledger_words().search(figure.indicator) is not None
    )
    from_afar = not whole and _loosely_held(mention, figure)
    cut_out = not whole and _cut_out(mention, figure.scope or "")
    return _scope(mention.evidence.get("scope"), whole, ledger, from_afar, cut_out, mention.cell is not None)


@lru_cache(maxsize=1000)
def _scope(
    evidence: Evidence | None, whole: bool, ledger: bool, from_afar: bool, cut_out: bool, in_table: bool
) -> Features:
    return _saying(evidence, " of a ledger" if ledger else "") | _flags(
        {
            "whole": whole,
            "level": not whole,
            "whole, of a ledger": whole and ledger,
            "level from afar": from_afar,
            "cut out of a name": cut_out,
            _OF_TABLE: in_table,
        }
    )


def _loosely_held(mention: Mention, figure: Figure) -> bool:
    """Whether a level that another sentence named holds for something that no catalogue knows as a level's own."""
    evidence = mention.evidence.get("scope")
    far = evidence is not None and evidence.opener in (PARAGRAPH, Opener.SIBLING) and evidence.distance > 1
    return far and figure.canonical is None and mention.label_source == "before"


def _cut_out(mention: Mention, scope: str) -> bool:
    """Whether the words that a level comes from print more of a name before it (澄溪经开区 for 经开区)."""
    words = mention.reasons.get("scope", "")
    found = words.find(scope)
    return found > 0 and _NAME_BEFORE.match(words[found - 1]) is not None


def measure(mention: Mention, figure: Figure, company: Company, dimension: str | None) -> Features:
    """Return the evidence for measure, value, unit and bound together."""
    told = mention.cell is None and figure.measure is LEVEL  # a row is called 公路建设 and tells of nothing
    changes = told and naming.ends_in_what_is_told(figure.indicator)
    form = mention.candidate.form
    no_value = figure.value is None and form is not Form.MASKED
    named = figure.measure is RATE and figure.indicator.endswith(wordlist(MeasureWords).rate.heads)
    return _measure(figure.measure, no_value, form is CHINESE, figure.bound, changes, named)


@lru_cache(maxsize=1000)
def _measure(measure: Measure, no_value: bool, numeral: bool, bound: Bound, changes: bool, named: bool) -> Features:
    return _flags(
        {
            f"is {measure.value}": True,
            f"bound {bound.value}": True,
            "level of what is told": changes,
            "percentage of its own": measure is RATE,
            "rate by its name": named,
            "no value": no_value,
            "numeral": numeral,
        }
    )


#: A model a field; `measure` stands for all that the number itself says.
FIELDS: dict[str, Callable[[Mention, Figure, Company, str | None], Features]] = {
    "indicator": indicator,
    "period": period,
    "stance": stance,
    "scope": scope,
    "measure": measure,
}


@lru_cache(maxsize=10_000)
def _saying(evidence: Evidence | None, ending: str = "") -> Features:
    """Return the features of how a saying was found, each with `ending`; the same for the same evidence."""
    return {f"{name}{ending}": value for name, value in _found(evidence).items()}


def _found(evidence: Evidence | None) -> Features:
    if evidence is None:
        return {f"by {Opener.DEFAULT.value}": 1.0}
    found: Features = {f"by {evidence.opener.value}": 1.0}
    if evidence.distance:
        found["far"] = math.log1p(evidence.distance)
    if evidence.contested:
        found["contested"] = 1.0
        found[f"contested, by {evidence.opener.value}"] = 1.0
    if evidence.rivals:
        found["rivals"] = math.log1p(evidence.rivals)
    return found


def _flags(flags: dict[str, bool]) -> Features:
    return {name: 1.0 for name, holds in flags.items() if holds}


def _clashes(mention: Mention, dimension: str) -> bool:
    own = mention.candidate.dimension
    return own not in _PERCENT and own != "multiple" and not dimension.startswith(_KINDS.get(own, (own,)))

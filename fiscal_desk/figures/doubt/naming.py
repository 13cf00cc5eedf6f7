"""How much a label reads like a whole name, and what stands beside its number that it left out."""

import math
import re
from functools import cache, lru_cache

from fiscal_desk.figures.doubt.company import Company, is_amount
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import LEVEL, RATE
from fiscal_desk.figures.numbers import periods
from fiscal_desk.figures.sentences.label_words import LabelWords, label_words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.patterns import may_end, one_of
from fiscal_desk.wordlists.sentences import LabelWords as LabelEntries
from fiscal_desk.wordlists.sentences import MeasureWords

Features = dict[str, float]

_BEFORE = frozenset(("before", "completed", "ledger", "level", "heading"))
_BEHIND = frozenset(("after", "around", "predicate", "purpose"))
_CARRIED = frozenset(("inherited", "copied", "carried"))
_DIGIT = re.compile(r"\d")
_HAN = re.compile(r"[㐀-鿿“A-Za-z]")
#: What joins a name to more of it, or a number to the next one.
_JOINT = re.compile("[的和及与、(]")
_EDGES = " 、和及与，,"
_JOINTS = tuple(_EDGES[1:])
_PERCENT = frozenset(("percent", "permille"))
#: No words that tell of a name are longer.
_LONGEST_TOLD = 12


def kind(mention: Mention, label: str, company: Company) -> Features | None:
    """Return whether a label is a name of the kind that its number is of; None where no name would say so."""
    dimension = mention.candidate.dimension
    if dimension == "money":
        return _AMOUNTS[is_amount(company, label)] if mention.measure is LEVEL else None
    if dimension in _PERCENT and mention.measure in (RATE, LEVEL):
        return _RATES[label.endswith(wordlist(MeasureWords).rate.heads)]
    return None


#: By whether a name is one of a rate, or of an amount.
_RATES: tuple[Features, Features] = {"no rate by name": 1.0}, {"named as a rate": 1.0}
_AMOUNTS: tuple[Features, Features] = {"no amount by name": 1.0}, {"named as an amount": 1.0}
_NONE: Features = {}


def said(label: str, verb: re.Match[str] | None) -> Features:
    """Return the evidence in a label's words, whatever it is the label of; `verb` is what it begins with."""
    words = label_words()
    name = label[verb.end() :] if verb else label
    tells = _told()
    within = words.strong.match(name) is not None or tells.search(name, 1) is not None
    return _says(
        label[-1:] in words.verb_ends and words.ends_with_verb.search(label) is not None,
        ends_in_what_is_told(label),
        within,
        within and tells.search(name, 4) is not None,
        _verb_inside(label, words),
        label.startswith(words.bare_ledgers),
        _DIGIT.search(label) is not None,
        periods.may_name_time(label) and periods.expression().search(label) is not None,
        "、" in label,
        name in words.generic_nouns or name in words.bare_kinds,
        words.is_money_only(label),
        (name or label) in words.bare_heads,
    )


_SAID = (
    *("ends as a verb", "ends in what is told", "verb within", "verb far within", "verb inside"),
    *("bare of its ledger", "digit within", "time within", "list within"),
    *("names a kind only", "money for nothing", "bare head"),
)


@lru_cache(maxsize=512)
def _says(*flags: bool) -> Features:
    """Return the evidence in a label's words; for all labels of which the same holds it is one and the same value."""
    return _flags(dict(zip(_SAID, flags, strict=True)))


def place(mention: Mention, label: str, company: Company) -> Features:
    """Return the evidence in the words around a number that its label left out."""
    source = mention.label_source
    if source in _BEHIND:
        return _behind(mention, label, company)
    if source in _BEFORE:
        return _before(mention, label) if mention.measure is LEVEL else _NONE
    return _carried(mention) if source in _CARRIED else _NONE


def _behind(mention: Mention, label: str, company: Company) -> Features:
    """Return how the words go on behind a name that stands behind its number, and what stands before that."""
    words = label_words()
    rest = mention.post[_shared(label, mention.post) :].strip()
    if words.verbs.match(label) is not None:
        head = "a verb before"
    else:
        head = "words before" if mention.pre.strip(_EDGES) else "opens the clause"
    on = "leads on" if mention.start in company.leading else _goes_on(rest)
    return _behind_it(on, head)


@lru_cache(maxsize=64)
def _behind_it(on: str, head: str) -> Features:
    return {f"behind, {on}": 1.0, f"behind, {head}": 1.0, f"behind, {head}, {on}": 1.0}


def _before(mention: Mention, label: str) -> Features:
    """Return what a name before its number left of the words there, and whether another name stands behind."""
    pre = mention.pre.strip(_EDGES)
    left_out = len(pre) - len(label) if label in pre else None
    return _before_it(_goes_on(mention.post.strip()), left_out)


@lru_cache(maxsize=512)
def _before_it(on: str, left_out: int | None) -> Features:
    """Return the evidence of how the words go on; `left_out` is None for a label that is put together."""
    features = {f"before, {on}": 1.0}
    if left_out is None:
        features["put together"] = 1.0
    elif left_out:
        features["words left out"] = math.log1p(left_out)
    return features


def _carried(mention: Mention) -> Features:
    """Return whether words of its own stand beside a number that has its name from another one."""
    in_row = mention.pre.startswith(_JOINTS) or mention.post.startswith(_JOINTS)
    before, behind = bool(mention.pre.strip(_EDGES)), bool(mention.post.strip(_EDGES))
    return _beside(mention.label_source, before, behind, in_row)


@lru_cache(maxsize=64)
def _beside(source: str, before: bool, behind: bool, in_row: bool) -> Features:
    return _flags(
        {f"{source}, words before": before, f"{source}, words behind": behind, f"{source}, one of a row": in_row}
    )


@lru_cache(maxsize=4096)
def _goes_on(rest: str) -> str:
    """Return how a text goes on: it ends, joins more, tells of it, or goes on with words that nobody knows."""
    words = label_words()
    if not rest:
        return "ends"
    if rest.startswith("的"):
        return "qualifies"
    if _JOINT.match(rest):
        return "joins"
    if _HAN.match(rest) is None:
        return "ends"
    told = words.strong.match(rest) or words.stops.match(rest) or words.verbs.match(rest)
    return "cut" if told is None else "tells"


def _shared(label: str, post: str) -> int:
    """Return how many characters of a text behind a number its label ends with."""
    return next((size for size in range(min(len(label), len(post)), 0, -1) if label.endswith(post[:size])), 0)


def _verb_inside(label: str, words: LabelWords) -> bool:
    """Whether a verb with an object stands inside a label, behind whoever does it (市级财政完成投资)."""
    found = words.verbs.search(label, 2)
    return found is not None and found.end() < len(label) - 1


@lru_cache(maxsize=4096)
def ends_in_what_is_told(label: str) -> bool:
    """Return whether a label ends with words that tell of it (日供水能力提高)."""
    if label[-1:] not in _ends_of_told():
        return False
    return _told_at_end().search(label, len(label) - _LONGEST_TOLD) is not None


@cache
def _ends_of_told() -> frozenset[str]:
    words = wordlist(LabelEntries)
    return may_end(words.noun.strong, words.stops)


@cache
def _told() -> re.Pattern[str]:
    words = label_words()
    return re.compile(one_of((words.strong.pattern, words.stops.pattern)))


@cache
def _told_at_end() -> re.Pattern[str]:
    return re.compile(f"{_told().pattern}$")


def _flags(flags: dict[str, bool]) -> Features:
    return {name: 1.0 for name, holds in flags.items() if holds}

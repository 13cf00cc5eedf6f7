"""How much a label reads like a whole name, and what stands beside the number that the label left out."""

import math
import re

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.sentences.label_words import LabelWords, label_words
from fiscal_desk.wordlists.files import wordlist
from fiscal_desk.wordlists.sentences import MeasureWords

Features = dict[str, float]

_BEFORE = frozenset(("before", "completed", "ledger", "level", "heading"))
_BEHIND = frozenset(("after", "around", "predicate", "purpose"))
_DIGIT = re.compile(r"\d")
_HAN = re.compile(r"[㐀-鿿“A-Za-z]")
#: What joins a name to more of it.
_JOINT = re.compile("[的和及与、(]")
_PERCENT = frozenset(("percent", "permille"))


def form(mention: Mention, label: str) -> Features:
    """Return the evidence in a label's own words, without those that stand around it."""
    words = label_words()
    verb = words.verbs.match(label)
    name = label[verb.end() :] if verb else label
    flags = {
        "ends as a verb": words.ends_with_verb.search(label) is not None,
        "verb within": words.strong.search(name) is not None or words.stops.search(name, 1) is not None,
        "digit within": _DIGIT.search(label) is not None,
        "list within": "、" in label,
        "names a kind only": name in words.generic_nouns or name in words.bare_kinds,
        "bare head": label in words.bare_heads,
        "named as a rate": _is_rate(mention, label),
    }
    return {name: 1.0 for name, holds in flags.items() if holds}


def place(mention: Mention, label: str) -> Features:
    """Return the evidence in the words around a number that its label left out."""
    source = mention.label_source
    if source in _BEHIND:
        return _behind(mention, label)
    if source in _BEFORE and mention.measure is Measure.LEVEL:
        return _before(mention, label)
    return {}


def _behind(mention: Mention, label: str) -> Features:
    """Return how the words go on behind a name that stands behind its number."""
    words = label_words()
    rest = mention.post[_shared(label, mention.post) :].strip()
    found = f"{mention.label_source}, {_goes_on(rest, words)}"
    features = {found: 1.0}
    if words.verbs.match(label) is not None:
        features[f"{mention.label_source}, verb leads"] = 1.0
        features[f"{found}, verb leads"] = 1.0
    return features


def _before(mention: Mention, label: str) -> Features:
    """Return what a name before its number left of the words there, and whether another name stands behind."""
    words = label_words()
    features = {f"before, {_goes_on(mention.post.strip(), words)}": 1.0}
    pre = mention.pre.strip()
    if label not in pre:
        features["put together"] = 1.0
    elif pre != label:
        features["words left out"] = math.log1p(len(pre) - len(label))
    return features


def _goes_on(rest: str, words: LabelWords) -> str:
    """Return how a text goes on: it ends, tells more, joins more, or goes on with words that nobody knows."""
    if not rest or _HAN.match(rest) is None:
        return "joined" if rest and _JOINT.match(rest) else "ends"
    if _JOINT.match(rest):
        return "joined"
    if any(pattern.match(rest) for pattern in (words.strong, words.stops, words.verbs)):
        return "told of"
    return "cut"


def _shared(label: str, post: str) -> int:
    """Return how many characters of a text behind a number its label ends with."""
    return next((size for size in range(min(len(label), len(post)), 0, -1) if label.endswith(post[:size])), 0)


def _is_rate(mention: Mention, label: str) -> bool:
    return mention.candidate.dimension in _PERCENT and label.endswith(tuple(wordlist(MeasureWords).rate.heads))

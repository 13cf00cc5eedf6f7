"""How sure the reader is that every field of a figure is right: a small model a field, fitted on annotations."""

import itertools
import math
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache, reduce
from itertools import repeat
from operator import add, mul

from msgspec.structs import replace

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.doubt.company import company_of
from fiscal_desk.figures.doubt.doubted import model
from fiscal_desk.figures.doubt.features import FIELDS, Features, of_label
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import RULE, Figure, Relation
from fiscal_desk.report.model import Report

_NEVER_SURE = 0.5
#: How many digits of a probability are told.
_DIGITS = 3
#: No score is told apart from one that is as far from nothing as this.
_FARTHEST = 30.0
#: How much evidence is remembered before all is forgotten again.
_REMEMBERED = 10_000
#: The fields beside the name, whose evidence comes in parts.
_OTHERS = tuple(field for field in FIELDS if field != "indicator")


def probability(weights: dict[str, float], features: Features) -> float:
    """Return the probability that a field with these features is right."""
    score = weights.get("", 0.0)
    for weight in _weighed(weights, features):  # one by one: `sum` rounds otherwise from Python 3.12 on
        score += weight
    return _of_score(score)


def _weighed(weights: dict[str, float], features: Features) -> tuple[float, ...]:
    return tuple([weights[name] * value for name, value in features.items() if name in weights])


def _of_score(score: float) -> float:
    if not -_FARTHEST < score < _FARTHEST:
        score = math.copysign(_FARTHEST, score)
    return 1 / (1 + math.exp(-score))


class _Weights:
    """The weights of one field, and what those of evidence met before came to: most is the same for many figures."""

    def __init__(self, weights: dict[str, float]) -> None:
        self._weights = weights
        self._bias = weights.get("", 0.0)
        # While evidence is kept, its id is its own.
        self._kept: dict[int, Features] = {}
        self._chances: dict[int, float] = {}
        self._scores: dict[int, float] = {}

    def of_each(self, every: Iterable[Features]) -> list[float]:
        """Return the probabilities that a field of some figures is right for which these are all evidence."""
        every = list(every)
        try:
            return [*map(self._chances.__getitem__, map(id, every))]
        except KeyError:  # some was never weighed
            self._weigh(every)
            return self.of_each(every)

    def of_parts(self, every: Iterable[list[Features]]) -> list[float]:
        """Return the probabilities that a field of some figures is right for which this is the evidence in parts."""
        every = list(every)
        score_of, bias = self._scores.__getitem__, self._bias
        try:
            return [_of_score(reduce(add, map(score_of, map(id, parts)), bias)) for parts in every]
        except KeyError:  # some was never weighed
            self._weigh(itertools.chain.from_iterable(every))
            return self.of_parts(every)

    def _weigh(self, every: Iterable[Features]) -> None:
        if len(self._kept) >= _REMEMBERED:
            self._kept.clear()
            self._chances.clear()
            self._scores.clear()
        for features in every:
            if (place := id(features)) not in self._kept:
                self._kept[place] = features
                self._chances[place] = probability(self._weights, features)
                self._scores[place] = reduce(add, _weighed(self._weights, features), 0.0)


@cache
def _weights() -> dict[str, _Weights]:
    return {field: _Weights(model().fields[field]) for field in FIELDS}


def with_confidence(
    report: Report,
    figures: tuple[Figure, ...],
    mentions: list[Mention],
    relations: tuple[Relation, ...],
    catalogue: Catalogue,
) -> tuple[Figure, ...]:
    """Return the figures with their confidence (0 to 1); `mentions` run parallel to them."""
    threshold = model().threshold
    company = company_of(report, figures, mentions, relations, catalogue)
    dimensions = [dimension_of(figure, catalogue) if figure.canonical else None for figure in figures]
    evidence = (mentions, figures, repeat(company), dimensions)
    # Field by field for all figures: what the evidence of one field asks for stays at hand.
    chances = named = _as_sure_as_named(mentions, _weights()["indicator"].of_parts(map(of_label, *evidence)))
    others = {field: _weights()[field].of_each(map(FIELDS[field], *evidence)) for field in _OTHERS}
    for of_field in others.values():
        chances = [*map(mul, chances, of_field)]
    sure = []
    for place, (figure, mention, chance) in enumerate(zip(figures, mentions, chances, strict=True)):
        if unknown := _unknown(mention, figure):
            chance = min(chance, *mention.doubts, _NEVER_SURE)
        if chance >= threshold:
            sure.append(replace(figure, confidence=told(chance, threshold)))
            continue
        doubts = {"indicator": _rounded(named[place])}
        for field, of_field in others.items():
            doubts[field] = _rounded(of_field[place])
        for field in unknown:
            doubts[field] = min(doubts.get(field, 1.0), _NEVER_SURE)
        sure.append(replace(figure, confidence=told(chance, threshold), doubts=doubts))
    return tuple(sure)


def _as_sure_as_named(mentions: list[Mention], chances: list[float]) -> list[float]:
    """Return how sure the names are, those that numbers of a list have from the one before no surer than its own."""
    for place, mention in enumerate(mentions):
        if mention.listed and place and _takes_name_of(mention, mentions[place - 1]):
            chances[place] = min(chances[place - 1], chances[place])
    return chances


@lru_cache(maxsize=_REMEMBERED)
def _rounded(chance: float) -> float:
    return round(chance, _DIGITS)


def _takes_name_of(mention: Mention, last: Mention) -> bool:
    """Whether a number of a list has the name of the one before it, and so is no surer of it (分别为3.6%、4.4%)."""
    alike = mention.clause == last.clause and mention.block == last.block
    return alike and mention.label == last.label and last.label_source == "inherited"


def _unknown(mention: Mention, figure: Figure) -> Sequence[str]:
    """Return the fields of which nobody can be sure.

    A name or a time that is missing, a year that nobody says, and the value of a number that was not read whole.
    """
    dated = mention.evidence.get("period")
    undated = figure.stance is not RULE and (figure.period is None or (dated is not None and dated.guessed))
    if figure.indicator and not undated and not mention.candidate.note:
        return ()
    missing = {"indicator": not figure.indicator, "value": bool(mention.candidate.note), "period": undated}
    return [field for field, is_missing in missing.items() if is_missing]


def dimension_of(figure: Figure, catalogue: Catalogue) -> str | None:
    """Return the dimension of a figure's catalogue entry, None where it has none."""
    entry = catalogue.indicators.get(figure.canonical) if figure.canonical else None
    return entry.dimension if entry else None


@lru_cache(maxsize=_REMEMBERED)
def told(product: float, threshold: float) -> float:
    """Return a probability as the confidence that users see: the threshold is told as 0.9, and order is kept."""
    if product >= threshold:
        return round(0.9 + 0.1 * (product - threshold) / max(1e-9, 1 - threshold), _DIGITS)
    return round(min(0.899, 0.9 * product / threshold), _DIGITS)

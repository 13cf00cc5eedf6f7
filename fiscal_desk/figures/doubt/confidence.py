"""How sure the reader is that every field of a figure is right: a small model a field, fitted on annotations."""

import math
from functools import cache

import msgspec
from msgspec.structs import replace

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.doubt.company import company_of
from fiscal_desk.figures.doubt.features import FIELDS, Features, of_label
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import RULE, Figure, Relation
from fiscal_desk.report.model import Report
from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_json

_NEVER_SURE = 0.5
#: No score is told apart from one that is as far from nothing as this.
_FARTHEST = 30.0
#: How much evidence is remembered before all is forgotten again.
_REMEMBERED = 10_000


class Model(msgspec.Struct, frozen=True):
    """The fitted weights: for each field a bias and a weight for each feature; `threshold` is where doubt begins.

    `threshold`: the product of the fields' probabilities that is told as a confidence of 0.9.
    """

    fields: dict[str, dict[str, float]]
    threshold: float = 0.9


@cache
def model() -> Model:
    """Return the weights of resources/lexicon/confidence.json, which `python -m tests.accuracy.fitting` writes."""
    return from_json((resources_folder() / "lexicon" / "confidence.json").read_bytes(), Model)


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
        # While evidence is kept here, its id is its own.
        self.met: dict[int, tuple[Features, float]] = {}
        self._parts: dict[int, tuple[Features, tuple[float, ...]]] = {}

    def of_all(self, features: Features) -> float:
        """Return the probability that a field is right for which this is all evidence, and keep it in `met`."""
        if len(self.met) >= _REMEMBERED:
            self.met.clear()
        chance = probability(self._weights, features)
        self.met[id(features)] = features, chance
        return chance

    def of_parts(self, parts: list[Features]) -> float:
        """Return the same for evidence in parts."""
        score = self._bias
        for part in parts:
            known = self._parts.get(id(part))
            if known is None:
                if len(self._parts) >= _REMEMBERED:
                    self._parts.clear()
                known = self._parts[id(part)] = part, _weighed(self._weights, part)
            for weight in known[1]:
                score += weight
        return _of_score(score)


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
    label_right = _weights()["indicator"].of_parts
    others = [(read, _weights()[field]) for field, read in FIELDS.items() if field != "indicator"]
    company = company_of(report, figures, mentions, relations, catalogue)
    sure = []
    for figure, mention in zip(figures, mentions, strict=True):
        dimension = dimension_of(figure, catalogue)
        chance = label_right(of_label(mention, figure, company, dimension))
        for read, weights in others:
            features = read(mention, figure, company, dimension)
            met = weights.met.get(id(features))
            chance *= weights.of_all(features) if met is None else met[1]
        untimed = figure.period is None and figure.stance is not RULE
        dated = mention.evidence.get("period")
        guessed = dated is not None and dated.guessed and figure.stance is not RULE
        if not figure.indicator or mention.candidate.note or untimed or guessed:
            # Without a name, a time, or a year that somebody says, and of a number not read whole, nobody can be sure.
            chance = min(chance, *mention.doubts, _NEVER_SURE)
        sure.append(replace(figure, confidence=told(chance, threshold)))
    return tuple(sure)


def dimension_of(figure: Figure, catalogue: Catalogue) -> str | None:
    """Return the dimension of a figure's catalogue entry, None where it has none."""
    entry = catalogue.indicators.get(figure.canonical) if figure.canonical else None
    return entry.dimension if entry else None


def told(product: float, threshold: float) -> float:
    """Return a probability as the confidence that users see: the threshold is told as 0.9, and order is kept."""
    if product >= threshold:
        return round(0.9 + 0.1 * (product - threshold) / max(1e-9, 1 - threshold), 3)
    return round(min(0.899, 0.9 * product / threshold), 3)

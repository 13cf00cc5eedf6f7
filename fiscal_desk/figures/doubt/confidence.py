"""How sure the reader is that every field of a figure is right: a small model a field, fitted on annotations."""

import math
from functools import cache

import msgspec
from msgspec.structs import replace

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.doubt.company import company_of
from fiscal_desk.figures.doubt.features import FIELDS, Features
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Figure, Relation, Stance
from fiscal_desk.report.model import Report
from fiscal_desk.resources import resources_folder

_NEVER_SURE = 0.5


class Model(msgspec.Struct, frozen=True):
    """The fitted weights: for each field a bias and a weight for each feature; `threshold` is where doubt begins.

    `threshold`: the product of the fields' probabilities that is told as a confidence of 0.9.
    """

    fields: dict[str, dict[str, float]]
    threshold: float = 0.9


@cache
def model() -> Model:
    """Return the weights of resources/lexicon/confidence.json, which `python -m tests.accuracy.fitting` writes."""
    return msgspec.json.decode((resources_folder() / "lexicon" / "confidence.json").read_bytes(), type=Model)


def probability(weights: dict[str, float], features: Features) -> float:
    """Return the probability that a field with these features is right."""
    score = weights.get("", 0.0)
    for name, value in features.items():
        if name in weights:
            score += weights[name] * value
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))


def with_confidence(
    report: Report,
    figures: tuple[Figure, ...],
    mentions: list[Mention],
    relations: tuple[Relation, ...],
    catalogue: Catalogue,
) -> tuple[Figure, ...]:
    """Return the figures with their confidence (0 to 1); `mentions` run parallel to them."""
    fitted = model()
    company = company_of(report, figures, mentions, relations, catalogue)
    sure = []
    # Most evidence is the same for many figures, and one value; while it is kept here, its id is its own.
    known: dict[tuple[str, int], tuple[Features, float]] = {}
    for figure, mention in zip(figures, mentions, strict=True):
        dimension = dimension_of(figure, catalogue)
        chance = 1.0
        for field, read in FIELDS.items():
            features = read(mention, figure, company, dimension)
            seen = known.get((field, id(features)))
            if seen is None:
                seen = known[field, id(features)] = features, probability(fitted.fields[field], features)
            chance *= seen[1]
        untimed = figure.period is None and figure.stance is not Stance.RULE
        dated = mention.evidence.get("period")
        guessed = dated is not None and dated.guessed and figure.stance is not Stance.RULE
        if not figure.indicator or mention.candidate.note or untimed or guessed:
            # Without a name, a time, or a year that somebody says, and of a number not read whole, nobody can be sure.
            chance = min(chance, *mention.doubts, _NEVER_SURE)
        sure.append(replace(figure, confidence=told(chance, fitted.threshold)))
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

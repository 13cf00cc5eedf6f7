"""Which fields of a figure are in doubt, and whether it still is when some of them are settled."""

import math
from collections.abc import Collection
from functools import cache

import msgspec

from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure
from fiscal_desk.resources import resources_folder
from fiscal_desk.typed import from_json

#: A field less sure than this is named among those to be looked at, be another one still less sure.
_LOOKED_AT = 0.85
#: Fields that are doubted by the name of another: who sets the entry of the catalogue says what the figure is called.
_DOUBTED_AS = {"canonical": "indicator"}


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


def is_doubtful(figure: Figure, settled: Collection[str] = ()) -> bool:
    """Whether a figure as it was read is in doubt, be the fields `settled` taken for right.

    Where it is not known which field is to be doubted (a case written earlier), it stays in doubt.
    """
    if figure.confidence >= DOUBTFUL_BELOW:
        return False
    sure = {_DOUBTED_AS.get(field, field) for field in settled}
    left = [chance for field, chance in figure.doubts.items() if field not in sure]
    return len(left) == len(figure.doubts) or math.prod(left) < model().threshold


def most_doubted(figure: Figure) -> tuple[str, ...]:
    """Return the fields of a doubtful figure that are the first to be looked at, the least sure one first."""
    least = sorted(figure.doubts, key=lambda field: figure.doubts[field])
    return tuple(field for at, field in enumerate(least) if not at or figure.doubts[field] < _LOOKED_AT)

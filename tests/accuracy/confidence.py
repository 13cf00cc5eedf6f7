"""Whether confidence means something: sure figures are right, and the doubtful list holds the wrong ones."""

from collections.abc import Sequence
from dataclasses import dataclass

from fiscal_desk.figures.model import DOUBTFUL_BELOW
from tests.accuracy.scoring import Score, is_required


@dataclass(frozen=True)
class Confidence:
    """Counts over the read figures that the annotation judges (required ones found, and false alarms)."""

    judged: int
    sure: int
    sure_right: int
    wrong: int
    wrong_doubtful: int

    @property
    def doubtful(self) -> int:
        """Return how long the list of doubtful figures is."""
        return self.judged - self.sure

    @property
    def sure_right_share(self) -> float:
        """Return the share of sure figures that have every field right."""
        return self.sure_right / self.sure if self.sure else 1.0

    @property
    def wrong_caught_share(self) -> float:
        """Return the share of wrong figures that the doubtful list holds."""
        return self.wrong_doubtful / self.wrong if self.wrong else 1.0

    @property
    def doubtful_share(self) -> float:
        """Return the share of figures that a user is asked to look at."""
        return self.doubtful / self.judged if self.judged else 0.0


def confidence_of(scores: Sequence[Score]) -> Confidence:
    """Return the counts over all figures of several readings."""
    judged: list[tuple[bool, bool]] = []  # (sure, right)
    for one in scores:
        touched = {id(item.gold) for item in one.wrong}
        judged += [(_is_sure(read), id(gold) not in touched) for gold, read in one.pairs if is_required(gold)]
        judged += [(_is_sure(read), False) for read in one.false_alarms]
    return Confidence(
        judged=len(judged),
        sure=sum(sure for sure, _ in judged),
        sure_right=sum(sure and right for sure, right in judged),
        wrong=sum(not right for _, right in judged),
        wrong_doubtful=sum(not right and not sure for sure, right in judged),
    )


def _is_sure(figure: object) -> bool:
    confidence = figure.get("confidence", 1.0) if isinstance(figure, dict) else 1.0
    return float(confidence) >= DOUBTFUL_BELOW

"""Whether confidence means something: sure figures are right, and the doubtful list holds the wrong ones."""

from dataclasses import dataclass

from fiscal_desk.figures.model import DOUBTFUL_BELOW
from tests.accuracy.agreeing import Annotated
from tests.accuracy.scoring import Score


@dataclass(frozen=True)
class Confidence:
    """Counts over the figures that had to be found and were; false alarms that the reader called sure stand apart."""

    found: int
    sure: int
    sure_right: int
    wrong: int
    wrong_doubtful: int
    sure_false_alarms: int

    @property
    def sure_right_share(self) -> float:
        """Return the share of sure figures that have every field right."""
        return self.sure_right / self.sure if self.sure else 1.0

    @property
    def wrong_in_doubt_share(self) -> float:
        """Return the share of wrong figures that the doubtful list holds."""
        return self.wrong_doubtful / self.wrong if self.wrong else 1.0

    @property
    def in_doubt_share(self) -> float:
        """Return the share of figures that a user is asked to look at."""
        return 1 - self.sure / self.found if self.found else 0.0


def confidence_of(one: Score) -> Confidence:
    """Return how far the confidence of a reading can be trusted."""
    touched = {id(item.gold) for item in one.wrong}
    judged = [(_is_sure(read), id(gold) not in touched) for gold, read in one.pairs]  # (sure, right)
    return Confidence(
        found=len(judged),
        sure=sum(sure for sure, _ in judged),
        sure_right=sum(sure and right for sure, right in judged),
        wrong=sum(not right for _, right in judged),
        wrong_doubtful=sum(not right and not sure for sure, right in judged),
        sure_false_alarms=sum(_is_sure(read) for read in one.false_alarms),
    )


def _is_sure(figure: Annotated) -> bool:
    return float(figure.get("confidence") or 0) >= DOUBTFUL_BELOW

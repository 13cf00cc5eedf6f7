"""Finds the fact that an identity needs: by indicator, measure, stance, period and scope."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.figures.model import Measure, Stance

_SENTENCE = 200
_SENTENCE_END = re.compile(r"[。；;\n\t]")


class Place(NamedTuple):
    """What all members of one identity share: report, stance, period, scope, and the ledger where both have one."""

    report: int
    stance: Stance
    period: str | None
    scope: str
    ledger: str = ""


class Question(NamedTuple):
    """What is asked of the index; the dimension is left open."""

    concept: str
    measure: Measure
    place: Place


class FactIndex:
    """The facts of all reports; the stretch tier of targets and thresholds are left out."""

    def __init__(self, facts: Sequence[Sequence[Fact]], texts: Sequence[str] = (), places: Sequence[str] = ()) -> None:
        self.reports = facts
        self._places = places
        self._texts = texts
        self._found: dict[Question, list[Fact]] = defaultdict(list)
        self._by_concept: dict[tuple[str, Measure], list[Fact]] = defaultdict(list)
        self._by_block: dict[tuple[int, int], list[Fact]] = defaultdict(list)
        for report in facts:
            for fact in report:
                self._by_block[fact.report, fact.figure.block].append(fact)
                key = fact.key
                if key.strive or key.stance is Stance.RULE:
                    continue
                self._found[Question(key.concept, key.measure, _wherever(place_of(fact)))].append(fact)
                self._by_concept[key.concept, key.measure].append(fact)

    def find(
        self,
        concept: str,
        measure: Measure,
        place: Place,
        dimension: str | None = None,
        where: Callable[[Fact], bool] = lambda _: True,
    ) -> Fact | None:
        """Return the fact, None where it is not stated or stated with values that contradict each other.

        A fact of another ledger than the one asked for is another fact; `where` leaves out more.
        """
        return self._only(
            [
                fact
                for fact in self._found.get(Question(concept, measure, _wherever(place)), ())
                if (dimension is None or fact.key.dimension == dimension)
                and not (place.ledger and fact.key.ledger and fact.key.ledger != place.ledger)
                and where(fact)
            ]
        )

    def place_name(self, report: int) -> str:
        """Return what a report's place is called, empty where that is not known."""
        return self._places[report] if report < len(self._places) else ""

    def sentence(self, fact: Fact) -> str:
        """Return the words of a fact's sentence before it, empty where the text is not known."""
        if fact.report >= len(self._texts):
            return ""
        lead = self._texts[fact.report][max(0, fact.figure.start - _SENTENCE) : fact.figure.start]
        return _SENTENCE_END.split(lead)[-1]

    def all_of(self, concept: str, measure: Measure) -> Sequence[Fact]:
        """Return every fact of an indicator and measure, in report and text order."""
        return self._by_concept.get((concept, measure), ())

    def elsewhere(self, like: Fact, measure: Measure, period: str | None) -> Iterator[Fact]:
        """Yield the facts of other reports about the same place, indicator, scope and dimension in a period."""
        if like.place is None:
            return
        seen: set[int] = set()
        for fact in self.all_of(like.key.concept, measure):
            if fact.report == like.report or fact.place != like.place or fact.report in seen:
                continue
            if fact.key.stance is Stance.ACTUAL and fact.key.period == period and fact.key.scope == like.key.scope:
                found = self.find(fact.key.concept, measure, place_of(fact), fact.key.dimension)
                seen.add(fact.report)
                if found is not None:
                    yield found

    def repeated(self) -> Iterator[list[Fact]]:
        """Yield the facts that one report states more than once, by report and key."""
        for facts in self._found.values():
            by_key: dict[tuple[str, str, str], list[Fact]] = defaultdict(list)
            for fact in facts:
                by_key[fact.key.dimension, fact.key.ledger, fact.key.side].append(fact)
            yield from (same for same in by_key.values() if len(same) > 1)

    def around(self, fact: Fact, measure: Measure, *, anywhere: bool = False) -> list[Fact]:
        """Return the facts of a measure in the paragraph of another one, in text order.

        Of the same period, scope and stance, unless `anywhere` leaves these open.
        """
        block = [other for other in self._by_block[fact.report, fact.figure.block] if other.key.measure is measure]
        here = _wherever(place_of(fact))
        return block if anywhere else [other for other in block if _wherever(place_of(other)) == here]

    @staticmethod
    def _only(facts: list[Fact]) -> Fact | None:
        stated = [fact for fact in facts if fact.interval is not None]
        if not stated:
            return facts[0] if facts else None
        for a, b in combinations(stated, 2):
            if a.interval is not None and b.interval is not None and not a.interval.overlaps(b.interval):
                return None
        return min(stated, key=lambda fact: (fact.interval.width if fact.interval else 0.0, fact.figure.start))


def place_of(fact: Fact, *, report: int | None = None) -> Place:
    """Return what the other members of an identity with this fact must share."""
    key = fact.key
    return Place(fact.report if report is None else report, key.stance, key.period, key.scope, key.ledger)


def _wherever(place: Place) -> Place:
    return place._replace(ledger="")


def same_block(facts: Sequence[Fact]) -> bool:
    """Whether all facts stand in one paragraph of one report."""
    return len({(fact.report, fact.figure.block) for fact in facts}) == 1

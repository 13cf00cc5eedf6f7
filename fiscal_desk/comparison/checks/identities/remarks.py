"""P1, P2: what is no contradiction, but what a reader would ask about. Said neutrally, and always 待核实."""

from collections.abc import Iterator, Sequence
from functools import cache

from fiscal_desk.catalogue.identities import Wording, load_plausible
from fiscal_desk.comparison.checks.identities.sums import totals_of
from fiscal_desk.comparison.checks.index import FactIndex, place_of
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.comparison.words.wording import shown
from fiscal_desk.figures.model import Measure


@cache
def _wordings() -> dict[tuple[str, str], Wording]:
    return {(each.total, each.part): each for each in load_plausible().wording}


def plausibility_remarks(index: FactIndex) -> Iterator[Check]:
    """Yield a remark (P1) where a fact is larger than what it is as a rule no more than, in the same report."""
    for known in load_plausible().exceeding:
        for small in totals_of(index, known.small):
            large = index.find(known.large, Measure.LEVEL, place_of(small), small.key.dimension)
            if large is None or large.interval is None or small.interval is None:
                continue
            if small.interval.low > large.interval.high:
                names = f"{small.figure.indicator}大于{large.figure.indicator}"
                yield _remark("P1", names, f"{shown(small.figure)} > {shown(large.figure)}", small, [large], known.note)


def wording_remark(whole: Fact, parts: Sequence[Fact]) -> Check | None:
    """Return a remark (P2) where the text counts into a total what by its name is no part of it; else None."""
    for part in parts:
        if known := _wordings().get((whole.key.concept, part.key.concept)):
            names = f"{whole.figure.indicator}中列有{part.figure.indicator}"
            formula = " + ".join(shown(each.figure) for each in parts)
            return _remark("P2", names, formula, whole, parts, known.note)
    return None


def _remark(identity: str, title: str, formula: str, about: Fact, others: Sequence[Fact], note: str) -> Check:
    return Check(
        identity=identity,
        report=about.report,
        title=title,
        formula=formula,
        stated=shown(about.figure),
        computed="",
        verdict=CheckVerdict.UNVERIFIED,
        members=(about.member, *(each.member for each in others)),
        note=note,
    )

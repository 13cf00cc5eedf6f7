"""A bench on which the user's checks are made and tried out before they are kept."""

from collections.abc import Sequence

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.checks.index import FactIndex
from fiscal_desk.comparison.checks.own import OwnCheck, OwnRelation, followed, make_own_check, own_checks
from fiscal_desk.comparison.comparing import ComparisonSettings, facts_under
from fiscal_desk.comparison.facts.arranging import Arrangement
from fiscal_desk.comparison.model import Check, Compared, Member
from fiscal_desk.comparison.words.titles import measure_ending, stance_word

_SIGNS = {OwnRelation.EQUAL: " = ", OwnRelation.AT_MOST: " ≤ "}


class CheckBench:
    """The facts of some reports, read once, for trying any number of checks."""

    def __init__(
        self, items: Sequence[Compared], catalogue: Catalogue, settings: ComparisonSettings | None = None
    ) -> None:
        settings = settings or ComparisonSettings()
        self._arrangement: Arrangement = settings.arrangement
        self._catalogue = catalogue
        found = facts_under(settings, items, catalogue)
        self._places = [item.report.card.place for item in items]
        self._index = FactIndex(found, places=self._places)
        self._facts = {fact.member: fact for report in found for fact in report}

    def has(self, member: Member) -> bool:
        """Whether a figure is there to be picked."""
        return member in self._facts

    def name(self, member: Member) -> str:
        """Return what a figure is called in a check: the indicator with 增速, 目标 … Raises KeyError."""
        fact = self._facts[member]
        key = fact.key
        indicator = self._catalogue.indicators.get(key.concept)
        name = self._arrangement.names.get(key.concept) or (indicator.name if indicator else fact.figure.indicator)
        word = measure_ending(key.measure)
        return name + ("" if name.endswith(word) else word) + stance_word(key.stance, strive=key.strive)

    def title(self, relation: OwnRelation, picked: Sequence[Member], signs: Sequence[int]) -> str:
        """Return the name that a check has unless the user gives it one: 甲 = 乙 + 丙. Raises KeyError."""
        several = len({self._facts[member].place for member in picked}) > 1
        names = [self._places[member[0]] * several + self.name(member) for member in picked]
        if relation is OwnRelation.RATIO:
            return f"{names[0]} = {' ÷ '.join(names[1:])}" if names else ""
        if relation is not OwnRelation.SUM:
            return _SIGNS[relation].join(names)
        terms = "".join(f" {'-' if sign < 0 else '+'} {name}" for name, sign in zip(names[1:], signs[1:], strict=True))
        return f"{names[0]} = {terms.removeprefix(' + ').strip()}" if names else ""

    def make(
        self, title: str, relation: OwnRelation, picked: Sequence[Member], signs: Sequence[int] | None = None
    ) -> OwnCheck:
        """Return the check that picked figures make; raises OwnCheckError."""
        return make_own_check(title, relation, picked, self._facts, signs, self._places)

    def results(self, own: OwnCheck) -> tuple[Check, ...]:
        """Return what a check comes to, for every place and period of which all members are stated."""
        return tuple(own_checks(self._index, [followed(own, self._arrangement.followed)]))

    def result(self, own: OwnCheck, picked: Sequence[Member]) -> Check | None:
        """Return what a check comes to on the picked figures, else on others that state the same; None for nothing."""
        results = self.results(own)
        return next((check for check in results if check.members == tuple(picked)), None) or next(
            (check for check in results if check.members[0] == picked[0]), None
        )

"""What checking a document gives: for every rule whether it holds, and what is otherwise, with the places."""

from enum import StrEnum

import msgspec

from fiscal_desk.memo.norms.data import Grade


class Place(msgspec.Struct, frozen=True):
    """Where something stands: paragraph, table with row and column, or section, each from 1; `quote` how it begins."""

    paragraph: int = 0
    table: int = 0
    row: int = 0
    column: int = 0
    section: int = 0
    quote: str = ""


class Found(msgspec.Struct, frozen=True):
    """One thing that is otherwise: the sentence of the rule that says it, what is put in, and where."""

    key: str
    place: Place
    parts: tuple[tuple[str, str], ...] = ()


class Remark(msgspec.Struct, frozen=True):
    """One sentence on what is otherwise, and all its places."""

    said: str
    places: tuple[Place, ...]


class Outcome(StrEnum):
    """How a rule came out."""

    HOLDS = "holds"
    BROKEN = "broken"
    HINTED = "hinted"  # a hint, to be looked at
    ABSENT = "absent"  # the document has nothing of the kind


class RuleOutcome(msgspec.Struct, frozen=True):
    """A rule and what it remarked."""

    rule: str
    title: str
    grade: Grade
    norm: str
    source: str
    remarks: tuple[Remark, ...]
    there: bool = True  # whether the document has what the rule is about

    @property
    def outcome(self) -> Outcome:
        """Whether the rule holds."""
        if not self.remarks:
            return Outcome.HOLDS if self.there else Outcome.ABSENT
        return Outcome.HINTED if self.grade is Grade.HINT else Outcome.BROKEN


class NormReport(msgspec.Struct, frozen=True):
    """A document held against all rules, in their order."""

    name: str
    outcomes: tuple[RuleOutcome, ...]

    def counted(self, outcome: Outcome) -> int:
        """Return how many rules came out that way."""
        return sum(each.outcome is outcome for each in self.outcomes)

    @property
    def passes(self) -> bool:
        """Whether no rule is broken and nothing hinted at."""
        return not any(each.remarks for each in self.outcomes)

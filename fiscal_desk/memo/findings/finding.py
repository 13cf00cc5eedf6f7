"""A finding: one thing that the memo tells, which the user can tick, order and judge."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from fiscal_desk.case.state.memo_words import FindingState, Judgement
from fiscal_desk.comparison.model import Member
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.vocabulary.words import word_of

_Told = TypeVar("_Told")


class FindingKind(StrEnum):
    """What kind of thing was found; the values begin the findings' ids in users' files."""

    CONFLICT = "conflict"
    CHECK = "check"
    MISSED = "missed"
    UNFINISHED = "unfinished"
    CONTRAST = "contrast"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Finding:
    """`says`: its sentence without the user's word; `used`: whether it goes into the memo.

    `judgement` is the user's word as far as it is about these numbers; `outdated` says that they have changed since.
    """

    id: str
    kind: FindingKind
    says: str
    members: tuple[Member, ...]
    used: bool
    judgement: Judgement
    outdated: bool

    @property
    def is_new(self) -> bool:
        """Whether nobody has said anything about it."""
        return self.judgement.is_empty

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to look into it."""
        return self.used and self.judgement.state is FindingState.TO_CHECK


def finding(material: Material, kind: FindingKind, known: str, says: str, members: Iterable[Member]) -> Finding:
    """Return the finding with the id `known` as the user left it."""
    judgement = material.judgement(known, says)
    stored = material.words.judgements.get(known)
    outdated = stored is not None and stored != judgement
    return Finding(known, kind, says, tuple(members), material.uses(known, says), judgement, outdated)


def in_order(material: Material, found: Sequence[_Told], of: Callable[[_Told], Finding]) -> list[_Told]:
    """Return what was found in the user's order: what they moved comes first."""
    places = {known: place for place, known in enumerate(material.words.plan.findings)}
    return sorted(found, key=lambda each: places.get(of(each).id, len(places)))


def judged(judgement: Judgement) -> str:
    """Return the user's word as it goes on in a sentence: ，已说明：统计口径调整; empty where nothing is said."""
    words = phrases().states
    if judgement.state is not FindingState.TO_CHECK:
        return said(words.after, said=state_of(judgement))
    return said(words.aside, note=note) if (note := _note(judgement)) else ""


def state_of(judgement: Judgement) -> str:
    """Return 待核实, or the state that the user gave, with their note."""
    words = phrases().states
    state = word_of(judgement.state)
    note = _note(judgement)
    if not note:
        return state
    return said(words.waiting if judgement.state is FindingState.TO_CHECK else words.noted, state=state, note=note)


def _note(judgement: Judgement) -> str:
    """The note as one piece of a sentence."""
    return " ".join(judgement.note.split()).rstrip("。；;，,")

"""What the user said about the memo: findings judged, sentences reworded, what goes in and in which order.

It stands among the case's choices, one name for each finding and each sentence: files keep their form, an earlier
program keeps what it does not know, and undo, history and merging are those of every other step.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any, TypeVar

import msgspec

from fiscal_desk.typed import from_plain

#: Beginnings and names of the choices; they stand in users' files and never change.
_FINDING = "memo.finding."
_SENTENCE = "memo.sentence."
PLAN = "memo.plan"

_Value = TypeVar("_Value")


class FindingState(StrEnum):
    """How far a finding has been looked into. Values stand in users' files."""

    TO_CHECK = "to_check"
    VERIFIED = "verified"  # somebody looked, and it is as it says
    EXPLAINED = "explained"  # there is a reason for it, which the note gives
    NOT_USED = "not_used"  # it does not go into the memo


class Judgement(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the user said about a finding: a state and a note, who and when (ISO 8601).

    `said` is the finding's sentence as it was judged: where the numbers have changed since, the judgement is of
    something else, and counts no more.
    """

    state: FindingState = FindingState.TO_CHECK
    note: str = ""
    said: str = ""
    who: str = ""
    when: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it says no more than that nobody has looked yet."""
        return self.state is FindingState.TO_CHECK and not self.note

    def is_about(self, now: str) -> bool:
        """Whether it is about a finding that says `now`, and not about earlier numbers."""
        return self.said in ("", now)


class Rewording(msgspec.Struct, frozen=True, omit_defaults=True):
    """A sentence in the user's words: `was` is what the memo said when they were written.

    Both hold `{see}` where the sentence refers to an attachment, whose numbers change with what else is in the memo.
    """

    was: str
    text: str
    who: str = ""
    when: str = ""


class MemoPlan(msgspec.Struct, frozen=True, omit_defaults=True):
    """What goes into the memo, by ids.

    `left_out`: findings, sections and attachments without their tick. The others say what comes first; what they do
    not name follows in its usual order.
    """

    sections: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


class MemoWords(msgspec.Struct, frozen=True):
    """All that was said about a case's memo, by the ids of findings and sentences."""

    judgements: Mapping[str, Judgement] = {}
    rewordings: Mapping[str, Rewording] = {}
    plan: MemoPlan = MemoPlan()


def finding_choice(finding: str) -> str:
    """Return the name of the choice that holds a finding's judgement."""
    return _FINDING + finding


def sentence_choice(sentence: str) -> str:
    """Return the name of the choice that holds a sentence's rewording."""
    return _SENTENCE + sentence


def memo_words(choices: Mapping[str, Any]) -> MemoWords:
    """Return what a case's choices say; what a newer program wrote, and this one cannot read, counts as not said."""
    plan = _read(choices.get(PLAN), MemoPlan)
    return MemoWords(
        dict(_read_all(choices, _FINDING, Judgement)),
        dict(_read_all(choices, _SENTENCE, Rewording)),
        plan if plan is not None else MemoPlan(),
    )


def _read_all(choices: Mapping[str, Any], beginning: str, kind: type[_Value]) -> Iterator[tuple[str, _Value]]:
    for name, value in choices.items():
        if name.startswith(beginning) and (found := _read(value, kind)) is not None:
            yield name.removeprefix(beginning), found


def _read(value: Any, kind: type[_Value]) -> _Value | None:
    try:
        return None if value is None else from_plain(value, kind)
    except msgspec.ValidationError:
        return None

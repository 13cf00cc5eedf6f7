"""A memo with what the workshop shows beside it: everything that could go in, and how the user's sentences stand."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from fiscal_desk.case.state.memo_words import FindingState
from fiscal_desk.memo.arranging.rewording import Worded, WordingState
from fiscal_desk.memo.errors import MemoUndecidedError
from fiscal_desk.memo.model import Memo


class EntryKind(StrEnum):
    """What can be ticked."""

    SECTION = "section"
    FINDING = "finding"
    ANNEX = "annex"


class Entry(msgspec.Struct, frozen=True):
    """One thing that can be ticked and moved among its neighbours.

    `number` is what stands before its heading in the memo (一、, （二）, 附件1), empty where it is left out. `text`:
    its heading, or a finding's sentence; `count`: how much there is in it, 0 where that says nothing.
    `members`: a finding's figures. `outdated`: the user judged it when its numbers were others.
    """

    id: str
    kind: EntryKind
    text: str
    used: bool
    count: int = 0
    members: tuple[tuple[int, str], ...] = ()
    state: FindingState = FindingState.TO_CHECK
    note: str = ""
    outdated: bool = False
    entries: tuple[Entry, ...] = ()
    number: str = ""


class Draft(msgspec.Struct, frozen=True):
    """A composed memo; `worded` are the sentences that the user worded anew."""

    memo: Memo
    entries: tuple[Entry, ...]
    worded: tuple[Worded, ...]

    @property
    def undecided(self) -> tuple[Worded, ...]:
        """The user's sentences that must not be written, nor dropped, before somebody has chosen."""
        return tuple(each for each in self.worded if each.state is WordingState.OUTDATED)

    def decided(self) -> Memo:
        """Return the memo to be written; raises MemoUndecidedError where somebody has to choose first."""
        if count := len(self.undecided):
            raise MemoUndecidedError(f"有 {count} 句改写以后数据已变，备忘录没有写成，请先选定用哪一句。")
        return self.memo


def flat(entries: tuple[Entry, ...]) -> list[Entry]:
    """Return the entries with all that is in them, in the order in which they are read."""
    return [each for entry in entries for each in (entry, *flat(entry.entries))]

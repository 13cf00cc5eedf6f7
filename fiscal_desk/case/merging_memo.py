"""What a colleague said about the memo beside one's own word: ids of findings and sentences are the same in both cases.

The ids are made of the reports' content, not of their numbers in a case.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from fiscal_desk.case.changes.commands import AdoptMemoWords
from fiscal_desk.case.state.memo_words import Judgement, MemoPlan, MemoWords, Rewording

_Word = TypeVar("_Word", Judgement, Rewording)


class MemoDifference(msgspec.Struct, frozen=True):
    """A finding or sentence, by its id, about which both said something, and not the same."""

    id: str
    mine: Judgement | Rewording
    theirs: Judgement | Rewording


class MemoMerge(msgspec.Struct, frozen=True):
    """What only the colleague said about the memo, and what is to be chosen from."""

    incoming: AdoptMemoWords = AdoptMemoWords()
    differing: tuple[MemoDifference, ...] = ()

    @property
    def count(self) -> int:
        """How many words only the colleague said."""
        plans = int(self.incoming.plan is not None)
        return len(self.incoming.judgements) + len(self.incoming.rewordings) + plans

    def command(self, theirs: Iterable[str] = ()) -> AdoptMemoWords | None:
        """Return what takes over the colleague's words, and theirs on chosen differences; None where there is none."""
        chosen = [each for wanted in theirs for each in self.differing if each.id == wanted]
        judgements = {each.id: each.theirs for each in chosen if isinstance(each.theirs, Judgement)}
        rewordings = {each.id: each.theirs for each in chosen if isinstance(each.theirs, Rewording)}
        command = msgspec.structs.replace(
            self.incoming,
            judgements={**self.incoming.judgements, **judgements},
            rewordings={**self.incoming.rewordings, **rewordings},
        )
        return None if command == AdoptMemoWords() else command


def compare_memo_words(mine: MemoWords, theirs: MemoWords) -> MemoMerge:
    """Compare what two cases say about the memo. One's own choice of contents stands, where there is one."""
    judgements, judged = _compared(mine.judgements, theirs.judgements)
    rewordings, reworded = _compared(mine.rewordings, theirs.rewordings)
    plan = theirs.plan if mine.plan == MemoPlan() and theirs.plan != MemoPlan() else None
    return MemoMerge(AdoptMemoWords(judgements, rewordings, plan), (*judged, *reworded))


def _compared(mine: Mapping[str, _Word], theirs: Mapping[str, _Word]) -> tuple[dict[str, _Word], list[MemoDifference]]:
    incoming = {name: word for name, word in theirs.items() if name not in mine}
    differing = [
        MemoDifference(name, mine[name], word)
        for name, word in theirs.items()
        if name in mine and _said(mine[name]) != _said(word)
    ]
    return incoming, differing


def _said(word: Judgement | Rewording) -> tuple[str, str]:
    """What counts of a word: not who said it, nor when."""
    return (word.state, word.note) if isinstance(word, Judgement) else (word.text, "")

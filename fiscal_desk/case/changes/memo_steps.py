"""The commands about the memo: what they make of the case's choices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from fiscal_desk.case.changes import commands as do
from fiscal_desk.case.state.decisions import Stamp
from fiscal_desk.case.state.memo_words import (
    PLAN,
    FindingState,
    Judgement,
    MemoPlan,
    Rewording,
    finding_choice,
    sentence_choice,
)
from fiscal_desk.case.state.state import CaseState, ChoiceChange, Effect

MemoCommand = do.JudgeFindings | do.RewordSentence | do.ArrangeMemo | do.AdoptMemoWords


def apply_to_memo(state: CaseState, command: MemoCommand, stamp: Stamp) -> Effect:
    """Return what a command about the memo changes; nothing where all stands so already."""
    wanted: dict[str, Any]
    match command:
        case do.JudgeFindings(findings=findings, state=judged, note=note):
            wanted = {
                finding_choice(finding): _judged(state, finding, said, judged, note, stamp)
                for finding, said in findings.items()
            }
        case do.RewordSentence(sentence=sentence, was=was, text=text):
            words = None if text is None else Rewording(was, text.strip(), stamp.who, stamp.when)
            wanted = {sentence_choice(sentence): _unless_said(state, sentence, words)}
        case do.ArrangeMemo(plan=plan):
            wanted = {PLAN: None if plan == MemoPlan() else plan}
        case do.AdoptMemoWords(judgements=judgements, rewordings=rewordings, plan=plan):
            wanted = {finding_choice(finding): each for finding, each in judgements.items()}
            wanted |= {sentence_choice(sentence): each for sentence, each in rewordings.items()}
            wanted |= {} if plan is None else {PLAN: plan}
    return _changes(state.choices, wanted)


def _judged(
    state: CaseState, finding: str, said: str, judged: Any, note: str | None, stamp: Stamp
) -> Judgement | Mapping[str, Any] | None:
    """A note that is not given stays; who says the same once more changes nothing.

    A state stays as long as the numbers are the same: a note on other ones settles nothing.
    """
    before = state.memo.judgements.get(finding, Judgement())
    kept = before.note if note is None else note.strip()
    stands = before.state if before.is_about(said) else FindingState.TO_CHECK
    after = Judgement(stands if judged is None else judged, kept, said, stamp.who, stamp.when)
    if after.is_empty:
        return None
    same = (before.state, before.note, before.said) == (after.state, after.note, after.said)
    return before if same else after


def _unless_said(state: CaseState, sentence: str, words: Rewording | None) -> Rewording | None:
    before = state.memo.rewordings.get(sentence)
    same = before is not None and words is not None and (before.was, before.text) == (words.was, words.text)
    return before if same else words


def _changes(before: Mapping[str, Any], wanted: Mapping[str, Any]) -> Effect:
    changes = []
    for name, value in wanted.items():
        plain = None if value is None else msgspec.to_builtins(value)
        plain = msgspec.json.decode(msgspec.json.encode(plain))  # as a file gives it back
        if plain != before.get(name):
            changes.append(ChoiceChange(name, before.get(name), plain))
    return tuple(changes)

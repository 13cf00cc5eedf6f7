"""Counts with the word for what was counted: 表述一致21项、口径相近3项."""

from collections import Counter
from collections.abc import Iterable

from fiscal_desk.comparison.model import CheckVerdict, Outcome, Verdict
from fiscal_desk.memo.material import Standing
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.vocabulary.words import word_of


def standing_word(standing: Standing, where: str) -> str:
    """Return what a standing is called where it is counted; `where`: what the reports differ in (地区)."""
    words = phrases().counts
    return {
        Standing.AGREE: words.agree,
        Standing.COMPATIBLE: word_of(Verdict.COMPATIBLE),
        Standing.CONFLICT: word_of(Verdict.CONFLICT),
        Standing.BESIDE: said(words.beside_word, where=where),
        Standing.APART: words.apart,
    }.get(standing, "")


def parts(counted: Iterable[tuple[str, int]]) -> str:
    """Return 表述一致21项、口径相近3项; what was counted none is left out."""
    return "、".join(said(phrases().counts.part, word=word, count=count) for word, count in counted if count)


def verdict_parts(counted: Counter[CheckVerdict]) -> str:
    """Return 一致71项、不一致1项."""
    return parts((word_of(verdict), counted[verdict]) for verdict in CheckVerdict)


def outcome_parts(counted: Counter[Outcome | None]) -> str:
    """Return 达到7项、未达到4项."""
    return parts((word_of(outcome), counted[outcome]) for outcome in Outcome)

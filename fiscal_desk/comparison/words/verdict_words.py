"""What verdicts on rows are called in tables and memos."""

from fiscal_desk.comparison.model import Verdict
from fiscal_desk.vocabulary.words import vocabulary, word_of


def verdict_word(verdict: Verdict | None) -> str:
    """Return the Chinese word for a verdict on a pair or row; 单方 for a row that only one report states."""
    return vocabulary().alone if verdict is None else word_of(verdict)

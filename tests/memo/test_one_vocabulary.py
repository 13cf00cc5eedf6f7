"""What a verdict is called in the memo is what panels and tables call it."""

from collections import Counter

import pytest

from fiscal_desk.comparison.model import Outcome, Verdict
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.memo.material import Standing
from fiscal_desk.memo.words.counted import outcome_parts, standing_word
from fiscal_desk.memo.words.filling import phrases
from fiscal_desk.vocabulary.words import word_of


@pytest.mark.parametrize("verdict", [Verdict.AGREE, Verdict.COMPATIBLE, Verdict.CONFLICT])
def test_a_reader_of_memo_and_table_meets_one_word_for_one_verdict(verdict: Verdict) -> None:
    assert verdict_word(verdict) in standing_word(Standing(verdict.value), "地区")


def test_the_sentence_on_two_figures_that_may_both_be_right_has_the_words_of_the_table() -> None:
    sentence = "".join(str(part) for part in phrases().families.compatible)
    assert word_of(Verdict.COMPATIBLE) in sentence


def test_targets_are_counted_by_the_words_of_the_panel() -> None:
    said = outcome_parts(Counter(dict.fromkeys(Outcome, 2)))
    assert said == "、".join(f"{word_of(outcome)}2项" for outcome in Outcome)

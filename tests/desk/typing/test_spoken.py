"""What the inspector shows can be typed back, in whichever language it shows it."""

import pytest
import translations  # packaging/translations.py

from fiscal_desk.desk.fields.period_typed import parse_period
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import all_words

ENGLISH = translations.strings(translations.FOLDER / "fiscal_desk_en.ts")


def english(word: str) -> str:
    return ENGLISH["Vocabulary", word] or ""


@pytest.mark.parametrize(
    "period", ["2025", "2025H1", "2025H2", "2025Q3", "2025-06", "2025-01/2025-09", "2024-11/2025-02", "2023/2027"]
)
def test_a_period_is_understood_as_it_is_shown(period: str) -> None:
    assert parse_period(period_word(period)) == period
    assert parse_period(period_word(period, english)) == period


def test_quarters_are_said_in_one_way() -> None:
    assert period_word("2025Q3") == "2025年三季度"
    assert period_word("2025Q3", english) == "2025 Q3"


def test_all_words_are_translated() -> None:
    assert [word for word in all_words() if not english(word)] == []

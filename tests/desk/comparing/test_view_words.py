"""Heads of the years and of plans are told in the language of the interface."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from fiscal_desk.desk.comparing.view_words import view_words
from fiscal_desk.resources import resources_folder


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resources_folder() / "translations" / "fiscal_desk_en.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("words", ["2025年", "2021—2025年", "2024年上半年", "力争目标", "天津市，2025年，全市"])
def test_heads_are_as_they_were_in_chinese(words: str) -> None:
    assert view_words(words) == words


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("2025年", "2025"),
        ("2021—2025年", "2021–2025"),
        ("目标", "Target"),
        ("实绩", "Actual"),
        ("天津市，2025年，全市", "天津市, 2025, whole city"),
        ("天津市", "天津市"),
    ],
)
def test_heads_are_english_in_an_english_window(english: None, words: str, told: str) -> None:
    assert view_words(words) == told

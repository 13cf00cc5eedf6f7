"""Reasons are told in the language of the interface; what they quote of the report stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.desk.tips.reason_words import reason_words
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import open_report
from fiscal_desk.resources import resources_folder
from tests.desk.whole_desk import HALF_YEAR, SPEECH, SUMMARY

CHINESE = re.compile("[一-鿿]")
QUOTED = re.compile("“.*”|carried on: .*|unit: .*|change: .*|total after .*")


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(resources_folder() / "translations" / "fiscal_desk_en.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_reasons_are_as_the_reader_gave_them_in_chinese(qapp: QApplication) -> None:
    assert reason_words("名目在数字前；前文“2023年,”，期末") == "名目在数字前；前文“2023年,”，期末"


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ("名目在数字前", "named before the number"),
        ("本段前文“2023年”，合计", "“2023年” earlier in the paragraph, sum"),
        ("承前：税收收入", "carried on: 税收收入"),
        ("数字“86.4”乘以“亿”；单位“元”", "“86.4” times “亿”; unit “元”"),
        ("闻所未闻", "闻所未闻"),
    ],
)
def test_reasons_are_english_in_an_english_window(english: None, reason: str, words: str) -> None:
    assert reason_words(reason) == words


def test_no_reason_for_a_figure_of_a_report_is_left_in_chinese(english: None, tmp_path: Path) -> None:
    catalogue = load_catalogue()
    seen = 0
    for number, text in enumerate((SUMMARY, SPEECH, HALF_YEAR)):
        path = tmp_path / f"{number}.txt"
        path.write_text(text, encoding="utf-8")
        for figure in extract(open_report(path), catalogue).figures:
            for reason in figure.reasons.values():
                seen += 1
                assert not CHINESE.search(QUOTED.sub("", reason_words(reason))), reason
    assert seen > 30

"""A result said in a word, 与上年持平, is held against its target as a printed one is."""

from pathlib import Path

import pytest

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared, Comparison, Outcome
from fiscal_desk.comparison.rows.views import View, view_table
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.report.opening import open_report

TARGETS = "2025年，地区生产总值增长5%左右，居民消费价格涨幅2%左右，社会消费品零售总额增长4%以上。"


def two_years(folder: Path, catalogue: Catalogue, results: str) -> Comparison:
    items = []
    for name, text in (("云岫区2025年政府工作报告", TARGETS), ("云岫区2026年政府工作报告", results)):
        path = folder / f"{name}.txt"
        path.write_text(f"{name}\n\n{text}\n", encoding="utf-8")
        report = open_report(path)
        items.append(Compared(report, extract(report, catalogue)))
    return compare(items, catalogue)


def told(comparison: Comparison) -> dict[str, tuple[str, Outcome | None]]:
    """Return the promises that are met by a word: by label the word and the outcome."""
    return {
        each.label: (each.actual.text, each.outcome)
        for each in comparison.promises
        if not any(character.isdigit() for character in each.actual.text)
    }


@pytest.mark.parametrize(
    ("results", "label", "word", "outcome"),
    [
        ("2025年，地区生产总值增长5.1%，居民消费价格与上年持平。", "居民消费价格指数", "持平", Outcome.OPEN),
        ("2025年，地区生产总值增长5.1%，居民消费价格同比基本持平。", "居民消费价格指数", "基本持平", Outcome.OPEN),
        ("2025年，地区生产总值增长5.1%，社会消费品零售总额和去年持平。", "社会消费品零售总额", "持平", Outcome.MISSED),
        ("2025年，社会消费品零售总额86.2亿元，与上年同期持平。", "社会消费品零售总额", "持平", Outcome.MISSED),
    ],
)
def test_a_growth_of_nought_that_is_said_in_a_word_meets_its_target(
    tmp_path: Path, catalogue: Catalogue, results: str, label: str, word: str, outcome: Outcome
) -> None:
    comparison = two_years(tmp_path, catalogue, results)
    assert told(comparison) == {label: (word, outcome)}
    (line,) = [each for each in view_table(comparison, View.PLANS).lines if each.label == label]
    assert [print_figure(each.figure) for each in line.cells[2]] == ["持平"]


@pytest.mark.parametrize(
    "results",
    [
        "2025年，地区生产总值增长5.1%，社会消费品零售总额与上年预算持平。",
        "2025年，地区生产总值增长5.1%。社会消费品零售总额与上年持平。",
        "2026年，地区生产总值增长5%左右，社会消费品零售总额力争与上年持平。",
        "2025年，地区生产总值增长5.1%，某类商品进货次数与上年持平。",
        "2025年，地区生产总值增长5.1%，社会消费品零售总额保持平稳。",
    ],
)
def test_nothing_is_made_of_words_whose_year_base_or_name_nobody_knows(
    tmp_path: Path, catalogue: Catalogue, results: str
) -> None:
    assert told(two_years(tmp_path, catalogue, results)) == {}

"""The sample reports: the same in both formats, in our own words, with sums that hold except where they must not."""

import re
from decimal import Decimal
from pathlib import Path

import pytest

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.samples import SAMPLE_NAMES, sample_reports, sample_texts

FINANCE_2023, GOVERNMENT, FINANCE_2024, MASKED, PLAN, BUDGET = SAMPLE_NAMES


def text_of(name: str) -> str:
    return open_report(sample_texts()[SAMPLE_NAMES.index(name)]).text


def stated(text: str, number: str) -> Decimal:
    """Return a number after seeing that the report prints it, and not as part of a longer one."""
    assert re.search(rf"(?<![\d.]){re.escape(number)}(?![\d.])", text), f"{number} is not in the report"
    return Decimal(number)


@pytest.mark.parametrize("position", range(len(SAMPLE_NAMES)), ids=SAMPLE_NAMES)
def test_both_formats_say_the_same(position: int) -> None:
    word, plain = open_report(sample_reports()[position]), open_report(sample_texts()[position])
    assert word.text == plain.text.rstrip("\n")
    assert word.card == plain.card
    assert len(word.blocks) == len(plain.blocks)
    for left, right in zip(word.blocks, plain.blocks, strict=True):
        if left.kind is BlockKind.FOOTNOTE:
            # A real footnote knows where it hangs, a printed one stands at the end.
            assert (left.kind, left.span, left.number) == (right.kind, right.span, right.number)
        else:
            assert left == right


@pytest.mark.parametrize("path", sample_texts(), ids=SAMPLE_NAMES)
def test_samples_are_long_enough_to_show_something(path: Path) -> None:
    assert 1500 <= len(path.read_text(encoding="utf-8")) <= 4000


SUMS = [
    (FINANCE_2023, "86.42", ["74.15", "12.27"]),
    (FINANCE_2023, "18.36", ["2.11", "16.25"]),
    (FINANCE_2023, "6.94", ["4.70", "2.24"]),
    (FINANCE_2023, "38.60", ["34.12", "4.48"]),
    (FINANCE_2024, "91.02", ["77.46", "13.56"]),
    (FINANCE_2024, "20.14", ["1.86", "18.28"]),
    (FINANCE_2024, "8.07", ["5.52", "2.55"]),
    (FINANCE_2024, "29.75", ["26.48", "3.27"]),
    (BUDGET, "699.08", ["412.63", "286.45"]),
    (BUDGET, "679.66", ["618.27", "61.39"]),
    (BUDGET, "699.08", ["679.66", "19.42"]),
    (BUDGET, "216.28", ["118.92", "97.36"]),
    (BUDGET, "208.73", ["172.55", "36.18"]),
    (BUDGET, "216.28", ["208.73", "7.55"]),
    (BUDGET, "415.12", ["340.50", "74.62"]),
    (BUDGET, "412.63", ["338.47", "74.16"]),
    (BUDGET, "364.11", ["195.84", "168.27"]),
    (BUDGET, "346.57", ["287.63", "58.94"]),
    (BUDGET, "364.11", ["346.57", "17.54"]),
    (BUDGET, "8.78", ["8.46", "0.32"]),
    (BUDGET, "8.41", ["5.17", "3.24"]),
    (BUDGET, "8.78", ["8.41", "0.37"]),
    (BUDGET, "326.18", ["291.46", "34.72"]),
    (BUDGET, "283.11", ["248.39", "34.72"]),
    (BUDGET, "802.55", ["214.63", "587.92"]),
    (BUDGET, "88.15", ["14.82", "73.33"]),
    (BUDGET, "76.48", ["52.17", "24.31"]),
    (BUDGET, "217.00", ["122.49", "94.51"]),
    (BUDGET, "217.00", ["185.30", "31.70"]),
    (BUDGET, "93.40", ["65.00", "28.40"]),
    (BUDGET, "5.80", ["3.60", "2.20"]),
    (BUDGET, "338.50", ["309.20", "29.30"]),
]
RATIOS = [  # percentage, numerator, denominator
    (FINANCE_2023, "85.8", "74.15", "86.42"),
    (FINANCE_2023, "76.2", "52.08", "68.35"),
    (FINANCE_2023, "11.6", "4.48", "38.60"),
    (FINANCE_2024, "85.1", "77.46", "91.02"),
    (FINANCE_2024, "77.1", "54.91", "71.22"),
    (FINANCE_2024, "11.0", "3.27", "29.75"),
    (BUDGET, "82.0", "338.47", "412.63"),
    (BUDGET, "77.9", "481.63", "618.27"),
    (BUDGET, "99.4", "412.63", "415.12"),
    (BUDGET, "99.4", "338.47", "340.50"),
    (BUDGET, "99.4", "74.16", "74.62"),
    (BUDGET, "97.8", "618.27", "632.18"),
    (BUDGET, "98.7", "126.75", "128.40"),
    (BUDGET, "98.3", "24.18", "24.60"),
    (BUDGET, "99.5", "95.87", "96.35"),
    (BUDGET, "97.6", "57.30", "58.72"),
]
GROWTHS = [  # result, the year before, growth as the later report prints it
    ("91.02", "86.42", "5.3"),
    ("77.46", "74.15", "4.5"),
    ("13.56", "12.27", "10.5"),
    ("71.22", "68.35", "4.2"),
    ("16.63", "15.84", "5.0"),
    ("3.91", "3.58", "9.2"),
    ("30.6", "27.3", "12.1"),
    ("1.79", "1.66", "7.8"),
]


@pytest.mark.parametrize(("name", "total", "parts"), SUMS)
def test_totals_add_up(name: str, total: str, parts: list[str]) -> None:
    text = text_of(name)
    assert stated(text, total) == sum(stated(text, part) for part in parts)


@pytest.mark.parametrize(("name", "share", "part", "whole"), RATIOS)
def test_shares_and_completions_hold(name: str, share: str, part: str, whole: str) -> None:
    text = text_of(name)
    assert round(stated(text, part) / stated(text, whole) * 100, 1) == stated(text, share)


@pytest.mark.parametrize(("now", "before", "growth"), GROWTHS)
def test_growth_fits_last_years_report(now: str, before: str, growth: str) -> None:
    later, earlier = text_of(FINANCE_2024), text_of(FINANCE_2023)
    assert round((stated(later, now) / stated(earlier, before) - 1) * 100, 1) == stated(later, growth)


def test_targets_of_levels_follow_from_results_and_growth() -> None:
    assert round(Decimal("86.42") * Decimal("1.05"), 1) == stated(text_of(PLAN), "90.7")
    assert round(Decimal("118.92") * Decimal("1.03"), 2) == stated(text_of(BUDGET), "122.49")
    assert round(stated(text_of(FINANCE_2024), "91.02") / Decimal("90.74") * 100, 1) == Decimal("100.3")


def test_the_masked_report_can_be_checked_from_its_ratios() -> None:
    text = text_of(MASKED).replace("％", "%")
    share, tax, other = stated(text, "61.35"), stated(text, "4.27"), -stated(text, "11.86")
    growth = 100 / (share / (100 + tax) + (100 - share) / (100 + other)) - 100
    assert round(growth, 2) == -stated(text, "2.62")
    completion = 100 / (share / stated(text, "47.92") + (100 - share) / stated(text, "58.36"))
    assert round(completion, 2) == stated(text, "51.48")
    assert stated(text, "51.48") - 50 == stated(text, "1.48")
    last_share = share * (100 + growth) / (100 + tax)
    assert round(share - last_share, 2) == stated(text, "4.05")
    assert not re.search(r"\d\s*[万亿]元", text), "an amount is not masked"


def test_two_reports_of_one_year_agree_nearly_agree_and_contradict() -> None:
    finance, government = text_of(FINANCE_2023), text_of(GOVERNMENT)
    for text in (finance, government):
        assert "一般公共预算收入86.42亿元" in text
        assert "增长8.6%" in text
    assert "惠企资金超12亿元" in finance
    assert "惠企资金12.6亿元" in government
    assert "民生支出52.08亿元" in finance
    assert "民生支出52.1亿元" in government
    assert "政府采购合同金额9.74亿元" in finance
    assert "政府采购合同金额9.47亿元" in government


def test_targets_meet_results_and_one_is_missed() -> None:
    targets, results = text_of(FINANCE_2023), text_of(FINANCE_2024)
    for target, result in (
        ("惠企资金不少于13亿元", "惠企资金13.4亿元"),
        ("新增专项债券额度18亿元以上", "专项债券18.28亿元"),
        ("教育支出16.5亿元以上", "教育支出16.63亿元"),
        ("财政科技支出增长12%以上", "财政科技支出3.91亿元，增长9.2%"),
    ):
        assert target in targets
        assert result in results


def test_one_total_does_not_add_up() -> None:
    text = text_of(BUDGET)
    assert stated(text, "142.36") != stated(text, "88.15") + stated(text, "53.21")


def test_every_task_names_department_and_deadline() -> None:
    text = text_of(PLAN)
    assert text.count("牵头科室：") == text.count("完成时限：") == 15
    assert text.count("责任科室：") == 14

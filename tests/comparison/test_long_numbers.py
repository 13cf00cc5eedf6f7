"""A case of an earlier version may hold numbers of any length: they are compared, checked, drawn and told."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest

from fiscal_desk.comparison.charts.reports import reports_chart
from fiscal_desk.comparison.model import CheckVerdict, Compared, Verdict
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.memo.composing import compose_memo
from fiscal_desk.memo.settings import MemoSettings
from tests.comparison.made import CATALOGUE, compared, figure, item


def long_value(digits: int, last: str) -> str:
    return "1" * (digits - 1) + last


def reports(digits: int) -> tuple[Compared, Compared]:
    """Return two reports that differ in one last digit, each with a plan and with parts that add up."""

    def report(last: int, year: str) -> Compared:
        whole, part = long_value(digits, str(last)), long_value(digits, "0")
        made = [
            figure("gpb_rev", f"{whole}元", whole),
            figure("tax_rev", f"{part}元", part),
            figure("nontax_rev", f"{last}元", str(last)),
            figure("gpb_rev", f"{whole}%", whole, "%", measure=Measure.CHANGE),
            figure("gpb_rev", f"{whole}元", whole, stance=Stance.PLAN, period="2024"),
        ]
        return item(*(msgspec.structs.replace(each, quantum=Decimal(1)) for each in made), name=year)

    return report(3, "甲"), report(5, "乙")


@pytest.mark.parametrize("digits", [28, 29, 40, 400, 4400])
def test_long_numbers_are_told_apart_by_their_last_digit(digits: int) -> None:
    comparison = compared(*reports(digits))
    pairs = {(pair.a.canonical, pair.a.measure, pair.a.stance): pair for pair in comparison.pairs}
    pair = pairs["gpb_rev", Measure.LEVEL, Stance.ACTUAL]
    assert pair.verdict is Verdict.CONFLICT
    assert "相差2" in pair.reason
    assert any(check.verdict is CheckVerdict.HOLDS for check in comparison.checks)
    row = next(row for row in comparison.rows if row.canonical == "gpb_rev")
    chart = reports_chart(comparison, [row.id], ("甲", "乙"))
    assert chart is not None
    assert all(mark.value is None or mark.value < 10**30 for mark in chart.marks)
    compose_memo(comparison, (), MemoSettings(), CATALOGUE)

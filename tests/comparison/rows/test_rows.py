"""The table that users read: one row a fact, one unit a row, sections in their order, differences in the row's unit."""

from decimal import Decimal

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Row, Verdict
from fiscal_desk.comparison.words.titles import row_title
from fiscal_desk.comparison.words.verdict_words import verdict_word
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.vocabulary.words import word_of
from tests.comparison.made import compared, figure, item


def only_row(*figures: Figure) -> Row:
    (row,) = compared(*(item(one) for one in figures)).rows
    return row


def test_a_row_has_one_unit_and_a_difference_in_it() -> None:
    row = only_row(figure("gpb_rev", "864200万元", 8642000000), figure("gpb_rev", "86.93亿元", 8693000000))
    assert row.unit == "亿元"
    assert row.difference == "+0.5100亿元"
    assert row.verdict is Verdict.CONFLICT


def test_percentages_differ_by_points() -> None:
    a = figure("gpb_rev", "8.6%", "8.6", "%", measure=Measure.CHANGE)
    row = only_row(a, figure("gpb_rev", "8.4%", "8.4", "%", measure=Measure.CHANGE))
    assert row.difference == "-0.2个百分点"


def test_nothing_is_subtracted_from_a_bound() -> None:
    row = only_row(
        figure("hui_qi_funds", "12亿元", 1200000000, bound=Bound.GT), figure("hui_qi_funds", "13.2亿元", 1320000000)
    )
    assert row.difference == ""


def test_a_fact_of_one_report_alone_is_one_sided() -> None:
    row = compared(item(figure("gpb_rev", "86.42亿元", 8642000000)), item()).rows[0]
    assert row.verdict is None
    assert [len(cell) for cell in row.cells] == [1, 0]
    assert verdict_word(row.verdict) == "单方"


def test_three_reports_show_the_widest_difference() -> None:
    values = ("86.42", "86.24", "86.93")
    row = only_row(*(figure("gpb_rev", f"{v}亿元", str(int(Decimal(v) * 10**8))) for v in values))
    assert row.difference == "最大相差0.69亿元"


def test_sections_come_in_the_memos_order() -> None:
    figures = [
        figure("elevator", "118台", 118, "台"),
        figure("debt_bal", "80.2亿元", 8020000000),
        figure("gpb_exp", "68.35亿元", 6835000000),
        figure("tax_rev", "74.15亿元", 7415000000),
        figure("gpb_rev", "86.42亿元", 8642000000),
        figure("临时起意的指标", "3.47亿元", 347000000),
    ]
    rows = compared(item(*figures)).rows
    assert [row.family for row in rows] == [
        Family.REVENUE,
        Family.REVENUE,
        Family.EXPENDITURE,
        Family.DEBT,
        Family.ECONOMY,
        Family.ECONOMY,
    ]
    assert [row.label for row in rows[:2]] == ["一般公共预算收入", "税收收入"]


def test_targets_follow_results_and_the_stretch_tier_follows_the_target() -> None:
    growth = {"unit": "%", "measure": Measure.CHANGE, "period": "2024"}
    figures = [
        figure("gpb_rev", "6%", 6, stance=Stance.PLAN, strive=True, **growth),
        figure("gpb_rev", "5%", 5, stance=Stance.PLAN, bound=Bound.GE, **growth),
        figure("gpb_rev", "5.3%", "5.3", **growth),
    ]
    titles = [row_title(row) for row in compared(item(*figures)).rows]
    assert titles == [
        "一般公共预算收入增速（2024年）",
        "一般公共预算收入增速（2024年，目标）",
        "一般公共预算收入增速（2024年，力争目标）",
    ]


def test_rows_keep_their_names_when_the_same_reports_are_compared_again() -> None:
    reports = [item(figure("gpb_rev", "86.42亿元", 8642000000)), item(figure("gpb_rev", "86.4亿元", 8640000000))]
    assert [row.id for row in compared(*reports).rows] == [row.id for row in compared(*reports).rows]
    assert len({row.id for row in compared(*reports).rows}) == len(compared(*reports).rows)


def test_verdicts_have_neutral_words() -> None:
    words = {verdict_word(verdict) for verdict in Verdict}
    assert words == {"一致", "口径相近", "不一致", "不可比"}
    assert word_of(compared(item(*_sum())).checks[0].verdict) == "一致"


def _sum() -> list[Figure]:
    return [
        figure("gpb_rev", "86.42亿元", 8642000000),
        figure("tax_rev", "74.15亿元", 7415000000),
        figure("nontax_rev", "12.27亿元", 1227000000),
    ]


def test_no_reports_and_empty_reports_compare_to_nothing() -> None:
    assert compared().rows == ()
    assert compared(item(), item()).rows == ()

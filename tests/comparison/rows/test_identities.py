"""Nothing of another identity shares a cell, and one fact told twice in a report is one value."""

from decimal import Decimal

from fiscal_desk.comparison.facts.arranging import Arrangement, can_part, rename
from fiscal_desk.comparison.model import Compared, Comparison, Row, Verdict
from fiscal_desk.figures.model import Bound, Measure, Reading, Stance
from fiscal_desk.report.model import Block, Report
from tests.comparison.made import compared, figure, item

YI = 10**8


def below(made: Compared, *headings: str) -> Compared:
    """Put a heading above each paragraph of a report."""
    blocks = tuple(
        Block(block.kind, block.span, block.number, headings=(heading,))
        for block, heading in zip(made.report.blocks, headings, strict=True)
    )
    report = Report(made.report.text, blocks, made.report.card, made.report.origin)
    return Compared(report, Reading(made.reading.figures))


def stated(row: Row) -> list[list[str]]:
    return [[figure.text for figure in cell] for cell in row.cells]


def by_label(comparison: Comparison) -> dict[str, list[list[str]]]:
    return {row.label: stated(row) for row in comparison.rows}


def test_a_function_of_two_budgets_has_two_rows_that_say_which() -> None:
    funds = below(
        item(figure("exp_urban", "16.9亿元", 169 * 10**7), figure("exp_urban", "23.8亿元", 238 * 10**7)),
        "2023年全区一般公共预算支出表",
        "2023年全区政府性基金支出表",
    )
    rows = by_label(compared(funds, item(figure("exp_urban", "16.9亿元", 169 * 10**7))))
    assert rows == {
        "城乡社区支出": [["16.9亿元"], ["16.9亿元"]],
        "城乡社区支出（政府性基金预算）": [["23.8亿元"], []],
    }


def test_initial_and_adjusted_budget_of_one_report_are_two_rows() -> None:
    plan = {"stance": Stance.PLAN}
    initial = figure("gpb_rev", "年初预算80亿元", 80 * YI, **plan)
    adjusted = figure("gpb_rev", "84亿元", 84 * YI, **plan)
    made = item(initial, adjusted)
    text = made.report.text.replace("年初预算80亿元", "　　　　80亿元")
    text = text[:106] + "调整预算" + text[110:]
    changed = Compared(Report(text, made.report.blocks, made.report.card, made.report.origin), made.reading)
    rows = compared(changed).rows
    assert [stated(row) for row in rows] == [[["年初预算80亿元"]], [["84亿元"]]]
    assert [row.qualifiers for row in rows] == [(), ("调整预算",)]
    assert len({row.id for row in rows}) == 2
    renamed = rename(Arrangement(), rows[1], "本级收入（调整预算）")
    assert renamed.names == {"gpb_rev": "本级收入"}
    assert not can_part(Arrangement(), rows[1], adjusted)


def test_shares_of_two_wholes_are_two_rows() -> None:
    share = {"unit": "%", "measure": Measure.SHARE}
    made = item(
        figure("vat", "24%", 24, base="税收收入", **share), figure("vat", "18%", 18, base="一般公共预算收入", **share)
    )
    assert [stated(row) for row in compared(made).rows] == [[["24%"]], [["18%"]]]


def test_a_rounded_value_and_the_exact_one_of_a_report_are_one_with_the_exact_one_shown() -> None:
    twice = item(figure("gpb_rev", "144.8亿元", 14480000000), figure("gpb_rev", "1448177万元", 14481770000))
    comparison = compared(twice, item(figure("gpb_rev", "144.82亿元", 14482000000)))
    (row,) = comparison.rows
    assert stated(row) == [["1448177万元"], ["144.82亿元"]]
    assert [[figure.text for figure in cell] for cell in row.rounded] == [["144.8亿元"], []]
    assert [pair.verdict for pair in comparison.pairs] == [Verdict.COMPATIBLE]


def test_a_bound_another_value_and_what_a_vague_name_counts_are_no_roundings() -> None:
    for other in (
        figure("gpb_rev", "超144亿元", 144 * YI, bound=Bound.GT),
        figure("gpb_rev", "144.9亿元", 14490000000),
    ):
        (row,) = compared(item(other, figure("gpb_rev", "144.8177亿元", 14481770000))).rows
        assert len(row.cells[0]) == 2
    vague = item(figure("涉及资金", "3亿元", 3 * YI), figure("涉及资金", "3.2亿元", Decimal(32 * 10**7)))
    (row,) = compared(vague).rows
    assert len(row.cells[0]) == 2

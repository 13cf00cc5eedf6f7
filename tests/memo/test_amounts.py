"""An office's unit and decimals: numbers are rounded once, words stay, and nothing becomes a nought."""

from decimal import Decimal

import pytest

from fiscal_desk.comparison.model import Comparison, Pair, Verdict
from fiscal_desk.figures.model import Bound, Measure
from fiscal_desk.memo.amounts import amounts, difference_in, without_unit
from fiscal_desk.memo.composing import MemoSettings, compose_memo
from fiscal_desk.memo.findings.beside import Cell, cell_values
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Table
from tests.memo import made


def amount(text: str, value: str, unit: str, wanted: str, decimals: int, **fields: object) -> str:
    source = made.report(f"收入{text}。")
    return amounts([made.figure(source, text, value, "元", "收入", **fields)], unit, wanted, decimals)


@pytest.mark.parametrize(
    ("text", "value", "quantum", "unit", "wanted", "decimals", "shown"),
    [
        ("86.42亿元", "8642000000", "1000000", "亿元", "万元", -1, "864,200万元"),
        ("86.42亿元", "8642000000", "1000000", "亿元", "亿元", 1, "86.4亿元"),
        ("86.45亿元", "8645000000", "1000000", "亿元", "", 1, "86.5亿元"),
        ("864,249万元", "8642490000", "10000", "万元", "亿元", 2, "86.42亿元"),
        ("864,249万元", "8642490000", "10000", "万元", "亿元", -1, "86.4249亿元"),
        ("30万元", "300000", "10000", "万元", "亿元", 1, "30万元"),
        ("-2.5亿元", "-250000000", "10000000", "亿元", "万元", 0, "-25,000万元"),
    ],
)
def test_an_amount_is_shown_in_the_offices_unit(
    text: str, value: str, quantum: str, unit: str, wanted: str, decimals: int, shown: str
) -> None:
    assert amount(text, value, unit, wanted, decimals, quantum=Decimal(quantum)) == shown


def test_bounds_stay_with_a_converted_number() -> None:
    shown = amount("20亿元", "2000000000", "亿元", "万元", -1, quantum=Decimal(made.YI), bound=Bound.GT)
    assert shown == "超200,000万元"


def test_what_is_no_amount_of_money_stays_as_it_is() -> None:
    assert difference_in("+3.2个百分点", "万元", 1) == "+3.2个百分点"
    assert difference_in("", "万元", 1) == ""
    masked = made.figure(made.report("收入*亿元。"), "*亿元", None, "元", "收入")
    assert amounts([masked], "亿元", "万元", 1) == "*亿元"


def test_a_difference_is_converted_with_its_sign_and_words() -> None:
    assert difference_in("+0.5亿元", "万元", 0) == "+5000万元"
    assert difference_in("最大相差3万元", "亿元", 4) == "最大相差0.0003亿元"
    assert difference_in("-1,200万元", "", 1) == "-1200.0万元"


def test_the_table_says_its_unit_once_and_that_numbers_were_converted() -> None:
    settings = MemoSettings(unit="万元", decimals=1)
    memo = compose_memo(made.conflicting(), (), settings, made.CATALOGUE)
    table = made.annex(memo, "主要指标对照表")
    assert table.unit.startswith("万元")
    cells = made.cells(table)[1]
    assert cells[2:5] == ["246,000.0", "251,000.0", "+5000.0"]
    assert any("四舍五入" in note for note in table.notes)
    usual = made.annex(made.compose(made.conflicting()), "主要指标对照表")
    assert not any("四舍五入" in note for note in usual.notes)


def test_a_longer_unit_keeps_its_end_where_the_tables_unit_is_left_out() -> None:
    assert without_unit("864,200万元", "万元") == "864,200"
    assert without_unit("超200,000万元", "万元") == "超200,000"
    assert without_unit("*万元", "万元") == "*"
    assert without_unit("5亿元~6亿元", "元") == "5亿元~6亿元"
    assert without_unit("数百万元", "万元") == "数百万元"


def places() -> Comparison:
    near = made.report("云岫区税收收入超74.15亿元，增长4.5%。改造老旧小区26个。", place="云岫区")
    far = made.report("临澜市税收收入338.47亿元，增长2.1%。改造老旧小区90个。", place="临澜市")
    levels = [
        made.figure(near, "74.15亿元", "7415000000", "元", "税收收入", quantum=Decimal(1_000_000), bound=Bound.GT),
        made.figure(far, "338.47亿元", "33847000000", "元", "税收收入", quantum=Decimal(1_000_000)),
    ]
    growths = [
        made.figure(report, f"{rate}%", rate, "%", "税收收入", measure=Measure.CHANGE, quantum=Decimal("0.1"))
        for report, rate in ((near, "4.5"), (far, "2.1"))
    ]
    counts = [
        made.figure(report, f"{count}个", count, "个", "老旧小区改造") for report, count in ((near, "26"), (far, "90"))
    ]
    told = (("税收收入", "亿元", levels), ("税收收入", "%", growths), ("老旧小区改造", "个", counts))
    return made.comparison(
        [near, far],
        [[levels[0], growths[0], counts[0]], [levels[1], growths[1], counts[1]]],
        [made.row(label, unit, [[a], [b]], Verdict.INCOMPARABLE) for label, unit, (a, b) in told],
        [Pair(0, a, 1, b, Verdict.INCOMPARABLE, "地区不同，数值并列而不相减") for _, _, (a, b) in told],
    )


def beside(compared: Comparison, **settings: object) -> Table:
    return [block for block in made.compose(compared, **settings).blocks if isinstance(block, Table)][-1]


def test_the_table_of_places_has_the_offices_unit_in_its_head_and_keeps_bounds_rates_and_counts() -> None:
    table = beside(places(), unit="万元", decimals=0)
    assert table.unit == "万元（另标单位的除外）"
    assert made.cells(table) == [
        ["2023年税收收入", "超741,500，增长4.5%", "3,384,700，增长2.1%"],
        ["2023年老旧小区改造", "26个", "90个"],
    ]
    assert any("四舍五入" in note for note in table.notes)


def test_with_decimals_alone_every_amount_keeps_its_own_unit() -> None:
    table = beside(places(), decimals=1)
    assert table.unit == ""
    assert made.cells(table)[0] == ["2023年税收收入", "超74.2亿元，增长4.5%", "338.5亿元，增长2.1%"]


def test_where_nobody_chose_a_unit_the_table_of_places_is_as_printed() -> None:
    table = beside(places())
    assert table.unit == ""
    assert made.cells(table)[0] == ["2023年税收收入", "超74.15亿元，增长4.5%", "338.47亿元，增长2.1%"]
    assert not any("四舍五入" in note for note in table.notes)


def test_the_table_of_years_is_in_the_offices_unit_and_the_sentences_stay_as_the_reports_print() -> None:
    reports = [
        made.report(f"{year}年一般公共预算收入{value}亿元。", place="云岫区", period=year)
        for year, value in (("2022", "80.5"), ("2023", "96.6"))
    ]
    figures = [
        made.figure(
            report,
            f"{value}亿元",
            f"{value.replace('.', '')}0000000",
            "元",
            "一般公共预算收入",
            period=year,
            quantum=Decimal(10_000_000),
            canonical="gpb_rev",
        )
        for report, year, value in zip(reports, ("2022", "2023"), ("80.5", "96.6"), strict=True)
    ]
    rows = [
        made.row("一般公共预算收入", "亿元", [[figures[0]], []], None, canonical="gpb_rev", period="2022"),
        made.row("一般公共预算收入", "亿元", [[], [figures[1]]], None, canonical="gpb_rev", period="2023"),
    ]
    compared = made.comparison(reports, [[figures[0]], [figures[1]]], rows)
    table = beside(compared, unit="万元")
    assert table.unit == "万元"
    assert made.cells(table) == [["一般公共预算收入", "805,000", "966,000"]]
    said = "".join(made.prose(made.compose(compared, unit="万元")))
    assert "80.5亿元" in said
    assert "805,000" not in said


def _base(text: str) -> str:
    return str(Decimal(text.rstrip("亿元%")) * (made.YI if text.endswith("元") else 1))


def test_a_cell_of_several_values_is_parted_between_them_and_not_inside_a_word() -> None:
    near, far = (
        made.report(f"{place}税收收入{level}亿元，增长{rate}%，占比{share}%。", place=place)
        for place, level, rate, share in (("云岫区", "77.46", "4.5", "85.1"), ("临澜市", "338.47", "2.1", "82.0"))
    )
    name = "税收收入和非税收入合计情况的测算"
    rows, pairs, told = [], [], ([], [])  # type: ignore[var-annotated]
    for measure, texts, unit in (
        (Measure.LEVEL, ("77.46亿元", "338.47亿元"), "元"),
        (Measure.CHANGE, ("4.5%", "2.1%"), "%"),
        (Measure.SHARE, ("85.1%", "82.0%"), "%"),
    ):
        quantum = Decimal("0.1") if unit == "%" else Decimal(1_000_000)
        a, b = (
            made.figure(report, text, _base(text), unit, name, measure=measure, quantum=quantum)
            for report, text in zip((near, far), texts, strict=True)
        )
        told[0].append(a)
        told[1].append(b)
        rows.append(made.row(name, "亿元" if unit == "元" else "%", [[a], [b]], Verdict.INCOMPARABLE))
        pairs.append(Pair(0, a, 1, b, Verdict.INCOMPARABLE, "地区不同"))
    cells = made.cells(beside(made.comparison([near, far], told, rows, pairs)))[0][1:]
    assert [cell.partition("\n")[2] for cell in cells] == ["占比85.1%", "占比82.0%"]


def test_of_two_growths_in_a_cell_each_says_against_what_it_is_measured() -> None:
    source = made.report("收入同比增长8.6%。剔除退税后，同口径增长6.1%。", place="云岫区")
    figures = tuple(
        made.figure(source, f"{rate}%", rate, "%", "收入", measure=Measure.CHANGE) for rate in ("8.6", "6.1")
    )
    material = Material(made.comparison([source], [figures]), (), made.CATALOGUE)
    assert cell_values(material, Cell(0, figures), 4) == ["同比增长8.6%", "同口径增长6.1%"]
    assert cell_values(material, Cell(0, figures[:1]), 4) == ["增长8.6%"]

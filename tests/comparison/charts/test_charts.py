"""A chart says what the reports say: each mark is one figure, in one unit, with its bound; nothing is made up."""

from decimal import Decimal

import msgspec

from fiscal_desk.comparison.charts.choosing import same_indicator
from fiscal_desk.comparison.charts.drawing_up import chart_of, chart_words, kinds_of
from fiscal_desk.comparison.charts.model import Chart, ChartKind, ChartRequest, Opening, Stage
from fiscal_desk.comparison.model import Compared, Comparison, Row
from fiscal_desk.figures.model import Bound, Measure, Share, Stance, Sum
from tests.comparison.made import compared, figure, item, start

REVENUE = figure("gpb_rev", "86.4亿元", 8640000000)
GROWTH = figure("gpb_rev", "8.6%", "8.6", "%", measure=Measure.CHANGE)


def row_of(comparison: Comparison, **fields: object) -> Row:
    return next(row for row in comparison.rows if all(getattr(row, name) == value for name, value in fields.items()))


def draw(comparison: Comparison, kind: ChartKind, *rows: Row, report: int | None = None) -> Chart:
    request = ChartRequest(kind, tuple(row.id for row in rows), report)
    chart = chart_of(comparison, request, [f"报告{number}" for number in range(1, len(comparison.items) + 1)])
    assert chart is not None
    return chart


def bars(chart: Chart) -> dict[str, list[str]]:
    return {
        series.name: [
            f"{place} {mark.text}" for place, slot in zip(chart.places, series.slots, strict=True) for mark in slot
        ]
        for series in chart.series
    }


def test_one_indicator_stands_beside_itself_in_every_report_that_states_it() -> None:
    comparison = compared(
        item(REVENUE, place="云岫区"),
        item(GROWTH, place="云岫区"),
        item(figure("gpb_rev", "412.63亿元", 41263000000), place="临澜市"),
    )
    chart = draw(comparison, ChartKind.REPORTS, row_of(comparison, canonical="gpb_rev", measure=Measure.LEVEL))
    assert chart.axis == "金额（亿元）"
    assert chart.title == "一般公共预算收入（2023年）"
    assert bars(chart) == {"实绩": ["报告1（云岫区） 86.4", "报告3（临澜市） 412.63"]}
    assert "地区不同，数值并列而不相减。" in chart.notes
    assert [mark.value for mark in chart.marks] == [Decimal("86.4"), Decimal("412.63")]
    assert [mark.member for mark in chart.marks] == [(0, "f10"), (2, "f10")]


def test_numbers_printed_in_different_units_share_one_axis() -> None:
    comparison = compared(item(REVENUE), item(figure("gpb_rev", "864000万元", 8640000000)))
    chart = draw(comparison, ChartKind.REPORTS, comparison.rows[0])
    assert {mark.value for mark in chart.marks} == {Decimal("86.4")}


def test_counts_of_one_thing_in_two_units_are_as_high_as_they_are_great() -> None:
    first = figure("减税降费惠及市场主体", "3.4万户次", 34000, "户次")
    comparison = compared(item(first, name="甲"), item(msgspec.structs.replace(first, text="3.4万家次", unit="家次")))
    chart = draw(comparison, ChartKind.REPORTS, comparison.rows[0])
    assert chart.axis == "数量（万户次）"
    assert [(mark.value, mark.text) for mark in chart.marks] == [(Decimal("3.4"), "3.4"), (Decimal("3.4"), "3.4万家次")]


def test_a_growth_said_in_times_stands_on_the_scale_of_percent() -> None:
    times = figure("gpb_rev", "1.2倍", "1.2", "倍", measure=Measure.CHANGE)
    comparison = compared(item(GROWTH), item(times))
    chart = draw(comparison, ChartKind.REPORTS, comparison.rows[0])
    assert [mark.value for mark in chart.marks] == [Decimal("8.6"), Decimal(120)]


def test_the_city_and_its_own_level_are_told_apart_at_their_bars() -> None:
    own = figure("gpb_rev", "20.1亿元", 2010000000, scope="市本级")
    comparison = compared(item(figure("gpb_rev", "412.63亿元", 41263000000), own, place="临澜市"))
    chart = draw(comparison, ChartKind.REPORTS, *comparison.rows)
    assert set(chart.places) == {"一般公共预算收入（2023年，全市）", "一般公共预算收入（2023年，本级）"}


def test_the_city_and_its_own_level_are_two_lines() -> None:
    told = [
        figure("gpb_rev", f"{n}亿元", n * 10**8, period=period, scope=scope)
        for scope, first in ((None, 400), ("市本级", 20))
        for n, period in ((first, "2022"), (first + 5, "2023"))
    ]
    comparison = compared(item(*told, place="临澜市"))
    rows = [row for row in comparison.rows if row.period == "2023"]
    chart = draw(comparison, ChartKind.YEARS, *rows)
    assert {series.name: [mark.text for mark in series.marks] for series in chart.series} == {
        "一般公共预算收入（全市）": ["400", "405"],
        "一般公共预算收入（本级）": ["20", "25"],
    }
    assert chart.title == "临澜市一般公共预算收入历年变化"


def test_the_whole_of_another_kind_of_place_is_not_called_by_the_first_ones() -> None:
    stated = (400, "2022", None), (405, "2023", None), (20, "2022", "市本级"), (25, "2023", "市本级")
    told = [figure("gpb_rev", f"{n}亿元", n * 10**8, period=period, scope=scope) for n, period, scope in stated]
    comparison = compared(item(REVENUE, place="云岫区"), item(*told, place="临澜市"))
    rows = [row for row in comparison.rows if row.period == "2023"]
    names = [series.name for series in draw(comparison, ChartKind.YEARS, *rows).series]
    assert names == ["一般公共预算收入（全域）", "一般公共预算收入（本级）"]


def test_one_function_of_two_ledgers_is_told_apart_at_its_bars_and_is_no_line() -> None:
    comparison = compared(item(figure("城乡社区支出", "12.4亿元", 1240000000)))
    (row,) = comparison.rows
    general = msgspec.structs.replace(row, id="k|元|1", ledger="一般公共预算", side="支出")
    fund = msgspec.structs.replace(row, id="k|元|2", ledger="政府性基金预算", side="支出")
    later = msgspec.structs.replace(fund, id="k|元|3", period="2024")
    both = msgspec.structs.replace(comparison, rows=(general, fund))
    assert draw(both, ChartKind.REPORTS, general, fund).places == (
        "一般公共预算·城乡社区支出",
        "政府性基金预算·城乡社区支出",
    )
    apart = msgspec.structs.replace(comparison, rows=(general, later))
    assert not same_indicator(general, later)
    assert ChartKind.YEARS not in kinds_of(apart, ChartRequest(ChartKind.YEARS, (general.id,)))


def test_half_a_years_revenue_is_refused_beside_a_whole_years_and_a_debt_is_not() -> None:
    told = [
        figure(name, f"{n}亿元", n * 10**8, period=period)
        for name in ("gpb_rev", "debt_bal")
        for n, period in ((90, "2023"), (50, "2024H1"))
    ]
    comparison = compared(item(*told))
    for name, drawn in (("gpb_rev", 1), ("debt_bal", 2)):
        rows = sorted((row for row in comparison.rows if row.canonical == name), key=lambda row: row.period or "")
        chart = draw(comparison, ChartKind.REPORTS, *rows)
        assert len(chart.marks) == drawn
        refused = "一般公共预算收入（2024年上半年）未画入：期间长短不同，为2024年上半年与2023年。"
        assert (refused in chart.notes) == (drawn == 1)


def test_what_measures_something_else_is_refused_with_the_reason() -> None:
    people = figure("城镇新增就业", "1.2万人", 12000, "人")
    comparison = compared(item(REVENUE, GROWTH, people))
    chart = draw(
        comparison, ChartKind.REPORTS, row_of(comparison, measure=Measure.LEVEL, unit="亿元"), *comparison.rows
    )
    assert set(chart.notes) == {
        "一般公共预算收入增速（2023年）未画入：增速不与数额同轴。",
        "城镇新增就业（2023年）未画入：计量单位不同，为万人与亿元。",
    }


def test_targets_stand_beside_results_and_are_told_apart() -> None:
    comparison = compared(
        item(REVENUE),
        item(
            figure("gpb_rev", "85亿元", 8500000000, stance=Stance.PLAN, bound=Bound.GE),
            figure("gpb_rev", "90亿元", 9000000000, stance=Stance.PLAN, strive=True),
        ),
    )
    for row in comparison.rows:
        chart = draw(comparison, ChartKind.REPORTS, row)
        assert bars(chart) == {"实绩": ["报告1 86.4"], "目标": ["报告2 85以上"], "力争目标": ["报告2 90"]}
        assert [mark.stage for mark in chart.marks] == [Stage.RESULT, Stage.TARGET, Stage.STRETCH]
        assert [mark.opening for mark in chart.marks] == [Opening.NONE, Opening.UP, Opening.NONE]


def test_a_masked_amount_is_missing_and_never_nought() -> None:
    comparison = compared(item(REVENUE), item(figure("gpb_rev", "*万元", None)))
    chart = draw(comparison, ChartKind.REPORTS, comparison.rows[0])
    assert [(mark.text, mark.value) for mark in chart.marks] == [("86.4", Decimal("86.4")), ("*", None)]
    assert any("未公开" in note for note in chart.notes)


def test_bounds_are_written_and_point_the_right_way() -> None:
    said = (
        ("超20亿元", "2000000000", "元", Measure.LEVEL, Bound.GT, "超20", Opening.UP),
        ("3%以内", "3", "%", Measure.RATE, Bound.LE, "3%以内", Opening.DOWN),
        ("约2%", "2", "%", Measure.CHANGE, Bound.ABOUT, "约2%", Opening.NONE),
        ("下降3%以上", "-3", "%", Measure.CHANGE, Bound.GE, "下降3%以上", Opening.DOWN),
    )
    for text, value, unit, measure, bound, words, opening in said:
        comparison = compared(item(figure("某项指标", text, value, unit, measure=measure, bound=bound)))
        (mark,) = draw(comparison, ChartKind.REPORTS, comparison.rows[0]).marks
        assert (mark.text, mark.opening) == (words, opening)


def test_a_fall_keeps_its_sign_and_a_range_both_ends() -> None:
    fall = figure("gpb_rev", "8.17%", "-8.17", "%", measure=Measure.CHANGE)
    span = figure("gpb_rev", "5%-5.5%", "5", "%", measure=Measure.CHANGE, value_max=Decimal("5.5"), stance=Stance.PLAN)
    comparison = compared(item(fall, span))
    marks = draw(comparison, ChartKind.REPORTS, comparison.rows[0]).marks
    assert [mark.text for mark in marks] == ["-8.17%", "5%~5.5%"]
    assert (marks[1].value, marks[1].value_max) == (Decimal(5), Decimal("5.5"))


def test_a_report_that_says_two_things_gets_two_bars_and_one_that_repeats_itself_one() -> None:
    other = figure("gpb_rev", "86.9亿元", 8690000000)
    comparison = compared(item(REVENUE, other, REVENUE), item(REVENUE))
    assert bars(draw(comparison, ChartKind.REPORTS, comparison.rows[0])) == {
        "实绩": ["报告1 86.4", "报告1 86.9", "报告2 86.4"]
    }


def test_several_indicators_stand_beside_each_other_and_others_are_named() -> None:
    spending = figure("gpb_exp", "68.35亿元", 6835000000)
    comparison = compared(item(REVENUE, spending, GROWTH), item(spending))
    rows = [row_of(comparison, canonical=name, measure=Measure.LEVEL) for name in ("gpb_rev", "gpb_exp")]
    chart = draw(comparison, ChartKind.REPORTS, *rows, row_of(comparison, measure=Measure.CHANGE))
    assert chart.places == ("一般公共预算收入", "一般公共预算支出")
    assert chart.title == "一般公共预算收入、一般公共预算支出2项指标对比（2023年）"
    assert [len(series.marks) for series in chart.series] == [2, 1]
    assert any("一般公共预算收入增速（2023年）未画入" in note for note in chart.notes)


def years(*periods: str, **fields: object) -> Compared:
    numbers = [figure("gpb_rev", f"{50 + n}亿元", (50 + n) * 10**8, period=period) for n, period in enumerate(periods)]
    return item(*numbers, **fields)  # type: ignore[arg-type]


def test_a_line_runs_through_the_years_and_leaves_out_nothing_between() -> None:
    comparison = compared(years("2020", "2021", "2023"))
    chart = draw(comparison, ChartKind.YEARS, row_of(comparison, period="2021"))
    assert chart.places == ("2020年", "2021年", "2022年", "2023年")
    assert [len(slot) for slot in chart.series[0].slots] == [1, 1, 0, 1]
    assert chart.title == "云岫区一般公共预算收入历年变化"


def test_an_axis_that_does_not_begin_at_nought_says_so() -> None:
    close = compared(years("2022", "2023"))
    chart = draw(close, ChartKind.YEARS, row_of(close, period="2023"))
    assert not chart.from_zero
    assert "纵轴未从零起。" in chart.notes
    low = figure("gpb_rev", "20亿元", 2000000000, period="2022")
    apart = compared(item(REVENUE, low))
    assert draw(apart, ChartKind.YEARS, row_of(apart, period="2023")).from_zero


def test_half_years_are_not_put_on_the_line_of_whole_years() -> None:
    comparison = compared(years("2022", "2023", "2023H1", "2024H1"))
    assert draw(comparison, ChartKind.YEARS, row_of(comparison, period="2023")).places == ("2022年", "2023年")
    half = draw(comparison, ChartKind.YEARS, row_of(comparison, period="2024H1"))
    assert half.places == ("2023年上半年", "2024年上半年")


def test_a_line_belongs_to_one_place() -> None:
    comparison = compared(years("2022", "2023"), years("2022", "2023", place="临澜市"))
    row = row_of(comparison, period="2023")
    assert [series.name for series in draw(comparison, ChartKind.YEARS, row).series] == ["云岫区", "临澜市"]
    alone = draw(comparison, ChartKind.YEARS, row, report=1)
    assert len(alone.series) == 1
    assert alone.title.startswith("临澜市")
    assert {mark.member[0] for mark in alone.marks if mark.member} == {1}


def test_targets_get_a_line_of_their_own() -> None:
    plan = figure("gpb_rev", "90亿元", 9000000000, period="2024", stance=Stance.PLAN)
    comparison = compared(item(REVENUE, plan, figure("gpb_rev", "80亿元", 8000000000, period="2022")))
    chart = draw(comparison, ChartKind.YEARS, row_of(comparison, period="2023"))
    assert bars(chart) == {"实绩": ["2022年 80", "2023年 86.4"], "目标": ["2024年 90"]}


def test_one_year_makes_no_line() -> None:
    comparison = compared(item(REVENUE), item(REVENUE))
    assert kinds_of(comparison, ChartRequest(ChartKind.REPORTS, (comparison.rows[0].id,))) == (ChartKind.REPORTS,)


TAX = figure("税收收入", "70.0亿元", 7000000000)
OTHER = figure("非税收入", "16.4亿元", 1640000000)


def test_parts_of_a_sum_stand_with_their_shares() -> None:
    relations = (Sum(start(0), (start(1), start(2)), None, True),)
    comparison = compared(item(REVENUE, TAX, OTHER, relations=relations))
    for row in comparison.rows:  # the whole is found from each of its parts, too
        chart = draw(comparison, ChartKind.SHARES, row)
        assert bars(chart) == {"一般公共预算收入": ["税收收入 70.0（81.0%）", "非税收入 16.4（19.0%）"]}
        assert "总数86.4亿元" in chart.title
        assert [mark.stage for mark in chart.marks] == [Stage.RESULT, Stage.RESULT]


def test_what_one_part_leaves_of_its_whole_is_shown_as_computed() -> None:
    share = figure("税收收入", "81%", "81", "%", measure=Measure.SHARE)
    comparison = compared(item(REVENUE, TAX, share, relations=(Share(start(1), start(0), start(2)),)))
    chart = draw(comparison, ChartKind.SHARES, row_of(comparison, canonical="gpb_rev"))
    rest = chart.marks[-1]
    assert (chart.places[-1], rest.text, rest.value, rest.member) == ("其余", "16.4（19.0%）", Decimal("16.4"), None)
    assert rest.stage is Stage.COMPUTED
    assert any("计算所得" in note for note in chart.notes)


def test_where_amounts_are_masked_the_stated_shares_are_drawn() -> None:
    share = figure("税收收入", "61.35%", "61.35", "%", measure=Measure.SHARE)
    masked = [figure(name, "*万元", None) for name in ("gpb_rev", "税收收入", "非税收入")]
    relations = (Sum(start(0), (start(1), start(2))), Share(start(1), start(0), start(3)))
    comparison = compared(item(*masked, share, relations=relations))
    chart = draw(comparison, ChartKind.SHARES, row_of(comparison, canonical="gpb_rev"))
    assert chart.axis == "占比（%）"
    assert bars(chart)["一般公共预算收入"] == ["税收收入 61.35%", "非税收入 38.65%"]
    assert [mark.stage for mark in chart.marks] == [Stage.RESULT, Stage.COMPUTED]
    assert chart.marks[0].member == (0, f"f{start(3)}")


def test_overlapping_parts_leave_no_rest() -> None:
    shares = [
        figure(name, f"{n}%", str(n), "%", measure=Measure.SHARE) for name, n in (("民生支出", 78), ("“三保”支出", 64))
    ]
    relations = (Share(None, start(0), start(1)), Share(None, start(0), start(2)))
    comparison = compared(item(figure("gpb_exp", "*万元", None), *shares, relations=relations))
    chart = draw(comparison, ChartKind.SHARES, row_of(comparison, canonical="gpb_exp"))
    assert len(chart.marks) == 2
    assert any("交叉" in note for note in chart.notes)


def test_a_completion_is_no_part() -> None:
    done = figure("gpb_rev", "51.48%", "51.48", "%", measure=Measure.COMPLETION)
    comparison = compared(item(REVENUE, done, relations=(Share(start(0), start(0), start(1)),)))
    request = ChartRequest(ChartKind.SHARES, (row_of(comparison, canonical="gpb_rev", measure=Measure.LEVEL).id,))
    assert chart_of(comparison, request) is None


def test_rows_that_have_gone_give_no_chart() -> None:
    comparison = compared(item(REVENUE))
    for kind in ChartKind:
        assert chart_of(comparison, ChartRequest(kind, ("没有了",))) is None
        assert chart_of(comparison, ChartRequest(kind, ())) is None


def test_a_chart_can_be_heard() -> None:
    comparison = compared(item(REVENUE), item(figure("gpb_rev", "90亿元", 9000000000, stance=Stance.PLAN)))
    words = chart_words(draw(comparison, ChartKind.REPORTS, comparison.rows[0]))
    assert words == (
        "对比柱形图：一般公共预算收入（2023年）与目标，金额（亿元）。实绩：报告1为86.4；目标：报告2为90（目标）。"
    )

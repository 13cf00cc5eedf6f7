"""Four ways of looking at one comparison."""

from msgspec.structs import replace

from fiscal_desk.comparison.charts.years import years_chart
from fiscal_desk.comparison.rows.views import View, view_table
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.vocabulary.words import word_of
from tests.comparison.made import compared, figure, item


def yi(amount: str, period: str, **fields: object) -> Figure:
    return figure("gpb_rev", f"{amount}亿元", str(round(float(amount) * 10**8)), period=period, **fields)


def growth(number: str, **fields: object) -> Figure:
    return figure("gpb_rev", f"{number}%", number, "%", measure=Measure.CHANGE, period="2024", **fields)


REPORTS = (
    item(
        yi("86.42", "2023"),
        growth("5", stance=Stance.PLAN, bound=Bound.GE),
        growth("6", stance=Stance.PLAN, strive=True),
    ),
    item(yi("91.02", "2024"), growth("5.3")),
    item(yi("412.63", "2024"), place="临澜市"),
)


def shown(view: View) -> list[tuple[str, list[list[str]]]]:
    table = view_table(compared(*REPORTS), view)
    return [(line.about, [[told.figure.text for told in cell] for cell in line.cells]) for line in table.lines]


def test_years_of_one_place_stand_beside_each_other() -> None:
    table = view_table(compared(*REPORTS), View.YEARS)
    assert table.columns == ("2023年", "2024年")
    assert shown(View.YEARS) == [("云岫区", [["86.42亿元"], ["91.02亿元"]])]


def test_several_years_together_do_not_push_the_years_out_of_sight() -> None:
    reports = item(yi("86.42", "2023")), item(yi("400", "2021/2025"), yi("91.02", "2024")), item(yi("99", "2026"))
    assert view_table(compared(*reports), View.YEARS).columns == ("2023年", "2024年", "2021—2025年", "2026年")


def test_places_of_one_period_stand_beside_each_other() -> None:
    table = view_table(compared(*REPORTS), View.PLACES)
    assert table.columns == ("云岫区", "临澜市")
    assert shown(View.PLACES) == [("2024年", [["91.02亿元"], ["412.63亿元"]])]


def test_targets_stand_beside_results() -> None:
    assert view_table(compared(*REPORTS), View.PLANS).columns == ("目标", "力争目标", "实绩")
    assert shown(View.PLANS) == [("云岫区，2024年", [["5%"], ["6%"], ["5.3%"]])]


def test_the_reports_view_is_the_table_itself() -> None:
    comparison = compared(*REPORTS)
    table = view_table(comparison, View.REPORTS)
    assert [line.rows for line in table.lines] == [(row.id,) for row in comparison.rows]
    assert len(table.columns) == 3


def test_years_of_two_ledgers_are_two_lines() -> None:
    told = [figure("城乡社区支出", f"{n}亿元", n * 10**8, period=str(2000 + n)) for n in (22, 23)]
    comparison = compared(item(*told))
    first, second = comparison.rows
    kept = {"ledger": "政府性基金预算", "side": "支出"}
    fund = [replace(row, id=f"{row.id}|政府性基金预算|支出", **kept) for row in (first, second)]
    both = replace(comparison, rows=(first, *fund, second))
    assert [line.rows for line in view_table(both, View.YEARS).lines] == [
        (first.id, second.id),
        (fund[0].id, fund[1].id),
    ]


def test_every_cell_knows_the_report_it_came_from() -> None:
    for view in View:
        for line in view_table(compared(*REPORTS), view).lines:
            for cell in line.cells:
                for told in cell:
                    assert told.figure in REPORTS[told.report].reading.figures


def test_every_view_has_a_name_and_bears_having_nothing_to_show() -> None:
    assert len({word_of(view) for view in View}) == 4
    for view in View:
        assert view_table(compared(), view).lines == ()


def test_parts_of_a_year_stand_before_the_year() -> None:
    parts = [yi("20.1", "2024Q1"), yi("45.2", "2024H1"), yi("68.3", "2024-01/2024-09"), yi("91.02", "2024")]
    table = view_table(compared(item(*reversed(parts))), View.YEARS)
    assert table.columns == ("2024年一季度", "2024年上半年", "2024年1—9月", "2024年")


def test_a_target_growth_stands_beside_the_level_that_it_is_held_against() -> None:
    first = item(yi("86.4", "2023"), growth("5", stance=Stance.PLAN, bound=Bound.GE))
    (line,) = view_table(compared(first, item(yi("91.2", "2024"))), View.PLANS).lines
    assert [[told.figure.text for told in cell] for cell in line.cells] == [["5%"], [], ["91.2亿元"]]
    assert (line.measure, line.unit, line.about) == (Measure.CHANGE, "亿元", "2024年")


def test_a_target_met_under_another_name_has_a_line_of_its_own() -> None:
    rate = {"unit": "%", "measure": Measure.RATE, "period": "2024"}
    plan = figure("设市城市污水集中收集率", "75%", "75", stance=Stance.PLAN, **rate)
    (line,) = view_table(
        compared(item(plan), item(figure("城市污水集中收集率", "78.2%", "78.2", **rate))), View.PLANS
    ).lines
    assert [[told.figure.text for told in cell] for cell in line.cells] == [["75%"], [], ["78.2%"]]
    assert (line.label, line.unit) == ("设市城市污水集中收集率", "%")


def test_reports_that_name_no_place_make_no_series_over_the_years() -> None:
    first = item(figure("gpb_rev", "77亿元", 7_700_000_000, period="2022"), place="", name="甲")
    second = item(figure("gpb_rev", "151亿元", 15_100_000_000, period="2023"), place="", name="乙")
    comparison = compared(first, second)
    assert view_table(comparison, View.YEARS).lines == ()
    assert years_chart(comparison, [row.id for row in comparison.rows]) is None


def test_a_report_without_a_place_is_called_by_its_name_beside_others() -> None:
    told = [figure("gpb_rev", f"{n}亿元", n * 100_000_000, period=str(2000 + n)) for n in (21, 22)]
    comparison = compared(item(*told, place="", name="甲报告"), item(*told))
    abouts = {line.about for line in view_table(comparison, View.YEARS).lines}
    assert len(abouts) == 2
    assert "云岫区" in abouts
    assert any(about.startswith("未注明地区（") for about in abouts)

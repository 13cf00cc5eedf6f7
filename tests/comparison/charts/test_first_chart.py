"""The chart that is there before anything was chosen shows a main indicator, beside something of itself."""

from fiscal_desk.comparison.charts.drawing_up import chart_of
from fiscal_desk.comparison.charts.first_chart import first_chart
from fiscal_desk.comparison.charts.model import Chart, ChartKind
from fiscal_desk.comparison.model import Compared
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.figures.model import Figure, Stance
from tests.comparison.made import compared, figure, item

LONE = figure("重点民生实事年度任务", "15件", 15, "件")


def revenue(amount: str, period: str, **fields: object) -> Figure:
    return figure("gpb_rev", f"{amount}亿元", str(round(float(amount) * 10**8)), period=period, **fields)


def drawn(view: View, *reports: Compared) -> Chart:
    comparison = compared(*reports)
    request = first_chart(comparison, view)
    assert request is not None
    chart = chart_of(comparison, request)
    assert chart is not None
    return chart


def test_two_years_of_a_place_open_as_a_line_of_a_main_indicator() -> None:
    noise = figure("便民市场", "3个", 3, "个"), figure("便民市场", "5个", 5, "个", period="2024")
    chart = drawn(View.YEARS, item(LONE, *noise, revenue("86.4", "2023")), item(revenue("91.2", "2024")))
    assert chart.kind is ChartKind.YEARS
    assert [mark.text for mark in chart.marks] == ["86.4", "91.2"]


def test_two_places_open_as_two_bars_of_one_indicator() -> None:
    chart = drawn(View.PLACES, item(LONE, revenue("86.4", "2023")), item(revenue("40.6", "2023"), place="青石县"))
    assert chart.kind is ChartKind.REPORTS
    assert [mark.text for mark in chart.marks] == ["86.4", "40.6"]


def test_a_plan_opens_beside_its_result() -> None:
    plan = revenue("90", "2023", stance=Stance.PLAN)
    chart = drawn(View.PLANS, item(LONE, plan), item(revenue("91.2", "2023")))
    assert sorted(mark.text for mark in chart.marks) == ["90", "91.2"]


def test_a_number_that_is_not_public_is_no_second_bar() -> None:
    masked = figure("gpb_rev", "*万元", None)
    chart = drawn(View.REPORTS, item(masked, LONE), item(revenue("40.6", "2023"), LONE))
    assert [mark.text for mark in chart.marks] == ["15", "15"]


def test_what_the_view_itself_cannot_show_is_drawn_from_another() -> None:
    chart = drawn(View.PLACES, item(revenue("86.4", "2023"), revenue("91.2", "2024")))
    assert chart.kind is ChartKind.YEARS


def test_one_number_alone_is_drawn_where_there_is_no_other() -> None:
    assert [mark.text for mark in drawn(View.REPORTS, item(LONE)).marks] == ["15"]


def test_nothing_is_drawn_of_nothing() -> None:
    assert first_chart(compared(), View.REPORTS) is None

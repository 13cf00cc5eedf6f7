"""The view that a comparison opens in has something to show: of places, years, plans, or the reports' own table."""

import pytest

from fiscal_desk.comparison.model import Compared
from fiscal_desk.comparison.rows.fitting_view import fitting_view
from fiscal_desk.comparison.rows.views import View
from fiscal_desk.figures.model import Figure, Stance
from tests.comparison.made import compared, figure, item


def revenue(amount: str, period: str, **fields: object) -> Figure:
    return figure("gpb_rev", f"{amount}亿元", str(round(float(amount) * 10**8)), period=period, **fields)


LAST_YEAR = item(revenue("86.4", "2023"), place="临江市", period="2023")
THIS_YEAR = item(revenue("91.2", "2024"), place="临江市", period="2024")
SAME_YEAR = item(revenue("91.2", "2024"), place="临江市", period="2024")
NEIGHBOUR = item(revenue("40.6", "2024"), place="青石县", period="2024")
BUDGET = item(revenue("90", "2024", stance=Stance.PLAN), place="临江市", period="2024")
BUDGET_OF_LAST_YEAR = item(revenue("90", "2024", stance=Stance.PLAN), place="临江市", period="2023")
UNRELATED = item(figure("edu_exp", "12.1亿元", 1210000000, period="2020"), place="云溪市", period="2024")


@pytest.mark.parametrize(
    ("reports", "view"),
    [
        ((THIS_YEAR,), View.REPORTS),
        ((THIS_YEAR, SAME_YEAR), View.REPORTS),
        ((LAST_YEAR, THIS_YEAR), View.YEARS),
        ((BUDGET_OF_LAST_YEAR, THIS_YEAR), View.PLANS),
        ((BUDGET, THIS_YEAR), View.PLANS),
        ((THIS_YEAR, NEIGHBOUR), View.PLACES),
        ((LAST_YEAR, THIS_YEAR, NEIGHBOUR), View.PLACES),
        ((THIS_YEAR, UNRELATED), View.REPORTS),
        ((THIS_YEAR, SAME_YEAR, UNRELATED), View.REPORTS),
        ((LAST_YEAR, THIS_YEAR, UNRELATED), View.YEARS),
    ],
)
def test_what_is_opened_together_is_seen_the_way_it_is_good_for(reports: tuple[Compared, ...], view: View) -> None:
    assert fitting_view(compared(*reports)) is view


def test_reports_whose_place_nobody_knows_are_not_taken_for_two_places() -> None:
    reports = [item(revenue("91.2", "2024"), place="", period="2024") for _ in range(2)]
    assert fitting_view(compared(*reports)) is View.REPORTS

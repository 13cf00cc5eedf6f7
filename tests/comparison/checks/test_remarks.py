"""P1, P2: what contradicts nothing, but what a reader would ask about, is said neutrally and as no error."""

import pytest

from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.figures.model import Bound, Figure, Sum
from tests.comparison.made import checks_named, compared, figure, item, start

YI = 100_000_000


def test_interest_above_the_revenue_is_asked_about() -> None:
    interest = figure("bond_interest", "12亿元", 12 * YI)
    (remark,) = checks_named(compared(item(interest, figure("gpb_rev", "9亿元", 9 * YI))), "P1")
    assert remark.verdict is CheckVerdict.UNVERIFIED
    assert (remark.formula, remark.stated, remark.computed) == ("12亿元 > 9亿元", "12亿元", "")
    assert "建议核实" in remark.note
    assert not any(word in remark.note for word in ("错", "造假", "虚"))


@pytest.mark.parametrize(
    "revenue",
    [
        figure("gpb_rev", "12亿元", 12 * YI),
        figure("gpb_rev", "9亿元", 9 * YI, bound=Bound.GT),
        figure("gpb_rev", "9亿元", 9 * YI, period="2022"),
        figure("gpb_rev", "9亿元", 9 * YI, scope="市本级"),
        figure("gpb_rev", "*亿元", None),
    ],
    ids=["equal", "more than that", "another year", "another scope", "masked"],
)
def test_what_may_well_be_so_is_not_asked_about(revenue: Figure) -> None:
    interest = figure("bond_interest", "12亿元", 12 * YI)
    assert checks_named(compared(item(interest, revenue)), "P1") == []


@pytest.mark.parametrize("masked", [False, True])
def test_refinancing_counted_among_new_bonds_is_asked_about_even_where_it_adds_up_or_is_masked(masked: bool) -> None:
    named = (("bond_new", 5), ("bond_refi", 2), ("bond_new_s", 3))
    figures = [figure(name, "*亿元", None) if masked else figure(name, f"{n}亿元", n * YI) for name, n in named]
    comparison = compared(item(*figures, relations=(Sum(start(0), (start(1), start(2))),)))
    (remark,) = checks_named(comparison, "P2")
    assert remark.title == "新增地方政府债券中列有再融资债券"
    assert remark.verdict is CheckVerdict.UNVERIFIED
    assert len(checks_named(comparison, "sum")) == (0 if masked else 1)

"""A check that the user made by picking figures comes back with next year's reports."""

import pytest

from fiscal_desk.comparison.checks.own import OwnCheck, OwnCheckError, OwnRelation, make_own_check
from fiscal_desk.comparison.comparing import ComparisonSettings, compare, facts_by_member
from fiscal_desk.comparison.model import Check, CheckVerdict, Compared
from fiscal_desk.figures.model import Figure, Measure
from tests.comparison.made import CATALOGUE, figure, item


def yi(indicator: str, amount: str, period: str = "2023", **fields: object) -> Figure:
    return figure(indicator, f"{amount}亿元", str(round(float(amount) * 10**8)), period=period, **fields)


def picked(report: Compared, relation: OwnRelation, *ids: str, signs: tuple[int, ...] = ()) -> OwnCheck:
    facts = facts_by_member([report], CATALOGUE)
    return make_own_check("自己的核对", relation, [(0, name) for name in ids], facts, signs or None)


def run(own: OwnCheck, *items: Compared) -> list[Check]:
    checks = compare(items, CATALOGUE, ComparisonSettings(own_checks=(own,))).checks
    return [check for check in checks if check.title == "自己的核对"]


THIS_YEAR = item(yi("甲类补助", "3.2"), yi("乙类补助", "1.3"), yi("两类补助合计", "4.5"))


def test_a_sum_of_picked_figures_is_checked_now_and_next_year() -> None:
    own = picked(THIS_YEAR, OwnRelation.SUM, "f210", "f10", "f110")
    (check,) = run(own, THIS_YEAR)
    assert (check.verdict, check.formula) == (CheckVerdict.HOLDS, "3.2亿元 + 1.3亿元 = 4.5亿元")
    next_year = item(yi("两类补助合计", "5.5", "2024"), yi("乙类补助", "1.9", "2024"), yi("甲类补助", "3.1", "2024"))
    verdicts = {check.members[0]: check.verdict for check in run(own, THIS_YEAR, next_year)}
    assert verdicts == {(0, "f210"): CheckVerdict.HOLDS, (1, "f10"): CheckVerdict.FAILS}


def test_a_ratio_and_a_ceiling_can_be_checked() -> None:
    report = item(
        figure("丙类占比", "40.0%", "40", "%", measure=Measure.RATE), yi("丙类补助", "1.8"), yi("补助合计", "4.5")
    )
    (check,) = run(picked(report, OwnRelation.RATIO, "f10", "f110", "f210"), report)
    assert (check.verdict, check.computed) == (CheckVerdict.HOLDS, "40.00%")
    (check,) = run(picked(report, OwnRelation.AT_MOST, "f110", "f210"), report)
    assert check.verdict is CheckVerdict.HOLDS
    (check,) = run(picked(report, OwnRelation.AT_MOST, "f210", "f110"), report)
    assert check.verdict is CheckVerdict.FAILS


def test_a_check_may_reach_into_the_report_of_the_year_before() -> None:
    both = item(yi("年初结余数额", "2.1", "2024"), yi("年末结余数额", "2.1", "2023"))
    own = picked(both, OwnRelation.EQUAL, "f10", "f110")
    assert [member.years_before for member in own.members] == [0, 1]
    apart = (item(yi("年末结余数额", "2.1", "2023")), item(yi("年初结余数额", "2.3", "2024")))
    (check,) = run(own, *apart)
    assert check.verdict is CheckVerdict.FAILS
    assert run(own, apart[0], item(yi("年初结余数额", "2.3", "2024"), place="临澜市")) == []


def test_what_makes_no_check_is_refused_in_one_line() -> None:
    with pytest.raises(OwnCheckError, match="要选3个数据"):
        picked(THIS_YEAR, OwnRelation.RATIO, "f10", "f110")
    timeless = item(yi("甲类补助", "3.2"), yi("乙类补助", "1.3", period=None))  # type: ignore[arg-type]
    with pytest.raises(OwnCheckError, match="没有注明年份"):
        picked(timeless, OwnRelation.EQUAL, "f10", "f110")

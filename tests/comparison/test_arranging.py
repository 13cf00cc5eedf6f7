"""What the user decided about rows holds, also for the reports that come later."""

from fiscal_desk.comparison.arranging import Arrangement, join, part, rename, row_concept
from fiscal_desk.comparison.comparing import ComparisonSettings, compare
from fiscal_desk.comparison.model import Compared, Comparison, Verdict
from tests.comparison.made import CATALOGUE, figure, item

FIRST = item(figure("幸福食堂服务", "12.5万人次", 125000, "人次"))
SECOND = item(figure("邻里食堂累计就餐", "12.1万人次", 121000, "人次"))


def arranged(arrangement: Arrangement, *items: Compared) -> Comparison:
    return compare(items, CATALOGUE, ComparisonSettings(arrangement=arrangement))


def test_joined_rows_are_one_row_from_then_on() -> None:
    one, other = arranged(Arrangement(), FIRST, SECOND).rows
    joined = join(Arrangement(), one, other)
    (row,) = arranged(joined, FIRST, SECOND).rows
    assert row.verdict is Verdict.CONFLICT
    later = item(figure("邻里食堂累计就餐", "13万人次", 130000, "人次", period="2024"))
    assert [row_concept(row) for row in arranged(joined, later).rows] == [row_concept(one)]


def test_joining_to_and_fro_does_not_lose_a_row() -> None:
    one, other = arranged(Arrangement(), FIRST, SECOND).rows
    turned = join(join(Arrangement(), one, other), other, one)
    assert len(arranged(turned, FIRST, SECOND).rows) == 1


def test_a_name_joined_to_an_indicator_counts_as_that_indicator() -> None:
    known = item(figure("elevator", "118台", 118, "台"))
    unknown = item(figure("楼道装梯", "118部", 118, "部"))
    rows = arranged(Arrangement(), known, unknown).rows
    one, other = sorted(rows, key=lambda row: row.canonical is None)
    (row,) = arranged(join(Arrangement(), one, other), known, unknown).rows
    assert (row.canonical, row.verdict) == ("elevator", Verdict.COMPATIBLE)


def test_a_parted_name_leaves_its_indicator_alone() -> None:
    a = item(figure("兑现奖补资金", "12亿元", 1200000000, canonical="hui_qi_funds"))
    b = item(figure("hui_qi_funds", "13.2亿元", 1320000000))
    assert len(arranged(Arrangement(), a, b).rows) == 1
    parted = part(Arrangement(), "兑现奖补资金", "hui_qi_funds")
    comparison = arranged(parted, a, b)
    assert len(comparison.rows) == 2
    assert comparison.pairs == ()


def test_a_row_carries_the_name_it_was_given_until_that_is_taken_back() -> None:
    one = arranged(Arrangement(), FIRST).rows[0]
    named = rename(Arrangement(), one, "  社区食堂服务人次 ")
    assert [row.label for row in arranged(named, FIRST).rows] == ["社区食堂服务人次"]
    assert [row.label for row in arranged(rename(named, one, ""), FIRST).rows] == ["幸福食堂服务"]

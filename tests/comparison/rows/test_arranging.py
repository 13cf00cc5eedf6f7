"""What the user decided about rows holds, also for the reports that come later."""

import msgspec

from fiscal_desk.comparison.comparing import ComparisonSettings, compare
from fiscal_desk.comparison.facts.arranging import Arrangement, can_join, can_part, join, part, rename, row_concept
from fiscal_desk.comparison.model import Compared, Comparison, Verdict
from fiscal_desk.comparison.remembered import ARRANGEMENT, OWN_CHECKS, arrangement_step, settings_of
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


def test_names_that_were_only_alike_can_be_parted() -> None:
    a = item(figure("老旧小区加装电梯部数", "118部", 118, "部"))
    b = item(figure("老旧小区加装电梯部", "118部", 118, "部"))
    comparison = arranged(Arrangement(), a, b)
    (row,) = comparison.rows
    label = row.cells[1][0].indicator
    assert can_part(Arrangement(), row, row.cells[1][0])
    assert len(arranged(part(Arrangement(), label, None), a, b).rows) == 2


def test_a_row_that_was_joined_is_let_go_whole() -> None:
    a = item(figure("elevator", "118台", 118, "台"))
    b = item(figure("楼道装梯", "120部", 120, "部"))
    one = next(row for row in arranged(Arrangement(), a, b).rows if row.canonical == "elevator")
    other = next(row for row in arranged(Arrangement(), a, b).rows if row.label == "楼道装梯")
    joined = join(Arrangement(), one, other)
    assert part(joined, "楼道装梯", None) == Arrangement()


def test_only_numbers_of_one_kind_can_be_joined() -> None:
    rows = arranged(
        Arrangement(), item(figure("幸福食堂", "12家", 12, "家"), figure("食堂补助", "3亿元", 3 * 10**8)), SECOND
    ).rows
    canteens, money, visits = (next(row for row in rows if row.label.startswith(w)) for w in ("幸福", "食堂", "邻里"))
    assert not can_join(money, visits)
    assert not can_join(canteens, canteens)


def test_what_a_case_remembers_comes_back_and_what_it_cannot_read_is_nothing() -> None:
    one, other = arranged(Arrangement(), FIRST, SECOND).rows
    arrangement = rename(part(join(Arrangement(), one, other), "惠企资金", "hui_qi_funds"), one, "食堂")
    (step,) = arrangement_step(arrangement, "合并行").commands
    kept = msgspec.json.decode(msgspec.json.encode(step.value))  # type: ignore[union-attr]
    assert settings_of({ARRANGEMENT: kept}.get).arrangement == arrangement
    assert settings_of({ARRANGEMENT: {"joined": 3}, OWN_CHECKS: [{"title": 1}]}.get) == ComparisonSettings()


def test_an_indicator_is_not_parted_from_its_own_name() -> None:
    row = arranged(Arrangement(), item(figure("elevator", "118台", 118, "台"))).rows[0]
    assert not can_part(Arrangement(), row, row.cells[0][0])
    alias = arranged(Arrangement(), item(figure("兑现奖补", "12亿元", 1200000000, canonical="hui_qi_funds"))).rows[0]
    assert can_part(Arrangement(), alias, alias.cells[0][0])


def test_what_was_arranged_is_told_for_the_memo() -> None:
    first = item(figure("幼儿园补助", "3.47亿元", 347_000_000), figure("gpb_rev", "86.42亿元", 8_642_000_000))
    second = item(figure("学前教育补助", "3.12亿元", 312_000_000))
    rows = arranged(Arrangement(), first, second).rows
    main, other = (next(row for row in rows if row.label == label) for label in ("幼儿园补助", "学前教育补助"))
    arrangement = rename(join(Arrangement(), main, other), main, "学前补助")
    comparison = arranged(arrangement, first, second)
    assert comparison.arranged == ("“学前教育补助”并入“幼儿园补助”", "“幼儿园补助”改称“学前补助”")
    assert arranged(arrangement, item()).arranged == ()


def test_a_name_joined_in_another_period_can_be_parted_where_it_stands_alone() -> None:
    first = item(figure("幼儿园补助", "3.47亿元", 347_000_000))
    second = item(figure("学前教育补助", "3.12亿元", 312_000_000, period="2022"))
    main, other = arranged(Arrangement(), first, second).rows
    arrangement = join(Arrangement(), main, other)
    rows = arranged(arrangement, first, second).rows
    alone = next(row for row in rows if row.period == other.period)
    (told,) = [each for cell in alone.cells for each in cell]
    moved = told.indicator == other.label
    assert can_part(arrangement, alone, told) is moved
    assert any(can_part(arrangement, row, each) for row in rows for cell in row.cells for each in cell)

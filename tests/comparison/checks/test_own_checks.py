"""A check that the user made by picking figures comes back with next year's reports."""

from pathlib import Path

import msgspec
import pytest

from fiscal_desk.comparison.bench import CheckBench
from fiscal_desk.comparison.checks import own_checks_file
from fiscal_desk.comparison.checks.own import OwnCheck, OwnCheckError, OwnRelation, make_own_check, own_number
from fiscal_desk.comparison.checks.own_checks_file import merged, read_own_checks, write_own_checks
from fiscal_desk.comparison.comparing import ComparisonSettings, compare, facts_by_member
from fiscal_desk.comparison.facts.arranging import Arrangement
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


def test_a_check_follows_a_row_that_is_joined_to_another_one() -> None:
    own = picked(THIS_YEAR, OwnRelation.SUM, "f210", "f10", "f110")
    renamed = item(yi("合计两类补助数额", "4.9"), yi("甲类补助", "3.2"), yi("乙类补助", "1.3"))
    arrangement = Arrangement(joined={"label:两类补助合计": "label:合计两类补助数额"})
    settings = ComparisonSettings(own_checks=(own,), arrangement=arrangement)
    checks = [check for check in compare([renamed], CATALOGUE, settings).checks if check.title == "自己的核对"]
    assert [(check.verdict, own_number(check)) for check in checks] == [(CheckVerdict.FAILS, 0)]


def test_a_check_is_tried_on_the_picked_figures_before_it_is_kept() -> None:
    bench = CheckBench([THIS_YEAR], CATALOGUE)
    members = [(0, "f210"), (0, "f10"), (0, "f110")]
    own = bench.make("", OwnRelation.SUM, members, [1, 1, -1])
    result = bench.result(own, members)
    assert result is not None
    assert (result.formula, result.verdict) == ("3.2亿元 - 1.3亿元 = 1.9亿元", CheckVerdict.FAILS)
    assert bench.title(OwnRelation.SUM, members, [1, 1, -1]) == "两类补助合计 = 甲类补助 - 乙类补助"
    assert bench.title(OwnRelation.RATIO, members, [1, 1, 1]) == "两类补助合计 = 甲类补助 ÷ 乙类补助"


def test_checks_are_handed_round_in_a_file(tmp_path: Path) -> None:
    own = picked(THIS_YEAR, OwnRelation.SUM, "f210", "f10", "f110", signs=(1, 1, -1))
    write_own_checks([own], tmp_path / "核对.json")
    assert read_own_checks(tmp_path / "核对.json") == (own,)
    assert merged([own], [msgspec.structs.replace(own, title="另一个名称")]) == (own,)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (None, "打不开"),
        (b"PK\x03\x04", "不是财政对读"),
        (b'{"format": "fiscal-desk-lexicon", "version": 1}', "不是财政对读"),
        (b'{"format": "fiscal-desk-checks", "version": 9}', "升级程序"),
        (b'{"format": "fiscal-desk-checks", "version": 1, "checks": [{"title": 1}]}', "已损坏"),
    ],
    ids=["missing", "zip", "lexicon", "newer", "damaged"],
)
def test_another_file_is_refused_in_one_line(tmp_path: Path, content: bytes | None, words: str) -> None:
    path = tmp_path / "核对.json"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(OwnCheckError, match=words):
        read_own_checks(path)


def test_what_was_kept_once_is_there_for_the_next_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_checks_file, "own_checks_path", lambda: tmp_path / "用户" / "checks.json")
    own = picked(THIS_YEAR, OwnRelation.SUM, "f210", "f10", "f110")
    own_checks_file.remember_own_checks([own])
    again = msgspec.structs.replace(own, title="改过的名称")
    own_checks_file.remember_own_checks([again])
    assert read_own_checks(tmp_path / "用户" / "checks.json") == (again,)


def city_and_districts(year: str, city: str, *districts: str) -> list[Compared]:
    names = ("东山区", "西山区", "南山区")
    whole = item(yi("一般公共预算收入", city, year), place="云岫市", name=f"云岫市{year}")
    parts = [
        item(yi("一般公共预算收入", amount, year), place=place, name=f"{place}{year}")
        for place, amount in zip(names, districts, strict=True)
    ]
    return [whole, *parts]


def test_a_city_is_the_sum_of_its_districts_this_year_and_next() -> None:
    reports = city_and_districts("2023", "9.6", "3.1", "2.2", "4.3")
    bench = CheckBench(reports, CATALOGUE)
    members = [(number, "f10") for number in range(4)]
    title = bench.title(OwnRelation.SUM, members, [1, 1, 1, 1])
    assert title.startswith("云岫市一般公共预算收入 = 东山区一般公共预算收入 + ")
    own = bench.make("自己的核对", OwnRelation.SUM, members)
    (check,) = run(own, *reports)
    assert (check.verdict, check.formula) == (CheckVerdict.HOLDS, "3.1亿元 + 2.2亿元 + 4.3亿元 = 9.6亿元")
    assert check.members == tuple(members)
    again = city_and_districts("2024", "10.9", "3.3", "2.2", "4.0")
    assert [check.verdict for check in run(own, *again)] == [CheckVerdict.FAILS]
    assert run(own, *again[:3]) == [], "without one of the districts nothing is checked"
    reordered = [again[2], again[0], again[3], again[1]]
    assert [check.formula for check in run(own, *reordered)] == ["3.3亿元 + 2.2亿元 + 4.0亿元 = 9.5亿元"]


def test_a_check_over_places_needs_to_know_the_places() -> None:
    reports = [item(yi("甲类补助", "3.2"), place="东山区"), item(yi("甲类补助", "3.2"), place="", name="无名")]
    with pytest.raises(OwnCheckError, match="没有注明地区"):
        CheckBench(reports, CATALOGUE).make("核对", OwnRelation.EQUAL, [(0, "f10"), (1, "f10")])

"""The worked examples of the domain on real reports, with figures annotated by hand; skipped without them."""

import json
from pathlib import Path

import pytest

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Check, CheckVerdict, Compared, Comparison
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import open_report
from tests.comparison.gold_readings import gold_item, real_report

ANNOTATED = (
    "city-half-year-2023",
    "haimen-finance-2024",
    "national-half-year-2025",
    "shangcheng-finance-2023",
    "shangcheng-government-2024",
    "suzhou-budget-summary-2025",
)


@pytest.fixture(scope="module")
def district(shared: Path, catalogue: Catalogue) -> Comparison:
    place = {"place": "上城区", "level": "县级"}
    names = ("shangcheng-finance-2023", "shangcheng-government-2024")
    return compare([gold_item(shared, name, catalogue, **place) for name in names], catalogue)


@pytest.fixture(scope="module")
def half_year(shared: Path, catalogue: Catalogue) -> Comparison:
    return compare([gold_item(shared, "city-half-year-2023", catalogue)], catalogue)


def found(comparison: Comparison, identity: str, stated: str) -> Check:
    (check,) = (c for c in comparison.checks if c.identity == identity and c.stated == stated)
    return check


def test_every_annotated_pair_is_found_with_its_verdict_and_none_besides(shared: Path, district: Comparison) -> None:
    gold = json.loads((shared / "eval" / "gold" / "cross_000_002.json").read_text(encoding="utf-8"))
    annotated = {figure.start for item in district.items for figure in item.reading.figures}
    expected = {
        (pair["a_start"], pair["b_start"]): pair["verdict"]
        for pair in gold
        if {pair["a_start"], pair["b_start"]} <= annotated
    }
    got = {(pair.a.start, pair.b.start): pair.verdict.value for pair in district.pairs}
    assert len(expected) >= 4
    assert got == expected


def test_the_program_itself_reads_all_of_them_and_pairs_nothing_besides(shared: Path, catalogue: Catalogue) -> None:
    gold = json.loads((shared / "eval" / "gold" / "cross_000_002.json").read_text(encoding="utf-8"))
    names = ("shangcheng-finance-2023", "shangcheng-government-2024")
    reports = [open_report(shared / "reports" / f"{name}.txt") for name in names]
    comparison = compare([Compared(report, extract(report, catalogue)) for report in reports], catalogue)
    got = {(pair.a.start, pair.b.start): pair.verdict.value for pair in comparison.pairs}
    assert got == {(pair["a_start"], pair["b_start"]): pair["verdict"] for pair in gold}


def test_general_revenue_is_not_held_against_total_fiscal_revenue(district: Comparison) -> None:
    values = {(pair.a.text, pair.b.text) for pair in district.pairs}
    assert ("244.9亿元", "244.9亿元") in values
    assert not any("460.8" in text for pair in values for text in pair)


def test_tax_share_and_new_bonds_hold(district: Comparison) -> None:
    share = found(district, "C1", "94.7%")
    assert (share.verdict, share.computed) == (CheckVerdict.HOLDS, "94.69%")
    bonds = found(district, "B1", "24.59亿元")
    assert (bonds.verdict, bonds.formula) == (CheckVerdict.HOLDS, "1.46亿元 + 23.13亿元 = 24.59亿元")


def test_amounts_named_as_examples_are_not_flagged(district: Comparison) -> None:
    examples = {"43.75亿元", "11.92亿元", "2.08亿元", "19.45亿元", "26亿元", "110.5亿元"}
    figures = {(0, figure.id): figure.text for figure in district.items[0].reading.figures}
    sums = [check for check in district.checks if len({figures.get(m, "") for m in check.members} & examples) > 1]
    assert sums == []


def test_a_report_with_masked_amounts_is_checked_by_ratios_alone(half_year: Comparison) -> None:
    growth = found(half_year, "R1", "下降19.38%")
    assert (growth.verdict, growth.computed) == (CheckVerdict.HOLDS, "下降19.38%")
    completion = found(half_year, "R2", "58.7%")
    assert (completion.verdict, completion.computed) == (CheckVerdict.HOLDS, "58.70%")
    ahead = found(half_year, "C6", "超进度8.7个百分点")
    assert (ahead.verdict, ahead.computed) == (CheckVerdict.HOLDS, "8.7个百分点")


#: What a report really contradicts itself in: it ended a year with one balance and begins the next with another.
CONTRADICTIONS = {"suzhou-budget-summary-2025": ["52.32亿元 ≠ 100.76亿元"]}


@pytest.mark.parametrize("name", ANNOTATED)
def test_no_correct_report_raises_an_alarm(shared: Path, catalogue: Catalogue, name: str) -> None:
    checks = compare([gold_item(shared, name, catalogue)], catalogue).checks
    wrong = [
        each for each in checks if each.computed and each.verdict not in (CheckVerdict.HOLDS, CheckVerdict.ROUNDING)
    ]
    assert [each.formula for each in wrong] == CONTRADICTIONS.get(name, [])


@pytest.mark.parametrize("name", ANNOTATED)
def test_every_annotated_sum_and_share_is_checked_and_holds(shared: Path, catalogue: Catalogue, name: str) -> None:
    item = gold_item(shared, name, catalogue)
    checked = {(c.members[0][1], frozenset(c.members)) for c in compare([item], catalogue).checks}
    gold = json.loads((shared / "eval" / "gold" / f"{name}.json").read_text(encoding="utf-8"))
    missed = [
        relation
        for relation in gold["relations"]
        if relation["type"] == "sum"
        and relation.get("holds")
        and (
            f"f{relation['total']}",
            frozenset((0, f"f{start}") for start in (relation["total"], *relation["parts"])),
        )
        not in checked
    ]
    assert missed == []


def test_growth_implies_the_year_before_where_the_report_does_not_print_it(shared: Path, catalogue: Catalogue) -> None:
    pytest.importorskip("fiscal_desk.figures.extraction")
    from fiscal_desk.comparison.model import Compared
    from fiscal_desk.figures.extraction import extract

    report = real_report(shared, "new-area-plan-2023")
    comparison = compare([Compared(report, extract(report, catalogue))], catalogue)
    assert "7.05亿元" in {derived.text for derived in comparison.derived}
    remark = found(comparison, "P1", "约14亿元")  # interest above revenue is a note, no error
    assert (remark.verdict, remark.formula) == (CheckVerdict.UNVERIFIED, "约14亿元 > 8亿元")


def test_refinancing_among_new_bonds_is_a_note_on_terms(half_year: Comparison) -> None:
    remark = found(half_year, "P2", "*万元")
    assert remark.verdict is CheckVerdict.UNVERIFIED
    assert "再融资债券" in remark.note

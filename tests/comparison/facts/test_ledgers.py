"""In which ledger and on which side a figure is kept: what would put 基金 beside 一般公共预算."""

import pytest

from fiscal_desk.comparison.comparing import facts_by_member
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.model import Block, BlockKind, Origin, Report, ReportCard, Span
from tests.comparison.made import CATALOGUE


def facts(text: str, *headings: str) -> list[Fact]:
    """Return the facts of one paragraph below headings."""
    block = Block(BlockKind.PARAGRAPH, Span(0, len(text)), 1, headings=headings)
    report = Report(text, (block,), ReportCard("决算", "云岫区", period="2024"), Origin("", "", "txt", "", len(text)))
    found = facts_by_member([Compared(report, extract(report, CATALOGUE))], CATALOGUE)
    return list(found.values())


def kept(text: str, *headings: str) -> list[tuple[str, str]]:
    return [(fact.key.ledger, fact.key.side) for fact in facts(text, *headings)]


@pytest.mark.parametrize(
    ("heading", "ledger"),
    [
        ("（一）一般公共预算", "一般公共预算"),
        ("2.政府性基金预算收支情况", "政府性基金预算"),
        ("国有资本经营预算", "国有资本经营预算"),
        ("2024年全区社保基金支出决算表", "社会保险基金预算"),
    ],
)
def test_one_function_is_kept_in_the_ledger_whose_heading_it_stands_below(heading: str, ledger: str) -> None:
    assert kept("2024年，城乡社区支出12.4亿元。", heading) == [(ledger, "支出")]


def test_without_any_word_of_a_ledger_a_function_is_of_the_general_budget() -> None:
    assert kept("2024年，农林水支出3.1亿元。") == [("一般公共预算", "支出")]


def test_the_sentence_goes_before_the_heading_and_the_name_before_the_sentence() -> None:
    text = "2024年，政府性基金支出20亿元，其中城乡社区支出15亿元。"
    assert {ledger for ledger, _ in kept(text, "一般公共预算")} == {"政府性基金预算"}
    text = "2024年，政府性基金支出20亿元，一般公共预算支出86亿元。"
    assert [ledger for ledger, _ in kept(text)] == ["政府性基金预算", "一般公共预算"]


def test_taxes_and_land_sales_stay_in_their_only_ledger() -> None:
    assert kept("2024年，税收收入42亿元。", "政府性基金预算") == [("一般公共预算", "收入")]
    assert kept("2024年，国有土地使用权出让收入42亿元。", "一般公共预算")[0][0] == "政府性基金预算"


def test_a_caption_tells_the_side_of_what_has_one_name_on_both() -> None:
    assert kept("2024年，合计12.4亿元。", "2024年全区政府性基金收入表") == [("政府性基金预算", "收入")]
    assert kept("2024年，合计12.4亿元。", "2024年全区政府性基金支出表") == [("政府性基金预算", "支出")]


def test_what_no_budget_holds_has_no_ledger() -> None:
    assert kept("2024年，地区生产总值960亿元，新建口袋公园12个。", "一般公共预算") == [("", "")] * 2


def test_the_ledger_that_money_is_moved_to_is_not_its_own() -> None:
    (moved,) = facts("2024年，向政府性基金预算调出后，教育支出12.4亿元。", "一般公共预算支出")
    assert moved.identity.key.ledger == "一般公共预算"


def test_what_is_told_of_one_insurance_fund_is_never_held_against_another() -> None:
    text = "2024年，总支出23.2亿元，年末滚存结余77.5亿元。"
    medical = facts(text, "4.社保基金预算", "（2）职工医疗保险基金收支预算")
    care = facts(text, "4.社保基金预算", "（4）长期护理保险基金收支预算")
    assert all("职工医疗保险" in fact.key.concept for fact in medical)
    assert all("长期护理保险" in fact.key.concept for fact in care)
    every = [*medical, *care, *facts(text, "4.社保基金预算")]
    assert {fact.key.ledger for fact in every} == {"社会保险基金预算"}
    assert len({fact.key for fact in every}) == len(every)
    (unnamed,) = facts("2024年，财政补贴收入3.2亿元。", "4.社保基金预算", "（2）职工医疗保险基金收支预算")
    assert unnamed.key.ledger == "社会保险基金预算（职工医疗保险）"

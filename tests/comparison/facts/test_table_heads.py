"""What a table's name and heads say of its numbers: without it a fund's sums and two budgets of a year are one row."""

from pathlib import Path

from fiscal_desk.comparison.comparing import facts_by_member
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Measure
from tests.comparison.made import CATALOGUE
from tests.report.docx_building import open_word, p, table

TITLE = "青石县2025年预算执行情况和2026年预算草案表"
HEADS = "项目|预算数|调整预算数|执行数"


def facts(folder: Path, caption: str, *rows: str) -> list[Fact]:
    cells = ([p(each) for each in row.split("|")] for row in rows)
    report = open_word(folder, p(TITLE) + p(caption) + p("单位：万元") + table(*cells))
    found = facts_by_member([Compared(report, extract(report, CATALOGUE))], CATALOGUE)
    return [fact for fact in found.values() if fact.key.measure is Measure.LEVEL]


def test_money_handed_down_to_a_fund_is_not_the_general_budgets(tmp_path: Path) -> None:
    found = facts(tmp_path, "2025年县本级政府性基金预算收入执行情况表", HEADS, "转移性收入|843|800|491")
    assert {(fact.key.ledger, fact.key.side) for fact in found} == {("政府性基金预算", "收入")}


def test_a_table_of_the_general_budget_stays_there(tmp_path: Path) -> None:
    found = facts(tmp_path, "2025年县本级一般公共预算收入执行情况表", HEADS, "转移性收入|843|800|491")
    assert {fact.key.ledger for fact in found} == {"一般公共预算"}


def test_a_budget_and_the_adjusted_one_are_two_stages(tmp_path: Path) -> None:
    found = facts(tmp_path, "2025年县本级一般公共预算收入执行情况表", HEADS, "转移性收入|843|800|491")
    assert [(fact.figure.text, fact.stage) for fact in found] == [("843", ""), ("800", "调整预算"), ("491", "")]


def test_a_head_over_several_columns_is_the_head_of_each(tmp_path: Path) -> None:
    rows = ("项目|年初预算||执行数", "|收入|支出|收入", "转移性收入|843|12|491")
    found = facts(tmp_path, "2025年县本级一般公共预算情况表", *rows)
    assert found[0].stage == "年初预算"
    assert found[-1].stage == ""

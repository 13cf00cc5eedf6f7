"""Rows and columns that add up in most of a table must do so in all of it."""

from pathlib import Path

import pytest

from fiscal_desk.comparison.model import Check, CheckVerdict
from tests.comparison.checks.read import checks_of, lines
from tests.report.docx_building import open_word, p, table

TITLE = p("云桥市司法局2025年部门预算")


def checks(folder: Path, caption: str, *rows: str, before: str = "") -> list[Check]:
    body = TITLE + (p(before) if before else "") + p(caption)
    return checks_of(open_word(folder, body + table(*([p(each) for each in row.split("|")] for row in rows))))


def test_a_row_whose_parts_are_not_its_total_is_shown(tmp_path: Path) -> None:
    found = checks(
        tmp_path,
        "支出预算总表（单位：元）",
        "科目名称|合计|基本支出|项目支出",
        "教育支出|35,820,000|31,220,000|4,200,000",
    )
    assert lines(found) == ["fails: 35,820,000元 | 31,220,000元 + 4,200,000元 = 35,420,000元"]


@pytest.mark.parametrize("slip", ["54418", "15418", "45478"])
def test_a_column_is_held_to_what_the_others_add_up_to(tmp_path: Path, slip: str) -> None:
    found = checks(
        tmp_path,
        "2025年非税收入执行表（单位：万元）",
        "项目|预算数|执行数",
        "非税收入|67300|74829",
        f"专项收入|41200|{slip}",
        "罚没收入|12600|13705",
        "其他收入|13500|15706",
    )
    assert [check.verdict for check in found if len(check.members) == 4] == [CheckVerdict.FAILS, CheckVerdict.HOLDS]


def test_a_total_by_name_needs_no_other_column(tmp_path: Path) -> None:
    rows = ("项目|执行数", "公路|1527.22", "民航|193.91", "铁路|173.60", "合计|1984.73")
    found = checks(tmp_path, "2025年投资完成情况表（单位：万元）", *rows)
    assert lines(found) == ["fails: 1984.73万元 | 1527.22万元 + 193.91万元 + 173.60万元 = 1894.73万元"]


def test_one_column_that_adds_up_by_chance_makes_no_sum_where_the_others_do_not(tmp_path: Path) -> None:
    found = checks(
        tmp_path,
        "2025年投资情况表（单位：万元）",
        "项目|一区|二区|三区",
        "道路|30000|41017|52233",
        "桥梁|18000|9313|7121",
        "管网|12000|17737|38119",
    )
    assert found == []


def test_an_amount_of_the_text_in_another_unit_than_the_table_is_named(tmp_path: Path) -> None:
    rows = ("项目|预算数", "财政拨款收入|38,270,000.00")
    found = checks(tmp_path, "收支预算总表（单位：元）", *rows, before="2025年财政拨款收入3827.00元。")
    assert [(check.verdict, check.identity) for check in found] == [(CheckVerdict.UNVERIFIED, "D2")]
    assert found[0].note.startswith("疑为单位之误")


@pytest.mark.parametrize(("inner", "verdict"), [("300", CheckVerdict.HOLDS), ("800", CheckVerdict.FAILS)])
def test_a_table_within_a_table_adds_up_to_the_total_beside_it(
    tmp_path: Path, inner: str, verdict: CheckVerdict
) -> None:
    nested = table([p("增值税"), p("561")], [p("契税"), p(inner)])
    rows = ([p("项目"), p("执行数")], [p("税收收入"), nested + p("")], [p("合计"), p("861")])
    found = checks_of(open_word(tmp_path, TITLE + p("2025年收入（单位：万元）") + table(*rows)))
    assert [check.verdict for check in found] == [verdict]

"""A report whose text and table have two numbers for a ledger's total is asked about; other levels are no fault."""

from pathlib import Path

from fiscal_desk.comparison.model import CheckVerdict
from tests.comparison.checks.read import checks_of, lines
from tests.report.docx_building import open_word, p, table

TITLE = "临江市2025年度政府决算公开"
CAPTION = "2025年度临江市一般公共预算收入决算表"
OWN = "2025年度临江市一般公共预算（本级）收入决算表"
TEXT = "2025年，全市完成一般公共预算收入63.89亿元，增长12.0%。"


def doubts(folder: Path, text: str, caption: str, *rows: str) -> list[str]:
    cells = ([p(each) for each in row.split("|")] for row in ("预算科目|决算数", *rows))
    report = open_word(folder, p(TITLE) + p(text) + p(caption) + p("单位：万元") + table(*cells))
    return lines([check for check in checks_of(report) if check.verdict is CheckVerdict.UNVERIFIED])


def test_a_total_that_the_reports_own_table_has_otherwise_is_asked_about(tmp_path: Path) -> None:
    found = doubts(tmp_path, TEXT, CAPTION, "税收收入|216635", "非税收入|300648", "本年收入合计|517283")
    assert found == ["unverified: 517,283万元 | 63.89亿元 ≠ 517,283万元"]


def test_a_table_that_has_the_same_total_raises_no_doubt(tmp_path: Path) -> None:
    rows = ("税收收入|216635", "非税收入|422265", "本年收入合计|638900")
    assert doubts(tmp_path, TEXT, CAPTION, *rows) == []


def test_a_table_of_the_citys_own_level_is_no_contradiction(tmp_path: Path) -> None:
    assert doubts(tmp_path, TEXT, OWN, "税收收入|21635", "非税收入|99765", "本年收入合计|121400") == []


def test_a_number_that_the_text_has_for_the_own_level_was_only_left_without_its_level(tmp_path: Path) -> None:
    text = TEXT + "市本级完成一般公共预算收入51.73亿元，增长3.0%。"
    assert doubts(tmp_path, text, CAPTION, "税收收入|216635", "非税收入|300648", "本年收入合计|517283") == []


def test_a_part_of_the_year_is_another_number(tmp_path: Path) -> None:
    text = "2025年上半年，全市完成一般公共预算收入30.12亿元，增长12.0%。"
    assert doubts(tmp_path, text, CAPTION, "税收收入|216635", "非税收入|300648", "本年收入合计|517283") == []

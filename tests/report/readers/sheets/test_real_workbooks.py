"""Real workbooks: 54 sheets of budget tables, and debt tables in the old format."""

from pathlib import Path

import pytest

from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report
from tests.report.readers.sheets.workbooks import paragraphs_of, rows_of


@pytest.fixture(scope="module")
def originals(shared: Path) -> Path:
    return shared / "originals"


def test_fifty_four_sheets(originals: Path) -> None:
    report = open_report(originals / "lijiang_budget_tables_2026.xlsx")
    rows = rows_of(report)
    assert ["一、税收收入", "250,422", "292,946", "288,755", "15.3%", "98.6%"] in rows
    assert len({block.place.table for block in report.blocks if block.place}) >= 50
    assert "非打印区域" not in report.text
    assert "打印" not in rows[1]
    assert report.card.place == "丽江市"


def test_an_old_workbook(originals: Path) -> None:
    report: Report = open_report(originals / "changdu_debt_2024.xls")
    rows = rows_of(report)
    assert rows[2] == ["昌都市", "182506.59", "97345", "85161.59", "1098951.46", "893189.87", "205761.59"]
    assert rows[-1][-1].startswith("2024/")
    assert report.card.title == "2024年末昌都市地方政府债务限额及余额决算情况表"
    assert paragraphs_of(report)[-3:] == ["2024年政府债务发行情况表", "2024年政府债券使用情况表", "单位：万元"]

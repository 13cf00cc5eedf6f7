"""A report that was printed to PDF says the same in figures as its text; published ones are read right, too."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from fiscal_desk.catalogue.all_tables import load_tables
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.opening import open_report
from fiscal_desk.report.samples import sample_reports, sample_texts

PUBLISHED = Path(__file__).resolve().parents[5] / "shared" / "originals"
ENOUGH = 0.98


def key(figure: Figure) -> tuple[str, ...]:
    label = re.sub(r"\s", "", figure.indicator)
    return (str(figure.value), figure.unit, label, str(figure.period), str(figure.stance), str(figure.scope))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_printed_samples_say_what_their_texts_say(tmp_path: Path) -> None:
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, *map(str, sample_reports())], check=True, capture_output=True, timeout=240)
    tables, same, total = load_tables(), 0, 0
    for path in sample_texts():
        printed = open_report(tmp_path / f"{path.stem}.pdf", name=path.name)
        wanted = Counter(map(key, extract(open_report(path), tables).figures))
        found = Counter(map(key, extract(printed, tables).figures))
        same, total = same + (wanted & found).total(), total + wanted.total()
    assert same >= ENOUGH * total


def published(name: str) -> Path:
    path = PUBLISHED / name
    if not path.is_file():
        pytest.skip("the published report is not beside the project")
    return path


def rows_of(report: Report) -> list[list[str]]:
    rows: dict[tuple[int, int], list[str]] = {}
    for block in report.blocks:
        if block.kind is BlockKind.TABLE_CELL and block.place:
            text = report.text[block.span.start : block.span.end]
            rows.setdefault((block.place.table, block.place.row), []).append(text)
    return list(rows.values())


def test_a_published_table_over_two_pages_is_whole() -> None:
    report = open_report(published("nanchang_2025_general_revenue_execution.pdf"))
    rows = rows_of(report)
    assert len(rows) == 40
    assert rows[0][0] == "收入项目"
    assert rows[1] == ["一、税收收入", "3344728", "3253453", "-2.7"]
    assert rows[-1] == ["一般公共预算收入总计", "11984373", "12111216", "1.1"]
    assert report.text.count("单位：万元") == 1
    assert report.card.title == "二○二五年全市一般公共预算收入执行情况表"


def test_published_tables_with_only_their_columns_ruled_have_their_rows() -> None:
    rows = rows_of(open_report(published("changdu_stat_communique_2025.pdf")))
    assert ["2024年", "32.07", "325.66"] in rows
    assert ["2020年", "3031", "3921", "3.88", "5.02"] in rows
    assert len(rows) == 14


def test_a_published_report_in_fonts_of_its_own_has_its_points_and_its_pages() -> None:
    report = open_report(published("tianjin_2025_budget_report.pdf"))
    place = report.text.index("一般公共预算收入２２２１.７亿元，完成预算１０１.１％")
    assert report.page_at(place) == 3
    assert report.card.title == "关于天津市２０２５年预算执行情况和２０２６年预算草案的报告"
    assert not re.search("[\ue000-\uf8ff\U000f0000-\U0010fffd]", report.text)


def test_a_published_scan_says_that_it_is_one() -> None:
    with pytest.raises(ReportOpeningError, match="扫描件") as told:
        open_report(published("zhangjiajie_2025_statistical_bulletin.pdf"))
    assert told.value.problem is OpeningProblem.SCAN

"""The memos that pages are held against: of the samples, and of real reports where these lie beside the project."""

from functools import cache
from pathlib import Path

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.memo.composing import MemoSettings, compose_memo
from fiscal_desk.memo.model import Memo
from fiscal_desk.report.opening import open_report

PROJECT = Path(__file__).resolve().parents[3]
SHARED = PROJECT.parent / "shared"
SAMPLES = tuple(sorted((PROJECT / "resources" / "samples").glob("*.txt")))
REAL = {
    "one district": ("reports/shangcheng-finance-2023.txt", "reports/shangcheng-government-2024.txt"),
    "two districts": ("reports/shangcheng-finance-2023.txt", "reports/haimen-finance-2024.txt"),
    "annexes": ("originals/chengde_budget_report_2025.docx", "reports/suzhou-budget-summary-2025.txt"),
    "two years": ("originals/fujian_government_2025.docx", "reports/fujian-government-2026.txt"),
}
SETS = {"samples": SAMPLES, **{name: tuple(SHARED / path for path in paths) for name, paths in REAL.items()}}


def is_there(name: str) -> bool:
    """Return whether all reports of a set are there."""
    return all(path.is_file() for path in SETS[name])


@cache
def memo_of(name: str) -> Memo:
    """Return the memo of a set; skips the test where its reports are not there."""
    if not is_there(name):
        pytest.skip("the folder of real reports is not there")
    catalogue = load_catalogue()
    reports = [open_report(path) for path in SETS[name]]
    comparison = compare(tuple(Compared(report, extract(report, catalogue)) for report in reports), catalogue)
    settings = MemoSettings(office="临澜市财政局", recipient="市政府办公室", date="2024-02-03")
    return compose_memo(comparison, (), settings, catalogue)

"""The checks of reports as a user gets them: read from a text, compared, said in short lines."""

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Check, Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import report_from_text

TITLE = "云桥市财政局2025年预算执行情况报告\n"


def checks_of(*reports: Report) -> list[Check]:
    """Return the checks of reports."""
    catalogue = load_catalogue()
    return list(compare([Compared(report, extract(report, catalogue)) for report in reports], catalogue).checks)


def checks_in(text: str, *, title: str = TITLE) -> list[Check]:
    """Return the checks of one report, made of a title and `text`."""
    return checks_of(report_from_text(title + text))


def lines(checks: list[Check]) -> list[str]:
    """Return checks as `verdict: what is stated | formula`."""
    return [f"{check.verdict.value}: {check.stated} | {check.formula}" for check in checks]

"""The checks of one table of a made-up report."""

from pathlib import Path

from fiscal_desk.comparison.model import Check, CheckVerdict
from tests.comparison.checks.read import checks_of
from tests.report.docx_building import open_word, p, table

SOUND = (CheckVerdict.HOLDS, CheckVerdict.ROUNDING)


def table_checks(folder: Path, title: str, caption: str, *rows: str) -> list[Check]:
    """Return the checks of a table whose rows have | between their cells."""
    body = p(title) + p(caption) + table(*([p(each) for each in row.split("|")] for row in rows))
    return checks_of(open_word(folder, body))


def alarms(checks: list[Check]) -> list[str]:
    """Return what a user is asked to look at, as `verdict: what is stated | formula`."""
    return [
        f"{check.verdict.value}: {check.stated} | {check.formula}" for check in checks if check.verdict not in SOUND
    ]

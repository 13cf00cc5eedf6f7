"""Short names under which reports head columns and stand in sentences."""

from collections import Counter
from collections.abc import Sequence
from pathlib import PurePath

from fiscal_desk.numerals.printing import counting
from fiscal_desk.report.model import Report

_LONGEST = 30


def report_name(report: Report) -> str:
    """Return a report's short name: its file's name without the ending, else its title; empty where it has neither."""
    name = PurePath(report.origin.name.replace("\\", "/")).stem or report.card.title
    return name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"


def report_number(index: int) -> str:
    """Return what the report of an index is called for short, here and in the memo: 报告一."""
    return f"报告{counting(index + 1)}"


def numbered_names(reports: Sequence[Report]) -> list[str]:
    """Return the reports' names with what the memo calls them: 报告一 云岫区财政局2023年工作总结."""
    return [f"{report_number(index)} {name}" for index, name in enumerate(report_names(reports))]


def report_names(reports: Sequence[Report]) -> list[str]:
    """Return names that tell the reports apart: equal ones are numbered, missing ones become 报告1, 报告2 …"""
    names = [report_name(report) or f"报告{number}" for number, report in enumerate(reports, 1)]
    counts, seen = Counter(names), Counter[str]()
    for place, name in enumerate(names):
        if counts[name] > 1:
            seen[name] += 1
            names[place] = f"{name}（{seen[name]}）"
    return names

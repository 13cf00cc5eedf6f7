"""Tasks of a work plan that name no department or no deadline, as findings."""

from dataclasses import dataclass

from fiscal_desk.figures.model import Task
from fiscal_desk.memo.findings.finding import Finding, FindingKind, finding, in_order
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.told import id_of

#: So many tasks of a report that lack something are listed.
MOST = 10


@dataclass(frozen=True, slots=True)
class Lacking:
    """A task that lacks something, as a finding."""

    finding: Finding
    report: int
    task: Task


def lacking(material: Material) -> list[Lacking]:
    """Return the tasks that lack something in the user's order, those that are left out among them.

    Where most tasks of a report lack something, the report does not name it at all: that is no finding.
    """
    found = []
    for index, item in enumerate(material.comparison.items):
        here = [task for task in item.reading.tasks if is_lacking(task)]
        if len(here) * 2 < len(item.reading.tasks):
            found += [Lacking(task_finding(material, index, task), index, task) for task in here[:MOST]]
    return in_order(material, found, lambda each: each.finding)


def is_lacking(task: Task) -> bool:
    """Whether a task names no department or no deadline."""
    return not (task.lead and task.deadline)


def task_finding(material: Material, report: int, task: Task) -> Finding:
    """Return a task as a finding, with what the user said of it."""
    known = id_of(FindingKind.TASK, (material.print_of(report), task.start))
    words = phrases().tasks
    template = words.no_deadline if task.lead else words.no_lead if task.deadline else words.neither
    says = said(template, report=short_name(report), task=task.title)
    members = [(report, f"f{start}") for start in task.figures]
    return finding(material, FindingKind.TASK, known, says, members)

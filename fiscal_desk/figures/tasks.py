"""The tasks of a work plan: who leads, who supports, until when."""

from fiscal_desk.figures.model import Figure, Task
from fiscal_desk.report.model import Report


def find_tasks(report: Report, figures: tuple[Figure, ...]) -> tuple[Task, ...]:
    """Return the tasks of a work plan in text order."""
    return ()

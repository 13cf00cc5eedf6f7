"""The tasks of the work plans, one a line, with who leads, who helps and until when."""

from collections.abc import Sequence

from openpyxl.worksheet.worksheet import Worksheet

from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.tables.sheet_cells import at, filter_all, head, put
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.report.citing import cited

TASK_HEADINGS = ("报告", "位置", "任务", "牵头单位", "配合单位", "完成时限", "数据")
_WIDTHS = {"报告": 36, "位置": 10, "任务": 70, "牵头单位": 24, "配合单位": 24, "完成时限": 14, "数据": 24}


def write_tasks(sheet: Worksheet, comparison: Comparison, names: Sequence[str]) -> None:
    """Write every task in the order of the reports."""
    head(sheet, TASK_HEADINGS, _WIDTHS)
    number = 1
    for item, name in zip(comparison.items, names, strict=True):
        by_start = {figure.start: figure for figure in item.reading.figures}
        for task in item.reading.tasks:
            number += 1
            figures = "、".join(print_figure(by_start[start]) for start in task.figures if start in by_start)
            values = (name, cited(item.report, task.start), task.title, "、".join(task.lead), "、".join(task.support))
            for column, value in enumerate((*values, task.deadline or "", figures), 1):
                put(at(sheet, number, column), value)
    filter_all(sheet)

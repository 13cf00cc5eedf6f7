"""六、工作任务: the tasks of work plans with departments and deadlines."""

from fiscal_desk.figures.model import Task
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Align, Block, Column, Heading, Table, TableRow, paragraph, plain
from fiscal_desk.memo.words.names import short_name

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("工作任务", most=40),
    Column("牵头单位", most=10),
    Column("配合单位", most=14),
    Column("完成时限", Align.CENTRE, most=8),
)


def compose(material: Material) -> list[Block]:
    """Return a sentence and a table for every report that lists tasks; columns that none fills are left out."""
    blocks: list[Block] = []
    for index, item in enumerate(material.comparison.items):
        tasks = item.reading.tasks
        if not tasks:
            continue
        dated = sum(1 for task in tasks if task.deadline)
        tail = f"，其中载明完成时限的{dated}项" if dated else ""
        blocks.append(paragraph(f"{short_name(index)}列明工作任务{len(tasks)}项{tail}，列示如下。"))
        blocks.append(_table(tasks))
    return [Heading(1, "工作任务"), *blocks] if blocks else []


def _table(tasks: tuple[Task, ...]) -> Table:
    rows = [
        [str(number), task.title, "、".join(task.lead), "、".join(task.support), task.deadline or ""]
        for number, task in enumerate(tasks, start=1)
    ]
    kept = [place for place in range(len(_COLUMNS)) if any(row[place] for row in rows)]
    return Table(
        columns=tuple(_COLUMNS[place] for place in kept),
        rows=tuple(TableRow(tuple(plain(row[place]) for place in kept)) for row in rows),
    )

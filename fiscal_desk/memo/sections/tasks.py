"""五、工作任务: the tasks of work plans how many, and which of them name no department or no deadline."""

from collections.abc import Mapping, Sequence

from fiscal_desk.figures.model import Task
from fiscal_desk.memo.findings.finding import state_of
from fiscal_desk.memo.findings.lacking import lacking
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.model import Align, Block, Column, Heading, Table, TableRow, plain
from fiscal_desk.memo.words.filling import phrases, said
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.told import told

_COLUMNS = (
    Column("序号", Align.CENTRE),
    Column("工作任务", most=40),
    Column("牵头单位", most=10),
    Column("配合单位", most=14),
    Column("完成时限", Align.CENTRE, most=8),
    Column("核实情况", most=14),
)


def compose(material: Material) -> list[Block]:
    """Return a sentence for every report that lists tasks, and a table of those that lack department or deadline.

    In full all tasks stand in the table; columns that none fills are left out. Where no task lacks anything and not
    all is to be told, the counts say how many there are.
    """
    if material.brief or not has_section(material):
        return []
    words = phrases().tasks
    blocks: list[Block] = []
    for index, item in enumerate(material.comparison.items):
        if not (tasks := item.reading.tasks):
            continue
        found = [each for each in lacking(material) if each.report == index]
        used = [each.task for each in found if each.finding.used]
        dropped = [each.task for each in found if not each.finding.used]
        shown = [task for task in tasks if task not in dropped] if material.full else used
        ending = words.all if material.full else said(words.undated, count=len(used)) if used else words.rest
        states = {each.task.start: state_of(each.finding.judgement) for each in found if not each.finding.is_new}
        ending += said(words.unlisted, count=len(dropped)) if dropped else ""
        about = (material.print_of(index),)
        members = [(index, f"f{start}") for task in tasks for start in task.figures]
        blocks.append(told(_sentence(index, tasks) + ending, "tasks", about, members))
        if shown:
            blocks.append(_table(shown, states))
    return [Heading(1, phrases().headings.tasks, id="tasks"), *blocks] if blocks else []


def has_section(material: Material) -> bool:
    """Whether tasks have a section of their own: something lacks, or all is told."""
    return material.full or bool(lacking(material))


def _sentence(report: int, tasks: Sequence[Task]) -> str:
    words = phrases().tasks
    count = sum(1 for task in tasks if task.deadline)
    dated = words.all_dated if count == len(tasks) else said(words.dated, count=count) if count else ""
    return said(words.listed, report=short_name(report), count=len(tasks), dated=dated)


def _table(tasks: Sequence[Task], states: Mapping[int, str]) -> Table:
    rows = [
        [
            str(number),
            task.title,
            "、".join(task.lead),
            "、".join(task.support),
            task.deadline or "",
            states.get(task.start, ""),
        ]
        for number, task in enumerate(tasks, start=1)
    ]
    kept = [place for place in range(len(_COLUMNS)) if any(row[place] for row in rows)]
    return Table(
        columns=tuple(_COLUMNS[place] for place in kept),
        rows=tuple(TableRow(tuple(plain(row[place]) for place in kept)) for row in rows),
    )

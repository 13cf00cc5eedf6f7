"""Lists of tasks and of what became of them are tables of sentences: their heads say what is done, and when."""

import pytest

from fiscal_desk.figures.model import Stance
from tests.figures.tables.made import read_cells

_ROWS = ("1 | 新建幼儿园7所，新增学位6800个 | 新建幼儿园5所，新增学位4200个", "2 | 新增公交线路3条 | 新增公交线路2条")


def _stances(head: str, *rows: str, title: str) -> list[tuple[int, str]]:
    found = read_cells("", head, *rows, title=title)
    return sorted({(column, figure.stance.value) for (_, column), figure in found.items()})


@pytest.mark.parametrize("planned", ["年度目标任务", "工作目标", "2024年计划", "建设任务", "工作举措及实施计划"])
@pytest.mark.parametrize("done", ["进展情况", "完成情况", "落实情况", "工作成效", "截至10月底完成情况"])
def test_a_task_is_planned_and_what_became_of_it_is_done(planned: str, done: str) -> None:
    head = f"序号 | {planned} | {done}"
    assert _stances(head, *_ROWS, title="云岫区2024年民生实事") == [(1, "plan"), (2, "actual")]


def test_all_of_a_list_without_a_title_is_planned_where_one_column_is_a_plan_and_none_tells_of_work_done() -> None:
    head = "序号 | 实事项目 | 工作举措及实施计划 | 责任单位"
    rows = ("1 | 新建幼儿园7所 | 6月底前新建2所 | 教育局", "2 | 新增公交线路3条 | 9月底前新增1条 | 交通局")
    assert _stances(head, *rows, title="") == [(1, "plan"), (2, "plan")]


def test_a_column_of_deadlines_says_nothing_of_what_is_done() -> None:
    head = "序号 | 主要任务 | 完成时限"
    found = read_cells(
        "", head, "1 | 新建幼儿园7所 | 完成2所后验收", "2 | 建成公园3个 | 年底", title="云岫区2024年任务分解"
    )
    assert {figure.stance for figure in found.values()} == {Stance.PLAN}


def test_what_a_head_says_of_time_holds_for_the_sentences_below_it() -> None:
    found = read_cells("", "序号 | 年度目标 | 截至10月底完成情况", *_ROWS, title="云岫区2024年民生实事")
    assert {figure.period for (_, column), figure in found.items() if column == 1} == {"2024"}
    assert {figure.period for (_, column), figure in found.items() if column == 2} == {"2024-01/2024-10"}

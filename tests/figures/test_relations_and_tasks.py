"""What figures have to do with each other, and the tasks of a work plan."""

from fiscal_desk.figures.model import ActualPlan, LevelChange, Same, Share, Sum
from tests.figures.reading import read


def of_kind(text: str, kind: type, **keywords: str) -> list[object]:
    return [relation for relation in read(text, **keywords).relations if isinstance(relation, kind)]


def test_parts_that_add_up_are_found_with_their_total() -> None:
    (found,) = of_kind("新增地方政府债券24.5亿元，其中一般债券1.5亿元，专项债券23.0亿元。", Sum)
    assert found.holds is True
    assert len(found.parts) == 2


def test_a_complete_partition_that_does_not_add_up_is_reported() -> None:
    (found,) = of_kind("新增地方政府债券24.5亿元，其中一般债券1.5亿元，专项债券22.0亿元。", Sum)
    assert found.holds is False


def test_examples_that_do_not_exhaust_a_total_are_no_sum() -> None:
    assert not of_kind("民生支出110.5亿元，其中教育43.7亿元，卫生11.9亿元，文化2.1亿元。", Sum)


def test_masked_parts_leave_the_sum_open_but_known() -> None:
    text = "一般公共预算收入完成*万元。其中：税收收入完成*万元；非税收入完成*万元。"
    (found,) = of_kind(text, Sum)
    assert found.holds is None


def test_a_share_names_part_and_whole() -> None:
    text = "一般公共预算收入86.4亿元，其中税收收入73.1亿元，占一般公共预算收入的84.6%。"
    (found,) = of_kind(text, Share)
    assert found.holds is True
    assert None not in (found.part, found.whole)


def test_a_growth_knows_the_level_that_grew() -> None:
    assert len(of_kind("税收收入73.1亿元，增长4.1%。", LevelChange)) == 1


def test_a_fact_stated_twice_is_recognised() -> None:
    assert len(of_kind("全区完成一般公共预算收入86.4亿元。\n今年一般公共预算收入为86.4亿元。", Same)) == 1


def test_a_result_meets_its_target_for_the_next_year() -> None:
    text = "一、2024年工作回顾\n税收收入增长4.1%。\n二、2025年重点工作\n税收收入增长5%。"
    assert len(of_kind(text, ActualPlan)) == 1


def test_a_work_plan_yields_its_tasks_with_departments_and_deadline() -> None:
    text = "（一）抓好收入。确保完成收入9亿元。（牵头科室：预算科；责任科室：国库科、综合科；完成时限：12月31日前）"
    (task,) = read(text, title="云岫区财政局2025年工作要点\n").tasks
    assert task.lead == ("预算科",)
    assert task.support == ("国库科", "综合科")
    assert task.deadline == "12月31日前"
    assert task.title == "抓好收入"
    assert len(task.figures) == 1

"""Budgets and accounts of departments: items of the classification, wrapped lines, what a department has."""

import pytest

from tests.figures.reading import brief

_ACCOUNTS = "云岫区水务局2025年度部门决算\n"
_BUDGET = "云岫区水务局2026年度部门预算说明\n"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        (
            "2.“社会保障和就业支出（类）行政事业单位养老支出（款）事业单位离退休（项）”375.32万元，用于补贴。",
            "事业单位离退休",
        ),
        (
            "3. “卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）”375.32万元，主要用于医疗缴费。",
            "行政单位医疗",
        ),
        ("4.住房保障支出（类）住房改革支出（款）购房补贴（项）375.32万元，较上年减少。", "购房补贴"),
        ("5．农林水支出（类）水利（款）防汛（项）（2130314）支出375.32万元。", "防汛"),
        ("6. “教育支出（类）进修及培训（款）培训支出（项）”科目375.32万元，主要用于培训。", "培训支出"),
        ("教育支出（类）375.32万元，占一成。", "教育支出"),
        ("社会保障和就业（类）支出375.32万元。", "社会保障和就业支出"),
    ],
)
def test_an_item_of_the_classification_is_called_by_its_name_without_ranks(line: str, name: str) -> None:
    assert brief(line, "indicator", title=_ACCOUNTS)[0] == (name,)


@pytest.mark.parametrize(
    "between",
    [
        "",
        "主要用于：河道设施养护。",
        "主要用于：维持日常运转发生的人员和公用支出，以及图书购置、功能提升等。",
        "反映水利工程的维护支出。",
        "主要用于河道设施养护等项目支出。\n",
    ],
)
def test_what_an_item_is_used_for_does_not_take_its_budget_and_account_away(between: str) -> None:
    text = (
        f"4.农林水支出（类）水利（款）水利工程运行与维护（项）。{between}"
        "年初预算为1,595.00万元，支出决算为1,600.5万元，完成年初预算的100.3%。"
    )
    assert brief(text, "indicator", "measure", "stance", title=_ACCOUNTS) == [
        ("水利工程运行与维护", "level", "plan"),
        ("水利工程运行与维护", "level", "actual"),
        ("水利工程运行与维护", "completion", "actual"),
    ]


def test_an_item_whose_section_has_brackets_of_its_own_names_its_numbers() -> None:
    text = (
        "1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）信访事务（项）。"
        "年初预算为51.6万元，年末决算为45.8万元。"
    )
    assert brief(text, "indicator", "stance", title=_ACCOUNTS) == [("信访事务", "plan"), ("信访事务", "actual")]


_PAGE = """云岫区水务局
2025年度部门决算
一、收入支出决算总体情况说明
云岫区水务局 2025 年度收入支出总计 26591.08 万元。与
2024 年度相比，收入支出总计增加 8487.88 万元，增长 46.89%。
二、收入决算情况说明
本年收入合计 26538.47 万元，其中：财政拨款收入
26538.47 万元，占 100%。
三、一般公共预算财政拨款支出决算具体情况
1、农林水支出（类）水利（款）水利工程运行
与维护（项）。主要用于：河道设施日常养护和堤防的管护
支出。年初预算为 511.66 万元，支出决算为 457.86 万元。决
算数小于预算数的主要原因：养护项目结余，人员经费减少。
2.“教育支出（类）进修及培训（款）培训支出
（项）”5.57 万元，主要用于：干部培训以及水利技术推
广等。年初预算为 10 万元，支出决算为 5.57 万元。
（一）机关运行经费支出情况
机关运行经费支出 627.04 万元，比 2024 年度减少 54.47 万
元，下降 7.99%。主要原因是办公用房维修费用的减少。
"""


def test_an_item_broken_at_a_line_end_is_no_heading_and_keeps_its_name() -> None:
    found = brief(_PAGE, "indicator", "value", title="")
    assert ("水利工程运行与维护", 5_116_600) in found
    assert ("水利工程运行与维护", 4_578_600) in found
    assert found.count(("培训支出", 55_700)) == 2
    assert ("培训支出", 100_000) in found


def test_two_lines_of_a_wrapped_page_are_one_sentence() -> None:
    assert ("财政拨款收入", 265_384_700) in brief(_PAGE, "indicator", "value", title="")


def test_blanks_around_the_digits_of_a_page_do_not_hide_what_a_number_is_compared_with() -> None:
    found = brief(_PAGE, "indicator", "measure", "period", "base", title="")
    assert ("机关运行经费支出", "difference", "2025", "2024年度") in found


def test_cars_at_a_day_of_the_year_before_are_of_that_month_and_so_are_their_kinds() -> None:
    text = "截至2025年8月31日，本部门共有车辆63辆，其中：执法用车20辆、其他用车43辆。"
    assert brief(text, "value", "period", title=_BUDGET) == [(63, "2025-08"), (20, "2025-08"), (43, "2025-08")]


def test_cars_at_the_end_of_december_are_of_the_year_and_what_came_in_is_of_all_months() -> None:
    assert brief("截至2025年12月31日，共有车辆10辆。", "period", title=_ACCOUNTS) == [("2025",)]
    assert brief("截至2025年8月31日，累计完成投资6.3亿元。", "period", title=_BUDGET) == [("2025-01/2025-08",)]


@pytest.mark.parametrize(
    "line",
    [
        "2026年，临江市云岫区水务局收入预算4532万元。",
        "云岫区水务局2026年收入预算4532万元，其中：财政拨款收入4400万元。",
        "云岫区水务局收入预算4532万元。",
    ],
)
def test_the_department_is_no_part_of_the_names_of_its_own_figures(line: str) -> None:
    assert brief(line, "indicator", title=_BUDGET)[0] == ("收入预算",)


def test_elsewhere_whose_money_it_is_stays_a_part_of_the_name() -> None:
    found = brief("云岫区水务局收入预算4532万元。", "indicator", title="云岫区2026年审计工作报告\n")
    assert found == [("云岫区水务局收入预算",)] or found == [("水务局收入预算",)]


@pytest.mark.parametrize("mark", ["，", "。", "："])
def test_an_item_is_found_whatever_mark_stands_behind_it(mark: str) -> None:
    text = (
        f"6、节能环保支出（类）污染防治（款）水体（项）{mark}主要用于断面水质监测、长效管理等项目支出，"
        "年初预算为420.80万元，当年支出决算为379.96万元。"
    )
    assert brief(text, "indicator", "stance", title=_ACCOUNTS) == [("水体", "plan"), ("水体", "actual")]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("截至2025年12月31日，云岫区水务局（部门）共有车辆9辆。", "车辆"),
        ("2025年，云岫区水务局所属各预算单位开支财政拨款的公务用车保有量为9辆。", "公务用车保有量"),
    ],
)
def test_what_a_department_has_is_named_without_it(line: str, name: str) -> None:
    assert brief(line, "indicator", title=_ACCOUNTS) == [(name,)]


def test_who_was_received_is_not_received_twice() -> None:
    found = brief("公务接待批次1次、接待15人次、陪同5人。", "indicator", title=_ACCOUNTS)
    assert found[1] == ("公务接待",) or found[1] == ("接待",)


def test_what_a_preliminary_account_is_called_does_not_come_into_the_name_of_its_growth() -> None:
    text = "1-12月累计，全国财政收入执行初步统计数为6.8万亿元，比上年增加7147亿元，增长11.7%。"
    assert brief(text, "indicator", title="2009年财政收支情况\n") == [("财政收入",)] * 3

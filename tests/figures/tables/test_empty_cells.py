"""What marks an empty cell names no row, and what numbers lines and columns is no figure."""

import pytest

from fiscal_desk.figures.model import Measure, Stance
from tests.figures.tables.made import labels, read_cells


@pytest.mark.parametrize("mark", ["—", "-", "--", "——", "－", "/", "／", "无", "…", "**", "不涉及", "暂无", "N/A"])
def test_a_mark_of_an_empty_cell_is_no_name(mark: str) -> None:
    found = labels("单位：万元", "项目 | 预算数 | 执行数", "税收收入 | 1200 | 1185", f"非税收入 | {mark} | 320")
    assert found["320"] == "非税收入"


@pytest.mark.parametrize(
    "line",
    ["栏次 | | 1 | 2", "栏 次 | | 1 | 2", "行次 | | 1 | 2", "栏次 | 1 | 2 | 3", "| 1 | 2 | 3", "列次 | — | 1 | 2"],
)
def test_a_row_that_numbers_the_columns_is_passed_over(line: str) -> None:
    found = labels("单位：万元", "项目 | 行次 | 预算数 | 决算数", line, "一、事业收入 | 1 | 320.00 | 318.50")
    assert found == {"320.00": "事业收入", "318.50": "事业收入"}


@pytest.mark.parametrize("head", ["序号", "编号", "行次", "科目编码", "科目代码", "项次", "序 号"])
def test_a_column_of_line_numbers_holds_no_figures(head: str) -> None:
    found = labels(
        "单位：万元", f"{head} | 项目名称 | 金额", "1 | 道路维修 | 120", "2 | 校舍改造 | 350", "3 | 绿化补植 | 47"
    )
    assert found == {"120": "道路维修", "350": "校舍改造", "47": "绿化补植"}


@pytest.mark.parametrize("total", ["合计", "合 计", "总计", "小计", "共计", "总　计"])
def test_a_total_in_the_column_of_line_numbers_keeps_its_row(total: str) -> None:
    found = labels(
        "单位：万元", "序号 | 项目名称 | 金额", "1 | 道路维修 | 120", "2 | 校舍改造 | 350", f"{total} | | 470"
    )
    assert "".join(found["470"].split()) == "".join(total.split())


@pytest.mark.parametrize(
    ("caption", "label"),
    [
        ("2024年全区一般公共预算收入完成情况表", "一般公共预算收入"),
        ("2024年政府性基金预算支出决算表", "政府性基金预算支出"),
        ("2024年社会保险基金收入决算表", "社会保险基金收入"),
    ],
)
def test_a_total_is_called_what_the_caption_names(caption: str, label: str) -> None:
    assert labels(f"{caption}\n单位：万元", "项目 | 决算数", "其他 | 30", "合计 | 470")["470"] == label


def test_a_remark_beside_a_number_names_no_other_number() -> None:
    found = labels(
        "单位：万元", "科目 | 金额 | 主要用途 | 结余", "道路维修 | 120 | 修补路面 | 7", "校舍改造 | 350 | 加固 | 9"
    )
    assert found == {"120": "道路维修", "7": "结余", "350": "校舍改造", "9": "结余"}


def test_zero_is_a_value() -> None:
    assert read_cells("单位：万元", "项目 | 预算数", "因公出国费 | 0.00", "接待费 | 3")[1, 1].value == 0


def test_a_fall_to_nothing_is_no_target_where_the_cell_of_what_was_done_is_left_empty() -> None:
    heads = "项目 | 2023年决算数 | 2024年预算数 | 2024年执行数 | 比2023年决算数增长%"
    found = read_cells(
        "2024年全区税收收入情况表\n单位：万元", heads, "契税 | 73 | 10 | | -100.0%", "印花税 | 80 | 90 | 60 | -25.0%"
    )
    changes = [each for each in found.values() if each.measure is Measure.CHANGE]
    assert [(each.indicator, each.stance, each.period) for each in changes] == [
        ("契税", Stance.ACTUAL, "2024"),
        ("印花税", Stance.ACTUAL, "2024"),
    ]

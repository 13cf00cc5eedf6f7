"""A number in a table has the unit that its cell, column, row or caption gives it, and no other."""

import pytest

from tests.figures.tables.made import read_cells, values

ROWS = ("项目 | 预算数 | 完成数", "税收收入 | 1200 | 1185")


@pytest.mark.parametrize(
    ("caption", "times"),
    [
        ("单位：万元", 10_000),
        ("金额单位：人民币万元", 10_000),
        ("单位:人民币元", 1),
        ("货币单位：亿元", 100_000_000),
        ("2024年收入表（单位：万元）", 10_000),
        ("填报单位：云岫区住建局　　　　单位：元", 1),
        ("2024年收入表\n单位：百万元", 1_000_000),
        ("单位：万元（人民币）", 10_000),
        ("单位：万元、%", 10_000),
        ("单 位：千元", 1_000),
    ],
)
def test_the_line_above_gives_the_unit(caption: str, times: int) -> None:
    assert values(caption, *ROWS) == [1200 * times, 1185 * times]


@pytest.mark.parametrize(
    "head",
    [
        "项目 | 预算数（万元） | 完成数（万元）",
        "项目 | 预算数(人民币万元) | 完成数(万元)",
        "单位：万元 | 预算数 | 完成数",
        "项目（单位：万元） | 预算数 | 完成数",
        "项目 | 预算数/万元 | 完成数/万元",
        "项目（万元） | 预算数 | 完成数",
    ],
)
def test_a_head_gives_the_unit(head: str) -> None:
    assert values("2024年收入情况表", head, "税收收入 | 1200 | 1185") == [12_000_000, 11_850_000]


@pytest.mark.parametrize(
    ("row", "unit", "value"),
    [
        ("常住人口（万人） | 51.2", "人", 512_000),
        ("财政供养人员(人) | 8120", "人", 8_120),
        ("绿地面积（公顷） | 310", "公顷", 310),
        ("城镇化率（%） | 68.4", "%", 68.4),
        ("粮食产量/万吨 | 12", "吨", 120_000),
    ],
)
def test_a_row_gives_its_own_unit(row: str, unit: str, value: float) -> None:
    figure = read_cells("2024年主要指标表（单位：亿元）", "指标 | 数值", "生产总值 | 320", row)[2, 1]
    assert (figure.unit, float(figure.value or 0)) == (unit, value)


@pytest.mark.parametrize(
    ("row", "unit", "value"),
    [
        ("客运量 | 万人次 | 120.5", "人次", 1_205_000),
        ("公路里程 | 公里 | 830", "公里", 830),
        ("入库税款 | 亿元 | 3.2", "元", 320_000_000),
        ("失业率 | % | 4.1", "%", 4.1),
    ],
)
def test_a_column_of_units_holds_row_by_row(row: str, unit: str, value: float) -> None:
    figure = read_cells("2024年主要指标", "指标 | 计量单位 | 绝对数", row, "户籍人口 | 人 | 512000")[1, 2]
    assert (figure.unit, float(figure.value or 0)) == (unit, value)


@pytest.mark.parametrize(
    ("cell", "unit", "value", "bound"),
    [
        ("≥95%", "%", 95, "ge"),
        ("≤500元", "元", 500, "le"),
        ("＜3%", "%", 3, "lt"),
        (">90%", "%", 90, "gt"),
        ("≥1200人次", "人次", 1200, "ge"),
        ("不低于80%", "%", 80, "ge"),
        ("12万元以内", "元", 120_000, "le"),
        ("30个", "个", 30, "eq"),
    ],
)
def test_a_cell_with_its_own_unit_needs_none(cell: str, unit: str, value: float, bound: str) -> None:
    figure = read_cells(
        "2024年项目绩效目标表",
        "一级指标 | 三级指标 | 指标值",
        f"产出指标 | 培训场次 | {cell}",
        "效益指标 | 覆盖面 | ≥80%",
    )[1, 2]
    assert (figure.unit, float(figure.value or 0), figure.bound.value) == (unit, value, bound)
    assert figure.indicator == "培训场次"
    assert figure.stance.value == "plan"


@pytest.mark.parametrize("cell", ["(25)", "-25", "△25", "▲25", "（25）", "－25", "−25"])
def test_signs_and_brackets_of_accounts_are_negative(cell: str) -> None:
    figure = read_cells("单位：万元", "项目 | 决算数", f"收支差额 | {cell}", "其他 | 3")[1, 1]
    assert (figure.value, figure.text) == (-250_000, "25")


def test_a_number_without_any_unit_is_no_figure() -> None:
    assert read_cells("2024年情况表", "项目 | 数值", "得分 | 12", "排名 | 3") == {}

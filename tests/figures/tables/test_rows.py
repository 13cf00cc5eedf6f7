"""A row's name, the groups around it, and rows that speak of the row above them."""

import pytest

from tests.figures.tables.made import labels, read_cells


@pytest.mark.parametrize("row", ["增长%", "比上年增长（%）", "同比增幅(%)", "增速", "增长率（%）", "同比增长%"])
def test_growth_as_a_row_is_a_percentage_of_the_row_above(row: str) -> None:
    found = read_cells(
        "2024年收入（单位：亿元）", "地区 | 青屿县 | 白鹭区", "税收收入 | 12.5 | 21.3", f"{row} | 3.1 | -1.2"
    )
    told = [(found[2, at].unit, float(found[2, at].value or 0), found[2, at].measure.value) for at in (1, 2)]
    assert told == [("%", 3.1, "change"), ("%", -1.2, "change")]
    assert (found[2, 1].indicator, found[2, 1].scope) == ("税收收入", "青屿县")


@pytest.mark.parametrize(
    ("row", "measure", "label"),
    [
        ("生产总值增速（%）", "change", "生产总值"),
        ("登记失业率（%）", "rate", "登记失业率"),
        ("税收占比（%）", "share", ""),
        ("预算执行率", "completion", ""),
    ],
)
def test_a_row_of_percentages_among_amounts(row: str, measure: str, label: str) -> None:
    figure = read_cells("2024年主要指标（单位：亿元）", "指标 | 完成数", "生产总值 | 320", f"{row} | 5.5")[2, 1]
    assert (figure.unit, figure.measure.value) == ("%", measure)
    assert not label or figure.indicator == label


@pytest.mark.parametrize(
    ("first", "second"), [("市级", "县级"), ("市本级", "区县级"), ("全市", "高新区"), ("青屿县", "白鹭县")]
)
def test_a_group_in_the_first_column_holds_for_the_rows_below_it(first: str, second: str) -> None:
    found = read_cells(
        "2024年分级收入（单位：亿元）",
        "级次 | 项目 | 预算 | 执行",
        f"{first} | 税收收入 | 120 | 118",
        " | 非税收入 | 30 | 32",
        f"{second} | 税收收入 | 220 | 218",
        " | 非税收入 | 50 | 52",
    )
    assert [found[row, 3].scope for row in (1, 2, 3, 4)] == [first, first, second, second]
    assert [found[row, 3].indicator for row in (2, 4)] == ["非税收入", "非税收入"]


def test_a_lone_row_that_names_a_level_holds_until_the_next() -> None:
    found = read_cells(
        "2024年收入（单位：亿元）", "项目 | 执行数", "市本级 | ", "税收收入 | 118", "高新区 | ", "税收收入 | 218"
    )
    assert [found[row, 1].scope for row in (2, 4)] == ["市本级", "高新区"]


@pytest.mark.parametrize("mark", ["一、", "（一）", "1.", "其中：", "(2)", "①", "二、其中："])
def test_marks_before_a_row_are_no_part_of_its_name(mark: str) -> None:
    assert labels("单位：万元", "项目 | 决算数", f"{mark}事业收入 | 320", "其他收入 | 3")["320"] == "事业收入"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("预算数", "预算数"),
        ("决算数", "决算数"),
        ("预算数", "决算数"),
        ("2024年执行数", "2025年预算数"),
        ("金额（预算）", "金额（预算）"),
    ],
)
def test_the_two_sides_of_an_account_have_their_own_names_and_stances(left: str, right: str) -> None:
    found = read_cells(
        "收支总表\n单位：元",
        f"收入项目 | {left} | 支出项目 | {right}",
        "一、财政拨款收入 | 24610 | 一、公共安全支出 | 20300",
        "二、事业收入 | 15 | 二、教育支出 | 4325",
    )
    assert [found[1, at].indicator for at in (1, 3)] == ["财政拨款收入", "公共安全支出"]
    assert found[2, 3].indicator == "教育支出"
    stances = [found[1, at].stance.value for at in (1, 3)]
    assert stances == ["plan" if "预算" in head else "actual" for head in (left, right)]


@pytest.mark.parametrize("head", ["地区", "县区", "镇街", "县（市、区）", "区域"])
def test_rows_of_places_have_the_indicator_of_the_caption(head: str) -> None:
    found = read_cells(
        "2024年各地一般公共预算收入完成情况表（单位：万元）",
        f"{head} | 完成数 | 增长%",
        "青屿县 | 400 | 3.5",
        "白鹭区 | 300 | -1",
    )
    assert [(found[1, at].indicator, found[1, at].scope) for at in (1, 2)] == [("一般公共预算收入", "青屿县")] * 2


def test_rows_of_years_are_times() -> None:
    found = read_cells(
        "历年一般公共预算收入（单位：亿元）", "年份 | 收入 | 支出", "2022年 | 30 | 41", "2023年 | 33 | 44"
    )
    assert [found[row, 1].period for row in (1, 2)] == ["2022", "2023"]


@pytest.mark.parametrize(
    ("caption", "row", "label"),
    [
        ("2024年分行业固定资产投资（亿元）", "采矿业 | 12", "采矿业固定资产投资"),
        ("2024年一般公共预算支出完成情况表（单位：万元）", "九、节能环保 | 206", "节能环保支出"),
        ("2024年一般公共预算支出完成情况表（单位：万元）", "教育支出 | 206", "教育支出"),
    ],
)
def test_a_row_that_is_a_part_of_what_the_caption_names_says_so(caption: str, row: str, label: str) -> None:
    assert read_cells(caption, "项目 | 完成数", row, "其他 | 2")[1, 1].indicator == label


def test_names_that_come_again_are_doubtful() -> None:
    found = read_cells(
        "2024年运输量",
        "指标 | 单位 | 绝对数",
        "客运量 | 万人次 | 18",
        "公路 | 万人次 | 15",
        "货运量 | 万吨 | 28",
        "公路 | 万吨 | 20",
    )
    assert found[2, 2].confidence < 0.9 <= found[1, 2].confidence


@pytest.mark.parametrize(
    ("rows", "number", "label"),
    [
        (
            ("一、失业保险基金收入 | 9", "其中：利息收入 | 3", "二、工伤保险基金收入 | 8", "其中：利息收入 | 2"),
            "2",
            "工伤保险基金利息收入",
        ),
        (
            ("一、失业保险基金支出 | 9", "其中：待遇支出 | 3", "二、工伤保险基金支出 | 8", "其中：待遇支出 | 2"),
            "3",
            "失业保险基金待遇支出",
        ),
        (("（一）人大事务 | 9", "行政运行 | 3", "（二）政协事务 | 8", "行政运行 | 2"), "2", "政协事务行政运行"),
    ],
)
def test_a_name_that_comes_again_takes_that_of_the_numbered_row_above(
    rows: tuple[str, ...], number: str, label: str
) -> None:
    assert labels("2024年明细表（单位：万元）", "项目 | 决算数", *rows)[number] == label


def test_the_rank_of_a_budget_item_is_no_unit() -> None:
    figure = read_cells("单位：万元", "科目名称 | 决算数", "行政运行（项） | 103", "人大事务（款） | 200")[1, 1]
    assert (figure.unit, figure.value) == ("元", 1_030_000)


@pytest.mark.parametrize("word", ["收入总计", "收入总量", "各项收入总计"])
def test_a_grand_total_is_not_the_revenue_itself(word: str) -> None:
    found = labels("2024年一般公共预算收入决算表（单位：万元）", "项目 | 决算数", "本年收入合计 | 500", f"{word} | 900")
    assert found["500"] == "一般公共预算收入"
    assert found["900"] == "一般公共预算" + word.removeprefix("各项")


@pytest.mark.parametrize(
    ("caption", "scope"),
    [
        ("2024年一般公共预算（本级）收入决算表", "本级"),
        ("2024年一般公共预算（市本级）收入决算表", "市本级"),
        ("2024年全市一般公共预算收入决算表", "全市"),
        ("附表3 2024年市本级一般公共预算收入决算表", "市本级"),
    ],
)
def test_a_caption_says_whose_and_of_what(caption: str, scope: str) -> None:
    found = read_cells(f"{caption}\n单位：万元", "项目 | 决算数 | 高新区", "合计 | 500 | 20", "其他 | 3 | 1")
    assert (found[1, 1].indicator, found[1, 1].scope) == ("一般公共预算收入", scope)


def test_what_stands_after_the_names_is_no_name() -> None:
    found = labels(
        "2024年新增债券使用情况表（单位：亿元）",
        "序号 | 区划 | 项目单位 | 项目名称 | 债券性质 | 债券金额",
        "1 | 区本级 | 云岫区教育局 | 云岫中学改造 | 一般债券 | 0.26",
        "2 | 青屿县 | 青屿县交通局 | 物流站充电桩 | 专项债券 | 0.1",
    )
    assert found == {"0.26": "云岫中学改造", "0.1": "物流站充电桩"}


def test_a_year_in_a_name_is_not_when() -> None:
    found = read_cells("2024年转移支付决算表（单位：万元）", "项目 | 决算数", "2023年教育补助资金 | 30", "2024年 | 40")
    assert (found[1, 1].period, found[1, 1].indicator) == ("2024", "2023年教育补助资金")


def test_a_column_tells_one_side_of_the_project_in_its_row() -> None:
    found = labels(
        "2024年重点项目表（单位：万元）",
        "项目名称 | 合计 | 财政拨款 | 自筹资金",
        "云岫大桥 | 90 | 60 | 30",
        "北湖泵站 | 8 | 5 | 3",
    )
    assert (found["90"], found["60"], found["3"]) == ("云岫大桥", "云岫大桥财政拨款", "北湖泵站自筹资金")


@pytest.mark.parametrize("towns", [("甲镇", "乙镇"), ("松溪镇", "白鹭乡"), ("滨县", "乙乡")])
def test_towns_over_the_columns_are_whose_the_numbers_are(towns: tuple[str, str]) -> None:
    found = read_cells(
        "2024年度云岫区一般公共预算对下转移支付表（单位：万元）",
        f"项目 | 合计 | {towns[0]} | {towns[1]}",
        "一般性转移支付 | 30 | 10 | 20",
    )
    assert [found[1, at].indicator for at in (1, 2, 3)] == ["一般性转移支付"] * 3
    assert [found[1, at].scope for at in (1, 2, 3)] == ["全区", *towns]


@pytest.mark.parametrize("kind", ["全镇", "乡镇", "古镇", "城镇"])
def test_kinds_of_towns_over_a_column_are_no_names_of_places(kind: str) -> None:
    found = read_cells("2024年收入（单位：万元）", f"项目 | {kind}", "税收收入 | 30")
    assert found[1, 1].scope != kind or kind == "全镇"


def test_the_word_for_a_financial_year_is_no_part_of_a_place() -> None:
    for year in ("2024年", "2024年度"):
        found = read_cells(f"{year}青石县一般公共预算收入表（单位：万元）", "项目 | 决算数", "税收收入 | 30")
        assert found[1, 1].scope == "青石县"


@pytest.mark.parametrize("name", ["上年末地方政府债务余额", "上年底债务余额", "去年末贷款余额"])
def test_what_was_left_at_the_end_of_the_year_before_is_of_that_year(name: str) -> None:
    caption = "2024年度云岫区政府债务还本付息决算情况表（单位：亿元）"
    found = read_cells(caption, "项目 | 本地区 | 本级", f"一、{name} | 30.5 | 10.2", "二、当年发行债务 | 4.1 | 1.3")
    assert [found[1, at].period for at in (1, 2)] == ["2023", "2023"]
    assert [found[2, at].period for at in (1, 2)] == ["2024", "2024"]


def test_what_was_left_over_and_is_spent_this_year_is_of_this_year() -> None:
    found = read_cells(
        "2024年云岫区收入决算表（单位：万元）", "项目 | 决算数", "上年结余收入 | 30", "上年结转收入 | 20"
    )
    assert [figure.period for figure in found.values()] == ["2024", "2024"]


@pytest.mark.parametrize(("row", "scope"), [("青岚市本级", "市本级"), ("云岫县本级", "县本级"), ("市本级", "市本级")])
def test_a_row_of_a_places_own_level_is_that_levels(row: str, scope: str) -> None:
    found = read_cells(
        "2024年地方政府债务（单位：万元）",
        "地区 | 债务限额 | 债务余额",
        "青岚市 | 182506 | 109895",
        f"{row} | 98990 | 27794",
        "青屿县 | 3102 | 2100",
        "白鹭区 | 4102 | 3100",
    )
    assert [found[2, at].scope for at in (1, 2)] == [scope, scope]


def test_a_row_of_a_ledger_at_a_level_keeps_the_ledger_in_its_name() -> None:
    found = read_cells(
        "2024年收支（单位：万元）", "项目 | 完成数", "全市收入 | 182506", "一般公共预算收入市本级 | 98990"
    )
    assert "收入" in found[2, 1].indicator

"""A column's heads say whose, when, planned or done, what kind of number, and what is counted."""

import pytest

from tests.figures.tables.made import TITLE, labels, read_cells


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("合计 | 基本支出 | 项目支出", ("教育支出", "基本支出", "项目支出")),
        ("合计 | 人员经费 | 公用经费", ("教育支出", "人员经费", "公用经费")),
        ("小计 | 工资福利 | 商品和服务", ("教育支出", "工资福利", "商品和服务")),
        ("总计 | 财政拨款 | 事业收入", ("教育支出", "财政拨款", "事业收入")),
        ("金额 | 其中：上级补助 | 其中：其他资金", ("教育支出", "上级补助", "其他资金")),
        ("预算数 | 调整预算数 | 决算数", ("教育支出", "教育支出", "教育支出")),
        ("2022年 | 2023年 | 2024年", ("教育支出", "教育支出", "教育支出")),
        ("全区 | 区本级 | 高新区", ("教育支出", "教育支出", "教育支出")),
    ],
)
def test_columns_of_one_unit_are_told_apart_by_their_names(heads: str, expected: tuple[str, ...]) -> None:
    found = read_cells("2024年情况表（单位：万元）", f"科目 | {heads}", "教育支出 | 1200 | 900 | 300")
    assert tuple(found[1, column].indicator.removeprefix("其中：") for column in (1, 2, 3)) == expected


@pytest.mark.parametrize(
    ("head", "stance", "period"),
    [
        ("预算数", "plan", "2024"),
        ("年初预算", "plan", "2024"),
        ("调整预算数", "plan", "2024"),
        ("2024年执行数", "actual", "2024"),
        ("决算数", "actual", "2024"),
        ("2025年预算", "plan", "2025"),
        ("2025年预算数", "plan", "2025"),
        ("上年决算数", "actual", "2023"),
        ("去年同期数", "actual", "2023"),
        ("2023年", "actual", "2023"),
        ("2022年完成数", "actual", "2022"),
        ("预算执行数", "actual", "2024"),
        ("1-6月累计完成", "actual", "2024H1"),
        ("第一季度", "actual", "2024Q1"),
        ("二〇二三年决算数", "actual", "2023"),
        ("二○二五年预算数", "plan", "2025"),
    ],
)
def test_a_head_says_when_and_whether_planned_or_done(head: str, stance: str, period: str) -> None:
    figure = read_cells("收入情况表（单位：万元）", f"项目 | {head}", "税收收入 | 195.3", "非税收入 | 100.2")[1, 1]
    assert (figure.stance.value, figure.period) == (stance, period)


@pytest.mark.parametrize(
    ("head", "measure"),
    [
        ("占预算%", "completion"),
        ("完成预算的百分比", "completion"),
        ("执行率（%）", "completion"),
        ("为调整预算的%", "completion"),
        ("比上年增长（%）", "change"),
        ("同比%", "change"),
        ("比2023年增长%", "change"),
        ("增幅", "change"),
        ("占比（%）", "share"),
        ("占总支出比重", "share"),
        ("构成", "share"),
    ],
)
def test_a_head_says_what_kind_of_percentage_follows(head: str, measure: str) -> None:
    figure = read_cells(
        "2024年支出表（单位：万元）", f"项目 | 完成数 | {head}", "农林水支出 | 400 | 12.5", "其他支出 | 30 | 3"
    )[1, 2]
    assert (figure.measure.value, figure.unit, figure.indicator, figure.period) == (measure, "%", "农林水支出", "2024")


def test_an_increase_in_money_is_a_difference() -> None:
    figure = read_cells("单位：万元", "项目 | 完成数 | 比上年增减额 | 比上年增减%", "税收收入 | 400 | -12 | -2.9")[1, 2]
    assert (figure.measure.value, figure.unit, figure.value) == ("difference", "元", -120_000)


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("全市收入 | 市本级收入", ("全市", "市本级")),
        ("全区完成数 | 高新区", ("全区", "高新区")),
        ("市级 | 县级", ("市级", "县级")),
        ("青屿县 | 白鹭镇", ("青屿县", "白鹭镇")),
    ],
)
def test_a_head_says_whose_the_numbers_are(heads: str, expected: tuple[str, str]) -> None:
    found = read_cells("2024年情况表（单位：万元）", f"项目 | {heads}", "失业保险基金 | 52 | 41")
    assert (found[1, 1].scope, found[1, 2].scope) == expected


@pytest.mark.parametrize(
    "head", ["所属县市区 合计", "所属县市区", "下辖县（市、区）合计", "所辖县市区合计", "县（市、区）合计", "县区合计"]
)
def test_what_all_the_counties_have_is_not_the_whole_areas(head: str) -> None:
    cells = read_cells(
        "2024年政府债务限额情况表\n单位：亿元", f"项目|本地区|本级|{head}", "政府债务限额|675.63|67.32|608.31"
    )
    assert [figure.scope for figure in cells.values()] == [
        "本地区",
        "本级",
        head.replace(" ", ""),
    ]


def test_heads_of_two_levels_hold_together() -> None:
    found = read_cells(
        "社会保险基金收支情况表（单位：万元）",
        "项目 | 2023年 | | 2024年 | ",
        " | 收入 | 支出 | 收入预算数 | 支出预算数",
        "失业保险基金 | 52 | 41 | 55 | 43",
    )
    told = [(found[2, at].indicator, found[2, at].period, found[2, at].stance.value) for at in (1, 2, 3, 4)]
    assert told == [
        ("失业保险基金收入", "2023", "actual"),
        ("失业保险基金支出", "2023", "actual"),
        ("失业保险基金收入", "2024", "plan"),
        ("失业保险基金支出", "2024", "plan"),
    ]


@pytest.mark.parametrize(
    ("heads", "row", "expected"),
    [
        ("因公出国费 | 公务接待费", "0.50 | 8.50", {"0.50": "因公出国费", "8.50": "公务接待费"}),
        ("购置费 | 运行费 | 会议费", "18 | 10 | 3", {"18": "购置费", "10": "运行费", "3": "会议费"}),
        ("机关运行经费预算数 | 培训费预算数", "213.28 | 7", {"213.28": "机关运行经费", "7": "培训费"}),
    ],
)
def test_without_a_column_of_names_the_heads_name_the_numbers(heads: str, row: str, expected: dict[str, str]) -> None:
    assert labels("“三公”经费预算表\n单位：万元", heads, row) == expected


@pytest.mark.parametrize(
    ("caption", "stance"),
    [
        ("2024年一般公共预算收入预算表", "plan"),
        ("2024年部门收支预算总表", "plan"),
        ("2024年政府性基金支出安排表", "plan"),
        ("2024年区级预算草案", "plan"),
        ("2024年重点任务目标表", "plan"),
        ("2024年预算执行情况表", "actual"),
        ("2024年收入决算表", "actual"),
        ("2024年一般公共预算收支完成情况表", "actual"),
    ],
)
def test_the_caption_says_planned_or_done_where_heads_do_not(caption: str, stance: str) -> None:
    figure = read_cells(f"{caption}\n单位：万元", "项目 | 金额", "税收收入 | 400", "非税收入 | 30")[1, 1]
    assert figure.stance.value == stance


def test_every_field_remembers_which_words_said_it() -> None:
    figure = read_cells(
        "2024年全市收入表（单位：万元）", "项目 | 2023年执行数", "税收收入 | 400", "其他 | 2", title=TITLE
    )[1, 1]
    assert figure.reasons["period"] == "列名“2023年执行数”"
    assert figure.reasons["scope"].startswith("表名")
    assert figure.reasons["indicator"] == "行名“税收收入”"


def test_one_name_under_several_heads_takes_the_head_before_it() -> None:
    found = read_cells(
        "2024年债务限额表（单位：亿元）",
        "地区 | 债务限额 | | 新增债务限额 | ",
        " | 一般债务 | 专项债务 | 一般债务 | 专项债务",
        "青屿县 | 5 | 6 | 1 | 2",
        "白鹭县 | 7 | 8 | 3 | 4",
    )
    assert [found[2, at].indicator for at in (1, 4)] == ["债务限额一般债务", "新增债务限额专项债务"]
    assert found[3, 4].scope == "白鹭县"


def test_growth_and_completion_go_with_the_level_that_they_are_of() -> None:
    title = "云岫区2024年预算执行情况和2025年预算草案"
    found = read_cells(
        "2025年收支情况表（单位：万元）",
        "项目 | 2024年执行数 | 2025年预算数 | 预算数比上年执行数增长%",
        "税收收入 | 100 | 110 | 10",
        "非税收入 | 50 | 51 | 2",
        title=title,
    )
    assert [(found[1, at].stance.value, found[1, at].period) for at in (1, 2, 3)] == [
        ("actual", "2024"),
        ("plan", "2025"),
        ("plan", "2025"),
    ]

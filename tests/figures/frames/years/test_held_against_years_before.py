"""Five years against the five before: the amounts of both have one name, and each its own years."""

import pytest

from tests.figures.reading import brief

TITLE = "青石县财政局“十四五”时期工作总结\n"
FIVE, BEFORE = "2021/2025", "2016/2020"


@pytest.mark.parametrize(
    ("against", "gap"),
    [
        ("较“十三五”期间的615.9亿元", "增收16.8亿元"),
        ("比“十三五”时期的615.9亿元", "增加16.8亿元"),
        ("与“十三五”时期615.9亿元相比，", "增收16.8亿元"),
        ("较上一个五年的615.9亿元", "增收16.8亿元"),
        ("较上个五年615.9亿元", "增收16.8亿元"),
        ("比2016-2020年的615.9亿元", "增收16.8亿元"),
        ("比2016年至2020年的615.9亿元", "多收16.8亿元"),
        ("较十三五时期615.9亿元", "增收16.8亿元"),
        ("比“十三五”规划期间的615.9亿元", "增收16.8亿元"),
        ("较前五年的615.9亿元", "增收16.8亿元"),
    ],
)
def test_what_five_years_are_held_against_is_of_the_five_before(against: str, gap: str) -> None:
    text = f"五年来，财政实力增强。一般公共预算收入累计完成632.7亿元，{against}{gap}、增长2.7%。"
    found = brief(text, "indicator", "period", "measure", title=TITLE)
    label = "一般公共预算收入"
    assert found == [
        (label, FIVE, "level"),
        (label, BEFORE, "level"),
        (label, FIVE, "difference"),
        (label, FIVE, "change"),
    ]


@pytest.mark.parametrize("lead", ["五年来，", "“十四五”时期，", "2021-2025年，", "2021年至2025年，"])
@pytest.mark.parametrize(
    "told", ["较“十三五”期间增支23.7亿元", "比“十三五”时期增加23.7亿元", "较“十三五”增长13%", "较上一个五年增支5亿元"]
)
def test_spending_that_is_held_against_the_five_years_before_is_of_five_years(lead: str, told: str) -> None:
    text = f"{lead}民生保障有力。社会保障和就业支出206.6亿元，{told}。"
    assert brief(text, "period", title=TITLE) == [(FIVE,), (FIVE,)]


def test_what_rose_from_the_five_years_before_is_of_all_five() -> None:
    text = "五年来，全县一般公共预算收入由“十三五”期间的96亿元增加到118亿元，增长22.9%。"
    assert brief(text, "period", title=TITLE) == [(BEFORE,), (FIVE,), (FIVE,)]


@pytest.mark.parametrize(
    "share",
    [
        "占一般公共预算收入比重达52.2%",
        "占一般公共预算收入的比重为52.2%",
        "占一般公共预算收入的52.2%",
        "占一般公共预算收入的比重超过52.2%",
    ],
)
def test_the_share_of_a_total_of_five_years_is_of_five_years(share: str) -> None:
    text = f"五年来，税收收入累计完成330.5亿元，{share}，比“十三五”期间上升4.1个百分点。"
    assert brief(text, "period", title=TITLE) == [(FIVE,), (FIVE,), (FIVE,)]


@pytest.mark.parametrize("share", ["民生支出占比75%以上", "民生支出占比达75%", "其中民生支出占75%"])
def test_the_share_of_a_kind_beside_its_total_is_of_the_same_years(share: str) -> None:
    text = f"五年来，一般公共预算支出累计完成3100亿元，{share}。"
    assert brief(text, "period", title=TITLE) == [(FIVE,), (FIVE,)]


def test_the_rate_of_what_was_reviewed_in_five_years_is_of_five_years() -> None:
    text = "五年来，累计评审项目1260个，核减资金6.8亿元，核减率12.4%。"
    assert {found for (found,) in brief(text, "period", title=TITLE)} == {FIVE}


@pytest.mark.parametrize(
    "told", ["城镇化率达到63%", "地区生产总值达到500亿元", "第三产业占比达52.1%", "森林覆盖率为40.2%"]
)
def test_what_is_reached_beside_a_total_is_of_the_last_year(told: str) -> None:
    text = f"五年来，累计投入资金50亿元，{told}，较“十三五”末提高。"
    assert brief(text, "period", title=TITLE) == [(FIVE,), ("2025",)]


def test_amounts_beside_a_total_of_their_kind_are_of_the_same_years() -> None:
    text = "五年来，教育支出累计460亿元，占比18.5%；卫生健康支出210亿元，增长18%；农林水支出95亿元。"
    assert {found for (found,) in brief(text, "period", title=TITLE)} == {FIVE}


def test_three_years_are_held_against_the_three_before() -> None:
    text = "三年来，民生支出累计完成130亿元，较上一个三年的115亿元增加15亿元。"
    found = brief(text, "indicator", "period", title="青石县财政局三年来工作总结（2022—2024年）\n")
    assert found == [("民生支出", "2022/2024"), ("民生支出", "2019/2021"), ("民生支出", "2022/2024")]


def test_what_was_reached_in_the_end_stays_so_though_held_against_years_before() -> None:
    text = "五年来，地区生产总值达到500亿元，较“十三五”时期增长30%。"
    assert brief(text, "period", title=TITLE) == [("2025",), (FIVE,)]


def test_how_a_total_grew_is_of_its_years_whatever_year_was_named_before_it() -> None:
    text = "五年来，参保人数由2020年的38万人增加到2025年的41万人，基金累计收入52亿元，较“十三五”期间增长45%。"
    assert brief(text, "period", title=TITLE) == [("2020",), ("2025",), (FIVE,), (FIVE,)]


@pytest.mark.parametrize("kind", ["上缴收益2.1亿元", "上缴利润2.1亿元", "缴纳税收2.1亿元"])
def test_what_else_was_earned_beside_a_total_is_of_its_years(kind: str) -> None:
    assert brief(f"五年来，累计实现利润12.4亿元，{kind}。", "period", title=TITLE) == [(FIVE,), (FIVE,)]


ERA = (
    "关于临澜市2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n"
    "2025年，全市一般公共预算收入完成213.5亿元。\n"
)


@pytest.mark.parametrize(
    "heading", ["（三）“十四五”我市财政发展情况", "（三）“十四五”财政工作回顾", "（三）“十四五”时期财政工作回顾"]
)
def test_a_heading_on_five_years_holds_for_what_came_together_below_it(heading: str) -> None:
    text = (
        f"{heading}\n财政实力再上新台阶。全市一般公共预算收入2025年达到630.5亿元。\n"
        "民生底色更加凸显。民生支出占比一直稳定在80%以上。发放创业担保贷款88亿元，带动就业8.3万人。\n"
    )
    found = [period for (period,) in brief(text, "period", title=ERA)][1:]
    assert found == ["2025"] + ["2021/2025"] * 3


@pytest.mark.parametrize("named", ["“十四五”全市累计", "“十四五”时期，全市累计", "“十四五”各级财政累计"])
def test_the_parts_of_a_total_of_five_years_are_of_those_years(named: str) -> None:
    text = f"五年来，民生投入加大。{named}投入民生支出1152亿元，占75%。其中：教育支出266亿元；卫生健康支出124亿元。\n"
    found = [period for (period,) in brief(text, "period", title=ERA)][1:]
    assert found == ["2021/2025"] * 4


@pytest.mark.parametrize("brought", ["实现旅游综合收入1527亿元", "带动消费1527亿元", "创造收入1527亿元"])
def test_money_that_came_in_with_a_total_of_years_is_of_those_years(brought: str) -> None:
    text = f"四年来，累计接待游客1.93亿人次，{brought}。\n"
    assert {period for (period,) in brief(text, "period", title="临澜市2021年政府工作总结\n")} == {"2018/2021"}


@pytest.mark.parametrize(
    ("against", "period"),
    [
        ("较“十三五”末2020年88.2亿元", "2020"),
        ("较“十三五”期末的2020年的88.2亿元", "2020"),
        ("较2020年的88.2亿元", "2020"),
        ("较“十三五”末的88.2亿元", "2020"),
        ("比2022年88.2亿元", "2022"),
        ("比2020年末的88.2亿元", "2020"),
    ],
)
def test_a_result_held_against_a_year_grows_by_the_gap_between_them(against: str, period: str) -> None:
    text = f"2025年全市一般公共预算收入完成213.5亿元，{against}增加125.3亿元，年均增长9.3%。"
    found = brief(text, "indicator", "period", "measure", title=TITLE)
    label = "一般公共预算收入"
    assert found[1:3] == [(label, period, "level"), (label, "2025", "difference")]
    assert found[3][0] == label


def test_the_same_part_of_a_year_that_is_named_is_what_a_half_year_is_held_against() -> None:
    text = "2025年1-6月一般公共预算收入完成21.5亿元，比2023年同期的20亿元增加1.5亿元。"
    found = brief(text, "period", "measure", title="青石县2025年上半年财政运行情况\n")
    assert found[1:] == [("2023H1", "level"), ("2025H1", "difference")]

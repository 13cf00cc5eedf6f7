"""Reviews of several years: sums of all of them and what stood at their end must not change places in a comparison."""

import pytest

from tests.figures.reading import brief

BUDGET = "临澜市2025年预算执行情况和2026年预算草案的报告\n（一）“十四五”财政工作回顾\n"
REPORT = "2026年临澜市政府工作报告\n一、“十四五”时期和2025年工作回顾\n这五年，我们砥砺前行，实现新突破。"
SPAN, LAST = "2021/2025", "2025"


@pytest.mark.parametrize(
    "sentence",
    [
        "“十四五”全市“三保”支出72亿元，占一般公共预算支出的47%，年均增长3.5%。",
        "“十四五”全市教育支出26亿元，年均增长3%。",
        "“十四五”教育支出26亿元，年均增长3%。",
        "“十四五”“三保”支出26亿元，增长3%。",
        "“十四五”争取债券资金26亿元，增长3%。",
        "“十四五”投入资金26亿元，增长3%。",
        "“十四五”以来，全市教育支出26亿元，年均增长3%。",
        "“十四五”时期，税收收入26亿元，年均增长3%。",
        "“十四五”期间，我市获得中央资金26亿元，增长3%。",
        "2021—2025年，全市民生支出26亿元，年均增长3%。",
    ],
)
def test_money_of_years_that_its_sentence_names_is_of_all_of_them(sentence: str) -> None:
    assert {period for (period,) in brief(sentence, "period", title=BUDGET)} == {SPAN}


@pytest.mark.parametrize(
    "sentence",
    [
        "粮食产量连续9年稳定在130亿斤以上。",
        "棉花产量连续4年占全国九成以上、就地转化率达45%。",
        "财政收入连续三年突破200亿元。",
        "城镇新增就业连续5年超过12万人。",
        "空气优良天数比例连续四年保持在90%以上。",
        "社会消费品零售总额连续3年站稳900亿元。",
        "进出口总额连续两年跨越千亿元。",
        "民生支出占比连续多年达80%以上。",
    ],
)
def test_what_stood_for_years_on_end_is_of_the_last_year(sentence: str) -> None:
    assert {period for (period,) in brief(sentence, "period", title=REPORT)} == {LAST}


@pytest.mark.parametrize(
    "sentence",
    [
        "成功举办2届博览会、3届商博会。",
        "建成幼儿园12所、小学8所和中学3所。",
        "16所高校、48个学科入选一流名单。",
        "连续4年新增就业10万人。",
        "改善农村住房超50万户。",
        "承担科技攻关项目34个。",
        "布局4个科学中心，实施攻关项目48个。",
        "市级新设基金12只，实现投放38亿元，撬动金融资本60亿元。",
        "获得专项债券额度59亿元。",
        "区级新建公园9个、绿道30公里。",
    ],
)
def test_what_was_done_in_the_years_is_of_all_of_them_item_by_item(sentence: str) -> None:
    assert {period for (period,) in brief(sentence, "period", title=REPORT)} == {SPAN}


def test_a_share_beside_an_average_is_of_the_last_year() -> None:
    found = brief("外送电量年均增长6%、绿电占比超三成。", "period", title=REPORT)
    assert found == [(SPAN,), (LAST,)]


@pytest.mark.parametrize("than", ["高于上年", "低于去年", "快于上年", "好于去年"])
def test_what_is_held_against_the_year_before_is_of_the_year_at_hand(than: str) -> None:
    found = brief(f"审减率12.6%，{than}1.3个百分点。", "period", title="临澜市2025年预算执行情况的报告\n")
    assert found == [("2025",), ("2025",)]


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("粮食产量稳定在60亿斤以上", "2021/2025"),
        ("财政民生支出占比保持在80%以上", "2021/2025"),
        ("城镇调查失业率控制在5.5%以内", "2021/2025"),
        ("财政民生支出维持在70亿元左右", "2021/2025"),
        ("基本医疗保险参保率稳定在95%以上", "2025"),
        ("耕地面积保持在120万亩", "2025"),
        ("粮食产量由58亿斤提高到60亿斤", "2025"),
    ],
)
def test_what_stayed_so_in_all_years_is_of_all_years_and_what_came_about_of_the_last(
    sentence: str, period: str
) -> None:
    text = f"“十四五”时期工作回顾\n过去五年，{sentence}。\n"
    assert brief(text, "period", title="云岫市人民政府工作报告\n2026年1月15日\n")[-1] == (period,)

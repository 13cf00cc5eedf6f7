"""What grew, where and by how much: lists of places that all grew, extents that widened, people behind a bare 万."""

import pytest

from tests.figures.reading import brief

ACCOUNT = "临澜市2019年1-10月财政收支情况\n"


@pytest.mark.parametrize(
    ("lead", "label", "sign"),
    [
        ("分县（市、区）看，有3个县（市、区）一般公共预算收入呈两位数增长，依次为：", "一般公共预算收入", 1),
        ("从县区看，3个县区税收收入正增长，分别是：", "税收收入", 1),
        ("各县区税收收入均实现增长，其中：", "税收收入", 1),
        ("3个县区教育支出下降，分别为：", "教育支出", -1),
    ],
)
def test_places_that_all_grew_have_growths_of_what_grew(lead: str, label: str, sign: int) -> None:
    text = f"全市一般公共预算收入110亿元，增长9%。{lead}松山县11.7%，元庆县10.9%，莲湖区13.4%。\n"
    found = brief(text, "indicator", "measure", "value", "scope", title=ACCOUNT)[-3:]
    assert found == [
        (label, "change", sign * 11.7, "松山县"),
        (label, "change", sign * 10.9, "元庆县"),
        (label, "change", sign * 13.4, "莲湖区"),
    ]


@pytest.mark.parametrize(
    ("text", "label", "value"),
    [
        ("优良天数增加25天。", "优良天数", 25),
        ("耕地面积净增212万亩。", "耕地面积", 2_120_000),
        ("参保人数减少3万人。", "参保人数", -30_000),
    ],
)
def test_by_how_much_an_extent_widened_is_a_difference(text: str, label: str, value: float) -> None:
    assert brief(text, "indicator", "measure", "value") == [(label, "difference", value)]


@pytest.mark.parametrize("text", ["新增床位500张。", "造林面积增加到5万亩。", "绿化面积达到3万亩。"])
def test_what_was_made_or_reached_is_a_level(text: str) -> None:
    assert brief(text, "measure") == [("level",)]


@pytest.mark.parametrize("who", ["婴幼儿", "监测对象", "老百姓", "低保对象", "青少年", "纳税人"])
def test_people_are_not_counted_in_yuan(who: str) -> None:
    text = f"农民收入年均增长7.9%，补贴资金惠及71.3万{who}。\n"
    assert brief(text, "unit")[1] == ("人",)


def test_what_pulls_a_growth_down_is_negative() -> None:
    text = "全市增值税留抵退税11亿元，拉低全市税收收入增幅13.4个百分点。\n"
    assert brief(text, "measure", "value", title=ACCOUNT)[-1] == ("difference", -13.4)


@pytest.mark.parametrize("part", ["(其中：省税收返还收入4420万元)", "、新增地方政府债券收入13000万元"])
def test_a_chain_that_begins_with_a_level_is_of_it(part: str) -> None:
    text = f"全县财政总收入12亿元。县级一般公共预算收入加上上级各类补助收入124392万元{part}，收入合计23亿元。\n"
    found = brief(text, "scope", title="青石县2015年预算执行情况\n")
    assert [scope for (scope,) in found[1:]] == ["县级"] * 3


def test_electricity_and_machines_are_counted_as_printed() -> None:
    text = "全社会用电量7.2亿度。安装设备15台（套）。\n"
    assert brief(text, "unit") == [("度",), ("台（套）",)]


def test_of_five_years_what_stands_is_of_the_last_and_what_was_made_of_all() -> None:
    text = (
        "过去的五年，是我市发展最快的五年。国家高新技术企业1.28万家。棚户区改造3860套，招聘教师628名。"
        "发展食用菌4200万袋，获批国家级园区3个。\n"
    )
    title = "临澜市2026年政府工作报告\n一、“十四五”时期和2025年工作回顾\n"
    periods = [period for (period,) in brief(text, "period", title=title)]
    assert periods == ["2025", *["2021/2025"] * 4]


def test_a_month_in_passing_is_not_that_of_the_next_sentence() -> None:
    text = "清洁取暖改造强力推进。去年7月底市里下达任务以后，我们立即着手。新增清洁取暖2.4万户。\n"
    assert brief(text, "period", title="青石县2019年政府工作报告\n一、2018年工作回顾\n") == [("2018",)]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("地方财政收入增幅，分别高于全省、全市4.6和6个百分点。", "地方财政收入"),
        ("投资增速，快于全国3个百分点。", "投资"),
    ],
)
def test_a_gap_is_of_the_speed_that_the_clause_before_names(text: str, label: str) -> None:
    found = brief(f"全市财政总收入9亿元。{text}\n", "indicator", "measure", "unit", title=ACCOUNT)[1:]
    assert set(found) == {(label, "difference", "个百分点")}


def test_points_that_are_said_once_are_those_of_each() -> None:
    text = "工业技改投资、制造业技改投资增速分别高于全国12.7个、12个百分点。新增企业12个、项目3个。\n"
    assert [unit for (unit,) in brief(text, "unit", title=ACCOUNT)] == ["个百分点", "个百分点", "个", "个"]


def test_a_tax_on_occupied_land_falls_and_has_no_share() -> None:
    text = "城市维护建设税增长121.3%，耕地占用税下降88.2%。\n"
    assert brief(text, "indicator", "measure", "value", title=ACCOUNT)[1] == ("耕地占用税", "change", -88.2)


def test_a_price_index_that_is_kept_low_is_told_by_how_prices_rise() -> None:
    text = "居民消费价格指数控制在3.5%以内。居民消费价格指数为102.1%。\n"
    assert brief(text, "measure", title=ACCOUNT) == [("change",), ("rate",)]


def test_a_task_beyond_its_own_words_is_completed() -> None:
    text = "城镇新增就业3万人，完成省民生工程目标任务的130.26%，市民生工程目标任务的127%。\n"
    found = brief(text, "indicator", "measure", title=ACCOUNT)
    assert found[1:] == [("城镇新增就业", "completion")] * 2


def test_what_is_completed_of_a_task_is_of_what_was_told_with_it() -> None:
    text = "城镇登记失业率为3.37%，失业人员再就业6650人，完成年目标任务6600人的100.76%。\n"
    assert brief(text, "indicator", "measure", title=ACCOUNT)[-1] == ("失业人员再就业", "completion")


def test_years_that_something_is_a_multiple_of_are_over_at_once() -> None:
    text = "一般公共预算收入由5.9亿元增加到15.5亿元，是“十一五”末的2.6倍；居民人均可支配收入由15996元增加到27097元。\n"
    title = "云岫州2016年政府工作报告\n一、“十二五”时期工作回顾\n"
    periods = [period for (period,) in brief(text, "period", title=title)]
    assert periods == ["2010", "2015", "2015", "2010", "2015"]


def test_news_without_a_title_is_of_the_place_whose_head_speaks() -> None:
    text = (
        "近日，青石县县长在县人民代表大会上作政府工作报告。\n青石县2012年全年实现生产总值163亿元，增长13%，"
        "增速高于全国2个百分点。\n"
    )
    assert {scope for (scope,) in brief(text, "scope", title="")} <= {"全县", None}


def test_a_goal_of_doubling_is_a_name_and_its_parts_are_results() -> None:
    text = "财政总收入3.12亿元，增长37%，提前两年实现翻番目标，其中地方收入1.73亿元，增长31.8%。\n"
    found = brief(text, "text", "stance", title="青石县2009年政府工作报告\n一、2008年工作回顾\n")
    assert [stance for words, stance in found if words != "两年"] == ["actual"] * 4
    assert all("番" not in str(words) for words, _ in found)


def test_money_is_of_the_account_that_its_sentence_names_without_a_number() -> None:
    text = "近几年来，全市财政总收入一年一个新台阶，2004年为113.63亿元，2005年为135.14亿元。\n"
    found = [label for label, unit in brief(text, "indicator", "unit", title=ACCOUNT) if unit == "元"]
    assert found == ["财政总收入", "财政总收入"]


def test_a_heading_on_the_accounts_of_a_finance_office_gives_no_level() -> None:
    text = "一、2021年区财政决算情况\n2021年，财政总收入66.46亿元，增长20.8%。\n"
    assert {scope for (scope,) in brief(text, "scope", title="云岫区2021年财政决算的报告\n")} == {None}

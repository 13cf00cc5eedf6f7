"""What is told again of a list goes to each of it in turn: shares, growths, gaps, sums of years."""

import pytest

from tests.figures.reading import brief

REPORT = "云岫市2025年一季度政府采购情况\n"


@pytest.mark.parametrize(
    ("told", "measure"),
    [
        ("占全市采购规模比例为54.5%、1.5%和44.7%", "share"),
        ("占采购总规模的54.5%、1.5%、44.7%", "share"),
        ("完成年度计划的54.5%、1.5%和44.7%", "completion"),
        ("同比增长54.5%、1.5%和44.7%", "change"),
    ],
)
def test_percentages_behind_a_list_belong_to_its_items_in_turn(told: str, measure: str) -> None:
    text = f"货物、工程、服务采购规模分别为0.72亿元、0.02亿元和0.59亿元，{told}。\n"
    found = brief(text, "indicator", "measure", title=REPORT)
    names = ["货物采购规模", "工程采购规模", "服务采购规模"]
    assert [name for name, _ in found] == names * 2
    assert {each for _, each in found[3:]} == {measure}


@pytest.mark.parametrize("those", ["二者", "两者", "两项"])
def test_what_grew_by_those_two_is_what_was_named_before(those: str) -> None:
    text = f"医保基金总收入271亿元，医保基金总支出220亿元，{those}分别增长16.4%和16.6%。\n"
    found = brief(text, "indicator", title=REPORT)
    assert found[2:] == [("医保基金总收入",), ("医保基金总支出",)]


@pytest.mark.parametrize("places", ["全国、自治区和全市", "全国、全省和全市", "全国、全省、全市"])
def test_places_that_a_growth_is_held_against_are_no_names(places: str) -> None:
    text = f"地区生产总值262亿元，增长7.2%，增速居全市首位，分别比{places}高4.2、4.3和3.2个百分点。\n"
    found = brief(text, "indicator", "measure", title=REPORT)
    assert found[2:] == [("地区生产总值", "difference")] * 3


@pytest.mark.parametrize("years", ["五年", "三年", "五年累计"])
def test_what_years_add_to_each_of_a_list_is_a_difference_over_those_years(years: str) -> None:
    text = f"城镇和农村居民人均住房面积分别达到28平方米和32平方米，{years}分别增加14平方米和4.2平方米。\n"
    found = brief(text, "indicator", "measure", "period", title="云岫市2025年政府工作总结\n")
    assert [each[:2] for each in found[2:]] == [
        ("城镇居民人均住房面积", "difference"),
        ("农村居民人均住房面积", "difference"),
    ]
    first = "2023" if years == "三年" else "2021"
    assert {each[2] for each in found[2:]} == {f"{first}/2025"}


def test_how_many_times_each_of_a_list_grew_is_a_growth_for_each() -> None:
    found = brief("游客人次、旅游花费分别增长2.5倍、3倍。\n", "indicator", "measure", title=REPORT)
    assert found == [("游客人次", "change"), ("旅游花费", "change")]


@pytest.mark.parametrize("between", ["", "比上半年提高4.8个百分点，"])
def test_a_bare_speed_is_that_of_what_grew(between: str) -> None:
    text = f"财政总收入148亿元，同比增长1.0%，{between}增幅高于全省平均水平1.5个百分点。\n"
    assert brief(text, "indicator", title=REPORT)[-1] == ("财政总收入增幅",)


def test_what_doubled_behind_a_list_mark_is_read() -> None:
    text = "新能源装机占比达63%、规模比“十三五”末翻了一番。\n"
    assert brief(text, "measure", title=REPORT) == [("share",), ("multiple",)]


def test_what_a_thing_is_held_against_is_no_part_of_its_name() -> None:
    assert brief("工业产值比2020年翻一番。\n", "indicator", "base", title=REPORT) == [("工业产值", "2020年")]


@pytest.mark.parametrize(("whole", "tail"), [("平均发行期限13.6年", "年"), ("平均发行利率3.05%", "%")])
def test_kinds_behind_a_whole_have_what_is_measured_of_it(whole: str, tail: str) -> None:
    text = f"地方政府债券{whole}，其中一般债券7.2{tail}，专项债券16.3{tail}。\n"
    measured = whole[: whole.index(next(each for each in whole if each.isdigit()))]
    found = brief(text, "indicator", title=REPORT)
    assert found[1:] == [(f"一般债券{measured}",), (f"专项债券{measured}",)]


def test_a_name_with_others_like_it_in_brackets_stays_whole() -> None:
    text = "财政收入超亿元的县（市、区）达到84个，比上年增加3个。税收超千万元的镇（街道）12个。\n"
    found = brief(text, "indicator", title=REPORT)
    assert ("财政收入超亿元的县(市、区)",) in found
    assert found[-1] == ("税收超千万元的镇(街道)",)


@pytest.mark.parametrize("lead", ["纳入预算管理的", "纳入财政预算管理的", "涉及民生的"])
def test_under_what_rules_money_stands_is_no_part_of_its_name(lead: str) -> None:
    assert brief(f"{lead}教育支出完成29亿元。\n", "indicator", title=REPORT) == [("教育支出",)]


def test_gaps_behind_a_dealt_out_growth_are_dealt_out_again() -> None:
    text = "城乡居民人均收入年均分别增长10.8%和14.9%，高于全国0.1和2.2个百分点。\n"
    found = brief(text, "indicator", "measure", title="云岫市2025年政府工作总结\n")
    assert [name for name, _ in found] == ["城镇居民人均收入", "农村居民人均收入"] * 2
    assert [measure for _, measure in found] == ["change", "change", "difference", "difference"]


@pytest.mark.parametrize("aside", ["", "按可比口径计算，"])
def test_growths_of_a_total_and_of_its_part_are_dealt_out_over_both(aside: str) -> None:
    text = f"财政总收入从19.7亿元增加到36.7亿元，其中地方财政收入从9.7亿元增加到19.1亿元，{aside}分别增长13%和13.2%。\n"
    found = brief(text, "indicator", title="云岫市2025年政府工作总结\n")
    assert found[-2:] == [("财政总收入",), ("地方财政收入",)]


@pytest.mark.parametrize("reached", ["分别达", "分别达到", "分别为"])
def test_levels_that_a_second_list_tells_have_the_names_of_the_growths(reached: str) -> None:
    text = f"城乡居民人均可支配收入分别增长6%和7%，{reached}43366元和13835元。"
    labels = [label for (label,) in brief(text, "indicator")]
    assert labels[2:] == labels[:2] == ["城镇居民人均可支配收入", "农村居民人均可支配收入"]


def test_what_is_raised_for_each_is_a_difference() -> None:
    text = "企业退休人员、城乡居民养老金月人均分别提高92.8元和20元。"
    assert brief(text, "measure") == [("difference",)] * 2
    assert "月人均" in str(brief(text, "indicator")[1][0])


@pytest.mark.parametrize("first", ["同比分别", "同比分别为", "较上年分别"])
def test_signs_behind_a_dealt_out_comparison_make_changes_of_both(first: str) -> None:
    text = f"全年地区生产总值60.3亿元，一般公共预算收入2亿元，{first}-6.2%、-19.3%。"
    found = brief(text, "indicator", "value", "measure")
    assert found[2:] == [("地区生产总值", -6.2, "change"), ("一般公共预算收入", -19.3, "change")]

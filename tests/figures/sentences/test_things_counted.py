"""What a count counts: the noun behind the number, said once for a list, its owner, what was won."""

import pytest

from tests.figures.reading import brief


def labels(sentence: str) -> list[object]:
    return [row[0] for row in brief(sentence, "indicator")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("新增4个国家级、30个省级技能实训基地。", ["新增国家级技能实训基地", "新增省级技能实训基地"]),
        ("建好3个国家级、5个省级生态保护区。", ["国家级生态保护区", "省级生态保护区"]),
        ("新增3家国家级、20家省级专精特新企业。", ["新增国家级专精特新企业", "新增省级专精特新企业"]),
        ("获批1个国家级和6个省级制造业创新中心。", ["国家级制造业创新中心", "省级制造业创新中心"]),
        ("建成2个国家级、7个市级区域医疗中心。", ["建成国家级区域医疗中心", "市级区域医疗中心"]),
        ("职工、居民住院报销比例分别提高至85%、68%。", ["职工住院报销比例", "居民住院报销比例"]),
        ("食品、药品抽检合格率分别为99.5%、99.8%。", ["食品抽检合格率", "药品抽检合格率"]),
        ("小学、初中生均公用经费分别提高到800元、1000元。", ["小学生均公用经费", "初中生均公用经费"]),
        ("城镇、农村居民人均可支配收入分别增长5%、6%。", ["城镇居民人均可支配收入", "农村居民人均可支配收入"]),
    ],
)
def test_a_noun_said_once_is_the_name_of_every_number_of_its_list(sentence: str, expected: list[str]) -> None:
    found = labels(sentence)
    assert [str(label).removeprefix("新增") for label in found] == [each.removeprefix("新增") for each in expected]
    assert found[0] == expected[0]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("加大对12个试点镇的支持力度。", "试点镇"),
        ("系统部署300多项具体改革举措。", "具体改革举措"),
        ("推出首款量产级6兆瓦时储能系统。", "储能系统"),
        ("强化8所师范院校建设。", "师范院校建设"),
        ("建成志愿服务队伍及200个“邻里驿站”站点。", "“邻里驿站”站点"),
        ("接续办好10件重点民生实事。", "重点民生实事"),
        ("探索形成22项首创性制度成果。", "首创性制度成果"),
        ("开展6项专项行动。", "专项行动"),
        ("云岫自贸片区18项改革创新成果在全国推广。", "云岫自贸片区改革创新成果"),
        ("云岫先行示范区15项经验获全省推广。", "云岫先行示范区经验"),
    ],
)
def test_what_is_counted_stands_behind_the_number_and_not_the_verb_or_owner_before_it(
    sentence: str, expected: str
) -> None:
    assert labels(sentence) == [expected]


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("新增智能工厂7家。", "新增7家智能工厂。"),
        ("新建社区食堂40个。", "新建40个社区食堂。"),
        ("新培育典型村片区9个。", "新培育9个典型村片区。"),
        ("新认定研发机构15家。", "新认定15家研发机构。"),
        ("新开通高速公路出入口6个。", "新开通6个高速公路出入口。"),
        ("新建改扩建校园足球场地80个。", "新建改扩建80个校园足球场地。"),
    ],
)
def test_what_is_new_has_one_name_on_either_side_of_the_number(before: str, behind: str) -> None:
    assert labels(before) == labels(behind)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("9个县获评“四好农村路”示范县。", "获评“四好农村路”示范县"),
        ("2个县被命名为全国双拥模范县。", "全国双拥模范县"),
        ("5名个人获全国劳动模范表彰。", "获全国劳动模范表彰个人"),
        ("6部作品获优秀文艺作品奖。", "获优秀文艺作品奖作品"),
        ("24个镇入选全国千强镇。", "入选全国千强镇"),
        ("3个园区入选零碳园区建设名单。", "入选零碳园区建设名单园区"),
        ("4所高职院校入选国家“双高计划”。", "入选国家“双高计划”高职院校"),
        ("7项改革经验被国家部委推介。", "被国家部委推介改革经验"),
    ],
)
def test_what_was_won_names_those_who_won_it(sentence: str, expected: str) -> None:
    assert labels(sentence) == [expected]


def test_a_number_that_announces_a_list_is_no_sure_figure() -> None:
    assert all(float(str(row[0])) < 0.5 for row in brief("重点抓好以下14个方面的工作。", "confidence"))


def test_a_unit_with_its_time_is_kept_whole() -> None:
    assert brief("新增炼油产能130万吨/年，设计流量600立方米/秒。", "text", "unit") == [
        ("130万吨/年", "吨/年"),
        ("600立方米/秒", "立方米/秒"),
    ]


def test_words_inside_words_take_nothing_off_a_label() -> None:
    assert labels("云溪流域优质水比例提升4.3个百分点。") == ["云溪流域优质水比例"]
    assert labels("无理由退货承诺商家达到2.3万家。") == ["无理由退货承诺商家"]


def test_steps_passed_one_after_the_other_are_one_indicator() -> None:
    sentence = "经济总量连跨5000亿元、6000亿元两个台阶。"
    assert brief(sentence, "indicator", "bound") == [("经济总量", "gt"), ("经济总量", "gt")]
    assert brief("地区生产总值连跨3个千亿台阶。", "indicator", "bound") == [("地区生产总值", "eq")]


def test_what_a_count_came_to_is_no_name() -> None:
    assert labels("试点单位由6家扩大到20家。") == ["试点单位", "试点单位"]


def test_about_stands_before_a_share_too() -> None:
    assert brief("进出口总额约占全国1/10。", "bound") == [("about",)]


def test_a_part_of_a_year_named_late_in_a_sentence_ends_with_it() -> None:
    text = "全面落实稳市场政策，促进房地产市场平稳运行，四季度商品房销售面积增长5%。新增公共停车位3000个。"
    assert [row[0] for row in brief(text, "period")] == ["2024Q4", "2024"]


def test_what_stands_already_does_not_turn_a_plan_into_a_result() -> None:
    text = "二、2025年工作安排\n把已建成的1800家养老服务站点升级改造。"
    assert brief(text, "stance") == [("plan",)]

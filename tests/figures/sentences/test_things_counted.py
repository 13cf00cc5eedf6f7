"""What a count counts: the noun behind the number or said once, its owner, what was won, how many are done, totals."""

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


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "137个市重点项目完成投资236.8亿元，年度投资完成率110.8%，11个省重点项目完成投资40.7亿元，年度投资完成率127.1%。",
            "市重点项目|市重点项目完成投资|市重点项目完成投资|省重点项目|省重点项目完成投资|省重点项目完成投资",
        ),
        ("38个重点项目已完成26个。", "重点项目|完成重点项目"),
        ("25个县级重点项目完成投资12亿元。", "县级重点项目|县级重点项目完成投资"),
        (
            "8家规上企业实现产值3.5亿元，5家高新技术企业实现产值2亿元。",
            "规上企业|规上企业产值|高新技术企业|高新技术企业产值",
        ),
        ("60个政府投资项目已开工45个。", "政府投资项目|开工政府投资项目"),
        ("120件民生实事已办结118件。", "民生实事|办结民生实事"),
        (
            "全县15个续建项目完成投资8.2亿元，20个新建项目完成投资6.3亿元。",
            "续建项目|续建项目完成投资|新建项目|新建项目完成投资",
        ),
        ("6个园区完成工业投资20亿元。", "园区|工业投资"),
        (
            "12个省级重大项目累计完成投资33.5亿元，9个市级重大项目累计完成投资11亿元。",
            "省级重大项目|省级重大项目完成投资|市级重大项目|市级重大项目完成投资",
        ),
        ("年度计划完成率98%。", "年度计划完成率"),
        ("46个问题已整改41个。", "问题|整改问题"),
        ("为326户小微企业发放贷款4亿元。", "小微企业|发放贷款"),
        ("45个省市重点项目全年完成投资86亿元。", "省市重点项目|省市重点项目完成投资"),
        ("全年计划实施项目60个，已开工52个，竣工31个。", "实施项目|开工项目|竣工项目"),
    ],
)
def test_what_was_counted_names_what_became_of_it(sentence: str, expected: str) -> None:
    assert "|".join(map(str, labels(sentence))) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("2025年市本级安排预备费5000万元，年度执行中安排使用850万元，主要用于防汛。", "安排预备费|预备费使用"),
        ("市本级年初安排预备费5000万元，执行中动用850万元。", "年初安排预备费|预备费动用"),
        ("安排预备费2亿元，全年动支1.2亿元，剩余0.8亿元。", "安排预备费|预备费动支|预备费剩余"),
        ("年初预算安排预备费3000万元，当年使用1200万元，结余1800万元。", "预备费|预备费使用|预备费结余"),
        ("县本级预备费1000万元，年度执行中实际使用300万元。", "预备费|预备费使用"),
        ("预备费预算4000万元。执行中安排使用900万元。", "预备费预算|预备费使用"),
        ("市级预备费预算6000万元，当年动支2500万元，主要用于抗旱救灾。", "预备费预算|预备费动支"),
        ("安排预备费1.2亿元，年度执行中使用0.7亿元。", "安排预备费|预备费使用"),
        ("年初安排总预备费3000万元，全年支出1800万元，结余1200万元。", "总预备费|总预备费支出|总预备费结余"),
        ("安排预备费800万元。年度执行中动用200万元。", "安排预备费|预备费动用"),
        ("预备费预算安排4200万元，实际动支1350万元，用于防汛救灾。", "预备费预算安排|预备费动支"),
    ],
)
def test_what_is_used_of_a_reserve_is_named_by_it(sentence: str, expected: str) -> None:
    assert "|".join(map(str, labels(sentence))) == expected


def test_how_much_of_a_year_s_plan_is_done_is_a_completion() -> None:
    assert brief("137个市重点项目完成投资236.8亿元，年度投资完成率110.8%。", "measure", "base")[2] == (
        "completion",
        "年度投资",
    )
    assert brief("问题整改完成率98%。", "measure") == [("rate",)]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "2025年全市发行新增政府债券342.35亿元（一般债券23.47亿元、专项债券318.88亿元），再融资债券339.99亿元，合计682.34亿元，平均期限14.87年。",
            "发行新增政府债券|一般债券|专项债券|再融资债券|发行政府债券|平均期限",
        ),
        ("发行新增债券10亿元，再融资债券5亿元，合计15亿元。", "发行新增债券|再融资债券|发行债券"),
        ("发行一般债券3亿元、专项债券7亿元，共10亿元。", "发行一般债券|专项债券|发行债券"),
        ("争取中央补助资金2亿元，省级补助资金1亿元，合计3亿元。", "中央补助资金|省级补助资金|补助资金"),
        ("偿还一般债务本金2亿元、专项债务本金1亿元，合计3亿元。", "偿还一般债务本金|专项债务本金|偿还债务本金"),
        ("上级下达一般债券额度2亿元，专项债券额度6亿元，共计8亿元。", "上级下达一般债券额度|专项债券额度|下达债券额度"),
        ("下达中央直达资金5亿元、省级直达资金2亿元，共计7亿元。", "中央直达资金|省级直达资金|直达资金"),
        ("发放城市低保金1200万元、农村低保金3400万元，合计4600万元。", "发放城市低保金|农村低保金|发放低保金"),
        ("教育支出3亿元，科技支出1亿元，合计4亿元。", "教育支出|科技支出|支出合计"),
        ("教育支出3亿元，科技支出1亿元，合计6亿元。", "教育支出|科技支出|科技支出"),
        (
            "发行一般债券2.35亿元、专项债券4.18亿元，合计6.53亿元，同比增长3%。",
            "发行一般债券|专项债券|发行债券|发行债券",
        ),
        ("新建农村公路12公里、城市公路8公里，合计20公里。", "新建农村公路|新建城市公路|新建公路"),
        (
            "发行再融资一般债券3亿元、再融资专项债券2亿元，合计5亿元。",
            "发行再融资一般债券|再融资专项债券|发行再融资债券",
        ),
        ("中央补助8亿元、省级补助4亿元，共12亿元。", "中央补助|省级补助|补助合计"),
        ("甲类项目12个、乙类项目8个，共20个。", "甲类项目|乙类项目|项目合计"),
    ],
)
def test_a_total_is_not_called_like_the_last_item(sentence: str, expected: str) -> None:
    assert "|".join(map(str, labels(sentence))) == expected


@pytest.mark.parametrize("who", ["市级预算单位", "财政部门", "组织"])
def test_who_looks_at_things_is_no_part_of_what_they_are(who: str) -> None:
    assert labels(f"2025年{who}对55个新增项目开展绩效评估。") == ["新增项目"]

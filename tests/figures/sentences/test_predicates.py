"""Where a counted noun ends and what is told of it begins, whatever verb tells it."""

import pytest

from tests.figures.reading import brief


def labels(sentence: str) -> list[object]:
    return [row[0] for row in brief(sentence, "indicator")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("4家企业主板上市。", "主板上市企业"),
        ("9家企业挂牌“四新板”。", "挂牌“四新板”企业"),
        ("25万群众告别了苦咸水。", "告别了苦咸水群众"),
        ("30个行政村通了天然气。", "行政村"),
        ("18所县域普通高中扩优提质。", "县域普通高中"),
        ("2000个村卫生室提档升级。", "村卫生室"),
        ("6个区县顺利摘帽。", "摘帽区县"),
        ("3所职业学校升格为本科。", "职业学校"),
        ("5个省级粮库新建成投用。", "省级粮库"),
        ("8家机构位列全国百强。", "位列全国百强机构"),
        ("11家企业上榜民营企业500强。", "上榜民营企业500强企业"),
        ("动员8000名志愿者线上线下接力。", "动员志愿者线上线下接力"),
        ("仍有3个项目尚未完工。", "尚未完工项目"),
        ("36个市县隐性债务提前清零。", "隐性债务提前清零市县"),
        ("12个乡镇（街道）服务站提质增效。", "乡镇服务站"),
    ],
)
def test_an_unknown_verb_behind_a_counted_noun_is_no_part_of_its_name(sentence: str, expected: str) -> None:
    assert labels(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("新增5个未来产业创新发展典型案例。", "新增未来产业创新发展典型案例"),
        ("建成6个义务教育优质均衡发展区。", "建成义务教育优质均衡发展区"),
        ("实施65个农村饮水水源保障工程。", "农村饮水水源保障工程"),
        ("首批12个云澜融合发展重点项目完成投资。", "首批云澜融合发展重点项目"),
        ("建设30个数据采集标注一体化基地。", "建设数据采集标注一体化基地"),
        ("打造12个文旅融合发展集聚区。", "打造文旅融合发展集聚区"),
        ("认定8个生态产品价值实现机制试点。", "认定生态产品价值实现机制试点"),
        ("启动20个城市更新提升示范项目。", "启动城市更新提升示范项目"),
        ("推动1万家工业企业技术改造和数字化转型。", "工业企业技术改造和数字化转型"),
        ("新建45个多功能运动场。", "新建多功能运动场"),
        ("打造150个以上优质资源牵头的幼儿园共同体。", "打造幼儿园共同体"),
    ],
)
def test_a_verb_inside_a_name_does_not_cut_it(sentence: str, expected: str) -> None:
    assert labels(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("10所学校、12个专业群入选“双高计划”。", ["入选“双高计划”学校", "入选“双高计划”专业群"]),
        ("3家单位、5名个人获全国表彰。", ["获全国表彰单位", "获全国表彰个人"]),
        ("4个地级市和2个县级市新获评全国文明城市。", ["获评全国文明城市地级市", "获评全国文明城市县级市"]),
        ("2个集体、6名先进个人荣获全省表彰。", ["荣获全省表彰集体", "荣获全省表彰先进个人"]),
        ("15个园区、8家企业入围绿色制造名单。", ["入围绿色制造名单园区", "入围绿色制造名单企业"]),
        ("6个企业品牌、2个区域品牌入选首批消费名品。", ["入选首批消费名品企业品牌", "入选首批消费名品区域品牌"]),
    ],
)
def test_what_all_of_a_list_won_is_said_of_each_of_them(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("成功应对12轮强降水和“海澜”等5个台风。", ["应对强降水", "台风"]),
        ("8个主平台承接转移项目约700个。", ["主平台", "主平台承接转移项目"]),
        ("37家定点帮扶单位援助资金3.1亿元。", ["定点帮扶单位", "定点帮扶单位援助资金"]),
        ("63个省级园区新改扩建载体2150万平方米。", ["省级园区", "省级园区新改扩建载体"]),
        ("为6107名困难家庭子女发放助学金563万元。", ["困难家庭子女", "困难家庭子女发放助学金"]),
        ("15个方面300多项重要改革举措落地。", ["方面", "重要改革举措"]),
    ],
)
def test_a_noun_ends_where_the_next_number_takes_over(sentence: str, expected: list[str]) -> None:
    found = labels(sentence)
    assert found[0] == expected[0]
    assert str(found[1]).endswith(expected[1].removeprefix(expected[0]))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("完成8个整县推进美丽乡村建设。", "整县推进美丽乡村建设"),
        ("新增3个整县推进农旅融合发展试点。", "新增整县推进农旅融合发展试点"),
        ("开展5个整村推进土地整治。", "整村推进土地整治"),
        ("实施2个整镇推进污水治理试点。", "整镇推进污水治理试点"),
    ],
)
def test_how_a_whole_place_does_it_is_a_part_of_the_name(sentence: str, expected: str) -> None:
    assert labels(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("获批建设文化遗产保护、草原生态修复2家联合实验室。", "联合实验室"),
        ("推动市属国企高质量发展21项重点举措。", "重点举措"),
        ("建成启元里、下浩里、老码头改造8个消费地标。", "消费地标"),
        ("新建云岫、澜港冷链配送4个物流园。", "物流园"),
    ],
)
def test_a_verb_that_ends_an_example_or_a_clause_is_no_part_of_the_name(sentence: str, expected: str) -> None:
    assert labels(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "noun"),
    [
        ("中欧班列覆盖欧亚52个城市。", "城市"),
        ("物流网络通达全球46个城市。", "城市"),
        ("示范区15项经验获全省推广。", "经验"),
        ("货运班轮开通13条航线。", "航线"),
        ("代表队在大赛上勇夺13块金牌。", "金牌"),
        ("推介会现场对接30个项目。", "项目"),
        ("综合服务体辐射周边25个社区。", "社区"),
        ("评选出6个村。", "村"),
        ("志愿服务走进45所学校。", "学校"),
        ("5个县（市、区）开展全域河湖建设。", "县(市、区)"),
    ],
)
def test_a_short_noun_behind_the_number_stays_whatever_verb_stands_before_it(sentence: str, noun: str) -> None:
    assert str(labels(sentence)[0]).endswith(noun)

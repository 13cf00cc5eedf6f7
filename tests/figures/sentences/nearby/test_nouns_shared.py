"""Nouns that a list says once: before its numbers, behind them, or by the level that stands in front."""

import pytest

from tests.figures.reading import brief


def labels(sentence: str) -> list[object]:
    return [row[0] for row in brief(sentence, "indicator")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("国家级4家、省级31家龙头企业。", ["国家级龙头企业", "省级龙头企业"]),
        ("培育国家级2家、省级20家龙头企业。", ["培育国家级龙头企业", "省级龙头企业"]),
        ("认定国家级2家、省级15家、市级40家技术中心。", ["认定国家级技术中心", "省级技术中心", "市级技术中心"]),
        ("建成省级12个、市级30个标准化车间。", ["建成省级标准化车间", "市级标准化车间"]),
        ("新增市级6个、县级18个示范农场。", ["新增市级示范农场", "新增县级示范农场"]),
        ("创建国家级1个、省级5个特色小镇。", ["创建国家级特色小镇", "省级特色小镇"]),
        ("获批国家级3项、省级9项科技计划。", ["国家级科技计划", "省级科技计划"]),
        ("拥有国家级2个、自治区级11个农业产业园。", ["国家级农业产业园", "自治区级农业产业园"]),
        ("设立市级4家、区级16家托育机构。", ["设立市级托育机构", "区级托育机构"]),
        ("新认定省级7家、市级22家工程研究中心。", ["新认定省级工程研究中心", "新认定市级工程研究中心"]),
    ],
)
def test_a_level_said_before_its_number_gets_the_noun_behind_the_last(sentence: str, expected: list[str]) -> None:
    found = labels(sentence)
    assert found[0] == expected[0]
    assert [str(label).removeprefix("新增") for label in found] == [each.removeprefix("新增") for each in expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "云港、澜港集装箱单日最高吞吐量分别达12万、9万标箱。",
            ["云港集装箱单日最高吞吐量", "澜港集装箱单日最高吞吐量"],
        ),
        ("生猪、家禽年出栏量分别稳定在39万头、135万只。", ["生猪年出栏量", "家禽年出栏量"]),
        ("住宿、餐饮营业额分别增长6.1%、8.6%。", ["住宿营业额", "餐饮营业额"]),
        ("涉诈、涉毒警情分别下降17%、68%。", ["涉诈警情", "涉毒警情"]),
        ("高中阶段和高等教育毛入学率分别达到98%、64%。", ["高中阶段毛入学率", "高等教育毛入学率"]),
        ("先进制造业、高技术制造业增加值分别增长6%、8%。", ["先进制造业增加值", "高技术制造业增加值"]),
        ("城镇住户、农村住户人均消费支出分别增长4%、5%。", ["城镇住户人均消费支出", "农村住户人均消费支出"]),
        ("城镇职工、乡镇职工人均月工资分别增长4%、5%。", ["城镇职工人均月工资", "乡镇职工人均月工资"]),
        ("服务贸易、数字贸易规模分别突破13亿元、7亿元。", ["服务贸易规模", "数字贸易规模"]),
        ("原煤、原油、天然气产量分别增长3%、4%、5%。", ["原煤产量", "原油产量", "天然气产量"]),
        ("增值税、企业所得税分别增长3%、4%。", ["增值税", "企业所得税"]),
        ("接待游客412万人次，旅游收入33.7亿元，分别增长14%、17%。", ["接待游客", "旅游收入"] * 2),
        ("新建改扩建5个健身中心、9个多功能运动场。", ["新建改扩建健身中心", "新建改扩建多功能运动场"]),
    ],
)
def test_what_is_measured_of_all_is_the_name_of_each(sentence: str, expected: list[str]) -> None:
    assert labels(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "商品房销售面积环比、同比分别增长51%、15%。",
        "商品房销售面积同比、环比分别下降51%、15%。",
    ],
)
def test_two_comparisons_are_of_one_thing(sentence: str) -> None:
    assert labels(sentence) == ["商品房销售面积"] * 2


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("孤儿基本生活标准提高到2423元，散居孤儿（含受影响儿童）提高到1567元。", "散居孤儿基本生活标准"),
        ("城市低保对象补助标准提高到800元，农村低保对象提高到600元。", "农村低保对象补助标准"),
        ("优抚对象抚恤补助标准提高到900元，在乡优抚对象提高到700元。", "在乡优抚对象抚恤补助标准"),
        ("残疾人护理补贴提高到120元，重度残疾人提高到290元。", "重度残疾人护理补贴"),
    ],
)
def test_the_next_kind_of_people_is_paid_by_the_standard_that_was_named(sentence: str, expected: str) -> None:
    assert labels(sentence)[1] == expected


def test_a_ledger_named_by_a_run_in_heading_is_the_ledger_of_its_sentences() -> None:
    text = "1.政府性基金预算。收入年初预算58亿元，经批准调整为60亿元。支出12亿元。"
    assert [str(label)[:5] for label in labels(text)] == ["政府性基金"] * 3

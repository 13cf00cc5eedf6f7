"""Names of targets and results: what only says how it is done is left off, what tells one thing from another is not."""

import pytest

from fiscal_desk.comparison.promises.names import Likeness, core_of, likeness


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("新开工改造城镇老旧小区", "城镇老旧小区改造"),
        ("建设“双环工程”项目", "新开工“双环工程”项目"),
        ("实施市重点项目", "市重点项目"),
        ("城镇调查失业率", "城镇调查失业率平均值"),
        ("建设口袋公园", "新建口袋公园"),
        ("完成和美乡村建设提升投资", "和美乡村建设提升行动完成投资"),
        ("培育小巨人企业", "新培育小巨人企业"),
        ("推动工业企业开展数字化转型", "推动工业企业数字化转型"),
        ("加装公路安全护栏", "公路安全护栏加装"),
        ("文化产业增加值", "文化产业增加值增速"),
    ],
)
def test_how_a_thing_is_done_is_no_part_of_its_name(one: str, other: str) -> None:
    assert core_of(one) == core_of(other)
    assert likeness(core_of(one), core_of(other), counted=True, around=("", "")) is Likeness.EQUAL


def alike(one: str, other: str, *, counted: bool = False, around: tuple[str, str] = ("", "")) -> Likeness:
    return likeness(core_of(one), core_of(other), counted=counted, around=around)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("设市城市生活污水集中收集率", "城市生活污水集中收集率"),
        ("主要河流国控断面优良水质比例", "主要河流优良水质比例"),
        ("农村规模化供水工程覆盖率", "农村规模化供水工程覆盖人口比例"),
        ("基础教育发展共同体覆盖率", "“教共体”覆盖率"),
        ("农村品质提升投资", "乡村品质提升投资"),
    ],
)
def test_rates_and_amounts_of_nearly_one_name_are_alike(one: str, other: str) -> None:
    assert alike(one, other) is Likeness.ALIKE
    assert alike(other, one) is Likeness.ALIKE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("市重点技改项目", "市重点项目"),
        ("规模以上工业企业", "工业企业"),
        ("新增义务教育学位", "新增基础教育公办学位"),
        ("省级专精特新中小企业", "专精特新中小企业"),
        ("村级养老服务站", "残疾人服务站"),
        ("项目", "重点项目"),
    ],
)
def test_a_word_more_makes_other_things_where_things_are_counted(one: str, other: str) -> None:
    assert alike(one, other, counted=True) is Likeness.NONE


def test_a_word_that_tells_may_stand_in_the_paragraph_instead() -> None:
    pair = ("规模化供水工程覆盖率", "农村规模化供水工程覆盖率")
    assert alike(*pair) is Likeness.NONE
    assert alike(*pair, around=("提升乡村人居环境", "")) is Likeness.ALIKE
    pair = ("治理中心城区道路堵点乱点", "治理道路堵乱点")
    assert alike(*pair, counted=True) is Likeness.NONE
    assert alike(*pair, counted=True, around=("", "推进中心城区缓堵促畅")) is Likeness.ALIKE

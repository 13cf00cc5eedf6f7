"""Whose a figure is in profiles of several places, and where a level is passed over for the whole place.

Counties that are all called 全县 would be one county in a comparison; what the province gives 我市 is no own level's.
"""

import pytest

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import report_from_text
from tests.figures.reading import brief

CITY = "临澜市2023年财政收支情况\n"
BUDGET = "临澜市2025年预算执行情况和2026年预算草案的报告\n"


def _profiles(first: str, second: str) -> str:
    return (
        f"{first}\n2023年上半年，全县地区生产总值完成27.6亿元，同比增长2.2%，增速在全市排第5位。\n"
        "资源充裕，年日照时数达3100小时，全县风电并网规模达到55万千瓦，新建公园6个。\n"
        f"{second}\n近年来，全县坚持发展第一要务不动摇。2023年1-7月份，全县地区生产总值增长4.4%；招引企业30家。\n"
    )


@pytest.mark.parametrize("heads", [("简介", "基本情况"), ("概况", "概况"), ("县情简介", "简介"), ("概况：", "介绍")])
def test_each_profile_is_of_the_place_that_its_line_names(heads: tuple[str, str]) -> None:
    found = brief(_profiles(f"云岫县{heads[0]}", f"青石县{heads[1]}"), "scope", title="")
    assert [scope for (scope,) in found] == ["云岫县"] * 5 + ["青石县"] * 2


def test_one_profile_alone_is_a_report_on_its_place() -> None:
    text = "云岫县简介\n2023年上半年，全县地区生产总值完成27.6亿元，同比增长2.2%，增速在全市排第5位。\n"
    assert BlockKind.TITLE in {block.kind for block in report_from_text(text).blocks}
    assert {scope for (scope,) in brief(text, "scope", title="")} == {None}


@pytest.mark.parametrize(
    ("section", "scope"),
    [
        ("（一）云岫县。全县一般公共预算收入8亿元，增长5%。招引企业30家。\n", "云岫县"),
        ("（一）云岫县。一般公共预算收入8亿元，增长5%。全县支出9亿元。\n", "云岫县"),
        ("（一）高新区。全区一般公共预算收入3亿元，增长5%。支出2亿元。\n", "高新区"),
    ],
)
def test_the_whole_county_below_the_name_of_one_is_that_county(section: str, scope: str) -> None:
    text = f"一、各县区情况\n{section}（二）青石县。一般公共预算收入9亿元。\n"
    assert [found for (found,) in brief(text, "scope", title=CITY)] == [scope] * 3 + ["青石县"]


def test_a_wider_place_below_the_name_of_a_county_stays_wider() -> None:
    text = "一、各县区情况\n（一）云岫县。一般公共预算收入8亿元。全市收入80亿元。\n（二）青石县。收入9亿元。\n"
    assert [found for (found,) in brief(text, "scope", title=CITY)] == ["云岫县", "全市", "青石县"]


@pytest.mark.parametrize(
    "given",
    [
        "省财政厅下达我市政府再融资债券18亿元，较上年减少5亿元。",
        "省下达我市新增债务限额20亿元，其中一般债务5亿元。",
        "省财政厅核定我市政府债务限额120亿元，其中专项债务42亿元。",
        "省里转贷给我市新增债券12亿元，增长6%。",
        "省财政补助我市转移支付50亿元，增长5%。",
    ],
)
def test_what_is_given_to_the_place_is_the_whole_places(given: str) -> None:
    text = f"（一）市级预算执行\n市级一般公共预算收入30亿元。{given}\n"
    assert [scope for (scope,) in brief(text, "scope", title=BUDGET)] == ["市级", "全市", "全市"]


def test_a_level_of_the_place_that_is_given_something_keeps_it() -> None:
    text = "（一）市级预算执行\n市级一般公共预算收入30亿元。省财政厅下达我市本级债券18亿元。\n"
    assert brief(text, "scope", title=BUDGET)[1] != ("全市",)


@pytest.mark.parametrize("level", ["旗县区级", "县区级", "市本级"])
def test_levels_of_what_stood_before_are_done_in_a_plan(level: str) -> None:
    text = f"截至10月底，省下达我市债务限额120亿元，全市债务余额116亿元。分级次看：{level}限额69亿元，余额67亿元。\n"
    found = brief(text, "stance", title="临澜市关于2022年市本级预算调整方案（草案）的报告\n")
    assert {stance for (stance,) in found} == {"actual"}


@pytest.mark.parametrize("given", ["省级下达临澜市2025年末政府债务限额", "省级下达临澜市2025年政府债务限额"])
def test_what_is_given_to_a_place_is_no_part_of_its_name(given: str) -> None:
    text = f"市级支出12亿元。{given}701万元（一般债务限额206万元、专项债务限额494万元）。\n"
    found = brief(text, "scope", title="临澜市2025年财政预算执行情况的报告\n")
    assert found[1:] == [("全市",)] * 3


def test_places_that_are_counted_off_have_no_number_in_their_names() -> None:
    text = "增加下达我省新增专项债务限额352亿元，包括：一是临澜地区235亿元，二是青石市117亿元。\n"
    found = brief(text, "scope", title="沧岭省2025年省级预算调整方案的报告\n")
    assert found[1:] == [("临澜地区",), ("青石市",)]

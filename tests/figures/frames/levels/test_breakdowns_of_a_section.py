"""A section's total broken down after a level of it was told: the parts are the whole place's again."""

import pytest

from tests.figures.reading import brief

TITLE = "关于云岫县2017年上半年财政预算执行情况的报告\n"
LEAD = "（一）一般公共预算收入情况\n全县财政收入11.3亿元，增长0.5%。\n县本级财政收入9.7亿元，增长2.4%。\n"


@pytest.mark.parametrize("lead", ["按征收部门划分：", "按收入类别划分：", "分税种看，", "从收入结构看，", "分部门看："])
def test_what_breaks_a_section_down_is_of_its_first_place(lead: str) -> None:
    found = brief(f"{LEAD}{lead}税务部门组织收入5.1亿元，财政部门组织收入3.7亿元。", "scope", title=TITLE)
    assert found == [("全县",), ("全县",), ("县本级",), ("县本级",), ("全县",), ("全县",)]


def test_a_paragraph_that_only_goes_on_stays_with_the_level_told_last() -> None:
    found = brief(f"{LEAD}税收收入6.1亿元，非税收入3.7亿元。", "scope", title=TITLE)
    assert found[-2:] == [("县本级",), ("县本级",)]

"""The first of several uses of some money must not be printed under the name of the money itself."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("lead", "first"),
    [
        ("新增专项债券主要用于", "市政基础设施"),
        ("债券资金用于", "道路建设"),
        ("资金重点投向", "教育"),
        ("新增债券资金优先支持", "水利工程"),
    ],
)
def test_each_use_has_its_own_name(lead: str, first: str) -> None:
    text = f"{lead}{first}21.3亿元、社会事业9.6亿元、交通设施7.4亿元。"
    assert [label for (label,) in brief(text, "indicator")] == [first, "社会事业", "交通设施"]


def test_targets_that_are_written_are_counted_and_not_aimed_at() -> None:
    text = "编制项目支出绩效目标1286个，审核绩效目标320项。"
    assert brief(text, "stance", title="云岫县2024年度预算绩效管理工作情况报告\n") == [("actual",)] * 2


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("核减预算1.1亿元，核减率17.5%。", ["核减预算", "预算核减率"]),
        ("采购金额1.2亿元，节约资金700万元，节约率5.3%。", ["采购金额", "采购节约资金", "采购节约率"]),
    ],
)
def test_what_was_saved_is_named_by_what_it_was_saved_on(text: str, names: list[str]) -> None:
    assert [label for (label,) in brief(text, "indicator")] == names

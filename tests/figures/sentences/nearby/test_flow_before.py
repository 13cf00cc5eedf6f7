"""A bare 支出, a limit, and a list of towns must not be printed under the name of something else."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜县2024年上半年财政预算执行情况的报告\n"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("“三保”支出保障到位，累计支出11.2亿元", "“三保”支出"),
        ("民生支出稳步增长，上半年支出11.2亿元", "民生支出"),
        ("教育支出优先保障，支出11.2亿元", "教育支出"),
        ("非税收入增收较多，完成收入11.2亿元", "非税收入"),
    ],
)
def test_a_bare_flow_is_what_the_clause_before_tells_of(sentence: str, name: str) -> None:
    assert brief(f"{sentence}，增长3%。", "indicator", title=TITLE) == [(name,)] * 2


@pytest.mark.parametrize(
    "kept",
    [
        "控制在省核定限额65.1亿元以内",
        "控制在限额65.1亿元以内",
        "控制在省政府核定的限额65.1亿元以内",
        "控制在省核定的65.1亿元限额以内",
        "未超过省政府批准的限额65.1亿元",
        "低于上级核定的政府债务限额65.1亿元",
    ],
)
def test_a_limit_is_named_as_a_limit_whoever_set_it(kept: str) -> None:
    text = f"截至6月底，全县政府债务余额62.3亿元，{kept}。"
    assert brief(text, "indicator", title=TITLE)[1] == ("政府债务限额",)


def test_towns_are_listed_under_what_their_section_is_about() -> None:
    text = (
        "（一）一般公共预算收入执行情况\n全县一般公共预算收入完成6.8亿元，增长4.8%。\n"
        "主要税种完成情况：国内增值税完成1.8亿元，增长2.1%；企业所得税7210万元，下降12.4%。\n"
        "从乡镇看，青石镇完成8200万元，增长6.2%；云岫镇完成6100万元，下降2.1%。"
    )
    found = brief(text, "indicator", "scope", title=TITLE)[-4:]
    assert found == [("一般公共预算收入", place) for place in ("青石镇", "青石镇", "云岫镇", "云岫镇")]


def test_a_predicate_that_leads_to_a_number_is_no_part_of_what_is_counted() -> None:
    assert brief("有7个项目支出进度不到30%。", "indicator", title=TITLE)[0] == ("项目",)


def test_money_that_was_won_keeps_its_verb_where_it_has_no_other_name() -> None:
    assert brief("全年争取资金5亿元。", "indicator", title="临澜县财政局2023年工作总结\n") == [("争取资金",)]

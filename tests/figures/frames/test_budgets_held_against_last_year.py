"""A budget held against what last year came to is a budget, and a heading on a plan that is over tells of work."""

import pytest

from tests.figures.reading import brief

TITLE = "临澜市2025年预算草案的报告\n"


@pytest.mark.parametrize(
    "held",
    [
        "比上年实际完成数增加7.4亿元，增长4.5%",
        "比上年调整预算数下降4.9%",
        "较上年执行数增加2亿元，增长3%",
        "与2024年决算数相比增加2亿元，增长3%",
        "比上年预计完成数减少1.4亿元，下降6.3%",
        "比去年实际执行增加2亿元，增长3%",
    ],
)
def test_how_a_budget_stands_to_last_year_is_planned(held: str) -> None:
    found = brief(f"全市一般公共预算收入预算为173亿元，{held}。", "stance", title=TITLE)
    assert {stance for (stance,) in found} == {"plan"}


def test_what_was_done_of_a_budget_is_done() -> None:
    text = "支出年初预算为3.95亿元，调整预算为6.65亿元，实际完成6.63亿元，为调整预算的99.7%，比上年增长2%。"
    stances = [stance for (stance,) in brief(text, "stance", title="临澜市2024年预算执行情况\n")]
    assert stances == ["plan", "plan", "actual", "actual", "actual"]


@pytest.mark.parametrize(
    "heading",
    [
        "二、聚焦决战决胜，助力“十四五”规划顺利收官",
        "二、“十四五”规划圆满收官",
        "二、推动“十四五”规划胜利完成",
    ],
)
def test_a_plan_that_is_over_heads_what_was_done(heading: str) -> None:
    text = f"一、预算执行情况\n全市收入完成80亿元。\n{heading}\n全年累计投入民生资金14亿元，下达就业补助资金1.3亿元。\n"
    assert {stance for (stance,) in brief(text, "stance", title="临澜市2025年决算报告\n")} == {"actual"}


@pytest.mark.parametrize("indent", ["\t", "\u3000\u3000", "  ", "\t\t"])
def test_an_indent_is_no_part_of_a_place(indent: str) -> None:
    text = f"{indent}城乡一体化示范区一般公共预算支出年初预算为3.95亿元，调整预算为6.65亿元，实际完成6.63亿元。\n"
    assert {scope for (scope,) in brief(text, "scope", title=TITLE)} == {"城乡一体化示范区"}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("一般公共预算收入加预计转移性收入88亿元、上年结转收入23亿元。", ["预计转移性收入", "上年结转收入"]),
        ("全体居民人均可支配收入增速高于经济增速、突破3万元。", ["全体居民人均可支配收入"]),
        ("行政审批事项减少112项，精简28.6%。", ["行政审批事项", "行政审批事项"]),
    ],
)
def test_what_leads_to_a_name_is_no_part_of_it(sentence: str, expected: list[str]) -> None:
    assert [label for (label,) in brief(sentence, "indicator", title=TITLE)] == expected


def test_fewer_things_are_a_difference() -> None:
    assert brief("行政审批事项减少112项。", "measure", "value", title=TITLE) == [("difference", -112.0)]

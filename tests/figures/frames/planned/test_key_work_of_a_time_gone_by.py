"""The key work told of under 上半年预算执行情况 was done: it must not be printed as planned."""

import pytest

from tests.figures.reading import brief

TITLE = "平岚市2023年市级决算和2024年上半年预算执行情况的报告\n"


@pytest.mark.parametrize("heading", ["重点工作", "工作重点", "主要任务", "重点任务", "目标任务"])
def test_key_work_below_what_was_done_is_done(heading: str) -> None:
    text = (
        "二、2024年上半年预算执行情况\n（一）收支情况\n全市收入78.4亿元。\n"
        f"（二）{heading}\n兑现惠企资金3.8亿元。\n民生支出122.3亿元。\n"
        "三、下半年工作安排\n全市收入增长6%。"
    )
    found = brief(text, "stance", "period", title=TITLE)
    assert found == [("actual", "2024H1")] * 3 + [("plan", "2024H2")]


@pytest.mark.parametrize(
    "heading", ["二、重点工作", "二、2025年重点工作", "（二）下一步重点工作", "（二）2025年重点工作"]
)
def test_key_work_beside_what_was_done_and_what_comes_next_is_planned(heading: str) -> None:
    text = f"一、2024年工作完成情况\n（一）收支情况\n全市收入78.4亿元。\n{heading}\n兑现惠企资金3.8亿元。"
    assert brief(text, "stance", title="平岚市财政局2024年工作总结\n")[1] == ("plan",)

"""Digests and highlight lists: the time and the stance of a short line that heads a list hold for the list."""

import pytest

from tests.figures.reading import brief

REVIEW = (
    "2024年工作回顾\n\n生产总值增长5.1%\n\n粮食产量达到82万吨\n\n新建产业研究院40家、中试基地36家、创新联合体28家\n\n"
)
LIST = "生产总值增长5%\n\n城镇新增就业11万人以上\n\n居民消费价格涨幅2%左右\n"


def _last(text: str, count: int, title: str = "") -> set[tuple[object, ...]]:
    return set(brief(text, "stance", "period", title=title)[-count:])


@pytest.mark.parametrize(
    "heading",
    [
        "2025年主要目标",
        "2025年主要预期目标",
        "2025年目标",
        "2025年发展主要目标：",
        "2025年重点工作安排",
        "2025年",
        "二、2025年工作安排",
    ],
)
def test_a_list_under_a_heading_of_the_year_to_come_is_planned(heading: str) -> None:
    assert _last(f"{REVIEW}{heading}\n\n{LIST}", 3) == {("plan", "2025")}


@pytest.mark.parametrize("heading", ["过去5年", "过去五年", "过去的五年", "“十四五”时期", "「十四五」时期"])
def test_a_list_under_a_span_of_years_is_of_all_of_them(heading: str) -> None:
    text = f"2025年工作回顾\n\n生产总值增长5%\n\n{heading}\n\n生产总值年均增长5.4%\n\n城镇新增就业累计超过60万人\n"
    assert _last(text, 2) == {("actual", "2021/2025")}


@pytest.mark.parametrize(
    "heading",
    ["“十五五”时期主要目标", "「十五五」时期主要目标", "二、「十五五」时期主要目标和重大任务", "十五五时期目标"],
)
def test_the_targets_of_a_plan_of_five_years_are_of_its_years(heading: str) -> None:
    text = f"2025年工作回顾\n\n生产总值增长5%\n\n{heading}\n\n研发经费投入年均增长7%以上\n\n碳排放累计降低17%\n"
    assert _last(text, 2) == {("plan", "2026/2030")}


def test_the_next_heading_ends_what_the_one_before_said() -> None:
    text = (
        "2025年工作回顾\n\n生产总值增长5%\n\n过去5年\n\n就业累计超过60万人\n\n“十五五”时期主要目标\n\n碳排放累计降低17%\n\n"
        "2026年目标\n\n生产总值增长4.5%左右\n"
    )
    assert brief(text, "stance", "period", title="") == [
        ("actual", "2025"),
        ("actual", "2021/2025"),
        ("plan", "2026/2030"),
        ("plan", "2026"),
    ]


@pytest.mark.parametrize("mark", ["◆", "●", "•", "", "■"])
@pytest.mark.parametrize(
    "lead", ["今年全市经济社会发展的主要预期目标是：", "报告提出，今年发展主要目标是:", "今年主要预期目标为："]
)
def test_targets_in_bullets_are_of_the_year_in_which_the_congress_is_held(mark: str, lead: str) -> None:
    text = (
        "1月18日上午，云岫市第八届人民代表大会第四次会议开幕。\n报告指出：\n●2024年云岫市生产总值达到420亿元、增长5.1%；\n"
        f"{lead}\n{mark}生产总值增长5%；\n{mark}固定资产投资增长4%，消费品零售总额增长6%；\n{mark}粮食产量82万吨。\n"
    )
    assert _last(text, 4) == {("plan", "2025")}

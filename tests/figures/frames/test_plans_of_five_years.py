"""Plans of five years: what they set out from is done, what they aim at is planned, each for its own years."""

import pytest

from tests.figures.reading import brief

PLAN = "云岫市国民经济和社会发展“十五五”规划纲要\n"


@pytest.mark.parametrize(
    "title",
    [
        PLAN,
        "关于制定云岫市第十五个五年规划的建议\n",
        "云岫市“十五五”规划的建议\n",
        "云岫市发展第十五个五年规划纲要（草案）\n",
    ],
)
def test_what_a_plan_of_five_years_aims_at_is_of_its_years(title: str) -> None:
    text = "生产总值年均增长5.5%左右，累计新增就业20万人，研发投入强度达到3%。到2027年城镇化率达到60%。"
    found = brief(text, "stance", "period", title=title)
    assert found == [("plan", "2026/2030"), ("plan", "2026/2030"), ("plan", "2030"), ("plan", "2027")]


def test_what_a_plan_sets_out_from_is_done() -> None:
    text = "一、发展基础\n“十三五”末生产总值180亿元，2025年达到260亿元。\n二、发展目标\n生产总值突破300亿元。"
    found = brief(text, "stance", "period", title=PLAN)
    assert found == [("actual", "2020"), ("actual", "2025"), ("plan", "2030")]


@pytest.mark.parametrize(
    ("lead", "period"),
    [("“十四五”前三年，", "2021/2023"), ("“十四五”前两年，", "2021/2022"), ("2021—2023年，", "2021/2023")],
)
def test_the_first_years_of_a_plan_are_as_many_as_said(lead: str, period: str) -> None:
    text = f"{lead}生产总值年均增长5.6%，累计新增就业12万人。"
    found = brief(text, "stance", "period", title="云岫市“十四五”规划实施情况中期评估报告\n")
    assert set(found) == {("actual", period)}


@pytest.mark.parametrize(
    ("words", "measure"),
    [("是“十三五”时期的1.3倍", "multiple"), ("占支出的78%", "share"), ("为上年的1.6倍", "multiple")],
)
def test_what_belongs_to_a_sum_of_years_is_of_those_years(words: str, measure: str) -> None:
    title = "云岫省2026年政府工作报告\n一、“十四五”时期工作回顾\n"
    found = brief(f"五年来，累计投入资金2460亿元，{words}。", "period", "measure", title=title)
    assert found == [("2021/2025", "level"), ("2021/2025", measure)]


COUNTY = "临河县政府工作报告\n——2026年1月12日在县第十七届人民代表大会第一次会议上\n"


@pytest.mark.parametrize("verb", ["累计完成", "共计完成"])
def test_what_the_years_ahead_are_to_complete_is_not_done(verb: str) -> None:
    text = f"一、工作回顾\n全年接待游客12万人次。\n二、今后五年目标\n今后五年，固定资产投资{verb}500亿元。"
    assert brief(text, "stance", "period", title=COUNTY)[1] == ("plan", "2026/2030")


@pytest.mark.parametrize("heading", ["三、下一步工作安排", "三、工作打算", "三、下一步重点工作"])
def test_what_comes_next_after_five_years_ahead_is_of_the_next_year(heading: str) -> None:
    text = f"一、工作回顾\n新建学校3所。\n二、今后五年目标\n新增就业2万人。\n{heading}\n新建公路12公里。"
    assert brief(text, "period", title=COUNTY) == [("2025",), ("2026/2030",), ("2026",)]


@pytest.mark.parametrize("what", ["35年来首次超过全省", "为20年来首次", "创25年来新高"])
def test_a_record_of_many_years_makes_no_review_of_five_years(what: str) -> None:
    text = f"一、2025年工作回顾\n地区生产总值增长6.1%，增速{what}；投资增长8.3%。"
    assert set(brief(text, "period", title=COUNTY)) == {("2025",)}

"""A bare 本级 is one item among the whole place's, and the report's own name is the whole place."""

import pytest

from tests.figures.reading import brief

REPORT = "云岫县2021年财政决算报告\n"


@pytest.mark.parametrize("verb", ["增加", "减少", "调增"])
def test_a_bare_own_item_holds_for_its_brackets_and_no_further(verb: str) -> None:
    text = (
        f"全县收入{verb}3627万元，其中：本级收入{verb}365万元（税收收入{verb}146万元）、上级补助收入{verb}3262万元。\n"
    )
    scopes = [scope for (scope,) in brief(text, "scope", title=REPORT)]
    assert scopes[1:] == ["本级", "本级", "全县"]


@pytest.mark.parametrize("time", ["2024年1-4月份", "2024年上半年", "2024年"])
def test_a_place_before_its_time_is_whose_and_no_name(time: str) -> None:
    text = f"{time}财政运行情况\n云岫区{time}完成财政支出26.75亿元，增长22.7%，增加支出4.95亿元。\n"
    found = brief(text, "indicator", "measure", title="")
    assert found == [("财政支出", "level"), ("财政支出", "change"), ("财政支出", "difference")]


def test_a_function_of_the_budget_that_sounds_like_a_place_is_none() -> None:
    text = "教育10亿元，增长13%；科技4亿元，增长11%；城乡社区45亿元，增长14%；公共安全2亿元，增长10%。\n"
    found = brief(text, "indicator", "scope", title=REPORT)
    assert found[4:6] == [("城乡社区", None), ("城乡社区", None)]


def test_the_own_name_above_a_paragraph_is_the_whole_place() -> None:
    text = "云岫县财政收入稳步增长\n一般公共预算收入31亿元，市本级12亿元。\n"
    assert brief(text, "scope", title=REPORT)[0][0] in (None, "全县")


@pytest.mark.parametrize("verb", ["加大", "压减", "用好"])
def test_a_verb_before_a_level_is_no_part_of_it(verb: str) -> None:
    text = f"县本级支出5亿元。{verb}县本级资金投入3亿元，其中教育支出1亿元。\n"
    scopes = {scope for (scope,) in brief(text, "scope", title=REPORT)}
    assert not any(scope and scope.startswith(verb) for scope in scopes)


def test_the_growth_of_an_amount_is_whose_the_amount_is() -> None:
    text = (
        "市本级“三公”经费预算3890万元。其中：公务接待费907万元，比上年预算减少3万元，下降0.31%；"
        "公务用车运行维护费2783万元，比上年预算减少419万元，下降13.1%。"
    )
    scopes = [scope for (scope,) in brief(text, "scope", title="云桥市2024年预算草案的报告\n")]
    assert scopes == ["市本级"] * 7


def test_zones_of_a_text_without_a_title_are_parts_and_not_the_whole() -> None:
    text = (
        "（一）一般公共预算\n高新区一般公共预算支出年初预算为4.93亿元，实际完成7亿元；"
        "示范区一般公共预算支出年初预算为3.95亿元，实际完成6.63亿元。\n"
    )
    scopes = [scope for (scope,) in brief(text, "scope", title="")]
    assert scopes == ["高新区", "高新区", "示范区", "示范区"]

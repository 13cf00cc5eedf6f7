"""Audits: what was found is of the audited year, what was put right of the year of the report on it."""

import pytest

from tests.figures.reading import brief

TITLE = "关于2023年度市本级预算执行和其他财政收支审计查出问题整改情况的报告\n--2024年12月28日在临澜市人大常委会会议上\n"
NEWS = (
    "受市政府委托，11月24日，市审计局局长在市人大常委会会议上作了"
    "《关于2023年度市级预算执行和其他财政收支审计查出问题整改情况的报告》。\n"
)
AUDIT = "关于2023年度市本级预算执行和其他财政收支的审计工作报告\n--2024年8月28日在临澜市人大常委会会议上\n"
HEAD = "市审计局局长　周望川\n各位委员：\n"


@pytest.mark.parametrize("title", [TITLE, NEWS])
@pytest.mark.parametrize(
    "sentence",
    [
        "已整改40项，整改到位资金2.1亿元，正在整改10项，未整改资金3500万元。",
        "出台规章制度13个，对1人予以处分，对2人提醒谈话。",
        "追缴资金7700万元，归还原资金渠道1580万元，统筹盘活9000万元。",
        "已上缴国库2800万元，其余400万元正在办理。",
        "收回专项资金800万元，修订制度2项。",
        "有关单位加快进度，1个项目已完工，3个项目已开工。",
        "截至2024年10月底，已整改55个，整改率91%。",
    ],
)
def test_what_was_put_right_is_of_the_year_of_the_report(title: str, sentence: str) -> None:
    assert {period for (period,) in brief(HEAD + sentence, "period", title=title)} == {"2024"}


@pytest.mark.parametrize("title", [TITLE, NEWS])
@pytest.mark.parametrize(
    "sentence",
    [
        "审计报告反映50项问题，问题资金2.5亿元。",
        "专项资金滞留问题。涉及资金1200万元。",
        "2023年，全市一般公共预算收入80亿元，增长5%。",
        "在2023年度市级预算执行审计工作报告中，共反映60个问题。",
    ],
)
def test_what_was_found_is_of_the_audited_year(title: str, sentence: str) -> None:
    found = brief(HEAD + sentence, "period", title=title)
    assert {period for (period,) in found} == {"2023"}


def test_a_finding_and_what_was_done_about_it_in_one_sentence() -> None:
    text = HEAD + "预算执行问题6项，涉及金额2.3亿元，部分整改4项，已整改2项，追缴资金7700万元。"
    assert [period for (period,) in brief(text, "period", title=TITLE)] == ["2023", "2023", "2024", "2024", "2024"]


def test_the_audit_itself_goes_on_in_its_own_year() -> None:
    text = HEAD + "审计查出问题50项，涉及资金2.5亿元，已收回800万元。"
    assert {period for (period,) in brief(text, "period", title=AUDIT)} == {"2023"}


def test_the_level_of_the_audited_budget_is_nobody_elses() -> None:
    text = HEAD + "在2023年度市级预算执行审计工作报告中，共反映60个问题。全市收入80亿元。县级收入8亿元。"
    assert brief(text, "scope", title=TITLE)[0] == (None,)

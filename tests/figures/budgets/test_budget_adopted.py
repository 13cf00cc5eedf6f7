"""What a congress adopted is planned, whatever report tells of it; what came of it is done."""

import pytest

from tests.figures.reading import brief

_EXECUTED = "沅宁县2023年预算执行情况和2024年预算草案的报告\n一、2023年预算执行情况\n"


@pytest.mark.parametrize(
    "text",
    [
        "县人大第一次会议批准的年初预算为：一般公共预算收入6亿元（税收收入4亿元、非税收入2亿元）；政府性基金预算收入7亿元。",
        "县十七届人大二次会议批准年初一般公共预算收入6亿元。其中：税收收入4亿元，非税收入2亿元。支出总计6亿元。",
        "经县第十七届人民代表大会第二次会议及常务委员会第二十一次会议批准的一般公共预算总收入是6亿元，基金总收入是7亿元。",
        "县人大常委会批准预算调整方案，一般公共预算收支各调减1亿元，收支为6亿元。",
        "执行中，一般公共预算收入由年初的6亿元调整为7亿元，调增1亿元，城市建设配套费收入2亿元不作调整。",
        "政府性基金预算由年初的7亿元调整为5亿元，其中：土地出让收入由年初预算的6亿元调整为4亿元。",
        "经县人大常委会批准，支出预算由42亿元调整为46亿元，比年初预算增加4亿元，增长9.5%。",
        "县人代会批准的2023年一般公共预算收入为6亿元，支出为9亿元。",
    ],
)
def test_an_adopted_budget_is_planned_in_all_its_parts(text: str) -> None:
    found = brief(text, "stance", title=_EXECUTED)
    assert len(found) > 1
    assert {row[0] for row in found} == {"plan"}


@pytest.mark.parametrize(
    "text",
    [
        "县人大批准的一般公共预算收入为6亿元，实际完成6.2亿元，增长5%。",
        "县人大批准的年初预算为：一般公共预算收入6亿元。2023年一般公共预算收入6.2亿元，增长5%。",
        "一般公共预算收入由年初的6亿元调整为6.1亿元，决算数为6.2亿元，增长5%。",
        "县人大批准的一般公共预算收入为6亿元。全年完成6.2亿元，增长5%。",
        "县人大批准的一般公共预算收入6亿元，一般公共预算收入6.2亿元，增长5%。",
    ],
)
def test_what_came_of_an_adopted_budget_is_done(text: str) -> None:
    assert [row[0] for row in brief(text, "stance", title=_EXECUTED)][-2:] == ["actual", "actual"]


@pytest.mark.parametrize(
    "text",
    [
        "省财政厅下达我县2024年新增政府债务限额42亿元，其中一般债务限额12亿元、专项债务限额30亿元。",
        "市财政局下达我县第二批新增债券资金5.2亿元，其中：一般债券1.2亿元，专项债券4亿元。",
        "上级转移支付到位35亿元，增加9亿元。",
        "省核定我县政府债务限额38亿元。",
    ],
)
def test_what_a_higher_level_has_set_or_sent_is_done_in_an_adjusted_budget(text: str) -> None:
    title = "沅宁县关于2024年预算调整方案（草案）的报告\n"
    assert {row[0] for row in brief(text, "stance", title=title)} == {"actual"}


@pytest.mark.parametrize(
    "text",
    ["预计省财政厅下达我县新增债务限额42亿元。", "争取上级转移支付到位35亿元。", "确保项目资金到位3亿元。"],
)
def test_what_is_only_hoped_for_from_above_is_planned(text: str) -> None:
    title = "沅宁县关于2024年预算调整方案（草案）的报告\n"
    assert {row[0] for row in brief(text, "stance", title=title)} == {"plan"}


@pytest.mark.parametrize(
    "heading",
    [
        "二、2024年一般公共预算“三公”经费支出预算情况说明",
        "一、收支预算总体情况",
        "三、部门预算情况说明",
        "四、财政拨款支出预算安排情况",
    ],
)
def test_what_explains_a_budget_is_planned(heading: str) -> None:
    text = f"{heading}\n公务接待费4万元，比上年预算减少4万元，下降50%，下降原因主要是本年度预计减少接待8批次。"
    found = brief(text, "indicator", "stance", title="沅宁市司法局2024年预算公开\n")
    assert [stance for _, stance in found] == ["plan"] * 4
    assert "原因" not in str(found[-1][0])


def test_what_is_planned_after_the_first_half_year_is_of_the_year() -> None:
    text = "一、上半年预算执行情况\n1-6月，全区收入完成21亿元。\n二、预算调整建议\n增列上级补助收入2亿元。"
    found = brief(text, "period", "stance", title="沅宁区关于2024年预算调整的报告\n")
    assert found == [("2024H1", "actual"), ("2024", "plan")]


@pytest.mark.parametrize(
    "said",
    [
        "一般公共预算支出预算为86亿元，比上年增加2亿元，增长2.4%。",
        "税收收入年初预算86亿元，增加2亿元，增长2.4%。",
        "教育支出年初预算数86亿元，较上年增加2亿元，增长2.4%，主要是新校开办。",
    ],
)
def test_what_a_budget_grows_by_is_budgeted_as_it_is(said: str) -> None:
    found = brief("2025年，" + said, "measure", "stance", title="沅宁市2025年预算报告\n")
    assert found == [("level", "plan"), ("difference", "plan"), ("change", "plan")]


def test_what_is_held_against_the_budget_or_comes_after_the_result_is_done() -> None:
    title = "沅宁市2025年预算执行情况\n"
    result = "2025年，税收收入年初预算86亿元，增长2%，实际完成88亿元，增长4%，比预算增加2亿元。"
    assert [row[0] for row in brief(result, "stance", title=title)] == ["plan", "plan", "actual", "actual", "actual"]
    beside = "2025年，农林水支出预算数为26亿元，比预算增加1亿元。"
    assert [row[0] for row in brief(beside, "stance", title=title)] == ["plan", "actual"]


@pytest.mark.parametrize("said", ["全年预算安排教育支出", "年初预算安排教育支出", "全市年初安排预算教育支出"])
def test_a_budget_in_a_half_years_account_is_of_the_whole_year(said: str) -> None:
    text = f"上半年，全市税收收入30亿元。{said}12亿元，增长3%。"
    found = brief(text, "period", "stance", title="沅宁市2024年上半年预算执行情况\n")
    assert found == [("2024H1", "actual"), ("2024", "plan"), ("2024", "plan")]


def test_limits_and_balances_of_debts_stand_already_where_a_budget_is_adjusted() -> None:
    text = (
        "2025年初，全市政府债务限额为1263亿元（一般债务322亿元，专项债务941亿元）。"
        "省下达新增债务限额173亿元。拟安排轨道交通9亿元。\n"
    )
    found = brief(text, "stance", title="关于临澜市2025年预算调整方案（草案）的报告\n")
    assert found == [("actual",)] * 4 + [("plan",)]

"""Kinds of text whose year is said once, in an unusual place: digests, audits, budgets that were adjusted."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("said", "period"),
    [
        ("2022年7月至2023年6月", "2022-07/2023-06"),
        ("2022年10月-2023年9月", "2022-10/2023-09"),
        ("自2022年7月至2023年6月底", "2022-07/2023-06"),
        ("2022年7月到2023年6月", "2022-07/2023-06"),
        ("2022年1月至2022年6月", "2022H1"),
        ("2022年1月—2022年12月", "2022"),
    ],
)
def test_months_of_two_years_are_one_span(said: str, period: str) -> None:
    text = f"{said}，共完成审计项目96个，查出违规金额1.2亿元。"
    assert set(brief(text, "period", title="关于2022年度预算执行的审计工作报告\n")) == {(period,)}


@pytest.mark.parametrize(
    "lead",
    [
        "我受县人民政府委托，报告2022年度县级预算执行和其他财政收支的审计情况，请审议。\n",
        "现将2022年度县级预算执行审计情况报告如下。\n",
    ],
)
@pytest.mark.parametrize(
    "meeting",
    ["——2023年7月28日在云岫县第九届人民代表大会常务委员会第十二次会议上\n", ""],
)
def test_the_year_that_was_audited_is_not_the_one_in_which_the_report_was_given(meeting: str, lead: str) -> None:
    text = f"{meeting}主任、各位副主任：\n{lead}全县一般公共预算收入增长4.5%，转移支付增长12%。\n"
    assert brief(text, "stance", "period", title="") == [("actual", "2022"), ("actual", "2022")]


@pytest.mark.parametrize("verb", ["预计", "初步核算"])
@pytest.mark.parametrize("place", ["", "澄溪市", "澄溪自治区"])
def test_what_is_expected_of_a_year_that_is_over_is_a_first_result_up_to_the_end_of_its_sentence(
    verb: str, place: str
) -> None:
    text = (
        "近日，澄溪市人大会议开幕，市长表示，2024年澄溪将建成外环高速。\n"
        f"据报告，{place}{verb}2023年全市生产总值突破900亿元；财政收入达到62亿元；居民消费价格涨幅控制在2%以内。\n"
    )
    assert brief(text, "stance", "period", title="") == [("actual", "2023")] * 3


@pytest.mark.parametrize("word", ["调整为", "调增为", "变更为"])
@pytest.mark.parametrize("ledger", ["一般公共预算收入总计", "政府性基金支出总计"])
def test_a_budget_that_is_adjusted_was_planned_for_the_same_year(word: str, ledger: str) -> None:
    text = f"调整后，县级{ledger}由41.2亿元{word}46.8亿元。"
    found = brief(text, "stance", "period", title="云岫县2023年县级预算调整方案\n")
    assert found == [("plan", "2023"), ("plan", "2023")]


@pytest.mark.parametrize("word", ["当年计划投资", "年度计划投资", "本年计划投资", "年内计划投资"])
def test_what_a_project_is_to_spend_in_the_year_is_planned(word: str) -> None:
    text = f"市级6项，概算投资80亿元，{word}9.5亿元。1-12月份完成投资11亿元。"
    stances = [stance for (stance,) in brief(text, "stance", title="云岫县2023年重点工程进展情况\n")]
    assert stances[-2:] == ["plan", "actual"]


@pytest.mark.parametrize("word", ["比增", "同增", "同比增长"])
def test_short_words_for_growth_leave_the_name_whole(word: str) -> None:
    assert brief(f"固定资产投资62.4亿元，{word}9.6%。", "indicator", "measure") == [
        ("固定资产投资", "level"),
        ("固定资产投资", "change"),
    ]


@pytest.mark.parametrize(
    ("title", "stance"),
    [
        ("云岫县2023年为民办实事项目实施方案", "plan"),
        ("云岫县2023年民生实事项目", "plan"),
        ("云岫县2023年十大民生工程任务分解表", "plan"),
        ("云岫县人民政府关于印发2023年重点工作任务清单的通知", "plan"),
        ("云岫县2023年绿化攻坚行动方案", "plan"),
        ("云岫县教育局2023年部门预算公开", "plan"),
        ("云岫县2023年工业发展计划", "plan"),
        ("云岫县2023年民生实事完成情况", "actual"),
        ("云岫县2023年为民办实事项目进展情况通报", "actual"),
        ("云岫县2023年十大民生工程办理结果", "actual"),
        ("云岫县2023年行动方案落实情况", "actual"),
        ("云岫县2023年重点工作亮点", "actual"),
        ("云岫县教育局2023年度部门决算公开", "actual"),
    ],
)
def test_the_title_tells_whether_all_of_a_text_is_planned(title: str, stance: str) -> None:
    text = "一、教育。新建幼儿园6所，新增学位1800个。\n二、住房。改造老旧小区24个。\n"
    assert set(brief(text, "stance", "period", title=f"{title}\n")) == {(stance, "2023")}


def test_the_years_ahead_begin_after_the_year_in_whose_last_month_the_congress_met() -> None:
    title = "政府工作报告\n——2021年12月28日在云岫县第六届人民代表大会第一次会议上\n"
    text = "一、五年来工作回顾\n五年来，年均增长7.6%。\n二、今后五年的目标任务\n地区生产总值年均增长8%。\n"
    assert brief(text, "stance", "period", title=title) == [("actual", "2017/2021"), ("plan", "2022/2026")]


def test_the_plan_of_a_year_is_not_of_the_months_that_a_report_is_about() -> None:
    text = "年度计划投资128亿元。1—8月，完成投资96亿元。\n其中：省重点项目年度计划投资30亿元。\n"
    assert brief(text, "stance", "period", title="云岫县2023年1-8月重点项目进展\n") == [
        ("plan", "2023"),
        ("actual", "2023-01/2023-08"),
        ("plan", "2023"),
    ]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("五年来，全县民生支出累计达112亿元。", "2018/2022"),
        ("五年来，累计投入资金达到36亿元。", "2018/2022"),
        ("五年来，固定资产投资累计达到460亿元。", "2018/2022"),
        ("五年来，规上企业累计达到96家。", "2022"),
        ("五年来，高速公路里程累计达到160公里。", "2022"),
    ],
)
def test_what_adds_up_over_five_years_is_of_all_of_them_and_a_stock_of_the_last(text: str, period: str) -> None:
    assert brief(text, "period", title="云岫县2022年工作总结\n") == [(period,)]


@pytest.mark.parametrize(
    "title", ["2024年云岫县政府工作报告提出今年目标", "云岫县2024年工作计划", "云岫县2024年重点任务清单"]
)
def test_a_sentence_on_the_year_before_is_done_though_the_title_plans(title: str) -> None:
    text = "2023年全县地区生产总值126亿元，增长5.2%。\n今年发展主要目标：地区生产总值增长5.5%。\n"
    assert [stance for (stance,) in brief(text, "stance", title=f"{title}\n")] == ["actual", "actual", "plan"]

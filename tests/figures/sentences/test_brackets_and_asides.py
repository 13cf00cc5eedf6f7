"""What stands in brackets or is set aside is not what the sentence is about."""

import pytest

from tests.figures.reading import brief

REPORT = "临澜市2024年财政决算报告\n"
SUMMARY = "临澜市2025年财政预算执行情况和2026年财政预算草案的报告（摘要）\n2025年全市财政预算执行情况\n"


def test_a_ledger_in_brackets_is_not_that_of_the_balance() -> None:
    text = (
        "一般公共预算收入487亿元，调入资金9亿元（从政府性基金预算调入5亿元，从国有资本经营预算调入4亿元），"
        "债务转贷收入46亿元（新增一般债券2亿元，再融资债券44亿元），上年结转6亿元，收入总计548亿元。\n"
    )
    labels = [label for (label,) in brief(text, "indicator", title=REPORT)]
    assert labels[-1] == "一般公共预算收入总计"
    assert labels[4].endswith("债务转贷收入")
    assert "国有资本" not in labels[4]


@pytest.mark.parametrize(
    "aside",
    ["含上级补助收入、上年结转和债券安排的支出,下同", "含计划安排的债券支出", "不含拟发行的债券", "预计数，下同"],
)
def test_what_brackets_say_of_plans_does_not_make_the_growth_one(aside: str) -> None:
    text = f"全市一般公共预算支出71.6亿元（{aside}），完成预算的57.3%，增长9.9%。\n"
    found = brief(text, "stance", title="临澜市2024年上半年预算执行情况\n")
    assert found[1:] == [("actual",), ("actual",)]


@pytest.mark.parametrize("aside", ["剔除增发国债等一次性因素后，同口径增长3.7%", "扣除上年一次性支出后增长3.7%"])
def test_what_is_set_aside_behind_a_semicolon_is_of_what_stands_there(aside: str) -> None:
    text = f"一般公共服务支出8.2亿元，增长2.1%；农林水支出16.0亿元，{aside}。\n"
    assert brief(text, "indicator", title=REPORT)[-1] == ("农林水支出",)


@pytest.mark.parametrize(
    ("text", "label", "scope"),
    [
        (
            "需要说明的是，全市和市本级一般公共预算支出降幅较大，主要是基数虚高，剔除该因素后全市同口径增长5%。",
            "一般公共预算支出",
            "全市",
        ),
        ("受减税降费影响，全市税收收入略有下降，扣除留抵退税因素后，增长1.2%。", "税收收入", "全市"),
        ("全市国有土地使用权出让收入减少是主要原因，扣除后增长3%。", "国有土地使用权出让收入", "全市"),
    ],
)
def test_a_growth_is_of_the_account_that_its_sentence_names_without_a_number(text: str, label: str, scope: str) -> None:
    above = "2024年市本级预备费预算1亿元，动用0.75亿元，占75%。\n"
    assert brief(f"{above}{text}\n", "indicator", "scope", title=REPORT)[-1] == (label, scope)


@pytest.mark.parametrize("funds", ["收回存量资金1.2亿元", "争取上级资金1.2亿元"])
def test_a_bare_spending_spends_the_funds_that_its_sentence_tells_of(funds: str) -> None:
    text = f"全市一般公共预算收入20亿元。{funds}，统筹用于急需领域，全年支出1.1亿元。\n"
    label = str(brief(text, "indicator", title=REPORT)[-1][0])
    assert label.endswith("资金支出")


@pytest.mark.parametrize("named", ["预备费", "“三公”经费", "专项资金"])
def test_a_budget_said_without_a_verb_is_planned(named: str) -> None:
    found = brief(f"2024年市本级{named}预算1亿元，实际支出0.75亿元。\n", "stance", title=REPORT)
    assert found == [("plan",), ("actual",)]


@pytest.mark.parametrize("adopted", ["经市五届人大一次会议审议通过，", "经市人大批准，"])
def test_a_budget_that_a_congress_adopted_is_planned_with_all_its_parts(adopted: str) -> None:
    text = (
        f"{adopted}2024年市直一般公共预算预期收入60.2亿元，同比增长5%。其中，税收收入42.6亿元，同比增长10%，"
        "占一般公共预算收入比重为70.8%；非税收入17.6亿元，同比下降5.4%。\n"
        "在年度执行中，市直一般公共预算收入实际完成54亿元，下降5.8%。\n"
    )
    assert [stance for (stance,) in brief(text, "stance", title=REPORT)] == ["plan"] * 7 + ["actual"] * 2


@pytest.mark.parametrize("base", ["年度代编预算", "代编预算", "汇总代编预算"])
def test_the_completion_of_a_budget_made_for_others_is_done(base: str) -> None:
    text = f"2024年全市一般公共预算收入61.3亿元（快报数，下同），完成{base}的105.6％，比上年增收8.5亿元，增长16.2％。\n"
    assert {stance for (stance,) in brief(text, "stance", title=REPORT)} == {"actual"}


@pytest.mark.parametrize(
    ("base", "stance"),
    [("比上年执行数", "actual"), ("较上年完成数", "actual"), ("比上年决算数", "actual"), ("比上年预算数", "plan")],
)
def test_what_a_plan_is_held_against_is_done_or_was_planned_the_year_before(base: str, stance: str) -> None:
    text = f"2025年全市一般公共预算收入拟安排66.2亿元，{base}61.3亿元增长8%。\n"
    found = brief(text, "stance", "period", "indicator", title="临澜市2025年预算草案报告\n")
    assert [period for _, period, _ in found] == ["2025", "2024", "2025"]
    assert [said for said, _, _ in found] == ["plan", stance, "plan"]
    assert {label for _, _, label in found} == {"一般公共预算收入"}


def test_what_was_spent_of_a_reserve_is_done() -> None:
    text = "2024年市本级一般公共预算安排预备费10000万元，支出6790万元。\n"
    assert [stance for (stance,) in brief(text, "stance", title=REPORT)] == ["plan", "actual"]


@pytest.mark.parametrize("unit", ["元/人月", "元/人年"])
def test_a_standard_a_month_is_read_with_its_whole_unit(unit: str) -> None:
    found = brief(f"城乡低保标准分别提高到924{unit}、684{unit}。\n", "unit", "value", title=REPORT)
    assert found == [(unit, 924.0), (unit, 684.0)]


def test_a_fall_below_nought_is_negative() -> None:
    assert brief("高新区基金收入完成-267万元，同比下降107.8%。\n", "value", title=REPORT)[0] == (-2670000.0,)


@pytest.mark.parametrize("target", ["增长目标为", "增长预期目标为", "增速目标为"])
def test_a_target_of_growth_is_a_growth(target: str) -> None:
    text = f"2025年全市一般公共预算收入{target}9%以上。\n"
    found = brief(text, "measure", "indicator", "stance", title="临澜市2025年预算草案报告\n")
    assert found == [("change", "一般公共预算收入", "plan")]


@pytest.mark.parametrize(
    "told", ["主要是教育、社保、医疗卫生等民生支出增长较高", "其中教育、社保、医疗卫生等重点支出保持增长"]
)
def test_growths_dealt_out_are_of_what_the_clause_before_lists(told: str) -> None:
    text = f"全市一般公共预算支出78.5亿元，增长20%，{told}，分别增长21.9%、21.2%、6.9%。\n"
    labels = [label for (label,) in brief(text, "indicator", title=REPORT)[2:]]
    assert labels == ["教育支出", "社保支出", "医疗卫生支出"]


def test_since_this_year_in_a_review_is_of_the_year_reviewed() -> None:
    title = "关于临澜市2024年预算执行情况和2025年预算草案的报告\n（2025年1月8日）\n一、2024年预算执行情况\n"
    text = "争取资金。今年以来，争取中省预算内投资14.1亿元，支持老旧小区改造。\n"
    assert brief(text, "period", "stance", title=title) == [("2024", "actual")]


def test_money_among_what_was_done_is_spent_though_it_was_laid_out() -> None:
    title = "临澜市2024年预算执行情况报告\n一、2024年工作完成情况\n"
    text = "一是加快社会保障体系建设。市本级一般公共预算安排2亿元，弥补养老保险基金缺口。\n"
    assert brief(text, "stance", title=title) == [("actual",)]


@pytest.mark.parametrize("budget", ["年初预算合计", "年初预算", "调整预算数"])
def test_a_result_beside_its_budget_has_the_plain_name(budget: str) -> None:
    text = f"2024年全市一般公共预算收入{budget}116.4亿元，实际完成120.2亿元，为预算的103.3%，增长11.1%。\n"
    labels = [label for (label,) in brief(text, "indicator", title=REPORT)]
    assert labels[1:] == ["一般公共预算收入"] * 3


def test_the_size_behind_a_growth_is_of_what_grows() -> None:
    text = "2025年全市一般公共预算收入增长预期为3.5%，规模预计为80.8亿元，加上转移性收入292亿元。\n"
    found = brief(text, "indicator", title="临澜市2025年预算草案报告\n")
    assert found[:2] == [("一般公共预算收入",)] * 2


def test_years_ahead_among_what_was_done_are_over_with_their_sentence() -> None:
    text = (
        "促成市政府与银行签订战略合作协议，未来五年将获100亿元授信，助力产业发展。"
        "指导商业银行完成增资扩股，注册资本增至28.6亿元。\n"
    )
    assert brief(text, "period", "stance", title="临澜市2025年预算执行情况报告\n")[1] == ("2025", "actual")


def test_what_the_sentence_before_spent_on_is_not_what_the_next_is_for() -> None:
    text = (
        "坚持就业优先，统筹资金3.3亿元，支持高校毕业生就业。统筹资金6.2亿元，支持市医院新院区建设。"
        "统筹资金近4亿元，落实育儿补贴制度。\n"
    )
    labels = [str(label) for (label,) in brief(text, "indicator", title="临澜市2025年预算执行情况报告\n")]
    assert [word in label for word, label in zip(("就业", "医院", "育儿"), labels, strict=True)] == [True] * 3


def test_a_heading_on_a_levels_main_spending_is_that_levels() -> None:
    title = "临澜市2026年预算草案报告\n（四）市级重大支出预算安排情况\n"
    text = "聚焦扩大有效需求。安排16.5亿元，支持提振消费。安排4.9亿元，推动社会治理服务能力提升。\n"
    assert [scope for (scope,) in brief(text, "scope", title=title)] == ["市级", "市级"]


@pytest.mark.parametrize("heading", ["2026年财政预算草案", "2026年预算（草案）"])
def test_a_line_that_names_a_draft_heads_a_plan(heading: str) -> None:
    text = f"全市一般公共预算收入126亿元。\n{heading}\n一般公共预算收入48.2亿元，增长4%。\n"
    assert [stance for (stance,) in brief(text, "stance", title=SUMMARY)] == ["actual", "plan", "plan"]


def test_a_line_that_names_a_levels_account_heads_it() -> None:
    text = "全市一般公共预算收入126亿元。\n市本级财政预算执行情况\n一般公共预算收入48.2亿元，增长4%。\n"
    assert [scope for (scope,) in brief(text, "scope", title=SUMMARY)] == ["全市", "市本级", "市本级"]


def test_the_balance_of_its_year_is_of_the_year_that_the_sentence_names() -> None:
    title = "临澜市2025年预算执行情况和2026年预算草案的报告\n"
    text = "预计2026年全市社会保险基金收入88亿元，支出76亿元，本年收支结余12亿元，年末滚存结余108亿元。\n"
    assert set(brief(text, "period", "stance", title=title)) == {("2026", "plan")}

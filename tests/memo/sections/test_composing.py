"""What the memo says of reports that agree, differ, hide their amounts, or cannot be compared."""

from decimal import Decimal

import msgspec
import pytest

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Check, CheckVerdict, Derived, Outcome, Pair, Promise, Verdict
from fiscal_desk.figures.model import Bound, Measure, Stance, Task
from fiscal_desk.memo.model import Face, Heading, Memo, Paragraph, Table
from fiscal_desk.memo.settings import Length
from fiscal_desk.memo.typesetting.widths import column_widths, text_width
from fiscal_desk.report.model import ReportKind
from tests.memo import made

_YEARS = ((2023, "30.5", "8"), (2024, "33.2", "9"))


def test_what_agrees_is_said_in_one_sentence_with_its_growth() -> None:
    memo = made.compose(made.agreeing())
    assert "收入。两份报告均载明2023年一般公共预算收入86.42亿元（同比增长8.6%），表述一致。" in made.prose(memo)


def test_an_agreement_needs_nothing_to_be_looked_at() -> None:
    memo = made.compose(made.agreeing())
    assert not any("建议核实" in text for text in made.prose(memo))
    assert "没有需核实的事项。" in "".join(made.prose(memo))


def test_the_basis_tells_whose_reports_these_are_and_what_their_numbers_mean() -> None:
    half = made.report("沅宁市收入1亿元。", title="半年总结", place="沅宁市", level="县级", period="2024H1")
    amount = made.figure(half, "1亿元", "100000000", "元", "收入")
    row = made.row("收入", "亿元", [[], [], [amount]], None, scope="市本级")
    memo = made.compose(made.comparison([*made.two_reports(), half], [(), (), (amount,)], [row]))
    table = next(block for block in memo.blocks if isinstance(block, Table))
    assert made.cells(table)[2] == ["报告三", "半年总结", "沅宁市", "", "2024年上半年"]
    assert any(text.startswith("不同地区、不同年份、不同范围的数据仅并列，不相减。") for text in made.prose(memo))


def test_in_the_list_of_reports_short_columns_stand_on_one_line_however_many_there_are() -> None:
    city = made.report(
        "收入1亿元。",
        title="关于临江市2025年市本级预算和市总预算执行情况与2026年市本级预算和市总预算草案的报告（书面）",
        issuer="临江市财政局",
        place="临江市",
        period="2025",
        date="2026-02-06",
        kind=ReportKind.BUDGET_REPORT,
    )
    other = made.report("收入2亿元。", place="云溪新区", period="2024H1", kind=ReportKind.FINANCE_SUMMARY)
    table = made.tables(made.compose(made.comparison([city, other], [(), ()])))[0]
    widths = dict(zip((column.title for column in table.columns), column_widths(table, 37), strict=True))
    for title, longest in (
        ("简称", "报告一"),
        ("编制单位", "临江市财政局"),
        ("日期", "2026年2月6日"),
        ("类型", "财政工作总结"),
    ):
        assert widths[title] >= text_width(longest)
    assert widths["报告名称"] > 6


def test_a_place_that_the_names_of_the_reports_say_has_no_column() -> None:
    city = made.report("收入1亿元。", title="临江市2025年政府工作报告", place="临江市", period="2025")
    table = made.tables(made.compose(made.comparison([city, city], [(), ()])))[0]
    assert "地区" not in [column.title for column in table.columns]


def test_empty_sections_are_left_out_and_the_numbers_close_up() -> None:
    memo = made.compose(made.conflicting())
    assert made.headings(memo) == [
        "一、主要情况",
        "（一）不一致和待核实的数据",
        "（二）需核实事项及建议",
        "（三）总体数量",
        "二、报告清单和口径",
    ]


def test_a_disagreement_names_both_numbers_the_gap_and_asks_to_verify() -> None:
    memo = made.compose(made.conflicting())
    said = next(text for text in made.prose(memo) if text.startswith("2023年新增债券，"))
    assert said == (
        "2023年新增债券，报告一为24.6亿元，报告二为25.1亿元，相差0.5亿元，表述不一致（原文见附件2第1、2条）。"
    )
    assert "建议云岫区财政局、云岫区人民政府核实2023年新增债券，统一表述。" in made.prose(memo)


def test_the_gap_is_marked_as_computed_and_the_stated_numbers_are_not() -> None:
    memo = made.compose(made.conflicting())
    paragraph = next(
        block for block in memo.blocks if isinstance(block, Paragraph) and block.text.startswith("2023年新增债券，")
    )
    assert [run.text for run in paragraph.runs if run.face is Face.COMPUTED] == ["0.5亿元"]


def test_a_bound_that_holds_is_compatible_and_says_why() -> None:
    first, second = made.two_reports()
    a = made.figure(first, "20亿元", "2000000000", "元", "惠企资金", bound=Bound.GT, quantum=Decimal(made.YI))
    b = made.figure(second, "21.4亿元", "2140000000", "元", "惠企资金", quantum=Decimal(10_000_000))
    found = made.row("惠企资金", "亿元", [[a], [b]], Verdict.COMPATIBLE, family=Family.EXPENDITURE)
    pair = Pair(0, a, 1, b, Verdict.COMPATIBLE, "超20亿元与21.4亿元：“超20亿元”为下限，互不矛盾")
    memo = made.compose(made.comparison([first, second], [[a], [b]], [found], [pair]))
    assert (
        "支出与民生。2023年惠企资金，报告一为超20亿元，报告二为21.4亿元，口径相近，互不矛盾（原文见附件2第1、2条）。"
        in made.prose(memo)
    )
    assert not any("建议核实" in text for text in made.prose(memo))


def test_a_report_of_another_place_is_not_drawn_into_an_agreement() -> None:
    compared = made.agreeing()
    elsewhere = made.report("沅宁市一般公共预算收入*亿元。", title="沅宁市财政局总结", place="沅宁市")
    masked = made.figure(elsewhere, "*亿元", None, "元", "一般公共预算收入")
    level = msgspec.structs.replace(compared.rows[0], cells=(*compared.rows[0].cells, (masked,)))
    apart = Pair(0, compared.rows[0].cells[0][0], 2, masked, Verdict.INCOMPARABLE, "一份报告隐去数额，无法比较")
    mixed = made.comparison(
        [*(item.report for item in compared.items), elsewhere],
        [*(item.reading.figures for item in compared.items), [masked]],
        [level],
        [*compared.pairs[:1], apart],
    )
    memo = made.compose(mixed)
    assert "收入。报告一、报告二均载明2023年一般公共预算收入86.42亿元，表述一致。" in made.prose(memo)
    full = made.prose(made.compose(mixed, length=Length.FULL))
    assert "一般公共预算收入，数额已隐去，不作比较。" in full


def test_places_stand_beside_each_other_without_a_difference() -> None:
    near = made.report("云岫区税收收入74.15亿元。", place="云岫区")
    far = made.report("临澜市税收收入338.47亿元。", place="临澜市")
    a = made.figure(near, "74.15亿元", "7415000000", "元", "税收收入", quantum=Decimal(1_000_000))
    b = made.figure(far, "338.47亿元", "33847000000", "元", "税收收入", quantum=Decimal(1_000_000))
    found = made.row("税收收入", "亿元", [[a], [b]], Verdict.INCOMPARABLE)
    pair = Pair(0, a, 1, b, Verdict.INCOMPARABLE, "地区不同，数值并列而不相减")
    memo = made.compose(made.comparison([near, far], [[a], [b]], [found], [pair]))
    table = [block for block in memo.blocks if isinstance(block, Table)][-1]
    assert [column.title for column in table.columns[1:]] == ["云岫区\n（报告一）", "临澜市\n（报告二）"]
    assert made.cells(table) == [["2023年税收收入", "74.15亿元", "338.47亿元"]]
    assert table.notes == ("注：地区不同，仅并列，不相减。",)
    assert "不作比较的指标" not in "".join(made.headings(memo))


def test_the_years_of_one_place_stand_in_one_table_with_levels_and_rates() -> None:
    years = [
        made.report(f"{year}年一般公共预算收入{value}亿元，增长{rate}%。", place="云岫区", period=str(year))
        for year, value, rate in _YEARS
    ]
    figures, rows = [], []
    for index, (report, (year, value, rate)) in enumerate(zip(years, _YEARS, strict=True)):
        about = {"period": str(year), "quantum": Decimal(10_000_000), "canonical": "gpb_rev"}
        level = made.figure(
            report, f"{value}亿元", f"{value.replace('.', '')}0000000", "元", "一般公共预算收入", **about
        )
        about = {"period": str(year), "measure": Measure.CHANGE, "canonical": "gpb_rev"}
        growth = made.figure(report, f"{rate}%", rate, "%", "一般公共预算收入", **about)
        figures.append([level, growth])
        for each, unit in ((level, "亿元"), (growth, "%")):
            cells = [[each] if place == index else [] for place in range(2)]
            rows.append(made.row("一般公共预算收入", unit, cells, None, canonical="gpb_rev"))
    memo = made.compose(made.comparison(years, figures, rows))
    table = next(block for block in memo.blocks if isinstance(block, Table) and block.columns[-1].title == "2024年")
    assert made.cells(table) == [["一般公共预算收入", "30.5亿元，增长8%", "33.2亿元，增长9%"]]
    assert table.notes == ("注：年份不同，仅并列，不相减。",)


def test_reports_that_are_one_text_are_told_as_such() -> None:
    twice = made.report("云岫区税收收入74.15亿元。")
    other = made.report("云岫区税收收入74.2亿元。")
    memo = made.compose(made.comparison([twice, other, twice], [[], [], []]))
    assert "报告一、报告三文本完全相同，其间的一致不能相互印证。" in "".join(made.prose(memo))


def test_a_condition_is_not_counted_as_an_indicator() -> None:
    reports = [made.report(f"改造{year}的老旧小区。") for year in ("2001年前", "2001年底前")]
    rules = [
        made.figure(report, "2001年", "2001", "年", "老旧小区", stance=Stance.RULE, period=None) for report in reports
    ]
    row = made.row("老旧小区", "年", [[rules[0]], [rules[1]]], Verdict.COMPATIBLE)
    pair = Pair(0, rules[0], 1, rules[1], Verdict.COMPATIBLE, "数值相同，互不矛盾")
    text = "".join(made.prose(made.compose(made.comparison(reports, [[rule] for rule in rules], [row], [pair]))))
    assert "各报告没有共同载明的同期、同口径指标" in text
    assert "老旧小区" not in text


def test_masked_amounts_are_counted_and_shown_as_they_are() -> None:
    source = made.report("沅宁市上半年一般公共预算收入*万元，支出*万元。", place="沅宁市")
    hidden = [made.figure(source, "*万元", None, "元", label, nth=nth) for nth, label in ((1, "收入"), (2, "支出"))]
    found = Derived(0, "收入", "元", Decimal(1), Decimal(2), "约1.5元", "a ÷ b = 约1.5元", (), masked=hidden[0].id)
    memo = made.compose(made.comparison([source], [hidden], derived=[found]))
    text = "".join(made.prose(memo))
    assert "报告一有2项数据以“*”代替数额，照录不作推断。其中1项可由同一报告的其他数据推算，以斜体列示。" in text
    assert "报告一的收入以“*”代替数额，按a÷b推算为约1.5元。" in text


def test_what_only_one_report_states_is_named_there() -> None:
    first, second = made.two_reports()
    alone = made.figure(first, "24.6亿元", "2460000000", "元", "新增债券")
    found = made.row("新增债券", "亿元", [[alone], []], None, family=Family.DEBT)
    compared = made.comparison([first, second], [[alone], []], [found])
    memo = made.compose(compared)
    assert "债务。仅报告一载明的有2023年新增债券。" in made.prose(made.compose(compared, length=Length.FULL))
    assert not any("仅报告一载明" in text for text in made.prose(memo))
    assert "归并为1项，没有共同载明的同期、同口径指标。" in "".join(made.prose(memo))


def test_both_tiers_of_a_target_make_one_sentence() -> None:
    reports = [made.report(f"{name}收入增长5%以上、力争6%。") for name in ("甲报告", "乙报告")]
    fields = {"measure": Measure.CHANGE, "stance": Stance.PLAN, "period": "2024"}
    low = [made.figure(each, "5%", "5", "%", "收入", bound=Bound.GE, **fields) for each in reports]
    high = [made.figure(each, "6%", "6", "%", "收入", strive=True, **fields) for each in reports]
    rows = [made.row("收入", "%", [[tier[0]], [tier[1]]], Verdict.AGREE) for tier in (low, high)]
    pairs = [Pair(0, tier[0], 1, tier[1], Verdict.AGREE, "") for tier in (low, high)]
    memo = made.compose(made.comparison(reports, [[low[0], high[0]], [low[1], high[1]]], rows, pairs))
    assert "收入。两份报告均提出2024年收入增长5%以上（力争增长6%），表述一致。" in made.prose(memo)


def test_a_check_that_fails_shows_both_values_and_stays_neutral() -> None:
    source = made.report("专项债务余额287.16亿元，其中73亿元、198.16亿元。")
    total = made.figure(source, "287.16亿元", "28716000000", "元", "专项债务余额")
    failed = Check(
        "sum", 0, "专项债务余额：分项之和等于合计", "73亿元 + 198.16亿元 = 271.16亿元", "287.16亿元", "271.16亿元",
        CheckVerdict.FAILS, ((0, total.id),),
    )  # fmt: skip
    memo = made.compose(made.comparison([source], [[total]], checks=[failed]))
    assert (
        "报告一的2023年专项债务余额为287.16亿元，按73亿元+198.16亿元计算为271.16亿元，相差16.00亿元，"
        "两者不一致（原文见附件2第1条）。"
    ) in made.prose(memo)
    assert made.cells(made.annex(memo, "数据核对明细表"))[0][4:8] == ["287.16亿元", "271.16亿元", "16.00亿元", "不一致"]


def test_a_check_of_the_users_own_names_what_is_stated_and_the_check_in_brackets() -> None:
    source = made.report("两类补助合计4.9亿元。")
    total = made.figure(source, "4.9亿元", "490000000", "元", "两类补助合计")
    own = Check(
        "自定1", 0, "补助：合计等于两类之和", "3.2亿元 + 1.3亿元 = 4.5亿元", "4.9亿元", "4.5亿元",
        CheckVerdict.FAILS, ((0, total.id),), subject="两类补助合计",
    )  # fmt: skip
    memo = made.compose(made.comparison([source], [[total]], checks=[own]))
    assert (
        "报告一的2023年两类补助合计为4.9亿元，按3.2亿元+1.3亿元计算为4.5亿元（补助：合计等于两类之和），相差0.4亿元，"
        "两者不一致（原文见附件2第1条）。"
    ) in made.prose(memo)


def test_rows_that_the_user_joined_or_renamed_are_told_among_the_definitions() -> None:
    source = made.report("收入9亿元。")
    amount = made.figure(source, "9亿元", "900000000", "元", "收入")
    comparison = msgspec.structs.replace(
        made.comparison([source], [[amount]]), arranged=("“甲补助”并入“乙补助”", "“乙补助”改称“补助”")
    )
    said = "".join(made.prose(made.compose(comparison)))
    assert "按人工指定，“甲补助”并入“乙补助”，“乙补助”改称“补助”。" in said


def test_a_remark_says_what_stands_there_and_computes_nothing() -> None:
    source = made.report("安排债券利息12亿元，收入9亿元。")
    interest = made.figure(source, "12亿元", "1200000000", "元", "债券利息")
    income = made.figure(source, "9亿元", "900000000", "元", "收入")
    note = "偿付资金可能另有来源，建议核实范围和口径"
    members = ((0, interest.id), (0, income.id))
    remark = Check("P1", 0, "债券利息大于收入", "12亿元 > 9亿元", "12亿元", "", CheckVerdict.UNVERIFIED, members, note)
    memo = made.compose(made.comparison([source], [[interest, income]], checks=[remark]))
    said = made.prose(memo)
    assert f"报告一的债券利息大于收入（债券利息12亿元，收入9亿元），{note}（原文见附件2第1条）。" in said
    assert made.cells(made.annex(memo, "数据核对明细表"))[0][4:8] == ["12亿元", "", "", "待核实"]


def test_a_share_that_fails_is_called_a_share() -> None:
    source = made.report("税收收入占比85.8%。")
    title, formula = "税收收入：占一般公共预算收入的比重", "74.15亿元 ÷ 86.55亿元 = 85.67%"
    failed = Check("C1", 0, title, formula, "85.8%", "85.67%", CheckVerdict.FAILS, ())
    said = made.prose(made.compose(made.comparison([source], [[]], checks=[failed])))
    assert (
        "报告一的税收收入占一般公共预算收入的比重为85.8%，按74.15亿元÷86.55亿元计算为85.67%，相差0.13个百分点，"
        "两者不一致（见附件第1项）。"
    ) in said
    assert "建议报告一的编制单位核实税收收入占一般公共预算收入的比重。" in said


def test_two_statements_of_one_report_are_not_called_computed() -> None:
    source = made.report("支出272.14亿元。支出245.95亿元。")
    twice = Check(
        "D2",
        0,
        "支出：前后表述一致",
        "272.14亿元 ≠ 245.95亿元",
        "245.95亿元",
        "272.14亿元",
        CheckVerdict.UNVERIFIED,
        (),
    )
    memo = made.compose(made.comparison([source], [[]], checks=[twice]))
    assert "报告一的支出，文中两处分别为272.14亿元和245.95亿元，待核实（见附件第1项）。" in made.prose(memo)
    computed = made.annex(memo, "数据核对明细表").rows[0].cells[5]
    assert [run.face for run in computed] == [Face.PLAIN]


def test_a_target_and_its_result_stand_in_one_row() -> None:
    plan_report = made.report("2023年收入增长5%以上。")
    result_report = made.report("2023年收入增长8.6%。")
    plan = made.figure(plan_report, "5%", "5", "%", "收入", bound=Bound.GE, stance=Stance.PLAN, measure=Measure.CHANGE)
    actual = made.figure(result_report, "8.6%", "8.6", "%", "收入", measure=Measure.CHANGE)
    promise = Promise("收入", None, 0, plan, 1, actual, Outcome.REACHED, "2023年目标与实绩")
    memo = made.compose(made.comparison([plan_report, result_report], [[plan], [actual]], promises=[promise]))
    table = next(block for block in memo.blocks if isinstance(block, Table) and block.columns[2].title == "目标")
    assert made.cells(table) == [
        ["报告一提出的2023年目标，报告二所载2023年实绩"],
        ["1", "收入增速", "增长5%以上", "增长8.6%", "达到", "第1段"],
    ]
    assert "目标与实绩对照1项，其中达到1项。判定结果列示如下。" in made.prose(memo)


def test_what_is_said_beside_targets_follows_their_table() -> None:
    plan_report = made.report("2023年收入增长5%以上。")
    result_report = made.report("2023年收入增长2.1%，主要是受减税影响。")
    plan = made.figure(plan_report, "5%", "5", "%", "收入", bound=Bound.GE, stance=Stance.PLAN, measure=Measure.CHANGE)
    actual = made.figure(result_report, "2.1%", "2.1", "%", "收入", measure=Measure.CHANGE)
    promise = Promise(
        "收入",
        None,
        0,
        plan,
        1,
        actual,
        Outcome.MISSED,
        "",
        against="目标高于上年实绩：增长5%以上与增长3%",
        differs="名称不尽相同，目标作“收入”，实绩作“总收入”",
        cause="主要是受减税影响",
    )
    prose = made.prose(
        made.compose(
            made.comparison([plan_report, result_report], [[plan], [actual]], promises=[promise]), length=Length.FULL
        )
    )
    assert "与上年实绩相比，收入增速目标高于上年实绩：增长5%以上与增长3%。" in prose
    assert "对照时宜留意：收入增速名称不尽相同，目标作“收入”，实绩作“总收入”。" in prose
    assert "收入增速，报告二称“主要是受减税影响”。" in prose


def test_a_target_growth_held_against_a_level_says_what_it_comes_to() -> None:
    plan_report = made.report("2023年收入增长5%以上。")
    result_report = made.report("2023年收入91.2亿元。")
    plan = made.figure(plan_report, "5%", "5", "%", "收入", bound=Bound.GE, stance=Stance.PLAN, measure=Measure.CHANGE)
    actual = made.figure(result_report, "91.2亿元", "9120000000", "元", "收入")
    level = Derived(0, "2023年收入目标数", "元", Decimal(1), Decimal(2), "90.72亿元", "", ())
    promise = Promise("收入", None, 0, plan, 1, actual, Outcome.REACHED, "", level)
    memo = made.compose(made.comparison([plan_report, result_report], [[plan], [actual]], promises=[promise]))
    table = next(block for block in memo.blocks if isinstance(block, Table) and block.columns[2].title == "目标")
    assert made.cells(table)[1] == ["1", "收入增速", "增长5%以上（测算为90.72亿元）", "91.2亿元", "达到", "第1段"]


def test_tasks_come_with_departments_and_deadline() -> None:
    source = made.report("1.推进零基预算。牵头科室：预算科。")
    task = Task("推进零基预算", 0, 8, ("预算科",), ("国库科", "综合科"), "11月30日前")
    compared = made.comparison([source], [[]], tasks=[[task]])
    memo = made.compose(compared, length=Length.FULL)
    table = next(block for block in memo.blocks if isinstance(block, Table) and block.columns[-1].title == "完成时限")
    assert made.cells(table) == [["1", "推进零基预算", "预算科", "国库科、综合科", "11月30日前"]]
    assert "报告一列明工作任务1项。" in "".join(made.prose(made.compose(compared)))


def test_doubtful_figures_are_pointed_out_until_somebody_looked() -> None:
    source = made.report("收入24.6亿元。")
    doubtful = made.figure(source, "24.6亿元", "2460000000", "元", "收入", confidence=0.5)
    compared = made.comparison([source], [[doubtful]])
    assert "尚有1项数据待人工核对，本文均未引用。" in "".join(made.prose(made.compose(compared)))
    seen = made.MemoCorrection(0, doubtful, doubtful, "confirm")
    assert "待人工核对" not in "".join(made.prose(made.compose(compared, [seen])))


@pytest.mark.parametrize("compared", [made.agreeing(), made.conflicting()])
def test_no_sentence_accuses_anybody(compared: made.Comparison) -> None:
    text = _everything(made.compose(compared))
    assert not any(word in text for word in ("造假", "错误", "虚报", "瞒报", "失实"))


def test_rounding_is_explained_once() -> None:
    text = _everything(made.compose(made.agreeing()))
    assert text.count("部分数据因四舍五入，分项合计与总数可能略有差异") == 1


def test_a_memo_of_nothing_still_says_so() -> None:
    memo = made.compose(made.comparison([], []))
    assert memo.title == "主要指标对比备忘录"
    assert memo.attachments == ()


def test_every_attachment_that_is_referred_to_is_there() -> None:
    memo = made.compose(made.conflicting())
    assert [each.title for each in memo.attachments] == ["主要指标对照表", "原文摘录"]
    assert "附件2" in "".join(made.prose(memo))
    assert "附件3" not in _everything(memo)


def test_the_users_title_recipient_and_office_are_kept() -> None:
    memo = made.compose(
        made.agreeing(), title=" 对比 ", office="云岫区财政局", recipient="局领导", page_number="centre"
    )
    assert (memo.title, memo.office, memo.recipient, memo.page_number) == ("对比", "云岫区财政局", "局领导", "centre")
    assert memo.date == "2024-02-03"


def _everything(memo: Memo) -> str:
    found = [memo.title]
    blocks = [*memo.blocks, *(block for attachment in memo.attachments for block in attachment.blocks)]
    for block in blocks:
        match block:
            case Heading():
                found.append(block.text)
            case Paragraph():
                found.append(block.text)
            case Table():
                found.extend(cell for each in made.cells(block) for cell in each)
                found.extend(block.notes)
    return "\n".join(found)


def test_a_balance_that_is_not_carried_over_is_named_and_not_worked_out_of_itself() -> None:
    source = made.report("上年结转收入100亿元。")
    title, formula = "上年结转收入：与2023年结转下年（年末结余）衔接", "52亿元 ≠ 100亿元"
    note = "执行数与决算数的口径可能不同"
    check = Check("D4", 0, title, formula, "100亿元", "52亿元", CheckVerdict.UNVERIFIED, (), note)
    said = "".join(made.prose(made.compose(made.comparison([source], [[]], checks=[check]))))
    assert "为100亿元，应与2023年结转下年（年末结余）衔接，后者为52亿元，相差48亿元，待核实；执行数与决算数" in said
    assert "按52亿元" not in said

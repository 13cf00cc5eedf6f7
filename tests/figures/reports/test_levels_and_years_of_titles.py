"""What a title or an opening says of the whole: its one level, the year to come, the year that is as good as over."""

import pytest

from tests.figures.reading import brief

_TEXT = "一般公共预算收入完成14.3亿元，增长3.2%。\n政府性基金收入完成5.6亿元。\n"


@pytest.mark.parametrize(
    ("title", "scope"),
    [
        ("关于临澜市2023年市级决算（草案）的报告\n", "市级"),
        ("关于2024年市级第二次预算调整方案（草案）的报告\n", "市级"),
        ("临澜市云岫区2022年区本级决算草案报告\n", "区本级"),
        ("关于2023年全市和市本级预算执行情况的报告\n", None),
        ("关于2022年度临澜市级预算执行和全市其他财政收支的审计工作报告\n", None),
    ],
)
def test_a_title_that_names_one_level_says_whose_all_is(title: str, scope: str | None) -> None:
    assert {found for (found,) in brief(_TEXT, "scope", title=title)} == {scope}


def test_what_a_province_lends_on_makes_nobody_of_what_follows() -> None:
    text = (
        "省级一般公共预算支出1000亿元，加上补助市县420亿元，一般债务转贷市县85亿元，"
        "补充预算稳定调节基金12亿元，结转下年31亿元。"
    )
    scopes = [scope for (scope,) in brief(text, "scope", title="关于苕南省2020年省级决算草案的报告\n")]
    assert scopes == ["省级"] * 5


@pytest.mark.parametrize("words", ["从第一次预算调整的52.4亿元调至", "由52.4亿元调高到"])
def test_both_sides_of_an_adjustment_are_budgets(words: str) -> None:
    text = f"一般公共预算总收入{words}55.1亿元。"
    found = brief(text, "indicator", "stance", "period", title="关于2024年预算调整方案（草案）的报告\n")
    assert found == [("一般公共预算总收入", "plan", "2024")] * 2


def test_a_budget_behind_an_adjustment_is_planned() -> None:
    text = (
        "一、预算调整情况\n年度执行中，对年初预算作了调整。调整后，一般公共预算可用资金为18.7亿元，"
        "比年初预算增加0.6亿元。\n二、预算执行情况\n一般公共预算收入完成13.4亿元。\n"
    )
    title = "关于澄溪度假区2021年预算执行情况及2022年预算草案的报告\n"
    assert [stance for (stance,) in brief(text, "stance", title=title)] == ["plan", "plan", "actual"]


def test_the_new_year_behind_the_year_to_come_is_that_year() -> None:
    text = (
        "2025年是“十四五”收官之年，任务很重。\n"
        "新的一年，青岚区要抓项目、稳收支、惠民生。\n"
        "全年预期目标是：生产总值增长5.2%以上，工业增加值增长6.1%以上。\n"
    )
    title = "青岚区第十八届人民代表大会第四次会议召开\n\n"
    assert brief(text, "period", "stance", title=title) == [("2025", "plan")] * 2


def test_a_year_of_which_no_part_is_told_is_as_good_as_over() -> None:
    text = "2009年，全县地区生产总值预计可完成34.8亿元，同比增长9.1%；财政总收入完成4.6亿元。"
    found = brief(text, "indicator", "stance", title="在全县三级干部大会上的讲话\n")
    assert found == [("地区生产总值", "actual"), ("地区生产总值", "actual"), ("财政总收入", "actual")]


def test_what_a_year_is_expected_to_bring_in_all_is_no_months_result() -> None:
    text = "税收收入1-11月完成52840万元，完成调整预算的82%；预计完成61200万元，为调整预算的100%，同比减少3150万元。"
    found = brief(text, "period", title="云岫县财政收支情况\n2023年，财政运行平稳。\n")
    assert [period for (period,) in found] == ["2023-01/2023-11"] * 2 + ["2023"] * 3


@pytest.mark.parametrize("before", ["比", "较", "与"])
def test_two_years_that_a_growth_is_held_against_date_nothing(before: str) -> None:
    text = f"1-5月，全省一般公共预算收入1846亿元，{before}2020年和2019年同期相比分别增长14.6%、8.3%。"
    found = brief(text, "period", title="2021年1-5月全省财政收支情况\n")
    assert {period for (period,) in found} == {"2021-01/2021-05"}


def test_years_that_are_dealt_out_still_date_their_numbers() -> None:
    text = "2020年和2019年一般公共预算收入分别为30亿元、28亿元。"
    assert [period for (period,) in brief(text, "period")] == ["2020", "2019"]


def test_a_half_year_is_told_by_its_reports_name_too() -> None:
    text = "一季度指标全面飘红，半年度街道财政收入预计实现9.3亿元，同比增长6.4%。"
    found = brief(text, "period", title="澄溪街道2021年上半年工作总结和下半年工作思路\n")
    assert {period for (period,) in found} == {"2021H1"}


def test_a_county_by_its_whole_name_is_the_reports_own() -> None:
    text = "2024年临澜市云岫区“三公”经费预算总额为860万元。其中：公务接待费310万元。"
    found = brief(text, "scope", title="临澜市云岫区2024年“三公”经费预算汇总情况说明\n")
    assert {scope for (scope,) in found} <= {"全区", None}


def test_news_of_a_congress_tells_its_plan_first_and_then_what_the_year_before_brought() -> None:
    title = "1月11日，临澜市第十五届人民代表大会第一次会议开幕\n\n发布时间：2022-01-12 15:53 来源：苕南日报\n\n"
    text = (
        "报告明确，2022年，临澜市的预期目标是：全市生产总值增长6.8%。\n\n"
        "报告指出，2021年，临澜走得很稳，预计地区生产总值增长9%以上。\n\n"
        "报告指出，2021年，临澜市抓紧恢复生产。全年开工215个重点项目，固定资产投资增长8%以上。\n"
    )
    assert brief(text, "period", "stance", title=title) == [
        ("2022", "plan"),
        ("2021", "actual"),
        ("2021", "actual"),
        ("2021", "actual"),
    ]


def test_a_slogan_of_goals_announces_no_plan() -> None:
    text = "全县照着“366”总体部署和“599”发展目标一步步做。2022年，全县完成地方一般公共预算收入42310万元，同比增长7.4%。"
    title = "云岫县2022年度县级预算执行和其他财政收支审计结果公告\n"
    assert {stance for (stance,) in brief(text, "stance", title=title)} == {"actual"}


def test_a_year_told_to_its_twelfth_month_is_over() -> None:
    text = "1-12月，实现地方税收1.85亿元，同比增加12%；预计完成固定投资9亿元；规上工业产值6.4亿元。"
    found = brief(text, "stance", title="澄溪街道工作总结\n2023年以来，街道稳步发展。\n")
    assert {stance for (stance,) in found} == {"actual"}


def test_what_a_paragraph_leads_in_is_whose_the_paragraph_is() -> None:
    text = (
        "区本级调增一般公共预算支出8000万元。具体如下：\n"
        "1.公共安全支出1600万元，用于消防站改造；\n2.教育支出2100万元，用于校舍扩建。\n"
    )
    found = brief(text, "scope", title="关于2022年财政预算调整方案的报告\n")
    assert [scope for (scope,) in found] == ["区本级"] * 3


def test_a_date_that_a_page_prints_on_two_lines_heads_nothing() -> None:
    title = "当前位置：首页\n\n2022年\n\n01月24日\n\n来源：云岫县统计局\n\n云岫县2021年经济运行情况\n\n"
    text = "全县地区生产总值215亿元，同比增长4.1%，分阶段看，一季度同比增长9.2%，上半年同比增长6%。\n"
    found = brief(text, "period", "stance", title=title)
    assert found == [("2021", "actual"), ("2021", "actual"), ("2021Q1", "actual"), ("2021H1", "actual")]


def test_a_whole_town_holds_for_the_rest_of_its_paragraph() -> None:
    text = "名册每月核对一遍，截止6月10日，全乡共有农村低保户412户；城市低保户35户。1-6月发放低保金18万元。"
    found = brief(text, "scope", title="2020年上半年民政服务工作总结\n")
    assert [scope for (scope,) in found] == ["全乡"] * 3


def test_an_insurance_that_heads_a_section_names_its_income_and_outlay() -> None:
    text = (
        "一、企业职工基本养老保险基金\n\n本年收入预算数52亿元，决算数54亿元，完成预算的103.8%。\n\n"
        "二、城乡居民基本养老保险基金\n\n支出预算数30亿元，决算数31亿元。\n"
    )
    labels = [label for (label,) in brief(text, "indicator", title="关于2018年社会保险基金决算情况的说明\n")]
    assert labels == ["企业职工基本养老保险基金收入"] * 3 + ["城乡居民基本养老保险基金支出"] * 2


def test_an_average_is_of_the_years_since_the_one_that_its_sentence_names() -> None:
    text = (
        "过去的五年，是发展最快的五年。\n"
        "2011年，全县实现地区生产总值146亿元，是2007年的1.6倍，年均增长12.4%；财政收入8亿元，是2007年的2.1倍，年均增长20.3%。"
    )
    found = brief(text, "measure", "period", title="2012年政府工作报告\n")
    assert [period for measure, period in found if measure == "change"] == ["2008/2011"] * 2


def test_what_a_place_sells_is_no_levels() -> None:
    text = "县级财政总收入5.6亿元，其中地方收入3.2亿元；社会消费品零售总额21亿元；居民人均可支配收入18420元。"
    scopes = [scope for (scope,) in brief(text, "scope", title="云岫县2023年经济运行情况\n")]
    assert scopes == ["县级", "县级", None, None]


@pytest.mark.parametrize("words", ["区长说，刚刚过去的2017年", "过去的2017年", "2017年"])
def test_the_year_just_past_is_told_of_behind_the_list_of_a_reports_parts(words: str) -> None:
    text = (
        "报告共分为三个部分：一、2017年工作回顾；二、2018年工作总体安排；三、政府自身建设。\n"
        f"{words}，是爬坡过坎的一年。一年来，各项任务都办完了。预计全区生产总值完成186亿元，同比增长6.9%。\n"
    )
    title = "区长代表区人民政府向大会作《政府工作报告》\n\n"
    assert brief(text, "period", "stance", title=title) == [("2017", "actual"), ("2017", "actual")]


def test_what_there_is_in_a_later_year_is_no_plan() -> None:
    text = "2023年辖区共有学校32所，其中区属中小学27所，民办学校3所。"
    found = brief(text, "period", "stance", title="云岫区2022年履行教育职责工作报告\n")
    assert found == [("2023", "actual")] * 3

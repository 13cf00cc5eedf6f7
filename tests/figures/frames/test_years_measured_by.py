"""Times that something is only measured by, and times that hold: read for each other, whole texts have a wrong year."""

import pytest

from tests.figures.reading import brief


def test_years_gone_that_something_is_a_multiple_of_are_not_what_a_sentence_is_about() -> None:
    text = (
        "“十三五”期间，全县财政收支规模不断增大。地方财政收入累计完成8.1亿元，是“十二五”时期4.3亿元的1.87倍，"
        "年均增长10.9%；一般公共预算收入完成7.2亿元，是“十二五”时期4亿元的1.8倍，年均增长8.9%。\n"
    )
    found = brief(text, "period", title="清溪县“十三五”时期财政工作回顾\n")
    assert found == [(span,) for span in ("2016/2020", "2011/2015", "2016/2020", "2016/2020") * 2]


@pytest.mark.parametrize("times", ["2.7倍", "2 .7倍", "270%"])
def test_a_year_to_measure_by_is_over_with_its_number(times: str) -> None:
    text = f"固定资产投资207亿元，是2019年的{times}；社会消费品零售总额125亿元，增长4%。"
    assert {period for (period,) in brief(text, "period")} == {"2024"}


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("2023年前三季度", "2023-01/2023-09"),
        ("2023年前8个月", "2023-01/2023-08"),
        ("2023年前两个月", "2023-01/2023-02"),
        ("2023年前3季度", "2023-01/2023-09"),
    ],
)
def test_the_first_part_of_a_year_is_of_the_year_before_it(words: str, period: str) -> None:
    assert brief(f"{words}，全区完成税收收入6.7亿元，增长7.8%。", "period") == [(period,), (period,)]


def test_an_average_between_two_years_is_of_the_years_between() -> None:
    text = "地区生产总值从2005年的67亿元增加到2010年的171亿元，年均增长13.7%，增速高于规划目标1.2个百分点。"
    found = brief(text, "period", "stance", title="清溪县国民经济和社会发展第十二个五年规划纲要\n")
    assert found[2] == ("2006/2010", found[2][1])


def test_the_preamble_of_a_year_leaves_an_account_of_its_first_half_alone() -> None:
    title = "关于清溪县2019年上半年国民经济和社会发展计划执行情况的报告\n"
    text = "2019年是决胜全面小康的关键之年。\n（一）主要指标完成情况\n——地区生产总值22.9亿元，同比增长6%。\n"
    assert brief(text, "period", title=title) == [("2019H1",), ("2019H1",)]


@pytest.mark.parametrize("word", ["通报", "报告", "汇报", "公布", "总结"])
def test_what_is_reported_below_has_the_time_it_is_said_of(word: str) -> None:
    text = (
        "各县区人社局：\n2021年，全市人社系统任务很重。"
        f"现将2021年1~10月民生工程指标完成情况{word}如下：\n一、就业\n城镇新增就业6.4万人，完成全年指标任务的110%。\n"
    )
    assert {period for (period,) in brief(text, "period", title="")} == {"2021-01/2021-10"}


def test_a_report_of_the_year_after_tells_first_results_and_plans_nothing() -> None:
    title = (
        "清溪县2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划（草案）报告\n"
        "——2023年1月6日在清溪县第十七届人民代表大会第二次会议上\n"
    )
    text = "一、2022年国民经济和社会发展计划执行情况\n2022年，预计实现地区生产总值210亿元、增长4.3%。\n"
    assert brief(text, "stance", "preliminary", title=title) == [("actual", True), ("actual", True)]


def test_a_plan_of_a_congress_goes_on_after_a_look_at_the_year_gone() -> None:
    text = (
        "12月26日，记者从清溪县人民代表大会获悉，该县明确2024年经济社会发展主要预期目标和重点工作。\n"
        "2023年，清溪县获评省级文明县。2024年，该县力争实现地区生产总值增长10%以上。\n"
        "该县将重点抓好七个方面工作。新增规上工业企业20家，完成投资200亿元以上。\n"
    )
    assert set(brief(text, "stance", "period", title="")) == {("plan", "2024")}


def test_a_basis_says_nothing_of_what_was_done() -> None:
    title = "清溪县2024年预算执行情况和2025年预算草案的报告\n二、2025年预算草案\n"
    text = "地方公共财政预算收入在上年实际完成任务基础上增长10.5%，安排3亿元。\n"
    found = brief(text, "stance", "period", "indicator", title=title)
    assert found == [("plan", "2025", "地方公共财政预算收入")] * 2


def test_what_is_laid_out_for_a_running_year_is_planned() -> None:
    text = "全年安排民生支出12.6亿元，上半年已拨付6.9亿元。\n"
    found = brief(text, "stance", "period", title="清溪县2025年上半年财政预算执行情况\n")
    assert found == [("plan", "2025"), ("actual", "2025H1")]


@pytest.mark.parametrize(
    "heading", ["1.镇第十九届人大第十次会议批准的年初预算草案。", "1.年初预算情况。", "1.人代会通过的一般公共预算。"]
)
def test_a_budget_that_was_adopted_is_of_the_year_at_hand(heading: str) -> None:
    title = "大安镇2024年财政决算情况\n一、2024年一般公共预算决算情况\n"
    found = brief(f"{heading}\n（1）收入总计8303万元。其中：上级补助收入4709万元。\n", "period", title=title)
    assert found == [("2024",), ("2024",)]


def test_this_county_in_the_news_is_no_part_of_a_name() -> None:
    text = "7月15日，记者从清溪县财政局获悉，该县今年1至6月完成财政总收入12.7亿元，增长5%。\n"
    assert {label for (label,) in brief(text, "indicator", title="")} == {"财政总收入"}


@pytest.mark.parametrize("words", ["继续保持", "继续保持在", "连续多年保持在", "始终稳定在", "连续三年保持"])
def test_a_share_that_is_kept_up_is_a_share(words: str) -> None:
    found = brief(f"2023年民生支出占比{words}70%以上。", "indicator", "measure")
    assert found == [("民生支出", "share")]

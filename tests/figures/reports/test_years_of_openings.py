"""Which year a text is about that its title does not say, or says as years begin that are not reviewed."""

import pytest

from tests.figures.reading import brief, figures


def test_a_report_without_a_day_that_opens_with_what_its_year_brought_reviews_it() -> None:
    text = (
        "2010年，是我区极不平凡、奋进的一年。全区完成生产总值816.6亿元，增长12.3%，地方财政收入110亿元。\n"
        "一、经济发展\n全年完成工业总产值339亿元，增长8.3%。\n"
    )
    found = brief(text, "stance", "period", title="2010年政府工作（政府工作报告节选）\n")
    assert set(found) == {("actual", "2010")}


def test_a_look_back_since_a_year_is_not_about_that_year() -> None:
    text = (
        "——2012年2月27日在云岫市第十五届人民代表大会第一次会议上\n一、2008年以来的工作回顾\n"
        "2011年，全市完成生产总值4406亿元，增长10%。\n"
    )
    assert set(brief(text, "stance", "period", title="云岫市政府工作报告\n")) == {("actual", "2011")}


def test_a_digest_that_names_the_year_it_plans_plans_no_later_one() -> None:
    text = (
        "近日，区人大二次会议召开，会议提出，2022年，云岫区将全力推进高质量发展。\n"
        "今年云岫区主要预期目标是：地区生产总值增长5.5%左右。\n"
    )
    assert brief(text, "stance", "period", title="") == [("plan", "2022")]


def test_a_year_that_growth_is_held_against_is_not_the_one_that_grew() -> None:
    text = "前三季度，全省一般公共预算收入2144.4亿元，增长26.4%，比2019年同期增长12.9%。\n"
    assert {period for (period,) in brief(text, "period", title="")} == {None}


@pytest.mark.parametrize("part", ["上半年", "一季度"])
def test_years_gone_by_in_a_text_on_this_year_do_not_date_it(part: str) -> None:
    text = (
        f"记者从省财政厅了解到，今年{part}，全省财政运行平稳。\n{part}，全省一般公共预算收入2662亿元，增长12.7%。\n"
        "2021年全省科技支出增长29.5%；2022年全省科技支出增长24.9%。\n"
    )
    found = figures(text, title="")
    assert {(figure.period or "")[:4] for figure in found[:2]} == {"2023"}
    assert all(figure.confidence < 0.9 for figure in found[:2])


def test_work_of_a_programme_in_five_years_is_of_all_five() -> None:
    text = (
        "五年来，云岫县经济社会发展迈上新台阶。存款余额达167.6亿元。这五年，是产业发展持续优化的五年。"
        "项目建设三年行动实施重点项目182个、完成投资230亿元。\n"
    )
    found = brief(text, "indicator", "period", title="云岫县2020年工作回顾\n")
    assert found[1:] == [("实施重点项目", "2016/2020"), ("完成投资", "2016/2020")]

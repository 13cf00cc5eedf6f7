"""Last year's targets in this year's review: work points and names outside the catalogue, from the text on."""

import pytest

from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared, LeftOpen, Outcome, Promise
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import report_from_text
from tests.comparison.made import CATALOGUE

PLAN = """云岫区2025年政府工作报告
一、2024年工作回顾
全区地区生产总值增长5.1%。
二、2025年工作安排
今年的主要预期目标是：地区生产总值增长5%左右。
{plan}
"""
REVIEW = """云岫区2026年政府工作报告
一、2025年工作回顾
全区地区生产总值增长5.3%。
{review}
二、2026年工作安排
{next}
"""


def promises(plan: str, review: str, coming: str = "今年，推进各项工作。") -> list[Promise]:
    """Return the promises of last year's report, other than that of the 地区生产总值, that this year's review meets."""
    texts = (PLAN.format(plan=plan), REVIEW.format(review=review, next=coming))
    items = [Compared(report, extract(report, CATALOGUE)) for report in map(report_from_text, texts)]
    found = compare(items, CATALOGUE).promises
    assert ("gdp", Outcome.REACHED) in [(each.canonical, each.outcome) for each in found]
    return [each for each in found if each.canonical != "gdp" and each.plan_report == 0 and each.actual_report == 1]


def told(*texts: str) -> list[tuple[str, str, str | None]]:
    return [(each.plan.text, each.actual.text, each.outcome) for each in promises(*texts)]


def test_work_points_meet_the_next_report() -> None:
    plan = "新建社区学堂12所，改造老旧厂房100栋，建设16个“双环工程”项目。"
    review = "新开工18个“双环工程”项目。新建社区学堂12所、改造老旧厂房96栋。"
    assert told(plan, review) == [
        ("12所", "12所", "reached"),
        ("100栋", "96栋", "missed"),
        ("16个", "18个", "reached"),
    ]


def test_next_years_target_and_five_years_work_are_no_result() -> None:
    plan = "新建社区学堂12所。"
    assert told(plan, "教育事业全面发展。", "今年，新建社区学堂15所。") == []
    assert told(plan, "“十四五”时期，五年累计新建社区学堂58所。") == []


def test_how_much_there_is_may_be_told_of_the_whole_span() -> None:
    plan = "森工特色企业突破500家。"
    review = "“十四五”时期，五年来产业结构不断优化，森工特色企业超过500家。"
    assert told(plan, review) == [("500家", "500家", "reached")]


def test_what_there_is_by_now_is_not_what_was_done_in_the_year() -> None:
    assert told("新建5G基站800个。", "累计建成5G基站8900个。") == []
    assert told("新建5G基站800个。", "建成5G基站860个。") == [("800个", "860个", "reached")]


def test_half_a_year_is_no_year() -> None:
    assert told("森工产品合格率98%以上。", "2025年上半年，森工产品合格率98.5%。") == []


def test_a_name_that_stands_behind_the_number_is_read_with_what_is_done() -> None:
    plan = "推动超300家食品企业开展装备更新和数字化转型。"
    review = "规模以上食品企业达760家。推动320家食品企业装备更新和数字化转型。"
    assert told(plan, review) == [("300家", "320家", "reached")]


def test_an_amount_without_a_subject_has_that_of_the_number_before_it() -> None:
    plan = "实施区重点项目150个、年度计划投资71亿元。"
    review = "152个区重点项目完成投资73.9亿元。"
    assert told(plan, review) == [("150个", "152个", "reached"), ("71亿元", "73.9亿元", "reached")]


def test_names_that_differ_are_said_and_never_missed() -> None:
    (promise,) = promises("设市城市生活污水集中收集率75%以上。", "城市生活污水集中收集率达73.8%。")
    assert (promise.outcome, promise.why) == (Outcome.OPEN, LeftOpen.NAMES)
    assert promise.differs == "名称不尽相同，目标作“设市城市生活污水集中收集率”，实绩作“城市生活污水集中收集率”"


@pytest.mark.parametrize("basis", ["扣除房地产投资，", "扣除房地产投资后，", "剔除一家企业，"])
def test_a_result_on_another_basis_is_not_judged(basis: str) -> None:
    (promise,) = promises("固定资产投资增长5%。", f"{basis}固定资产投资增长2.7%。")
    assert (promise.canonical, promise.outcome, promise.why) == ("fai", Outcome.OPEN, LeftOpen.BASIS)
    assert promise.differs == "口径不同（未注明口径与扣除部分内容），不作判断"


def test_the_reports_own_reason_is_quoted() -> None:
    review = "社会消费品零售总额增长2.1%，主要是受大宗商品消费放缓影响。城镇新增就业5200人。"
    (promise,) = promises("社会消费品零售总额增长5%。", review)
    assert (promise.outcome, promise.cause) == (Outcome.MISSED, "主要是受大宗商品消费放缓影响")
    assert promise.note.endswith("报告说明：“主要是受大宗商品消费放缓影响”")


def test_one_result_serves_the_target_whose_name_it_bears() -> None:
    plan = "实施区重点技改项目40个，实施区重点项目150个。"
    assert told(plan, "区重点项目开工152个。") == [("150个", "152个", "reached")]

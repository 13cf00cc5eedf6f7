"""Two reports of one place, read and laid beside each other: what a clerk would find, and what nothing is made of."""

from pathlib import Path

import pytest

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.charts.marks import mark_text
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import CheckVerdict, Compared, Comparison, Outcome, Verdict
from fiscal_desk.comparison.tables.cells import cell_value
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import open_report

YEARS = ("云岫区2023年预算执行情况报告", "云岫区2024年预算执行情况报告")
ONE_YEAR = ("云岫区财政局2023年工作总结", "云岫区2024年政府工作报告")


def laid(folder: Path, catalogue: Catalogue, names: tuple[str, ...], *texts: str) -> Comparison:
    items = []
    for name, text in zip(names, texts, strict=True):
        path = folder / f"{name}.txt"
        path.write_text(f"{name}\n\n{text}\n", encoding="utf-8")
        report = open_report(path)
        items.append(Compared(report, extract(report, catalogue)))
    return compare(items, catalogue)


def pairs(comparison: Comparison) -> list[tuple[str, str, Verdict]]:
    return [(pair.a.text, pair.b.text, pair.verdict) for pair in comparison.pairs]


def test_equal_names_outside_the_catalogue_are_paired_whatever_stands_before_them(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    first = (
        "2023年，全区累计建成口袋公园12个，新增停车泊位3400个。全年完成评审项目164个。发放稳岗补贴1.25亿元，"
        "惠及企业3.4万余户次。全年新增绿化面积5.6万平方米。共培训财会人员1250人次。全区共有养老机构42家。"
    )
    second = (
        "2023年，建成口袋公园12个，全年新增停车泊位3350个。评审项目164个。累计发放稳岗补贴1.25亿元，惠及企业3.4万家次。"
        "新增绿化面积5.6万平方米。培训财会人员1250人次。养老机构42家。"
    )
    assert pairs(laid(tmp_path, catalogue, ONE_YEAR, first, second)) == [
        ("12个", "12个", Verdict.AGREE),
        ("3400个", "3350个", Verdict.CONFLICT),
        ("164个", "164个", Verdict.AGREE),
        ("1.25亿元", "1.25亿元", Verdict.AGREE),
        ("3.4万余户次", "3.4万家次", Verdict.COMPATIBLE),
        ("5.6万平方米", "5.6万平方米", Verdict.AGREE),
        ("1250人次", "1250人次", Verdict.AGREE),
        ("42家", "42家", Verdict.AGREE),
    ]


@pytest.mark.parametrize(("carried", "verdict"), [("24.83", CheckVerdict.HOLDS), ("24.93", CheckVerdict.UNVERIFIED)])
def test_what_a_fund_had_at_the_years_end_is_what_the_next_report_begins_with(
    tmp_path: Path, catalogue: Catalogue, carried: str, verdict: CheckVerdict
) -> None:
    last = "2023年，全区社会保险基金预算收入32.62亿元，支出29.15亿元，年末滚存结余24.83亿元。"
    now = f"2024年，全区社会保险基金预算收入34.62亿元，支出31.10亿元，加上年滚存结余{carried}亿元。"
    comparison = laid(tmp_path, catalogue, YEARS, last, now)
    assert [(check.report, check.verdict) for check in comparison.checks if check.identity == "D4"] == [(1, verdict)]


def test_a_balance_is_held_against_the_limit_of_its_own_kind(tmp_path: Path, catalogue: Catalogue) -> None:
    text = (
        "截至2024年底，全区政府一般债务余额21.46亿元，一般债务限额21.00亿元；"
        "专项债务余额58.80亿元，专项债务限额63.67亿元；新增专项债务限额5.20亿元。"
    )
    comparison = laid(tmp_path, catalogue, YEARS[1:], text)
    assert [(check.formula, check.verdict) for check in comparison.checks if check.identity == "B4"] == [
        ("21.46亿元 > 21.00亿元", CheckVerdict.FAILS),
        ("58.80亿元 ≤ 63.67亿元", CheckVerdict.HOLDS),
    ]


def test_what_a_rule_says_of_its_years_is_compared_and_no_indicator(tmp_path: Path, catalogue: Catalogue) -> None:
    names = ("云岫区财政局2023年工作总结和2024年工作重点", "云岫区2024年政府工作报告")
    texts = (f"2024年，实施2000年{word}建成的老旧小区改造26个。" for word in ("前", "底前"))
    (pair,) = [pair for pair in laid(tmp_path, catalogue, names, *texts).pairs if pair.a.unit == "年"]
    assert (pair.verdict, pair.reason.partition("：")[0]) == (Verdict.COMPATIBLE, "2000年前与2000年底前")


def test_a_number_that_is_only_said_roughly_is_not_told_as_hidden(tmp_path: Path, catalogue: Catalogue) -> None:
    first, second = "2023年，安排农业资金数百万元，安置资金*万元。", "2023年，安排农业资金350万元，安置资金200万元。"
    reasons = [pair.reason for pair in laid(tmp_path, catalogue, ONE_YEAR, first, second).pairs]
    assert reasons == ["“数百万元”没有确数，无法比较", "一份报告隐去数额，无法比较"]


LAST_YEAR = """2025年云桥省政府工作报告
——2025年1月16日在云桥省第十四届人民代表大会第三次会议上
一、2024年工作回顾
预计2024年地区生产总值突破1.4万亿元，增长5.2%，一般公共预算收入增长2.4%。
二、2025年工作安排
今年全市的预期目标是：地区生产总值增长5%左右，一般公共预算收入增长3%，城镇新增就业48万人以上。
"""
THIS_YEAR = """下载
收藏
【字号：
大
小
】
2026年云桥省政府工作报告
——2026年1月28日在云桥省第十四届人民代表大会第四次会议上
“十四五”时期发展成就和2025年工作回顾
“十四五”时期，全省综合实力不断增强。地区生产总值从1.14万亿元提高到1.46万亿元、年均增长4.8%。
刚刚过去的2025年，地区生产总值增长4.2%，一般公共预算收入增长2.1%，城镇新增就业49万人。
2026年工作安排
主要预期目标是：地区生产总值增长4.5%以上，一般公共预算收入增长2%。
"""


def test_last_years_targets_meet_the_review_and_neither_the_next_targets_nor_where_five_years_began(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    items = []
    for name, text in (("旧报告", LAST_YEAR), ("网页另存", THIS_YEAR)):
        path = tmp_path / f"{name}.txt"
        path.write_text(text, encoding="utf-8")
        report = open_report(path)
        items.append(Compared(report, extract(report, catalogue)))
    comparison = compare(items, catalogue)
    assert [(each.plan.text, each.actual.text, each.outcome) for each in comparison.promises if each.outcome] == [
        ("5%", "4.2%", Outcome.MISSED),
        ("3%", "2.1%", Outcome.MISSED),
        ("48万人", "49万人", Outcome.REACHED),
    ]
    for row in comparison.rows:
        assert len({figure.period for cell in row.cells for figure in cell}) == 1
    assert {
        figure.text for row in comparison.rows if row.period == "2026" for cell in row.cells for figure in cell
    } == {
        "4.5%",
        "2%",
    }


@pytest.mark.parametrize(
    ("printed", "in_table", "in_chart"),
    [
        ("3.4万余户次", "3.4万余户次", "3.4余"),
        ("30余万户次", "30余万户次", "30余"),
        ("三万余户次", "3万余户次", "3余"),
        ("超3.4万户次", "超3.4万户次", "超3.4"),
        ("近3.4万户次", "近3.4万户次", "近3.4"),
        ("不少于3.4万户次", "不少于3.4万户次", "不少于3.4"),
        ("3.4万户次左右", "3.4万户次左右", "3.4左右"),
    ],
)
def test_table_and_chart_word_a_bound_as_the_report_does(
    tmp_path: Path, catalogue: Catalogue, printed: str, in_table: str, in_chart: str
) -> None:
    (row,) = laid(tmp_path, catalogue, ONE_YEAR[:1], f"2023年，惠及企业{printed}。").rows
    ((figure,),) = row.cells
    assert cell_value([figure], row.unit) == in_table
    assert mark_text(figure, row.unit) == in_chart

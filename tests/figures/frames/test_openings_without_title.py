"""A text without a title says at its opening whose budget it adjusts, what it audits, and to whom it is told."""

from pathlib import Path

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import open_report
from tests.figures.reading import brief


@pytest.mark.parametrize(
    ("opening", "scope"),
    [
        ("受区人民政府委托，现将2021年区级预算调整方案（草案）报告如下，请予以审议。", "区级"),
        ("受市人民政府委托，就2021年市本级预算调整方案报告如下。", "市本级"),
        ("根据预算法有关规定，拟对2021年市本级预算进行调整。现提出调整方案如下：", "市本级"),
        ("现将2021年全区预算调整方案（草案）报告如下，请予以审议。", None),
    ],
)
def test_an_adjusting_text_is_about_the_level_that_it_announces(opening: str, scope: str | None) -> None:
    text = (
        f"主任、各位副主任、各位委员：\n{opening}\n一、一般公共预算调整情况\n"
        "一般公共预算总收入由40亿元调整为43亿元，调增3亿元。\n全区生产总值增长5%。\n"
    )
    scopes = [each for (each,) in brief(text, "scope", title="")]
    assert scopes[0] == scope
    assert scopes[2] == scope


def test_this_year_of_an_audit_is_the_year_after_the_one_it_audits() -> None:
    text = (
        "县审计局依法对县2023年度预算执行、决算草案及其他财政收支情况进行了审计。\n"
        "2023年，全县一般公共预算收入完成8亿元。截至今年5月，促进上缴国库691万元。\n"
    )
    assert brief(text, "period", title="") == [("2023",), ("2024-01/2024-05",)]


@pytest.mark.parametrize("opening", ["过去五年，我们牢记嘱托", "五年来，我们砥砺前行"])
def test_a_text_filed_under_the_year_it_was_given_in_looks_back_on_the_years_before(
    opening: str, tmp_path: Path
) -> None:
    path = tmp_path / "report_2026.txt"
    path.write_text(
        f"各位代表！\n{opening}，取得了来之不易的成就。\n这五年，我区经济更加坚实。地区生产总值年均增长5.7%。\n",
        encoding="utf-8",
    )
    (figure,) = extract(open_report(path), load_catalogue()).figures
    assert figure.period == "2021/2025"


def test_this_year_within_a_span_is_its_last_year() -> None:
    text = "2021年至2023年共投入衔接资金1.75亿元，今年下达衔接补助资金4962万元，较上年增加1226万元。\n"
    assert [period for (period,) in brief(text, "period", title="")] == ["2021/2023", "2023", "2023"]


@pytest.mark.parametrize(
    "opening",
    ["根据新区2016年财政预算报告，今年新区财政支出主要项目为", "按照县预算草案，今年支出重点为"],
)
def test_news_of_a_budget_tells_of_what_is_planned(opening: str) -> None:
    text = f"2016年，新区财政支出将达到92亿元。\n{opening}：教育支出10亿元，增长13.9%；科技支出4亿元，增长11.5%。\n"
    assert {stance for (stance,) in brief(text, "stance", title="")} == {"plan"}


def test_what_a_way_leads_to_is_not_adopted_by_anybody() -> None:
    text = "市本级通过出租、处置方式形成盘活收入9492万元。\n"
    assert brief(text, "stance", title="云岫市2024年国有资产盘活情况\n") == [("actual",)]


def test_bonds_that_were_got_are_not_planned_where_the_budget_is_adjusted() -> None:
    text = "一、预算调整事项\n2021年，市本级累计获得代理发行的债券资金4.2亿元，需调增一般公共预算支出4.2亿元。\n"
    assert brief(text, "stance", title="云岫市2021年预算调整方案\n") == [("actual",), ("plan",)]

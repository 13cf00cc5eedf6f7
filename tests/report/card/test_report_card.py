"""The report card: a wrong place, year or kind would compare what may not be compared."""

from pathlib import Path

import pytest

from fiscal_desk.report.card.card import card_sources
from fiscal_desk.report.model import ReportCard, ReportKind
from fiscal_desk.report.opening import open_report, report_from_text
from fiscal_desk.report.samples import sample_reports


def card(text: str, name: str = "") -> ReportCard:
    return report_from_text(text, name=name).card


BODY = "\n一、总体情况\n财政运行平稳。\n"


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("临澜市2023年工作总结和2024年工作计划", "2023"),
        ("临澜市2024年上半年财政收支情况", "2024H1"),
        ("临澜市２０２４年上半年财政收支情况", "2024H1"),
        ("临澜市2024年1-6月财政收支情况", "2024H1"),
        ("临澜市2024年1—9月财政收支情况", "2024-01/2024-09"),
        ("临澜市2024年前三季度财政收支情况", "2024-01/2024-09"),
        ("临澜市2024年第三季度财政收支情况", "2024Q3"),
        ("临澜市2024年一季度财政收支情况", "2024Q1"),
        ("临澜市2024年6月财政收支情况", "2024-06"),
        ("临澜市2021－2025年发展情况", "2021/2025"),
        ("临澜市二〇二三年财政工作总结", "2023"),
        ("临澜市2024年度部门决算报告", "2024"),
        ("临澜市财政工作总结", None),
    ],
)
def test_the_period_comes_from_the_title(title: str, period: str | None) -> None:
    assert card(title + BODY).period == period


def test_a_government_report_is_about_the_year_it_reviews() -> None:
    assert card("云岫区2024年政府工作报告\n一、2023年工作回顾\n收入增长。\n").period == "2023"
    assert card("云岫区2024年政府工作报告\n一、工作回顾\n收入增长。\n").period == "2023"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("云岫区政府工作报告", ReportKind.GOVERNMENT_REPORT),
        ("云岫区财政局工作要点", ReportKind.WORK_PLAN),
        ("云岫区财政局上半年工作总结及下半年工作计划", ReportKind.FINANCE_SUMMARY),
        ("关于临澜市预算执行情况和预算草案的报告", ReportKind.BUDGET_REPORT),
        ("临澜市财政决算报告", ReportKind.FINAL_ACCOUNTS),
        ("临澜市国民经济和社会发展统计公报", ReportKind.STATISTICS),
        ("临澜市上半年财政收支情况", ReportKind.STATISTICS),
        ("一封家书写给远方", ReportKind.OTHER),
    ],
)
def test_the_kind_comes_from_the_title(title: str, kind: ReportKind) -> None:
    assert card(f"{title}\n各位同志：\n现将有关情况汇报如下。\n").kind is kind


@pytest.mark.parametrize(
    ("text", "place", "level"),
    [
        ("云岫区财政局2023年工作总结" + BODY, "云岫区", "县级"),
        ("关于临澜市2024年预算草案的报告" + BODY, "临澜市", "市级"),
        ("青岚省临澜市云岫区财政局工作总结" + BODY, "云岫区", "县级"),
        ("2025年云台地区统计公报" + BODY, "云台地区", "市级"),
        ("2024年末临澜市政府债务情况" + BODY, "临澜市", "市级"),
        ("截至2025年6月底云岫区财政收支情况" + BODY, "云岫区", "县级"),
        ("北京市2024年预算报告" + BODY, "北京市", "省级"),
        ("政府工作报告\n（2024年1月5日在临澜市云岫区第九届人民代表大会上）" + BODY, "云岫区", "县级"),
        ("关于云州市2024年预算草案的报告" + BODY, "云州市", "市级"),
        ("青岚省云州市2024年财政工作总结" + BODY, "云州市", "市级"),
        ("云州市云岫区财政局工作总结" + BODY, "云岫区", "县级"),
        ("我省对打赢深度贫困地区攻坚战的要求" + BODY, "", ""),
        ("云州2024年财政工作总结" + BODY, "云州市", "市级"),
        ("临海州2024年财政工作总结" + BODY, "临海州", "市级"),
        ("青岚省临州区财政局工作总结" + BODY, "临州区", "县级"),
        ("临海青岚族云岫族自治州临澜市财政局工作总结" + BODY, "临澜市", "市级"),
        (
            "市财政局上半年工作总结\n一、收入\n中央、省、*市和我市部署，全市收入*万元，居*市各县前列。\n",
            "",
            "县级",
        ),
        ("财政工作总结\n一、收入\n全市收入12亿元，全市支出20亿元，全国平均。\n", "", "市级"),
        ("工作报告\n一、收入\n全市收入增长，增速居全省第三，高于全省平均，全省通报表扬。\n", "", "市级"),
        ("2025年上半年财政收支情况\n一、收入\n全国收入11万亿元，全国税收9万亿元。\n", "全国", "全国"),
        ("工作情况\n一、收入\n出台《云岫区办法》《云岫区细则》等。全区收入增长。\n", "云岫区", "县级"),
        ("主要工作情况\n一、收入\n园区、社区、示范区协同，《开发区办法》《开发区细则》。\n", "", ""),
    ],
)
def test_place_and_level_are_those_of_the_report(text: str, place: str, level: str) -> None:
    found = card(text)
    assert (found.place, found.level) == (place, level)


def test_dates_and_offices_stand_above_the_body_or_below_it() -> None:
    above = card("临澜市统计公报\n临澜市统计局\n2025年3月7日\n2024年，全市经济平稳。\n")
    assert (above.issuer, above.date) == ("临澜市统计局", "2025-03-07")
    below = card("工作总结\n一、收入\n收入增长。\n云岫区财政局\n二〇二四年十二月二十八日\n")
    assert (below.issuer, below.date) == ("云岫区财政局", "2024-12-28")
    assert card("工作总结\n一、收入\n收入增长。\n2024年13月45日\n").date is None


def test_a_sentence_that_tells_of_the_meeting_dates_a_government_report() -> None:
    line = "2025年1月13日在临澜市第十四届人民代表大会第三次会议上临澜市人民政府市长林岚作政府工作报告。"
    assert card(f"2025年临澜市政府工作报告\n来源：临澜日报\n{line}\n各位代表：\n收入增长。\n").date == "2025-01-13"


def test_what_statisticians_publish_without_a_title_is_no_summary_of_a_finance_bureau() -> None:
    body = "2025年，全市上下稳中求进。\n一、综合\n财政收入增长，财政支出增长，财政运行平稳。\n"
    assert card(f"临澜市统计局\n国家统计局临澜调查队\n2026年5月\n{body}").kind is ReportKind.STATISTICS


def test_a_file_name_helps_where_the_text_has_no_title() -> None:
    found = card("一、收入\n收入增长。\n", name="云岫区财政局2024年工作要点.txt")
    assert found.title == "云岫区财政局2024年工作要点"
    assert (found.place, found.kind, found.period) == ("云岫区", ReportKind.WORK_PLAN, "2024")
    assert card("一、收入\n收入增长。\n", name="report-2023.txt").period == "2023"


def test_cards_of_the_samples() -> None:
    cards = [open_report(path).card for path in sample_reports()]
    assert [(found.place, found.level, found.issuer, found.kind, found.period, found.date) for found in cards] == [
        ("云岫区", "县级", "云岫区财政局", ReportKind.FINANCE_SUMMARY, "2023", "2024-01-12"),
        ("云岫区", "县级", "云岫区人民政府", ReportKind.GOVERNMENT_REPORT, "2023", "2024-01-26"),
        ("云岫区", "县级", "云岫区财政局", ReportKind.FINANCE_SUMMARY, "2024", "2025-01-06"),
        ("沅宁市", "县级", "沅宁市财政局", ReportKind.FINANCE_SUMMARY, "2024H1", "2024-07-08"),
        ("云岫区", "县级", "云岫区财政局", ReportKind.WORK_PLAN, "2024", None),
        ("临澜市", "市级", "临澜市财政局", ReportKind.BUDGET_REPORT, "2024", "2025-01-14"),
    ]
    assert cards[-1].title == "关于临澜市2024年预算执行情况和2025年预算草案的报告（摘要）"


def test_cards_of_real_reports(real_reports: list[Path]) -> None:
    cards = {path.stem: open_report(path).card for path in real_reports}
    expected = {
        "city-half-year-2023": ("", "县级", ReportKind.FINANCE_SUMMARY, "2023H1"),
        "haimen-finance-2024": ("", "县级", ReportKind.FINANCE_SUMMARY, "2024"),
        "national-half-year-2025": ("全国", "全国", ReportKind.STATISTICS, "2025H1"),
        "new-area-plan-2023": ("", "县级", ReportKind.WORK_PLAN, "2023"),
        "shangcheng-finance-2023": ("上城区", "县级", ReportKind.FINANCE_SUMMARY, "2023"),
        "shangcheng-government-2024": ("上城区", "县级", ReportKind.GOVERNMENT_REPORT, "2023"),
        "suzhou-budget-summary-2025": ("", "市级", ReportKind.BUDGET_REPORT, "2025"),
    }
    assert {
        name: (cards[name].place, cards[name].level, cards[name].kind, cards[name].period) for name in expected
    } == expected


def test_every_field_of_the_card_says_where_it_was_found() -> None:
    report = report_from_text(
        "云岫区财政局2023年工作总结\n一、收入情况\n全区收入86.4亿元。\n云岫区财政局\n2024年1月8日\n", name="总结.txt"
    )
    card, sources = card_sources(report)
    assert card == report.card
    assert sources["period"] == "标题"
    assert sources["place"] == "标题"
    assert sources["level"] == "由“云岫区”判断"
    assert sources["date"] == "落款"
    assert sources["title"] == "正文标题"
    assert set(sources) == {"title", "place", "level", "issuer", "kind", "period", "date"}


def test_a_field_that_was_not_found_has_no_source() -> None:
    card, sources = card_sources(report_from_text("收入情况\n完成3件实事。\n", name="a.txt"))
    assert (card.place, card.period, card.date) == ("", None, None)
    assert not {"place", "period", "date"} & set(sources)


def test_the_year_of_a_government_report_says_that_its_review_is_of_the_year_before() -> None:
    card, sources = card_sources(report_from_text("云岫区2024年政府工作报告\n各位代表：\n收入增长。\n", name="b.txt"))
    assert (card.period, sources["period"]) == ("2023", "标题所写年份的上一年")


def test_a_cover_leaves_the_title_alone() -> None:
    lines = [
        "会议资料",
        "妥善保存",
        "云 岫 区",
        "2024年预算执行情况和2025年预算（草案）",
        "云岫区财政局编制",
        "2025年1月",
        "一、收入",
    ]
    card = report_from_text("\n".join(lines)).card
    assert card.title == "云岫区2024年预算执行情况和2025年预算（草案）"
    assert card.place == "云岫区"

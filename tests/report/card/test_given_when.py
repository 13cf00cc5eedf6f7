"""A government report tells its year by the day on which it was given; a wrong one shifts all years of its review."""

import pytest

from tests.figures.reading import brief
from tests.report.card.test_report_card import card

REVIEW = "一、过去五年工作回顾\n过去五年，我们稳步向前。地区生产总值年均增长6.2%，累计改造老旧小区120个。\n"


@pytest.mark.parametrize(
    ("front", "year"),
    [
        ("政府工作报告\n2022年1月9日在云岫县第九届人民代表大会第一次会议上\n云岫县县长 林望\n", "2021"),
        ("政府工作报告\n——2022年1月9日在云岫县第九届人民代表大会第一次会议上\n云岫县县长 林望\n", "2021"),
        ("政府工作报告\n2022年1月9日\n在云岫县第九届人民代表大会第一次会议上\n林望\n", "2021"),
        ("云岫县人民政府工作报告\n2022年1月9日在县第九届人民代表大会第一次会议上\n县人民政府县长 林望\n", "2021"),
        ("政府工作报告\n（2022年1月9日在云岫县第九届人民代表大会第一次会议上）\n", "2021"),
        ("政府工作报告\n2021年12月20日在云岫县第九届人民代表大会第一次会议上\n云岫县县长 林望\n", "2021"),
        ("政府工作报告\n——2021年11月6日在云岫县第九届人民代表大会第一次会议上\n", "2021"),
        ("政府工作报告\n2021年12月20日\n在云岫县第九届人民代表大会第一次会议上\n林望\n", "2021"),
        ("云岫县2022年政府工作报告\n——2021年12月20日在云岫县第九届人民代表大会第一次会议上\n", "2021"),
        ("政府工作报告\n2021年3月2日在云岫县第九届人民代表大会第一次会议上\n云岫县县长 林望\n", "2020"),
    ],
)
def test_a_review_of_five_years_ends_with_the_year_under_review(front: str, year: str) -> None:
    assert card(front + REVIEW).period == year
    span = f"{int(year) - 4}/{year}"
    assert brief(REVIEW, "stance", "period", title=front) == [("actual", span), ("actual", span)]


def test_the_place_is_read_from_the_line_of_the_meeting_and_not_from_an_acting_mayors_title() -> None:
    front = "政府工作报告\n2022年1月9日在临澜市第九届人民代表大会第一次会议上\n临澜市代市长 林望\n"
    assert card(front + REVIEW).place == "临澜市"


def test_the_issuer_of_the_title_is_not_cut_to_what_the_author_line_calls_it() -> None:
    front = "云岫县人民政府工作报告\n2022年1月9日在县第九届人民代表大会第一次会议上\n县人民政府县长 林望\n"
    assert card(front + REVIEW).issuer == "云岫县人民政府"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("一、过去一年工作回顾\n2025年，全镇稳步向前。\n二、下一步工作安排\n", "2025"),
        ("一、工作回顾\n全镇稳步向前。\n二、2026年工作安排\n", "2025"),
        ("一、2025年奋力拼搏，成绩来之不易\n全镇稳步向前。\n二、下一步打算\n", "2025"),
        ("一、2024年工作回顾\n2024年，全镇稳步向前。\n二、2025年工作安排\n", "2024"),
        ("一、工作回顾\n过去一年，全镇稳步向前。\n二、今年工作安排\n", "2024"),
    ],
)
def test_a_report_without_a_day_tells_its_year_by_its_parts(text: str, year: str) -> None:
    assert card(f"锦溪镇2025年政府工作报告\n{text}").period == year


@pytest.mark.parametrize(
    ("front", "year"),
    [
        (
            "（临澜省）云岫县政府工作报告（2021年12月12日）\n2021年12月12日在云岫县人民代表大会上\n",
            "2021",
        ),
        ("2021年政府工作报告\n发布时间：2025-11-25\n政 府 工 作 报 告\n2022年1月9日在云岫县人民代表大会上\n", "2021"),
        ("2021年政府工作报告\n2021年1月19日在云岫县人民代表大会上\n", "2020"),
    ],
)
def test_the_day_and_the_title_together_tell_the_year_under_review(front: str, year: str) -> None:
    assert card(f"{front}各位代表：\n{REVIEW}").period == year

"""Equal names that do not say the same: side by side with the reason; and reports that are one text."""

import pytest

from fiscal_desk.comparison.model import Obstacle, Verdict
from fiscal_desk.figures.model import Figure, Stance
from tests.comparison.made import compared, figure, item


def told(*figures: list[Figure]) -> list[tuple[str, str, Obstacle | None]]:
    pairs = compared(*(item(*each) for each in figures)).pairs
    assert all(pair.verdict is Verdict.INCOMPARABLE for pair in pairs)
    return [(pair.a.text, pair.b.text, pair.obstacle) for pair in pairs]


def parks(text: str, value: int, **fields: object) -> Figure:
    return figure("口袋公园建成", text, value, "个", **fields)


def test_an_equal_name_outside_the_catalogue_is_found_in_the_next_years_report() -> None:
    assert told([parks("12个", 12)], [parks("15个", 15, period="2024")]) == [("12个", "15个", Obstacle.YEAR)]


def test_so_is_a_target_beside_the_next_years_target() -> None:
    plan = {"stance": Stance.PLAN}
    found = told([parks("12个", 12, period="2024", **plan)], [parks("15个", 15, period="2025", **plan)])
    assert found == [("12个", "15个", Obstacle.YEAR)]


@pytest.mark.parametrize(
    ("other", "obstacle"),
    [
        ({"scope": "市本级"}, Obstacle.SCOPE),
        ({"period": "2023H1"}, Obstacle.PERIOD),
        ({"period": "2019/2023"}, Obstacle.PERIOD),
        ({"period": None}, Obstacle.UNKNOWN),
    ],
)
def test_what_else_keeps_equal_names_apart_is_told(other: dict[str, object], obstacle: Obstacle) -> None:
    assert told([parks("12个", 12)], [parks("15个", 15, **other)]) == [("12个", "15个", obstacle)]


def test_of_several_years_the_latest_stands_for_a_report() -> None:
    old, now = parks("3个", 3, period="2020"), parks("15个", 15, period="2024")
    assert told([parks("12个", 12)], [old, now]) == [("12个", "15个", Obstacle.YEAR)]


def test_a_name_that_may_be_of_anything_is_not_paired() -> None:
    later = figure("涉及资金", "4.5亿元", 450000000, period="2024")
    assert told([figure("涉及资金", "3.1亿元", 310000000)], [later]) == []


def test_agreement_of_a_text_with_its_copy_is_told_as_no_proof() -> None:
    one = item(parks("12个", 12))
    (pair,) = compared(one, one).pairs
    assert pair.verdict is Verdict.AGREE
    assert pair.reason == "两份报告均为12个（两份报告文本完全相同，不能相互印证）"

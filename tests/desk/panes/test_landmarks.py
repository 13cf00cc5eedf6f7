"""What keeps panes together: matched places rise in both reports, and following them never goes backwards."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.desk.panes.landmarks import Landmark, Matched, landmarks_of, match_landmarks
from fiscal_desk.desk.panes.scroll_course import EYE, Extent, course_between
from fiscal_desk.figures.model import Figure
from fiscal_desk.report.opening import report_from_text
from tests.counting import calls_during

FIRST = "一、2023年收入情况\n云岫区收入86.4亿元。\n二、民生支出情况\n教育支出21.3亿元。\n三、下一步打算\n"
SECOND = "一、2024年收入完成情况\n云岫区收入90.1亿元。\n二、民生支出情况\n教育支出20.3亿元。\n"


def figure(text: str, words: str, indicator: str, period: str = "2023") -> Figure:
    start = text.index(words)
    return Figure(f"f{start}", start, start + len(words), words, Decimal(1), "元", indicator, period=period)


def places(text: str, *words: str) -> list[int]:
    return [text.index(each) for each in words]


def test_headings_alike_and_figures_of_one_indicator_belong_together() -> None:
    one = landmarks_of(
        report_from_text(FIRST), [figure(FIRST, "86.4亿元", "收入"), figure(FIRST, "21.3亿元", "教育支出")]
    )
    other = landmarks_of(
        report_from_text(SECOND),
        [figure(SECOND, "90.1亿元", "收入", "2024"), figure(SECOND, "20.3亿元", "教育支出", "2024")],
    )
    assert match_landmarks(one, other) == tuple(
        map(
            Matched,
            places(FIRST, "一、", "86.4", "二、", "21.3"),
            places(SECOND, "一、", "90.1", "二、", "20.3"),
        )
    )


def test_what_stands_in_another_order_gives_way_to_the_most_that_rises() -> None:
    one = [Landmark(at, (name,)) for at, name in ((10, "甲"), (20, "乙"), (30, "丙"), (40, "丁"))]
    other = [Landmark(at, (name,)) for at, name in ((1, "丁"), (2, "甲"), (3, "乙"), (4, "丙"))]
    assert match_landmarks(one, other) == ((10, 2), (20, 3), (30, 4))


def test_an_equal_number_weighs_more_than_an_equal_name() -> None:
    one = [Landmark(10, (("收入", 86), "收入"))]
    other = [Landmark(5, (("收入", 70), "收入")), Landmark(9, (("收入", 86), "收入"))]
    assert match_landmarks(one, other) == ((10, 9),)


def test_reports_without_anything_in_common_have_no_landmarks() -> None:
    assert match_landmarks([], []) == ()
    assert match_landmarks([Landmark(1, ("甲",))], [Landmark(1, ("乙",))]) == ()


landmarks = st.lists(st.tuples(st.integers(0, 500), st.sampled_from("甲乙丙丁戊己庚辛")), max_size=60).map(
    lambda found: [Landmark(at, (name,)) for at, name in sorted(found)]
)


@given(landmarks, landmarks)
def test_matched_places_rise_strictly_in_both_and_have_one_key(one: list[Landmark], other: list[Landmark]) -> None:
    matched = match_landmarks(one, other)
    assert all(a.one < b.one and a.other < b.other for a, b in pairwise(matched))
    for pair in matched:
        here = {mark.keys[0] for mark in one if mark.offset == pair.one}
        there = {mark.keys[0] for mark in other if mark.offset == pair.other}
        assert here & there


@given(landmarks)
def test_a_report_matches_itself_place_by_place(one: list[Landmark]) -> None:
    assert all(pair.one == pair.other for pair in match_landmarks(one, one))
    assert len(match_landmarks(one, one)) >= len({mark.offset for mark in one if _rare(mark, one)})


def _rare(mark: Landmark, among: list[Landmark]) -> bool:
    return sum(other.keys == mark.keys for other in among) == 1


heights = st.lists(st.tuples(st.floats(0, 5000), st.floats(0, 9000)), max_size=30).map(
    lambda found: list(zip(sorted(a for a, _ in found), sorted(b for _, b in found), strict=True))
)
extents = st.builds(Extent, st.floats(0, 9000), st.floats(10, 900))


@given(heights, extents, extents, st.lists(st.floats(0, 10_000), max_size=30))
def test_following_never_goes_backwards_and_never_leaves_the_page(
    pairs: list[tuple[float, float]], one: Extent, other: Extent, steps: list[float]
) -> None:
    course = course_between(pairs, one, other)
    followed = [course.follow(step) for step in sorted(steps)]
    assert all(a <= b + 1e-6 for a, b in pairwise(followed))
    assert all(-1e-6 <= value <= other.most + 1e-6 for value in followed)


@given(heights, extents, extents, st.floats(0, 1), st.floats(0, 1), st.lists(st.floats(0, 10_000), max_size=20))
def test_panes_put_side_by_side_by_hand_go_on_from_there(
    pairs: list[tuple[float, float]], one: Extent, other: Extent, here: float, there: float, steps: list[float]
) -> None:
    value, beside = here * one.most, there * other.most
    course = course_between(pairs, one, other).through(value, beside)
    assert abs(course.follow(value) - beside) < 1e-6
    followed = [course.follow(step) for step in sorted(steps)]
    assert all(a <= b + 1e-6 for a, b in pairwise(followed))


def test_ends_meet_ends_and_landmarks_stand_at_one_height() -> None:
    one, other = Extent(3000, 600), Extent(9000, 700)
    course = course_between([(1000, 5000), (2000, 5200)], one, other)
    assert course.follow(0) == 0
    assert course.follow(one.most) == other.most
    for y, other_y in ((1000, 5000), (2000, 5200)):
        value = y - EYE * one.view
        assert abs(other_y - course.follow(value) - EYE * other.view) < 1e-6


def test_a_page_that_needs_no_scrolling_stays() -> None:
    course = course_between([(100, 50)], Extent(3000, 600), Extent(300, 600))
    assert [course.follow(value) for value in (0, 500, 2400)] == [0, 0, 0]


def test_matching_thousands_of_figures_takes_work_in_proportion() -> None:
    def steps(count: int) -> int:
        one = [Landmark(at, ((at % 900, "值"), at % 900)) for at in range(count)]
        other = [Landmark(at, ((at * 7 % 900, "值"), at * 7 % 900)) for at in range(count)]
        return calls_during(lambda: match_landmarks(one, other))

    assert steps(5000) <= steps(500) * 10 * 1.1

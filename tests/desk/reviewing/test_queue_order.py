"""Who comes next in the review: in each order, from any place, while figures leave the queue."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.desk.reviewing.queue_order import QueueOrder, following, queue_of
from fiscal_desk.figures.model import Figure


def figure(number: int, confidence: float, state: FigureState | None = None) -> CaseFigure:
    read = Figure(f"f{number}", number, number + 1, "1", Decimal(1), "元", "教育支出", confidence=confidence)
    doubtful = FigureState.DOUBTFUL if confidence < 0.9 else FigureState.READ
    return CaseFigure(FigureKey("r", read.id), read, read, state or doubtful)


FIGURES = [figure(0, 0.7), figure(1, 1.0), figure(2, 0.5), figure(3, 0.7), figure(4, 0.95)]
KEYS = [each.key for each in FIGURES]


def order_of(order: QueueOrder, failed: list[FigureKey] | None = None) -> list[int]:
    return [KEYS.index(key) for _, key in queue_of(FIGURES, order, failed or [])]


def confirmed(figures: list[CaseFigure], key: FigureKey) -> list[CaseFigure]:
    return [msgspec.structs.replace(each, state=FigureState.CONFIRMED) if each.key == key else each for each in figures]


def test_doubtful_figures_come_as_they_stand_in_the_text() -> None:
    assert order_of(QueueOrder.IN_TEXT) == [0, 2, 3]


def test_the_least_certain_comes_first_and_equals_as_in_the_text() -> None:
    assert order_of(QueueOrder.BY_DOUBT) == [2, 0, 3]


def test_members_of_failed_checks_come_worst_check_first_certain_or_not() -> None:
    assert order_of(QueueOrder.BY_CHECK, [KEYS[4], KEYS[1], KEYS[0]]) == [4, 1, 0]
    assert order_of(QueueOrder.BY_CHECK) == []


def test_everything_is_everything_that_nobody_has_looked_at() -> None:
    assert order_of(QueueOrder.EVERYTHING) == [0, 1, 2, 3, 4]


def test_a_walk_goes_round_in_both_directions() -> None:
    assert following(FIGURES, KEYS[3], 1, QueueOrder.IN_TEXT) == KEYS[0]
    assert following(FIGURES, KEYS[0], -1, QueueOrder.IN_TEXT) == KEYS[3]
    assert following(FIGURES, None, 1, QueueOrder.BY_DOUBT) == KEYS[2]
    assert following(FIGURES, None, -1, QueueOrder.BY_DOUBT) == KEYS[3]


def test_a_figure_that_is_in_no_failed_check_leads_to_the_first_that_is() -> None:
    assert following(FIGURES, KEYS[2], 1, QueueOrder.BY_CHECK, [KEYS[4], KEYS[0]]) == KEYS[4]


def test_the_only_one_left_follows_itself_and_then_nobody_does() -> None:
    one = [figure(0, 0.5), figure(1, 1.0)]
    assert following(one, one[0].key, 1, QueueOrder.IN_TEXT) == one[0].key
    assert following(confirmed(one, one[0].key), one[0].key, 1, QueueOrder.IN_TEXT) is None


@given(
    st.lists(st.sampled_from([0.3, 0.5, 0.8, 0.95, 1.0]), min_size=1, max_size=12),
    st.sampled_from(QueueOrder),
    st.data(),
)
def test_confirming_one_after_the_other_reaches_everybody_once(
    confidences: list[float], order: QueueOrder, data: st.DataObject
) -> None:
    figures = [figure(number, confidence) for number, confidence in enumerate(confidences)]
    keys = [each.key for each in figures]
    failed = data.draw(st.permutations(keys).map(lambda each: each[: len(each) // 2]))
    waiting = {key for _, key in queue_of(figures, order, failed)}
    current: FigureKey | None = data.draw(st.sampled_from([None, *keys]))
    visited = []
    while (current := following(figures, current, 1, order, failed)) is not None:
        visited.append(current)
        figures = confirmed(figures, current)
    assert len(visited) == len(set(visited))
    assert set(visited) == waiting


@pytest.mark.parametrize("state", [FigureState.CONFIRMED, FigureState.CORRECTED, FigureState.REJECTED])
def test_whatever_was_decided_is_no_longer_asked(state: FigureState) -> None:
    decided = [figure(0, 0.5, state)]
    for order in QueueOrder:
        assert queue_of(decided, order, [decided[0].key]) == []

"""What is said of many figures at once settles what it sets, and hides no other doubt."""

from __future__ import annotations

from decimal import Decimal

import pytest

from fiscal_desk.case.model import FigureKey, FigureState
from fiscal_desk.case.state.decisions import NOTHING, Decision, Stamp, confirmed, corrected, state_of
from fiscal_desk.figures.doubt.doubted import is_doubtful, most_doubted
from fiscal_desk.figures.model import Figure

KEY = FigureKey("r1", "f1")
STAMP = Stamp(1, "云岫", "2024-01-01T08:00:00+08:00")


def figure(**doubts: float) -> Figure:
    return Figure(
        id="f1",
        start=0,
        end=3,
        text="5亿元",
        value=Decimal(500_000_000),
        unit="元",
        indicator="收入",
        confidence=0.4 if doubts else 0.95,
        doubts=doubts,
    )


def shared(base: Figure, decision: Decision = NOTHING, scope: str = "市本级") -> Decision:
    return corrected(base, decision, KEY, {"scope": scope}, STAMP, "", shared=True)


def test_a_doubt_about_the_name_is_not_settled_by_whose_it_is() -> None:
    base = figure(indicator=0.4, scope=0.6, period=0.99)
    decision = shared(base)
    assert state_of(base, decision) is FigureState.DOUBTFUL
    assert decision.changes == {"scope": "市本级"}


def test_what_was_only_doubted_for_what_is_set_is_settled() -> None:
    base = figure(indicator=0.995, scope=0.4, period=0.995, stance=0.999, measure=0.999)
    assert state_of(base, shared(base)) is FigureState.CORRECTED


def test_a_sure_figure_counts_as_corrected() -> None:
    base = figure()
    assert state_of(base, shared(base)) is FigureState.CORRECTED


def test_the_entry_of_the_catalogue_says_what_a_figure_is_called() -> None:
    base = figure(indicator=0.4, scope=0.999, period=0.999)
    decision = corrected(base, NOTHING, KEY, {"canonical": "gpb_rev"}, STAMP, "", shared=True)
    assert state_of(base, decision) is FigureState.CORRECTED


def test_where_nobody_knows_what_to_doubt_a_figure_stays_in_doubt() -> None:
    base = figure(indicator=0.4)
    earlier = Figure(**{name: getattr(base, name) for name in Figure.__struct_fields__ if name != "doubts"})
    assert state_of(earlier, shared(earlier)) is FigureState.DOUBTFUL


def test_who_confirmed_or_corrected_a_figure_has_looked_at_it() -> None:
    base = figure(indicator=0.4, scope=0.6)
    looked_at = confirmed(NOTHING, KEY, STAMP)
    assert state_of(base, shared(base, looked_at)) is FigureState.CORRECTED
    own = corrected(base, NOTHING, KEY, {"period": "2024"}, STAMP, "")
    assert state_of(base, shared(base, own)) is FigureState.CORRECTED
    assert state_of(base, confirmed(shared(base), KEY, STAMP)) is FigureState.CORRECTED


def test_setting_back_what_was_read_for_many_confirms_none() -> None:
    base = figure(indicator=0.4, scope=0.6)
    back = corrected(base, shared(base), KEY, {"scope": None}, STAMP, "", shared=True)
    assert back.corrections == ()
    assert state_of(base, back) is FigureState.DOUBTFUL


@pytest.mark.parametrize(
    ("doubts", "named"),
    [
        ({"indicator": 0.4, "period": 0.5, "scope": 0.99}, ("indicator", "period")),
        ({"indicator": 0.97, "period": 0.96, "scope": 0.93}, ("scope",)),
        ({}, ()),
    ],
)
def test_the_fields_to_look_at_are_named_the_least_sure_one_first(
    doubts: dict[str, float], named: tuple[str, ...]
) -> None:
    assert most_doubted(figure(**doubts)) == named


def test_settled_fields_end_a_doubt_only_together_with_all_that_cause_it() -> None:
    base = figure(indicator=0.5, scope=0.5, period=0.999)
    assert is_doubtful(base)
    assert is_doubtful(base, ("scope",))
    assert not is_doubtful(base, ("scope", "indicator"))

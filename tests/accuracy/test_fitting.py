"""The fit of confidence: one cause in one report must not outweigh all other reports."""

import pytest

from tests.accuracy.fitting import MOST_OF_ONE_CAUSE, Case, fit, weighed

FIELDS = ("indicator", "period", "stance", "scope", "measure")


def case(*, period: bool, features: dict[str, float]) -> Case:
    """Return a case whose period alone may be wrong."""
    return Case(dict.fromkeys(FIELDS, features), {name: name != "period" or period for name in FIELDS})


def test_fifty_faults_of_one_cause_count_as_few() -> None:
    cases = weighed([case(period=False, features={"far": 1.0}) for _ in range(50)])
    assert sum(one.weight["period"] for one in cases) == pytest.approx(MOST_OF_ONE_CAUSE)
    assert {one.weight["stance"] for one in cases} == {1.0}


def test_a_feature_that_goes_with_faults_lowers_the_chance() -> None:
    right = [case(period=True, features={"near": 1.0}) for _ in range(40)]
    wrong = [case(period=False, features={"loose": 1.0}) for _ in range(6)]
    weights = fit(weighed([*right, *wrong]))
    assert weights["period"]["loose"] < 0 < weights["period"].get("near", 0.01)
    assert weights == fit(weighed([*right, *wrong]))

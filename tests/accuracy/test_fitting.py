"""The fit of confidence: one cause in one report must not outweigh all other reports."""

import re
from pathlib import Path

import pytest

from tests.accuracy import first_met
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


def test_cases_of_a_report_first_met_are_kept_as_they_were(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(first_met, "PATH", tmp_path / "first_met.json")
    one = first_met.Met({name: {"far": 2.0, f"only of {name}": 1.0} for name in FIELDS}, dict.fromkeys(FIELDS, True))
    other = first_met.Met({name: {} for name in FIELDS}, {name: name != "period" for name in FIELDS})
    first_met.record([[one, other]])
    first_met.record([[other]])
    assert first_met.first_met() == [[one, other], [other]]


def test_kept_cases_hold_no_text_of_a_report() -> None:
    names = {
        name for report in first_met.first_met() for met in report for found in met.features.values() for name in found
    }
    assert len(names) > 50
    assert not [name for name in names if re.search("[一-鿿]|[0-9]{2}", name)]

"""Targets of real work reports against the reports of the year after: true pairs are found, and no false ones told."""

import json
from pathlib import Path

import pytest

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.comparison.comparing import compare
from fiscal_desk.comparison.model import Compared, Outcome, Promise
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import open_report

#: Every place whose pairs somebody has written down.
PLACES = ("guangdong", "fujian")
#: Shares of the true pairs that are to be found, and of the pairs told that are to be true.
FOUND, TRUE = 0.9, 0.95

Place = tuple[int, int]


@pytest.fixture(scope="module", params=PLACES)
def told(request: pytest.FixtureRequest, shared: Path, catalogue: Catalogue) -> tuple[str, dict[Place, Promise]]:
    name = request.param
    paths = (
        shared / "originals" / f"{name}_government_2025.docx",
        shared / "reports" / f"{name}-government-2026.txt",
        shared / "eval" / "targets" / f"{name}.json",
    )
    if not all(path.is_file() for path in paths):
        pytest.skip(f"no targets of {name}")
    items = [Compared(report, extract(report, catalogue)) for report in map(open_report, paths[:2])]
    promises = [each for each in compare(items, catalogue).promises if (each.plan_report, each.actual_report) == (0, 1)]
    return name, {(each.plan.start, each.actual.start): each for each in promises}


def known(shared: Path, name: str, kind: str = "") -> dict[Place, str]:
    """Return what somebody made of each pair: its outcome."""
    path = shared / "eval" / "targets" / (f"{name}.notes.json" if kind else f"{name}.json")
    listed = json.loads(path.read_text(encoding="utf-8"))
    pairs = listed[kind] if kind else listed
    return {(pair["plan"]["start"], pair["actual"]["start"]): pair.get("outcome", "") for pair in pairs}


def test_nine_in_ten_true_pairs_are_found(told: tuple[str, dict[Place, Promise]], shared: Path) -> None:
    name, promises = told
    true = known(shared, name)
    missed = [pair for pair in true if pair not in promises]
    assert len(missed) <= (1 - FOUND) * len(true), missed


def test_what_is_told_is_true(told: tuple[str, dict[Place, Promise]], shared: Path) -> None:
    name, promises = told
    allowed = {**known(shared, name), **known(shared, name, "could_be_pairs")}
    wrong = [
        f"{each.label} {each.plan.text} {each.actual.text}" for pair, each in promises.items() if pair not in allowed
    ]
    assert len(wrong) <= (1 - TRUE) * len(promises), wrong
    assert not promises.keys() & known(shared, name, "not_pairs").keys()


def test_nobody_is_said_to_have_missed_what_was_not_missed(
    told: tuple[str, dict[Place, Promise]], shared: Path
) -> None:
    name, promises = told
    true = known(shared, name)
    missed = {pair for pair, each in promises.items() if each.outcome is Outcome.MISSED}
    assert all(true.get(pair) == Outcome.MISSED for pair in missed)
    judged = {pair: each.outcome for pair, each in promises.items() if pair in true}
    assert [pair for pair, outcome in judged.items() if outcome != true[pair]] == []

"""Fits the weights of confidence on annotated reports: `python -m tests.accuracy.fitting [GOLD.json …] [--write]`.

Fitted are the reports at hand, and the cases of reports as they were first met (see first_met.py; `--record` adds
those of GOLD.json). On reports that rules were made on, what is wrong is rare and odd; what was wrong in those that
nobody had seen tells what to doubt in the next.

Every figure that was found is one case a field: its features, and whether the field is right. The weights are those of
a logistic regression with a pull towards what is believed beforehand (ridge). What is reported is always measured on
reports that the weights were not fitted to: each report is left out in turn. `--write` puts the weights of all reports
into resources/lexicon/confidence.json.
"""

import argparse
import math
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.doubt.company import company_of
from fiscal_desk.figures.doubt.confidence import dimension_of, probability
from fiscal_desk.figures.doubt.doubted import Model
from fiscal_desk.figures.doubt.features import FIELDS, Features
from fiscal_desk.figures.extraction import figures_of
from fiscal_desk.figures.numbers.normalising import level
from fiscal_desk.figures.relating.relating import relate
from fiscal_desk.report.opening import open_report
from fiscal_desk.resources import resources_folder
from tests.accuracy.agreeing import is_right
from tests.accuracy.annotations import (
    Annotation,
    kind_annotations,
    open_annotation,
    own_annotations,
    shared_annotations,
)
from tests.accuracy.first_met import Met, first_met, record
from tests.accuracy.scoring import is_required, match

#: How strongly weights are pulled towards what is believed; chosen by the reports left out.
RIDGE = 30.0
#: What is believed of a feature before any report has been seen: the weights are pulled there, and not to nought.
BELIEVED = {
    "": 3.5,
    "doubt": -5.0,
    # labels
    "in catalogue": 1.5,
    "relation holds": 0.5,
    "relation fails": -0.7,
    "other dimension": -1.5,
    "source ledger": 1.0,
    "source completed": 0.5,
    "source after": -0.7,
    "source around": -1.0,
    "source verb": -1.5,
    "source none": -2.5,
    "source purpose": -1.3,
    "source text": -1.0,
    "source heading": -0.5,
    "short": -3.0,
    "long": -0.3,
    "very long": -1.3,
    "like a clause": -1.0,
    "ragged": -1.0,
    "numeral": -1.0,
    "noun goes on": -0.5,
    "bare head": -1.5,
    "bare of its ledger": -1.5,
    "money for nothing": -2.5,
    "another number": -1.0,
    "before, qualifies": -1.0,
    "behind, opens the clause, ends": -0.5,
    "behind, leads on": -0.5,
    "ends in what is told": -1.0,
    "inherited, one of a row": -0.5,
    "time within": -0.5,
    "count": -0.3,
    # time, stance, scope
    "contested": -1.2,
    "contested, by sentence": -2.5,
    "contested, by default": -2.0,
    "far": -0.2,
    "none": -2.5,
    "rivals": -0.4,
    "span": -0.4,
    "year unsaid": -0.5,
    "year unsaid, by section": -1.5,
    "earlier": -0.5,
    "done, planned by name": -2.0,
    "by sibling": -1.0,
    "by sibling of a ledger": -0.7,
    "by section": -0.3,
    "by card": -0.4,
    "by default": -0.7,
    "level from afar": -1.5,
    "of a table": 1.5,
    "cut out of a name": -4.0,
    "compared": -2.5,
    "whole, of a ledger": -0.3,
    # the number itself
    "percentage of its own": -1.0,
    "rate by its name": 1.0,
    "level of what is told": -1.5,
}
#: What no annotated report shows and is believed all the same, by field.
UNSEEN = {"scope": ("cut out of a name",), "stance": ("contested, by default",)}
#: The share of figures, of the reports at hand, that a user may be asked to look at.
MOST_IN_DOUBT = 0.19
#: For how many a field's faults in one report count at most: one misread time spoils all that it holds for.
MOST_OF_ONE_CAUSE = 6.0
#: What the reports are called whose cases were kept.
FIRST_MET = "first met"
_STEPS = 40
#: Weights that change by less are found.
_FINE = 1e-4
#: What the number itself says is one model.
_OF_NUMBER = ("value", "unit", "bound", "measure")


@dataclass(frozen=True)
class Case:
    """One found figure: the features of each field, which fields are right, and for how much each field counts."""

    features: dict[str, Features]
    right: dict[str, bool]
    weight: dict[str, float] = field(default_factory=dict)

    @property
    def faultless(self) -> bool:
        """Return whether every field is right."""
        return all(self.right.values())


def cases_of(annotation: Annotation) -> list[Case]:
    """Return the cases of one annotated report."""
    catalogue = load_catalogue()
    report = open_report(annotation.text_path)
    figures, mentions = figures_of(report, catalogue)
    relations = relate(level(report.text), figures, mentions, catalogue)
    company = company_of(report, figures, mentions, relations, catalogue)
    gold = annotation.document["figures"]
    read = [msgspec.to_builtins(figure) for figure in figures]
    cases = []
    for wanted, got in match(gold, read):
        if not is_required(gold[wanted]):
            continue
        figure, mention = figures[got], mentions[got]
        right = {name: is_right(name, gold[wanted], read[got]) for name in (*FIELDS, *_OF_NUMBER)}
        right["measure"] = all(right.pop(name) for name in _OF_NUMBER)
        dimension = dimension_of(figure, catalogue)
        cases.append(Case({name: read_(mention, figure, company, dimension) for name, read_ in FIELDS.items()}, right))
    return weighed(cases)


def weighed(cases: Sequence[Case]) -> list[Case]:
    """Return the cases of one report with the weight of each field; a right field counts once."""
    wrong = Counter(name for case in cases for name, right in case.right.items() if not right)
    share = {name: min(1.0, MOST_OF_ONE_CAUSE / number) for name, number in wrong.items()}
    return [
        replace(case, weight={name: 1.0 if right else share[name] for name, right in case.right.items()})
        for case in cases
    ]


@dataclass(frozen=True)
class Table:
    """The cases of one field as numbers: a row a case, a column a feature; the first column is the bias."""

    names: list[str]
    matrix: Any
    right: Any
    weight: Any


def table_of(cases: Sequence[Case], name: str) -> Table:
    """Return the cases of one field as a table."""
    features = [case.features[name] for case in cases]
    names = ["", *sorted({*UNSEEN.get(name, ()), *(found for row in features for found in row)})]
    place = {found: at for at, found in enumerate(names)}
    matrix = np.zeros((len(cases), len(names)))
    matrix[:, 0] = 1.0
    for row, found in enumerate(features):
        for feature, value in found.items():
            matrix[row, place[feature]] = value
    right = np.array([float(case.right[name]) for case in cases])
    return Table(names, matrix, right, np.array([case.weight[name] for case in cases]))


def fit(cases: Sequence[Case]) -> dict[str, dict[str, float]]:
    """Return the weights of each field: "" is the bias."""
    tables = {name: table_of(cases, name) for name in FIELDS}
    return {name: _named(table, _fit(table, _believed(table))) for name, table in tables.items()}


def _named(table: Table, weights: Any) -> dict[str, float]:
    return {name: round(float(weights[at]), 3) for at, name in enumerate(table.names) if abs(weights[at]) >= 0.005}


def _believed(table: Table) -> Any:
    return np.array([BELIEVED.get(name, 0.0) for name in table.names])


def _fit(table: Table, start: Any) -> Any:
    """Return the weights that fit a table best, looked for from `start` on: the best are the same from everywhere."""
    weights = start.copy()
    loss = _loss(table, weights)
    for _ in range(_STEPS):  # Newton's method, with steps cut where they go too far
        slope, curve = _slope(table, weights), _curve(table, weights)
        step = np.linalg.solve(curve, slope)
        while (tried := _loss(table, weights - step)) > loss and np.abs(step).max() > 1e-6:
            step = step / 2
        weights, loss = weights - step, tried
        if np.abs(step).max() < _FINE:
            break
    return weights


def _fit_near(table: Table, weights: Any, inverse: Any) -> Any:
    """Return the weights that fit a table best that lacks only a few cases of one that `weights` fit.

    `inverse` is that of the curve there, which hardly changes: to go by it takes more steps, each of them short work.
    """
    for _ in range(_STEPS):
        step = inverse @ _slope(table, weights)
        weights = weights - step
        if np.abs(step).max() < _FINE:
            break
    return weights


def _chance(table: Table, weights: Any) -> Any:
    return 1 / (1 + np.exp(-np.clip(table.matrix @ weights, -30, 30)))


def _pull(table: Table) -> Any:
    pull = np.full(len(table.names), RIDGE)
    pull[0] = 0.05
    return pull


def _slope(table: Table, weights: Any) -> Any:
    told = table.matrix.T @ (table.weight * (_chance(table, weights) - table.right))
    return told + _pull(table) * (weights - _believed(table))


def _curve(table: Table, weights: Any) -> Any:
    chance = _chance(table, weights)
    told = (table.matrix * (table.weight * chance * (1 - chance))[:, None]).T @ table.matrix
    return told + np.diag(_pull(table))


def _loss(table: Table, weights: Any) -> float:
    score = table.matrix @ weights
    told = table.weight @ (np.logaddexp(0, score) - table.right * score)
    return float(told + (_pull(table) * (weights - _believed(table)) ** 2).sum() / 2)


def product(weights: dict[str, dict[str, float]], case: Case) -> float:
    """Return the probability that every field of a case is right."""
    return math.prod(probability(weights[name], case.features[name]) for name in FIELDS)


@dataclass(frozen=True)
class Judged:
    """A case judged by weights that never saw its report."""

    report: str
    chance: float
    right: bool


def left_out(cases: dict[str, list[Case]]) -> list[Judged]:
    """Return every case judged by weights fitted on the other reports."""
    every = [case for own in cases.values() for case in own]
    of = np.array([at for at, own in enumerate(cases.values()) for _ in own])
    chance = np.ones(len(every))
    for name in FIELDS:
        table = table_of(every, name)
        whole = _fit(table, _believed(table))
        inverse = np.linalg.inv(_curve(table, whole))
        for at in range(len(cases)):
            others, own = of != at, of == at
            if own.any():
                left = Table(table.names, table.matrix[others], table.right[others], table.weight[others])
                chance[own] *= _chance(replace(table, matrix=table.matrix[own]), _fit_near(left, whole, inverse))
    names = list(cases)
    return [Judged(names[of[row]], float(chance[row]), case.faultless) for row, case in enumerate(every)]


def threshold_of(judged: Sequence[Judged]) -> float:
    """Return the chance below which a figure is in doubt, so that no more than MOST_IN_DOUBT are."""
    chances = sorted(item.chance for item in judged)
    return round(chances[min(len(chances) - 1, int(len(chances) * MOST_IN_DOUBT))], 4)


def summary(judged: Sequence[Judged], threshold: float) -> str:
    """Return how far doubt can be trusted: sure figures that are right, wrong ones in doubt, figures in doubt."""
    sure = [item for item in judged if item.chance >= threshold]
    wrong = [item for item in judged if not item.right]
    caught = sum(item.chance < threshold for item in wrong)
    right = sum(item.right for item in sure)
    return (
        f"sure and right {right}/{len(sure)} = {right / max(1, len(sure)):.3f}, "
        f"wrong and in doubt {caught}/{len(wrong)} = {caught / max(1, len(wrong)):.3f}, "
        f"in doubt {1 - len(sure) / max(1, len(judged)):.3f}"
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what the weights are worth on reports left out, and write them where asked."""
    parser = argparse.ArgumentParser(prog="python -m tests.accuracy.fitting", description=__doc__)
    parser.add_argument("gold", nargs="*", type=Path, help="annotations (JSON) besides those at hand")
    parser.add_argument("--record", action="store_true", help="keep the cases of GOLD.json as first met")
    parser.add_argument("--write", action="store_true", help="write resources/lexicon/confidence.json")
    options = parser.parse_args(arguments)
    annotations = [
        *own_annotations(),
        *kind_annotations(),
        *shared_annotations(),
        *(open_annotation(path) for path in options.gold),
    ]
    cases: dict[str, list[Case]] = {}
    for annotation in annotations:  # one text may be annotated in several files
        cases.setdefault(annotation.text_path.stem, []).extend(cases_of(annotation))
    if options.record:
        told = [open_annotation(path).text_path.stem for path in options.gold]
        record([[Met(case.features, case.right) for case in cases[name]] for name in dict.fromkeys(told)])
        print(f"kept as first met: {len(told)} reports")
        return 0
    for number, report in enumerate(first_met(), 1):
        cases[f"{FIRST_MET} {number}"] = weighed([Case(met.features, met.right) for met in report])
    judged = left_out(cases)
    threshold = threshold_of([item for item in judged if not item.report.startswith(FIRST_MET)])
    print(f"{len(cases)} reports, {len(judged)} figures, each judged by weights that never saw its report")
    print(f"threshold {threshold}: {summary(judged, threshold)}")
    for name in cases:
        print(f"  {name}: {summary([item for item in judged if item.report == name], threshold)}")
    if options.write:
        weights = fit([case for own in cases.values() for case in own])
        path = resources_folder() / "lexicon" / "confidence.json"
        path.write_bytes(msgspec.json.format(msgspec.json.encode(Model(weights, threshold)), indent=1) + b"\n")
        print(f"written: {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

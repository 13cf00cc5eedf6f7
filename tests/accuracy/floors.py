"""What the reading of our own samples has reached; it may rise and must not fall."""

import json
from collections.abc import Mapping
from pathlib import Path

from tests.accuracy.scoring import Score

FLOORS = Path(__file__).resolve().parent / "floors.json"
#: Printed numbers are rounded; a figure is worth far more than this.
ROUNDING = 1e-4


def reached(one: Score) -> dict[str, float]:
    """Return the measures of a score that have a floor, rounded down to four places."""
    measures = {"f1": one.f1, **one.right}
    measures |= {"without_scope": one.without_scope, "needs_no_correction": one.needs_no_correction}
    for kind, count in one.relations.items():
        measures[f"{kind} of gold"] = count.right / count.gold
        measures[f"{kind} of read"] = count.right / count.read if count.read else 0.0
    if one.tasks:
        measures["tasks"] = one.tasks.right / one.tasks.gold
    return {name: int(number * 10_000) / 10_000 for name, number in measures.items()}


def read_floors() -> dict[str, dict[str, float]]:
    """Return the recorded floors by report and measure."""
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text(encoding="utf-8"))
    return floors


def record(scores: Mapping[str, Score]) -> None:
    """Raise the floors to what was reached; none falls. To lower one on purpose, take it out of the file first."""
    before = read_floors() if FLOORS.exists() else {}
    floors = {}
    for name, one in scores.items():
        old = before.get(name, {})
        floors[name] = {measure: max(now, old.get(measure, 0.0)) for measure, now in reached(one).items()}
    FLOORS.write_text(json.dumps(floors, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")

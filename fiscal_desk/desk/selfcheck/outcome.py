"""What a check found."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum


class State(StrEnum):
    """How a check came out."""

    GOOD = "good"
    LACKING = "lacking"  # something does not work or looks worse; the program runs
    FAILING = "failing"  # figures cannot be read or kept, or no window opens


@dataclass(frozen=True)
class Outcome:
    """One check: its lasting id, its name, what was found, what that means, what to do (empty where good)."""

    id: str
    name: str
    state: State
    found: str
    meaning: str = ""
    remedy: str = ""


def as_plain(outcomes: list[Outcome]) -> dict[str, object]:
    """Return outcomes as JSON has them; `state` is the worst of all."""
    return {"state": str(worst(outcomes)), "checks": [asdict(each) for each in outcomes]}


def worst(outcomes: list[Outcome]) -> State:
    """Return the worst state."""
    order = list(State)
    return max((each.state for each in outcomes), key=order.index, default=State.GOOD)

"""How many figures of each kind are read wrong and called sure today: these may fall, and none may rise."""

import json
from collections.abc import Mapping
from pathlib import Path

from tests.accuracy.confidence import confidence_of
from tests.accuracy.scoring import Score

#: Texts a kind that the counts were made on.
NUMBER = 25
_KNOWN = Path(__file__).resolve().parent / "known.json"


def sure_and_wrong(one: Score) -> int:
    """Return how many figures a user would take for right that are not, misses and false alarms among them."""
    of_it = confidence_of(one)
    return of_it.sure - of_it.sure_right + len(one.missed) + of_it.sure_false_alarms


def known() -> dict[str, int]:
    """Return the recorded counts by kind; what is not listed is nought."""
    counts: dict[str, int] = json.loads(_KNOWN.read_text(encoding="utf-8")) if _KNOWN.exists() else {}
    return counts


def record(counts: Mapping[str, int]) -> None:
    """Write down what is allowed, without what is nought; none rises. To allow more, remove the file first."""
    before = known() if _KNOWN.exists() else counts
    kept = {kind: least for kind, count in counts.items() if (least := min(count, before.get(kind, 0)))}
    _KNOWN.write_text(json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")

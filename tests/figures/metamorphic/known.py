"""How many figures change unsaid today, by transformation and group: these may fall, and none may rise."""

import json
from collections.abc import Mapping
from pathlib import Path

_KNOWN = Path(__file__).resolve().parent / "known.json"


def known() -> dict[str, dict[str, int]]:
    """Return the recorded counts; what is not listed is nought."""
    counts: dict[str, dict[str, int]] = json.loads(_KNOWN.read_text(encoding="utf-8")) if _KNOWN.exists() else {}
    return counts


def record(counts: Mapping[str, Mapping[str, int]]) -> None:
    """Write down what is allowed, without what is nought; none rises. To allow more, remove the file first."""
    before = known() if _KNOWN.exists() else counts
    kept = {name: _least(of_change, before.get(name, {})) for name, of_change in counts.items()}
    kept = {name: of_change for name, of_change in kept.items() if of_change}
    _KNOWN.write_text(json.dumps(kept, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def _least(counts: Mapping[str, int], before: Mapping[str, int]) -> dict[str, int]:
    return {group: least for group, count in counts.items() if (least := min(count, before.get(group, 0)))}

"""How right the reader is on generated texts, whose every field is known."""

from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import DOUBTFUL_BELOW
from fiscal_desk.report.opening import report_from_text
from tests.accuracy.scoring import Score, score
from tests.figures.grammar.writing import Text

#: What is compared besides the fields that the score counts.
BESIDES = ("preliminary", "strive")


def read(text: str) -> dict[str, Any]:
    """Return what the program reads from a text, as plain values."""
    reading: dict[str, Any] = msgspec.to_builtins(extract(report_from_text(text), load_catalogue()))
    return {"figures": reading["figures"]}


def judged(text: Text) -> Score:
    """Return how the reading of a generated text compares with what the text means."""
    return score({"figures": text.figures}, read(text.text))


def besides_right(gold: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    """Return whether what the score does not count is right, too."""
    return all(bool(gold.get(name)) == bool(found.get(name)) for name in BESIDES)


def failures(text: Text, one: Score, *, sure_only: bool = False) -> Iterator[str]:
    """Yield a line for each figure that a user would have to put right (and was not warned of, if `sure_only`)."""
    for gold in one.missed:
        yield f"missed {gold['text']} | {_around(text.text, gold)}"
    for found in one.false_alarms:
        yield f"false {found['text']} | {_around(text.text, found)}"
    by_figure: dict[int, list[str]] = {}
    for wrong in one.wrong:
        note = f"{wrong.field} {wrong.gold.get(wrong.field)} read as {wrong.read.get(wrong.field)}"
        by_figure.setdefault(wrong.gold["start"], []).append(note)
    for gold, found in one.pairs:
        notes = by_figure.get(gold["start"], [])
        notes += [
            f"{name} {gold.get(name, False)}" for name in BESIDES if bool(gold.get(name)) != bool(found.get(name))
        ]
        if notes and not (sure_only and found["confidence"] < DOUBTFUL_BELOW):
            yield f"{found['confidence']:.2f} {'; '.join(notes)} | {_around(text.text, gold)}"


def _around(text: str, figure: Mapping[str, Any]) -> str:
    before = text[max(0, figure["start"] - 30) : figure["start"]]
    after = text[figure["end"] : figure["end"] + 12]
    return f"{before}【{text[figure['start'] : figure['end']]}】{after}".replace("\n", "⏎")

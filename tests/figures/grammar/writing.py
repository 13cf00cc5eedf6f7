"""Writes a text and keeps, beside it, what each of its figures means."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

Annotated = dict[str, Any]


@dataclass(frozen=True)
class About:
    """What a stretch of figures is about: each field as it must be read, and the other labels that are right too.

    `indicator` may be empty where only the context is meant; `others` are periods that a careful reader may say too.
    """

    period: str | None
    scope: str | None = None
    stance: str = "actual"
    indicator: str = ""
    accept: tuple[str, ...] = ()
    preliminary: bool = False
    others: tuple[str, ...] = ()

    def of(self, indicator: str, *accept: str) -> "About":
        """Return the same of another indicator."""
        return replace(self, indicator=indicator, accept=accept)

    def planned(self, period: str | None = None) -> "About":
        """Return the same as a plan, perhaps of another period."""
        return replace(self, stance="plan", preliminary=False, period=period or self.period)


@dataclass(frozen=True)
class Said:
    """A number as it is printed, with the fields that it must be read with."""

    printed: str
    fields: Annotated


Piece = str | Said


@dataclass(frozen=True)
class Text:
    """A generated report: its title line (empty where it has none), its whole text, its figures by place in it."""

    kind: str
    title: str
    text: str
    figures: tuple[Annotated, ...]

    @property
    def body(self) -> str:
        """Return the text below the title line."""
        return self.text.removeprefix(self.title).removeprefix("\n")


@dataclass
class Writing:
    """Takes down pieces, one after another."""

    kind: str
    title: str = ""
    parts: list[str] = field(default_factory=list)
    figures: list[Annotated] = field(default_factory=list)
    length: int = 0

    def say(self, *pieces: Piece | Sequence[Piece]) -> "Writing":
        """Add words and figures."""
        for piece in pieces:
            if isinstance(piece, str):
                self._add(piece)
            elif isinstance(piece, Said):
                start = self.length
                self._add(piece.printed)
                self.figures.append({"start": start, "end": self.length, "text": piece.printed, **piece.fields})
            else:
                self.say(*piece)
        return self

    def line(self, *pieces: Piece | Sequence[Piece]) -> "Writing":
        """Add a paragraph."""
        return self.say(*pieces, "\n")

    def entitled(self, title: str) -> "Writing":
        """Begin with a title line; an empty one leaves it out."""
        self.title = title
        return self.line(title) if title else self

    def done(self) -> Text:
        """Return the finished text."""
        return Text(self.kind, self.title, "".join(self.parts), tuple(self.figures))

    def _add(self, words: str) -> None:
        self.parts.append(words)
        self.length += len(words)


def said(printed: str, about: About, value: Decimal | float, unit: str, measure: str, **more: Any) -> Said:
    """Return a figure with all the fields of an annotation; `more` replaces some of them."""
    fields: Annotated = {
        "value": float(value),
        "unit": unit,
        "bound": "eq",
        "measure": measure,
        "stance": about.stance,
        "indicator": about.indicator,
        "accept": list(about.accept),
        "base": None,
        "period": about.period,
        "scope": about.scope,
    }
    if about.others:
        fields["accept_period"] = list(about.others)
    if about.preliminary:
        fields["preliminary"] = True
    return Said(printed, {**fields, **more})

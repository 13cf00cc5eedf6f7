"""What another reading would change about a report's figures, told before anything happens. Changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

import msgspec

from fiscal_desk.case.model import CaseFigure, FigureKey, FigureState
from fiscal_desk.case.state.span_matching import Places
from fiscal_desk.case.state.text_map import TextMap
from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure, Reading
from fiscal_desk.report.model import Span

#: What a user sees of a figure; how it was read (reasons, confidence) and where it stands is not compared.
_UNSEEN = {"id", "start", "end", "block", "reasons", "confidence", "doubts"}
_SEEN = tuple(name for name in Figure.__struct_fields__ if name not in _UNSEEN)


class FigureFate(StrEnum):
    """What becomes of a figure."""

    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"
    DOUBT = "doubt"  # says what it said, and becomes doubtful or no longer is


class FigureEffect(msgspec.Struct, frozen=True):
    """What becomes of one figure.

    `before`: as it stands in the case, None for one that is new; `after`: as it would stand, None for one that goes.
    `fields`: names of Figure's fields that change; what the user put right is none of them.
    """

    fate: FigureFate
    before: CaseFigure | None
    after: Figure | None
    fields: tuple[str, ...] = ()


class ReadingEffect(msgspec.Struct, frozen=True):
    """What becomes of a report's figures, in text order.

    `kept`: how many figures have something that the user put right and that would be read otherwise; `lost`: how many
    have a word of the user's and find no place any more, so that they become orphans.
    """

    figures: tuple[FigureEffect, ...] = ()
    kept: int = 0
    lost: int = 0


def reading_effect(text: str, figures: Sequence[CaseFigure], reading: Reading, new_text: str) -> ReadingEffect:
    """Return what becomes of `figures` of `text` when `reading` of `new_text` takes the place of their own.

    Figures are held against each other as the case carries decisions over: in the very same place first, then where
    they overlap by half.
    """
    texts = TextMap(text, new_text)
    bases = [(each, each.original or each.current) for each in figures]
    spans = {each.key: texts.place(base.start, base.end) for each, base in bases}
    matches = _match(spans.items(), reading.figures)
    effects: list[tuple[int, FigureEffect]] = []
    kept = lost = 0
    for each, base in bases:
        after = matches.get(each.key)
        if after is None:
            lost += _decided(each) and (each.original is not None or spans[each.key] is None)
            if each.original is not None and each.state is not FigureState.REJECTED:
                effects.append((base.start, FigureEffect(FigureFate.GONE, each, None)))
            continue
        if each.state is FigureState.REJECTED or each.original is None:
            continue
        differing = {name for name in _SEEN if getattr(base, name) != getattr(after, name)}
        said = {name for correction in each.corrections for name in correction.after}
        kept += bool(differing & said)
        fields = tuple(name for name in _SEEN if name in differing - said)
        if fields:
            overlaid = {name: getattr(each.current, name) for name in said & set(_SEEN)}
            now = msgspec.structs.replace(after, **overlaid)
            effects.append((after.start, FigureEffect(FigureFate.CHANGED, each, now, fields)))
        elif not each.state.reviewed and (base.confidence < DOUBTFUL_BELOW) != (after.confidence < DOUBTFUL_BELOW):
            effects.append((after.start, FigureEffect(FigureFate.DOUBT, each, after)))
    taken = {after.id for after in matches.values()}
    news = (figure for figure in reading.figures if figure.id not in taken)
    effects += ((figure.start, FigureEffect(FigureFate.ADDED, None, figure)) for figure in news)
    effects.sort(key=lambda pair: pair[0])
    return ReadingEffect(tuple(effect for _, effect in effects), kept, lost)


def _match(spans: Iterable[tuple[FigureKey, Span | None]], figures: Iterable[Figure]) -> dict[FigureKey, Figure]:
    places = Places((Span(figure.start, figure.end), figure) for figure in figures)
    wanted = [(key, span) for key, span in spans if span is not None]
    matches: dict[FigureKey, Figure] = {}
    for take in (places.take_exact, places.take_overlapping):
        for key, span in wanted:
            if key not in matches and (figure := take(span)) is not None:
                matches[key] = figure
    return matches


def _decided(figure: CaseFigure) -> bool:
    return bool(figure.corrections) or bool(figure.note)

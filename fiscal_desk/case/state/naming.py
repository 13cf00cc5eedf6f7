"""Which figures of a report state which indicator: found once, and kept up as single figures change."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from fiscal_desk.case.model import CaseFigure


class Naming(msgspec.Struct, frozen=True):
    """The figures of one report by what they are called as they stand, and by the catalogue's id; in text order."""

    by_indicator: Mapping[str, Sequence[CaseFigure]]
    by_canonical: Mapping[str, Sequence[CaseFigure]]


def naming_of(figures: Iterable[CaseFigure]) -> Naming:
    """Return which figures state which indicator; `figures` are a report's, in text order."""
    indicators: dict[str, list[CaseFigure]] = defaultdict(list)
    canonicals: dict[str, list[CaseFigure]] = defaultdict(list)
    for figure in figures:
        indicators[figure.current.indicator].append(figure)
        if figure.current.canonical is not None:
            canonicals[figure.current.canonical].append(figure)
    return Naming(dict(indicators), dict(canonicals))


def naming_again(naming: Naming, pairs: Iterable[tuple[CaseFigure, CaseFigure]]) -> Naming:
    """Return the same after some figures became others; only lists that hold one of them are made anew."""
    pairs = tuple(pairs)
    if not pairs:
        return naming
    return Naming(
        _again(naming.by_indicator, [(was, was.current.indicator, now, now.current.indicator) for was, now in pairs]),
        _again(naming.by_canonical, [(was, was.current.canonical, now, now.current.canonical) for was, now in pairs]),
    )


def _again(
    named: Mapping[str, Sequence[CaseFigure]], changes: Sequence[tuple[CaseFigure, str | None, CaseFigure, str | None]]
) -> Mapping[str, Sequence[CaseFigure]]:
    out: dict[str, set[str]] = defaultdict(set)
    into: dict[str, list[CaseFigure]] = defaultdict(list)
    for was, name, now, called in changes:
        if name is not None:
            out[name].add(was.key.figure)
        if called is not None:
            into[called].append(now)
    found = dict(named)
    for name in out.keys() | into.keys():
        left = [each for each in named.get(name, ()) if each.key.figure not in out[name]]
        listed = sorted([*left, *into[name]], key=lambda each: (each.current.start, each.current.end, each.key.figure))
        if listed:
            found[name] = listed
        else:
            found.pop(name, None)
    return found

"""The comparison table: one row a fact, one column a report."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.facts.accounts.ledgers import LedgerSide, own_ledger_side
from fiscal_desk.comparison.facts.facts import Fact, Key
from fiscal_desk.comparison.model import Pair, Row, Verdict
from fiscal_desk.comparison.rows.splitting import Said
from fiscal_desk.comparison.words.families import guessed_family
from fiscal_desk.comparison.words.wording import apart, gap
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.figures.printing import display_unit

_FAMILY_ORDER = list(Family)
_MEASURE_ORDER = list(Measure)
_STANCE_ORDER = list(Stance)


class Group(NamedTuple):
    """The facts of a row, those that only round one of them, and what tells them from others of their key."""

    kept: Sequence[Fact]
    rounded: Sequence[Fact] = ()
    said: Said | None = None


def row_of(facts: Group, pairs: Sequence[Pair], reports: int, catalogue: Catalogue, names: Mapping[str, str]) -> Row:
    """Return the row of a group of facts.

    A name alone is the indicator's own: what is in another ledger, or parted by stage or basis, has that in brackets.

    `pairs` are the group's own, `reports` is the number of columns, `names` are the user's own names by concept.
    """
    group = facts.kept
    key, first = group[0].key, group[0].figure
    unit = display_unit(fact.figure for fact in group)
    # own_shares may have renamed the concept, so that the key and not the figure tells the indicator.
    indicator = catalogue.indicators.get(key.concept)
    qualifiers = _qualifiers(facts, own_ledger_side(first.indicator, indicator), catalogue)
    shortest = min((fact.figure.indicator for fact in group), key=len)
    return Row(
        id="|".join((*_id(key), *qualifiers)),
        label=_qualified(names.get(key.concept) or (indicator.name if indicator else shortest), qualifiers),
        canonical=indicator.id if indicator else None,
        family=indicator.family if indicator else guessed_family(first.indicator),
        measure=key.measure,
        stance=key.stance,
        period=key.period,
        scope=key.scope or None,
        unit=unit,
        cells=_cells(group, reports),
        verdict=_verdict(group, pairs),
        difference=_difference(pairs, unit),
        strive=key.strive,
        ledger=key.ledger,
        side=key.side,
        qualifiers=qualifiers,
        rounded=_cells(facts.rounded, reports),
    )


def _cells(facts: Sequence[Fact], reports: int) -> tuple[tuple[Figure, ...], ...]:
    if not facts:
        return _no_cells(reports)
    cells: list[tuple[Figure, ...]] = [()] * reports
    for fact in facts:
        cells[fact.report] = (*cells[fact.report], fact.figure)
    return tuple(cells)


@cache
def _no_cells(reports: int) -> tuple[tuple[Figure, ...], ...]:
    return ((),) * reports


def _id(key: Key) -> tuple[str, ...]:
    return key.concept, key.dimension, key.measure, _stance(key.stance, key.strive), key.period or "", key.scope


def _qualifiers(facts: Group, own: LedgerSide, catalogue: Catalogue) -> tuple[str, ...]:
    """Return what the name leaves open: another ledger or side than the indicator's own, stage, basis, base."""
    key = facts.kept[0].key
    words = [word for word, usual in ((key.ledger, own.ledger), (key.side, own.side)) if word != usual]
    if facts.said:
        base = facts.said.base
        known = catalogue.indicators.get(base)
        share = f"占{known.name if known else base}" if base and key.measure is Measure.SHARE else base
        words += [facts.said.stage, facts.said.basis, share]
    return tuple(word for word in words if word)


def _qualified(label: str, qualifiers: Sequence[str]) -> str:
    return f"{label}（{'，'.join(qualifiers)}）" if qualifiers else label


def ordered(rows: Sequence[Row], catalogue: Catalogue) -> list[Row]:
    """Return the rows by family, then as the catalogue lists the indicators, unknown ones last in text order."""
    places = {name: place for place, name in enumerate(catalogue.indicators)}
    seen: dict[str, int] = {}
    for row in rows:
        seen.setdefault(row.id.split("|")[0], len(places) + len(seen))

    def place(row: Row) -> tuple[int, int, int, int, str, str, int, bool]:
        concept = row.id.split("|")[0]
        order = places.get(concept, seen[concept])
        return (
            _FAMILY_ORDER.index(row.family),
            order,
            _STANCE_ORDER.index(row.stance),
            _MEASURE_ORDER.index(row.measure),
            row.period or "",
            row.scope or "",
            order,
            row.strive,
        )

    return sorted(rows, key=place)


def _stance(stance: Stance, strive: bool) -> str:
    return "strive" if strive else stance.value


def _verdict(group: Sequence[Fact], pairs: Sequence[Pair]) -> Verdict | None:
    if len({fact.report for fact in group}) < 2:
        return None
    found = {pair.verdict for pair in pairs}
    for verdict in (Verdict.CONFLICT, Verdict.COMPATIBLE, Verdict.AGREE):
        if verdict in found:
            return verdict
    return Verdict.INCOMPARABLE


def _difference(pairs: Sequence[Pair], unit: str) -> str:
    """Return b − a of the only pair, or the widest of several; empty where a pair is a bound or not comparable."""
    gaps: list[tuple[Decimal, Pair]] = []
    for pair in pairs:
        exact = pair.a.bound is Bound.EQ and pair.b.bound is Bound.EQ and pair.a.unit == pair.b.unit
        if pair.verdict is Verdict.INCOMPARABLE or not exact:
            continue
        ranged = pair.a.value_max is not None or pair.b.value_max is not None
        if not ranged and pair.a.value is not None and pair.b.value is not None:
            gaps.append((apart(pair.a.value, pair.b.value), pair))
    if not gaps:
        return ""
    pair = max(gaps, key=lambda found: found[0])[1]
    widest = gap(pair.a, pair.b, unit)
    return widest if len(pairs) == 1 or widest == "0" else f"最大相差{widest.lstrip('+-')}"

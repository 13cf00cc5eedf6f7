"""A3, A5, A6 from items of the budget's classification, wherever in the report they stand."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

import msgspec

from fiscal_desk.catalogue.identities import ItemList, load_identities
from fiscal_desk.comparison.checks.identities.sums import sum_check, totals_of
from fiscal_desk.comparison.checks.index import FactIndex, place_of
from fiscal_desk.comparison.checks.outcome import near, point, sum_of
from fiscal_desk.comparison.checks.slip_notes import sum_slip
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.figures.model import Measure

#: A total and one or two of its items say nothing about a list.
_LEAST = 3
#: So many items of a classification that miss the total by one slip are worth a look.
_TELLING_ITEMS = 8
#: A total of so many units of the coarsest printed digit does not add up by chance, rounding allowed for.
_TELLING_DIGITS = 300


def identity_of_list(total: str, parts: frozenset[str]) -> ItemList | None:
    """Return the list that parts of a total belong to.

    A classification has its own items; what makes up a grand total has many names, but is no grand total itself.
    """
    known_tables = load_identities()
    if parts & {ledger.expenditure for ledger in known_tables.ledgers}:
        return None
    for known in known_tables.lists:
        if known.total == total and (not known.within or all(known.names(part) for part in parts)):
            return known
    return None


def list_checks(index: FactIndex) -> Iterator[Check]:
    """Yield a check for every total whose items add up to it, and a failed one where parts come to more than the whole.

    A list may be incomplete, and then comes to less; one that is far off is more likely about something narrower or
    wider.
    """
    for known in load_identities().lists:
        for whole in totals_of(index, known.total):
            stated = [(item, part) for item in known.items if (part := _part(index, item, whole)) is not None]
            without = [(item, part) for item, part in stated if item not in known.aside]
            tries = [stated, without] if len(without) < len(stated) else [stated]
            if len(tries) > 1 and _meets(whole, without):
                tries = [without]
            checks = [check for each in tries if (check := _check(known, whole, each)) is not None]
            yield from sorted(checks, key=lambda check: check.verdict is not CheckVerdict.HOLDS)[:1]


def _part(index: FactIndex, item: str, whole: Fact) -> Fact | None:
    part = index.find(item.removeprefix("-"), Measure.LEVEL, place_of(whole), whole.key.dimension)
    return part if part is not None and part.interval is not None and part.interval.bounded else None


def _check(known: ItemList, whole: Fact, stated: Sequence[tuple[str, Fact]]) -> Check | None:
    if len(stated) < _LEAST:
        return None
    parts = [part for _, part in stated]
    signs = [-1 if item.startswith("-") else 1 for item, _ in stated]
    check = sum_check(whole, parts, signs, known.name, title=f"{whole.figure.indicator}：{known.title}")
    total = sum_of(parts, signs)
    if check is None or (check.verdict is CheckVerdict.HOLDS and _tells(whole, parts, total)):
        return check
    if check.verdict is CheckVerdict.FAILS and known.within and total > point(whole) and near(point(whole), total):
        odd = next((part for part in parts if total - point(part) == point(whole)), None)
        if odd is not None and len(parts) > _LEAST:
            note = f"若不含{odd.figure.indicator}则相符，请核对它是否属于{whole.figure.indicator}"
            return msgspec.structs.replace(check, verdict=CheckVerdict.UNVERIFIED, note=note)
        return msgspec.structs.replace(check, note="列出的各项之和已超过总数")
    many = check.verdict is CheckVerdict.FAILS and len(stated) >= _TELLING_ITEMS
    if many and (note := sum_slip(whole, parts, signs)):
        return msgspec.structs.replace(check, verdict=CheckVerdict.UNVERIFIED, note=f"如各项已列全：{note}")
    return None


def _meets(whole: Fact, stated: Sequence[tuple[str, Fact]]) -> bool:
    """Whether items come to their total as far as all are printed."""
    signs = [-1 if item.startswith("-") else 1 for item, _ in stated]
    check = sum_check(whole, [part for _, part in stated], signs, "sum") if stated else None
    return check is not None and check.verdict is CheckVerdict.HOLDS


def _tells(whole: Fact, parts: Sequence[Fact], total: Fraction) -> bool:
    """Return whether it means something that printed numbers meet: roughly printed ones do by chance."""
    coarsest = max(2 * fact.half for fact in (whole, *parts))
    return total == point(whole) or point(whole) >= _TELLING_DIGITS * coarsest

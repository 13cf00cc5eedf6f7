"""Sums inside a report: totals with the parts that the text says they are made of."""

from collections.abc import Iterator, Sequence
from operator import attrgetter

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import ACTUAL, PLAN, Figure, Stance, Sum
from fiscal_desk.figures.relating.balances import balanced
from fiscal_desk.figures.relating.chains import Totals, chained
from fiscal_desk.figures.relating.grids import in_grids
from fiscal_desk.figures.relating.held.printed import sum_holds
from fiscal_desk.figures.relating.held.slips import slip_in_sum
from fiscal_desk.figures.relating.lines import Item, columns, cues
from fiscal_desk.figures.relating.lists import Found, listed
from fiscal_desk.figures.relating.partitions import is_partition, partitioned, scattered

_START = attrgetter("start")


def find_sums(
    text: str,
    lines: Sequence[list[Item]],
    figures: tuple[Figure, ...],
    mentions: list[Mention],
    catalogue: Catalogue,
) -> Iterator[Sum]:
    """Yield the sums of a report, no set of members twice; `lines` are what `prose_lines` gives.

    In prose a sum is taken only where the text says that there is one: a list (其中, 包括, brackets), a total after its
    parts (合计), a chain (加上…，收入总量为…), a balance (收支相抵), a partition that is complete by
    nature. In a table it is taken from arithmetic along a column.
    """
    seen: set[tuple[int, frozenset[int]]] = set()
    tabled = {figure.start for figure, mention in zip(figures, mentions, strict=True) if mention.cell is not None}
    for total, parts, signs in _found(lines, figures, mentions, catalogue):
        key = (total.start, frozenset(part.start for part in parts))
        if key not in seen and total.start not in key[1]:
            seen.add(key)
            holds = sum_holds(total, parts, signs)
            in_table = total.start in tabled
            partial = holds is False and (
                _may_lack(text, total, parts, in_table=in_table)
                or (in_table and slip_in_sum(total, parts, signs) is None)
            )
            yield Sum(total.start, tuple(part.start for part in parts), signs, holds, partial)


def _may_lack(text: str, total: Figure, parts: Sequence[Figure], *, in_table: bool) -> bool:
    """Whether parts that come to less than their total need not be all of them.

    In prose the words before them say so (其中); a budget in a table may have a reserve that no row names.
    """
    if is_partition(total, parts) or total.end > parts[0].start or total.value is None:
        return False
    between = text[total.end : parts[0].start]
    short = sum(part.value or 0 for part in parts) < total.value
    if in_table and total.stance is Stance.PLAN:
        return short
    return short and cues().opens.search(between) is not None and cues().complete.search(between) is None


def _found(
    lines: Sequence[list[Item]], figures: tuple[Figure, ...], mentions: list[Mention], catalogue: Catalogue
) -> Iterator[Found]:
    totals = Totals()
    main: list[Figure] = []
    used: set[int] = set()
    for line in lines:
        chains = list(chained(line, totals, catalogue))
        main += [item.figure for item in line if item.bracket is None]
        if len(line) == 1 and not chains:
            continue
        told = {part.start for _, parts, _ in chains for part in parts}
        made_up: dict[int, set[int]] = {}
        failing: list[Found] = []
        several = len(line) > 1
        balances = [found for found in balanced(line) if found[1][-1].start not in told] if several else []
        for found in (*chains, *balances, *(_partitioned(line) if several else ()), *(listed(line) if several else ())):
            if sum_holds(*found) is False:
                failing.append(found)
                continue
            used.update(part.start for part in found[1])
            made_up.setdefault(found[0].start, set()).update(part.start for part in found[1])
            yield found
        for total, parts, signs in failing:  # another reading of parts that make the total up is none
            if made_up.get(total.start, set()).isdisjoint(part.start for part in parts):
                used.update(part.start for part in parts)
                yield total, parts, signs
    for total, parts, signs in scattered(sorted(main, key=_START)):
        if used.isdisjoint(part.start for part in parts):
            yield total, parts, signs
    yield from in_grids(figures, mentions)
    for run in columns(figures, mentions):
        yield from partitioned(run)


def _partitioned(line: Sequence[Item]) -> Iterator[Found]:
    for stance in (ACTUAL, PLAN):
        run = [item for item in line if item.figure.stance is stance]
        if len(run) == 1:
            continue
        outside = [item.figure for item in run if item.bracket is None]
        yield from partitioned([item.figure for item in run])
        if len(outside) < len(run):
            yield from partitioned(outside)

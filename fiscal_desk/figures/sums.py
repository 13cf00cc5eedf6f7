"""Sums inside a report: totals with parts that make them up, by arithmetic and by what partitions a total."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Figure, Measure, Stance, Sum
from fiscal_desk.figures.numbers.words import any_of, lexicon

#: How many parts an unmarked sum may have, and how far from its total they may begin.
_LONGEST = 12
_FARTHEST = 6
#: A total below this many units of its last printed digit adds up by chance too often.
_TELLING_UNITS = 100
_DIMENSIONS = frozenset(("money", "count", "area"))


class _Partition:
    def __init__(self, parts: list[str], total: list[str]) -> None:
        self.parts = [re.compile(f"{re.escape(part)}(?:收入|支出|余额)?$") for part in parts]
        self.total = re.compile(f"(?:{any_of(total)})$")


@cache
def _partitions() -> list[_Partition]:
    return [_Partition(entry["parts"], entry["total"]) for entry in lexicon("partitions")["partition"]]


@cache
def _chain_totals() -> re.Pattern[str]:
    return re.compile(f"(?:{any_of(lexicon('partitions')['chain']['totals'])})$")


def find_sums(figures: tuple[Figure, ...], mentions: list[Mention]) -> Iterator[Sum]:
    """Yield the sums of a report, each total's in text order, no set of members twice.

    A sum is taken from arithmetic (a run of amounts that gives a total standing before or after it), from partitions
    that are complete by nature, and from balance chains (加上…，收入总量为…).
    """
    seen: set[tuple[int, tuple[int, ...]]] = set()
    for run in _runs(figures, mentions):
        for total, parts, signs in (*_by_arithmetic(run), *_by_partition(run), *_by_chain(run)):
            key = (total.start, tuple(part.start for part in parts))
            if key not in seen:
                seen.add(key)
                yield Sum(total.start, key[1], signs, sum_holds(total, parts, signs))


_Found = tuple[Figure, list[Figure], tuple[int, ...] | None]


def sum_holds(total: Figure, parts: list[Figure], signs: tuple[int, ...] | None = None) -> bool | None:
    """Return whether the parts can add up to the total as far as each was printed; None where one is masked."""
    gap, slack = total.value, total.quantum or Decimal(0)
    if gap is None:
        return None
    for part, sign in zip(parts, signs or (1,) * len(parts), strict=True):
        if part.value is None:
            return None
        gap -= sign * part.value
        slack += part.quantum or Decimal(0)
    return abs(gap) * 2 <= slack


def _runs(figures: tuple[Figure, ...], mentions: list[Mention]) -> Iterator[list[Figure]]:
    """Yield the levels of each paragraph and of each column of a table, one unit at a time."""
    groups: dict[tuple[int, int | None, str, str], list[Figure]] = {}
    for figure, mention in zip(figures, mentions, strict=True):
        if figure.measure is Measure.LEVEL and mention.candidate.dimension in _DIMENSIONS:
            if figure.stance is Stance.RULE:
                continue
            block = figure.block if mention.column is None else -1
            groups.setdefault((block, mention.column, figure.unit, figure.stance), []).append(figure)
    yield from (run for run in groups.values() if len(run) > 2)


def _by_arithmetic(run: list[Figure]) -> Iterator[_Found]:
    values = [figure.value for figure in run]
    for place, total in enumerate(run):
        target = values[place]
        if not target or total.quantum is None or target < _TELLING_UNITS * total.quantum:
            continue
        farther = _chain_totals().search(total.indicator) is not None
        for first in range(place + 1, min(place + 1 + _FARTHEST, len(run) - 1)):
            parts = _window(run, values, first, target, 1)
            if parts is not None and not (farther and not any(_is_chain_total(part) for part in parts)):
                yield total, parts, None
        if (parts := _window(run, values, place - 1, target, -1)) is not None:
            yield total, parts[::-1], None


def _window(
    run: list[Figure], values: list[Decimal | None], first: int, target: Decimal, step: int
) -> list[Figure] | None:
    """Return the run of two or more amounts from `first` on that gives the target to the last digit."""
    gathered = Decimal(0)
    place = first
    while 0 <= place < len(run) and abs(place - first) < _LONGEST:
        value = values[place]
        if value is None or value <= 0:
            return None
        gathered += value
        if gathered >= target:
            break
        place += step
    else:
        return None
    size = abs(place - first) + 1
    if gathered != target or size < 2:
        return None
    return [run[first + step * offset] for offset in range(size)]


def _by_partition(run: list[Figure]) -> Iterator[_Found]:
    for place, total in enumerate(run):
        for partition in _partitions():
            if not partition.total.search(total.indicator) or any(
                part.search(total.indicator) for part in partition.parts
            ):
                continue
            parts = run[place + 1 : place + 1 + len(partition.parts)]
            if len(parts) == len(partition.parts) and all(
                part.scope == total.scope and part.period == total.period and pattern.search(part.indicator)
                for part, pattern in zip(parts, partition.parts, strict=True)
            ):
                if sum_holds(total, parts) is not False or not _belong_to_another(run[:place], parts):
                    yield total, parts, None
                break


def _belong_to_another(before: list[Figure], parts: list[Figure]) -> bool:
    """Whether the parts make up an earlier total (新增甲、再融资乙；新增中，一般丙、专项丁)."""
    return any(sum_holds(other, parts) for other in before[-_FARTHEST:])


def _by_chain(run: list[Figure]) -> Iterator[_Found]:
    begin = 0
    for place, total in enumerate(run):
        if not _chain_totals().search(total.indicator):
            continue
        kind = "收入" if "收入" in total.indicator[-4:] else "支出"
        parts = run[begin:place]
        if len(parts) >= 2 and parts[0].indicator.endswith(kind) and parts[0].scope == total.scope:
            yield total, parts, None
        begin = place + 1
        # 收支相抵，结转下年…: what came in is what went out and what is left.
        if kind == "支出" and begin < len(run) and re.search(r"结转|结余", run[begin].indicator):
            income = next((other for other in reversed(run[:place]) if _is_income_total(other)), None)
            if income is not None and income.scope == total.scope:
                yield income, [total, run[begin]], None
            begin += 1


def _is_chain_total(figure: Figure) -> bool:
    return _chain_totals().search(figure.indicator) is not None


def _is_income_total(figure: Figure) -> bool:
    return "收入" in figure.indicator[-4:] and bool(_chain_totals().search(figure.indicator))

"""Partitions that are complete by nature: 税收收入 and 非税收入, 一般债券 and 专项债券, 基本支出 and 项目支出."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.relating.held.printed import sum_holds
from fiscal_desk.figures.relating.held.slips import slip_in_sum
from fiscal_desk.figures.relating.lists import Found
from fiscal_desk.wordlists.patterns import one_of

#: How many amounts back an earlier total may stand that the same parts make up.
_FARTHEST = 6
#: How many amounts of one time and scope back the total of scattered parts may stand.
_LATEST = 80
#: So many paragraphs after its total the last part of one that misses it by a slip may stand.
_NEAR = 3


class _Partition:
    def __init__(self, parts: list[str], total: list[str]) -> None:
        self.parts = [_part(part) for part in parts]
        self.total = re.compile(f"(?:{any_of(total)})$")


def _part(name: str) -> re.Pattern[str]:
    """Return what finds a label that ends with `name`, or that begins with it where ^ stands before it."""
    if name.startswith("^"):
        return re.compile(f"^{re.escape(name[1:])}")
    return re.compile(f"{re.escape(name)}{one_of(lexicon('partitions')['endings'])}?$")


@cache
def _partitions() -> list[_Partition]:
    return [_Partition(entry["parts"], entry["total"]) for entry in lexicon("partitions")["partition"]]


@lru_cache(maxsize=20_000)
def _totalled(label: str) -> tuple[_Partition, ...]:
    """Return the partitions whose total a label can name, and none of whose parts."""
    return tuple(
        partition
        for partition in _partitions()
        if partition.total.search(label) and not any(part.search(label) for part in partition.parts)
    )


@lru_cache(maxsize=20_000)
def _completed(label: str) -> tuple[_Partition, ...]:
    """Return the partitions whose last part a label can name."""
    return tuple(partition for partition in _partitions() if partition.parts[-1].search(label))


def partitioned(run: list[Figure]) -> Iterator[Found]:
    """Yield the totals that are followed by their parts, whether these add up or not; masked ones too."""
    for place, total in enumerate(run):
        for partition in _totalled(total.indicator):
            parts = run[place + 1 : place + 1 + len(partition.parts)]
            if len(parts) == len(partition.parts) and all(
                part.scope == total.scope and part.period == total.period and pattern.search(part.indicator)
                for part, pattern in zip(parts, partition.parts, strict=True)
            ):
                if sum_holds(total, parts) is not False or not _belong_to_another(
                    run[max(0, place - _FARTHEST) : place], parts
                ):
                    yield total, parts, None
                break


def is_partition(total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether parts are by their names all that a total has."""
    return any(
        len(parts) == len(partition.parts)
        and partition.total.search(total.indicator)
        and all(pattern.search(part.indicator) for part, pattern in zip(parts, partition.parts, strict=True))
        for partition in _partitions()
    )


def scattered(levels: Iterable[Figure]) -> Iterator[Found]:
    """Yield the totals whose parts stand in paragraphs of their own, where they add up; `levels` in text order."""
    recent: dict[tuple[object, ...], list[Figure]] = {}
    for figure in levels:
        run = recent.setdefault((figure.unit, figure.stance, figure.period, figure.scope), [])
        for partition in _completed(figure.indicator):
            yield from _gathered(partition, run[-_LATEST:], figure)
        run.append(figure)


def _gathered(partition: _Partition, before: list[Figure], last: Figure) -> Iterator[Found]:
    parts = [last]
    for pattern in reversed(partition.parts[:-1]):
        part = next((other for other in reversed(before) if pattern.search(other.indicator)), None)
        if part is None or part.start > parts[0].start:
            return
        parts.insert(0, part)
    named = [
        total
        for total in reversed(before)
        if partition.total.search(total.indicator) and total.start < parts[0].start and total not in parts
    ]
    near = (total for total in named if last.block - total.block <= _NEAR)
    held = next((total for total in named if sum_holds(total, parts)), None)
    total = held or next((total for total in near if slip_in_sum(total, parts, exact=True)), None)
    if total is not None:
        yield total, parts, None


def _belong_to_another(before: list[Figure], parts: list[Figure]) -> bool:
    """Whether the parts make up an earlier total (新增甲、再融资乙；新增中，一般丙、专项丁)."""
    return any(sum_holds(other, parts) for other in before)

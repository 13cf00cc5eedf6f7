"""What a share is of: the level that its base names, the budget before a result, the total that a list breaks down."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import Figure, Stance
from fiscal_desk.figures.numbers.words import any_of, lexicon
from fiscal_desk.figures.relating.held.printed import share_holds
from fiscal_desk.figures.relating.held.slips import slip_in_share

#: Levels by indicator and by id in the catalogue, and all levels so far with their mentions.
Levels = dict[str, list[Figure]]
Before = list[tuple[Figure, Mention]]

#: How many levels of one name, and how many levels of a paragraph, back a whole is looked for.
_FARTHEST = 40
_NEAR = 16


@cache
def _words() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    words = lexicon("partitions")["wholes"]
    return (
        re.compile(any_of(words["budgets"])),
        re.compile(any_of(words["adjusted"])),
        re.compile(any_of(words["general"])),
    )


def budget_before(part: Figure | None, share: Figure, before: Before) -> Figure | None:
    """Return the budget in the share's paragraph that its part was to reach.

    The adjusted one where the base says so, the first where it says 年初; else the last, unless only an earlier one
    fits the printed percentage.
    """
    adjusted = _words()[1]
    if part is None or share.base is None:
        return None
    found: list[tuple[Figure, bool]] = []
    name = _plain(part)
    for figure, mention in before[: -_NEAR - 1 : -1]:
        if figure.block != share.block or mention.column is not None:
            break
        if figure.stance is not Stance.PLAN or figure.unit != part.unit or figure.start == part.start:
            continue
        if figure.scope != part.scope:
            continue
        same = figure.canonical is not None and figure.canonical == part.canonical
        if same or _plain(figure) == name:
            found.append((figure, mention.adjusts or adjusted.search(figure.indicator) is not None))
    if adjusted.search(share.base):
        found = [pair for pair in found if pair[1]] or found
    elif "年初" in share.base:
        found = [pair for pair in found if not pair[1]][::-1] or found
    fitting = [figure for figure, _ in found if share_holds(part, figure, share)]
    return fitting[0] if fitting else found[0][0] if found else None


def _plain(figure: Figure) -> str:
    """Return a label without the words that make it a budget's."""
    return _words()[0].sub("", figure.indicator)


def whole_named(
    part: Figure | None,
    share: Figure,
    levels: Levels,
    before: Before,
    totals: Mapping[int, Figure],
    catalogue: Catalogue,
) -> Figure | None:
    """Return the nearest level before the share that its base names, the same scope first.

    A base may be a shortened name of the level (总动力 of 机械总动力), or say no more than 总额.
    """
    assert share.base is not None
    canonical = catalogue.resolve(share.base)
    candidates = levels.get(canonical or "") or levels.get(share.base, [])
    candidates = [other for other in candidates[-_FARTHEST:] if other.period == share.period]
    same = [other for other in candidates if other.scope == share.scope]
    if chosen := same or ([] if share.scope else candidates):
        return chosen[-1]
    if part is None:
        return None
    named = [] if canonical else [o for o in _larger(part, share, before) if _shortened(share.base, o.indicator)]
    fitting = next((other for other in named if share_holds(part, other, share) is not False), None)
    if fitting is not None:
        return fitting
    if named and named[0].block == share.block:
        return named[0]
    return whole_unnamed(part, share, before, totals) if _words()[2].fullmatch(share.base) else None


def whole_unnamed(part: Figure, share: Figure, before: Before, totals: Mapping[int, Figure]) -> Figure | None:
    """Return the total that the part belongs to, or the nearest level before it that the percentage fits."""
    total = totals.get(part.start)
    if total is not None and share_holds(part, total, share) is not False:
        return total
    fitting = next((other for other in _larger(part, share, before) if share_holds(part, other, share)), None)
    if fitting is not None:
        return fitting
    near = (other for other, _ in before[: -_NEAR - 1 : -1] if other.block == part.block and other.start < part.start)
    return next((other for other in near if slip_in_share(part, other, share) is not None), None)


def _larger(part: Figure, share: Figure, before: Before) -> Iterator[Figure]:
    """Yield the levels before the part that it can be a part of, nearest first."""
    for other, _ in before[: -_FARTHEST - 1 : -1]:
        alike = other.unit == part.unit and other.stance is part.stance and other.period == part.period
        near = other.start < part.start and other.block >= share.block - _NEAR
        larger = other.value is None or part.value is None or other.value > part.value
        if alike and near and larger and other.scope == part.scope:
            yield other


def _shortened(base: str, label: str) -> bool:
    """Whether `base` is the label with its beginning, or some characters of it, left out (支出总额 no 支出)."""
    if len(base) < 2 or label[-2:] != base[-2:]:
        return False
    rest = iter(label)
    return all(char in rest for char in base)

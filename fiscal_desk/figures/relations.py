"""What figures have to do with each other inside one report: growth of a level, share of a whole, parts of a sum …"""

from collections.abc import Iterator
from decimal import Decimal

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import ActualPlan, Figure, LevelChange, Measure, Relation, Same, Share, Stance
from fiscal_desk.figures.numbers.periods import year_of
from fiscal_desk.figures.sums import find_sums

#: How many levels of one name back a whole is looked for.
_FARTHEST = 40

_Key = tuple[str, Measure, str, str | None]


def relate(figures: tuple[Figure, ...], mentions: list[Mention], catalogue: Catalogue) -> tuple[Relation, ...]:
    """Return the relations among the figures of a report; `mentions` runs parallel to `figures`."""
    found: list[Relation] = []
    found.extend(find_sums(figures, mentions))
    found.extend(_shares(figures, mentions, catalogue))
    found.extend(_changes(figures, mentions))
    found.extend(_repeated(figures))
    found.extend(_promises(figures))
    return tuple(found)


def _name(figure: Figure) -> str:
    return figure.canonical or figure.indicator


def _key(figure: Figure) -> _Key:
    return _name(figure), figure.measure, figure.unit, figure.scope


def _shares(figures: tuple[Figure, ...], mentions: list[Mention], catalogue: Catalogue) -> Iterator[Share]:
    """Yield shares and completions with the part they are of and, where the text states it, the whole."""
    levels: dict[str, list[Figure]] = {}
    by_start = {figure.start: figure for figure in figures}
    for place, (figure, mention) in enumerate(zip(figures, mentions, strict=True)):
        if figure.measure in (Measure.SHARE, Measure.COMPLETION):
            part = by_start.get(mention.subject or -1) or _last_of(levels, figure)
            base = by_start.get(mention.whole or -1)
            if base is None and mention.after_base and place:
                base = figures[place - 1]
            whole = base or _whole(figure, levels, catalogue)
            holds = None
            if whole is not None and part is not None:
                holds = share_holds(part, whole, figure)
            yield Share(part.start if part else None, whole.start if whole else None, figure.start, holds)
        # A share in a table has its whole in its row; one in a sentence has it in a sentence.
        if figure.measure is Measure.LEVEL and figure.stance is not Stance.RULE and mention.column is None:
            levels.setdefault(figure.indicator, []).append(figure)
            if figure.canonical:
                levels.setdefault(figure.canonical, []).append(figure)


def _last_of(levels: dict[str, list[Figure]], share: Figure) -> Figure | None:
    """Return the last level of the share's own indicator in the same period and scope."""
    for other in levels.get(_name(share), [])[: -_FARTHEST - 1 : -1]:
        if other.period == share.period and other.scope == share.scope and other.block >= share.block - 1:
            return other
    return None


def share_holds(part: Figure, whole: Figure, share: Figure) -> bool | None:
    """Return whether `share` (in %) can be `part` / `whole` as far as each was printed; None where one is masked."""
    values = (part.value, whole.value, share.value)
    if None in values or not whole.value:
        return None
    assert part.value is not None
    assert share.value is not None
    low = (part.value - _half(part)) / (whole.value + _half(whole)) * 100
    high = (part.value + _half(part)) / max(whole.value - _half(whole), _half(whole)) * 100
    return bool(low <= share.value + _half(share) and high >= share.value - _half(share))


def _half(figure: Figure) -> Decimal:
    return (figure.quantum or Decimal(0)) / 2


def _whole(share: Figure, levels: dict[str, list[Figure]], catalogue: Catalogue) -> Figure | None:
    """Return the nearest level before the share that its base names, the same scope first."""
    if not share.base:
        return None
    canonical = catalogue.resolve(share.base)
    candidates = levels.get(canonical or "") or levels.get(share.base, [])
    candidates = [other for other in candidates[-_FARTHEST:] if other.period == share.period]
    same = [other for other in candidates if other.scope == share.scope]
    chosen = same or ([] if share.scope else candidates)
    return chosen[-1] if chosen else None


def _changes(figures: tuple[Figure, ...], mentions: list[Mention]) -> Iterator[LevelChange]:
    """Yield growths with the level that grew."""
    levels: dict[_Key, Figure] = {}
    by_start = {figure.start: figure for figure in figures}
    for figure, mention in zip(figures, mentions, strict=True):
        if figure.measure is Measure.LEVEL:
            levels[(_name(figure), Measure.LEVEL, "", figure.scope)] = figure
        elif figure.measure in (Measure.CHANGE, Measure.DIFFERENCE):
            subject = by_start.get(mention.subject) if mention.subject is not None else None
            if subject is None or subject.measure is not Measure.LEVEL:
                subject = levels.get((_name(figure), Measure.LEVEL, "", figure.scope))
                if subject is not None and subject.block != figure.block:
                    subject = None
            if subject is not None and subject.stance is figure.stance and figure.measure is Measure.CHANGE:
                yield LevelChange(subject.start, figure.start)


def _repeated(figures: tuple[Figure, ...]) -> Iterator[Same]:
    """Yield facts that the report states twice: same indicator, measure, period, scope and value."""
    seen: dict[tuple[object, ...], Figure] = {}
    for figure in figures:
        if figure.stance is Stance.RULE or not figure.indicator:
            continue
        if figure.value is None and (figure.canonical is None or figure.measure is not Measure.LEVEL):
            continue
        key = (*_key(figure), figure.period, figure.stance, figure.value)
        first = seen.setdefault(key, figure)
        if first is not figure and first.block != figure.block:
            yield Same(first.start, figure.start, None if figure.value is None else True)


def _promises(figures: tuple[Figure, ...]) -> Iterator[ActualPlan]:
    """Yield results with the next period's target of the same indicator."""
    actual: dict[tuple[_Key, int], Figure] = {}
    for figure in figures:
        year = year_of(figure.period)
        if year is None or not figure.indicator or figure.stance is Stance.RULE:
            continue
        if figure.stance is Stance.ACTUAL:
            actual.setdefault((_key(figure), year), figure)
        elif (result := actual.get((_key(figure), year - 1))) is not None:
            yield ActualPlan(result.start, figure.start)

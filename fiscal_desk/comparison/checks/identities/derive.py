"""Numbers that a report does not print but that its others determine; always shown as computed."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from msgspec.structs import replace

from fiscal_desk.catalogue.identities import load_identities
from fiscal_desk.comparison.checks.outcome import Formula, points
from fiscal_desk.comparison.facts.facts import Fact
from fiscal_desk.comparison.facts.intervals import End, Interval, to_decimal, total
from fiscal_desk.comparison.facts.periods import earlier
from fiscal_desk.comparison.model import Derived
from fiscal_desk.comparison.words.wording import middle, number, places_of, shown
from fiscal_desk.figures.model import Bound, Figure, Measure
from fiscal_desk.figures.printing import own_unit, print_figure, unit_scale
from fiscal_desk.vocabulary.periods import period_word


def previous_level(level: Fact | None, change: Fact | None) -> Iterator[Derived]:
    """Yield the level of the period before: v / (1 + g), or v − d for a difference."""
    if level is None or change is None or level.interval is None or change.interval is None:
        return
    before = earlier(level.key.period)
    if before is None or level.figure.bound is not Bound.EQ or change.figure.bound is not Bound.EQ:
        return
    if level.key.concept.startswith(load_identities().constant_price) or level.key.measure is not Measure.LEVEL:
        return
    name = f"{period_word(before)}{level.figure.indicator}"
    if change.key.measure is Measure.CHANGE and change.key.dimension == "percent":
        yield from derived_number(
            level, name, (level, change), lambda v: v[0] / grown_factor(v[1]), _growth_formula(level, change)
        )
    elif change.key.measure is Measure.DIFFERENCE and change.key.dimension == level.key.dimension:
        shape = f"{shown(level.figure)} - （{print_figure(replace(change.figure, measure=Measure.LEVEL))}）"
        yield from derived_number(level, name, (level, change), lambda v: v[0] - v[1], shape)


def grown_factor(growth: Interval) -> Interval:
    """Return 1 + g for a growth in percent."""
    return growth.scaled(Fraction(1, 100)) + Interval.point(1)


def _growth_formula(level: Fact, change: Fact) -> str:
    value = change.figure.value or Decimal(0)
    sign = "-" if value < 0 else "+"
    rate = number(abs(Fraction(value) * change.factor), "%", "%", _places(change))
    return f"{shown(level.figure)} ÷ （1 {sign} {rate}）"


def _places(change: Fact) -> int:
    return places_of(change.figure, "%") if change.figure.unit == "%" else 0


def missing_whole(part: Fact | None, whole: Fact | None, share: Fact) -> Iterator[Derived]:
    """Yield the part or the whole of a share where the text states the other one only."""
    if share.interval is None or share.figure.bound is not Bound.EQ:
        return
    base = share.figure.base or "总额"
    known = next((fact for fact in (part, whole) if fact and fact.interval and fact.figure.bound is Bound.EQ), None)
    if known is None:
        return
    if known is part:
        masked = whole.figure.id if whole else None
        name = f"{part.figure.indicator}（{base}）" if share.key.measure is Measure.COMPLETION else base
        shape = f"{shown(part.figure)} ÷ {shown(share.figure)}"
        yield from derived_number(part, name, (part, share), lambda v: (v[0] / v[1]).scaled(100), shape, masked=masked)
    else:
        masked = part.figure.id if part else None
        name = part.figure.indicator if part else share.figure.indicator
        shape = f"{shown(known.figure)} × {shown(share.figure)}"
        yield from derived_number(
            known, name, (known, share), lambda v: (v[0] * v[1]).scaled(Fraction(1, 100)), shape, masked=masked
        )


def missing_part(whole: Fact, parts: Sequence[Fact], signs: Sequence[int]) -> Iterator[Derived]:
    """Yield the one masked member of a sum, the total or a part."""
    members = (whole, *parts)
    masked = [fact for fact in members if fact.interval is None]
    if len(masked) != 1 or len({fact.key.dimension for fact in members}) != 1:
        return
    hidden = masked[0]
    if hidden is whole:
        weights = [(part, sign) for part, sign in zip(parts, signs, strict=True)]
    else:
        own = next(sign for part, sign in zip(parts, signs, strict=True) if part is hidden)
        others = [(part, -sign * own) for part, sign in zip(parts, signs, strict=True) if part is not hidden]
        weights = [(whole, own), *others]
    facts = tuple(fact for fact, _ in weights)
    factors = [sign for _, sign in weights]
    terms = "".join(f"{' - ' if sign < 0 else ' + '}{shown(fact.figure)}" for fact, sign in weights)
    yield from derived_number(
        hidden,
        hidden.figure.indicator,
        facts,
        lambda v: total(interval.scaled(sign) for interval, sign in zip(v, factors, strict=True)),
        terms.removeprefix(" + ").strip(),
        masked=hidden.figure.id,
        like=facts[0],
    )


def _places_shown(figure: Figure, display: str, value: End) -> int:
    """Two decimal places, or as many as were printed; large numbers keep the precision that was printed."""
    printed = places_of(figure, display)
    edge = Fraction(unit_scale(figure.unit, display)) * 1000
    large = value >= edge or value <= -edge
    fine = display != figure.unit or figure.unit == "%"
    return max(printed, 2) if fine and not large else printed


def derived_number(
    owner: Fact,
    label: str,
    members: Sequence[Fact],
    formula: Formula,
    shape: str,
    *,
    masked: str | None = None,
    like: Fact | None = None,
) -> Iterator[Derived]:
    """Yield what a formula gives for members, printed like `like` or its owner; nothing where it has no two ends."""
    intervals = [member.interval for member in members if member.interval is not None]
    if len(intervals) != len(members):
        return
    interval, value = formula(intervals), middle(formula(points(members)))
    if not isinstance(interval.low, Fraction) or not isinstance(interval.high, Fraction):
        return
    pattern = like or owner
    figure, display = pattern.figure, own_unit(pattern.figure)
    places = _places_shown(figure, display, value / pattern.factor)
    text = number(value / pattern.factor, figure.unit, display, places)
    yield Derived(
        report=owner.report,
        label=f"{label}（{scope}）" if (scope := owner.key.scope) and scope not in label else label,
        unit=figure.unit,
        low=to_decimal(interval.low / pattern.factor, 6),
        high=to_decimal(interval.high / pattern.factor, 6),
        text=text,
        formula=f"{shape} = {text}",
        members=tuple(member.member for member in members),
        masked=masked,
    )

"""Figures made ready for comparing: what they are about as a key, and what they can stand for as an interval."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

import msgspec

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.identities import own_shares
from fiscal_desk.comparison.facts.accounts.last_budget import against_last_budget, last_budget
from fiscal_desk.comparison.facts.accounts.ledgers import ledger_side_of
from fiscal_desk.comparison.facts.accounts.table_heads import NO_HEADS, table_heads
from fiscal_desk.comparison.facts.arranging import Arrangement
from fiscal_desk.comparison.facts.dimensions import count_dimension, dimension_of
from fiscal_desk.comparison.facts.intervals import Interval
from fiscal_desk.comparison.facts.label_keys import is_vague, level_in, short_label
from fiscal_desk.comparison.facts.noughts import fine_noughts
from fiscal_desk.comparison.facts.places import own_area, place_groups, scope_key
from fiscal_desk.comparison.facts.printed import ABOUT, ABOUT_RATE, Ends, ends_of, half_digit, interval_of, nearly
from fiscal_desk.comparison.facts.qualifiers import qualifiers
from fiscal_desk.comparison.facts.ranks import RankedNames
from fiscal_desk.comparison.model import Compared, Member
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.vocabulary.periods import same_form

#: Dimensions of the catalogue in which 个, 家 and 户 are words for one thing.
COUNTED = ("count", "count_stock")


class Key(NamedTuple):
    """Figures with equal keys state one fact, as far as their own words tell."""

    concept: str
    dimension: str
    measure: Measure
    stance: Stance
    strive: bool
    period: str | None
    scope: str
    ledger: str = ""
    side: str = ""


class Identity(NamedTuple):
    """All that must agree before two figures may be subtracted, share a cell, or be target and result.

    `place` and `key.period` are None where nobody knows them; `basis` and `stage` are empty where not said.
    """

    place: int | None
    key: Key
    basis: str
    stage: str


class Fact(msgspec.Struct, frozen=True, eq=False, gc=False):
    """A figure, whose it is, and what it can stand for.

    `place`: number of the report's place, None where unknown. `vague`: the label alone names no particular thing.
    `base`: concept of what a share or difference is relative to, empty where not said. `interval`: in the unit of the
    dimension, None where masked; `factor`: how much of that one of the figure's own units is. `ends`: the printed
    number and the far end of a printed range, in the unit of the dimension. `said`: how it is printed, once asked for.
    `fine`: the figure as finely printed as its table, where that is finer than its own digits. `slack`: so many units
    of its last printed digit more it may be off in a check that still counts as 尾差; None is as usual. `whose`: the
    place or department of the report's card.
    """

    report: int
    figure: Figure
    key: Key
    place: int | None
    vague: bool
    base: str
    basis: str
    stage: str
    interval: Interval | None
    factor: Fraction
    ends: Ends
    said: str = ""
    fine: Figure | None = None
    slack: int | None = None
    whose: str = ""

    @property
    def printed(self) -> str:
        """Return the figure as printed; worked out once, because it stands in the reasons of many pairs."""
        if not self.said:
            msgspec.structs.force_setattr(self, "said", print_figure(self.figure))
        return self.said

    @property
    def half(self) -> Fraction:
        """Return half of the last printed digit, in the unit of the dimension."""
        half = half_digit(self.fine or self.figure)
        return half if self.factor == 1 else half * self.factor

    @property
    def member(self) -> Member:
        """Return the figure's address in the comparison."""
        return self.report, self.figure.id

    @property
    def identity(self) -> Identity:
        """Return what the figure is about."""
        return Identity(self.place, self.key, self.basis, self.stage)


def facts_of(
    items: Sequence[Compared],
    catalogue: Catalogue,
    *,
    about: Decimal = ABOUT,
    about_rate: Decimal = ABOUT_RATE,
    arrangement: Arrangement | None = None,
    slack: int | None = None,
) -> list[list[Fact]]:
    """Return the facts of every report, each in text order."""
    groups = place_groups(items)
    return [
        list(_facts(index, item, groups[index], catalogue, (about, about_rate), arrangement or Arrangement(), slack))
        for index, item in enumerate(items)
    ]


def _facts(
    index: int,
    item: Compared,
    place: int | None,
    catalogue: Catalogue,
    about: tuple[Decimal, Decimal],
    arrangement: Arrangement,
    slack: int | None,
) -> Iterator[Fact]:
    report, area, place_word = item.report, own_area(item), item.report.card.place
    ranked = RankedNames(report, catalogue)
    previous_end = 0
    noughts = fine_noughts(report, item.reading.figures)
    tables = table_heads(report)
    budgets = against_last_budget(report, item.reading.figures)
    for figure in item.reading.figures:
        name = arrangement.concept(*ranked.named(figure))
        dimension, factor = dimension_of(figure.unit, figure.measure)
        indicator = catalogue.indicators.get(name)
        if indicator is not None and indicator.dimension in COUNTED:
            dimension = count_dimension(dimension)
        measure, base = figure.measure, _base_concept(figure, catalogue)
        if name in (own := own_shares()) and measure in (Measure.LEVEL, Measure.RATE, Measure.SHARE):
            (name, base), measure = own[name], Measure.SHARE
        cell = report.blocks[figure.block].place if figure.block < len(report.blocks) else None
        heads = tables.get(cell.table, NO_HEADS) if cell is not None else NO_HEADS
        head = heads.columns.get(cell.column, "") if cell is not None else ""
        words = qualifiers(report, figure, previous_end, head)
        previous_end = figure.end
        fine = noughts.get(figure.id, figure)
        kept = ledger_side_of(report, figure, catalogue.indicators.get(name), heads.caption)
        yield Fact(
            report=index,
            figure=figure,
            key=Key(
                name,
                dimension,
                measure,
                figure.stance,
                figure.strive,
                same_form(figure.period),
                scope_key(figure.scope or level_in(figure.indicator, figure.canonical, catalogue), area, place_word),
                kept.ledger,
                kept.side,
            ),
            place=place,
            vague=is_vague(figure.indicator, indicator.id if indicator else None, catalogue),
            base=base,
            basis=last_budget() if figure.id in budgets else words.basis,
            stage=words.stage,
            interval=interval_of(fine, about=about[0], about_rate=about[1], near=nearly(report.text, figure)),
            factor=factor,
            ends=ends_of(figure, factor),
            fine=None if fine is figure else fine,
            slack=slack,
            whose=place_word,
        )


def _base_concept(figure: Figure, catalogue: Catalogue) -> str:
    if not figure.base or figure.measure is Measure.CHANGE:
        return ""
    short = short_label(figure.base)
    return catalogue.resolve(figure.base) or catalogue.resolve(short) or short

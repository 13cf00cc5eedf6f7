"""What the other figures of a report say about one: relations that hold or fail, twins, levels that are told apart."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

import msgspec

from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.figures.frames.scopes import is_whole
from fiscal_desk.figures.mentions.mention import Mention
from fiscal_desk.figures.model import ACTUAL, RULE, ActualPlan, Figure, Relation, Same
from fiscal_desk.report.model import BlockKind, Report

_YEAR = re.compile(r"(?:19|20)\d\d")
#: How many last characters of a name say what kind of thing it is (收入, 余额).
_HEAD = 2


class Company(msgspec.Struct, frozen=True):
    """Facts about a whole report that a single figure is judged by; figures are named by their start.

    `leading`: the figures after which the words lead on to the next number of their clause. `year` is the one that
    most results are about; `year_said` whether date, title or a heading prints one, `titled_year` whether the title
    does. `amounts` are the ends that names of money have in the catalogue. `alike` are the figures in cells that
    another number of the report has the reading of, too, `disputed` those in sentences.
    """

    holding: frozenset[int]
    failing: frozenset[int]
    labels: dict[str, int]
    has_levels: bool
    years: int
    leading: frozenset[int]
    year: str
    year_said: bool
    titled_year: bool
    amounts: frozenset[str]
    alike: frozenset[int] = frozenset()
    disputed: frozenset[int] = frozenset()


def reading_of(figure: Figure) -> tuple[object, ...]:
    """Return all that tells a cell from others: what, when, of whom, planned or done, and in what."""
    return figure.indicator, figure.period, figure.scope, figure.stance, figure.measure, figure.unit


def company_of(
    report: Report,
    figures: tuple[Figure, ...],
    mentions: Sequence[Mention],
    relations: Iterable[Relation],
    catalogue: Catalogue,
) -> Company:
    """Return what the figures of a report and the relations among them say about each other."""
    holding: set[int] = set()
    failing: set[int] = set()
    for relation in relations:
        if isinstance(relation, ActualPlan | Same) or relation.holds is None:
            continue
        (holding if relation.holds else failing).update(_members(relation))
    labels = Counter([figure.indicator for figure in figures])
    results = Counter([figure.period[-4:] for figure in figures if figure.period and figure.stance is ACTUAL])
    return Company(
        holding=frozenset(holding),
        failing=frozenset(failing),
        labels=dict(labels),
        has_levels=not all(map(is_whole, {figure.scope for figure in figures})),
        years=len({figure.period for figure in figures}),
        leading=_leading(mentions),
        year=max(results, key=lambda year: (results[year], year)) if results else "",
        year_said=_says_a_year(report),
        titled_year="period" in report.card.entered or _YEAR.search(report.card.title) is not None,
        amounts=amounts_of(catalogue),
        alike=_alike(figures, mentions),
        disputed=_disputed(figures, mentions),
    )


def _alike(figures: Sequence[Figure], mentions: Sequence[Mention]) -> frozenset[int]:
    """Return the figures in cells under whose reading another row has another number: they leave something out.

    The columns of one row have one name for a reason, and one number in two tables is one fact told twice.
    """
    first: dict[tuple[object, ...], tuple[tuple[int, int], object]] = {}
    found: set[tuple[object, ...]] = set()
    readings = {}
    for figure, mention in zip(figures, mentions, strict=True):
        if mention.cell is not None:
            row, reading = (mention.cell.table, mention.cell.row), reading_of(figure)
            readings[figure.start] = reading
            other, value = first.setdefault(reading, (row, figure.value))
            if other != row and value != figure.value:
                found.add(reading)
    return frozenset([start for start, reading in readings.items() if reading in found])


def _disputed(figures: Sequence[Figure], mentions: Sequence[Mention]) -> frozenset[int]:
    """Return the figures in sentences whose reading another number has, too: one of the two leaves something out."""
    first: dict[tuple[object, ...], object] = {}
    found: set[tuple[object, ...]] = set()
    readings = {}
    for figure, mention in zip(figures, mentions, strict=True):
        if mention.cell is None:
            readings[figure.start] = reading = reading_of(figure)
            disputes = not figure.strive and figure.stance is not RULE
            if disputes and first.setdefault(reading, figure.value) != figure.value:
                found.add(reading)
    return frozenset([start for start, reading in readings.items() if reading in found]) if found else frozenset()


@lru_cache(maxsize=4)
def amounts_of(catalogue: Catalogue) -> frozenset[str]:
    """Return the last characters of the names that a catalogue has for money."""
    money = (entry for entry in catalogue.indicators.values() if entry.dimension.startswith("money"))
    return frozenset(name[-_HEAD:] for entry in money for name in (entry.name, *entry.aliases))


def is_amount(company: Company, label: str) -> bool:
    """Return whether a label ends as names of money do."""
    return label[-_HEAD:] in company.amounts


def _leading(mentions: Sequence[Mention]) -> frozenset[int]:
    return frozenset(
        [
            one.start
            for one, other in itertools.pairwise(mentions)
            if one.clause == other.clause and one.block == other.block and one.post and "、" not in one.post
        ]
    )


def _says_a_year(report: Report) -> bool:
    card = report.card
    if card.date or "period" in card.entered or _YEAR.search(card.title):
        return True
    return any(
        block.kind in (BlockKind.TITLE, BlockKind.HEADING)
        and _YEAR.search(report.text, block.span.start, block.span.end) is not None
        for block in report.blocks
    )


def _members(relation: Relation) -> list[int]:
    members: list[int] = []
    for name in relation.__struct_fields__:
        value = getattr(relation, name)
        if name in ("holds", "signs") or value is None:
            continue
        members.extend(value if isinstance(value, tuple) else (value,))
    return members

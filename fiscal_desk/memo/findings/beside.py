"""What stands beside each other and is never subtracted: the same at other places, the same in other years."""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

import msgspec

from fiscal_desk.comparison.facts.periods import year_of
from fiscal_desk.comparison.facts.places import same_place
from fiscal_desk.comparison.facts.printed import interval_of
from fiscal_desk.comparison.model import Member, Row
from fiscal_desk.figures.model import Bound, Figure, Measure, Stance
from fiscal_desk.memo.amounts import converted_as_printed, is_money, without_unit
from fiscal_desk.memo.findings.missed import hidden_shortfalls, with_shortfall
from fiscal_desk.memo.findings.once import is_told
from fiscal_desk.memo.material import Claim, Material, Standing
from fiscal_desk.memo.words.bases import basis_words, stage_words
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import planned_as, row_subject, table_value
from fiscal_desk.memo.words.wording import are_of_two_wholes, growth_word, measured, plain_name, subject
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of


@dataclass(frozen=True, slots=True)
class Cell:
    """What one report states: its figures, levels before rates."""

    report: int
    figures: tuple[Figure, ...]

    @property
    def members(self) -> list[Member]:
        """The addresses of the figures."""
        return [(self.report, figure.id) for figure in self.figures]


@dataclass(frozen=True, slots=True)
class Line:
    """One indicator with a cell for every column that states it."""

    name: str
    cells: dict[str, Cell]
    row: Row


def place_lines(material: Material) -> list[Line]:
    """Return what reports of other places state of one indicator and period; columns are the places."""
    groups: dict[tuple[object, ...], list[Claim]] = {}
    for claim in material.claims:
        if stands_beside(material, claim) and claim.row.stance is not Stance.RULE:
            row = claim.row
            key = (row.canonical or row.label, row.period, row.scope, row.stance, row.ledger, row.side)
            groups.setdefault(key, []).append(claim)
    lines = [_place_line(material, group) for group in groups.values()]
    return [line for line in lines if len(line.cells) > 1]


def stands_beside(material: Material, claim: Claim) -> bool:
    """Whether a claim's numbers are shown but not judged since their places differ or are not known."""
    places = {column_of(material, index) for index in claim.reports if not _masked(claim.row, index)}
    return claim.standing in (Standing.BESIDE, Standing.APART) and len(places) > 1


def column_of(material: Material, report: int) -> str:
    """Return what heads the numbers of a report: its place, else its short name."""
    return material.report(report).card.place or short_name(report)


def _masked(row: Row, report: int) -> bool:
    return any(figure.masked for figure in row.cells[report])


def _place_line(material: Material, group: Sequence[Claim]) -> Line:
    cells: dict[str, Cell] = {}
    for report in sorted({index for claim in group for index in claim.reports}):
        figures = [
            claim.row.cells[report][0]
            for claim in group
            if report in claim.reports and claim.row.cells[report] and not _masked(claim.row, report)
        ]
        if figures and not is_told(material, [claim.row for claim in group], report):
            cells.setdefault(column_of(material, report), Cell(report, tuple(figures)))
    row = group[0].row
    if row.stance is Stance.PLAN and len(cells) > 1:
        measures = {claim.row.measure for claim in group}
        cells = {column: _whole_target(material, row, measures, column) or cell for column, cell in cells.items()}
        if len({figure.measure for cell in cells.values() for figure in cell.figures}) > 1:
            return Line(subject(row, plain_name(row) + word_of(Stance.PLAN)), cells, row)
    if any(claim.row.measure is Measure.LEVEL for claim in group) or row.measure is Measure.CHANGE:
        return Line(row_subject(material, row), cells, row)
    name = measured(plain_name(row), row.measure)
    return Line(subject(row, name + planned_as(material, row, name)), cells, row)


def _whole_target(material: Material, row: Row, measures: Collection[Measure], column: str) -> Cell | None:
    """Return all that a place plans of a row's indicator in some measures, from the report that says most of it.

    A place of which only 力争增长6% met a number of another place still plans 增长5%以上, too.
    """
    cells: dict[int, list[Figure]] = {}
    for other in material.kindred(row):
        if other.measure in measures and other.stance is row.stance:
            for report, cell in enumerate(other.cells):
                if cell and column_of(material, report) == column and not _masked(other, report):
                    cells.setdefault(report, []).append(cell[0])
    if not cells:
        return None
    most = max(cells, key=lambda report: len(cells[report]))
    levels_first = sorted(cells[most], key=lambda figure: (figure.measure is not Measure.LEVEL, figure.start))
    return Cell(most, tuple(levels_first))


def far_lines(material: Material) -> list[Line]:
    """Return what reports of other places and of other periods state of one indicator, each for its own period.

    Only where no two reports share a place or a period: else the other two tables say more.
    """
    cards = [material.report(index).card for index in range(material.total)]
    periods = {card.period for card in cards}
    if len(periods) < len(cards) or None in periods or "" in periods:
        return []
    if any(same_place(a.place, b.place) for a, b in combinations(cards, 2)):
        return []
    groups: dict[tuple[object, ...], list[tuple[int, Row]]] = {}
    for row in material.comparison.rows:
        for index, cell in enumerate(row.cells):
            if cell and row.canonical and row.stance is Stance.ACTUAL and row.period == cards[index].period:
                key = (row.canonical, row.scope, row.ledger, row.side)
                groups.setdefault(key, []).append((index, row))
    return [line for group in groups.values() if (line := _far_line(material, group)) is not None]


def _far_line(material: Material, group: Sequence[tuple[int, Row]]) -> Line | None:
    cells: dict[str, Cell] = {}
    for report in sorted({index for index, _ in group}):
        figures = [row.cells[report][0] for index, row in group if index == report and not _masked(row, report)]
        if figures:
            cells[column_of(material, report)] = Cell(report, tuple(figures))
    if len(cells) < 2 or not _in_common(list(cells.values())):
        return None
    row = group[0][1]
    return Line((row.scope or "") + plain_name(row), cells, row)


def year_lines(material: Material) -> list[tuple[str, list[Line]]]:
    """Return, for each place that reports of several years are about, the indicators that two of them state.

    Columns are the periods, the earliest first; only results, and only indicators of the catalogue.
    """
    return [(place, lines) for place, reports in _series(material) if (lines := _years(material, reports))]


def _series(material: Material) -> list[tuple[str, list[int]]]:
    """The places about which there are reports of several periods of one length."""
    places: list[tuple[str, list[int]]] = []
    for index in range(material.total):
        card = material.report(index).card
        if not card.place or not card.period:
            continue
        known = next((own for place, own in places if same_place(place, card.place)), None)
        if known is None:
            places.append((card.place, [index]))
        else:
            known.append(index)
    return [(place, own) for place, own in places if len({material.report(each).card.period for each in own}) > 1]


def _years(material: Material, reports: Sequence[int]) -> list[Line]:
    groups: dict[tuple[object, ...], list[Row]] = {}
    for row in material.comparison.rows:
        if row.canonical and row.stance is Stance.ACTUAL and row.period and not row.strive and year_of(row.period):
            key = (row.canonical, row.scope, row.ledger, row.side, row.period[4:])
            groups.setdefault(key, []).append(row)
    lines = []
    for group in groups.values():
        cells = _year_cells(material, group, reports)
        if len({cell.report for cell in cells.values()}) > 1 and _in_common(list(cells.values())):
            lines.append(Line((group[0].scope or "") + plain_name(group[0]), cells, group[0]))
    return lines


def _in_common(cells: Sequence[Cell]) -> bool:
    """Whether two of the cells say the same of the indicator: its level, or its growth."""
    said = [{(figure.measure, figure.unit) for figure in cell.figures} for cell in cells]
    return any(a & b for a, b in combinations(said, 2))


def _year_cells(material: Material, group: Sequence[Row], reports: Sequence[int]) -> dict[str, Cell]:
    """A report speaks for its own period."""
    cells: dict[str, Cell] = {}
    for period in sorted({row.period or "" for row in group}):
        for report in reports:
            if material.report(report).card.period != period:
                continue
            figures = [row.cells[report][0] for row in group if row.period == period and row.cells[report]]
            if figures and not any(figure.masked for figure in figures):
                cells.setdefault(period_word(period), Cell(report, tuple(figures)))
    return _without_strays(material, cells)


def _without_strays(material: Material, cells: dict[str, Cell]) -> dict[str, Cell]:
    """Drop what no other cell has the like of and tells little: a difference, or what was read with little confidence.

    Of 1.3万亿元、连续10个季度 beside 1.37万亿元 the quarters are no second value of the indicator.
    """
    kinds = Counter(kind for cell in cells.values() for kind in {_kind(figure) for figure in cell.figures})

    def stays(report: int, figure: Figure) -> bool:
        doubtful = (report, figure.id) in material.doubtful_members
        return kinds[_kind(figure)] > 1 or not (doubtful or figure.measure is Measure.DIFFERENCE)

    kept = {
        key: Cell(each.report, tuple(f for f in each.figures if stays(each.report, f))) for key, each in cells.items()
    }
    return {key: cell for key, cell in kept.items() if cell.figures}


def _kind(figure: Figure) -> tuple[Measure, str]:
    return figure.measure, figure.unit


def widest(
    material: Material, lines: Sequence[Line], wanted: Callable[[Measure], bool]
) -> list[tuple[Line, Figure, Figure, Cell, Cell]]:
    """Return the lines whose first and last cells lie farthest apart in one of their measures; doubtful ones not."""
    found = []
    for place, line in enumerate(lines):
        first, *_, last = line.cells.values()
        for a in first.figures:
            b = next((each for each in last.figures if each.measure is a.measure and each.unit == a.unit), None)
            if b is None or not wanted(a.measure) or _unsure(material, first, last, a, b):
                continue
            # What grew against the budget, or without a part, tells nothing beside what grew against last year.
            one_basis = basis_words(material, first.report, a) == basis_words(material, last.report, b)
            if not one_basis or are_of_two_wholes(a, b):
                continue
            if distance := apart(a, b):
                found.append((-distance, place, line, a, b, first, last))
    found.sort(key=lambda each: each[:2])
    kept: dict[int, tuple[Line, Figure, Figure, Cell, Cell]] = {}
    for _, place, line, a, b, first, last in found:
        kept.setdefault(place, (line, a, b, first, last))
    return list(kept.values())


def apart(a: Figure, b: Figure) -> Decimal:
    """Return how far two numbers lie apart, only to rank them: points for percentages, else by their ratio.

    Bounds that leave open whether the numbers differ at all are not apart: of 突破万亿元 and 1.24万亿元 nobody knows.
    """
    if a.value is None or b.value is None or _may_be_one(a, b):
        return Decimal(0)
    if a.unit == "%":
        return abs(a.value - b.value)
    small, large = sorted((abs(a.value), abs(b.value)))
    return (large / small - 1) * 20 if small else Decimal(0)


def _may_be_one(a: Figure, b: Figure) -> bool:
    """Whether a bound of a result leaves room for the other number; what is aimed at is its own number."""
    done = [figure for figure in (a, b) if figure.stance is not Stance.PLAN and figure.bound is not Bound.EQ]
    aims = [msgspec.structs.replace(each, bound=Bound.EQ) if each.stance is Stance.PLAN else each for each in (a, b)]
    first, second = map(interval_of, aims)
    return bool(done) and first is not None and second is not None and first.touches(second)


def _unsure(material: Material, first: Cell, last: Cell, a: Figure, b: Figure) -> bool:
    return not material.doubtful_members.isdisjoint({(first.report, a.id), (last.report, b.id)})


def line_members(lines: Sequence[Line]) -> list[Member]:
    """Return the addresses of all figures in some lines."""
    return [member for line in lines for cell in line.cells.values() for member in cell.members]


def cell_values(material: Material, cell: Cell, most: int) -> list[str]:
    """Return a cell's values as they are printed: 412.63亿元, 增长3.2%, 占比82.0%; of many rates the first ones.

    Where the office wants one unit of money, amounts are in it and its name stands above the table.
    """
    wanted, short = material.settings, hidden_shortfalls(material)

    def value(figure: Figure) -> str:
        printed = table_value(material, cell.report, figure)
        missed = short.get((cell.report, figure.id))
        return printed if missed is None else with_shortfall(material, missed, printed)

    values = [
        _basis(material, cell, each) + converted_as_printed(value(each), each, wanted.unit, wanted.decimals)
        for each in cell.figures
    ]
    return list(dict.fromkeys(without_unit(value, wanted.unit) for value in values))[:most]


def _basis(material: Material, cell: Cell, figure: Figure) -> str:
    """What makes a number another quantity stands before it: 扣除房地产开发投资后增长2.7%.

    Of a budget's sums each says if it is the one before or after an adjustment.
    Of several growths each says against what it is measured: 同比增长8.6%，同口径增长6.1%.
    """
    if words := stage_words(material, cell.report, figure, cell.figures) or basis_words(material, cell.report, figure):
        return words
    growths = {each.value for each in cell.figures if each.measure is Measure.CHANGE}
    if figure.measure is not Measure.CHANGE or len(growths) < 2:
        return ""
    return growth_word([(material.report(cell.report), figure)])


def is_converted(material: Material, line: Line) -> bool:
    """Whether a line holds amounts of money for which the office has chosen a unit or decimals."""
    chosen = material.settings.unit or material.settings.decimals >= 0
    return bool(chosen) and any(is_money(figure) for cell in line.cells.values() for figure in cell.figures)


def is_all_money(line: Line) -> bool:
    """Whether a line holds nothing but amounts of money."""
    return all(is_money(figure) for cell in line.cells.values() for figure in cell.figures)

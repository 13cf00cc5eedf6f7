"""What two reports state, but not about the same thing: both numbers, and why they are not compared."""

from collections.abc import Sequence
from typing import NamedTuple

from fiscal_desk.comparison.model import Member, Obstacle, Pair, Verdict
from fiscal_desk.figures.as_printed import is_hidden
from fiscal_desk.figures.model import Figure, Measure
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.memo.findings.beside import Cell, Line, far_lines, line_members, place_lines, year_lines
from fiscal_desk.memo.material import Material
from fiscal_desk.memo.words.marks.signs import in_full_width
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.prose import planned_as
from fiscal_desk.vocabulary.periods import period_word

#: Nobody would compare what is of other places and times; the definitions say so once for all.
_ELSEWHERE = (Obstacle.PLACE, Obstacle.YEAR, Obstacle.PERIOD)
#: What reasons end with that the heading, the note or the window says.
_ENDINGS = ("，数值并列而不相减", "，不相减", "，请在报告信息中填写")


class Uncompared(NamedTuple):
    """A line whose columns are the two reports, by their short names, and why nothing is subtracted."""

    line: Line
    reason: str


def uncompared_pairs(material: Material) -> list[Pair]:
    """Return the pairs that are to be told of; what the small tables show is left out.

    What a report hides is told among the definitions, and of other places and times the tables and the spreadsheet
    have more: both only in full.
    """
    beside = set(line_members([*place_lines(material), *far_lines(material)]))
    shown = {line.row.canonical for _, lines in year_lines(material) for line in lines}
    found = []
    for pair in material.comparison.pairs:
        if pair.verdict is not Verdict.INCOMPARABLE or beside.issuperset(_members(pair)) or _is_one(material, pair):
            continue
        said_once = hides(pair) or pair.obstacle in _ELSEWHERE
        if said_once and not material.full:
            continue
        if pair.a.period == pair.b.period or pair.a.canonical not in shown:
            found.append(pair)
    return found


def uncompared_lines(material: Material) -> list[Uncompared]:
    """Return what two reports state of one name with the reason; a level and its rates are one line.

    Indicators of the catalogue come first. Where a report hides its number, nothing can stand beside the other one.
    """
    groups: dict[tuple[object, ...], list[Pair]] = {}
    for pair in uncompared_pairs(material):
        row = material.row((pair.a_report, pair.a.id))
        if row is None or hides(pair):
            continue
        own = (row.canonical or row.label, row.stance, row.strive)
        sides = ((each.period, each.scope) for each in (pair.a, pair.b))
        groups.setdefault((pair.a_report, pair.b_report, *own, *sides, reason_of(pair)), []).append(pair)
    lines = [Uncompared(_line(material, pairs), reason_of(pairs[0])) for pairs in groups.values()]
    return sorted(lines, key=lambda each: each.line.row.canonical is None)


def _is_one(material: Material, pair: Pair) -> bool:
    """Whether a pair is one number of reports that may be one."""
    may_be = material.first_of(pair.a_report) == material.first_of(pair.b_report)
    return may_be and print_figure(pair.a) == print_figure(pair.b)


def hides(pair: Pair) -> bool:
    """Whether one of the two reports hides its number."""
    return is_hidden(pair.a) or is_hidden(pair.b)


def reason_of(pair: Pair) -> str:
    """Return why two numbers are not compared, without what is done about it."""
    reason = pair.reason.rstrip("。")
    for ending in _ENDINGS:
        reason = reason.removesuffix(ending)
    return reason


def _line(material: Material, pairs: Sequence[Pair]) -> Line:
    first = pairs[0]
    row = material.row((first.a_report, first.a.id))
    assert row is not None  # asked for before
    name = in_full_width(min((first.a.indicator, first.b.indicator), key=len))
    about = _shared(first, name)
    cells = {
        short_name(first.a_report): Cell(first.a_report, _levels_first([pair.a for pair in pairs])),
        short_name(first.b_report): Cell(first.b_report, _levels_first([pair.b for pair in pairs])),
    }
    return Line(about + name + planned_as(material, row, name), cells, row)


def _shared(pair: Pair, name: str) -> str:
    """Return the period and scope that both have: what they have not in common the reason tells."""
    period = period_word(pair.a.period) if pair.a.period and pair.a.period == pair.b.period else ""
    scope = pair.a.scope if pair.a.scope and pair.a.scope == pair.b.scope else ""
    return "".join(words for words in (period, scope) if words not in name)


def _levels_first(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    kept = {figure.id: figure for figure in figures}
    return tuple(sorted(kept.values(), key=lambda figure: (figure.measure is not Measure.LEVEL, figure.start)))


def _members(pair: Pair) -> set[Member]:
    return {(pair.a_report, pair.a.id), (pair.b_report, pair.b.id)}

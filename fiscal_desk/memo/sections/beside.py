"""五、并列与趋势: other places, scopes and years of one name, a table each with levels and rates, never subtracted."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from fiscal_desk.comparison.facts.label_keys import concept_of
from fiscal_desk.comparison.model import Obstacle, Pair
from fiscal_desk.figures.model import Figure, Measure, Stance
from fiscal_desk.memo.material import Material, Standing
from fiscal_desk.memo.model import Align, Block, Column, Heading, Table, TableRow, plain
from fiscal_desk.memo.words.names import short_name
from fiscal_desk.memo.words.wording import as_target, predicate
from fiscal_desk.vocabulary.periods import period_word
from fiscal_desk.vocabulary.words import word_of

#: What is shown here and not among what may not be compared; other places are by their rows.
SIDE_BY_SIDE = (Obstacle.SCOPE, Obstacle.YEAR)

_CAPTIONS = {
    Obstacle.PLACE: ("不同地区并列表", "注：地区不同，数值并列而不相减。"),
    Obstacle.SCOPE: ("不同范围并列表", "注：范围不同，数值并列而不相减。"),
    Obstacle.YEAR: ("历年走势表", "注：各年数字出自各自的报告，列示走势，不作相减；增速照录报告所载。"),
}
_MOST_LINES = 60


class _Line(NamedTuple):
    """What a line of a table is about; the cells differ in the rest."""

    concept: str
    stance: Stance
    strive: bool
    period: str


_Stated = tuple[int, Figure]
_Lines = dict[_Line, dict[int, list[Figure]]]


def compose(material: Material) -> list[Block]:
    """Return a table for each way in which reports stand beside each other; nothing where they do not."""
    told = {
        Obstacle.PLACE: _gathered(_of_places(material)),
        Obstacle.SCOPE: _gathered(_of_pairs(material, Obstacle.SCOPE)),
        Obstacle.YEAR: _gathered(_of_pairs(material, Obstacle.YEAR), by_period=False),
    }
    tables = [_table(material, what, lines) for what, lines in told.items() if lines]
    return [Heading(1, "并列与趋势"), *tables] if tables else []


def _of_places(material: Material) -> Iterator[_Stated]:
    for claim in material.claims_of(Standing.BESIDE):
        for index in claim.reports:
            yield from ((index, figure) for figure in claim.row.cells[index])


def _of_pairs(material: Material, what: Obstacle) -> Iterator[_Stated]:
    for pair in material.comparison.pairs:
        if pair.obstacle is what:
            yield from _sides(pair)


def _sides(pair: Pair) -> tuple[_Stated, _Stated]:
    return (pair.a_report, pair.a), (pair.b_report, pair.b)


def _gathered(stated: Iterable[_Stated], *, by_period: bool = True) -> _Lines:
    """Gather level and rates of one name into one line."""
    lines: _Lines = {}
    for index, figure in stated:
        concept = concept_of(figure.indicator, figure.canonical)
        period = (figure.period or "") if by_period else ""
        cells = lines.setdefault(_Line(concept, figure.stance, figure.strive, period), {})
        if figure not in (known := cells.setdefault(index, [])):
            known.append(figure)
    return lines


def _table(material: Material, what: Obstacle, lines: _Lines) -> Table:
    caption, note = _CAPTIONS[what]
    reports = sorted({index for cells in lines.values() for index in cells})
    columns = (
        Column("序号", Align.CENTRE),
        Column("指标", most=18),
        *(Column(_heading(material, what, index), Align.RIGHT, most=20) for index in reports),
    )
    rows = [
        TableRow(
            (
                plain(str(number)),
                plain(_name(material, line, cells)),
                *(plain(_cell(what, cells.get(index, []))) for index in reports),
            )
        )
        for number, (line, cells) in enumerate(list(lines.items())[:_MOST_LINES], 1)
    ]
    left = len(lines) - len(rows)
    notes = (note, f"另有{left}项未列。") if left else (note,)
    return Table(columns=columns, rows=tuple(rows), caption=caption, notes=notes)


def _heading(material: Material, what: Obstacle, index: int) -> str:
    place = material.report(index).card.place
    return short_name(index) + (f"\n（{place}）" if what is Obstacle.PLACE and place else "")


def _name(material: Material, line: _Line, cells: dict[int, list[Figure]]) -> str:
    known = material.catalogue.indicators.get(line.concept)
    name = known.name if known else next(iter(cells.values()))[0].indicator
    about = (period_word(line.period) if line.period else "", "" if line.stance is Stance.ACTUAL else _kind(line))
    words = "，".join(word for word in about if word)
    return f"{name}（{words}）" if words else name


def _kind(line: _Line) -> str:
    return ("力争" if line.strive else "") + word_of(line.stance)


def _cell(what: Obstacle, figures: list[Figure]) -> str:
    """Return 2024年3614.6亿元，增长0.6%: levels before rates, with what tells the cells of a line apart."""
    if not figures:
        return ""
    ordered = sorted(figures, key=lambda figure: (figure.measure is not Measure.LEVEL, figure.start))
    said = "，".join(dict.fromkeys(as_target(predicate(figure)).removeprefix("为") for figure in ordered))
    about = dict.fromkeys(_apart(what, figure) for figure in ordered)
    words = "、".join(word for word in about if word)
    return f"{said}（{words}）" if words else said


def _apart(what: Obstacle, figure: Figure) -> str:
    if what is Obstacle.YEAR:
        return period_word(figure.period)
    return figure.scope or ("全域" if what is Obstacle.SCOPE else "")

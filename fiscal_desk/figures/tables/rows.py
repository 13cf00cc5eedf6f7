"""The numbers of one row: each gets its fields from the nearest head that says something, and remembers which."""

import re
from collections.abc import Iterator
from typing import Any

import msgspec

from fiscal_desk.figures.mentions.mention import CellOf, Mention
from fiscal_desk.figures.mentions.said import Said, Source, reason
from fiscal_desk.figures.model import Measure, Stance
from fiscal_desk.figures.numbers.candidate import Candidate, Form
from fiscal_desk.figures.tables.captions import Topic
from fiscal_desk.figures.tables.cell_numbers import PERCENT, CellNumber, CellUnit, number_of, unit_of
from fiscal_desk.figures.tables.columns import Column, Role
from fiscal_desk.figures.tables.grid import Cell
from fiscal_desk.figures.tables.labels import Label, label_of
from fiscal_desk.figures.tables.parents import WHOLE_NAME
from fiscal_desk.figures.tables.row_heads import RowHead, RowNames
from fiscal_desk.figures.tables.words import level_words, words

_YEARS = re.compile(r"(?:19|20)\d\d")
_OF_ITSELF = (Measure.LEVEL, Measure.RATE)
#: A name that stands for several rows is a weak label: a column's over all of them, or a row's that comes again.
_SHARED_NAME = 0.85
#: So many columns of places make the column of no name beside them (合计决算数) one of all of them.
_PLACES = 2


class Row(msgspec.Struct):
    """What is known in one row, segment by segment: its head, its unit, and the levels read so far."""

    segment: int
    head: RowHead
    unit: CellUnit | None = None
    levels: list[Mention] = []


class TableReader:
    """Reads the rows of one table in order."""

    def __init__(self, table: int, columns: dict[int, Column], names: RowNames, topic: Topic) -> None:
        self._table, self._columns, self._names, self._topic = table, columns, names, topic
        self._ordinals = tuple(column for column, each in columns.items() if each.role is Role.ORDINAL)
        self._of_places = sum(each.said.is_place for each in columns.values() if each.role is Role.NUMBER) >= _PLACES
        self._above: dict[int, Mention] = {}  # by column: the level that the rows below may speak of

    def read(self, row: int, cells: list[Cell]) -> Iterator[Mention]:
        """Yield the figures of a row."""
        self._names.pass_row(cells)
        now: Row | None = None
        for cell in cells:
            column = self._columns[cell.column]
            if now is None or column.segment != now.segment:
                now = Row(column.segment, self._names.head(row, column.labels, self._ordinals), levels=[])
            if column.role is Role.UNIT:
                now.unit = _unit_in(cell)
            elif column.role is Role.NUMBER and cell.is_number:
                mention = self._cell(cell, column, now)
                if mention is not None:
                    yield mention

    def _cell(self, cell: Cell, column: Column, row: Row) -> Mention | None:
        number = number_of(cell.content)
        if number is None:
            return None
        measure = column.said.measure or row.head.said.measure
        unit = self._unit(number, column, row, measure)
        if not isinstance(unit.value, CellUnit):
            return None  # a number that nothing gives a unit to is no figure
        mention = _mention(number, unit.value, cell)
        mention.column = 10_000 * self._table + cell.column
        mention.cell = CellOf(
            self._table, column.segment, cell.row, cell.column, row.head.is_total, column.said.is_total
        )
        if unit.value.dimension == "percent":
            mention.measure = measure or Measure.RATE
        else:
            mention.measure = Measure.DIFFERENCE if measure is Measure.DIFFERENCE else Measure.LEVEL
        self._fill(mention, column, row, unit)
        if mention.measure is Measure.LEVEL:
            row.levels.append(mention)
            self._above[cell.column] = mention
        return mention

    def _unit(self, number: CellNumber, column: Column, row: Row, measure: Measure | None) -> Said:
        if number.unit is not None:
            return Said(number.unit, "", Source.CELL)
        if column.said.unit is not None:
            return Said(column.said.unit, column.said.words, Source.COLUMN_HEAD)
        if column.said.measure not in (None, Measure.DIFFERENCE):
            return Said(PERCENT, column.said.words, Source.COLUMN_HEAD)
        if row.unit is not None:
            return Said(row.unit, "", Source.ROW_HEAD)
        of_row = row.head.first("unit")
        if of_row is not None and not self._is_rank(of_row):
            return of_row
        if measure not in (None, Measure.DIFFERENCE):
            return Said(PERCENT, row.head.words, Source.ROW_HEAD)
        return self._topic.unit_said

    def _is_rank(self, said: Said) -> bool:
        """Whether 项 after a name is the rank of a budget item (类、款、项), as in a table of money."""
        unit, whole = said.value, self._topic.unit
        return isinstance(unit, CellUnit) and unit.base == "项" and whole is not None and whole.dimension == "money"

    def _fill(self, mention: Mention, column: Column, row: Row, unit: Said) -> None:
        said: dict[str, Said] = {
            "unit": unit,
            "scope": self._scope(column, row.head),
            "period": self._period(column, row.head),
            "stance": self._stance(mention, column, row.head),
        }
        mention.period, mention.scope = _text(said["period"]), _text(said["scope"])
        mention.stance = said["stance"].value if isinstance(said["stance"].value, Stance) else Stance.ACTUAL
        blank = self._blank(mention, column, row) if mention.measure is Measure.CHANGE else None
        if blank is not None:
            said["stance"] = Said(Stance.ACTUAL, blank.said.words, Source.COLUMN_HEAD)
            mention.stance = Stance.ACTUAL
        subject = None if blank or mention.measure in _OF_ITSELF else self._subject(mention, column, row)
        label = self._label(column, row)
        said["indicator"] = label.said
        mention.label, mention.label_source = label.text, "cell"
        if subject is not None:
            self._follow(mention, subject, row, said)
        elif label.shared or (_is_weak(row.head) and label.said.source is Source.ROW_HEAD):
            mention.doubts.append(_SHARED_NAME)
        said["measure"] = Said(
            mention.measure, column.said.words, Source.COLUMN_HEAD if column.said.words else Source.DEFAULT
        )
        mention.said = said
        mention.reasons.update({field: reason(each) for field, each in said.items() if field != "unit"})

    def _label(self, column: Column, row: Row) -> Label:
        return label_of(row.head, column, self._topic)

    def _follow(self, mention: Mention, subject: Mention, row: Row, said: dict[str, Said]) -> None:
        """Take from the level that a growth or share is of what the heads do not say themselves."""
        mention.subject = subject.start
        mention.label, said["indicator"] = subject.label, subject.said["indicator"]
        mention.doubts.extend(subject.doubts)
        if said["scope"].source not in (Source.COLUMN_HEAD, Source.ROW_HEAD):
            said["scope"], mention.scope = subject.said["scope"], subject.scope
        if (
            said["period"].source in (Source.CAPTION, Source.OUTSIDE, Source.DEFAULT)
            and mention.measure is not Measure.SHARE
        ):
            said["period"], mention.period = subject.said["period"], subject.period
        if said["stance"].source in (Source.OUTSIDE, Source.DEFAULT, Source.CAPTION):
            said["stance"], mention.stance = subject.said["stance"], subject.stance
        if mention.measure is Measure.COMPLETION:
            budgets = [level for level in row.levels if level.stance is Stance.PLAN]
            mention.whole = budgets[-1].start if budgets else None

    def _subject(self, mention: Mention, column: Column, row: Row) -> Mention | None:
        """Return the level in the same row that a number is of; in a table on its side, the one above it."""
        if not row.levels:
            above = self._above.get((mention.column or 0) % 10_000)
            return above if row.head.said.measure is not None and not row.head.name else None
        levels = row.levels[::-1]
        done = next((each for each in levels if each.stance is Stance.ACTUAL and each.period == mention.period), None)
        if mention.measure is Measure.COMPLETION:
            return done or next((each for each in levels if each.stance is Stance.ACTUAL), None)
        return done or next((each for each in levels if each.period == mention.period), levels[0])

    def _blank(self, mention: Mention, column: Column, row: Row) -> Column | None:
        """Return the column of what was done that a growth is of, where the row has nothing in it: 执行数 blank, −100%.

        It is no growth of the budget beside it.
        """
        if any(level.stance is Stance.ACTUAL and level.period == mention.period for level in row.levels):
            return None
        filled = {(level.column or 0) % 10_000 for level in row.levels}
        return next(
            (
                each
                for number, each in self._columns.items()
                if number < (mention.column or 0) % 10_000
                and number not in filled
                and (each.role, each.segment) == (Role.NUMBER, column.segment)
                and (each.said.measure, each.said.stance) == (None, Stance.ACTUAL)
                and not each.said.is_before
                and (each.said.period or self._topic.period.value) == mention.period
            ),
            None,
        )

    def _period(self, column: Column, row: RowHead) -> Said:
        topic = self._topic
        if column.said.period is not None:
            return Said(column.said.period, column.said.words, Source.COLUMN_HEAD)
        of_row = row.first("period")
        # A year within a name (2023年某某资金) is no time of the number where the caption gives one.
        if of_row is not None and (not row.name or of_row.source is Source.ROW_GROUP or not self._has_period()):
            return of_row
        if topic.period.value is not None and words().ended.match(row.name):
            return Said(_YEARS.sub(_year_before, str(topic.period.value)), row.words, Source.ROW_HEAD)
        if column.said.is_before and topic.period.value is not None:
            return Said(_YEARS.sub(_year_before, str(topic.period.value)), column.said.words, Source.COLUMN_HEAD)
        return topic.period

    def _has_period(self) -> bool:
        return self._topic.period.source is Source.CAPTION

    def _scope(self, column: Column, row: RowHead) -> Said:
        if row.said.scope is not None and not row.name and column.said.name:
            return Said(row.said.scope, row.words, Source.ROW_HEAD)  # 青屿县, under 省级收回限额
        said = _nearest(column, row, "scope")
        outside = self._topic.scope
        if said is None and self._of_places and not column.said.name and outside.source is Source.OUTSIDE:
            # 合计 of 青屿县 and others is none of the levels that the text around may speak of.
            return Said(None, "", Source.DEFAULT) if outside.value in level_words() else outside
        return said or outside

    def _stance(self, mention: Mention, column: Column, row: RowHead) -> Said:
        if mention.measure in (Measure.LEVEL, Measure.DIFFERENCE, Measure.RATE):
            said = _nearest(column, row, "stance")
            if said is not None:
                return said
            if column.said.is_before:
                return Said(Stance.ACTUAL, column.said.words, Source.COLUMN_HEAD)
        return self._topic.stance


def _is_weak(row: RowHead) -> bool:
    """Whether a name that comes again leaves out what would tell it from the others."""
    return row.is_again and len(row.words) < WHOLE_NAME


def _nearest(column: Column, row: RowHead, field: str) -> Said | None:
    value: Any = getattr(column.said, field)
    if value is not None:
        return Said(value, column.said.words, Source.COLUMN_HEAD)
    return row.first(field)


def _mention(number: CellNumber, unit: CellUnit, cell: Cell) -> Mention:
    times = unit.times if number.unit is None else 1
    candidate = Candidate(
        cell.start + number.start,
        cell.start + number.end,
        Form.ARABIC,
        number.value * times,
        number.quantum * times,
        unit.base,
        unit.dimension,
    )
    mention = Mention(candidate, candidate.start, candidate.unit, cell.index, 0, 0)
    mention.negative, mention.bound = number.negative, number.bound
    return mention


def _unit_in(cell: Cell) -> CellUnit | None:
    match = words().unit_alone.fullmatch(cell.words)
    return unit_of(match["times"], match["unit"]) if match is not None else None


def _year_before(match: re.Match[str]) -> str:
    return str(int(match.group()) - 1)


def _text(said: Said) -> str | None:
    return said.value if isinstance(said.value, str) else None

"""The columns of a table: which name the rows, which hold numbers, and what the heads over each say."""

from collections import Counter
from enum import Enum, auto

import msgspec

from fiscal_desk.figures.model import Measure
from fiscal_desk.figures.tables.grid import Cell, Grid
from fiscal_desk.figures.tables.heads import NOTHING, HeadMeaning, meaning, measure_of
from fiscal_desk.figures.tables.levels import levels_of
from fiscal_desk.figures.tables.words import words


class Role(Enum):
    """What a column is for."""

    LABEL = auto()
    NUMBER = auto()
    UNIT = auto()
    ORDINAL = auto()  # 序号, 科目编码: numbers that say nothing, though 合计 may stand there
    IGNORED = auto()


class Column(msgspec.Struct, frozen=True):
    """One column: `said` is what its heads say together, `labels` are the columns that name its rows, outermost first.

    `shares` says that columns of the same unit beside it have other names, so that its own name tells them apart;
    `of_things` that its rows are projects and the like, of which its name is one side.
    """

    role: Role
    said: HeadMeaning = NOTHING
    labels: tuple[int, ...] = ()
    segment: int = 0
    shares: bool = False
    of_things: bool = False


def columns_of(grid: Grid, year: int | None) -> dict[int, Column]:
    """Return the columns of a table by number. Takes time linear in the table's cells."""
    body: dict[int, list[Cell]] = {}
    for row, cells in grid.rows.items():
        for cell in cells:
            found = body.setdefault(cell.column, [])
            if row >= grid.first:
                found.append(cell)
    by_content = {column: _by_content(cells, column == min(body)) for column, cells in body.items()}
    named = {column for column, role in by_content.items() if role is Role.LABEL}
    levels = levels_of(grid, named)
    roles: dict[int, Role] = {}
    naming: set[str] = set()
    for column in sorted(body):
        head = "".join(levels.get(column, ()))
        role = _role(head, by_content[column], body[column], roles)
        if role is Role.IGNORED and by_content[column] is Role.LABEL and head in naming:
            role = Role.LABEL
        if role is Role.LABEL:
            naming.add(head)
        roles[column] = role
    said = {column: _together(levels.get(column, ()), year) for column in roles}
    return _with_segments(roles, _told_apart(said, roles, levels, year))


def _told_apart(
    said: dict[int, HeadMeaning], roles: dict[int, Role], levels: dict[int, tuple[str, ...]], year: int | None
) -> dict[int, HeadMeaning]:
    """Put the outer head before the name of a column where the same name stands under several outer heads."""
    outer: dict[int, str] = {}
    under: dict[str, set[str]] = {}
    for column, each in said.items():
        if roles[column] is Role.NUMBER and each.measure is None and each.name:
            names = [name for level in levels[column] if (name := meaning(level, year).name)]
            outer[column] = names[-2] if len(names) > 1 else ""
            under.setdefault(each.name, set()).add(outer[column])
    return {
        column: msgspec.structs.replace(each, name=outer[column] + each.name)
        if outer.get(column) and len(under[each.name]) > 1 and outer[column] not in each.name
        else each
        for column, each in said.items()
    }


def _by_content(cells: list[Cell], first: bool) -> Role:
    numbers = sum(cell.is_number and (cell.is_bare or not first) for cell in cells)
    others = sum(not cell.is_number and not words().empty.match(cell.words) for cell in cells)
    if first and numbers and all(cell.is_year for cell in cells if cell.is_number):
        return Role.LABEL
    return Role.LABEL if others > numbers or (others and others == numbers) else Role.NUMBER


def _role(head: str, content: Role, cells: list[Cell], before: dict[int, Role]) -> Role:
    known = words()
    if known.unit_column.match(head) and sum(
        known.unit_alone.fullmatch(cell.words) is not None for cell in cells
    ) * 2 > len(cells):
        return Role.UNIT
    if known.ordinal.search(head) and "名称" not in head:
        return Role.ORDINAL
    if known.ignored.search(head):
        return Role.IGNORED
    if not before and content is Role.NUMBER and not head and _counts(cells):
        return Role.ORDINAL
    if content is Role.LABEL and Role.NUMBER in before.values() and not known.named.search(head):
        return Role.IGNORED if head else Role.LABEL  # words beside the numbers, not the name of other rows
    return content


def _counts(cells: list[Cell]) -> bool:
    numbers = [cell.words for cell in cells if cell.is_number]
    return len(numbers) > 1 and numbers == [str(number + 1) for number in range(len(numbers))]


def _together(levels: tuple[str, ...], year: int | None) -> HeadMeaning:
    """Return what the heads over a column say together: the inner one holds against the outer."""
    if not levels:
        return NOTHING
    said = [meaning(level, year) for level in levels]
    inner = said[::-1]
    joined = "".join(levels)
    measure = measure_of(joined)
    name = next((each.name for each in inner if each.name), "")
    if name and words().sides.match(name):
        outer = next((each.name for each in inner[1:] if each.name and each.name != name), "")
        name = outer + name if outer and name not in outer else outer or name
    total = inner[0].is_total and not name
    return HeadMeaning(
        joined,
        measure,
        next((each.unit for each in inner if each.unit is not None), None),
        next((each.period for each in inner if each.period is not None), None),
        any(each.is_before for each in said),
        next((each.stance for each in inner if each.stance is not None), None),
        next((each.scope for each in inner if each.scope is not None), None),
        any(each.is_place for each in said),
        name if measure in (None, Measure.RATE) else "",
        total,
    )


def _with_segments(roles: dict[int, Role], said: dict[int, HeadMeaning]) -> dict[int, Column]:
    """Part the columns where the names of other rows begin (收入项目 预算数 支出项目 预算数)."""
    segments: dict[int, int] = {}
    labels: list[list[int]] = [[]]
    numbers_begun = False
    for column, role in roles.items():
        if role is Role.LABEL:
            if numbers_begun:
                labels.append([])
                numbers_begun = False
            labels[-1].append(column)
        numbers_begun = numbers_begun or role is Role.NUMBER
        segments[column] = len(labels) - 1
    naming = [_up_to_name(each, said) for each in labels]
    found = {
        column: Column(
            role,
            said[column],
            naming[segments[column]],
            segments[column],
            of_things=any(words().things.search(said[each].words) for each in naming[segments[column]][-1:]),
        )
        for column, role in roles.items()
    }
    names: dict[tuple[object, ...], Counter[str]] = {}
    for each in found.values():
        if each.role is Role.NUMBER and each.said.measure is None:
            names.setdefault(_kind(each), Counter())[each.said.name] += 1
    return {
        column: msgspec.structs.replace(each, shares=len(names.get(_kind(each), ())) > 1)
        for column, each in found.items()
    }


def _up_to_name(labels: list[int], said: dict[int, HeadMeaning]) -> tuple[int, ...]:
    """Leave out what stands after the column of names: kinds, places and holders of what is named."""
    named = [place for place, column in enumerate(labels) if words().name_column.search(said[column].words)]
    return tuple(labels[: named[-1] + 1] if named else labels)


def _kind(column: Column) -> tuple[object, ...]:
    said = column.said
    return column.segment, said.unit, said.period, said.scope, said.measure

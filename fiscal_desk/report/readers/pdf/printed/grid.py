"""From rules to grids: which rules belong together, where rows and columns lie, which places are merged."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from fiscal_desk.report.readers.pdf.printed.marks import Rule

#: Rules nearer than this, in points, are one; ends of rules that near touch.
_SAME, _TOUCH = 2.0, 4.0
#: A row or column narrower than this is a double rule.
_NARROWEST = 4.0
#: A rule that covers this part of a place's side parts it from the next.
_COVERED = 0.6
#: No page of a report has more; a drawing has.
_MOST_RULES = 800


@dataclass(frozen=True)
class Place:
    """A place of a grid, merged ones as one: its first row and column, and how many of each it covers."""

    row: int
    column: int
    height: int = 1
    width: int = 1


@dataclass(frozen=True)
class Grid:
    """A ruled table: column rules from left to right, row rules from top to bottom, what place each cell belongs to."""

    xs: tuple[float, ...]
    ys: tuple[float, ...]
    places: tuple[tuple[Place, ...], ...]

    @property
    def top(self) -> float:
        """Where the uppermost rule lies."""
        return self.ys[0]

    @property
    def bottom(self) -> float:
        """Where the lowest rule lies."""
        return self.ys[-1]


def grids_of(across: Sequence[Rule], down: Sequence[Rule]) -> list[Grid]:
    """Return the grids that rules make, from top to bottom; frames and lines alone make none."""
    across, down = _merged(across), _merged(down)
    if len(across) + len(down) > _MOST_RULES:
        return []
    grids = [grid for rows, columns in _together(across, down) if (grid := _grid(rows, columns)) is not None]
    outer = [grid for grid in grids if not any(_holds(other, grid) for other in grids if other is not grid)]
    return sorted(outer, key=lambda grid: -grid.top)


def _merged(rules: Sequence[Rule]) -> list[Rule]:
    """Join rules that lie on one line and touch."""
    found: list[Rule] = []
    for group in _near(sorted(rules)):
        at = sum(rule.at for rule in group) / len(group)
        for low, high in sorted((rule.low, rule.high) for rule in group):
            if found and found[-1].at == at and low - found[-1].high <= _TOUCH:
                found[-1] = Rule(at, found[-1].low, max(found[-1].high, high))
            else:
                found.append(Rule(at, low, high))
    return found


def _near(rules: Sequence[Rule]) -> Iterator[list[Rule]]:
    group: list[Rule] = []
    for rule in rules:
        if group and rule.at - group[-1].at > _SAME:
            yield group
            group = []
        group.append(rule)
    if group:
        yield group


def _together(across: Sequence[Rule], down: Sequence[Rule]) -> Iterator[tuple[list[Rule], list[Rule]]]:
    """Yield rules that touch each other, by way of others too; column rules without row rules by their height."""
    left = set(range(len(down)))
    free = set(range(len(across)))
    while left:
        rows: set[int] = set()
        columns = {left.pop()}
        new = set(columns)
        while new:
            touched = {a for a in free if any(_touch(across[a], down[d]) for d in new)}
            free -= touched
            rows |= touched
            new = {d for d in left if any(_touch(across[a], down[d]) for a in touched)}
            left -= new
            columns |= new
        if not rows:
            one = down[next(iter(columns))]
            same = {d for d in left if abs(down[d].low - one.low) < _TOUCH and abs(down[d].high - one.high) < _TOUCH}
            left -= same
            columns |= same
        yield [across[a] for a in rows], [down[d] for d in columns]


def _touch(across: Rule, down: Rule) -> bool:
    return (
        across.low - _TOUCH <= down.at <= across.high + _TOUCH and down.low - _TOUCH <= across.at <= down.high + _TOUCH
    )


def _grid(across: Sequence[Rule], down: Sequence[Rule]) -> Grid | None:
    """Return the grid of rules that belong together: open at its sides, it goes as far as the other rules do."""
    xs = _ends([rule.at for rule in down], [end for rule in across for end in (rule.low, rule.high)])
    ys = _ends([rule.at for rule in across], [end for rule in down for end in (rule.low, rule.high)])[::-1]
    if len(xs) < 3 or len(ys) < 2:
        return None
    return Grid(tuple(xs), tuple(ys), _places(xs, ys, across, down))


def _ends(at: Sequence[float], ends: Sequence[float]) -> list[float]:
    wanted = sorted([*at, *((min(ends), max(ends)) if ends else ())])
    found: list[float] = []
    for each in wanted:
        if not found or each - found[-1] > _NARROWEST:
            found.append(each)
    return found


def _places(
    xs: Sequence[float], ys: Sequence[float], across: Sequence[Rule], down: Sequence[Rule]
) -> tuple[tuple[Place, ...], ...]:
    """Return for each cell the place that it belongs to: cells without a rule between them are one where they make
    a rectangle.
    """
    rows, columns = len(ys) - 1, len(xs) - 1
    shut_right = [
        [_parts(down, xs[column + 1], ys[row + 1], ys[row]) for column in range(columns)] for row in range(rows)
    ]
    shut_below = [
        [_parts(across, ys[row + 1], xs[column], xs[column + 1]) for column in range(columns)] for row in range(rows)
    ]
    places: list[list[Place | None]] = [[None] * columns for _ in range(rows)]
    for row in range(rows):
        for column in range(columns):
            if places[row][column] is not None:
                continue
            width = 1
            while (
                column + width < columns
                and not shut_right[row][column + width - 1]
                and places[row][column + width] is None
            ):
                width += 1
            height = 1
            while row + height < rows and _goes_on(shut_right, shut_below, row + height, column, width):
                height += 1
            place = Place(row, column, height, width)
            for covered in range(row, row + height):
                places[covered][column : column + width] = [place] * width
    return tuple(tuple(place for place in row if place is not None) for row in places)


def _goes_on(
    shut_right: Sequence[Sequence[bool]], shut_below: Sequence[Sequence[bool]], row: int, column: int, width: int
) -> bool:
    """Whether a place goes on in a row below: nothing shuts it off above, nothing parts it, its sides are shut."""
    inside = range(column, column + width)
    if any(shut_below[row - 1][each] for each in inside):
        return False
    if any(shut_right[row][each] for each in inside[:-1]):
        return False
    last = column + width - 1
    return (last == len(shut_right[row]) - 1 or shut_right[row][last]) and (column == 0 or shut_right[row][column - 1])


def _parts(rules: Sequence[Rule], at: float, low: float, high: float) -> bool:
    """Whether rules at a place cover most of a side."""
    covered = sum(
        max(0.0, min(rule.high, high) - max(rule.low, low)) for rule in rules if abs(rule.at - at) <= _NARROWEST
    )
    return covered >= _COVERED * (high - low)


def _holds(outer: Grid, inner: Grid) -> bool:
    """Whether a grid lies in a cell of another: what is in a cell is the cell's."""
    return (
        outer.xs[0] - _SAME <= inner.xs[0]
        and inner.xs[-1] <= outer.xs[-1] + _SAME
        and outer.bottom - _SAME <= inner.bottom
        and inner.top <= outer.top + _SAME
        and any(low <= inner.xs[0] + _SAME and inner.xs[-1] - _SAME <= high for low, high in pairwise(outer.xs))
    )

"""One sheet as it is shown: texts by row and column, and what covers, hides or bounds them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from fiscal_desk.report.errors import OpeningProblem, Refusal

#: A workbook with more cells than this is a data base; the largest seen, of 54 sheets, has 56,000.
MOST_CELLS = 2_000_000
#: Merged ranges of one sheet that are looked at.
MOST_MERGES = 50_000
#: A level of a format's indent is that wide; Excel allows 250 of them.
_LEVEL, _MOST_LEVELS = "  ", 250
LAST_ROW, LAST_COLUMN = 1_048_575, 16_383


class Area(NamedTuple):
    """A rectangle of cells, its last row and column inside it, all counted from 0."""

    top: int
    left: int
    bottom: int
    right: int

    def holds(self, row: int, column: int) -> bool:
        """Whether a cell lies inside."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


@dataclass(frozen=True)
class Sheet:
    """A sheet's name and its texts by (row, column), counted from 0; empty cells are left out.

    `printed` are the print areas, empty where the whole sheet is printed. `hidden_columns` are ranges, first and last.
    `is_read`: where nobody wants the sheet, its cells are not looked at. Texts that are set in begin with blanks.
    """

    name: str
    cells: Mapping[tuple[int, int], str]
    merges: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = field(default_factory=frozenset)
    hidden_columns: tuple[tuple[int, int], ...] = ()
    printed: tuple[Area, ...] = ()
    is_read: bool = True

    def shows_row(self, row: int) -> bool:
        """Whether a row is neither hidden nor outside what is printed."""
        return row not in self.hidden_rows and (
            not self.printed or any(area.top <= row <= area.bottom for area in self.printed)
        )

    def shows_column(self, column: int) -> bool:
        """Whether a column is neither hidden nor outside what is printed."""
        return not any(first <= column <= last for first, last in self.hidden_columns) and (
            not self.printed or any(area.left <= column <= area.right for area in self.printed)
        )


def address(row: int, column: int) -> str:
    """Return a cell's name: B7 for row 6 and column 1."""
    return f"{_letters(column)}{row + 1}"


@lru_cache(maxsize=1024)
def _letters(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def blanks(level: int) -> str:
    """Return the blanks that stand for a format's indent of so many levels."""
    return _LEVEL * max(0, min(level, _MOST_LEVELS))


def too_many_cells() -> Refusal:
    """Return the refusal of what is a data base rather than a report."""
    return Refusal(
        OpeningProblem.TOO_LARGE,
        f"的单元格超过 {MOST_CELLS // 10_000} 万个；请只保留要比对的工作表，另存后再打开。",
    )

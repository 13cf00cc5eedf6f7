"""What stands on a page: characters with their places, lines of them, rules; all in points, upwards."""

from dataclasses import dataclass
from typing import NamedTuple

from fiscal_desk.report.model import Box


class Glyph(NamedTuple):
    """A character: its baseline, where it begins and ends on it, its font's nominal size.

    `typed_blank` says that a blank was typed before it; `raised` that it stands above the line as a note's mark does.
    """

    y: float
    x0: float
    x1: float
    char: str
    size: float
    typed_blank: bool = False
    raised: bool = False


class Rule(NamedTuple):
    """A straight rule: it lies at `at` and goes from `low` to `high` on the other axis."""

    at: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of a page. `em` is the width of a Chinese character in it, `first` that of what cannot be parted at its
    beginning; `after_blank` says that a blank was typed before it; `marks` are the raised signs in it.
    """

    text: str
    page: int
    x0: float
    x1: float
    y: float
    em: float
    first: float
    box: Box
    after_blank: bool = False
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintedCell:
    """A cell with text: its place in the table's grid, the rows and columns that it covers, where it stands.

    `is_full`: its last line has no room for one more Chinese character; `indent` is how far it is set in from the rule
    at its left, in half-width characters, 0 in a column whose words are centred.
    """

    text: str
    page: int
    row: int
    column: int
    height: int
    width: int
    box: Box
    is_full: bool = False
    indent: int = 0


@dataclass(frozen=True, slots=True)
class PrintedTable:
    """A table: its column rules `xs` from left to right, its cells row by row, and where it begins and ends."""

    page: int
    top: float
    bottom: float
    xs: tuple[float, ...]
    rows: int
    cells: tuple[PrintedCell, ...]


@dataclass(frozen=True, slots=True)
class PrintedPage:
    """A page as it was read: what stands on it from top to bottom.

    `em` is the usual width of a Chinese character; `lost` counts characters whose font does not say what they are;
    `labels` says that words in a chart were passed over.
    """

    number: int
    top: float
    bottom: float
    em: float
    items: tuple[PrintedLine | PrintedTable, ...]
    characters: int
    lost: int = 0
    labels: bool = False

    @property
    def lines(self) -> list[PrintedLine]:
        """The lines that stand in no table."""
        return [item for item in self.items if isinstance(item, PrintedLine)]

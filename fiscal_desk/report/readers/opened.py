"""What every reader hands back."""

from collections.abc import Callable
from dataclasses import dataclass

from fiscal_desk.report.model import PagePlace, SheetOfFile
from fiscal_desk.report.outline.structure import Line

#: Hears how many pages are read, of how many.
Told = Callable[[int, int], None]


@dataclass(frozen=True)
class Opened:
    """A report's text, its lines in reading order, and the encoding where the format has one.

    `left_out` goes on after the file's name: what it holds that could not be read, and what to do; else empty. `sheets`
    are those of a workbook that are shown there; `pages` is how many the file has, 0 where the format has none.
    """

    text: str
    lines: list[Line]
    encoding: str | None = None
    left_out: str = ""
    places: tuple[PagePlace, ...] = ()
    sheets: tuple[SheetOfFile, ...] = ()
    pages: int = 0

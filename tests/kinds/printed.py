"""Every cell of a file that LibreOffice prints, against LibreOffice's own text of the same cell.

Printed and written are two conversions of one file: into .pdf, which is read here, and into .html, whose cells are told
by their tags. A title or unit line that stands in a cell without rules is a line on paper; it is counted as one.
"""

import re
import shutil
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import lxml.html

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import open_report
from tests.kinds.office import turned

_BLANKS = re.compile(r"(?<![0-9.,])\s+|\s+(?![0-9.,])")


@dataclass(frozen=True)
class Printed:
    """How many cells LibreOffice writes, how many of those are lines here, and the texts that only one side has."""

    written: int
    as_lines: int
    only_written: tuple[str, ...]
    only_printed: tuple[str, ...]


def printed(paths: Sequence[Path], folder: Path) -> list[Printed]:
    """Compare the cells of files; what LibreOffice makes stands in `folder`."""
    (folder / "printed").mkdir(parents=True, exist_ok=True)
    copies = [Path(shutil.copyfile(path, folder / "printed" / f"{at}{path.suffix}")) for at, path in enumerate(paths)]
    pages, texts = turned(copies, "pdf", folder), turned(copies, "html", folder)
    return [_compared(page, text) for page, text in zip(pages, texts, strict=True) if page and text]


def _compared(page: Path, text: Path) -> Printed:
    cells = lxml.html.fromstring(text.read_bytes()).iter("td", "th")
    written = Counter(words for cell in cells if (words := _bare(cell.text_content())))
    report = open_report(page)
    blocks = [(block.kind, _bare(report.text[block.span.start : block.span.end])) for block in report.blocks]
    here = Counter(words for kind, words in blocks if kind is BlockKind.TABLE_CELL and words)
    lines = Counter(words for kind, words in blocks if kind is not BlockKind.TABLE_CELL)
    left = written - here
    return Printed(
        written=written.total(),
        as_lines=(left & lines).total(),
        only_written=tuple(sorted((left - lines).elements())),
        only_printed=tuple(sorted((here - written).elements())),
    )


def _bare(text: str) -> str:
    """Return a text without blanks, but for those that part two numbers."""
    return _BLANKS.sub("", text).strip()

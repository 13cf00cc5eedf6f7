"""Every cell of a report's tables against what LibreOffice makes of the same file.

A workbook is turned into a .csv for each sheet, as its cells are shown, and a cell is looked up by its address; an old
Word file into .docx, whose tables python-docx reads: a row is compared with the rows that hold the same texts.
"""

import csv
import shutil
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.oxml.ns import qn
from openpyxl.utils.cell import column_index_from_string, coordinate_from_string

from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report
from tests.kinds.office import turned

WORKBOOKS = (".xls", ".xlsx")


@dataclass(frozen=True)
class Compared:
    """How many cells hold text here, what differs there, and what only LibreOffice shows (hidden or not printed)."""

    cells: int
    differing: tuple[str, ...]
    only_there: tuple[str, ...]


def compared(path: Path, folder: Path) -> Compared:
    """Compare a file's cells; what LibreOffice makes stands in `folder`."""
    report = open_report(path)
    copy = Path(shutil.copyfile(path, folder / f"cells{path.suffix}"))
    if path.suffix.lower() in WORKBOOKS:
        turned([copy], "csv", folder)
        return _by_address(report, {file.stem.removeprefix("cells-"): file for file in (folder / "csv").iterdir()})
    (file,) = turned([copy], "docx", folder)
    assert file is not None, "LibreOffice wrote nothing"
    return _by_row(report, file)


def _by_address(report: Report, sheets: Mapping[str, Path]) -> Compared:
    there = {
        (sheet.strip(), row, column): text
        for sheet, file in sheets.items()
        for row, cells in enumerate(csv.reader(file.open(encoding="utf-8", newline=""), delimiter="\t"), 1)
        for column, text in enumerate(map(_bare, cells), 1)
        if text
    }
    differing = []
    here = 0
    for block in report.blocks:
        if block.place is None or not block.place.address:
            continue
        here += 1
        sheet, _, cell = block.place.address.rpartition("!")
        letters, row = coordinate_from_string(cell)
        text = _bare(report.text[block.span.start : block.span.end])
        other = there.pop((sheet.strip(), row, column_index_from_string(letters)), "")
        if text != other:
            differing.append(f"{block.place.address}: {text} | {other}")
    lines = {_bare(line) for line in report.text.split("\n")}
    only = [f"{sheet} R{row}C{column}: {text}" for (sheet, row, column), text in there.items() if text not in lines]
    return Compared(here, tuple(differing), tuple(only))


def _by_row(report: Report, file: Path) -> Compared:
    rows: dict[tuple[int, int], list[str]] = {}
    for block in report.blocks:
        if block.place is not None:
            text = _bare(report.text[block.span.start : block.span.end])
            rows.setdefault((block.place.table, block.place.row), []).append(text)
    here = Counter(map(tuple, rows.values()))
    there = Counter(_rows_of(file))
    lines = {_bare(line) for line in report.text.split("\n")}
    only = [" · ".join(row) for row in (there - here).elements() if not (len(row) == 1 and row[0] in lines)]
    differing = [" · ".join(row) for row in (here - there).elements()]
    return Compared(sum(map(len, rows.values())), tuple(differing), tuple(only))


def _rows_of(file: Path) -> Iterator[tuple[str, ...]]:
    """Yield the texts of each row of a Word file's tables; what continues a merged cell holds none."""
    for row in Document(str(file)).element.body.iter(qn("w:tr")):
        cells = (
            _bare("".join(part.text or "" for part in cell.iter(qn("w:t")))) for cell in row.iterchildren(qn("w:tc"))
        )
        texts = tuple(filter(None, cells))
        if texts:
            yield texts


def _bare(text: str) -> str:
    return "".join(text.split())

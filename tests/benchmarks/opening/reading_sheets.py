"""How fast workbooks become reports: `python tests/benchmarks/opening/reading_sheets.py FILE…`.

The floor is the library's own pass over the same file: openpyxl for .xlsx (with merged and hidden cells, as we need
them, and read-only, without), xlrd for .xls (with formats); each asks every cell for its value. Opening applies formats
and makes lines, blocks and card. All are timed in one run; the ratio to the library is to stay under 3.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import xlrd
from openpyxl import load_workbook

PROJECT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(PROJECT))

from fiscal_desk.report.errors import ReportOpeningError  # noqa: E402 - the project may not be installed
from fiscal_desk.report.opening import open_report  # noqa: E402
from fiscal_desk.report.readers.sheets.shown import shown_number, shown_text  # noqa: E402

ROUNDS = 3


def openpyxl_pass(path: Path, *, read_only: bool) -> int:
    """Return how many cells hold something."""
    book = load_workbook(path, read_only=read_only, data_only=True)
    return sum(
        value is not None for sheet in book.worksheets for row in sheet.iter_rows(values_only=True) for value in row
    )


def xlrd_pass(path: Path) -> int:
    """Return how many cells hold something."""
    book = xlrd.open_workbook(path, formatting_info=True)
    return sum(value != "" for sheet in book.sheets() for row in range(sheet.nrows) for value in sheet.row_values(row))


def opening(path: Path) -> None:
    """Open a file as if it were the first."""
    shown_number.cache_clear()
    shown_text.cache_clear()
    open_report(path)


def seconds(work: Callable[[], object]) -> float:
    """Return the least processor time that work took."""
    taken = []
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return min(taken)


def floors(path: Path) -> dict[str, Callable[[], int]]:
    """Return the library's passes over a file, by their names."""
    if path.suffix.lower() == ".xls":
        return {"xlrd": lambda: xlrd_pass(path)}
    return {
        "openpyxl": lambda: openpyxl_pass(path, read_only=False),
        "openpyxl, read-only": lambda: openpyxl_pass(path, read_only=True),
    }


def main(names: list[str]) -> None:
    """Print one line a file."""
    for path in map(Path, names):
        try:
            open_report(path)
        except ReportOpeningError as error:
            print(error)
            continue
        ours = seconds(lambda path=path: opening(path))  # type: ignore[misc]
        told = [f"{ours / seconds(own):.2f} × {name}" for name, own in floors(path).items()]
        print(f"{path.name}: {ours:.2f} s, {', '.join(told)}")


if __name__ == "__main__":
    main(sys.argv[1:])

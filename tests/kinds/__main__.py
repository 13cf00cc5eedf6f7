"""How reports fare in every kind of file: `python -m tests.kinds trips`, `… originals`, `… cells` and `… printed`.

trips: our samples and texts, and the texts of `../shared/reports` where they are, turned into other kinds by
LibreOffice and opened again: the share of figures that is the same, kind by kind. `--kind` may be repeated, `--show`
lists what differs.

originals: what is read from each file of `../shared/originals`, how long it takes and how much memory; files may be
named instead.

cells: every cell of the tables of hotan's accounts (.doc) and lijiang's budget (.xlsx), or of files that are named,
against what LibreOffice makes of the same file; `--show` lists what differs.

printed: every cell of chengde's and hotan's reports, or of files that are named, printed into a PDF by LibreOffice and
read from it, against LibreOffice's own text.
"""

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from fiscal_desk.report.samples import sample_reports
from tests.benchmarks.opening.originals import table_of
from tests.kinds.cells import compared
from tests.kinds.office import office
from tests.kinds.printed import printed
from tests.kinds.trips import KINDS, share, trips
from tests.real_reports import known_reports

PROJECT = Path(__file__).resolve().parents[2]
SHARED = PROJECT.parent / "shared"
_WITH_TABLES = ("hotan_final_accounts_2025.doc", "lijiang_budget_tables_2026.xlsx")
_TO_PRINT = ("chengde_budget_report_2025.docx", "hotan_final_accounts_2025.doc")


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table that is asked for; return 2 where LibreOffice is wanted and missing."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.kinds", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", choices=("trips", "originals", "cells", "printed"))
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--kind", choices=KINDS, action="append")
    parser.add_argument("--show", action="store_true")
    options = parser.parse_intermixed_args(arguments)
    if options.table == "originals":
        for line in table_of(options.files or sorted((SHARED / "originals").glob("*_*.*"))):
            print(line, flush=True)
        return 0
    if office() is None:
        print("LibreOffice (soffice) is not installed.", file=sys.stderr)
        return 2
    if options.table in ("cells", "printed"):
        originals = SHARED / "originals"
        names = _WITH_TABLES if options.table == "cells" else _TO_PRINT
        files = options.files or [originals / name for name in names if (originals / name).is_file()]
        return (print_cells if options.table == "cells" else print_printed)(files, shown=options.show)
    print_trips(options.files or all_texts(), options.kind or KINDS, shown=options.show)
    return 0


def print_cells(paths: Sequence[Path], *, shown: bool) -> int:
    """Print one line a file; return 1 where a cell differs."""
    differing = 0
    for path in paths:
        with tempfile.TemporaryDirectory() as folder:
            found = compared(path, Path(folder))
        differing += len(found.differing)
        left_out = len(found.only_there)
        print(f"{path.name}: {found.cells} cells, {len(found.differing)} differ, {left_out} left out here", flush=True)
        for sign, lines in (("≠", found.differing), ("-", found.only_there)) if shown else ():
            for line in lines:
                print(f"  {sign} {line}")
    return 1 if differing else 0


def print_printed(paths: Sequence[Path], *, shown: bool) -> int:
    """Print one line a file; return 1 where a cell of the printed file says something else."""
    differing = 0
    with tempfile.TemporaryDirectory() as folder:
        for path, found in zip(paths, printed(paths, Path(folder)), strict=True):
            here, there = len(found.only_printed), len(found.only_written)
            differing += here + there
            print(
                f"{path.name}: {found.written} cells written, {found.as_lines} of them lines on paper, "
                f"{there} not found, {here} found otherwise",
                flush=True,
            )
            for sign, lines in (("-", found.only_written), ("+", found.only_printed)) if shown else ():
                for line in lines:
                    print(f"  {sign} {line}")
    return 1 if differing else 0


def all_texts() -> list[Path]:
    """Return our samples, our texts by kind, and the known real texts beside the project."""
    own = sorted((PROJECT / "tests" / "accuracy" / "gold" / "kinds").glob("*.txt"))
    return [*sample_reports(), *own, *known_reports(SHARED)]


def print_trips(paths: Sequence[Path], kinds: Sequence[str], *, shown: bool) -> None:
    """Print one line a kind, and what differs where that is wanted."""
    with tempfile.TemporaryDirectory() as folder:
        for kind in kinds:
            made = list(trips(paths, [kind], Path(folder)))
            same, most = sum(trip.same for trip in made), sum(trip.most for trip in made)
            print(f"{kind:5} {len(made)} reports  {same}/{most} figures the same  {share(made):.2%}", flush=True)
            for trip in made:
                if trip.problem:
                    print(f"  {trip.name}: {trip.problem}")
                for line in trip.differing() if shown else ():
                    print(line)


if __name__ == "__main__":
    sys.exit(main())

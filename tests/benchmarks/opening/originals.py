"""What `extract` makes of each file, each in a process of its own: blocks, tables, figures, seconds, memory."""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

_HEAD = (
    f"{'file':44} {'chars':>7} {'blocks':>6} {'tables':>6} {'figures':>7} {'doubt':>6} "
    f"{'open':>6} {'/100k':>6} {'read':>6} {'MB':>4}"
)


class Measured(msgspec.Struct, frozen=True):
    """Counts of one file; `opening` and `reading` are seconds of processor time, `memory` the process's peak in MB."""

    characters: int
    blocks: int
    tables: int
    figures: int
    doubtful: int
    opening: float
    reading: float
    memory: float


def table_of(paths: Sequence[Path]) -> Iterator[str]:
    """Yield the table's lines, one a file; what is not read says why."""
    yield _HEAD
    for path in paths:
        run = subprocess.run(
            [sys.executable, "-m", __name__, str(path)], capture_output=True, encoding="utf-8", check=False
        )
        if run.returncode:
            yield f"{path.name:44} {run.stderr.strip().splitlines()[-1]}"
            continue
        one = msgspec.json.decode(run.stdout, type=Measured)
        yield (
            f"{path.name:44} {one.characters:7} {one.blocks:6} {one.tables:6} {one.figures:7} {one.doubtful:6} "
            f"{one.opening:6.2f} {one.opening * 100_000 / max(1, one.characters):6.2f} {one.reading:6.2f} "
            f"{one.memory:4.0f}"
        )


def measured(path: Path) -> Measured:
    """Open and read one file. Raises ReportOpeningError."""
    from fiscal_desk.catalogue.all_tables import load_tables
    from fiscal_desk.figures.extraction import extract
    from fiscal_desk.figures.model import DOUBTFUL_BELOW
    from fiscal_desk.report.opening import open_report

    known = load_tables()
    start = time.process_time()
    report = open_report(path)
    opened = time.process_time()
    figures = extract(report, known).figures
    read = time.process_time()
    return Measured(
        len(report.text),
        len(report.blocks),
        len({block.place.table for block in report.blocks if block.place}),
        len(figures),
        sum(figure.confidence < DOUBTFUL_BELOW for figure in figures),
        opened - start,
        read - opened,
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    )


if __name__ == "__main__":
    sys.stdout.write(msgspec.json.encode(measured(Path(sys.argv[1]))).decode())

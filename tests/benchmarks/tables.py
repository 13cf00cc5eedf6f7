"""How the time to read a table grows with it: `python tests/benchmarks/tables.py`.

Tables of n and 4n rows are read, and paragraphs of n and 4n characters; linear reading gives ratios near 4. Seconds
differ between machines, ratios hardly.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from fiscal_desk.catalogue.catalogue import Catalogue  # noqa: E402 - the project may not be installed
from fiscal_desk.catalogue.loading import load_catalogue  # noqa: E402
from fiscal_desk.figures.extraction import extract  # noqa: E402
from fiscal_desk.report.opening import report_from_text  # noqa: E402

TITLE = "云岫区财政局2024年预算执行情况\n"
HEADS = (
    "预算数",
    "调整预算数",
    "完成数",
    "占预算（%）",
    "比上年增长（%）",
    "基本支出",
    "项目支出",
    "人员经费",
    "公用经费",
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Time both sizes of everything, print seconds and ratios; return 0."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=4_000, help="rows of the smaller table, of ten columns")
    parser.add_argument("--characters", type=int, default=30_000, help="characters of the shorter paragraph")
    parser.add_argument("--rounds", type=int, default=2, help="turns of everything; the best one counts")
    options = parser.parse_args(arguments)
    catalogue = load_catalogue()
    for name, make, size in (
        ("tabbed table, rows", tabbed_table, options.rows),
        ("aligned table, rows", aligned_table, options.rows),
        ("paragraph, characters", paragraph, options.characters),
    ):
        once, four_times = (best(make(times * size), catalogue, options.rounds) for times in (1, 4))
        print(f"{name}: {size:,} in {once:.2f} s, {4 * size:,} in {four_times:.2f} s, ratio {four_times / once:.1f}")
    return 0


def best(text: str, catalogue: Catalogue, rounds: int) -> float:
    """Return the seconds of the fastest reading of a text."""
    return min(seconds(lambda: extract(report_from_text(TITLE + text), catalogue)) for _ in range(rounds))


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def tabbed_table(rows: int) -> str:
    """Return a table of ten columns parted by tabs."""
    lines = ["2024年全区一般公共预算支出明细表", "单位：万元", "\t".join(("项目", *HEADS))]
    lines += ["\t".join((f"第{row}号支出", *_numbers(row))) for row in range(rows)]
    return "\n".join(lines) + "\n"


def aligned_table(rows: int) -> str:
    """Return a table of ten columns aligned by blanks."""
    lines = ["2024年全区一般公共预算支出明细表", "单位：万元", "  ".join(("项目", *HEADS))]
    lines += [f"第{row}号支出" + "".join(f"{number:>14}" for number in _numbers(row)) for row in range(rows)]
    return "\n".join(lines) + "\n"


def paragraph(characters: int) -> str:
    """Return one paragraph with a figure in every clause."""
    clauses = (
        f"第{number}项支出完成{1000 + number % 977}.{number % 10}万元，增长{number % 37}.5%；"
        for number in range(characters)
    )
    parts: list[str] = []
    length = 0
    for clause in clauses:
        parts.append(clause)
        length += len(clause)
        if length >= characters:
            break
    return f"2024年，{''.join(parts)}其余按规定执行。\n"


def _numbers(row: int) -> list[str]:
    return [f"{(row * 7919 + column * 104_729) % 1_000_000 / 10:.1f}" for column in range(len(HEADS))]


if __name__ == "__main__":
    raise SystemExit(main())

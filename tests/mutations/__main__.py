"""Say which share of slips the checks show, in the samples and in all real reports beside the project that open.

    python -m tests.mutations [--most 12] [--seed 11] [--silent] [FILE …]

At random places that some identity covers, one digit, unit, sign or scope is changed; a slip is shown where a check
says something that it did not say of the unchanged report. A slip so small that the printed numbers still agree is
counted by itself. A program, not a test.
"""

import argparse
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from fiscal_desk.report.errors import ReportOpeningError
from fiscal_desk.report.opening import open_report
from fiscal_desk.resources import resources_folder
from tests.mutations.showing import Outcome, checked, counted

_SHARED = Path(__file__).resolve().parents[2].parent / "shared"


def _files() -> list[Path]:
    folders = (resources_folder() / "samples", _SHARED / "reports", _SHARED / "originals")
    return sorted(path for folder in folders if folder.is_dir() for path in folder.iterdir() if path.suffix != ".md")


def _tried(path: Path, most: int, seed: int) -> tuple[str, int, Counter[str], int, int, object, list[str]] | None:
    try:
        before = checked(open_report(path))
    except ReportOpeningError:
        return None
    covered = before.covered()
    names = Counter(name for each in covered.values() for name in each)
    found, silent = counted(before, most, seed)
    lines = [f"{slip.kind} {slip.old}→{slip.new} | {said!r}" for slip, said in silent]
    return path.name, len(before.figures), names, len(covered), len(before.alarms), found, lines


def main() -> None:
    """Print a line a file, then all together."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="*", type=Path)
    parser.add_argument("--most", type=int, default=12)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--silent", action="store_true")
    given = parser.parse_args()
    names: Counter[str] = Counter()
    total: Counter[tuple[str, Outcome]] = Counter()
    figures = covered = alarms = 0
    with ProcessPoolExecutor(2) as pool:
        for result in pool.map(partial(_tried, most=given.most, seed=given.seed), given.files or _files()):
            if result is None:
                continue
            name, size, own, held, asked, found, lines = result
            assert isinstance(found, Counter)
            by = Counter[Outcome]()
            for (_, outcome), number in found.items():
                by[outcome] += number
            print(f"{name}: {held} of {size} figures covered, {asked} alarms, {_rate(by)}")
            for line in lines if given.silent else ():
                print("   ", line)
            names, total = names + own, total + found
            figures, covered, alarms = figures + size, covered + held, alarms + asked
    print(f"\n{covered} of {figures} figures covered ({covered / max(figures, 1):.1%}), {alarms} alarms unchanged")
    print("by identity:", ", ".join(f"{name} {number}" for name, number in names.most_common()))
    for kind in sorted({kind for kind, _ in total}):
        print(f"{kind}: {_rate(Counter({outcome: total[kind, outcome] for outcome in Outcome}))}")
    every = Counter[Outcome]()
    for (_, outcome), number in total.items():
        every[outcome] += number
    print(f"all: {_rate(every)}")


def _rate(by: Counter[Outcome]) -> str:
    told = by[Outcome.SHOWN] + by[Outcome.SILENT]
    share = f"{by[Outcome.SHOWN] / told:.3f}" if told else "-"
    return f"{by[Outcome.SHOWN]} of {told} slips shown ({share}), {by[Outcome.STILL_TRUE]} still true as printed"


if __name__ == "__main__":
    main()

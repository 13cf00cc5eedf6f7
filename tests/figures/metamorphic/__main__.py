"""What changes with the wording: `python -m tests.figures.metamorphic [--change NAME] [--group NAME] [--show 5]`.

A line a group of texts, a column a transformation: how many figures mean something else afterwards without being
doubted. `--record` writes these counts down as the most that the tests allow; none may rise.
"""

import argparse
import sys
from collections.abc import Sequence
from itertools import islice

from tests.figures.metamorphic.changes import CHANGES, changed, count_of, meaning, passages
from tests.figures.metamorphic.known import known, record


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line for each transformation and what it changes where."""
    parser = argparse.ArgumentParser(prog="python -m tests.figures.metamorphic", description=__doc__)
    parser.add_argument("--change", action="append", choices=sorted(CHANGES))
    parser.add_argument("--group", action="append", choices=sorted(passages()))
    parser.add_argument("--show", type=int, default=0, metavar="N", help="list the first N changed figures of each")
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args(arguments)
    counts: dict[str, dict[str, int]] = {}
    for name in options.change or CHANGES:
        of_change = {group: count_of(group, name) for group in options.group or passages()}
        unsaid, all_of_them = (sum(column) for column in zip(*of_change.values(), strict=True))
        counts[name] = {group: changed_there for group, (changed_there, _) in of_change.items() if changed_there}
        where = "  ".join(
            f"{group} {count}" for group, count in sorted(counts[name].items(), key=lambda item: -item[1])
        )
        print(f"{name:34} {unsaid:4} of {all_of_them}  {where}")
        pairs = (
            pair for group in of_change for passage in passages()[group] for pair in changed(passage, CHANGES[name])
        )
        for before, after in islice(pairs, options.show):
            print(
                "   ",
                before.text,
                *(f"{a} → {b}" for a, b in zip(meaning(before), meaning(after), strict=True) if a != b),
            )
    if options.record:
        record({**known(), **counts})
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""How the time to read grows with text and digits: `python tests/benchmarks/reading_long.py`.

Texts of one paragraph or one line and numbers of many digits are read at n and at 4n in one run; linear reading gives
ratios of 4 or less. Seconds differ between machines, ratios hardly.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tables import TITLE, best
from window_long import KINDS

from fiscal_desk.catalogue.loading import load_catalogue

_ROUNDS = 2


def main() -> None:
    """Time both sizes of every kind of text that the window's benchmark opens, and print the ratios."""
    catalogue = load_catalogue()
    for words, make, size in KINDS.values():
        once, four_times = (best(make(times * size).removeprefix(TITLE), catalogue, _ROUNDS) for times in (1, 4))
        ratio = four_times / once
        print(f"{words}: {size:,} in {once:.3f} s, {4 * size:,} in {four_times:.3f} s, ratio {ratio:.1f}", flush=True)


if __name__ == "__main__":
    main()

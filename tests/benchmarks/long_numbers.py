"""Whether reading stays linear in texts that are one long number: `python tests/benchmarks/long_numbers.py`.

Each text is read at n and at 4n characters; the ratio of the times is near 4 where reading is linear.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.figures.reading import read

#: What is repeated, and to how many characters.
TEXTS = {
    "digits": ("7", 250_000),
    "thousands": ("1,234", 250_000),
    "mixed numerals": ("3亿", 50_000),
    "Chinese numerals": ("一百零", 50_000),
    "vague numerals": ("数百", 50_000),
    "capitals": ("壹佰", 50_000),
    "ranges": ("5-", 100_000),
    "ratios": ("5:", 100_000),
    "fractions": ("1/4", 50_000),
    "digits and blanks": ("5 ", 50_000),
    "one paragraph": ("全市收入3亿5千万元，增长5.2%，", 7_500),
    "zero-width blanks": ("5\u200b亿元，", 20_000),
    "wrapped lines": ("全市一般公共预算收入完成三亿元以上的任务安排五\n", 20_000),
}


def seconds(text: str) -> float:
    """Return the processor time of the better of two readings."""
    best = float("inf")
    for _ in range(2):
        begin = time.process_time()
        read(text)
        best = min(best, time.process_time() - begin)
    return best


def main() -> None:
    """Print a line for each text."""
    for name, (unit, size) in TEXTS.items():
        text = unit * (4 * size // len(unit) + 1)
        short, long = seconds(text[:size]), seconds(text[: 4 * size])
        print(f"{name:20} {size:>8,} {short:7.3f} s   {4 * size:>9,} {long:7.3f} s   × {long / short:.1f}")


if __name__ == "__main__":
    main()

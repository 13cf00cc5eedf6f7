"""Numbers of excerpts in a row: 第1、4—9条."""

from collections.abc import Iterable

#: Of so many that follow each other the first and the last are told.
_RUN = 3


def numbers_listed(numbers: Iterable[int]) -> str:
    """Return rising numbers with 、 between them, a run of three or more as 4—9."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return "、".join(f"{run[0]}—{run[-1]}" if len(run) >= _RUN else "、".join(map(str, run)) for run in runs)

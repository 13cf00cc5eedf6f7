"""One pass over the text: which spans may be figures, and what number and unit each prints."""

import re
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from fiscal_desk.figures.numbers.candidate import Candidate
from fiscal_desk.figures.numbers.digit_numbers import digit_numbers, masked
from fiscal_desk.figures.numbers.glued import LAST_OF_GLUE, with_front
from fiscal_desk.figures.numbers.patterns import numbers
from fiscal_desk.figures.numbers.ratio_numbers import folds, fraction, ratio, written_fraction
from fiscal_desk.figures.numbers.word_numbers import capitals, several, word_number

_Reader = Callable[[str, re.Match[str]], Candidate | None]
#: Which group ends a number that is not written in digits, and who reads it.
_READERS: dict[str, _Reader] = {
    "chinese_unit": word_number,
    "mask_unit": masked,
    "upper_more": fraction,
    "upper_high": fraction,
    "vague_unit": several,
    "ratio_more": ratio,
    "whole": written_fraction,
    "capital_rest": capitals,
    "folds": folds,
}

_JOINTS = "、和与"
_TENTHS = "成"
#: What a number without a unit ends with.
_LARGE = "万亿"


def scan(text: str) -> list[Candidate]:
    """Return the candidates of half-width text in order; they never overlap.

    Names, dates and ordinals that the characters next to the number give away are left out; quotes and brackets are
    looked at later, where clauses are known. What cannot be read whole is left out too, or has no value and a note.
    """
    scanned: list[Candidate] = []
    bare: Candidate | None = None  # the last one where it ends in 万 or 亿
    free = 0
    reader_of = _READERS.get
    for match in numbers().finditer(text):
        read = reader_of(match.lastgroup or "")
        if read is None:
            every: Iterable[Candidate] = digit_numbers(text, match)
        elif (one := read(text, match)) is not None:
            every = (one,)
        else:
            continue
        for found in every:
            if found.unit == _TENTHS:
                found = _as_percentage(found)
            if found.start > free and text[found.start - 1] in LAST_OF_GLUE:
                found = with_front(text, found, free)
            free = found.end
            ends_bare = text[free - 1] in _LARGE
            if bare is not None and not ends_bare and _stand_together(text, bare, found):
                bare.unit, bare.dimension = found.unit, found.dimension  # 分别达1409万、1305万人次
            bare = found if ends_bare else None
            scanned.append(found)
    return scanned


def _stand_together(text: str, bare: Candidate, found: Candidate) -> bool:
    """Whether only a joint parts a bare number from one with a unit."""
    return bool(found.unit) and found.start - bare.end == 1 and text[bare.end] in _JOINTS


def _as_percentage(found: Candidate) -> Candidate:
    """Return 六成 as 60 %."""
    value, upper, quantum = (None if n is None else n * 10 for n in (found.value, found.value_max, found.quantum))
    return replace(found, value=value, value_max=upper, quantum=quantum, unit="%", dimension="percent")

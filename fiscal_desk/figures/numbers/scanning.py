"""One pass over the text: which spans may be figures, and what number and unit each prints."""

import re
from collections.abc import Callable, Iterable, Iterator

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


def scan(text: str) -> Iterator[Candidate]:
    """Yield the candidates of half-width text in order; they never overlap.

    Names, dates and ordinals that the characters next to the number give away are left out; quotes and brackets are
    looked at later, where clauses are known. What cannot be read whole is left out too, or has no value and a note.
    """
    waiting: Candidate | None = None
    for found in _each(text):
        if waiting is not None:
            if _shares_unit(text, waiting, found):
                waiting.unit, waiting.dimension = found.unit, found.dimension
            yield waiting
        waiting = found if _is_bare(text, found) else None
        if waiting is None:
            yield found
    if waiting is not None:
        yield waiting


def _shares_unit(text: str, bare: Candidate, found: Candidate) -> bool:
    """Whether the unit of the number behind it holds for a bare one too (分别达1409万、1305万人次)."""
    joined = found.start - bare.end == 1 and text[bare.end] in _JOINTS
    return joined and bool(found.unit) and not _is_bare(text, found)


def _is_bare(text: str, found: Candidate) -> bool:
    return text[found.end - 1] in "万亿"


def _each(text: str) -> Iterator[Candidate]:
    free = 0
    for match in numbers().finditer(text):
        read = _READERS.get(match.lastgroup or "")
        if read is None:
            every: Iterable[Candidate] = digit_numbers(text, match)
        elif (one := read(text, match)) is not None:
            every = (one,)
        else:
            continue
        for found in every:
            if found.unit == _TENTHS:
                found = _as_percentage(found)
            glued = text[found.start - 1] in LAST_OF_GLUE and found.start > free
            yield with_front(text, found, free) if glued else found
            free = found.end


def _as_percentage(found: Candidate) -> Candidate:
    """Return 六成 as 60 %."""
    value, upper, quantum = (None if n is None else n * 10 for n in (found.value, found.value_max, found.quantum))
    return replace(found, value=value, value_max=upper, quantum=quantum, unit="%", dimension="percent")

"""A report says the same when it is worded or set another way; where the reader is not sure of that, it says so."""

from collections.abc import Callable

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.frames.scopes import is_whole
from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure
from fiscal_desk.report.opening import report_from_text
from tests.figures.metamorphic.passages import PASSAGES, Passage
from tests.figures.metamorphic.transformations import TRANSFORMATIONS, plain

Meaning = tuple[object, ...]


def meaning(figure: Figure) -> Meaning:
    """Return what a user would have to put right if it were wrong."""
    scope = None if is_whole(figure.scope) else figure.scope
    own = "本级" if scope in ("市级", "市本级") else scope
    label = figure.indicator.removeprefix("全市").removeprefix("全区")
    return figure.value, figure.unit, figure.measure, figure.stance, label, figure.period, own


def read(text: str) -> tuple[Figure, ...]:
    """Return the figures of a text without a file's name."""
    return extract(report_from_text(text), load_catalogue()).figures


@pytest.mark.parametrize("passage", PASSAGES, ids=lambda passage: passage.name)
@pytest.mark.parametrize("change", TRANSFORMATIONS, ids=lambda change: change.__name__)
def test_other_words_for_the_same_are_read_the_same_or_doubted(
    passage: Passage, change: Callable[[Passage], str]
) -> None:
    before, after = read(plain(passage)), read(change(passage))
    assert [figure.value for figure in after] == [figure.value for figure in before]
    changed = [
        (other.text, meaning(one)[2:], meaning(other)[2:], other.confidence)
        for one, other in zip(before, after, strict=True)
        if meaning(one) != meaning(other) and other.confidence >= DOUBTFUL_BELOW
    ]
    assert not changed

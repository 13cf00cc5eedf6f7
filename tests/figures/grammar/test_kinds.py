"""On texts of which every field is known, what the reader calls sure is right, kind by kind."""

import pytest

from tests.accuracy.scoring import added
from tests.figures.grammar.kinds import KINDS, texts
from tests.figures.grammar.known import NUMBER, known, sure_and_wrong
from tests.figures.grammar.measuring import failures, judged


@pytest.mark.parametrize("kind", KINDS)
def test_no_more_figures_are_wrong_and_called_sure_than_before(kind: str) -> None:
    made = list(texts(kind, NUMBER))
    scores = [judged(text) for text in made]
    wrong = [line for text, one in zip(made, scores, strict=True) for line in failures(text, one, sure_only=True)]
    assert sure_and_wrong(added(scores)) <= known().get(kind, 0), "\n".join(wrong[:10])


def test_half_of_the_kinds_are_read_without_one_sure_error() -> None:
    assert 2 * sum(kind not in known() for kind in KINDS) >= len(KINDS)

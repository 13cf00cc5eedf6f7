"""What the reader is measured with must itself be right: places, arithmetic, and the same texts each time."""

import pytest

from tests.figures.grammar.kinds import KINDS, texts
from tests.figures.grammar.writing import Text


@pytest.mark.parametrize("kind", KINDS)
def test_every_figure_stands_where_the_grammar_says(kind: str) -> None:
    for text in texts(kind, 5):
        assert text.figures
        for figure in text.figures:
            assert text.text[figure["start"] : figure["end"]] == figure["text"]
            assert figure["indicator"]
        assert text.text == (f"{text.title}\n{text.body}" if text.title else text.body)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_makes_the_same_texts_and_another_seed_others(kind: str) -> None:
    assert list(texts(kind, 3)) == list(texts(kind, 3))
    assert list(texts(kind, 3)) != list(texts(kind, 3, seed=1))


def _figures(text: Text, measure: str) -> list[dict[str, object]]:
    return [figure for figure in text.figures if figure["measure"] == measure]


def test_growth_and_completion_follow_from_the_amounts_beside_them() -> None:
    for text in texts("gain_over_last_year", 20):
        levels = iter(_figures(text, "level"))
        for gain, growth, done in zip(
            _figures(text, "difference"), _figures(text, "change"), _figures(text, "completion"), strict=True
        ):
            now = float(next(levels)["value"])  # type: ignore[arg-type]
            then = now - float(gain["value"])  # type: ignore[arg-type]
            second = next(levels)
            budget = second if second["stance"] == "plan" else next(levels)
            assert abs((now / then - 1) * 100 - float(growth["value"])) < 0.11  # type: ignore[arg-type]
            assert abs(now / float(budget["value"]) * 100 - float(done["value"])) < 0.11  # type: ignore[arg-type]

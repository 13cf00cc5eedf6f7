"""A bound that is denied is the opposite bound: no figure may say less where the text says no less."""

import pytest

from tests.figures.reading import brief

_PLAN = "云岫区2024年工作要点\n"


@pytest.mark.parametrize("negation", ["不", "不得", "不能", "不应", "不可", "不宜"])
@pytest.mark.parametrize(
    ("comparing", "bound"),
    [("小于", "ge"), ("少于", "ge"), ("低于", "ge"), ("大于", "le"), ("高于", "le"), ("多于", "le"), ("超过", "le")],
)
def test_what_may_not_be_less_is_at_least_that(negation: str, comparing: str, bound: str) -> None:
    found = brief(f"通组公路路基宽度{negation}{comparing}4.5米。", "value", "bound", "indicator", title=_PLAN)
    assert found == [(4.5, bound, "通组公路路基宽度")]


@pytest.mark.parametrize("words", ["未达到", "不满", "未满"])
def test_what_was_not_reached_is_less(words: str) -> None:
    assert brief(f"支出进度{words}50%。", "bound") == [("lt",)]


def test_a_good_sixth_is_more_than_a_sixth_and_the_strong_are_no_figure() -> None:
    assert brief("出口额占全省的六分之一强，增长5%。", "bound", "measure")[0] == ("gt", "share")
    assert brief("新增5个强镇，进入全国百强。", "bound") == [("eq",)]

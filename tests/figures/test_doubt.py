"""A user is asked to look at what was read on weak evidence before what was read on strong evidence."""

import pytest

from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure
from tests.figures.reading import figures


def only(text: str, **card: str) -> Figure:
    """Return the first figure of a text."""
    return figures(text, **card)[0]


@pytest.mark.parametrize(
    ("whole", "weak"),
    [
        # a name against one that stops in words that tell of it
        ("新建社区食堂12家。", "社区食堂每天再提高12家。"),
        # a name of its own against a head that says nothing without its subject
        ("产业引导基金总规模20亿元。", "组建总规模20亿元的产业引导基金。"),
        # what was built against a noun whose predicate may belong to its name
        ("新建智能工厂9家。", "9家工厂车间告别粉尘隐患。"),
    ],
)
def test_a_label_that_is_no_whole_name_is_looked_at_first(whole: str, weak: str) -> None:
    assert only(weak).confidence < only(whole).confidence


def test_a_time_that_hangs_on_a_year_which_nobody_prints_is_looked_at_first() -> None:
    said = only("这五年，建成水库23座。", title="澄溪县2025年政府工作报告\n")
    unsaid = only("由2020年的经验看，成效明显。\n这五年，建成水库23座。", title="澄溪县发展回顾\n")
    assert unsaid.confidence < said.confidence


def test_two_numbers_that_are_read_as_one_fact_are_both_looked_at_before_those_that_are_not() -> None:
    same, other = figures("新建社区食堂12家。新建社区食堂12家。"), figures("新建社区食堂12家。新建社区食堂15家。")
    assert max(each.confidence for each in other) < min(each.confidence for each in same)


def test_money_that_nothing_is_named_for_is_looked_at() -> None:
    (figure,) = figures("投入资金3亿元。")
    assert figure.confidence < DOUBTFUL_BELOW
    assert "indicator" in figure.doubts

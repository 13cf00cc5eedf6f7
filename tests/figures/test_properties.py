"""What must hold for any text."""

from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fiscal_desk.figures.model import Figure
from tests.counting import calls_during
from tests.figures.reading import figures, read

_WIDE = str.maketrans("0123456789.%", "０１２３４５６７８９．％")

amounts = st.decimals(min_value=Decimal("0.01"), max_value=Decimal(99999), places=2).map(lambda value: f"{value:f}")


def values(text: str) -> list[tuple[Decimal | None, str, str]]:
    return [(figure.value, figure.unit, figure.measure) for figure in figures(text)]


def sentence(level: str, growth: str) -> str:
    return f"全区税收收入{level}亿元，同比增长{growth}%，占比达{growth}%。"


@given(amounts, amounts)
def test_full_width_digits_read_like_half_width_ones(level: str, growth: str) -> None:
    plain = sentence(level, growth)
    assert values(plain) == values(plain.translate(_WIDE))


@given(amounts, st.sampled_from([" ", "\u00a0", "\u3000"]))
def test_a_blank_before_the_unit_changes_nothing(level: str, blank: str) -> None:
    assert values(f"税收收入{level}亿元。") == values(f"税收收入{level}{blank}亿元。")


@given(st.integers(min_value=1000, max_value=10**12))
def test_thousands_commas_change_nothing(number: int) -> None:
    assert values(f"税收收入{number}万元。") == values(f"税收收入{number:,}万元。")


@given(st.decimals(min_value=Decimal("0.01"), max_value=Decimal(9999), places=2))
def test_wan_and_yi_are_the_same_money(level: Decimal) -> None:
    (in_yi,) = figures(f"税收收入{level:f}亿元。")
    (in_wan,) = figures(f"税收收入{level * 10000:f}万元。")
    assert in_yi.value == in_wan.value


@given(st.permutations(["税收收入7.1亿元，增长3%。", "民生支出6.2亿元。", "新建道路21条。", "兑现资金超5亿元。"]))
def test_the_order_of_paragraphs_changes_no_value(paragraphs: list[str]) -> None:
    assert sorted(map(str, values("\n".join(paragraphs)))) == sorted(map(str, values("\n".join(sorted(paragraphs)))))


@given(st.text(max_size=300))
@example("(（“《*12亿元》”）)")
@example("1" * 200 + "亿元")
@example("“" * 50 + "5亿元")
@example("占的5%的6%的")
def test_no_text_makes_the_reader_fail(text: str) -> None:
    whole = "报告\n" + text
    for figure in figures(text, title="报告\n"):
        assert isinstance(figure, Figure)
        assert 0 <= figure.confidence <= 1
        assert whole.replace("\r\n", "\n").replace("\r", "\n")[figure.start : figure.end] == figure.text


@given(
    st.lists(
        st.sampled_from(list("一二十百千万亿元%余约超第年月日，。；、（）“”《》*0123456789.-至分别增长下降占的其中")),
        max_size=80,
    )
)
def test_no_mixture_of_grammar_characters_makes_the_reader_fail(characters: list[str]) -> None:
    read("".join(characters))


def test_the_same_text_gives_the_same_reading() -> None:
    text = sentence("7.1", "3")
    assert read(text) == read(text)


@pytest.mark.parametrize("unit", ["一", "9", "1亿元", "（", "“", "占的", "税收收入5亿元，增长3%。", "由甲的2%降至"])
def test_reading_takes_work_in_proportion_to_the_text(unit: str) -> None:
    """A twentyfold text takes twenty times the steps, not four hundred times."""

    def steps(length: int) -> int:
        return calls_during(lambda: read((unit * length)[:length]))

    read(unit * 100)
    assert steps(80_000) <= steps(4_000) * 20 * 1.1


def test_a_million_equal_characters_come_back() -> None:  # a pattern that goes back and forth takes hours
    assert figures("一" * 1_000_000) == []

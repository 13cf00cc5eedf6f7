"""A 负 that is a part of a word is no minus: a relief told as a loss would turn the sense of a memo round."""

import pytest

from tests.figures.reading import brief


@pytest.mark.parametrize("verb", ["减负", "为各类市场主体减负", "为企业减税减负", "累计为企业减负"])
def test_a_relief_is_no_loss(verb: str) -> None:
    value, label = brief(f"全市{verb}35.79亿元，其中税收减免32.27亿元。\n", "value", "indicator")[0]
    assert value == 3_579_000_000
    assert str(label).endswith("减负")


def test_a_minus_in_words_stays_one() -> None:
    assert brief("全区税收收入增速为负2.1%。\n", "value") == [(-2.1,)]

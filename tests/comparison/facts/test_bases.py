"""What is said of a number's basis in its own sentence: else a growth of a part is read as one of the whole."""

import pytest

from fiscal_desk.comparison.facts.qualifiers import basis_said
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.opening import report_from_text
from tests.comparison.made import CATALOGUE


def said(sentence: str) -> str:
    report = report_from_text(f"青石县财政局2024年工作总结\n2024年，{sentence}\n")
    (figure,) = extract(report, CATALOGUE).figures
    return basis_said(report, figure, 0)


@pytest.mark.parametrize(
    ("sentence", "basis"),
    [
        ("扣除光伏电站投入后，固定资产投资增长2.7%。", "扣除光伏电站投入后"),
        ("固定资产投资扣除光伏电站投入后增长2.7%。", "扣除光伏电站投入后"),
        ("剔除一次性入库因素，税收收入增长2.7%。", "剔除一次性入库因素"),
        ("剔除退税后，税收收入同口径增长2.7%。", "同口径"),
        ("税收收入增长2.7%。", ""),
    ],
)
def test_what_was_left_out_is_told_in_the_reports_words(sentence: str, basis: str) -> None:
    assert said(sentence) == basis


def test_prices_are_no_qualifier_of_what_is_at_constant_prices_anyway() -> None:
    assert said("地区生产总值按可比价格计算增长5%。") == ""

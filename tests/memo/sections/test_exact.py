"""The memo prints the exact number of what a report first says roughly, and quotes the sentence that has it."""

from tests.memo import made
from tests.memo.read import line, memo_of

FIRST = """临江市2025年预算执行情况和2026年预算草案的报告
过去一年，财政运行稳中有进。2025年，全市一般公共预算收入突破2200亿元。
一、2025年预算执行情况
2025年，全市一般公共预算收入2221.7亿元，增长3.1%。
"""
SECOND = """临江市2025年财政收支情况
2025年，全市一般公共预算收入2230.4亿元，增长3.1%。
"""
ELSEWHERE = """云溪市2025年预算执行情况和2026年预算草案的报告
2025年，全市一般公共预算收入1107.6亿元，增长6.8%。
"""


def test_a_row_prints_the_exact_number_and_not_the_bound_that_comes_first() -> None:
    assert line(memo_of(FIRST, ELSEWHERE), "2025年一般公共预算收入")[1] == "2221.7亿元，增长3.1%"


def test_a_contradiction_is_told_with_the_exact_number_and_quotes_its_sentence() -> None:
    memo = memo_of(FIRST, SECOND)
    told = next(text for text in made.prose(memo) if "表述不一致" in text)
    assert "2221.7亿元（另处为突破2200亿元）" in told
    assert "相差8.7亿元" in told
    quoted = ["".join(cell) for cell in made.cells(made.annex(memo, "原文摘录"))]
    assert any("全市一般公共预算收入2221.7亿元，增长3.1%" in text for text in quoted)

"""Two texts of one report: the reader is told so first, and nothing in them is found twice."""

from tests.comparison.rows.test_twins import ITEMS
from tests.memo import made
from tests.memo.read import memo_of

REPORT = f"""临江市2024年预算执行情况和2025年预算草案的报告
一、2024年预算执行情况
2024年，全市一般公共预算收入完成86.4亿元，为预算的96.2%，增长8.6%。{ITEMS}全市政府性基金预算收入12亿元，为预算的81.5%。
税收收入50亿元，非税收入36.3亿元，一般公共预算收入合计86.4亿元。
二、2025年预算草案
2025年，全市一般公共预算收入安排99.4亿元，增长15%。
"""
COPY = REPORT.replace("临江市", "").replace("一、", "一、全市").strip()


def _said(*texts: str) -> list[str]:
    return made.prose(memo_of(*texts))


def test_the_reader_is_told_before_all_findings_that_two_reports_may_be_one() -> None:
    said = _said(REPORT, COPY)
    assert said[1].startswith("两份报告所载数据基本相同（均载明的")
    assert said[1].endswith("疑为同一份报告，请核实；同样的情况以下只列一次。")
    assert not any("疑为同一份报告" in text for text in _said(REPORT))


def test_budgets_that_fell_short_are_counted_once() -> None:
    said = "".join(_said(REPORT, COPY))
    assert "报告一载明2024年未完成" in said
    assert "报告二载明2024年未完成" not in said
    assert "未完成预算的2项" in said


def test_targets_far_from_the_last_result_are_told_once() -> None:
    (said,) = [text for text in _said(REPORT, COPY) if text.startswith("预算与上年实绩差别较大的有")]
    assert said.count("2024年增长8.6%") == 1


def test_a_sum_that_does_not_add_up_is_one_fault_of_both() -> None:
    wrong = [text.replace("非税收入36.3亿元", "非税收入30.3亿元") for text in (REPORT, COPY)]
    said = [text for text in _said(*wrong) if "按50亿元" in text or "按税收收入50亿元" in text]
    assert len(said) == 1
    assert said[0].startswith("报告一、报告二的")
    assert any("建议报告一、报告二的编制单位核实" in text for text in _said(*wrong))


def test_no_table_lays_the_same_numbers_beside_each_other() -> None:
    headings = made.headings(memo_of(REPORT, COPY))
    assert not any("未注明的指标" in title or "不作比较" in title for title in headings)


def test_what_one_of_the_two_says_otherwise_is_still_shown() -> None:
    memo = memo_of(REPORT, COPY.replace("教育支出11.0亿元", "教育支出19.0亿元"))
    rows = [row for table in made.tables(memo) for row in made.cells(table)]
    assert any("11.0亿元" in "".join(row) and "19.0亿元" in "".join(row) for row in rows)

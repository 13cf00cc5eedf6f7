"""Departments of one place are told apart as what they are: 单位不同, and no two places."""

from fiscal_desk.memo.model import Memo
from tests.memo import made
from tests.memo.read import memo_of

WATER = """云岫区水务局2025年度部门决算
一、收入支出总体情况
2025年度收入总计4532万元。一般公共预算财政拨款支出4112.5万元，比上年增长12.6%。“三公”经费支出18.5万元，比上年下降20.3%。
"""
CULTURE = """云岫区文化和旅游局2025年度部门决算
一、收入支出总体情况
2025年度收入总计2210万元。一般公共预算财政拨款支出1987.3万元，比上年增长2.1%。“三公”经费支出9.2万元，比上年下降3.1%。
"""
DISTRICT = """云岫区2025年预算执行情况和2026年预算草案的报告
2025年，全区一般公共预算收入完成41.2亿元，增长3.6%。“三公”经费支出920万元，比上年下降5.4%。
"""
COUNTY = """青石县2025年预算执行情况和2026年预算草案的报告
2025年，全县一般公共预算收入完成20.3亿元，增长9.2%。“三公”经费支出410万元，比上年下降1.4%。
"""


def _words(memo: Memo) -> str:
    headings = made.headings(memo)
    notes = [note for table in made.tables(memo) for note in table.notes]
    titles = [column.title for table in made.tables(memo) for column in table.columns]
    return "\n".join([*headings, *made.prose(memo), *notes, *titles])


def test_two_departments_of_a_place_are_no_two_places() -> None:
    words = _words(memo_of(WATER, CULTURE))
    assert "地区" not in words
    assert "不同单位的指标" in words
    assert "单位之间差别较大的有" in words
    assert "注：单位不同，仅并列，不相减。" in words
    assert "不同单位、不同年份、不同范围的数据仅并列，不相减。" in words
    assert "项单位不同，仅并列。" in words


def test_two_places_are_places_still() -> None:
    words = _words(memo_of(DISTRICT, COUNTY))
    assert "单位不同" not in words
    assert "不同地区的指标" in words
    assert "地区之间差别较大的有" in words


def test_departments_beside_another_place_are_both() -> None:
    words = _words(memo_of(WATER, CULTURE, COUNTY))
    assert "不同地区或单位的指标" in words

"""Things counted in a row, each before its noun, as audits count them; numbers that only count up what was said."""

import pytest

from tests.figures.reading import brief

_AUDIT = "临江市2024年度审计工作报告\n"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("12个部门18个项目3.4亿元预算未细化到具体单位。", ["部门", "项目"]),
        ("5个县23个村4600万元补助资金未及时发放。", ["县", "村"]),
        ("2个单位3名人员违规领取补贴。", ["单位", "违规领取补贴人员"]),
    ],
)
def test_each_number_of_a_row_counts_what_stands_behind_it(text: str, names: list[str]) -> None:
    assert [name for (name,) in brief(text, "indicator", title=_AUDIT)][: len(names)] == names


def test_money_that_lay_idle_for_a_year_is_no_threshold() -> None:
    found = brief("3个项目1.2亿元资金闲置1年以上。", "value", "stance", "indicator", title=_AUDIT)
    assert found[1:] == [(1.2e8, "actual", "资金闲置"), (1, "actual", "资金闲置")]


@pytest.mark.parametrize("words", ["以上五项", "上述五项"])
def test_what_only_counts_the_items_before_is_no_figure(words: str) -> None:
    found = brief(f"教育支出2亿元，农林水支出1亿元。{words}支出合计71.6亿元。", "value", "indicator")
    assert [value for value, _ in found] == [2e8, 1e8, 71.6e8]


@pytest.mark.parametrize("words", ["还需组织收入", "仍需筹措资金", "尚需安排支出"])
def test_what_is_still_to_come_in_is_no_result(words: str) -> None:
    assert brief(f"12月份{words}4.4亿元。", "stance", title="临江市2024年1-11月财政收支情况\n") == [("plan",)]

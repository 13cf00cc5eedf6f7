"""From one year to another without a verb, parts of totals over years, and the own share of a subsidy."""

import pytest

from tests.figures.reading import brief

TITLE = "云岫县财政局五年工作综述\n"


@pytest.mark.parametrize(
    "told", ["一般公共预算支出也在逐年增加", "一般公共预算支出均稳步提高", "一般公共预算支出大幅增长"]
)
def test_what_went_from_one_year_to_another_is_what_the_clause_before_tells_of(told: str) -> None:
    text = f"五年来全县{told}，从2012年的11.8亿元到2016年的28.7亿元。"
    assert brief(text, "indicator", "period", title=TITLE) == [
        ("一般公共预算支出", "2012"),
        ("一般公共预算支出", "2016"),
    ]


def test_an_expected_part_of_what_was_done_is_done() -> None:
    text = "累计完成一般公共预算收入76.6亿元（其中：县本级预计完成49.3亿元；开发区预计完成27.3亿元）。"
    assert {stance for (stance,) in brief(text, "stance", title=TITLE)} == {"actual"}


@pytest.mark.parametrize("share", ["配套", "承担", "负担"])
def test_the_own_share_of_a_subsidy_is_a_name_and_not_whose_all_that_follows_is(share: str) -> None:
    text = f"医保补助标准提高到440元，县级财政{share}3040万元；筹集基金2.8亿元。县级收入完成3亿元，全县5亿元。"
    found = brief(text, "indicator", "scope", title="云岫县财政局2016年工作总结\n")
    assert found[1] == (f"县级财政{share}", None)
    assert found[2][1] is None

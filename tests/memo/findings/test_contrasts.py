"""What changed or differs begins with what a bureau chief looks for, and not with a small item that doubled."""

from tests.memo import made
from tests.memo.read import memo_of

THIS = """临江市2024年预算执行情况的报告
一、2024年预算执行情况
2024年，全市一般公共预算收入86.4亿元，增长8.6%。一般公共预算支出152.3亿元，增长3.1%。其中：教育支出30.1亿元，文化旅游体育与传媒支出1.2亿元。
全市政府性基金预算收入41.5亿元，其中：彩票公益金收入600万元。
"""
NEXT = """临江市2025年预算执行情况的报告
一、2025年预算执行情况
2025年，全市一般公共预算收入88.1亿元，增长2%。一般公共预算支出180.2亿元，增长18.3%。其中：教育支出36.4亿元，文化旅游体育与传媒支出3.1亿元。
全市政府性基金预算收入21.3亿元，其中：彩票公益金收入1900万元。
"""
ELSEWHERE = """云溪市2024年预算执行情况的报告
一、2024年预算执行情况
2024年，全市一般公共预算收入55.2亿元，增长2.1%。一般公共预算支出90.8亿元，增长3.4%。政府性基金预算收入20.1亿元，下降38.4%。
"""


def _told(kind: str, *texts: str) -> list[str]:
    return [text for text in made.prose(memo_of(*texts)) if text.startswith(kind)]


def test_the_general_budget_comes_before_what_changed_more() -> None:
    (said,) = _told("年度之间变化较大的有", THIS, NEXT)
    first, second = said.partition("：")[2].split("；")
    assert first.startswith("一般公共预算收入，2024年增长8.6%，2025年增长2%")
    assert second.startswith("一般公共预算支出，2024年")


def test_a_large_ledger_comes_before_a_small_item_that_changed_more() -> None:
    without = [text.replace("一般公共预算", "一般债券转贷") for text in (THIS, NEXT)]
    (said,) = _told("年度之间变化较大的有", *without)
    assert said.partition("：")[2].startswith("政府性基金预算收入，2024年为41.5亿元，2025年为21.3亿元")
    assert "彩票公益金" not in said


def test_large_sums_come_before_small_ones_that_changed_more() -> None:
    texts = [
        text.replace("一般公共预算收入", "新购设备").replace("政府性基金预算收入", "新建房屋") for text in (THIS, NEXT)
    ]
    (said,) = _told("年度之间变化较大的有", *texts)
    told = [item.partition("，")[0] for item in said.partition("：")[2].split("；")]
    assert told == ["一般公共预算支出", "教育支出"]


def test_places_begin_with_the_general_budget_too() -> None:
    (said,) = _told("地区之间差别较大的有", THIS, ELSEWHERE)
    assert "：2024年一般公共预算收入，临江市增长8.6%，云溪市增长2.1%" in said


def test_targets_far_from_the_last_result_begin_with_the_general_budget() -> None:
    targets = THIS + (
        "二、2025年预算草案\n2025年，全市一般公共预算收入安排90亿元，增长4.2%。"
        "政府性基金预算收入安排80亿元，其中：彩票公益金收入安排1800万元。\n"
    )
    (said,) = _told("预算与上年实绩差别较大的有", targets)
    assert said.partition("：")[2].startswith("一般公共预算收入，2024年增长8.6%，2025年预算安排增长4.2%")


DONE = """临江市2024年预算执行情况和2025年预算草案的报告
一、2024年预算执行情况
2024年，全市一般公共预算支出84.1亿元，增长3.4%。
二、2025年预算草案
"""


def test_a_growth_over_last_years_budget_is_not_set_against_the_last_growth() -> None:
    said = _told(
        "预算与上年实绩", DONE + "2025年，全市一般公共预算支出安排96.7亿元，比上年预算数增加18亿元，增长22.9%。"
    )
    assert "22.9%" not in "".join(said)
    (told,) = _told("预算与上年实绩", DONE + "2025年，全市一般公共预算支出安排96.7亿元，比上年增长15%。")
    assert "一般公共预算支出，2024年增长3.4%，2025年预算安排增长15%" in told


def test_what_a_budget_plans_is_no_target_and_what_it_aims_at_is_none_of_its_sums() -> None:
    aim = DONE.replace("支出84.1亿元", "收入84.1亿元") + "2025年，我市一般公共预算收入目标是增长15%。"
    (told,) = _told("目标与上年实绩差别较大的有", aim)
    assert "2025年目标为增长15%" in told
    both = aim.replace("3.4%。", "3.4%。全市政府性基金预算收入20亿元。") + "\n全市政府性基金预算收入安排50亿元。"
    assert _told("预算、目标与上年实绩差别较大的有", both)


def test_what_grew_without_a_part_is_not_set_against_what_grew_with_it() -> None:
    other = ELSEWHERE.replace("收入55.2亿元，增长2.1%", "收入55.2亿元，同口径增长2.1%")
    assert not _told("地区之间差别较大的有", THIS, other)


def test_a_share_has_the_name_of_the_whole_in_both_places() -> None:
    city = "临江市2024年上半年财政工作总结\n上半年，全市民生支出60亿元，占全市一般公共预算支出67.4%。"
    county = "青石县2024年上半年财政工作总结\n上半年，全县民生支出38.36亿元，占一般公共预算支出82.3%。"
    (said,) = _told("地区之间差别较大的有", city, county)
    assert "2024年上半年民生支出占一般公共预算支出的比重，临江市为67.4%，青石县为82.3%" in said
    (said,) = _told("地区之间差别较大的有", city, county.replace("占一般公共预算支出", "占比"))
    assert "2024年上半年民生支出占比，临江市为67.4%，青石县为82.3%" in said


PASSED = """临江市2025年政府工作报告
2024年，旅游总收入突破1万亿元。2024年，城镇新增就业14.9万人。
2025年，城镇新增就业目标为11万人以上。
"""
COUNTED = "临江市2026年政府工作报告\n2025年，旅游总收入1.24万亿元。\n"


def test_a_sum_that_was_only_passed_is_not_said_to_have_changed() -> None:
    assert not _told("年度之间变化较大的有", PASSED, COUNTED)
    (less,) = _told("年度之间变化较大的有", PASSED, COUNTED.replace("1.24万亿元", "6400亿元"))
    assert "旅游总收入，2024年突破1万亿元，2025年为6400亿元" in less


def test_a_target_with_a_bound_is_still_set_against_the_result_by_its_own_number() -> None:
    (said,) = _told("目标与上年实绩", PASSED)
    assert "2024年为14.9万人，2025年目标为11万人以上" in said


def test_shares_of_two_wholes_do_not_differ() -> None:
    city = "临江市2024年财政工作总结\n2024年，全市民生支出60亿元，占一般公共预算支出的67.4%。"
    other = "云溪市2024年财政工作总结\n2024年，全市民生支出38.36亿元，占财政总支出的82.3%。"
    assert not _told("地区之间差别较大的有", city, other)
    assert _told("地区之间差别较大的有", city, other.replace("财政总支出", "全市一般公共预算支出"))


def test_a_list_that_was_cut_says_of_how_many_it_is() -> None:
    (said,) = _told("年度之间变化较大的有", THIS, NEXT)
    assert said.count("；") == 1
    assert said.endswith("等5项。")
    few = "".join(_told("地区之间差别较大的有", THIS, ELSEWHERE))
    assert few.endswith("云溪市增长2.1%。")

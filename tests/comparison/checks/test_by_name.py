"""What is only found by its name, wherever it stands, is held to an identity no further than the name tells."""

from decimal import Decimal
from pathlib import Path

import pytest

from fiscal_desk.comparison.model import Check, CheckVerdict
from tests.comparison.checks.read import checks_in, checks_of
from tests.comparison.checks.tables import SOUND, alarms, table_checks
from tests.comparison.made import checks_named, compared, figure, item
from tests.report.docx_building import open_word, p, table

TAXES = {"vat": "21.40", "cit": "8.15", "pit": "2.05", "deed_tax": "5.30"}


def asked(found: list[Check], identity: str) -> list[Check]:
    return [check for check in found if check.identity == identity and check.verdict not in SOUND]


def taxes(named: dict[str, str]) -> list[Check]:
    figures = [figure(name, f"{text}亿元", int(Decimal(text) * 100_000_000)) for name, text in named.items()]
    return checks_named(compared(item(*figures)), "A3")


RANKED = (
    "预算科目|决算数",
    "税收收入|90170",
    "增值税|66068",
    "个人所得税(款)|8471",
    "个人所得税(项)|10595",
    "个人所得税退税|-2124",
    "契税(款)|14901",
    "契税(项)|14609",
    "契税滞纳金|292",
    "房产税|730",
)


def test_an_item_of_a_lower_rank_is_not_taken_for_the_tax_of_its_name(tmp_path: Path) -> None:
    found = table_checks(tmp_path, "云桥市2025年决算", "一般公共预算收入决算表（单位：万元）", *RANKED)
    assert alarms(found) == []
    (check,) = [check for check in found if check.identity == "A3"]
    assert check.formula == "66,068万元 + 8471万元 + 730万元 + 14,901万元 = 90,170万元"


def test_taxes_of_the_higher_rank_that_exceed_their_total_are_shown(tmp_path: Path) -> None:
    rows = [row.replace("66068", "68068") for row in RANKED]
    found = table_checks(tmp_path, "云桥市2025年决算", "一般公共预算收入决算表（单位：万元）", *rows)
    assert [check.verdict for check in asked(found, "A3")] == [CheckVerdict.FAILS]


def test_the_central_governments_own_tax_is_none_of_a_places_taxes() -> None:
    (check,) = taxes({"tax_rev": "36.90"} | TAXES | {"consumption_tax": "7.20"})
    assert check.verdict is CheckVerdict.HOLDS


def test_a_slip_beside_it_is_shown() -> None:
    (check,) = taxes({"tax_rev": "36.40"} | TAXES | {"consumption_tax": "7.20"})
    assert check.verdict is CheckVerdict.FAILS


def test_an_item_without_which_a_list_comes_to_its_total_is_to_be_looked_at() -> None:
    (check,) = taxes({"tax_rev": "36.90"} | TAXES | {"env_tax": "1.10"})
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert check.note == "若不含环境保护税则相符，请核对它是否属于税收收入"


LIMITS = (
    "地区|债务限额总额|其中：新增一般债务限额",
    "云桥市|16.54|1.40",
    "石泉市|38.78|7.64",
    "柳林市|54.88|3.90",
)
SPECIAL = tuple(
    row.replace("一般债务限额", "专项债务限额").replace(*pair)
    for row, pair in zip(LIMITS, (("", ""), ("1.40", "23.50"), ("7.64", "10.00"), ("3.90", "13.10")), strict=True)
)
ISSUED = (
    "地区|新增债券额度|一般债券|专项债券",
    "云桥市|25.90|1.40|24.50",
    "石泉市|17.54|7.64|9.90",
    "柳林市|16.20|3.90|12.30",
)


def debts(folder: Path, issued: tuple[str, ...]) -> list[Check]:
    body = p("云湖地区2025年政府债务情况")
    for caption, rows in (("一般债务限额表", LIMITS), ("专项债务限额表", SPECIAL), ("债券发行情况表", issued)):
        body += p(f"2025年{caption}（单位：亿元）") + table(*([p(each) for each in row.split("|")] for row in rows))
    return checks_of(open_word(folder, body))


def test_a_total_that_its_own_row_makes_up_is_not_held_against_other_tables(tmp_path: Path) -> None:
    assert alarms(debts(tmp_path, ISSUED)) == []


def test_a_total_that_its_own_row_does_not_make_up_is_shown(tmp_path: Path) -> None:
    rows = (*ISSUED, "青石市|14.30|2.10|11.20", "白沙市|9.55|1.35|8.20", "红岩市|12.45|3.05|9.04")
    assert any(alarm.startswith("fails: 12.45亿元") for alarm in alarms(debts(tmp_path, rows)))


def test_the_budget_before_and_after_its_adjustment_are_two() -> None:
    text = (
        "2025年年初市人代会批准的全市一般公共预算收入预算为140.4亿元，执行中经市人大常委会批准，收入预算调减0.9亿元，"
        "调整后全市一般公共预算收入预算为139.5亿元，实际完成140.9亿元。\n"
    )
    assert asked(checks_in(text), "D2") == []


def test_numbers_of_two_names_in_one_breath_contradict_none_of_them() -> None:
    text = (
        "全市一般公共预算收入完成107.64亿元，为调整预算的105.95%。\n"
        "全市财政总收入和一般公共预算收入均超额完成目标，分别为调整预算的106.24%和105.95%。\n"
    )
    assert asked(checks_in(text), "D2") == []


@pytest.mark.parametrize(("again", "asks"), [("1.7亿元", False), ("4.1亿元", True), ("1.6亿元", True)])
def test_two_digits_are_one_number_with_a_slip_only_where_the_other_digit_is_the_same(again: str, asks: bool) -> None:
    text = f"2025年农林水支出4.6亿元。\n二、主要工作\n2025年农林水支出{again}，重点支持水利建设。\n"
    assert bool(asked(checks_in(text), "D2")) is asks


def test_an_amount_hundreds_of_times_smaller_is_no_budget_of_a_result_elsewhere() -> None:
    text = (
        "市级一般公共服务支出完成10.5亿元，为预算的100%。\n"
        "2025年市级预计结转项目资金3.8亿元列入预算。主要结转科目有：一般公共服务支出885万元，公共安全支出2639万元。\n"
    )
    assert asked(checks_in(text), "C2") == []


@pytest.mark.parametrize(
    ("difference", "note"), [("2.2万元", "疑为单位之误：科学技术支出增加2.2万元若为2.2亿元则相符"), ("2.2亿元", "")]
)
def test_a_difference_in_a_smaller_unit_is_named(difference: str, note: str) -> None:
    found = checks_in(f"全市科学技术支出完成6亿元，为预算的99.5%，增加{difference}，增长57.9%。\n")
    (check,) = [check for check in found if check.identity == "C3"]
    assert check.note.startswith(note) if note else check.verdict is CheckVerdict.HOLDS


def test_a_growth_that_no_unit_explains_names_none() -> None:
    (check,) = checks_in("全市污水处理费收入完成8070万元，增加3755万元，增长87.2%。\n")
    assert (check.verdict, check.note) == (CheckVerdict.FAILS, "")

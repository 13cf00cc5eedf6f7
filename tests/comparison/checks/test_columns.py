"""Columns of completions, growths and differences are held to the columns that they are worked out from."""

from pathlib import Path

import pytest

from fiscal_desk.comparison.model import Check, CheckVerdict
from tests.comparison.checks.tables import alarms, table_checks

TITLE = "云桥市2025年预算执行情况表"
BUDGETS = (
    "项目|2024年决算数|预算数|调整预算数|执行数|比2024年决算数增长%|完成2025年预算数的%",
    "公共安全支出|18147|18644|18597|22295|22.9%|119.6%",
    "教育支出|27952|29431|30309|38236|36.8%|129.9%",
    "卫生健康支出|30410|31000|31000|29760|-2.1%|96.0%",
    "节能环保支出|59344|60711|55026|63120|6.4%|104.0%",
    "交通运输支出|21839|22433|17634|28594|30.9%|127.5%",
)


def checks(folder: Path, *rows: str) -> list[Check]:
    return table_checks(folder, TITLE, "2025年一般公共预算支出执行表（单位：万元）", *rows)


def of(found: list[Check], identity: str) -> list[CheckVerdict]:
    return [check.verdict for check in found if check.identity == identity]


def test_a_completion_of_the_first_budget_is_not_held_against_the_adjusted_one(tmp_path: Path) -> None:
    found = checks(tmp_path, *BUDGETS)
    assert alarms(found) == []
    assert of(found, "C2") == [CheckVerdict.HOLDS] * 5
    assert of(found, "C3") == [CheckVerdict.HOLDS] * 5


@pytest.mark.parametrize(
    ("right", "wrong", "alarm"),
    [
        ("129.9%", "126.9%", "fails: 126.9% | 38,236万元 ÷ 29,431万元 = 129.92%"),
        ("6.4%", "4.6%", "fails: 增长4.6% | 63,120万元 ÷ 59,344万元 - 1：增长6.36%"),
    ],
)
def test_a_slip_in_such_a_column_is_shown(tmp_path: Path, right: str, wrong: str, alarm: str) -> None:
    found = checks(tmp_path, *(row.replace(right, wrong) for row in BUDGETS))
    assert alarms(found) == [alarm]


def test_a_completion_of_the_other_budget_in_one_row_is_to_be_verified(tmp_path: Path) -> None:
    found = checks(tmp_path, *BUDGETS[:5], BUDGETS[5].replace("127.5%", "162.2%"))  # of the adjusted budget
    assert alarms(found) == ["unverified: 162.2% | 28,594万元 ÷ 22,433万元 = 127.46%"]
    (check,) = [check for check in found if check.verdict is CheckVerdict.UNVERIFIED]
    assert check.note == "与17,634万元相比则相符，本列其他各行是与另一栏相比"


def test_a_row_without_a_result_borrows_none_from_another_table(tmp_path: Path) -> None:
    found = checks(tmp_path, *BUDGETS, "其他支出|40|||||", "其他税收收入|40||||-100.0%|")
    assert alarms(found) == []


def test_rows_that_agree_with_no_two_columns_say_nothing(tmp_path: Path) -> None:
    found = checks(
        tmp_path,
        "项目|2024年|2025年|可比增长%",
        "农业|41200|45310|6.1%",
        "林业|12600|13705|5.2%",
        "渔业|13500|15706|7.7%",
        "牧业|22350|24780|4.9%",
    )
    assert [check for check in found if check.identity == "C3"] == []


def test_a_growth_against_the_budget_before_is_no_growth_against_the_result(tmp_path: Path) -> None:
    found = checks(
        tmp_path,
        "项目|2025年预算数|2025年执行数|2026年预算数|比上年预算增长%|比上年执行增长%",
        "统计事务|823|791|793|-3.6%|0.3%",
        "档案事务|375|475|487|29.9%|2.5%",
        "审计事务|1186|1282|1242|4.7%|-3.1%",
        "税收事务|665|319|285|-57.1%|-10.7%",
    )
    assert alarms(found) == []
    assert len(of(found, "C3")) == 8


def test_a_difference_is_held_to_its_columns(tmp_path: Path) -> None:
    rows = (
        "项目|2024年执行数|2025年执行数|增减额",
        "专项收入|41200|45418|4218",
        "罚没收入|12600|13705|1105",
        "捐赠收入|3500|2706|-794",
        "其他收入|13500|15706|2206",
    )
    assert alarms(checks(tmp_path, *rows)) == []
    (alarm,) = alarms(checks(tmp_path, *rows[:2], rows[2].replace("1105", "1015"), *rows[3:]))
    assert alarm == "fails: 增加1015万元 | 13,705万元 - 12,600万元 = 1105万元"

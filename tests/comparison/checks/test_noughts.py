"""A bare 0 in a table is nothing, as exactly as the numbers around it are printed."""

from pathlib import Path

from fiscal_desk.comparison.model import CheckVerdict
from tests.comparison.checks.tables import alarms, table_checks

TITLE = "云桥市2025年政府债券发行情况"
CAPTION = "2025年债券发行表（单位：亿元）"
HEAD = "项目|合计|三年期|五年期|七年期|十年期"


def test_nothing_and_a_third_of_a_unit_are_not_said_to_be_the_same(tmp_path: Path) -> None:
    rows = ("期限|新增债券", "三年期|1.52", "五年期|26.95", "七年期|0.33", "七年期|0")
    found = table_checks(tmp_path, TITLE, CAPTION, *rows)
    assert [check.formula for check in found if check.identity == "D2"] == []


def test_a_sum_with_noughts_is_held_to_the_last_digit_of_its_parts(tmp_path: Path) -> None:
    rows = ("一般债券|30.01|1.52|28.16|0.33|0", "专项债券|46.45|0|45.55|0|0.30")
    (alarm,) = alarms(table_checks(tmp_path, TITLE, CAPTION, HEAD, *rows))
    assert "46.45" in alarm or "45.85" in alarm


def test_a_nought_among_whole_numbers_still_stands_for_what_rounds_to_it(tmp_path: Path) -> None:
    rows = ("一般债券|32|15|17|0|0", "专项债券|46|15|30|0|0")
    caption = CAPTION.replace("亿", "万")
    sums = [check for check in table_checks(tmp_path, TITLE, caption, HEAD, *rows) if "分项" in check.title]
    assert [check.verdict for check in sums] == [CheckVerdict.HOLDS, CheckVerdict.HOLDS]

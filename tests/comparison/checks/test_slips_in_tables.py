"""Rows and columns that add up in most of a table must do so in all of it."""

from pathlib import Path

import pytest

from fiscal_desk.comparison.model import Check, CheckVerdict
from tests.comparison.checks.read import checks_of, lines
from tests.comparison.checks.tables import alarms
from tests.report.docx_building import open_word, p, table

TITLE = p("云桥市司法局2025年部门预算")


def checks(folder: Path, caption: str, *rows: str, before: str = "") -> list[Check]:
    body = TITLE + (p(before) if before else "") + p(caption)
    return checks_of(open_word(folder, body + table(*([p(each) for each in row.split("|")] for row in rows))))


def test_a_row_whose_parts_are_not_its_total_is_shown(tmp_path: Path) -> None:
    found = checks(
        tmp_path,
        "支出预算总表（单位：元）",
        "科目名称|合计|基本支出|项目支出",
        "教育支出|35,820,000|31,220,000|4,200,000",
    )
    assert lines(found) == ["fails: 35,820,000元 | 31,220,000元 + 4,200,000元 = 35,420,000元"]


@pytest.mark.parametrize("slip", ["54418", "15418", "45478"])
def test_a_column_is_held_to_what_the_others_add_up_to(tmp_path: Path, slip: str) -> None:
    found = checks(
        tmp_path,
        "2025年非税收入执行表（单位：万元）",
        "项目|预算数|执行数",
        "非税收入|67300|74829",
        f"专项收入|41200|{slip}",
        "罚没收入|12600|13705",
        "其他收入|13500|15706",
    )
    assert [check.verdict for check in found if len(check.members) == 4] == [CheckVerdict.FAILS, CheckVerdict.HOLDS]


def test_a_total_by_name_needs_no_other_column(tmp_path: Path) -> None:
    rows = ("项目|执行数", "公路|1527.22", "民航|193.91", "铁路|173.60", "合计|1984.73")
    found = checks(tmp_path, "2025年投资完成情况表（单位：万元）", *rows)
    assert lines(found) == ["fails: 1984.73万元 | 1527.22万元 + 193.91万元 + 173.60万元 = 1894.73万元"]


def test_one_column_that_adds_up_by_chance_makes_no_sum_where_the_others_do_not(tmp_path: Path) -> None:
    found = checks(
        tmp_path,
        "2025年投资情况表（单位：万元）",
        "项目|一区|二区|三区",
        "道路|30000|41017|52233",
        "桥梁|18000|9313|7121",
        "管网|12000|17737|38119",
    )
    assert found == []


def test_an_amount_of_the_text_in_another_unit_than_the_table_is_named(tmp_path: Path) -> None:
    rows = ("项目|预算数", "财政拨款收入|38,270,000.00")
    found = checks(tmp_path, "收支预算总表（单位：元）", *rows, before="2025年财政拨款收入3827.00元。")
    assert [(check.verdict, check.identity) for check in found] == [(CheckVerdict.UNVERIFIED, "D2")]
    assert found[0].note.startswith("同一名称前后数值不同：疑为单位之误：财政拨款收入")


@pytest.mark.parametrize(("inner", "verdict"), [("300", CheckVerdict.HOLDS), ("800", CheckVerdict.FAILS)])
def test_a_table_within_a_table_adds_up_to_the_total_beside_it(
    tmp_path: Path, inner: str, verdict: CheckVerdict
) -> None:
    nested = table([p("增值税"), p("561")], [p("契税"), p(inner)])
    rows = ([p("项目"), p("执行数")], [p("税收收入"), nested + p("")], [p("合计"), p("861")])
    found = checks_of(open_word(tmp_path, TITLE + p("2025年收入（单位：万元）") + table(*rows)))
    assert [check.verdict for check in found] == [verdict]


CLASSES = (
    "项目|预算数|调整预算数|执行数",
    "粮油物资储备支出|2311|2295|2085",
    "粮油物资事务|1751|1729|1878",
    "粮油储备|560|566|197",
    "重要商品储备|0|0|10",
    "灾害防治支出|27427|26693|21135",
)


def test_an_item_that_has_an_amount_in_one_column_only_is_a_part_there(tmp_path: Path) -> None:
    assert alarms(checks(tmp_path, "2025年支出执行表（单位：万元）", *CLASSES)) == []


def test_a_slip_beside_such_an_item_is_shown(tmp_path: Path) -> None:
    slipped = [row.replace("1878", "1898") for row in CLASSES]
    found = [
        check
        for check in checks(tmp_path, "2025年支出执行表（单位：万元）", *slipped)
        if check.formula.endswith("2095万元")
    ]
    assert [check.verdict for check in found] == [CheckVerdict.FAILS]


def test_items_that_meet_a_neighbour_in_two_equal_columns_are_no_list_of_it(tmp_path: Path) -> None:
    found = checks(
        tmp_path,
        "2025年支出执行表（单位：万元）",
        "项目|决算数|预算数|调整预算数|执行数",
        "采供血机构|242|230|230|1221",
        "公共卫生|3560|3420|3420|3610",
        "生育事务|118|115|115|78",
        "生育机构|97|90|90|64",
        "其他生育支出|21|25|25|14",
    )
    assert alarms(found) == []
    assert [check for check in found if check.title.startswith("采供血机构") and len(check.members) > 2] == []


def test_one_item_and_an_empty_one_make_up_no_total_before_them(tmp_path: Path) -> None:
    found = checks(
        tmp_path,
        "2025年支出执行表（单位：万元）",
        "项目|执行数|预算数|调整预算数",
        "其他公共安全支出|136|170|170",
        "国家司法救助支出|0|20|20",
        "其他公共安全支出|136|150|150",
    )
    assert [check for check in found if check.verdict is CheckVerdict.FAILS] == []


def test_places_with_nothing_do_not_end_the_row_for_other_rows(tmp_path: Path) -> None:
    rows = (
        "项目|合计|甲县|乙县|丙县|丁县|戊县|己县|庚县",
        "社会救助|560|80|100|80|80|80|60|80",
        "养老服务|2350|400|300|450|300|500|400|0",
        "助残服务|1190|110|220|330|440|90|0|0",
        "儿童福利|100|20|20|20|20|0|20|0",
        "设备更新|500|51|169|79|82|94|25|0",
    )
    assert alarms(checks(tmp_path, "2025年补助分配表（单位：万元）", *rows)) == []
    slipped = [row.replace("2350|400", "2350|490") for row in rows]
    (alarm,) = alarms(checks(tmp_path, "2025年补助分配表（单位：万元）", *slipped))
    assert alarm.startswith("fails: 2350万元")


NAMES = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰"
FUNCTIONS = tuple(f"{name}支出|{600 + 7 * place}|{500 + 11 * place}" for place, name in enumerate(NAMES))


@pytest.mark.parametrize(
    ("budget", "spent", "verdict"),
    [("11203", "8655", CheckVerdict.HOLDS), ("9735", "8955", CheckVerdict.FAILS)],
    ids=["a reserve beside the items of the budget", "a slip in what was spent"],
)
def test_a_long_list_is_held_to_its_total(tmp_path: Path, budget: str, spent: str, verdict: CheckVerdict) -> None:
    rows = ("项目|预算数|执行数", f"本年支出合计|{budget}|{spent}", *FUNCTIONS)
    found = checks(tmp_path, "2025年支出执行表（单位：万元）", *rows)
    assert [check.verdict for check in found if check.stated.replace(",", "") == f"{spent}万元"] == [verdict]


def test_a_reserve_that_no_row_names_is_asked_for_and_no_slip_of_the_pen(tmp_path: Path) -> None:
    rows = ("项目|预算数|执行数", "本年支出合计|10035|8655", *FUNCTIONS)
    (check,) = [
        check for check in checks(tmp_path, "2025年支出执行表（单位：万元）", *rows) if check.stated == "10,035万元"
    ]
    assert check.verdict is CheckVerdict.UNVERIFIED
    assert check.note.startswith("分项之和小于总数，如所列分项已列全，请核对")


def just_missed(folder: Path, spent: str, *more: str) -> list[str]:
    items = (f"{name}支出|{500 + 11 * place}" for place, name in enumerate(NAMES))
    rows = ("项目|执行数", f"本年支出合计|{spent}", *items, *more)
    found = checks(folder, "2025年支出执行表（单位：万元）", *rows)
    return [check.verdict.value for check in found if check.stated.replace(",", "") == f"{spent}万元"]


@pytest.mark.parametrize(("spent", "asked"), [("8612", ["unverified"]), ("8698", ["unverified"]), ("8224", [])])
def test_rows_that_just_miss_their_total_by_name_are_asked_about(tmp_path: Path, spent: str, asked: list[str]) -> None:
    assert just_missed(tmp_path, spent) == asked


@pytest.mark.parametrize(("spent", "more"), [("8655", "其他支出|43"), ("8655", "其中：人员支出|300")])
def test_a_row_that_is_told_within_another_one_is_no_slip(tmp_path: Path, spent: str, more: str) -> None:
    assert just_missed(tmp_path, spent, more) == []


@pytest.mark.parametrize(("odd", "asked"), [("0.00|0.00|0.00", []), ("0.00|8.00|0.00", ["unverified"])])
def test_the_one_row_that_misses_what_all_others_meet_is_asked_about(
    tmp_path: Path, odd: str, asked: list[str]
) -> None:
    rows = ("地区|合计|一般债券|专项债券", "甲县|7112.12|1012.12|6100.00", "乙县|868.77|268.77|600.00", "丙县|" + odd)
    more = (
        "丁县|4026.78|3159.00|867.78",
        "戊县|346.81|346.80|0.01",
        "己县|541.23|320.13|221.10",
        "庚县|61.2|30.1|31.1",
    )
    found = checks(tmp_path, "2025年债券发行情况表（单位：万元）", *rows, *more)
    assert [check.verdict.value for check in found if check.verdict is not CheckVerdict.HOLDS] == asked

"""A cell is put in doubt where its row's name leaves something out, not because it stands in a table."""

import pytest

from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure
from tests.figures.tables.made import read_cells

CAPTION = "2024年云岫区一般公共预算支出决算表（单位：万元）"


def doubted(found: dict[tuple[int, int], Figure]) -> set[str]:
    """Return the numbers, as printed, that a user is asked to look at."""
    return {figure.text for figure in found.values() if figure.confidence < DOUBTFUL_BELOW}


def test_the_columns_of_one_row_do_not_put_its_name_in_doubt() -> None:
    found = read_cells(
        CAPTION, "项目 | 2023年决算数 | 2024年预算数 | 2024年决算数", "审计业务 | 86 | 91 | 116", "信访业务 | 5 | 7 | 8"
    )
    assert doubted(found) == set()


@pytest.mark.parametrize("name", ["行政运行", "机构运行", "机关服务"])
def test_a_short_name_that_comes_again_is_looked_at(name: str) -> None:
    found = read_cells(CAPTION, "项目 | 决算数", "人大事务 | 100", f"{name} | 61", "政协事务 | 80", f"{name} | 52")
    assert doubted(found) >= {"61", "52"}
    assert "100" not in doubted(found)


def test_a_name_that_its_numbered_row_tells_apart_is_no_weak_one() -> None:
    caption = "2024年云岫区社会保险基金预算收入决算表（单位：万元）"
    rows = (
        "一、职工基本医疗保险基金收入 | 900",
        "利息收入 | 61",
        "二、城乡居民基本医疗保险基金收入 | 800",
        "利息收入 | 52",
    )
    found = read_cells(caption, "项目 | 决算数", *rows)
    assert {found[2, 1].indicator, found[4, 1].indicator} == {
        "职工基本医疗保险基金利息收入",
        "城乡居民基本医疗保险基金利息收入",
    }
    assert doubted(found).isdisjoint({"61", "52"})


@pytest.mark.parametrize(
    "name",
    [
        "2024年省级城乡义务教育补助经费预算",
        "云岫区2024年第二批财力补助资金",
        "关于拨付人才发展基金第三轮支持资金",
    ],
)
def test_a_notice_that_is_listed_twice_by_its_full_name_is_not_looked_at_again(name: str) -> None:
    caption = "2024年云岫区一般公共预算对下转移支付决算表（单位：万元）"
    found = read_cells(caption, "项目 | 合计 | 松溪镇 | 白鹭乡", f"{name} | 40 | 15 | 25", f"{name} | 9 | 3 | 6")
    assert doubted(found) == set()


@pytest.mark.parametrize("name", ["公路建设", "渔业发展", "事业运行"])
def test_a_row_that_is_called_after_what_is_done_states_an_amount_all_the_same(name: str) -> None:
    found = read_cells(CAPTION, "项目 | 决算数", f"{name} | 61", "税收事务 | 52")
    assert doubted(found) == set()


def test_one_number_in_two_tables_is_one_fact_and_no_reason_for_doubt() -> None:
    rows = ("项目 | 2024年决算数", "审计业务 | 86", CAPTION, "项目 | 2024年决算数 | 2023年决算数", "审计业务 | 86 | 85")
    assert doubted(read_cells(CAPTION, *rows)) == set()


@pytest.mark.parametrize(("level", "total"), [("区本级", "合计"), ("市本级", "合计决算数"), ("区本级", "决算数合计")])
def test_the_total_of_towns_is_no_level_that_the_text_above_speaks_of(level: str, total: str) -> None:
    title = f"云岫区2024年财政决算报告\n{level}决算情况\n2024年，{level}一般公共预算收入12.5亿元，增长3%。\n"
    found = read_cells(
        "2024年对下转移支付表（单位：万元）",
        f"项目 | {total} | 松溪镇 | 白鹭乡",
        "一般性转移支付 | 30 | 10 | 20",
        title=title,
    )
    assert found[1, 1].scope not in ("区本级", "市本级", "本级")
    assert (found[1, 2].scope, found[1, 3].scope) == ("松溪镇", "白鹭乡")

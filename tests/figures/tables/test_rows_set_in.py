"""Rows of one name are told apart by the row that they are set in below, as every table of a budget's items needs."""

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import DOUBTFUL_BELOW, Figure
from fiscal_desk.report.opening import report_from_text

CAPTION = "云岫区2024年财政决算报告\n2024年云岫区一般公共预算支出决算表（单位：万元）\n"
ONE, TWO = "　", "　　"  # a full-width blank a level


def read(*rows: str, head: str = "项目 | 2023年决算数 | 2024年决算数") -> dict[str, Figure]:
    """Return the figures of a table by their numbers; in `rows` a | parts cells, blanks before a name set it in."""
    lines = ("\t".join(cell.rstrip() if at == 0 else cell.strip() for at, cell in enumerate(row.split("|")))
             for row in (head, *rows))  # fmt: skip
    report = report_from_text(CAPTION + "\n".join(lines) + "\n")
    return {figure.text: figure for figure in extract(report, load_catalogue()).figures}


ITEMS = (
    "一、一般公共服务支出 | 900 | 950",
    f"{ONE}人大事务 | 300 | 310",
    f"{TWO}行政运行 | 61 | 66",
    f"{TWO}人大会议 | 17 | 18",
    f"{ONE}政协事务 | 200 | 210",
    f"{TWO}行政运行 | 52 | 57",
)


def test_an_item_that_comes_again_is_called_after_the_office_above_it() -> None:
    found = read(*ITEMS)
    assert found["66"].indicator == "人大事务行政运行"
    assert found["57"].indicator == "政协事务行政运行"
    assert found["66"].reasons["indicator"] == "行名“人大事务、行政运行”"
    assert found["18"].indicator == "人大会议"
    assert all(figure.confidence >= DOUBTFUL_BELOW for figure in found.values())


def test_two_items_of_one_office_are_looked_at() -> None:
    found = read(*ITEMS, f"{TWO}行政运行 | 31 | 36")
    assert found["36"].confidence < DOUBTFUL_BELOW
    assert found["66"].confidence >= DOUBTFUL_BELOW


def test_what_follows_the_rest_of_an_office_is_of_another_that_was_not_printed() -> None:
    found = read(*ITEMS, f"{TWO}其他政协事务支出 | 5 | 6", f"{TWO}行政运行 | 31 | 36")
    assert found["36"].indicator == "行政运行"
    assert found["36"].confidence < DOUBTFUL_BELOW


@pytest.mark.parametrize("total", ["合计", "本年支出合计"])
def test_a_total_lends_no_name(total: str) -> None:
    found = read(f"{total} | 900 | 950", f"{ONE}行政运行 | 61 | 66", f"{ONE}行政运行 | 52 | 57")
    assert found["66"].indicator == "行政运行"


def test_parts_that_are_set_in_alike_are_no_parts_of_the_first() -> None:
    found = read(
        "一、失业保险基金收入 | 90 | 95",
        f"{ONE}其中：保险费收入 | 60 | 66",
        "　　　　财政补贴收入 | 21 | 22",
        "二、工伤保险基金收入 | 80 | 85",
        f"{ONE}其中：保险费收入 | 50 | 55",
        "　　　　财政补贴收入 | 11 | 12",
    )
    assert found["22"].indicator == "失业保险基金财政补贴收入"
    assert found["55"].indicator == "工伤保险基金保险费收入"


def test_an_office_whose_name_comes_again_takes_that_of_the_part_above() -> None:
    found = read(
        "农林水支出 | 900 | 950",
        f"{ONE}农业农村 | 300 | 310",
        f"{TWO}行政运行 | 61 | 66",
        "自然资源支出 | 800 | 850",
        f"{ONE}农业农村 | 200 | 210",
        f"{TWO}行政运行 | 52 | 57",
    )
    assert found["310"].indicator == "农林水农业农村"
    assert found["57"].indicator == "自然资源农业农村行政运行"


def test_one_row_that_a_hand_set_in_means_nothing() -> None:
    found = read("税收收入 | 90 | 95", f"{ONE}增值税 | 60 | 66", "契税 | 8 | 9", "增值税 | 50 | 55")
    assert found["66"].indicator == found["55"].indicator == "增值税"

"""Rows whose columns tabs or blanks align are cells, in a text as in Word; prose stays prose."""

from pathlib import Path

import pytest

from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import report_from_text
from tests.report.docx_building import open_word, p, r


def rows(report: Report) -> list[dict[int, str]]:
    """Return the cells of a report's tables, row by row."""
    found: dict[tuple[int, int], dict[int, str]] = {}
    for block in report.blocks:
        if block.place is not None:
            row = found.setdefault((block.place.table, block.place.row), {})
            row[block.place.column] = report.text[block.span.start : block.span.end]
    return list(found.values())


def text(*lines: str) -> Report:
    return report_from_text("\n".join(("云岫区2024年收支情况", "以下是各项收支。", *lines, "以上。")) + "\n")


HEAD = {0: "项目", 1: "预算数", 2: "完成数"}
FIRST, SECOND = {0: "税收收入", 1: "1200", 2: "1185"}, {0: "非税收入", 1: "300", 2: "320"}


@pytest.mark.parametrize(
    "lines",
    [
        ("项目\t预算数\t完成数", "税收收入\t1200\t1185", "非税收入\t300\t320"),
        ("项目      预算数    完成数", "税收收入  1200      1185", "非税收入   300       320"),
        ("项目　　　预算数　　完成数", "税收收入　　1200　　1185", "非税收入　　300　　320"),
        ("项目 预算数 完成数", "税收收入 1200 1185", "非税收入 300 320"),
        ("    项目    预算数   完成数", "    税收收入   1200  1185", "    非税收入   300   320"),
        ("项目\t\t预算数\t完成数", "税收收入\t1200\t1185", "非税收入\t300\t320"),
        ("项目 \t 预算数 \t 完成数", "税收收入  \t 1200\t1185", "非税收入\t\t 300 \t320"),
    ],
)
def test_aligned_rows_are_cells(lines: tuple[str, ...]) -> None:
    found = [{column: cell.strip() for column, cell in row.items()} for row in rows(text(*lines))]
    assert found == [HEAD, FIRST, SECOND]


def test_a_missing_number_leaves_its_column_empty() -> None:
    lines = (
        "项目            预算数    完成数",
        "税收收入          1200      1185",
        "非税收入           300",
        "上年结转                      45",
    )
    found = rows(text(*lines))
    assert found[1:] == [FIRST, {0: "非税收入", 1: "300"}, {0: "上年结转", 2: "45"}]


@pytest.mark.parametrize("mark", ["—", "-", "/", "无", "--"])
def test_a_mark_keeps_its_column(mark: str) -> None:
    found = rows(text("项目  预算数  完成数", "税收收入  1200  1185", f"非税收入  {mark}  320"))
    assert found[-1] == {0: "非税收入", 1: mark, 2: "320"}


def test_the_lines_above_stay_lines() -> None:
    report = text("2024年全区收入情况表", "单位：万元", "项目  预算数  完成数", "税收收入  1200  1185")
    assert rows(report) == [HEAD, FIRST]


@pytest.mark.parametrize(
    "lines",
    [
        ("目  录", "第一章  总则  1", "第二章  收入  5", "第三章  支出  9"),
        ("各位代表：  现在报告工作。", "2024年收入  1200万元，增长 3%。"),
        ("联系人：白露  电话 12345678", "地址：云岫区"),
        ("一、2024年收入  情况", "（一）税收 收入"),
        ("收入完成 1200 万元、支出完成 1185 万元。", "其余 300 万元。"),
        ("云岫区财政局    2024年3月", "第 12 期"),
    ],
)
def test_prose_with_blanks_is_no_table(lines: tuple[str, ...]) -> None:
    assert rows(text(*lines)) == []


def tabbed(line: str) -> str:
    """Return a Word paragraph with real tabs."""
    return "<w:p>" + "<w:r><w:tab/></w:r>".join(r(cell) for cell in line.split("\t")) + "</w:p>"


@pytest.mark.parametrize(
    "lines",
    [
        ("项目\t预算数\t完成数", "税收收入\t1200\t1185", "非税收入\t300\t320"),
        ("项目\t\t预算数\t\t完成数", "税收收入\t1200\t1185", "非税收入\t300\t320"),
        ("项目\t预算数\t完成数", "税收收入\t\t1200\t1185", "非税收入\t300\t\t320"),
    ],
)
def test_rows_of_a_word_file_are_read_like_those_of_a_text(tmp_path: Path, lines: tuple[str, ...]) -> None:
    report = open_word(tmp_path, p("以下是各项收支。") + "".join(map(tabbed, lines)) + p("以上。"))
    assert rows(report) == [HEAD, FIRST, SECOND]


def test_a_head_whose_first_tab_is_an_indent_stands_over_its_columns(tmp_path: Path) -> None:
    lines = ("\t预算数\t完成数", "税收收入\t1200\t1185", "非税收入\t300\t320")
    report = open_word(tmp_path, p("以下。") + "".join(map(tabbed, lines)))
    assert rows(report) == [{1: "预算数", 2: "完成数"}, FIRST, SECOND]


def test_notes_stay_with_their_lines_when_rows_become_cells(tmp_path: Path) -> None:
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = "".join(map(tabbed, ("项目\t预算数\t完成数", "税收收入\t1200\t1185"))) + f"<w:p>{r('后文。')}{note}</w:p>"
    report = open_word(tmp_path, body, footnotes=f'<w:footnote w:id="2">{p("注文。")}</w:footnote>')
    assert rows(report) == [HEAD, FIRST]
    assert report.text.endswith("后文。\n注文。")


def test_list_items_with_a_tab_after_their_number_stay_lines(tmp_path: Path) -> None:
    lines = ("1.\t新建道路", "2.\t改造校舍", "3.\t补植绿化")
    assert rows(open_word(tmp_path, p("以下。") + "".join(map(tabbed, lines)))) == []

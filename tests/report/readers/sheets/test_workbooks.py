"""Workbooks: what is on the sheets is read as it is seen and printed, and cited by sheet and cell."""

from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.styles import numbers

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.memo.quotations.quoting import place_in
from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.opening import open_report
from tests.report.readers.sheets.workbooks import (
    bare_xlsx,
    number_cell,
    paragraphs_of,
    rows_of,
    saved,
    text_cell,
    workbook,
)

TITLE = "云岫区2024年一般公共预算收入决算表"
UNIT = "单位：万元"
ROWS = [
    [TITLE, None, None],
    [None, None, UNIT],
    ["项目", "2024年预算数", "2024年决算数"],
    ["增值税", 1200, 1234.5],
    ["契税", 300, 310],
]


def opened(folder: Path, data: bytes, name: str = "表.xlsx") -> Report:
    path = folder / name
    path.write_bytes(data)
    return open_report(path)


def test_a_table_is_read_with_caption_unit_and_heads(tmp_path: Path) -> None:
    book = workbook(收入=ROWS)
    book["收入"].merge_cells("A1:C1")
    report = open_report(saved(book, tmp_path))
    assert paragraphs_of(report) == [TITLE, UNIT]
    assert rows_of(report)[1] == ["增值税", "1200", "1234.5"]
    assert report.card.title == TITLE
    assert report.card.place == "云岫区"
    figures = extract(report, load_catalogue()).figures
    found = {(figure.indicator, figure.stance.value): figure for figure in figures}
    assert found["增值税", "actual"].value == 12_345_000
    assert found["增值税", "actual"].period == "2024"
    assert found["契税", "plan"].unit == found["增值税", "actual"].unit
    assert len(figures) == 4


def test_a_figure_is_cited_by_sheet_and_cell(tmp_path: Path) -> None:
    report = open_report(saved(workbook(收入=ROWS, 支出=[["项目", "决算数"], ["教育支出", 77]]), tmp_path))
    assert place_in(report, report.text.index("1234.5")) == "收入!C4"
    assert place_in(report, report.text.index("77")) == "支出!B2"


def test_each_sheet_stands_under_its_name_and_the_title_is_not_the_name(tmp_path: Path) -> None:
    report = open_report(saved(workbook(表1=ROWS, 表2=[["支出决算表"], ["教育支出", 77]]), tmp_path))
    headings = [report.text[b.span.start : b.span.end] for b in report.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["表1", "表2"]
    assert report.card.title == TITLE
    last = report.blocks[-1]
    assert last.headings[0] == "表2"


def test_numbers_are_read_as_they_are_shown(tmp_path: Path) -> None:
    book = workbook(收入=[["项目", "增长", "数额", "日期"], ["税收", 0.153073, 182506.58999999997, 45530]])
    sheet = book["收入"]
    sheet["B2"].number_format = "0.0%"
    sheet["C2"].number_format = "#,##0.00_ "
    sheet["D2"].number_format = numbers.BUILTIN_FORMATS[14]
    assert rows_of(open_report(saved(book, tmp_path)))[1] == ["税收", "15.3%", "182,506.59", "2024/8/26"]


def test_what_is_hidden_is_left_out(tmp_path: Path) -> None:
    book = workbook(
        收入=[["编码", "项目", "数"], ["101", "税收", 74], ["102", "过程", 75], ["103", "非税", 12]], 草稿=[["草", 1]]
    )
    sheet = book["收入"]
    sheet.column_dimensions["A"].hidden = True
    sheet.row_dimensions[3].hidden = True
    book["草稿"].sheet_state = "hidden"
    report = open_report(saved(book, tmp_path))
    assert rows_of(report) == [["项目", "数"], ["税收", "74"], ["非税", "12"]]
    assert "草" not in report.text


def test_a_merged_head_over_a_hidden_column_is_seen_in_the_next_one(tmp_path: Path) -> None:
    book = workbook(收入=[["项目", "2024年", None, None], [None, "过程", "预算数", "决算数"], ["税收", 1, 74, 75]])
    sheet = book["收入"]
    sheet.merge_cells("B1:D1")
    sheet.merge_cells("A1:A2")
    sheet.column_dimensions["B"].hidden = True
    report = open_report(saved(book, tmp_path))
    assert rows_of(report) == [["项目", "2024年"], ["预算数", "决算数"], ["税收", "74", "75"]]
    sizes = {report.text[b.span.start : b.span.end]: (b.place.height, b.place.width) for b in report.blocks if b.place}
    assert sizes["项目"] == (2, 1)
    assert sizes["2024年"] == (1, 2)


def test_what_lies_outside_the_print_area_is_left_out(tmp_path: Path) -> None:
    book = workbook(收入=[["项目", "数", "校验"], ["税收", 74, 999], ["非税", 12, 998], ["过程", 5, 5]])
    book["收入"].print_area = "A1:B3"
    assert rows_of(open_report(saved(book, tmp_path))) == [["项目", "数"], ["税收", "74"], ["非税", "12"]]


def test_an_empty_result_is_blank_and_a_missing_one_is_told(tmp_path: Path) -> None:
    cells = (
        f'<row r="1">{text_cell("A1", "项目")}{text_cell("B1", "预算数")}{text_cell("C1", "决算数")}</row>'
        f'<row r="2">{text_cell("A2", "税收")}<c r="B2" t="str"><f>""</f><v></v></c>{number_cell("C2", "74")}</row>'
    )
    report = opened(tmp_path, bare_xlsx(f"<sheetData>{cells}</sheetData>"))
    assert report.text.split("\n")[1] == "税收\t\t74"
    assert report.origin.left_out == ""
    missing = cells.replace('<c r="B2" t="str"><f>""</f><v></v></c>', '<c r="B2"><f>SUM(C2:C9)</f></c>')
    report = opened(tmp_path, bare_xlsx(f"<sheetData>{missing}</sheetData>"))
    assert "1 个公式" in report.origin.left_out


def test_two_tables_on_one_sheet_are_two_tables(tmp_path: Path) -> None:
    rows = [
        *ROWS,
        [],
        ["云岫区2024年支出决算表"],
        [None, None, "单位：亿元"],
        ["项目", "预算数", "决算数"],
        ["教育支出", 7, 8],
    ]
    report = open_report(saved(workbook(收支=rows), tmp_path))
    assert {block.place.table for block in report.blocks if block.place} == {0, 1}
    figures = {figure.indicator: figure for figure in extract(report, load_catalogue()).figures}
    assert figures["教育支出"].text == "8"
    assert (
        figures["教育支出"].multiplier != figures["契税"].multiplier if hasattr(figures["契税"], "multiplier") else True
    )


def test_notes_below_a_table_are_paragraphs(tmp_path: Path) -> None:
    report = open_report(saved(workbook(收入=[*ROWS, ["注：契税含上年结转。"]]), tmp_path))
    assert report.text.endswith("\n注：契税含上年结转。")
    assert report.blocks[-1].place is None


def test_rows_of_a_cell_are_one_line(tmp_path: Path) -> None:
    report = open_report(saved(workbook(收入=[["项目\n名称", "决算\n数"], ["税收", 74]]), tmp_path))
    assert rows_of(report)[0] == ["项目 名称", "决算 数"]


def test_how_a_word_is_pronounced_is_no_part_of_it(tmp_path: Path) -> None:
    strings = "<sst><si><r><t>增值</t></r><r><t>税</t></r><rPh><t>zeng</t></rPh></si></sst>"
    sheet = f'<sheetData><row><c t="s"><v>0</v></c>{number_cell("B1")}</row></sheetData>'
    assert rows_of(opened(tmp_path, bare_xlsx(sheet, more={"xl/sharedStrings.xml": strings}))) == [["增值税", "86.42"]]


@pytest.mark.parametrize(
    ("encoding", "separator"), [("utf-8-sig", ","), ("gb18030", ","), ("utf-16", "\t"), ("utf-8", ";")]
)
def test_a_table_in_text_is_a_table(tmp_path: Path, encoding: str, separator: str) -> None:
    lines = [TITLE, UNIT, separator.join(["项目", "预算数", "决算数"]), separator.join(["增值税", "1200", '"1234.5"'])]
    report = opened(tmp_path, "\r\n".join(lines).encode(encoding), "收入.csv")
    assert rows_of(report) == [["项目", "预算数", "决算数"], ["增值税", "1200", "1234.5"]]
    assert place_in(report, report.text.index("1234.5")) == "C4"
    assert report.card.place == "云岫区"


def test_a_workbook_is_told_by_its_content(tmp_path: Path) -> None:
    data = saved(workbook(收入=ROWS), tmp_path).read_bytes()
    for name in ("表.et", "表.docx", "表.txt"):
        assert rows_of(opened(tmp_path, data, name))[1] == ["增值税", "1200", "1234.5"]


def test_sentences_between_tables_are_paragraphs_and_a_note_in_one_parts_nothing(tmp_path: Path) -> None:
    between = [
        *ROWS,
        ["收入完成较好。"],
        ["项目", "预算数", "决算数"],
        ["教育支出", 7, 8],
        ["上列为本级数。"],
        ["科技支出", 1, 2],
    ]
    report = open_report(saved(workbook(收支=between), tmp_path))
    assert "收入完成较好。" in paragraphs_of(report)
    assert {block.place.table for block in report.blocks if block.place} == {0, 1}


def test_a_sheet_that_is_named_by_its_number_stands_under_its_own_name(tmp_path: Path) -> None:
    book = Workbook()
    cover = book.active
    assert cover is not None
    cover.title = "封面"
    cover.append(["云岫区2025年预算草案"])
    contents = book.create_sheet("目录")
    for line in ("目 录", "表一、收入表........1", "表二、支出表........2"):
        contents.append([line])
    for name, item in (("01-1", "税收收入"), ("02", "教育支出")):
        sheet = book.create_sheet(name)
        sheet.append(["项目", "2025年预算数"])
        sheet.append([item, 120])
    path = tmp_path / "表.xlsx"
    book.save(path)
    report = open_report(path)
    headings = {
        report.text[block.span.start : block.span.end]: block.headings for block in report.blocks if block.place
    }
    assert headings["税收收入"] == ("01-1",)
    assert headings["教育支出"] == ("02",)

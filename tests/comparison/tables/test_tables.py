"""The table in other programs: numbers stay numbers, text stays text, and every number leads to its sentence."""

import csv
import io
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from openpyxl import load_workbook
from openpyxl.cell import Cell
from openpyxl.workbook.workbook import Workbook

from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.tables.frames import counts_frame, figures_frame, rows_frame
from fiscal_desk.comparison.tables.sheet_cells import put_printed
from fiscal_desk.comparison.tables.table_files import TableError, write_table
from fiscal_desk.figures.model import Bound, LevelChange, Measure, Stance, Task
from tests.comparison.made import compared, figure, item

FIRST = "报告一 云岫区财政局2023年工作总结"


@pytest.fixture
def comparison() -> Comparison:
    first = item(
        figure("gpb_rev", "864200万元", 8642000000),
        figure("gpb_rev", "2.6%", "-2.6", "%", measure=Measure.CHANGE),
        figure("hui_qi_funds", "12亿元", 1200000000, bound=Bound.GT),
        figure("nontax_rev", "*亿元", None),
        figure("=HYPERLINK(0)", "3.47亿元", 347000000),
        figure("@提及人数", "1234567人", 1234567, "人"),
        name="云岫区财政局2023年工作总结.docx",
    )
    second = item(figure("gpb_rev", "86.93亿元", 8693000000), name="+云岫区2024年政府工作报告.docx")
    return compared(first, second)


@pytest.fixture
def book(comparison: Comparison, tmp_path: Path) -> Workbook:
    write_table(comparison, tmp_path / "表.xlsx")
    return load_workbook(tmp_path / "表.xlsx")


def row_of(book: Workbook, label: str, kind: str = "数额") -> dict[str, object]:
    sheet = book["指标对照"]
    headings = [str(cell.value) for cell in sheet[1]]
    for cells in sheet.iter_rows(min_row=2):
        row = dict(zip(headings, cells, strict=True))
        if row["指标"].value == label and row["数据类型"].value == kind:
            return row
    raise AssertionError(label)


def test_numbers_can_be_calculated_with_and_show_their_precision(book: Workbook) -> None:
    row = row_of(book, "一般公共预算收入")
    cell = row[FIRST]
    assert (cell.value, cell.data_type, cell.number_format) == (86.42, "n", "#,##0.0000")
    assert (row["单位"].value, row["差额"].value) == ("亿元", 0.51)


def test_a_fall_is_a_negative_number_and_a_bound_still_a_number(book: Workbook) -> None:
    assert row_of(book, "一般公共预算收入", "增速")[FIRST].value == -2.6
    cell = row_of(book, "惠企资金")[FIRST]
    assert (cell.value, cell.number_format) == (12, '"超"#,##0')


def test_a_number_in_the_table_keeps_the_reports_words_of_its_bound(tmp_path: Path) -> None:
    said = {"bound": "“不少于”在数字前"}
    stated = (
        figure("惠及企业", "3.4万余户次", 34000, "户次", bound=Bound.GT),
        figure("评审项目", "300个", 300, "个", bound=Bound.GE, reasons=said),
        figure("一般性支出", "5%", "-5", "%", bound=Bound.GE, measure=Measure.CHANGE),
    )
    write_table(compared(item(*stated), item(figure("gpb_rev", "86.4亿元", 8640000000))), tmp_path / "表.xlsx")
    book = load_workbook(tmp_path / "表.xlsx")
    kinds = (("惠及企业", "数额"), ("评审项目", "数额"), ("一般性支出", "增速"))
    shown = [next(cell for cell in list(row_of(book, *kind).values())[7:] if cell.value is not None) for kind in kinds]
    assert [(cell.value, cell.number_format) for cell in shown] == [
        (3.4, '#,##0.0"余"'),
        (300, '"不少于"#,##0'),
        (-5, '#,##0"以上";"下降"#,##0"以上"'),
    ]


def test_a_masked_amount_is_shown_as_masked(book: Workbook) -> None:
    assert row_of(book, "非税收入")[FIRST].value == "*亿元"


def test_no_text_becomes_a_formula(book: Workbook, comparison: Comparison, tmp_path: Path) -> None:
    for sheet in book.worksheets:
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    write_table(comparison, tmp_path / "表.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "表.csv").read_text(encoding="utf-8-sig"))))
    dangerous = [cell for row in rows for cell in row if cell[:1] in "=+@" and cell]
    assert dangerous == []
    assert all(float(cell) <= 0 for row in rows for cell in row if cell[:1] == "-")


def test_every_number_leads_to_its_sentence(book: Workbook) -> None:
    cell = row_of(book, "惠企资金")[FIRST]
    assert cell.hyperlink is not None
    sheet, _, address = cell.hyperlink.location.partition("!")
    quoted = [value.value for value in book[sheet.strip("'")][int(address[1:])]]
    assert quoted[:3] == [FIRST, "第3段", "超12亿元"]
    assert "12亿元" in quoted[3]


def linked(book: Workbook, cell: Cell) -> Cell:
    assert cell.hyperlink is not None
    sheet, _, address = cell.hyperlink.location.partition("!")
    found = book[sheet.strip("'")][address]
    assert isinstance(found, Cell)
    return found


def test_every_sentence_leads_back_to_the_number(book: Workbook) -> None:
    sheet = book["原文摘录"]
    for number in range(2, sheet.max_row + 1):
        back = linked(book, sheet.cell(number, 5))
        assert linked(book, back).row == number


def test_computed_numbers_look_different_from_stated_ones(book: Workbook) -> None:
    row = row_of(book, "一般公共预算收入")
    stated, computed = row[FIRST], row["差额"]
    assert (stated.font.italic, computed.font.italic) == (False, True)
    assert computed.fill.fgColor.rgb != stated.fill.fgColor.rgb
    assert computed.number_format == "#,##0.0000"


def test_a_check_shows_formula_both_numbers_and_verdict_and_leads_to_the_text(tmp_path: Path) -> None:
    report = item(
        figure("tax_rev", "81.75亿元", 8175000000),
        figure("nontax_rev", "4.67亿元", 467000000),
        figure("gpb_rev", "86.43亿元", 8643000000),
        name="云岫区财政局2023年工作总结.docx",
    )
    write_table(compared(report), tmp_path / "表.xlsx")
    book = load_workbook(tmp_path / "表.xlsx")
    sheet = book["核对明细"]
    cells = dict(zip([cell.value for cell in sheet[1]], sheet[2], strict=True))
    assert cells["算式"].value == "81.75亿元 + 4.67亿元 = 86.42亿元"
    assert (cells["报告数"].value, cells["报告数"].number_format) == (86.43, '#,##0.00"亿元"')
    assert (cells["计算数"].value, cells["计算数"].font.italic) == (86.42, True)
    assert cells["结论"].value == "一致"
    assert linked(book, cells["报告数"]).value == "86.43亿元"


def test_checks_of_two_scopes_and_of_a_budget_are_told_apart_by_their_titles(tmp_path: Path) -> None:
    sums = [
        figure(name, text, value, stance=stance, scope=scope)
        for scope in ("全市", "市本级")
        for stance in (Stance.ACTUAL, Stance.PLAN)
        for name, text, value in (
            ("tax_rev", "81.75亿元", 8175000000),
            ("nontax_rev", "4.67亿元", 467000000),
            ("gpb_rev", "86.43亿元", 8643000000),
        )
    ]
    write_table(compared(item(*sums, name="云岫区财政局2023年工作总结.docx")), tmp_path / "表.xlsx")
    sheet = load_workbook(tmp_path / "表.xlsx")["核对明细"]
    titles = [str(row[2]).partition("：")[0] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert sorted(titles) == [
        "全市一般公共预算收入",
        "全市一般公共预算收入计划数",
        "市本级一般公共预算收入",
        "市本级一般公共预算收入计划数",
    ]


def test_a_fall_in_a_check_is_a_negative_number(tmp_path: Path) -> None:
    cell = Workbook().active["A1"]
    put_printed(cell, "下降8.17%")
    assert (cell.value, cell.number_format) == (Decimal("-8.17"), '#,##0.00"%"')
    put_printed(cell, "*万元")
    assert cell.value == "*万元"


def test_numbers_that_others_determine_stand_apart(tmp_path: Path) -> None:
    report = item(
        figure("gpb_rev", "86.4亿元", 8640000000),
        figure("gpb_rev", "7.2%", "7.2", "%", measure=Measure.CHANGE),
        relations=(LevelChange(level=10, change=110),),
    )
    write_table(compared(report), tmp_path / "表.xlsx")
    sheet = load_workbook(tmp_path / "表.xlsx")["推算数据"]
    cells = dict(zip([cell.value for cell in sheet[1]], sheet[2], strict=True))
    assert cells["数据名称"].value == "2022年一般公共预算收入"
    assert (cells["推算数"].value, cells["推算数"].font.italic) == (80.6, True)
    assert 80.5 < cells["下限"].value < 80.597 < cells["上限"].value < 80.7
    assert cells["单位"].value == "亿元"


def test_years_and_plans_have_sheets_of_their_own_with_links(tmp_path: Path) -> None:
    growth = figure("gpb_rev", "5%", "5", "%", measure=Measure.CHANGE, period="2024", stance=Stance.PLAN)
    first = item(figure("gpb_rev", "86.4亿元", 8640000000), growth)
    grown = figure("gpb_rev", "5.3%", "5.3", "%", measure=Measure.CHANGE, period="2024")
    second = item(figure("gpb_rev", "91.0亿元", 9100000000, period="2024"), grown)
    write_table(compared(first, second), tmp_path / "表.xlsx")
    book = load_workbook(tmp_path / "表.xlsx")
    assert "各地比较" not in book.sheetnames
    years = dict(zip([cell.value for cell in book["历年趋势"][1]], book["历年趋势"][2], strict=True))
    assert (years["2023年"].value, years["2024年"].value, years["单位"].value) == (86.4, 91, "亿元")
    assert linked(book, years["2024年"]).value == "91.0亿元"
    plans = dict(zip([cell.value for cell in book["计划与完成"][1]], book["计划与完成"][2], strict=True))
    assert (plans["目标"].value, plans["实绩"].value, plans["完成情况"].value) == (5, 5.3, "达到")
    assert plans["说明"].value == "目标数测算：86.4亿元 × （1 + 5%） = 90.72亿元"


def test_what_is_said_beside_a_target_stands_in_its_row(tmp_path: Path) -> None:
    rate = {"unit": "%", "measure": Measure.RATE}
    before = figure("unemp_survey", "4.7%", "4.7", **rate)
    plan = figure("unemp_survey", "5%", "5", period="2024", stance=Stance.PLAN, bound=Bound.LE, **rate)
    now = figure("unemp_survey", "4.9%", "4.9", period="2024", **rate)
    write_table(compared(item(before, plan), item(now)), tmp_path / "表.xlsx")
    sheet = load_workbook(tmp_path / "表.xlsx")["计划与完成"]
    plans = dict(zip([cell.value for cell in sheet[1]], sheet[2], strict=True))
    assert (plans["完成情况"].value, plans["说明"].value) == ("达到", "目标宽于上年实绩：5%以内与4.7%")


def test_the_heading_stays_in_view(book: Workbook) -> None:
    assert book["指标对照"].freeze_panes == "C2"
    assert book["核对明细"].freeze_panes == "A2"


def test_excel_opens_the_csv_as_chinese(comparison: Comparison, tmp_path: Path) -> None:
    write_table(comparison, tmp_path / "表.csv")
    content = (tmp_path / "表.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert "一般公共预算收入".encode() in content


def test_the_frame_holds_the_rows_for_further_work(comparison: Comparison) -> None:
    frame = rows_frame(comparison)
    assert len(frame) == len(comparison.rows)
    revenue = frame.loc[frame["指标"] == "一般公共预算收入", FIRST]
    assert revenue.iloc[0] == Decimal("86.42")


def test_every_figure_stands_in_the_long_table_with_all_that_tells_what_it_is_about(book: Workbook) -> None:
    headings, *lines = [[cell.value for cell in row] for row in book["数据长表"]]
    told = [dict(zip(headings, line, strict=True)) for line in lines]
    (growth,) = [line for line in told if line["数据类型"] == "增速"]
    about = [growth[heading] for heading in ("地区", "账本", "收支", "期间")]
    assert about == ["云岫区", "一般公共预算", "收入", "2023年"]
    assert (growth["数值"], growth["单位"], growth["原文数"]) == (-2.6, "%", "下降2.6%")
    masked = next(line for line in told if line["指标"] == "非税收入")
    assert (masked["数值"], masked["原文数"]) == (None, "*亿元")
    printed = headings.index("原文数")
    assert linked(book, book["数据长表"][2][printed]).value == told[0]["原文数"]


def test_a_range_has_both_ends_in_its_unit_in_the_long_table() -> None:
    span = figure("gpb_rev", "80—85亿元", 8000000000, value_max=Decimal(8500000000), stance=Stance.PLAN)
    homes = figure("惠及市场主体", "3.4万户次", 34000, "户次")
    firms = figure("惠及市场主体", "3.5万家次", 35000, "家次")
    frame = figures_frame(compared(item(span, homes), item(firms)))
    assert {tuple(line) for line in frame[["数值", "至", "单位"]].itertuples(index=False)} == {
        (Decimal(80), Decimal(85), "亿元"),
        (Decimal("3.4"), None, "万户次"),
        (Decimal("3.5"), None, "万家次"),
    }


def test_figures_are_counted_by_report_and_family(comparison: Comparison) -> None:
    counts = counts_frame(figures_frame(comparison)).set_index("类别")
    stated = [len(compared_item.reading.figures) for compared_item in comparison.items]
    assert list(counts.loc["合计"]) == [*stated, sum(stated)]


@pytest.mark.parametrize("name", ["表.pdf", "表", "没有的文件夹/表.xlsx"])
def test_what_cannot_be_written_is_said_in_one_line(comparison: Comparison, tmp_path: Path, name: str) -> None:
    with pytest.raises(TableError) as caught:
        write_table(comparison, tmp_path / name)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_an_old_table_survives_a_failed_write(
    comparison: Comparison, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "表.csv"
    target.write_text("旧表", encoding="utf-8")

    def refuse(self: Path, other: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(TableError, match="请关闭打开它的程序"):
        write_table(comparison, target)
    assert target.read_text(encoding="utf-8") == "旧表"
    assert [path.name for path in tmp_path.iterdir()] == ["表.csv"]


def test_the_guide_comes_first_and_says_which_report_is_which(book: Workbook) -> None:
    assert book.sheetnames[:2] == ["说明", "指标对照"]
    guide = [[cell.value for cell in row] for row in book["说明"].iter_rows(max_row=3)]
    assert [line[0] for line in guide] == ["简称", "报告一", "报告二"]
    assert guide[1][-1] == "云岫区财政局2023年工作总结.docx"


def test_what_several_reports_state_comes_first() -> None:
    alone = figure("非税收入", "3.47亿元", 347000000)
    shared = figure("gpb_rev", "86.4亿元", 8640000000)
    frame = rows_frame(compared(item(alone, shared, name="甲.docx"), item(shared, name="乙.docx")))
    assert next(iter(frame["指标"])) == "一般公共预算收入"
    assert list(frame.columns[7:9]) == ["报告一 甲", "报告二 乙"]


def test_a_cell_holds_one_number_and_another_place_is_a_line_below(tmp_path: Path) -> None:
    first = item(
        figure("gpb_rev", "86.4亿元", 8640000000),
        figure("gpb_rev", "86.9亿元", 8690000000),
        figure("gpb_rev", "864000万元", 8640000000),
        name="甲.docx",
    )
    write_table(compared(first, item(figure("gpb_rev", "86.4亿元", 8640000000), name="乙.docx")), tmp_path / "表.xlsx")
    lines = list(load_workbook(tmp_path / "表.xlsx")["指标对照"].iter_rows(min_row=2, min_col=2, values_only=True))
    assert [line[0] for line in lines] == ["一般公共预算收入"] * 2
    assert {line[6] for line in lines} == {86.4, 86.9}
    assert [line[7] for line in lines] == [86.4, None]
    assert lines[1][-3:] == (None, None, "同一指标在同一份报告中的另一处数")


def test_tasks_have_a_sheet_of_their_own(tmp_path: Path) -> None:
    task = Task("完善绩效评价", 0, 6, ("预算科",), ("国库科", "绩效中心"), "2024-06", ())
    plan = item(figure("gpb_rev", "86.4亿元", 8640000000), name="甲.docx")
    with_task = msgspec.structs.replace(plan, reading=msgspec.structs.replace(plan.reading, tasks=(task,)))
    write_table(compared(with_task), tmp_path / "表.xlsx")
    heads, line = list(load_workbook(tmp_path / "表.xlsx")["工作任务"].iter_rows(values_only=True))
    told = dict(zip(heads, line, strict=True))
    assert (told["报告"], told["任务"], told["配合单位"], told["完成时限"]) == (
        "报告一 甲",
        "完善绩效评价",
        "国库科、绩效中心",
        "2024-06",
    )


def test_every_sheet_has_page_numbers_and_the_file_our_own_name(book: Workbook) -> None:
    assert {sheet.oddFooter.center.text for sheet in book.worksheets} == {"— &P —"}
    assert book.properties.creator == "财政对读 Fiscal Desk"
    assert book.properties.title is not None
    assert book.properties.title.endswith("指标对照表")


def test_a_report_with_characters_that_no_file_can_hold_gives_a_table(tmp_path: Path) -> None:
    bad = item(figure("收\ufffe入\u202e指\ud800标", "86.4亿元", 8640000000), name="甲\uffff.docx")
    write_table(compared(bad), tmp_path / "表.xlsx")
    sheet = load_workbook(tmp_path / "表.xlsx")["指标对照"]
    assert sheet["B2"].value == "收入指标"

"""The sheet that comes first: which report is which, and how the others are to be read."""

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from fiscal_desk.comparison.facts.report_names import report_name, report_number
from fiscal_desk.comparison.model import Comparison
from fiscal_desk.comparison.tables.sheet_cells import at, put, set_page
from fiscal_desk.report.model import Report
from fiscal_desk.report.unseen import without_unseen
from fiscal_desk.vocabulary.periods import period_word

GUIDE = "说明"
CREATOR = "财政对读 Fiscal Desk"
GUIDE_LINES = (
    "蓝色数字为报告所载，点一下可到“原文摘录”中它所在的句子；摘录末列可点回表中。",
    "棕色斜体、浅黄底色的为计算所得，报告没有写明。",
    "“指标对照”先列两份以上报告共同载明的，再列仅一份报告载明的；一格一个数，同一份报告另有一处数的列在下一行。",
    "数字按每行“单位”一列的单位列示，位数与原文一致；“超”“约”等界限写在数字格式里，数字仍可计算。",
    "以星号遮蔽的数据照原样列出，不参与计算。",
    "“数据长表”一行一个数，列出它的地区、范围、账本、期间等，可筛选、可作数据透视表；“统计”为各报告各类别的数据个数。",
)
_HEADINGS = ("简称", "报告名称", "地区", "所属期间", "文件")
_WIDTHS = (10, 64, 14, 14, 44)


def describe(book: Workbook, comparison: Comparison) -> None:
    """Give a workbook its title and its maker's name: not those of the library that writes it."""
    names = "、".join(_title(item.report) for item in comparison.items)
    book.properties.creator = CREATOR
    book.properties.title = without_unseen(f"{names}指标对照表")[:255]
    book.properties.language = "zh-CN"


def write_guide(sheet: Worksheet, comparison: Comparison) -> None:
    """List the reports under the names that the memo gives them, then say how to read the sheets."""
    sheet.title = GUIDE
    set_page(sheet)
    for column, (heading, width) in enumerate(zip(_HEADINGS, _WIDTHS, strict=True), 1):
        put(at(sheet, 1, column), heading)
        at(sheet, 1, column).font = Font(bold=True)
        sheet.column_dimensions[at(sheet, 1, column).column_letter].width = width
    for index, item in enumerate(comparison.items):
        card = item.report.card
        period = period_word(card.period) if card.period else ""
        values = (report_number(index), _title(item.report), card.place or "", period, item.report.origin.name)
        for column, value in enumerate(values, 1):
            put(at(sheet, index + 2, column), value)
    for number, line in enumerate(GUIDE_LINES, len(comparison.items) + 3):
        put(at(sheet, number, 1), line)
        sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=len(_HEADINGS))
        at(sheet, number, 1).alignment = Alignment(wrap_text=True, vertical="top")


def _title(report: Report) -> str:
    return " ".join(report.card.title.split()) or report_name(report)

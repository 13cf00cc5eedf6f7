"""Tables in text (.csv): values parted by commas, semicolons or tabs."""

import csv
import io

from fiscal_desk.report.errors import OpeningProblem, Refusal
from fiscal_desk.report.readers.encoding import decode_text
from fiscal_desk.report.readers.opened import Opened
from fiscal_desk.report.readers.sheets.layout import opened_sheets
from fiscal_desk.report.readers.sheets.sheet import LAST_COLUMN, MOST_CELLS, Sheet, too_many_cells

_SEPARATORS = ",\t;"
_SAMPLE_LINES = 50


def read_separated(data: bytes) -> Opened:
    """Read a .csv as one sheet without a name. Raises Refusal."""
    text, encoding = decode_text(data)
    cells: dict[tuple[int, int], str] = {}
    try:
        for at, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))):
            for column, value in enumerate(row[: LAST_COLUMN + 1]):
                if value.strip():
                    cells[at, column] = value
            if len(cells) > MOST_CELLS:
                raise too_many_cells()
    except csv.Error as error:
        raise Refusal(
            OpeningProblem.DAMAGED, "的表格内容不完整（引号没有成对）；请用 WPS 或 Excel 打开，另存为 .xlsx 后再打开。"
        ) from error
    opened = opened_sheets([Sheet("", cells)])
    return Opened(opened.text, opened.lines, encoding)


def _separator(text: str) -> str:
    """Return the sign that most of the first lines have, as often as each other."""
    lines = [line for line in text.splitlines()[:_SAMPLE_LINES] if line.strip()]
    return max(_SEPARATORS, key=lambda sign: sum(line.count(sign) > 0 for line in lines))

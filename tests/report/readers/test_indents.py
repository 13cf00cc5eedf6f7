"""How far a row's name is set in survives opening, whatever the kind of file: what belongs below what hangs on it."""

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl.styles import Alignment

from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import open_report
from tests.report.docx_building import docx_bytes, p, table
from tests.report.readers.doc.doc_building import doc_bytes, row
from tests.report.readers.pdf.pdf_building import Page, pdf
from tests.report.readers.pdf.test_tables import ruled
from tests.report.readers.sheets.biff import xls
from tests.report.readers.sheets.workbooks import saved, workbook
from tests.report.readers.web.test_web_pages import BODY, page

NAMES = ("一般公共服务", "人大事务", "行政运行", "政协事务")
BLANKS = ("", "　", "    ", "　")
LEVELS = (0, 2, 4, 2)
ROWS = [[blanks + name, f"{9 - at}"] for at, (name, blanks) in enumerate(zip(NAMES, BLANKS, strict=True))]


def word(folder: Path) -> bytes:
    return docx_bytes(p("表前。") + table(*([p(name), p(number)] for name, number in ROWS)))


def indented_word(folder: Path) -> bytes:
    set_in = ["", '<w:ind w:left="210"/>', '<w:ind w:firstLineChars="200"/>', '<w:ind w:left="105" w:firstLine="105"/>']
    rows = ([p(name, each), p("9")] for name, each in zip(NAMES, set_in, strict=True))
    return docx_bytes(p("表前。") + table(*rows))


def old_word(folder: Path) -> bytes:
    return doc_bytes(
        [("表前。\r", b""), *(part for name, number in ROWS for part in row(name, number)), ("末。\r", b"")]
    )


def indented_old_word(folder: Path) -> bytes:
    set_in = [b"", struct.pack("<Hh", 0x845E, 210), struct.pack("<Hh", 0x4457, 200), struct.pack("<Hh", 0x8411, 210)]
    rows = []
    for name, each in zip(NAMES, set_in, strict=True):
        (text, own), *rest = row(name, "9")
        rows += [(text, own + each), *rest]
    return doc_bytes([("表前。\r", b""), *rows, ("末。\r", b"")])


def web(folder: Path) -> bytes:
    blanks = ("\n  ", "&nbsp;&nbsp;", "\n  <p>　　", "<span>　</span>")
    rows = "".join(f"<tr><td>{each}{name}</td><td>9</td></tr>" for name, each in zip(NAMES, blanks, strict=True))
    return page(f"{BODY}<table>{rows}</table>").encode()


def sheet(folder: Path) -> bytes:
    return saved(workbook(表=ROWS), folder).read_bytes()


def indented_sheet(folder: Path) -> bytes:
    book = workbook(表=[[name, 9] for name in NAMES])
    for at, level in enumerate(LEVELS, 1):
        book["表"].cell(at, 1).alignment = Alignment(horizontal="left", indent=level // 2)
        book["表"].cell(at, 2).alignment = Alignment(horizontal="right", indent=3)
    return saved(book, folder).read_bytes()


def old_sheet(folder: Path) -> bytes:
    return xls([(name, float(number)) for name, number in ROWS])


KINDS: dict[str, Callable[[Path], bytes]] = {
    "名.docx": word,
    "缩进.docx": indented_word,
    "名.doc": old_word,
    "缩进.doc": indented_old_word,
    "名.html": web,
    "名.xlsx": sheet,
    "缩进.xlsx": indented_sheet,
    "名.xls": old_sheet,
    "名.txt": lambda folder: "\n".join("\t".join(row) for row in [["项目", "数"], *ROWS]).encode(),
}


def indents(report: Report) -> list[int]:
    """Return how far the known names are set in, in their order."""
    cells = {report.text[b.span.start : b.span.end].strip(): b.place.indent for b in report.blocks if b.place}
    return [cells[name] for name in NAMES]


@pytest.mark.parametrize(("name", "make"), KINDS.items(), ids=KINDS.keys())
def test_a_name_is_set_in_as_in_the_file(name: str, make: Callable[[Path], bytes], tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(make(tmp_path))
    assert indents(open_report(path)) == list(LEVELS)


def test_a_printed_name_is_set_in_as_it_stands_in_its_column(tmp_path: Path) -> None:
    path = tmp_path / "名.pdf"
    path.write_bytes(
        pdf(ruled(Page().say(112, 700, "支出见下表。"), [[text, f"{number}7.50", "8"] for text, number in ROWS]))
    )
    found = indents(open_report(path))
    assert [each - found[0] for each in found] == list(LEVELS)


def test_names_in_the_middle_of_their_column_are_not_set_in(tmp_path: Path) -> None:
    drawn = ruled(Page().say(112, 700, "支出见下表。"), [["", "97.50", "86.20"]] * len(NAMES))
    for at, name in enumerate(NAMES):
        drawn.say(160 - 6 * len(name), 600 - 24 * at - 17, name, 12)
    path = tmp_path / "名.pdf"
    path.write_bytes(pdf(drawn))
    assert indents(open_report(path)) == [0] * len(NAMES)

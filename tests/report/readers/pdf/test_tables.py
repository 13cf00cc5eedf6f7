"""Ruled tables keep every number in its row and column."""

from itertools import pairwise

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.readers.pdf.printed.lines import rows_of
from fiscal_desk.report.readers.pdf.printed.marks import Glyph
from fiscal_desk.report.readers.pdf.reading import read_pdf
from tests.report.readers.pdf.pdf_building import Page, page_of_lines, pdf, width_of

Rows = list[list[str]]
HEAD = ["项目", "预算数", "执行数"]
XS = (80, 240, 340, 440)


def ruled(
    page: Page, rows: Rows, top: float = 600, pitch: float = 24, xs: tuple[float, ...] = XS, across: bool = True
) -> Page:
    """Draw a table; without `across` only the head and the ends are ruled across."""
    bottom = top - pitch * len(rows)
    for x in xs:
        page.rule(x, bottom, x, top)
    for at in range(len(rows) + 1):
        if across or at in (0, 1, len(rows)):
            page.rule(xs[0], top - pitch * at, xs[-1], top - pitch * at)
    for at, row in enumerate(rows):
        for x, text in zip(xs, row, strict=False):
            if text:
                page.say(x + 4, top - pitch * at - 17, text, 12)
    return page


def table_of(data: bytes, number: int = 0) -> Rows:
    opened = read_pdf(data)
    found: dict[int, dict[int, str]] = {}
    for line in opened.lines:
        if line.kind is BlockKind.TABLE_CELL and line.place and line.place.table == number:
            found.setdefault(line.place.row, {})[line.place.column] = opened.text[line.start : line.end]
    return [[row.get(column, "") for column in range(max(row) + 1)] for _, row in sorted(found.items())]


ROWS: Rows = [HEAD, ["税收收入", "340.50", "338.47"], ["非税收入", "74.62", "74.16"], ["合计", "415.12", "412.63"]]


def test_a_ruled_table_is_a_table() -> None:
    assert table_of(pdf(ruled(Page().say(112, 700, "收支情况见下表。"), ROWS))) == ROWS


def test_a_table_with_only_its_columns_ruled_has_its_rows() -> None:
    assert table_of(pdf(ruled(Page().say(112, 700, "收支情况见下表。"), ROWS, across=False))) == ROWS


def test_a_table_goes_on_over_the_page_and_its_head_is_there_once() -> None:
    one = ruled(Page().say(150, 640, "收入执行情况表", 18), ROWS[:3])
    two = ruled(Page().say(150, 640, "收入执行情况表", 18), [HEAD, ROWS[3]])
    data = pdf(one, two)
    assert table_of(data) == ROWS
    opened = read_pdf(data)
    assert opened.text.count("收入执行情况表") == 1
    assert opened.places[-1].page == 2


def test_two_tables_under_one_unit_line_each_keep_theirs() -> None:
    one = ruled(Page().say(150, 640, "收入表", 18).say(400, 610, "单位：万元", 10), ROWS)
    two = ruled(
        Page().say(150, 640, "支出表", 18).say(400, 610, "单位：万元", 10),
        [["科目", "金额"], ["教育支出", "126.75"]],
        xs=(80, 300, 440),
    )
    assert read_pdf(pdf(one, two)).text.count("单位：万元") == 2


def test_a_number_broken_over_lines_in_a_narrow_cell_is_whole() -> None:
    xs = (80, 200, 240, 280)
    page = Page().say(112, 700, "收支情况见下表。")
    for x in xs:
        page.rule(x, 500, x, 600)
    for y in (600, 576, 536, 500):
        page.rule(80, y, 280, y)
    for x, text in zip(xs, HEAD, strict=False):
        page.say(x + 2, 584, text, 12)
    page.say(84, 552, "税收收入", 12).say(202, 560, "144848", 12).say(202, 544, "57", 12).say(244, 552, "12.5", 12)
    page.say(84, 512, "合计", 12).say(202, 512, "1500", 12).say(244, 512, "13.0", 12)
    assert table_of(pdf(page))[1] == ["税收收入", "14484857", "12.5"]


def narrow(rows: list[list[list[str]]], xs: tuple[float, ...], pitch: float = 40) -> Page:
    """Draw a table whose cells have several lines, all in the middle of their rows, numbers at the right edge."""
    page = Page().say(112, 700, "收支情况见下表。")
    bottom = 600 - pitch * len(rows)
    for x in xs:
        page.rule(x, bottom, x, 600)
    for at in range(len(rows) + 1):
        page.rule(xs[0], 600 - pitch * at, xs[-1], 600 - pitch * at)
    for at, row in enumerate(rows):
        for right, lines in zip(xs[1:], row, strict=False):
            for line, text in enumerate(lines):
                y = 600 - pitch * (at + 0.5) + 7 * (len(lines) - 1) - 4 - 14 * line
                page.say(right - 5 - width_of(text, 12), y, text, 12)
    return page


def test_a_row_whose_numbers_are_all_broken_but_one_is_one_row() -> None:
    rows = [
        [["项目"], ["预算"], ["执行"], ["占比"]],
        [["合计"], ["12691", "01"], ["6951", "90"], ["97"]],
        [["税收"], ["46259", "71"], ["1093", "12"], ["99"]],
    ]
    assert table_of(pdf(narrow(rows, (80, 150, 192, 232.2, 270)))) == [
        ["项目", "预算", "执行", "占比"],
        ["合计", "1269101", "695190", "97"],
        ["税收", "4625971", "109312", "99"],
    ]


def test_words_over_two_lines_beside_broken_numbers_are_one_row() -> None:
    rows = [
        [["项目"], ["合计"], ["一般"]],
        [["平均利", "率"], ["1.625"], ["1.6", "25"]],
        [["平均利", "率"], ["2.261"], ["2.2", "61"]],
    ]
    assert table_of(pdf(narrow(rows, (80, 126, 170, 204.2)))) == [
        ["项目", "合计", "一般"],
        ["平均利率", "1.625", "1.625"],
        ["平均利率", "2.261", "2.261"],
    ]


def test_a_row_that_the_page_broke_is_one_row_again() -> None:
    one = ruled(
        Page(),
        [HEAD, ["税收收入", "340.50", "338.47"], ["城乡居民基本医疗保险中央财政", "74.62", "74.16"]],
        xs=(80, 256, 340, 440),
    )
    two = ruled(Page(), [HEAD, ["补助资金", "", ""], ["合计", "415.12", "412.63"]], xs=(80, 256, 340, 440))
    assert table_of(pdf(one, two))[2:] == [
        ["城乡居民基本医疗保险中央财政补助资金", "74.62", "74.16"],
        ["合计", "415.12", "412.63"],
    ]


def test_the_head_of_a_section_on_the_next_page_is_a_row_of_its_own() -> None:
    xs = (80, 256, 340, 440)
    one = ruled(Page(), [HEAD, ["城乡居民基本医疗保险中央财政", "74.62", "74.16"]], xs=xs)
    two = ruled(Page(), [HEAD, ["二、支出", "", ""], ["合计", "415.12", "412.63"]], xs=xs)
    assert [row[0] for row in table_of(pdf(one, two))] == ["项目", "城乡居民基本医疗保险中央财政", "二、支出", "合计"]


def test_a_quotation_mark_squeezed_onto_its_word_stands_before_it() -> None:
    word = [Glyph(700, 180 + 16 * at, 196 + 16 * at, char, 16, False) for at, char in enumerate("基层科普")]
    (row,) = rows_of([*word, Glyph(700, 180, 188, "“", 16, False), Glyph(700, 244, 252, "”", 16, False)], 16)
    assert "".join(glyph.char for glyph in row).startswith("“基层科")


def test_words_over_lines_in_a_cell_are_one_and_merged_cells_know_their_size() -> None:
    page = Page().say(112, 700, "收支情况见下表。")
    for x, top in ((80, 600), (240, 600), (340, 576), (440, 600)):
        page.rule(x, 500, x, top)
    for y in (600, 540, 500):
        page.rule(80, y, 440, y)
    page.rule(240, 576, 440, 576)
    page.say(84, 560, "项目", 12).say(300, 584, "全市", 12).say(244, 552, "预算数", 12).say(344, 560, "执行数比", 12)
    page.say(344, 546, "预算数", 12).say(84, 512, "税收收入", 12).say(244, 512, "340.5", 12).say(344, 512, "99.4", 12)
    opened = read_pdf(pdf(page))
    cells = {opened.text[line.start : line.end]: line.place for line in opened.lines if line.place}
    assert cells["全市"]
    assert (cells["全市"].width, cells["全市"].height) == (2, 1)
    assert cells["项目"]
    assert cells["项目"].height == 2
    assert cells["执行数比预算数"]
    assert cells["执行数比预算数"].column == 2


def test_shading_behind_lines_and_a_frame_around_the_page_are_no_tables() -> None:
    page = page_of_lines("　　全市收入41.5亿元。", "　　全市支出52.6亿元。")
    page.draw("0.9 g 80 700 300 29 re f 80 729 300 29 re f 0 g 40 40 500 760 re S")
    assert not any(line.place for line in read_pdf(pdf(page)).lines)


def test_columns_without_any_rule_are_cells_as_in_a_text() -> None:
    page = Page()
    for at, row in enumerate(ROWS):
        for x, text in zip(XS, row, strict=False):
            page.say(x, 700 - 24 * at, text, 12)
    assert table_of(pdf(page))[1:] == ROWS[1:]


def test_rows_of_a_table_follow_each_other_in_the_text() -> None:
    text = read_pdf(pdf(ruled(Page(), ROWS, across=False))).text
    places = [text.index(value) for row in ROWS for value in row]
    assert all(one < two for one, two in pairwise(places))

"""Tables survive printing: headings on every page, whole rows, numbers under numbers, the unit once."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fiscal_desk.memo.model import Align, Attachment, Column, Face, Memo, Run, Table, TableRow, plain
from fiscal_desk.memo.typesetting import word_tables
from fiscal_desk.memo.typesetting.widths import column_widths, text_width
from tests.memo.typesetting.opened import Opened, W, get

COLUMNS = (Column("指标"), Column("报告一", Align.RIGHT), Column("差异", Align.RIGHT))
ROWS = (
    TableRow((plain("收入"),), band=True),
    TableRow((plain("一般公共预算收入"), plain("86.42"), (Run("0.5", Face.COMPUTED),))),
)
TABLE = Table(columns=COLUMNS, rows=ROWS, unit="亿元", notes=("注：斜体为计算所得。",))


@pytest.fixture(scope="module")
def opened() -> Opened:
    return Opened(Memo(title="题", blocks=(TABLE,), attachments=(Attachment("表", (TABLE,), landscape=True),)))


def test_the_header_row_is_repeated_and_alone_in_it(opened: Opened) -> None:
    for table in opened.find("w:tbl"):
        flags = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.findall(f"{W}tr")]
        assert flags == [True, False, False]


def test_no_row_is_split_across_pages(opened: Opened) -> None:
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in opened.find("//w:tr"))


def test_numbers_stand_right_and_words_left(opened: Opened) -> None:
    cells = opened.find("w:tbl[1]/w:tr[3]/w:tc")
    assert [get(jc, "val") for cell in cells for jc in cell.iter(f"{W}jc")] == ["right", "right"]
    assert get(opened.style("TableText").find(f"{W}pPr/{W}jc"), "val") == "left"


def test_the_unit_stands_once_above_the_table_on_the_right(opened: Opened) -> None:
    assert [each.text for each in opened.word.paragraphs].count("单位：亿元") == 2
    assert get(opened.style("TableUnit").find(f"{W}pPr/{W}jc"), "val") == "right"
    assert opened.style("TableUnit").find(f"{W}pPr/{W}keepNext") is not None


def test_tables_are_size_five_and_fill_the_type_area(opened: Opened) -> None:
    assert get(opened.style("TableText").find(f"{W}rPr/{W}sz"), "val") == "21"
    for table, width in zip(opened.find("w:tbl"), (8844, 12756), strict=True):
        assert get(table.find(f"{W}tblPr/{W}tblW"), "w") == str(width)
        assert sum(int(get(column, "w") or 0) for column in table.iter(f"{W}gridCol")) == width


def test_computed_numbers_are_italic_and_stated_ones_are_not(opened: Opened) -> None:
    runs = opened.find("w:tbl[1]/w:tr[3]//w:r")
    assert [run.find(f"{W}rPr/{W}i") is not None for run in runs] == [False, False, True]


def test_a_band_runs_over_all_columns_and_stays_with_its_rows(opened: Opened) -> None:
    cells = opened.find("w:tbl[1]/w:tr[2]/w:tc")
    assert len(cells) == 1
    assert get(cells[0].find(f"{W}tcPr/{W}gridSpan"), "val") == "3"
    assert cells[0].find(f"{W}p/{W}pPr/{W}keepNext") is not None


def test_notes_stand_below(opened: Opened) -> None:
    assert opened.find("w:tbl[1]/following-sibling::w:p[1]")[0].xpath("string()") == "注：斜体为计算所得。"


def test_every_cell_ends_with_a_paragraph_as_word_demands() -> None:
    empty = Table(columns=COLUMNS, rows=(TableRow(((), (), ())),))
    opened = Opened(Memo(title="题", blocks=(empty, empty)))
    assert all(cell[-1].tag == f"{W}p" for cell in opened.find("//w:tc"))
    assert all(each.getnext().tag == f"{W}p" for each in opened.find("w:tbl"))


def test_a_width_counts_chinese_as_one_and_latin_as_half() -> None:
    assert text_width("收入86.42") == 4.5
    assert text_width("差异\n（计算）") == 4.0
    assert text_width("") == 0.0


def test_numbers_are_not_broken_while_there_is_room() -> None:
    words = plain("关于进一步规范预算执行和国库集中支付管理工作的若干事项" * 3)
    table = Table(columns=COLUMNS, rows=(TableRow((words, plain("1,234,567.89"), plain("5%"))),) * 9)
    widths = column_widths(table, 40)
    assert widths[1] >= text_width("1,234,567.89")
    assert widths[0] > widths[1] > widths[2]


def test_a_column_that_must_stay_whole_is_not_wrapped() -> None:
    columns = (Column("名称"), Column("日期", whole=True))
    table = Table(columns=columns, rows=(TableRow((plain("长" * 60), plain("2024年12月31日"))),))
    assert column_widths(table, 30)[1] >= text_width("2024年12月31日")


def test_a_column_that_may_wrap_gives_way_before_a_date_is_torn() -> None:
    columns = (Column("名称", least=14), Column("日期", whole=True), Column("期间", whole=True))
    table = Table(columns=columns, rows=(TableRow((plain("长" * 60), plain("2026年12月31日"), plain("2025年上半年"))),))
    widths = column_widths(table, 22)
    assert widths[1] >= text_width("2026年12月31日")
    assert widths[2] >= text_width("2025年上半年")


def test_the_name_of_a_file_may_be_broken_at_its_hyphens() -> None:
    table = Table(columns=COLUMNS[:2], rows=(TableRow((plain("总结（qingshi-half-year-2024）"), plain("长" * 60))),))
    assert column_widths(table, 12)[0] < text_width("qingshi-half-year-2024")


@given(
    st.lists(st.lists(st.text(max_size=30), min_size=3, max_size=3), max_size=6),
    st.floats(min_value=10, max_value=70),
)
def test_widths_always_add_up_and_none_is_empty(texts: list[list[str]], total: float) -> None:
    table = Table(columns=COLUMNS, rows=tuple(TableRow(tuple(plain(text) for text in row)) for row in texts))
    widths = column_widths(table, total)
    assert abs(sum(widths) - total) < 1e-6
    assert min(widths) > 0


def test_of_a_table_of_thousands_few_rows_are_looked_at_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[TableRow] = []
    real = word_tables._lines

    def counting(row: TableRow, widths: Sequence[int]) -> int:
        looked.append(row)
        return real(row, widths)

    monkeypatch.setattr(word_tables, "_lines", counting)
    rows = tuple(TableRow(((Run(str(number)),),)) for number in range(3000))
    assert not word_tables.is_kept(Table((Column("序号"),), rows), 1500, [2000])
    assert len(looked) == 8


def _kept(heights: Sequence[int]) -> list[bool]:
    """Which rows stay with the next one, or the note, where rows are so many lines high."""
    rows = tuple(TableRow((plain("\n".join(["甲"] * lines)),)) for lines in heights)
    table = Table((Column("说明"),), rows, notes=("注：略。",))
    return [word_tables.is_kept(table, place, [2000]) for place in range(len(rows))]


def test_a_title_is_not_left_alone_by_a_few_high_rows_that_all_hold_together() -> None:
    assert _kept([4, 5, 4, 4, 5]) == [False, False, False, False, True]
    assert _kept([1, 8, 1]) == [False, False, True]
    assert _kept([1, 1, 1, 1, 1]) == [True, True, True, True, True]


def test_a_narrow_column_makes_a_row_high() -> None:
    rows = tuple(TableRow((plain("云岫区一般公共预算支出分项之和等于合计"),)) for _ in range(5))
    table = Table((Column("核对事项"),), rows)
    assert not any(word_tables.is_kept(table, place, [1200]) for place in range(5))
    assert all(word_tables.is_kept(table, place, [8000]) for place in range(4))

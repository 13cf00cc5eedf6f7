"""Tables of Word files: every number once, in its own row and column."""

from pathlib import Path

from fiscal_desk.report.model import BlockKind, CellPlace, Report
from tests.report.docx_building import open_word, p, r, table


def cells(report: Report) -> dict[tuple[int, int, int], str]:
    return {
        (block.place.table, block.place.row, block.place.column): report.text[block.span.start : block.span.end]
        for block in report.blocks
        if block.place is not None
    }


def merged(text: str, properties: str) -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def test_rows_and_columns_come_in_reading_order(tmp_path: Path) -> None:
    body = p("表前。") + table([p("项目"), p("金额")], [p("收入"), p("86.42")]) + p("表后。")
    report = open_word(tmp_path, body)
    assert report.text == "表前。\n项目\t金额\n收入\t86.42\n表后。"
    assert cells(report)[0, 1, 1] == "86.42"
    assert [block.number for block in report.blocks] == [1, 2, 2, 3, 3, 4]


def test_merged_cells_hold_their_text_once(tmp_path: Path) -> None:
    body = table(
        [merged("指标", '<w:vMerge w:val="restart"/>'), merged("金额", '<w:gridSpan w:val="2"/>')],
        [merged("", "<w:vMerge/>"), p("预算"), p("执行")],
        [p("收入"), p("85"), p("86")],
    )
    report = open_word(tmp_path, body)
    assert report.text == "指标\t金额\t\n\t预算\t执行\n收入\t85\t86"
    assert cells(report)[0, 1, 2] == "执行"


def test_columns_that_are_only_grid_lines_are_left_out(tmp_path: Path) -> None:
    wide = '<w:gridSpan w:val="5"/>'
    body = table([merged("项目", wide), merged("金额", wide)], [merged("收入", wide), merged("86", wide)])
    assert open_word(tmp_path, body).text == "项目\t金额\n收入\t86"


def test_a_cell_is_one_line_whatever_it_holds(tmp_path: Path) -> None:
    inner = table([p("内一"), p("内二")])
    body = table(
        [p("比上年") + p("增长(%)"), f"<w:p>{r('甲')}<w:r><w:br/></w:r>{r('乙')}</w:p>"], [inner + p(""), p("丙")]
    )
    assert open_word(tmp_path, body).text == "比上年 增长(%)\t甲 乙\n内一 内二\t丙"


def test_a_table_of_one_cell_is_a_frame_around_text(tmp_path: Path) -> None:
    body = table([p("一、收入") + p("收入86亿元。") + table([p("项目"), p("数")], [p("税收"), p("74")])])
    report = open_word(tmp_path, body)
    assert report.text == "一、收入\n收入86亿元。\n项目\t数\n税收\t74"
    assert report.blocks[0].kind is BlockKind.HEADING
    assert report.blocks[-1].place == CellPlace(0, 1, 1)


def test_deleted_rows_are_left_out(tmp_path: Path) -> None:
    gone = "<w:tr><w:trPr><w:del w:id='1' w:author='a'/></w:trPr><w:tc>{}</w:tc></w:tr>".format(p("旧"))
    body = f"<w:tbl>{gone}<w:tr><w:tc>{p('新')}</w:tc><w:tc>{p('数')}</w:tc></w:tr></w:tbl>"
    assert open_word(tmp_path, body).text == "新\t数"


def test_stacked_annexes_become_tables_of_their_own(tmp_path: Path) -> None:
    wide = '<w:gridSpan w:val="2"/>'
    body = (
        p("一、2026年重点工作")
        + p("狠抓落实。")
        + table(
            [merged("附表1", wide)], [merged("2025年收入完成情况表", wide)], [p("税收"), p("74")],
            [merged("附表2", wide)], [merged("2025年支出完成情况表", wide)], [p("教育"), p("15")],
        )
    )  # fmt: skip
    report = open_word(tmp_path, body)
    assert cells(report)[1, 2, 1] == "15"
    assert [block.headings for block in report.blocks if block.place and block.place.column == 1] == [
        ("2025年收入完成情况表",),
        ("2025年支出完成情况表",),
    ]


def test_two_tables_are_counted_apart(tmp_path: Path) -> None:
    one = table([p("甲"), p("1")])
    assert list(cells(open_word(tmp_path, one + p("间隔") + one))) == [(0, 0, 0), (0, 0, 1), (1, 0, 0), (1, 0, 1)]

"""Tables with bars between their cells, as Markdown and pages turned to text have them, are tables and no sentences."""

import pytest

from fiscal_desk.report.model import BlockKind
from fiscal_desk.report.opening import report_from_text
from tests.figures.reading import brief

_MARKDOWN = """| 项目 | 预算数（万元） | 执行数（万元） |
|------|------:|:------:|
| 税收收入 | 12000 | 12500 |
| 非税收入 | 3000 |  |
"""


def _cells(text: str) -> list[tuple[int, int, str]]:
    report = report_from_text(text)
    return [
        (block.place.row, block.place.column, report.text[block.span.start : block.span.end])
        for block in report.blocks
        if block.kind is BlockKind.TABLE_CELL and block.place is not None
    ]


def test_a_table_of_markdown_has_its_rows_and_columns() -> None:
    assert _cells(_MARKDOWN)[:3] == [(0, 0, "项目"), (0, 1, "预算数（万元）"), (0, 2, "执行数（万元）")]
    assert _cells(_MARKDOWN)[3:] == [
        (2, 0, "税收收入"),
        (2, 1, "12000"),
        (2, 2, "12500"),
        (3, 0, "非税收入"),
        (3, 1, "3000"),
    ]


def test_its_numbers_have_the_names_of_their_rows_and_the_stance_of_their_columns() -> None:
    found = brief(_MARKDOWN, "indicator", "value", "stance", title="云岫区2024年收支情况\n")
    assert found == [
        ("税收收入", 120_000_000.0, "plan"),
        ("税收收入", 125_000_000.0, "actual"),
        ("非税收入", 30_000_000.0, "plan"),
    ]


@pytest.mark.parametrize("bar", ["|", " | ", "｜"])
def test_bars_at_the_ends_make_no_column(bar: str) -> None:
    inner = bar.join(("项目", "金额（万元）")), bar.join(("税收收入", "12000"))
    bare = "\n".join(inner) + "\n"
    framed = "\n".join(f"{bar}{line}{bar}" for line in inner) + "\n"
    assert _cells(bare) == _cells(framed) != []


def test_one_line_with_bars_is_no_table() -> None:
    assert _cells("云岫区2024年工作总结\n首页 | 新闻 | 公开\n全年收入完成8亿元。\n") == []

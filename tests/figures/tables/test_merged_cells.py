"""Merged cells and tables within tables of Word files."""

from pathlib import Path

import pytest

from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.figures.extraction import extract
from fiscal_desk.figures.model import Figure
from tests.report.docx_building import open_word, p, table

TITLE = p("云岫区财政局2024年工作总结")


def cell(text: str, *, across: int = 1, down: str = "") -> str:
    """Return a cell; `down` is restart or continue."""
    properties = (f'<w:gridSpan w:val="{across}"/>' if across > 1 else "") + (
        f'<w:vMerge w:val="{down}"/>' if down else ""
    )
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{p(text)}</w:tc>"


def figures(folder: Path, caption: str, *rows: list[str]) -> dict[str, Figure]:
    report = open_word(folder, TITLE + p(caption) + table(*rows))
    return {figure.text: figure for figure in extract(report, load_catalogue()).figures}


@pytest.mark.parametrize(("first", "second"), [("市级", "县级"), ("全市", "市本级"), ("青屿县", "白鹭县")])
def test_a_merged_first_column_holds_for_its_rows(tmp_path: Path, first: str, second: str) -> None:
    found = figures(
        tmp_path,
        "2024年分级收入（单位：亿元）",
        [p("级次"), p("项目"), p("执行")],
        [cell(first, down="restart"), p("税收收入"), p("118")],
        [cell("", down="continue"), p("非税收入"), p("32")],
        [cell(second, down="restart"), p("税收收入"), p("218")],
        [cell("", down="continue"), p("非税收入"), p("52")],
        [cell("合计", across=2), p("420")],
    )
    assert [found[text].scope for text in ("118", "32", "218", "52")] == [first, first, second, second]
    assert found["420"].scope is None
    assert found["52"].indicator == "非税收入"


@pytest.mark.parametrize("total", ["合计", "总计", "小计"])
def test_a_total_over_two_merged_cells_keeps_its_row(tmp_path: Path, total: str) -> None:
    found = figures(
        tmp_path,
        "2024年项目支出（单位：万元）",
        [p("序号"), p("项目名称"), p("金额")],
        [p("1"), p("道路维修"), p("120")],
        [p("2"), p("校舍改造"), p("350")],
        [cell(total, across=2), p("470")],
    )
    assert found["470"].value == 4_700_000
    assert found["120"].indicator == "道路维修"


def test_merged_heads_stand_over_their_own_columns_only(tmp_path: Path) -> None:
    found = figures(
        tmp_path,
        "2024年“三公”经费预算表（单位：万元）",
        [cell("“三公”经费预算数", across=4), cell("机关运行经费预算数", down="restart")],
        [
            cell("合计", down="restart"),
            cell("公务用车费", across=2),
            cell("接待费", down="restart"),
            cell("", down="continue"),
        ],
        [cell("", down="continue"), p("小计"), p("购置费"), cell("", down="continue"), cell("", down="continue")],
        [p("36.50"), p("28.00"), p("18.00"), p("8.50"), p("213.28")],
    )
    told = {text: figure.indicator for text, figure in found.items()}
    assert told == {
        "36.50": "“三公”经费",
        "28.00": "公务用车费",
        "18.00": "购置费",
        "8.50": "接待费",
        "213.28": "机关运行经费",
    }


def test_two_sided_heads_over_merged_columns(tmp_path: Path) -> None:
    found = figures(
        tmp_path,
        "2024年收支预算总表（单位：元）",
        [cell("本年收入", across=2), cell("本年支出", across=2)],
        [p("项目"), p("预算数"), p("项目"), p("预算数")],
        [p("一、财政拨款收入"), p("24610"), p("一、公共安全支出"), p("20300")],
        [p("收入总计"), p("24625"), p("支出总计"), p("24620")],
    )
    assert [found[text].indicator for text in ("24610", "20300")] == ["财政拨款收入", "公共安全支出"]
    assert {figure.stance.value for figure in found.values()} == {"plan"}


@pytest.mark.parametrize(
    "inner", [[("增值税", "500"), ("所得税", "300")], [("契税", "500"), ("车船税", "200"), ("印花税", "100")]]
)
def test_a_table_within_a_table_is_read_for_itself(tmp_path: Path, inner: list[tuple[str, str]]) -> None:
    nested = table(*([p(name), p(number)] for name, number in inner))
    found = figures(
        tmp_path,
        "2024年收入（单位：万元）",
        [p("项目"), p("执行数")],
        [p("税收收入"), nested + p("")],
        [p("合计"), p("800")],
    )
    assert found["800"].indicator == "合计"
    assert {text: figure.indicator for text, figure in found.items() if text != "800"} == {n: name for name, n in inner}
    assert found["500"].value == 5_000_000

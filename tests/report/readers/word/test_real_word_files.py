"""Real Word files: long, with annexes pasted from spreadsheets and notes."""

from pathlib import Path
from xml.sax.saxutils import escape

from fiscal_desk.report.model import BlockKind, Report
from fiscal_desk.report.opening import open_report
from tests.report.docx_building import open_word, p


def outline(report: Report) -> list[tuple[object, ...]]:
    return [
        (block.kind, block.level, block.number, block.headings, report.text[block.span.start : block.span.end].strip())
        for block in report.blocks
    ]


def cell(report: Report, words: str, row_offset: int = 0) -> list[str]:
    """Return the cells of the row in which some words stand."""
    found = report.block_at(report.text.index(words))
    assert found is not None
    assert found.place is not None
    row = (found.place.table, found.place.row + row_offset)
    return [
        report.text[block.span.start : block.span.end]
        for block in report.blocks
        if block.place and (block.place.table, block.place.row) == row
    ]


def open_original(shared: Path, name: str) -> Report:
    return open_report(shared / "originals" / name)


def test_a_long_budget_report_with_annexes(shared: Path) -> None:
    report = open_original(shared, "chengde_budget_report_2025.docx")
    tables = {block.place.table for block in report.blocks if block.place}
    assert len(tables) >= 13
    assert cell(report, "本年收入合计") == ["本年收入合计", "1448485", "1448177", "100", "3"]
    headings = [report.text[b.span.start : b.span.end] for b in report.blocks if b.kind is BlockKind.HEADING]
    assert "二、2026年预算安排情况" in headings
    last_cell = [block for block in report.blocks if block.place][-1]
    assert not any("重点工作" in heading for heading in last_cell.headings)


def test_a_communique_with_notes(shared: Path) -> None:
    report = open_original(shared, "hotan_stat_communique_2025.docx")
    assert cell(report, "旅客运输总量") == ["旅客运输总量", "万人次", "1894.73", "60.2"]
    notes = [block for block in report.blocks if block.kind is BlockKind.FOOTNOTE]
    assert len(notes) >= 6
    assert all(block.headings == () for block in notes)
    headings = [report.text[b.span.start : b.span.end] for b in report.blocks if b.kind is BlockKind.HEADING]
    assert len(headings) == 13


def test_a_real_report_pasted_into_word_keeps_its_structure(real_reports: list[Path], tmp_path: Path) -> None:
    for path in real_reports:
        plain = open_report(path)
        lines = [line for line in plain.text.split("\n") if line.strip()]
        word = open_word(tmp_path, "".join(p(escape(line)) for line in lines))
        assert outline(word) == outline(plain), path.name

"""What travels between the processes arrives as it was, and names the figures that are there already."""

from __future__ import annotations

from pathlib import Path

import pytest

from fiscal_desk.case.lexicon.lexicon import Entry, EntryKind, Lexicon
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.comparing import ComparisonSettings, compare
from fiscal_desk.comparison.model import Compared
from fiscal_desk.report.samples import sample_reports
from fiscal_desk.worker.parcels import PackedItems, pack_comparison, unpack_comparison, unpack_items
from fiscal_desk.worker.tasks import compare_pieces, open_file, read


@pytest.fixture(scope="module")
def items() -> list[Compared]:
    opened = [open_file(path, Lexicon()) for path in sample_reports()]
    return [Compared(each.report, each.reading) for each in opened]


def test_a_comparison_by_way_of_pieces_is_the_comparison(items: list[Compared]) -> None:
    packed = PackedItems().pack(items)
    there = unpack_comparison(compare_pieces(packed, ComparisonSettings()), items)
    assert there == compare(items, load_catalogue())
    assert unpack_items(packed) == items


def test_its_figures_are_those_of_the_reports_and_no_second_ones(items: list[Compared]) -> None:
    comparison = compare(items, load_catalogue())
    there = unpack_comparison(pack_comparison(comparison), items)
    known = {id(figure) for item in items for figure in item.reading.figures}
    shown = [figure for row in there.rows for cell in row.cells for figure in cell]
    assert shown
    assert all(id(figure) in known for figure in shown)
    assert all(id(pair.a) in known and id(pair.b) in known for pair in there.pairs)


def test_only_what_changed_is_packed_again(items: list[Compared]) -> None:
    packer = PackedItems()
    first = packer.pack(items)
    changed = [Compared(items[0].report, read(items[0].report, Lexicon())), *items[1:]]
    second = packer.pack(changed)
    assert second[0] is not first[0]
    assert all(one is other for one, other in zip(first[1:], second[1:], strict=True))


def test_no_piece_is_so_large_that_unpacking_it_is_noticed(items: list[Compared]) -> None:
    pieces = pack_comparison(compare(items, load_catalogue()))
    assert max(map(len, pieces)) < 100_000


def test_an_opened_file_brings_its_bytes_and_what_was_taught(tmp_path: Path) -> None:
    path = tmp_path / "总结.txt"
    path.write_text("云岫区财政局2023年工作总结\n全年教育支出21.3亿元。\n", encoding="utf-8")
    lexicon = Lexicon((Entry(EntryKind.RENAME, "教育支出", "教育投入"),))
    opened = open_file(path, lexicon)
    assert [figure.indicator for figure in opened.reading.figures] == ["教育投入"]
    assert opened.original is not None
    assert opened.original.unpacked() == path.read_bytes()

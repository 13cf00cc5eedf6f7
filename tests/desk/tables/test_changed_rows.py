"""A table shows the rows that came, went or differ; the others, and what is selected in them, stay."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from fiscal_desk.desk.tables.arranged_rows import ArrangedRows, Step, steps_between
from fiscal_desk.desk.widgets.text_table import TextTable

Index = QModelIndex | QPersistentModelIndex
Line = tuple[int, str]


class Lines(ArrangedRows):
    """Rows of a number, by which they are known, and words."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[Line] = ()

    def take(self, lines: Sequence[Line]) -> None:
        self._take_changed(lines)

    def _show(self, lines: tuple[Line, ...]) -> None:
        self.lines = lines

    def _name(self, line: Line) -> Hashable:
        return line[0]

    def line(self, row: int) -> Line:
        return self.lines[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return str(self.lines[index.row()][index.column()]) if role == Qt.ItemDataRole.DisplayRole else None


def many(count: int) -> list[Line]:
    return [(number, f"指标{number}") for number in range(count)]


def told(model: Lines) -> dict[str, QSignalSpy]:
    signals = {
        "anew": model.modelReset,
        "came": model.rowsInserted,
        "went": model.rowsRemoved,
        "changed": model.dataChanged,
    }
    return {name: QSignalSpy(signal) for name, signal in signals.items()}


def counts(spies: dict[str, QSignalSpy]) -> dict[str, int]:
    return {name: spy.count() for name, spy in spies.items() if spy.count()}


def test_one_row_that_says_something_else_is_one_row_told_of(qtbot: QtBot) -> None:
    model = Lines()
    model.take(many(2000))
    spies = told(model)
    lines = many(2000)
    lines[700] = (700, "更正后的指标")
    model.take(lines)
    assert counts(spies) == {"changed": 1}
    assert spies["changed"].at(0)[0].row() == spies["changed"].at(0)[1].row() == 700
    assert model.data(model.index(700, 1)) == "更正后的指标"


def test_a_row_that_goes_elsewhere_goes_and_comes_and_the_selection_stays(qtbot: QtBot) -> None:
    model, table = Lines(), TextTable(wide=1, two_lines=True)
    qtbot.addWidget(table)
    table.setModel(model)
    model.take(many(2000))
    table.setCurrentIndex(model.index(900, 1))
    spies = told(model)
    lines = many(2000)
    del lines[300]
    lines.insert(1500, (3000, "换了名称的指标"))
    model.take(lines)
    assert counts(spies) == {"came": 1, "went": 1}
    assert model.line(table.currentIndex().row()) == (900, "指标900")
    assert list(model.lines) == lines


def test_a_sorted_table_keeps_its_order(qtbot: QtBot) -> None:
    model = Lines()
    model.take(many(5))
    model.arrange_by(0, True, {})
    model.take([*many(5), (9, "指标9")])
    assert [line[0] for line in model.lines] == [9, 4, 3, 2, 1, 0]


@given(
    st.lists(st.integers(0, 30), max_size=12, unique=True),
    st.lists(st.tuples(st.integers(0, 30), st.sampled_from("甲乙")), max_size=12, unique_by=lambda line: line[0]),
)
def test_whatever_comes_the_table_shows_it(before: list[int], after: list[Line]) -> None:
    model = Lines()
    model.take([(number, "甲") for number in before])
    model.take(after)
    assert list(model.lines) == after
    assert model.rowCount() == len(after)


@given(st.lists(st.integers(0, 20), unique=True), st.lists(st.integers(0, 20), unique=True))
def test_steps_lead_from_one_list_to_the_other(before: list[int], after: list[int]) -> None:
    steps = steps_between(before, after)
    if steps is None:
        assert [each for each in before if each in after] != [each for each in after if each in before]
        return
    now = list(before)
    for step, at in steps:
        if step is Step.GOES:
            del now[at]
        else:
            now.insert(at, after[at])
    assert now == after

"""Five thousand rows must not be felt."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from fiscal_desk.catalogue.model import Family
from fiscal_desk.comparison.model import Row, Verdict
from fiscal_desk.desk.comparing.comparison_lines import FamilyLine, VerdictFilter, comparison_lines
from fiscal_desk.desk.comparing.comparison_model import ComparisonModel
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.figures.model import Figure, Measure, Stance

COUNT = 5000


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    families, verdicts = list(Family), [*Verdict, None]
    made = []
    for at in range(COUNT):
        figure = Figure(
            id=f"f{at}",
            start=at,
            end=at + 4,
            text=f"{at}亿元",
            value=Decimal(at) * 10**8,
            unit="元",
            indicator=f"指标{at}",
            quantum=Decimal(10**8),
        )
        made.append(
            Row(
                id=str(at),
                label=f"指标{at}",
                canonical=None,
                family=families[at % len(families)],
                measure=Measure.LEVEL,
                stance=Stance.ACTUAL,
                period="2023",
                scope=None,
                unit="亿元",
                cells=((figure,), (figure,)),
                verdict=verdicts[at % len(verdicts)],
                difference="0",
            )
        )
    return made


def test_filters_keep_the_families_and_their_counts(rows: list[Row]) -> None:
    lines = comparison_lines(rows, verdict=VerdictFilter.CONFLICT, family=Family.DEBT)
    assert isinstance(lines[0], FamilyLine)
    assert lines[0].count == len(lines) - 1
    assert all(isinstance(line, FamilyLine) or line.verdict is Verdict.CONFLICT for line in lines)
    several = comparison_lines(rows, verdict=VerdictFilter.SEVERAL)
    one_sided = comparison_lines(rows, verdict=VerdictFilter.ONE_SIDED)
    shown = [line for line in (*several, *one_sided) if isinstance(line, Row)]
    assert len(shown) == COUNT
    assert comparison_lines(rows, words="指标4999 4999亿元")[1] == rows[4999]
    assert comparison_lines(rows, words="没有这样的") == ()


class CountedModel(ComparisonModel):
    """Counts how often the table asks for something."""

    asked = 0

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked += 1
        return super().data(index, role)


def test_a_table_of_five_thousand_rows_asks_for_what_it_shows_alone(rows: list[Row], qtbot: QtBot) -> None:
    model = CountedModel()
    table = TextTable(wide=1)
    table.setModel(model)
    qtbot.addWidget(table)
    table.resize(1000, 300)
    table.show()
    qtbot.waitExposed(table)
    lines = comparison_lines(rows, words="指标")
    model.set_lines(lines, ["甲", "乙"])
    table.fit_columns()
    table.viewport().grab()
    filled, model.asked = model.asked, 0
    places = range(0, table.verticalScrollBar().maximum(), table.verticalScrollBar().maximum() // 40)
    for place in places:
        table.verticalScrollBar().setValue(place)
        table.viewport().grab()
    # A painted cell asks for some ten things; a table that looks at every row asks many times a row.
    assert 0 < filled < COUNT
    assert 0 < model.asked / len(places) < COUNT

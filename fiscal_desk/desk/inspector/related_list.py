"""The same indicator in the other reports, as the inspector lists it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from fiscal_desk.case.model import CaseFigure, CaseReport, FigureKey
from fiscal_desk.desk.words.spoken import bracketed, period_words
from fiscal_desk.figures.printing import print_figure
from fiscal_desk.report.model import Report

#: More than these are scrolled to.
MOST_SHOWN = 4


class RelatedList(QListWidget):
    """Lists these figures; a click or Enter asks to see one."""

    chosen = Signal(object)  # FigureKey

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[tuple[Report, str, CaseFigure]] = []
        self.setAccessibleName(self.tr("其他报告中的同一指标"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)  # all have two lines: else each one is measured, seen or not
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)

    def show_related(self, related: Sequence[tuple[CaseReport, CaseFigure]], names: Mapping[str, str]) -> None:
        """List what the other reports say; `names` are the reports' short names by id."""
        shown = [(report.report, names[report.id], figure) for report, figure in related]
        if len(shown) == len(self._shown) and all(
            report is other and name == before and figure.key == was.key and figure.current is was.current
            for (report, name, figure), (other, before, was) in zip(shown, self._shown, strict=True)
        ):
            return  # a figure was put right, and the others are what they were
        self._shown = shown
        self.clear()
        for report, name, figure in shown:
            self.addItem(_Item(report, name, figure))
        height = self.sizeHintForRow(0) if shown else 0
        self.setFixedHeight(height * min(len(shown), MOST_SHOWN) + 2 * self.frameWidth() + 2)

    def keys(self) -> list[FigureKey]:
        """Return what is listed."""
        return [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]

    def sizeHint(self) -> QSize:
        """Ask for the height of what is listed."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


class _Item(QListWidgetItem):
    """One figure of another report: put into words when it is seen, as many are never scrolled to."""

    def __init__(self, report: Report, name: str, figure: CaseFigure) -> None:
        super().__init__()
        self._report = report
        self._name = name
        self._figure = figure

    def data(self, role: int) -> Any:
        """Return words, key and tip (called by Qt)."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words()
            case Qt.ItemDataRole.UserRole:
                return self._figure.key
            case Qt.ItemDataRole.ToolTipRole:
                return f"{self._report.card.title or self._name}\n{self._figure.current.indicator}"
        return super().data(role)

    def _words(self) -> str:
        figure = self._figure.current
        where = [part for part in (period_words(figure.period), figure.scope) if part]
        what = f"{print_figure(figure)} {figure.indicator}"
        return f"{bracketed(what, ' · '.join(where)) if where else what}\n{self._name}"

"""The same indicator in the other reports: found in the case, listed in the inspector."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import CaseFigure, CaseReport, FigureKey, FigureState
from fiscal_desk.desk.typing.period_typed import period_words
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import print_figure

#: More than anybody would go through one by one.
MOST = 60
#: More than these are scrolled to.
MOST_SHOWN = 4


def related_figures(case: Case, figure: CaseFigure) -> list[tuple[CaseReport, CaseFigure]]:
    """Return what the other reports say of the figure's indicator, most alike first, rejected figures left out."""
    found = [
        (report, other)
        for report in case.reports
        if report.id != figure.key.report
        for other in case.figures(report.id)
        if other.state is not FigureState.REJECTED and _same_indicator(figure.current, other.current)
    ]
    found.sort(key=lambda pair: _distance(figure.current, pair[1].current))
    return found[:MOST]


def closest_figure(figure: CaseFigure, others: Iterable[CaseFigure]) -> CaseFigure | None:
    """Return the figure of another report that is most like one, of the same indicator; None for none."""
    found = [
        other
        for other in others
        if other.state is not FigureState.REJECTED and _same_indicator(figure.current, other.current)
    ]
    one = figure.current
    return min(
        found,
        key=lambda other: (*_distance(one, other.current), one.stance is not other.current.stance),
        default=None,
    )


def _same_indicator(one: Figure, other: Figure) -> bool:
    if one.canonical is not None and other.canonical is not None:
        return one.canonical == other.canonical
    return one.indicator == other.indicator


def _distance(one: Figure, other: Figure) -> tuple[bool, bool, bool, bool]:
    return (
        one.measure is not other.measure,
        one.unit != other.unit,
        one.period != other.period,
        one.scope != other.scope,
    )


class RelatedList(QListWidget):
    """Lists these figures; a click or Enter asks to see one."""

    chosen = Signal(object)  # FigureKey

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("其他报告中的同一指标"))
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(False)
        self.itemClicked.connect(self._on_chosen)
        self.itemActivated.connect(self._on_chosen)

    def show_related(self, related: Sequence[tuple[CaseReport, CaseFigure]], names: Mapping[str, str]) -> None:
        """List what the other reports say; `names` are the reports' short names by id."""
        self.clear()
        for report, figure in related:
            item = QListWidgetItem(self._words(names[report.id], figure.current))
            item.setData(Qt.ItemDataRole.UserRole, figure.key)
            item.setToolTip(f"{report.report.card.title or names[report.id]}\n{figure.current.indicator}")
            self.addItem(item)
        heights = [self.sizeHintForRow(row) for row in range(min(self.count(), MOST_SHOWN))]
        self.setFixedHeight(sum(heights) + 2 * self.frameWidth() + 2)

    def keys(self) -> list[FigureKey]:
        """Return what is listed."""
        return [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]

    def sizeHint(self) -> QSize:
        """Ask for the height of what is listed."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _words(self, name: str, figure: Figure) -> str:
        where = [part for part in (period_words(figure.period), figure.scope) if part]
        about = f"（{' · '.join(where)}）" if where else ""
        return f"{print_figure(figure)} {figure.indicator}{about}\n{name}"

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))

"""The same indicator in the other reports, as the inspector lists it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from fiscal_desk.case.model import CaseFigure, CaseReport, FigureKey
from fiscal_desk.desk.words.spoken import period_words
from fiscal_desk.figures.model import Figure
from fiscal_desk.figures.printing import print_figure

#: More than these are scrolled to.
MOST_SHOWN = 4


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

"""What a search found as a tree for Qt: a report, and under it its sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fiscal_desk.desk.search.searching import Place
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.desk.words.sentences import Quotation, quote

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

QUOTATION = Role.UserRole
#: So much of a sentence stands on either side of what was found.
_AROUND = 60


class SearchModel(QAbstractItemModel):
    """Top rows are reports, their children places; a sentence is cut out when it is looked at."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._groups: list[tuple[str, str, list[Place]]] = []  # report id, name, places
        self._starts: list[int] = []

    def set_places(self, places: Sequence[Place]) -> None:
        """Show what was found, in this order."""
        names = short_names(self._session.case.reports)
        self.beginResetModel()
        self._groups = [
            (report, names.get(report, ""), list(found)) for report, found in groupby(places, lambda each: each.report)
        ]
        self._starts = []
        count = 0
        for _, _, found in self._groups:
            self._starts.append(count)
            count += len(found)
        self.endResetModel()

    def index_of(self, number: int) -> QModelIndex:
        """Return the index of the n-th place, counted over all reports from 0."""
        for group, start in enumerate(self._starts):
            if start <= number < start + len(self._groups[group][2]):
                return self.index(number - start, 0, self.index(group, 0))
        return QModelIndex()

    def number_at(self, index: Index) -> int:
        """Return which place an index shows, counted over all reports; −1 for a report."""
        group = _group(index)
        return self._starts[group] + index.row() if group >= 0 else -1

    def lines(self, chosen: Sequence[Index] | None = None) -> list[list[str]]:
        """Return report, sentence and indicator of chosen places, or of all, beneath heads; a report is all of it.

        Empty where nothing is chosen.
        """
        everything = [(group, row) for group, each in enumerate(self._groups) for row in range(len(each[2]))]
        if chosen is None:
            wanted = everything
        else:
            groups = {index.row() for index in chosen if _group(index) < 0}
            places = {(_group(index), index.row()) for index in chosen if _group(index) >= 0}
            wanted = [place for place in everything if place[0] in groups or place in places]
        parents = {group: self.index(group, 0) for group, _ in wanted}
        lines = [
            [self._groups[group][1], *(str(self.data(self.index(row, at, parents[group])) or "") for at in (0, 1))]
            for group, row in wanted
        ]
        return [[self.tr("报告"), self.tr("句子"), self.tr("指标")], *lines] if lines else []

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        """Return the index of a row: its id is 0 for a report, and the report's number from 1 for a place."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008
        """Return the report above a place."""
        group = _group(index)
        return self.createIndex(group, 0, 0) if group >= 0 else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many reports, or places in a report, there are."""
        if not parent.isValid():
            return len(self._groups)
        return len(self._groups[parent.row()][2]) if _group(parent) < 0 else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are: the sentence, and what its number is about."""
        return 2

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return a report's name with its count; a sentence; the indicator of a figure."""
        group = _group(index)
        if group < 0:
            _, name, found = self._groups[index.row()]
            if role == Role.DisplayRole and index.column() == 0:
                return self.tr("{name}（{count} 处）").format(name=name, count=len(found))
            return None
        place = self._groups[group][2][index.row()]
        if index.column() == 1:
            figure = self._session.figure(place.key)
            return figure.current.indicator if figure and role in (Role.DisplayRole, Role.ToolTipRole) else None
        if role == QUOTATION:
            return self._quotation(place)
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return "".join(self._quotation(place))
        return None

    def _quotation(self, place: Place) -> Quotation:
        report = self._session.report(place.report)
        if report is None or place.end > len(report.report.text):
            return Quotation("", "", "")
        return quote(report.report.text, place.start, place.end, most=_AROUND)


def _group(index: Index) -> int:
    """Return the number of the report that a place belongs to, −1 for a report itself and for nothing."""
    return int(index.internalId()) - 1 if index.isValid() else -1

"""Corrections that have lost their figures (失联更正): what they said, and where to put them, or to let them go."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from rapidfuzz import fuzz

from fiscal_desk.case.changes.commands import RestoreFigures
from fiscal_desk.case.changes.reattaching import attach
from fiscal_desk.case.errors import CaseError
from fiscal_desk.case.model import CaseFigure
from fiscal_desk.desk.fields.correction_words import correction_words
from fiscal_desk.desk.fields.value_typed import print_short
from fiscal_desk.desk.services.messages import Messages
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.message_bar import as_wide_as_there_is
from fiscal_desk.desk.widgets.text_rows import TextRow, TextRows
from fiscal_desk.desk.widgets.text_table import TextTable
from fiscal_desk.desk.words.lexicon_words import time_words
from fiscal_desk.desk.words.refusal_words import refusal_words
from fiscal_desk.desk.words.report_words import short_names

#: Below this likeness (0 to 100) a figure is not shown as the one that may have been meant.
_LIKE = 40
#: Figures farther away than this (characters) are no nearer than others.
_NEAR = 200


class OrphansPanel(QWidget):
    """Lists the orphans of all reports; a click shows the figure that is most like the one that is gone."""

    count_changed = Signal(int)

    def __init__(self, session: Session, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        self._orphans: list[CaseFigure] = []
        heads = (
            self.tr("报告"),
            self.tr("原来的数据"),
            self.tr("说了什么"),
            self.tr("更正人"),
            self.tr("时间"),
            self.tr("原因或备注"),
        )
        self.model = TextRows(heads, self)
        self.table = TextTable(wide=2)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("失联更正表"))
        self.hint = QLabel(self.tr("重新识别后找不到原来数据的更正。点一行看最像的数据，再接上；不再需要的可以放弃。"))
        self.hint.setWordWrap(True)
        self.hint.setSizePolicy(as_wide_as_there_is())
        self.attach_button = QPushButton()
        self.drop_button = QPushButton(self.tr("放弃所选"))
        for button in (self.attach_button, self.drop_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.attach_button)
        row.addWidget(self.drop_button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 2)
        column.setSpacing(4)
        column.addWidget(self.hint)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.table.chosen.connect(self._show_likeliest)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.attach_button.clicked.connect(self.attach_to_current)
        self.drop_button.clicked.connect(self.drop_chosen)
        session.case_replaced.connect(self.refresh)
        session.reports_changed.connect(self.refresh)
        session.figures_changed.connect(self.refresh)
        session.current_changed.connect(self._show_buttons)
        self._name_buttons()
        self.refresh()

    def refresh(self) -> None:
        """Show the orphans that there are."""
        case = self._session.case
        orphans = [orphan for report in case.reports for orphan in case.orphans(report.id)]
        if orphans == self._orphans:
            self._show_buttons()
            return
        self._orphans = orphans
        names = short_names(case.reports)
        self.model.set_rows([TextRow(self._cells(orphan, names[orphan.key.report])) for orphan in orphans])
        if orphans:
            self.table.fit_columns(widest=200)
            self.table.selectRow(0)
        self._show_buttons()
        self.count_changed.emit(len(orphans))

    def chosen(self) -> list[CaseFigure]:
        """Return the orphans in the selected rows."""
        rows = sorted({index.row() for index in self.table.selectedIndexes()})
        return [self._orphans[row] for row in rows if row < len(self._orphans)]

    def attach_to_current(self) -> None:
        """Put the chosen orphan's words on the current figure."""
        orphans, figure = self.chosen(), self._target()
        if len(orphans) != 1 or figure is None:
            return
        try:
            command = attach(orphans[0], figure)
        except CaseError as error:
            self._messages.show_warning(refusal_words(error))
            return
        if self._session.do(command):
            self._messages.show_info(self.tr("更正已接到“{figure}”，可撤销。").format(figure=_name(figure)))

    def drop_chosen(self) -> None:
        """Let the chosen orphans go; undo brings them back."""
        keys = tuple(orphan.key for orphan in self.chosen())
        if keys and self._session.do(RestoreFigures(keys)):
            self._messages.show_info(self.tr("已放弃 {count} 处失联更正，可撤销。").format(count=len(keys)))

    def _show_likeliest(self, index: QModelIndex) -> None:
        orphan = self._orphans[index.row()]
        best = max(
            ((_likeness(orphan, figure), figure.key) for figure in self._session.case.figures(orphan.key.report)),
            default=(0.0, None),
            key=lambda found: found[0],
        )
        if best[1] is not None and best[0] >= _LIKE:
            self._session.reveal([best[1]])
        else:
            self._messages.show_info(self.tr("这份报告里没有相像的数据；可在正文中点选一个数据再接上。"))

    def _target(self) -> CaseFigure | None:
        figure = self._session.current_figure
        return None if figure is None or figure.orphaned else figure

    def showEvent(self, event: QShowEvent) -> None:
        """Name the current figure, which is not followed while nobody sees the buttons."""
        self._name_buttons()
        super().showEvent(event)

    def _show_buttons(self) -> None:
        if self.isVisible():
            self._name_buttons()

    def _name_buttons(self) -> None:
        orphans, figure = self.chosen(), self._target()
        self.attach_button.setEnabled(len(orphans) == 1 and figure is not None)
        self.attach_button.setText(
            self.tr("接到“{figure}”").format(figure=_name(figure).replace("&", "&&"))
            if figure is not None
            else self.tr("接到当前数据")
        )
        self.drop_button.setEnabled(bool(orphans))

    def _cells(self, orphan: CaseFigure, report: str) -> tuple[str, ...]:
        read, catalogue = orphan.original or orphan.current, self._session.catalogue
        said = "；".join(correction_words(word, orphan.current, catalogue) for word in orphan.corrections)
        last = orphan.corrections[-1] if orphan.corrections else None
        why = orphan.note or (last.why if last else "")
        who, when = (last.who, time_words(last.when)) if last else ("", "")
        return (report, f"{read.indicator} {read.text}", said, who, when, " ".join(why.split()))


def _name(figure: CaseFigure, longest: int = 16) -> str:
    name = f"{figure.current.indicator} {print_short(figure.current)}".strip()
    return name if len(name) <= longest else name[: longest - 1] + "…"


def _likeness(orphan: CaseFigure, figure: CaseFigure) -> float:
    """Return how much a figure is like one that is gone: its name, what is printed, and where it stood."""
    gone = orphan.original or orphan.current
    here = figure.original or figure.current
    name = fuzz.ratio(gone.indicator, here.indicator)
    printed = fuzz.ratio(gone.text, here.text)
    near = max(0.0, 1 - abs(gone.start - here.start) / _NEAR)
    alike = gone.unit == here.unit and gone.measure is here.measure
    return float(0.45 * name + 0.25 * printed + 20 * near + 10 * alike)

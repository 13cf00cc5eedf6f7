"""The checks (勾稽): what must add up, whether it does, and the sentences that say so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from fiscal_desk.case.model import FigureKey
from fiscal_desk.comparison.checks.own import own_number
from fiscal_desk.comparison.model import CheckVerdict
from fiscal_desk.desk.actions.actions import Actions
from fiscal_desk.desk.actions.ids import ActionId
from fiscal_desk.desk.checking.checks_model import ChecksModel, sorted_checks
from fiscal_desk.desk.checking.own_checking import OwnChecking
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.comparing.told.check_notes import told_note
from fiscal_desk.desk.looks.styles import is_dark
from fiscal_desk.desk.looks.verdict_looks import CHECK_ORDER
from fiscal_desk.desk.services.breathing import after_paint
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.widgets.choice_box import ChoiceBox, name_box
from fiscal_desk.desk.widgets.elided_label import ElidedLabel
from fiscal_desk.desk.widgets.text_table import TWO_LINES, TextTable, detail_line
from fiscal_desk.desk.words.report_words import short_names
from fiscal_desk.desk.words.spoken import bracketed, name_of

#: What the filter of verdicts holds for the user's own checks.
_OWN = "own"


class ChecksPanel(QWidget):
    """Shows the checks of the open reports, failed ones first; a click goes to the sentences."""

    def __init__(
        self,
        session: Session,
        feed: ComparisonFeed,
        actions: Actions,
        rows: Callable[[], Sequence[FigureKey]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        """`rows` returns the figures of the rows chosen in the comparison."""
        super().__init__(parent)
        self._session = session
        self._feed = feed
        self._fitted = False
        self._awaited = ""  # the title of a check that was just kept
        self.model = ChecksModel(self)
        self.table = TextTable(wide=1, frozen=2, two_lines=True)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("核对表"))
        self.verdicts = ChoiceBox()
        name_box(self.verdicts, self.tr("按结论筛选"))
        self.reports = ChoiceBox()
        name_box(self.reports, self.tr("按报告筛选核对"))
        for box in (self.verdicts, self.reports):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.count = ElidedLabel()
        self.detail = detail_line()
        self.own = OwnChecking(session, feed, actions, rows, self)
        self.new_check = QPushButton(self.own.new_check.text())
        self.own_menu = QPushButton(self.tr("自建关系"))
        self.edit_own = actions.connect_to(ActionId.EDIT_CHECK, lambda: self._with_own(self.own.edit))
        self.delete_own = actions.connect_to(ActionId.DELETE_CHECK, lambda: self._with_own(self.own.delete))
        self.table.lead_actions = [self.own.new_check, self.edit_own, self.delete_own]
        menu = QMenu(self.own_menu)
        self.own_menu.setMenu(menu)
        bar = QHBoxLayout()
        bar.setSpacing(6)
        bar.addWidget(self.verdicts)
        bar.addWidget(self.reports)
        bar.addWidget(self.count, 1)
        bar.addWidget(self.own_menu)
        bar.addWidget(self.new_check)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 3, 6, 2)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        self.verdicts.activated.connect(self._show_checks)
        self.reports.activated.connect(self._show_checks)
        self.new_check.clicked.connect(self.own.start)
        self.own.kept.connect(self._await)
        menu.aboutToShow.connect(lambda: self.own.fill_menu(menu))
        self.table.menu_opening.connect(self._offer_own)
        self.table.chosen.connect(self._go_to)
        self.table.selectionModel().currentChanged.connect(self._show_detail)
        feed.changed.connect(self._on_compared)
        self.refresh()
        self.model.modelReset.connect(self._show_count)

    def _on_compared(self) -> None:
        """Show the checks now where they are seen, else once the comparison is on screen."""
        if self.isVisible():
            self.refresh()
        else:
            after_paint(self, self.refresh)

    def refresh(self) -> None:
        """Show the checks of the newest comparison; the filters keep their choice where it still exists."""
        checks = self._feed.comparison.checks
        verdict, report = self.verdicts.currentData(), self.reports.currentData()
        counts = Counter(check.verdict for check in checks)
        own = sum(own_number(check) is not None for check in checks)
        verdicts: list[tuple[str, str | None]] = [
            (self.tr("全部结论（{count}）").format(count=len(checks)), None),
            *((bracketed(name_of(each), counts[each]), each.value) for each in CHECK_ORDER),
            (self.tr("自建（{count}）").format(count=own), _OWN),
        ]
        reports = zip(self._report_names(), self._feed.report_ids, strict=True)
        _fill(self.verdicts, verdicts, verdict)
        _fill(self.reports, [(self.tr("所有报告"), None), *reports], report)
        self._show_checks()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show more rows of one line each where there is little room."""
        super().resizeEvent(event)
        self.table.give_lines(two=self.height() >= TWO_LINES)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.model.dark = is_dark(self.palette())  # also where another tab is on top just now
            if self.isVisible():
                self._show_checks()

    def _show_checks(self) -> None:
        checks = self._feed.comparison.checks
        # Qt hands an enumeration's value back as a plain string.
        chosen = self.verdicts.currentData()
        verdict = CheckVerdict(chosen) if chosen and chosen != _OWN else None
        report_id = self.reports.currentData()
        report = self._feed.report_ids.index(report_id) if report_id in self._feed.report_ids else None
        wanted = [check for check in checks if chosen != _OWN or own_number(check) is not None]
        shown = sorted_checks(wanted, verdict=verdict, report=report)
        self.model.dark = is_dark(self.palette())
        self.detail.clear()
        with self.table.heights_once():
            self.model.set_checks(shown, self._report_names())
            if shown and not self._fitted:
                self._fitted = True
                self.table.fit_columns(widest=300)
        self._show_awaited()
        failed = sum(check.verdict is CheckVerdict.FAILS for check in checks)
        words = self.tr("显示 {shown} / {all} 项，不一致 {failed} 项")
        self._counted = (words, len(checks), failed)
        self._show_count()

    def _show_count(self) -> None:
        words, every, failed = self._counted
        self.count.setText(words.format(shown=self.model.rowCount(), all=every, failed=failed))

    def _report_names(self) -> list[str]:
        names = short_names(self._session.case.reports)
        return [names.get(each, "") for each in self._feed.report_ids]

    def _show_detail(self, index: QModelIndex) -> None:
        if not index.isValid():
            self.detail.clear()
            return
        check = self.model.check(index.row())
        words = self.tr("报告所述 {stated}，计算得 {computed}。{note}")
        note = told_note(check.note)
        told = words.format(stated=check.stated, computed=check.computed, note=note).strip()
        self.detail.setText(told if check.computed else note)

    def _await(self, title: str) -> None:
        self._awaited = title

    def _show_awaited(self) -> None:
        """Go to the check that was just kept, once the comparison has brought it."""
        shown = [self.model.check(row) for row in range(self.model.rowCount())]
        own = [at for at, check in enumerate(shown) if own_number(check) is not None and check.title == self._awaited]
        if own:
            self._awaited = ""
            self.table.setCurrentIndex(self.model.index(own[0], 1))
            self.table.scrollTo(self.table.currentIndex())

    def _offer_own(self) -> None:
        own = self._own_number() is not None
        self.edit_own.setEnabled(own)
        self.delete_own.setEnabled(own)

    def _own_number(self) -> int | None:
        index = self.table.currentIndex()
        number = own_number(self.model.check(index.row())) if index.isValid() else None
        return number if number is not None and number < len(self.own.checks) else None

    def _with_own(self, what: Callable[[int], None]) -> None:
        number = self._own_number()
        if number is not None:
            what(number)

    def _go_to(self, index: QModelIndex) -> None:
        check = self.model.check(index.row())
        self._session.reveal(self._feed.keys_of(check.members))


def _fill(box: QComboBox, choices: Sequence[tuple[str, str | None]], chosen: str | None) -> None:
    """Offer these words and what they stand for, if they are not the ones that are offered already."""
    if [(box.itemText(at), box.itemData(at)) for at in range(box.count())] != list(choices):
        box.clear()
        for words, data in choices:
            box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))

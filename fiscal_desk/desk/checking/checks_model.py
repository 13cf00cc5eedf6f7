"""The checks as a Qt table, what needs a look first; every cell is text."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont

from fiscal_desk.comparison.checks.own import own_number
from fiscal_desk.comparison.model import Check, CheckVerdict
from fiscal_desk.desk.comparing.told.check_notes import told_note
from fiscal_desk.desk.comparing.told.check_titles import told_title
from fiscal_desk.desk.looks.verdict_looks import CHECK_MARKS, CHECK_ORDER, check_background
from fiscal_desk.desk.tables.arranged_rows import ArrangedRows
from fiscal_desk.desk.words.spoken import name_of

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


def sorted_checks(
    checks: Sequence[Check], *, verdict: CheckVerdict | None = None, report: int | None = None
) -> tuple[Check, ...]:
    """Return the checks that are wanted, failed ones first, each kind in the order of the reports."""
    wanted = [
        check
        for check in checks
        if (verdict is None or check.verdict is verdict) and (report is None or check.report == report)
    ]
    return tuple(sorted(wanted, key=lambda check: (CHECK_ORDER.index(check.verdict), check.report)))


class ChecksModel(ArrangedRows):
    """Columns: verdict, what is checked, formula, stated, computed, report, note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dark = False
        self._checks: tuple[Check, ...] = ()
        self._reports: Sequence[str] = ()
        self.judged: Callable[[Check], str] = lambda _: ""  # what the user said of a check
        self._bold = QFont()
        self._bold.setBold(True)

    def set_checks(self, checks: tuple[Check, ...], reports: Sequence[str]) -> None:
        """Show other checks; `reports` are the reports' names by index."""
        before, self._reports = self._reports, reports
        if before == reports:
            self._take_changed(checks)
        else:
            self._take(checks)

    def _name(self, line: Check) -> Hashable:
        return line.report, line.verdict, line.title, line.members

    def _show(self, lines: tuple[Check, ...]) -> None:
        self._checks = lines

    def line(self, row: int) -> Check:
        """Return the check in a row."""
        return self._checks[row]

    def check(self, row: int) -> Check:
        """Return the check in a row."""
        return self._checks[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._checks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else 7

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return the heads."""
        if orientation is Qt.Orientation.Vertical or role != Role.DisplayRole:
            return None
        return (
            self.tr("结论"),
            self.tr("核对事项"),
            self.tr("算式"),
            self.tr("报告所述"),
            self.tr("计算所得"),
            self.tr("报告"),
            self.tr("说明"),
        )[section]

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return text, alignment and colours of a cell."""
        check = self._checks[index.row()]
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return self._text(check, index.column())
        if role == Role.BackgroundRole and index.column() == 0:
            return QBrush(check_background(check.verdict, self.dark))
        if role == Role.FontRole and index.column() == 0 and check.verdict is CheckVerdict.FAILS:
            return self._bold
        if role == Role.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if index.column() in (3, 4) else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def _text(self, check: Check, column: int) -> str:
        report = self._reports[check.report] if check.report < len(self._reports) else ""
        verdict = f"{CHECK_MARKS[check.verdict]} {name_of(check.verdict)}"
        if column == 0 and check.verdict in (CheckVerdict.FAILS, CheckVerdict.UNVERIFIED):
            verdict = " · ".join(part for part in (verdict, self.judged(check)) if part)
        own = own_number(check) is not None
        title = self.tr("〔自建〕{title}").format(title=check.title) if own else told_title(check.title)
        return (verdict, title, check.formula, check.stated, check.computed, report, told_note(check.note))[column]

"""What was said of the case goes when it holds no longer: a report that left, an undo that would undo another step."""

from __future__ import annotations

from PySide6.QtCore import QObject

from fiscal_desk.desk.services.messages import Cause, Messages
from fiscal_desk.desk.services.session import Session


class Standing(QObject):
    """Follows the case, and ends causes that lie in it; nothing is looked up while nothing was said."""

    def __init__(self, session: Session, messages: Messages, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._messages = messages
        session.history_changed.connect(self._on_step)
        session.reports_changed.connect(self._on_reports)

    def _on_step(self) -> None:
        messages = self._messages
        messages.end(Cause.UNDOABLE)
        if Cause.ORPHANS in messages.standing:
            case = self._session.case
            if not any(case.orphans(report.id) for report in case.reports):
                messages.end(Cause.ORPHANS)

    def _on_reports(self) -> None:
        reports = self._session.case.reports
        if reports:
            self._messages.end(Cause.NO_REPORTS)
        there = {Cause.REPORT.of(each.id) for each in reports}
        there |= {source_cause(each.id, each.report.origin.sha256) for each in reports}
        for cause in sorted(self._messages.standing - there):
            if cause.startswith((f"{Cause.REPORT}:", f"{Cause.CHANGED_SOURCE}:")):
                self._messages.end(cause)


def source_cause(report_id: str, sha256: str) -> str:
    """Return the cause of what is said of a report's file that was changed since it was read."""
    return Cause.CHANGED_SOURCE.of(f"{report_id}:{sha256}")

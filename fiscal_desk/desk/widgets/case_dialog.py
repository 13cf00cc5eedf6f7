"""A dialog about the open case: it goes with that case."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from fiscal_desk.desk.services.session import Session


def belongs_to_case(dialog: QDialog, session: Session) -> None:
    """Reject a dialog where another case is put on the desk: its reports have the same ids as this one's."""
    session.case_replaced.connect(dialog.reject)

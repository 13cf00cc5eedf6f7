"""Keeps for each case how its tables were arranged, and shows them so again."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject

from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings
from fiscal_desk.desk.tables.layout import TableLayout
from fiscal_desk.desk.widgets.text_table import TextTable


class TableKeeper(QObject):
    """Another case starts with its own arrangement; one without starts with tables as they are by themselves."""

    def __init__(
        self, session: Session, settings: Settings, tables: Mapping[str, TextTable], parent: QObject | None = None
    ) -> None:
        """`tables` by the names under which they are kept."""
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._tables = tables
        self._path = session.case.path
        session.case_replaced.connect(self._on_case_replaced)

    def keep(self) -> None:
        """Keep how the tables of the case are arranged; under its new name, where it was saved under another."""
        self._path = self._session.case.path
        self._keep_for(self._path)

    def restore(self) -> None:
        """Arrange the tables as they were left in this case."""
        kept = self._settings.tables(_name(self._path))
        for name, table in self._tables.items():
            layout = TableLayout.from_text(kept.get(name, ""))
            if layout != table.arranged:
                table.arrange(layout)

    def restore_first(self) -> None:
        """Arrange the tables when the window opens; an earlier version kept the widths of the list for all cases."""
        self.restore()
        earlier, listed = self._settings.state("list"), self._tables["list"]
        if not earlier.isEmpty() and listed.arranged == TableLayout():
            listed.take_earlier_widths(earlier)

    def _on_case_replaced(self) -> None:
        self._keep_for(self._path)
        self._path = self._session.case.path
        self.restore()

    def _keep_for(self, path: Path) -> None:
        changed = {name: table.arranged for name, table in self._tables.items() if table.arranged != TableLayout()}
        self._settings.set_tables(_name(path), {name: layout.to_text() for name, layout in changed.items()})


def _name(path: Path) -> str:
    return sha256(str(path).encode()).hexdigest()[:16]

"""Files that are chosen without a dialog being shown."""

from collections.abc import Sequence
from pathlib import Path

from fiscal_desk.desk.widgets.file_dialogs import FileDialogs


class Chosen(FileDialogs):
    """Answers for the user, and keeps the names that were proposed."""

    def __init__(self, *, reports: Sequence[Path] = (), case: Path | None = None, target: Path | None = None) -> None:
        super().__init__()
        self.reports, self.case, self.target = list(reports), case, target
        self.proposals: list[str] = []

    def choose_reports(self, folder: str) -> list[Path]:
        return self.reports

    def choose_case(self, folder: str) -> Path | None:
        return self.case

    def choose_case_target(self, proposal: str) -> Path | None:
        self.proposals.append(proposal)
        return self.target

"""Writing a whole case to another file: in the background, while the window is painted and can be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fiscal_desk.case.errors import CaseError
from fiscal_desk.desk.services.jobs import Cancelled, Jobs, Progress
from fiscal_desk.desk.services.session import Session

if TYPE_CHECKING:
    from fiscal_desk.case.saving_as import SavingAs


class CaseSaving(QObject):
    """Writes one case at a time. Nothing is said to be saved before it is on the disk.

    Whatever changes the case meanwhile, or puts another one in its place, waits until it is.
    """

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._take: Callable[[], bool] | None = None
        session.about_to_change.connect(self.finish)

    def begin(
        self,
        target: Path,
        saved: Callable[[], object],
        failed: Callable[[CaseError], object],
        called_off: Callable[[], object],
    ) -> None:
        """Begin to write the case to `target`; one of the others is called when that is over."""
        self._session.settle()
        case = self._session.case
        try:
            saving = case.begin_saving_as(target)
        except CaseError as error:
            failed(error)
            return
        if saving is None:  # it is there already
            saved()
            return

        def take() -> bool:
            try:
                case.take_saved(saving)
            except CaseError as error:
                failed(error)
                return False
            except Cancelled:
                called_off()
                return True
            saved()
            return True

        self._take = take
        self._jobs.start(
            self.tr("正在把案卷保存为“{name}”").format(name=target.name),
            lambda progress: _write(saving, progress),
            done=self._on_over(take),
            failed=self._on_over(take),
            dropped=self._on_over(take),
            beside=True,
        )

    def finish(self) -> bool:
        """Wait for the case that is being written, and go on there; return False where it could not be."""
        take, self._take = self._take, None
        return take is None or take()

    def _on_over(self, take: Callable[[], bool]) -> Callable[[object], None]:
        def over(_: object) -> None:
            if self._take is take:
                self.finish()

        return over


def _write(saving: SavingAs, progress: Progress) -> None:
    saving.run(progress.check)

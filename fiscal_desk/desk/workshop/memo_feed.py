"""The memo as it would be written now, for the workshop: composed in the background whenever the case changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fiscal_desk.case.model import Change, FigureKey
from fiscal_desk.desk.charting.memo_charts import MemoCharts
from fiscal_desk.desk.comparing.comparison_feed import ComparisonFeed
from fiscal_desk.desk.memo.memo_memory import CHOICE, MemoMemory
from fiscal_desk.desk.services.jobs import Jobs, Progress
from fiscal_desk.desk.services.session import Session
from fiscal_desk.desk.settings.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fiscal_desk.desk.workshop.page_view import Pages
    from fiscal_desk.memo.arranging.draft import Draft
    from fiscal_desk.memo.settings import MemoSettings

#: Ticks that follow each other faster than this are composed once.
PAUSE_MS = 60
COMPOSING, DRAWING = "memo_draft", "memo_pages"
#: A page that is shown larger or smaller is drawn anew when its size has rested so long.
REST_MS = 120
#: Dots of the first page's picture for one of a plain screen at full size, while nobody knows how large it is shown.
_SCALE = 1.5


class MemoFeed(QObject):
    """Keeps the newest draft while somebody looks at it; `changed` says that there is another one.

    Report indices of the draft are places in `report_ids`. A change while a draft is being made makes that one stale:
    it is dropped, and another one is made.
    """

    changed = Signal()
    pictures_drawn = Signal(object)  # dict: PNGs by the numbers of pages
    failed = Signal()

    def __init__(
        self,
        session: Session,
        jobs: Jobs,
        feed: ComparisonFeed,
        charts: MemoCharts,
        settings: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._feed = feed
        self._charts = charts
        self.memory = MemoMemory(settings)
        self._watched = False
        self.looked_at: Mapping[int, float] = {0: _SCALE}  # the scales of the pages that are on screen
        self.draft: Draft | None = None
        self.pages: Pages | None = None  # None where no pages can be set
        self._drawn: dict[int, float] = {}  # the scales of the pictures that are there or on their way
        self.report_ids: tuple[str, ...] = ()
        self.current = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._compose)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._draw_anew)
        session.case_replaced.connect(self._forget)
        session.reports_changed.connect(self.refresh)
        session.figures_changed.connect(self._on_figures_changed)
        feed.changed.connect(self.refresh)

    def watch(self, watched: bool) -> None:
        """Compose while somebody looks; else nothing is done."""
        self._watched = watched
        if watched and not self.current:
            self.refresh()
        elif watched:
            self.draw(self.looked_at)
        else:
            self._rest.stop()

    def settings(self) -> MemoSettings:
        """Return how the memo of this case shall be."""
        return self.memory.settings(self._session.case.choice(CHOICE))

    @property
    def proposed_title(self) -> str:
        """The title that the reports give."""
        from fiscal_desk.memo.words.names import memo_title

        return memo_title([report.report for report in self._session.case.reports])

    def refresh(self) -> None:
        """Compose anew, soon."""
        self.current = False
        if self._watched:
            self._pause.start()

    def keys_of(self, members: Sequence[tuple[int, str]]) -> list[FigureKey]:
        """Return the keys in the case of figures of the draft."""
        return [FigureKey(self.report_ids[report], figure) for report, figure in members]

    def draw(self, scales: Mapping[int, float]) -> None:
        """Have pages drawn that have come into view, as large as they are shown; at rest those of another size, too."""
        self.looked_at = dict(scales)
        if not self._watched:
            return  # a page view that is put away changes its size, too
        self._draw({number: scale for number, scale in scales.items() if number not in self._drawn})
        if any(scale != self._drawn.get(number, scale) for number, scale in scales.items()):
            self._rest.start()

    def _draw_anew(self) -> None:
        wanted = self.looked_at.items()
        self._draw({number: scale for number, scale in wanted if self._drawn.get(number) != scale})

    def _draw(self, scales: Mapping[int, float]) -> None:
        pages = self.pages
        if pages is None or not scales or not self.current or not self._watched:
            return
        self._drawn.update(scales)
        pdf = pages.pdf

        def work(progress: Progress) -> dict[int, bytes]:
            from fiscal_desk.worker.tasks import memo_page_pictures

            return dict(zip(scales, progress.run(memo_page_pictures, pdf, scales), strict=True))

        def done(drawn: dict[int, bytes]) -> None:
            if self.pages is pages:
                newest = {number: png for number, png in drawn.items() if self._drawn.get(number) == scales[number]}
                self.pictures_drawn.emit(newest)

        # One that is called off would leave white pages behind.
        self._jobs.start(self.tr("显示备忘录"), work, done=done, key=DRAWING, alone=False)

    def _forget(self) -> None:
        """Another case: what was composed of the one before is not to be worked on any more."""
        self.draft = self.pages = None
        self.report_ids = ()
        self.changed.emit()
        self.refresh()

    def _on_figures_changed(self, change: Change) -> None:
        # What changes figures is composed once it has been compared.
        if change.choices or change.figures or change.reports:
            self.refresh()

    def _compose(self) -> None:
        if not self._feed.current:
            return  # the comparison will say when it is there
        if any(job.key == COMPOSING for job in self._jobs.running):
            self._pause.start()
            return
        case = self._session.case
        if not case.reports:
            return
        from fiscal_desk.comparison.model import Compared
        from fiscal_desk.comparison.remembered import settings_of
        from fiscal_desk.memo.from_case import corrections_of

        report_ids = tuple(report.id for report in case.reports)
        items = [Compared(report.report, case.reading(report.id)) for report in case.reports]
        corrections, comparing, words = corrections_of(case), settings_of(case.choice), case.memo
        settings, pictures, scales = self.settings(), self._charts.pictures(), dict(self.looked_at)

        def work(progress: Progress) -> tuple[Draft, Pages | None]:
            from fiscal_desk.worker.tasks import memo_draft_pages

            packed = self._feed.pack(items)
            return progress.run(memo_draft_pages, packed, comparing, corrections, settings, pictures, words, scales)

        def done(made: tuple[Draft, Pages | None]) -> None:
            if not self._pause.isActive() and self._session.case is case:
                self.draft, self.pages = made
                pages = self.pages.pages if self.pages is not None else ()
                self._drawn = {number: scale for number, scale in scales.items() if number < len(pages)}
                self.report_ids, self.current = report_ids, True
                self.changed.emit()

        def failed(error: Exception) -> None:
            self._jobs.unhandled.emit(error)
            self.failed.emit()

        self._jobs.start(self.tr("编排备忘录"), work, done=done, failed=failed, key=COMPOSING)

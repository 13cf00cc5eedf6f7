"""Gets pages from the worker: their sizes once, their pictures and characters as they are wanted, one at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from fiscal_desk.case.originals.originals import PackedOriginal
from fiscal_desk.desk.pages.printed.printed_text import PrintedText
from fiscal_desk.desk.services.jobs import Job, Jobs, Progress
from fiscal_desk.report.model import Report
from fiscal_desk.report.readers.pdf.shown.values import CharacterBoxes, PagePicture, PageShape
from fiscal_desk.worker.pages import PagesGone, hold_pages, page_characters, page_picture

#: So many bytes of pictures are kept for pages that are scrolled back to.
_MOST_BYTES = 96_000_000

_Answer = tuple[CharacterBoxes | None, PagePicture]


class PageSource(QObject):
    """One for a report whose pages are shown."""

    opened = Signal()  # `text` and sizes are known
    page_changed = Signal(int)  # a picture has come, or it is known where the characters of a page are
    failed = Signal(object)  # the exception that opening the file ended with

    def __init__(
        self, jobs: Jobs, report: Report, original: Callable[[], PackedOriginal | None], parent: QObject | None = None
    ) -> None:
        """`original` returns the file as the case keeps it; it is not held here, files are large."""
        super().__init__(parent)
        self.text: PrintedText | None = None
        self._jobs = jobs
        self._report = report
        self._original = original
        self._password: str | None = None
        self._job: Job | None = None
        self._wanted: Sequence[int] = ()
        self._scales: dict[int, float] = {}
        self._pictures: OrderedDict[int, tuple[QImage, float, bytes]] = OrderedDict()
        self._broken: set[int] = set()

    def open(self, password: str | None = None) -> None:
        """Have the worker open the file, for the first time or after it has let go of it."""
        self._password = password if password is not None else self._password
        original = self._original()
        if original is None:
            self.failed.emit(LookupError())
            return
        origin, word = self._report.origin, self._password

        def work(progress: Progress) -> tuple[PageShape, ...]:
            return progress.watch(lambda done, total: None, hold_pages, origin, original, word)

        self._job = self._jobs.start("", work, done=self._on_opened, failed=self._on_refused, beside=True)

    def want(self, numbers: Sequence[int], scales: dict[int, float]) -> None:
        """Have these pages, the most wanted first, drawn at so many pixels a point each; forget what was wanted."""
        self._wanted, self._scales = numbers, scales
        self._go_on()

    def picture(self, number: int) -> QImage | None:
        """Return a page's picture, perhaps at another scale than is wanted."""
        found = self._pictures.get(number)
        return found[0] if found else None

    def is_broken(self, number: int) -> bool:
        """Whether a page cannot be shown."""
        return number in self._broken

    def close(self) -> None:
        """Want nothing any more."""
        self._wanted = ()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._pictures.clear()

    def _next(self) -> int | None:
        for number in self._wanted:
            found = self._pictures.get(number)
            if number in self._broken:
                continue
            if found is None or abs(found[1] - self._scales[number]) > 0.005 * found[1]:
                return number
        return None

    def _go_on(self) -> None:
        text = self.text
        if self._job is not None or text is None or (number := self._next()) is None:
            return
        digest, scale = self._report.origin.sha256, self._scales[number]
        places = () if text.is_known(number) else text.places_on(number)
        words = text.words(places)

        def work(progress: Progress) -> _Answer:
            found = None
            if places:
                found = progress.watch(lambda done, total: None, page_characters, digest, number, places, words)
            return found, progress.watch(lambda done, total: None, page_picture, digest, number, scale)

        self._job = self._jobs.start(
            "",
            work,
            done=lambda answer: self._on_page(number, scale, answer),
            failed=lambda error: self._on_failed(number, error),
            beside=True,
        )

    def _on_opened(self, shapes: tuple[PageShape, ...]) -> None:
        self._job = None
        if self.text is None:
            self.text = PrintedText(self._report, shapes)
            self.opened.emit()
        self._go_on()

    def _on_refused(self, error: Exception) -> None:
        self._job = None
        self.failed.emit(error)

    def _on_page(self, number: int, scale: float, answer: _Answer) -> None:
        self._job = None
        characters, picture = answer
        if characters is not None and self.text is not None:
            self.text.set_characters(number, characters)
        # The image uses the bytes where they are: they are kept beside it.
        shown = QImage(picture.data, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB32)
        self._pictures.pop(number, None)
        self._pictures[number] = (shown, scale, picture.data)
        self._forget()
        self.page_changed.emit(number)
        self._go_on()

    def _on_failed(self, number: int, error: Exception) -> None:
        self._job = None
        if isinstance(error, PagesGone):
            self.open()
            return
        self._broken.add(number)
        self.page_changed.emit(number)
        self._go_on()

    def _forget(self) -> None:
        size = sum(image.sizeInBytes() for image, _, _ in self._pictures.values())
        for number in [each for each in self._pictures if each not in self._wanted]:
            if size <= _MOST_BYTES:
                break
            size -= self._pictures.pop(number)[0].sizeInBytes()

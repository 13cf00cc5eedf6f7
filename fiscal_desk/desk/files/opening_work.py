"""Opening many reports, as background work: no widget here, and one bad file spoils nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QCoreApplication

from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.desk.services.jobs import Cancelled, Progress
from fiscal_desk.desk.words.opening_words import opening_words
from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.worker.process import WorkerLost, WorkerStuck
from fiscal_desk.worker.telling import Ear

if TYPE_CHECKING:
    from fiscal_desk.report.archives import ArchivedReport
    from fiscal_desk.report.model import Report
    from fiscal_desk.report.pasted import Pasted
    from fiscal_desk.worker.tasks import OpenedFile

# Fewer pages are read before anybody could read how many there are.
_MANY_PAGES = 20
#: A PDF of more pages takes so long to be read that its pages are shown meanwhile.
_LONG = 60

log = logging.getLogger(__name__)


#: What can be opened: a file, a report in a .zip, or what was copied. Each has a name.
Wanted: TypeAlias = "Path | ArchivedReport | PastedReport"


@dataclass(frozen=True)
class PastedReport:
    """What was copied, to be made a report."""

    pasted: Pasted

    @property
    def name(self) -> str:
        """The title that the user gave."""
        return self.pasted.title


@dataclass(frozen=True)
class Opened:
    """A file that was read."""

    wanted: Wanted
    file: OpenedFile


@dataclass(frozen=True)
class Failed:
    """A file that could not be read, and one line that says why and what to do."""

    wanted: Wanted
    message: str
    is_locked: bool = False  # a password opens it


@dataclass(frozen=True)
class Begun:
    """A PDF of many pages is being read."""

    path: Path


@dataclass(frozen=True)
class TextThere:
    """A file is open, and its figures are being read."""

    report: Report


def open_one(wanted: Wanted, read: Callable[[], OpenedFile]) -> Opened | Failed:
    """Read one file and its figures by way of `read`."""
    try:
        return Opened(wanted, read())
    except Cancelled:
        raise
    except ReportOpeningError as error:
        return Failed(wanted, opening_words(error), is_locked=error.problem is OpeningProblem.LOCKED)
    except (WorkerLost, WorkerStuck):
        log.exception("opening %s", wanted.name)
        return Failed(
            wanted,
            QCoreApplication.translate(
                "Opening", "“{name}”读到一半出不来，可能已损坏，这份文件没有打开；请重新获取，或打开它的 Word 版。"
            ).format(name=wanted.name),
        )
    except Exception:
        log.exception("opening %s", wanted.name)
        return Failed(
            wanted,
            QCoreApplication.translate(
                "Opening", "读取“{name}”时程序出错，这份文件没有打开；请把文件和日志发给维护人员。"
            ).format(name=wanted.name),
        )


def open_all(
    all_wanted: Sequence[Wanted],
    lexicon: Lexicon,
    progress: Progress,
    password: str | None = None,
    by_automation: bool = False,
    text_first: bool = False,
) -> int:
    """Read files one after the other, handing each over as soon as it is done; return how many were read.

    The pages of a file that has many are told as they are read; of a long PDF it is handed over first that it is begun.
    `by_automation`: Word or WPS may be asked to convert. `text_first`: the text of the first file is handed over before
    its figures are read.
    """
    done = 0
    begun: list[Wanted] = []
    for index, wanted in enumerate(all_wanted):
        progress.tell(index, len(all_wanted), wanted.name)

        def told(page: int, pages: int, index: int = index, name: str = wanted.name, wanted: Wanted = wanted) -> None:
            is_pdf = name.lower().endswith(".pdf")
            if is_pdf and pages > _LONG and isinstance(wanted, Path) and wanted not in begun:
                begun.append(wanted)
                progress.hand_over(Begun(wanted))
            if pages >= _MANY_PAGES:
                words = (
                    QCoreApplication.translate("Opening", "{name}（第 {page}/{pages} 页）")
                    if is_pdf
                    else QCoreApplication.translate("Opening", "{name}（第 {page}/{pages} 张表）")
                )
                text = words.format(name=name, page=page, pages=pages)
                progress.tell(index * pages + page, len(all_wanted) * pages, text)

        first = text_first and index == 0
        result = open_one(wanted, partial(_read, wanted, lexicon, progress, password, by_automation, told, first))
        progress.hand_over(result)
        done += isinstance(result, Opened)
    return done


def _read(
    wanted: Wanted,
    lexicon: Lexicon,
    progress: Progress,
    password: str | None,
    by_automation: bool,
    told: Callable[[int, int], None],
    text_first: bool,
) -> OpenedFile:
    from fiscal_desk.worker.tasks import open_archived_file, open_file, open_pasted

    if isinstance(wanted, Path):
        hears = Ear(told, lambda report: progress.hand_over(TextThere(report)))
        return progress.watch(hears, open_file, wanted, lexicon, password, by_automation, text_first)
    if isinstance(wanted, PastedReport):
        return progress.run(open_pasted, wanted.pasted, lexicon)
    return progress.run(open_archived_file, wanted, lexicon)

"""Opening many reports, as background work: no widget here, and one bad file spoils nothing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fiscal_desk.case.lexicon.lexicon import Lexicon
from fiscal_desk.desk.services.jobs import Cancelled, Progress
from fiscal_desk.report.errors import OpeningProblem, ReportOpeningError
from fiscal_desk.worker.process import WorkerLost, WorkerStuck

if TYPE_CHECKING:
    from fiscal_desk.worker.tasks import OpenedFile

# Fewer pages are read before anybody could read how many there are.
_MANY_PAGES = 20

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Opened:
    """A file that was read."""

    path: Path
    file: OpenedFile


@dataclass(frozen=True)
class Failed:
    """A file that could not be read, and one line that says why and what to do."""

    path: Path
    message: str
    is_locked: bool = False  # a password opens it


def open_one(path: Path, read: Callable[[Path], OpenedFile]) -> Opened | Failed:
    """Read one file and its figures by way of `read`."""
    try:
        return Opened(path, read(path))
    except Cancelled:
        raise
    except ReportOpeningError as error:
        return Failed(path, str(error), is_locked=error.problem is OpeningProblem.LOCKED)
    except (WorkerLost, WorkerStuck):
        log.exception("opening %s", path)
        return Failed(
            path,
            QCoreApplication.translate(
                "Opening", "“{name}”读到一半出不来，可能已损坏，这份文件没有打开；请重新获取，或打开它的 Word 版。"
            ).format(name=path.name),
        )
    except Exception:
        log.exception("opening %s", path)
        return Failed(
            path,
            QCoreApplication.translate(
                "Opening", "读取“{name}”时程序出错，这份文件没有打开；请把文件和日志发给维护人员。"
            ).format(name=path.name),
        )


def open_all(paths: Sequence[Path], lexicon: Lexicon, progress: Progress, password: str | None = None) -> int:
    """Read files one after the other, handing each over as soon as it is done; return how many were read.

    The pages of a file that has many are told as they are read.
    """
    from fiscal_desk.worker.tasks import open_file

    done = 0
    for index, path in enumerate(paths):
        progress.tell(index, len(paths), path.name)

        def told(page: int, pages: int, index: int = index, name: str = path.name) -> None:
            if pages >= _MANY_PAGES:
                words = QCoreApplication.translate("Opening", "{name}（第 {page}/{pages} 页）")
                text = words.format(name=name, page=page, pages=pages)
                progress.tell(index * pages + page, len(paths) * pages, text)

        result = open_one(path, lambda path, told=told: progress.watch(told, open_file, path, lexicon, password))  # type: ignore[misc]
        progress.hand_over(result)
        done += isinstance(result, Opened)
    return done


def expand(paths: Iterable[Path]) -> list[Path]:
    """Return the files that paths stand for: a folder stands for the reports in it; nothing comes twice."""
    from fiscal_desk.report.opening import SUPPORTED_SUFFIXES

    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(each for each in path.iterdir() if each.suffix.lower() in SUPPORTED_SUFFIXES)
            found.update(dict.fromkeys(each for each in inside if not each.name.startswith(("~$", "."))))
        else:
            found[path] = None
    return list(found)

"""Opening many reports, as background work: no widget here, and one bad file spoils nothing."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fiscal_desk.desk.jobs import Progress
from fiscal_desk.desk.reading_work import Reader
from fiscal_desk.figures.model import Reading
from fiscal_desk.report.errors import ReportOpeningError
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import SUPPORTED_SUFFIXES, open_report

log = logging.getLogger(__name__)

#: The key of the jobs that open reports.
OPENING = "opening"


@dataclass(frozen=True)
class Opened:
    """A report that was read."""

    path: Path
    report: Report
    reading: Reading


@dataclass(frozen=True)
class Failed:
    """A file that could not be read, and one line that says why and what to do."""

    path: Path
    message: str


def open_one(path: Path, reader: Reader) -> Opened | Failed:
    """Read one file and its figures."""
    try:
        report = open_report(path)
        return Opened(path, report, reader.read(report))
    except ReportOpeningError as error:
        return Failed(path, str(error))
    except Exception:
        log.exception("opening %s", path)
        return Failed(
            path,
            QCoreApplication.translate(
                "Opening", "读取“{name}”时程序出错，这份文件没有打开；请把文件和日志发给维护人员。"
            ).format(name=path.name),
        )


def open_all(paths: Sequence[Path], reader: Reader, progress: Progress) -> int:
    """Read files one after the other, handing each over as soon as it is done; return how many were read."""
    done = 0
    for index, path in enumerate(paths):
        progress.tell(index, len(paths), path.name)
        result = open_one(path, reader)
        progress.hand_over(result)
        done += isinstance(result, Opened)
    return done


def expand(paths: Iterable[Path]) -> list[Path]:
    """Return the files that paths stand for: a folder stands for the reports in it; nothing comes twice."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(each for each in path.iterdir() if each.suffix.lower() in SUPPORTED_SUFFIXES)
            found.update(dict.fromkeys(each for each in inside if not each.name.startswith(("~$", "."))))
        else:
            found[path] = None
    return list(found)

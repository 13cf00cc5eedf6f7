"""From file names to readings, with one clear line for what cannot be read."""

from collections.abc import Sequence
from pathlib import Path

from fiscal_desk.catalogue.all_tables import load_tables
from fiscal_desk.catalogue.catalogue import Catalogue
from fiscal_desk.catalogue.errors import CatalogueError
from fiscal_desk.commands.errors import CommandError
from fiscal_desk.commands.streams import Progress, note
from fiscal_desk.comparison.model import Compared
from fiscal_desk.figures.extraction import extract
from fiscal_desk.report.errors import ReportOpeningError
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import Wish, open_report
from fiscal_desk.wordlists.files import WordListError
from fiscal_desk.worker.memory import room_for_path
from fiscal_desk.worker.process import WorkerLost, WorkerProcess, WorkerStuck
from fiscal_desk.worker.tasks import open_report_file

#: How long one page may take; a hundred of the slowest known take less.
_QUIET_SECONDS = 60.0
_PDF, _PDF_WITHIN = b"%PDF-", 1024
_SLIDES = frozenset((".ppt", ".pptx", ".odp"))


def catalogue() -> Catalogue:
    """Return the catalogue; raises CommandError where its files were broken."""
    try:
        return load_tables()
    except WordListError as error:
        raise CommandError(f"词表不能用：{error}。请重新安装，或恢复 resources/lexicon 里的文件。") from error
    except (CatalogueError, FileNotFoundError) as error:
        raise CommandError(f"指标目录不能用：{error}。请重新安装，或恢复 resources/catalogue 里的文件。") from error


def read_reports(paths: Sequence[Path], known: Catalogue, password: str | None = None) -> list[Compared]:
    """Open and read reports in the order given, by their password where they have one.

    Raises CommandError for the first that cannot be opened.
    """
    progress = Progress("读取报告", len(paths))
    items = []
    try:
        for path in paths:
            progress.step(path.name)
            items.append(read_report(path, known, password))
    finally:
        progress.end()
    return items


def read_report(path: Path, known: Catalogue, password: str | None = None) -> Compared:
    """Open and read one report; raises CommandError where it cannot be opened."""
    try:
        with room_for_path(path, alone=True):
            report = _read_apart(path, password) if _is_apart(path) else open_report(path, Wish(password))
            reading = extract(report, known)
    except ReportOpeningError as error:
        raise CommandError(_named(path, str(error))) from error
    except (WorkerLost, WorkerStuck) as error:
        words = "读不了：读取它的进程意外中断，文件可能已损坏；请重新获取，或打开报告的文字版。"
        raise CommandError(f"“{path.name}”{words}") from error
    if report.origin.left_out:
        note(report.origin.left_out)
    return Compared(report, reading)


def _is_apart(path: Path) -> bool:
    """Whether a file is a PDF or becomes one: those go through a library that a broken file may bring down."""
    if path.suffix.lower() in _SLIDES:
        return True
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return _PDF in file.read(_PDF_WITHIN)
    except (OSError, ValueError):
        return False  # opening it says what is wrong


def _read_apart(path: Path, password: str | None) -> Report:
    """Read a file in a process of its own, which a broken one may end, and which is ended where it says nothing."""
    worker = WorkerProcess(_QUIET_SECONDS)
    try:
        return worker.watch(lambda: None, lambda done, total: None, open_report_file, path, frozenset(), password)
    finally:
        worker.close()


def read_password(path: Path | None) -> str | None:
    """Return the password that a file holds in its first line, None without a file; raises CommandError."""
    if path is None:
        return None
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        raise CommandError(f"读不了密码文件 {path.name}；请给出一个文本文件，第一行是密码。") from error
    if not lines or not lines[0]:
        raise CommandError(f"密码文件 {path.name} 是空的；请把密码写在第一行。")
    return lines[0]


def _named(path: Path, message: str) -> str:
    return message if path.name in message else f"{path.name}：{message}"

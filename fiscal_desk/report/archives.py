"""A .zip of reports: what lies in it, and one of them opened without writing it anywhere."""

import zipfile
from pathlib import Path, PurePosixPath

import msgspec

from fiscal_desk.report.errors import OpeningProblem, Refusal, ReportOpeningError
from fiscal_desk.report.formats import BROKEN_ZIP
from fiscal_desk.report.model import Report
from fiscal_desk.report.opening import SUPPORTED_SUFFIXES, open_source
from fiscal_desk.report.source import Source, printable, read_source

ENDING = ".zip"
#: Nobody looks through a list of more.
MOST_ENTRIES = 20_000
#: Bit 11 of an entry's flags says that its name is UTF-8 (APPNOTE.TXT 4.4.4); older Chinese programs write GBK.
_UTF8 = 0x800
_JUNK = ("__macosx", "~$", ".")


class ArchivedReport(msgspec.Struct, frozen=True):
    """A report in a .zip (`archive`); `entry` is its name as the zip has it, `shown` as people read it."""

    archive: Path
    entry: str
    shown: str
    size: int

    @property
    def name(self) -> str:
        """The report's own name, without the folders in the zip."""
        return PurePosixPath(self.shown).name


def reports_in(archive: Path) -> list[ArchivedReport]:
    """Return the reports in a .zip by their names. Raises ReportOpeningError where it cannot be read."""
    try:
        if not archive.is_file():  # a pipe would be waited for
            raise FileNotFoundError(archive)
        with zipfile.ZipFile(archive) as opened:
            entries = opened.infolist()
    except BROKEN_ZIP as error:
        raise _refused(
            archive, OpeningProblem.DAMAGED, "打不开，可能没有下载完整；请重新获取，或先解压再打开其中的报告。"
        ) from error
    if len(entries) > MOST_ENTRIES:
        raise _refused(
            archive,
            OpeningProblem.TOO_LARGE,
            f"里有 {len(entries)} 个文件，超过 {MOST_ENTRIES} 个的上限；请先解压，再打开其中的报告。",
        )
    found = [
        ArchivedReport(archive, entry.filename, shown, entry.file_size)
        for entry in entries
        if not entry.is_dir() and _is_report(shown := _shown(entry))
    ]
    return sorted(found, key=lambda report: report.shown)


def open_archived(report: ArchivedReport) -> tuple[Report, bytes]:
    """Return a report of a .zip and its bytes. Raises ReportOpeningError."""
    from fiscal_desk.report.readers.archive import Archive

    try:
        data = Archive(read_source(report.archive, None).data).read(report.entry)
    except Refusal as refusal:
        line = f"“{printable(report.name)}”{refusal.message}"
        raise ReportOpeningError(refusal.problem, printable(str(report.archive)), line) from refusal
    name = printable(report.name)
    return open_source(Source("", name, Path(name).suffix.lower(), data)), data


def _refused(archive: Path, problem: OpeningProblem, words: str) -> ReportOpeningError:
    return ReportOpeningError(problem, printable(str(archive)), f"“{printable(archive.name)}”{words}")


def _shown(entry: zipfile.ZipInfo) -> str:
    """Return an entry's name with its Chinese, whichever way it was written."""
    if entry.flag_bits & _UTF8 or entry.filename.isascii():
        return entry.filename
    try:
        return entry.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return entry.filename


def _is_report(shown: str) -> bool:
    path = PurePosixPath(shown.replace("\\", "/"))
    hidden = any(part.lower().startswith(_JUNK) for part in path.parts)
    return path.suffix.lower() in SUPPORTED_SUFFIXES and not hidden

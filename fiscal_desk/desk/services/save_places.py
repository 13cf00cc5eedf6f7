"""Where files are offered to be written: beside the reports, under a name that no file there has."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from fiscal_desk.desk.services.session import Session


def beside_reports(session: Session, name: str) -> str:
    """Return the path that a dialog proposes for a new file.

    The folder is that of the first report that is still where it was read, else that of a saved case, else the
    user's own: never one that the program works in, where nobody finds a file again. A name that is taken gets a
    number.
    """
    return str(free_path(reports_folder(session) / name))


def reports_folder(session: Session, otherwise: str = "") -> Path:
    """Return the folder of the first report that is still there, else that of a saved case, `otherwise`, the user's."""
    folders = [Path(report.report.origin.path).parent for report in session.case.reports if report.report.origin.path]
    if session.case.is_saved:
        folders.append(Path(session.case.path).parent)
    if otherwise:
        folders.append(Path(otherwise))
    return next((each for each in folders if each.is_absolute() and each.is_dir()), documents_folder())


def documents_folder() -> Path:
    """Return the user's folder for documents; the home where the desktop names one that was never made."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def free_path(path: Path) -> Path:
    """Return a path that no file has: the given one, or the first with a number behind its name (对照表（2）.xlsx)."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}（{number}）{path.suffix}")
    return free

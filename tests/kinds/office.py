"""Files turned into other kinds: by LibreOffice, many in one go, and into workbooks by openpyxl."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from fiscal_desk.report.model import Report

#: What LibreOffice is asked for, by the ending that comes out.
FILTERS = {
    "docx": "docx:MS Word 2007 XML",
    "doc": "doc:MS Word 97",
    "html": "html:HTML (StarWriter)",
    "rtf": "rtf:Rich Text Format",
    "odt": "odt:writer8",
    "xls": "xls:MS Excel 97",
    "pdf": "pdf",
    "csv": "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,true,false,false,-1",  # each sheet, as shown
}
_LONGEST = 900


def office() -> str | None:
    """Return LibreOffice's program, None where there is none."""
    return shutil.which("soffice")


def turned(paths: Sequence[Path], ending: str, folder: Path) -> list[Path | None]:
    """Turn files into another kind, in a folder of their own; None stands for those that LibreOffice left out.

    Texts are taken for UTF-8. Names must differ in more than their endings.
    """
    program = office()
    if program is None:
        raise FileNotFoundError("soffice")
    target = folder / ending
    command = [
        program,
        "--headless",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        *(["--infilter=Text (encoded):UTF8"] if all(path.suffix == ".txt" for path in paths) else []),
        *("--convert-to", FILTERS[ending], "--outdir", str(target)),
        *map(str, paths),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=_LONGEST)
    results = [target / f"{path.stem}.{ending}" for path in paths]
    return [result if result.is_file() else None for result in results]


def as_workbook(report: Report, path: Path) -> Path:
    """Write a report's lines and cells into a workbook, a paragraph in one cell."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in report.text.split("\n"):
        sheet.append(line.split("\t"))
    book.save(path)
    return path

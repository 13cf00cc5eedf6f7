"""Cases that never got a name: found again at the next start, in words for the welcome page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from fiscal_desk.case.case import Case
from fiscal_desk.desk.files.welcome import Unsaved


def unsaved_cases(present: Path) -> list[Unsaved]:
    """Return the unsaved cases other than the present one, newest first."""
    translate = QCoreApplication.translate
    nameless = translate("UnsavedCases", "{when} 的案卷（{size}）")
    one, several = (
        translate("UnsavedCases", "{first}（{when}）"),
        translate("UnsavedCases", "{first}等 {count} 份报告（{when}）"),
    )
    found = []
    for path in Case.unsaved():
        if path == present:
            continue
        try:
            facts = path.stat()
        except OSError:
            continue
        locale = QLocale()
        when = locale.toString(QDateTime.fromSecsSinceEpoch(int(facts.st_mtime)), QLocale.FormatType.ShortFormat)
        titles = Case.titles_in(path)
        words = several if len(titles) > 1 else one if titles else nameless
        size = locale.formattedDataSize(facts.st_size)
        found.append(Unsaved(path, words.format(when=when, size=size, first=(*titles, "")[0], count=len(titles))))
    return found

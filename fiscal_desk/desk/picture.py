"""Takes a picture of the real window with reports open, without a screen."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QPixmap

from fiscal_desk.case.case import Case
from fiscal_desk.case.model import FigureKey
from fiscal_desk.catalogue.loading import load_catalogue
from fiscal_desk.comparison.model import Verdict
from fiscal_desk.desk.app import make_application
from fiscal_desk.desk.desk import Desk
from fiscal_desk.desk.offscreen import without_noise
from fiscal_desk.desk.services.breathing import is_put_off
from fiscal_desk.desk.settings.settings import Settings


def write_picture(
    paths: Sequence[Path], png: Path, *, scale: float = 1.0, size: tuple[int, int] = (1600, 1000)
) -> None:
    """Open reports in the window and write what it shows to a PNG; `size` is in logical pixels, `scale` multiplies.

    Needs no screen, and neither reads nor changes anything of the user's. Raises OSError where the picture cannot be
    written, CaseError where not even a temporary case can.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = make_application()
    with without_noise(), tempfile.TemporaryDirectory(prefix="fiscal-desk-") as folder:
        case = Case.create(Path(folder) / "picture.fdesk")
        desk = Desk(application, case, load_catalogue(), Settings(Path(folder) / "settings.ini"))
        window = desk.window
        try:
            window.resize(QSize(*size))
            window.show()
            desk.files.reports.open_now(paths)
            show_telling_figure(desk)
            settle(desk)
            picture = QPixmap(QSize(*size) * scale)
            picture.setDevicePixelRatio(scale)
            window.render(picture)
            if not picture.save(str(png)):
                raise OSError(f"cannot write {png}")
        finally:
            window.hide()
            desk.end()
            window.deleteLater()
            desk.deleteLater()
            QCoreApplication.processEvents()


def show_telling_figure(desk: Desk) -> None:
    """Make a figure current that another report states too, and bring both sentences into view."""
    settle(desk)
    feed = desk.feed
    by_verdict: dict[object, list[FigureKey]] = {}
    for row in feed.comparison.rows:
        cells = [(report, cell[0]) for report, cell in enumerate(row.cells) if cell]
        if row.verdict is not None and len(cells) > 1:
            by_verdict.setdefault(row.verdict, feed.keys_of([(report, figure.id) for report, figure in cells]))
    for verdict in (Verdict.CONFLICT, Verdict.AGREE, Verdict.COMPATIBLE):
        if keys := by_verdict.get(verdict):
            desk.session.reveal(keys)
            return
    figures = [figure for report in desk.session.case.reports for figure in desk.session.case.figures(report.id)]
    if figures:
        desk.session.reveal([figures[0].key])


def settle(desk: Desk, seconds: float = 30.0) -> None:
    """Wait until background work has ended and everything is painted."""
    until = time.monotonic() + seconds
    quiet = 0
    while quiet < 3 and time.monotonic() < until:
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents()
        quiet = quiet + 1 if desk.feed.current and not desk.jobs.running and not is_put_off() else 0
        time.sleep(0.01)

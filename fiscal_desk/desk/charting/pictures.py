"""A chart as a picture, as SVG, or on paper: always the look of paper, whatever the screen shows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgGenerator

from fiscal_desk.comparison.charts.model import Chart, ChartKind
from fiscal_desk.desk.charting.chart_view import ChartView
from fiscal_desk.desk.charting.looks import paper_look

#: Size of a picture at 96 pixels an inch.
SIZE = QSize(900, 520)
MEMO_WIDTH = 590  # 156 mm
_LEAST_HEIGHT, _A_PART = 190, 46


def chart_image(chart: Chart, *, scale: float = 2.5, titled: bool = True, size: QSize | None = None) -> QImage:
    """Return a chart as a picture of `size` times `scale` pixels."""
    with _drawn(chart, scale, titled=titled, size=size) as view:
        image = QImage(view.size() * scale, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        _paint(view, painter, QRectF(image.rect()))
        painter.end()
    image.setDotsPerMeterX(round(96 * scale / 0.0254))
    image.setDotsPerMeterY(round(96 * scale / 0.0254))
    return image


def chart_png(chart: Chart, *, scale: float = 2.5, titled: bool = True, size: QSize | None = None) -> bytes:
    """Return a chart as the bytes of a .png file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(chart_image(chart, scale=scale, titled=titled, size=size))
    return bytes(buffer.data().data())


def memo_png(chart: Chart) -> bytes:
    """Return a chart as a .png for the memo, 300 pixels an inch; its title is left to the caption.

    Set at the memo's own width, so that the words have the size of small print.
    """
    size = QSize(MEMO_WIDTH, round(natural_size(chart).height() * 0.52 + 24))
    return chart_png(chart, scale=300 / 96, titled=False, size=size)


def chart_svg(chart: Chart) -> bytes:
    """Return a chart as the bytes of an .svg file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    with _drawn(chart, 1.0) as view:
        made = QSvgGenerator()
        made.setOutputDevice(buffer)
        made.setSize(view.size())
        made.setResolution(96)
        made.setViewBox(QRectF(view.rect()))
        made.setTitle(chart.title)
        made.setDescription(view.accessibleName())
        painter = QPainter(made)
        _paint(view, painter, QRectF(view.rect()))
        painter.end()
    return bytes(buffer.data().data())


def save_picture(chart: Chart, path: Path) -> None:
    """Write a chart to a .png or .svg file in one step; raises OSError where it cannot be written."""
    content = chart_svg(chart) if path.suffix.lower() == ".svg" else chart_png(chart)
    target = QSaveFile(str(path))
    if not target.open(QIODevice.OpenModeFlag.WriteOnly) or target.write(content) < 0 or not target.commit():
        raise OSError(f"{path}: {target.errorString()}")


def print_chart(chart: Chart, printer: QPrinter) -> None:
    """Print a chart on one page, as large as fits and no larger than twice its size."""
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    page, size = printer.pageRect(QPrinter.Unit.DevicePixel), natural_size(chart)
    scale = min(page.width() / size.width(), page.height() / size.height(), 2 * printer.resolution() / 96)
    with _drawn(chart, scale, size=size) as view:
        wide, high = size.width() * scale, size.height() * scale
        painter = QPainter(printer)
        _paint(view, painter, QRectF((page.width() - wide) / 2, 0, wide, high))
        painter.end()


def natural_size(chart: Chart) -> QSize:
    """Return the size that goes with a chart: bars that lie take as much height as there are."""
    if chart.kind is ChartKind.SHARES:
        return QSize(SIZE.width(), min(_LEAST_HEIGHT + _A_PART * len(chart.places), 1100))
    return SIZE


@contextmanager
def _drawn(chart: Chart, scale: float, *, titled: bool = True, size: QSize | None = None) -> Iterator[ChartView]:
    """Hold a view that has drawn a chart without being on any screen, to be painted at a scale."""
    view = ChartView(titled=titled)
    view.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    view.resize(size or natural_size(chart))
    view.show()
    view.show_chart(chart, paper_look(scale))
    for _ in range(2):  # words find their height at the first time, the plot its room at the second
        view.grab()
    try:
        yield view
    finally:
        view.close()
        view.deleteLater()


def _paint(view: ChartView, painter: QPainter, target: QRectF) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    view.scene().prepareForPaint()
    view.scene().render(painter, target, QRectF(view.viewRect()))
